"""Keys as a person and as a scanner strike them, by their time stamps and without waiting."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog

FAST_MS = 8
SLOW_MS = 120
_NONE = Qt.KeyboardModifier.NoModifier


class Keyboard:
    """Strikes keys on whatever has the focus."""

    def __init__(self) -> None:
        self.now_ms = 1_000

    def strike(self, text: str, gap_ms: int, target=None) -> None:
        """One character or, for a line feed, Enter."""
        self.now_ms += gap_ms
        key = Qt.Key.Key_Return if text == "\n" else Qt.Key(ord(text.upper()))
        if target is not None and target is not QApplication.focusWidget():
            target.window().activateWindow()
            target.setFocus()
            QApplication.processEvents()
        target = target or QApplication.focusWidget()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, _NONE, "\r" if text == "\n" else text)
            event.setTimestamp(self.now_ms)
            QApplication.sendEvent(target, event)

    def scan(self, code: str, target=None) -> None:
        """A burst that ends in Enter."""
        self.strike(code[0], SLOW_MS, target)
        for each in (*code[1:], "\n"):
            self.strike(each, FAST_MS, target)

    def type(self, text: str, target=None) -> None:
        """At a person's pace."""
        for each in text:
            self.strike(each, SLOW_MS, target)


class Hands(Keyboard):
    """Somebody at a till.

    Attributes:
        till: the screen.
        panel: what it shows now.
    """

    def __init__(self, till, qtbot) -> None:
        super().__init__()
        self.till = till
        self._qtbot = qtbot

    @property
    def panel(self):
        return self.till.presenter.panel

    @property
    def entry(self):
        return self.till.view.goods.entry

    def key(self, key: Qt.Key, modifiers=_NONE, target=None) -> None:
        self._qtbot.keyClick(target or self.entry, key, modifiers)

    def write(self, text: str) -> None:
        """Type into the field and let the withheld characters go."""
        self.entry.setFocus()
        self.type(text, self.entry)
        self.till.scanner.let_go()

    def until(self, met) -> None:
        self._qtbot.waitUntil(lambda: bool(met()), timeout=10_000)

    def rest(self) -> None:
        """Until nothing is on its way to the database."""
        self.until(lambda: not self.panel.busy)

    def pick(self, *skus: str) -> None:
        for sku in skus:
            self.till.presenter.pick(sku)
        self.rest()

    def skus(self) -> list[tuple[str, str]]:
        return [(line.product.sku, str(line.quantity)) for line in self.panel.lines]

    def sheet(self, kind=QDialog):
        """The dialog that is open."""
        self.until(lambda: [s for s in self.till.view.findChildren(kind) if s.isVisible()])
        return next(s for s in self.till.view.findChildren(kind) if s.isVisible())

    def said(self) -> str:
        notice = self.panel.notice
        return notice.notice.text if notice is not None else ""
