"""Tells a barcode scanner from a person: both type, but nobody types like that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

_ENDS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_HELD: Final = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr})
_CHORD: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


@dataclass(frozen=True, slots=True)
class ScanTiming:
    """What counts as a scan.

    Attributes:
        gap_ms: longest pause between two characters; people need at least twice as long.
        shortest: fewest characters; two keys may well be struck within one gap.
    """

    gap_ms: int = 30
    shortest: int = 4


@dataclass(slots=True)
class _Withheld:
    target: QWidget
    event: QKeyEvent


class ScanFilter(QObject):
    """Sees every key before the widget that has the focus does.

    It filters the focus widget and moves on with the focus. A filter of the whole application in
    Python is shown every object, and those of the web engine's core have no run-time type
    information, so that the binding crashes when it asks for it (PySide6 6.11).

    Characters are withheld while they may still be the beginning of a scan. If they end in Enter
    they become ``scanned`` and no widget ever sees them; if a pause comes first they are typed
    where they were meant to go, at most a gap late.

    Signals:
        scanned: the code, without its end.
    """

    scanned = Signal(str)

    def __init__(self, timing: ScanTiming | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timing = timing or ScanTiming()
        self._keys: list[_Withheld] = []
        self._text = ""
        self._last_ms = 0
        self._typing = False
        self._watching = False
        self._releases_due: set[int] = set()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setTimerType(Qt.TimerType.PreciseTimer)
        self._pause.timeout.connect(self._paused)
        # keys that waited behind a busy event loop are seen before the pause is believed
        self._grace = QTimer(self)
        self._grace.setSingleShot(True)
        self._grace.timeout.connect(self.let_go)

    def keep_to(self, timing: ScanTiming) -> None:
        """Go by another pace from now on."""
        self._timing = timing

    def watch(self) -> None:
        """Begin to listen, wherever the focus is and goes."""
        application = QApplication.instance()
        if isinstance(application, QApplication) and not self._watching:
            self._watching = True
            application.focusChanged.connect(self._focus_moved)
            self._focus_moved(None, application.focusWidget())

    def ignore(self) -> None:
        """Stop listening; what is withheld is typed."""
        application = QApplication.instance()
        if isinstance(application, QApplication) and self._watching:
            self._watching = False
            application.focusChanged.disconnect(self._focus_moved)
            self._focus_moved(application.focusWidget(), None)
        self.let_go()

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if new is not None:
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if self._typing or not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            return self._claim(event)
        if event.type() is QEvent.Type.KeyPress:
            return self._pressed(watched, event)
        if event.type() is QEvent.Type.KeyRelease:
            return self._released(watched, event)
        return False

    def let_go(self) -> None:
        """It was no scan: type what was withheld, in its order, where it was meant to go."""
        keys, self._keys, self._text = self._keys, [], ""
        self._pause.stop()
        self._grace.stop()
        self._typing = True
        try:
            for key in keys:
                _type(key)
        finally:
            self._typing = False

    def _claim(self, event: QKeyEvent) -> bool:
        """A character of a barcode must not trigger a shortcut; see ``_type`` for real ones."""
        if not _printable(event):
            return False
        event.accept()
        return True

    def _pressed(self, target: QWidget, event: QKeyEvent) -> bool:
        if event.key() in _HELD:
            return False
        in_time = self._in_time(event)
        if event.key() in _ENDS and not event.modifiers() & _CHORD:
            return self._ended(event, in_time=in_time)
        if not _printable(event) or event.isAutoRepeat():
            self.let_go()
            return False
        if not in_time:
            self.let_go()
        self._text += event.text()
        self._keys.append(_Withheld(target, event.clone()))
        self._pause.start(self._timing.gap_ms)
        return True

    def _ended(self, event: QKeyEvent, *, in_time: bool) -> bool:
        if not in_time or len(self._text) < self._timing.shortest:
            self.let_go()
            return False
        code = self._text
        pressed = {key.event.key() for key in self._keys}
        released = {
            key.event.key() for key in self._keys if key.event.type() is QEvent.Type.KeyRelease
        }
        self._releases_due = (pressed - released) | {event.key()}
        self._keys, self._text = [], ""
        self._pause.stop()
        self._grace.stop()
        self.scanned.emit(code)
        return True

    def _released(self, target: QWidget, event: QKeyEvent) -> bool:
        if event.key() in self._releases_due:
            self._releases_due.discard(event.key())
            return True
        if any(key.event.key() == event.key() for key in self._keys):
            self._keys.append(_Withheld(target, event.clone()))
            return True
        return False

    def _in_time(self, event: QKeyEvent) -> bool:
        passed = event.timestamp() - self._last_ms
        self._last_ms = event.timestamp()
        return bool(self._text) and passed <= self._timing.gap_ms

    def _paused(self) -> None:
        self._grace.start(0)


def _printable(event: QKeyEvent) -> bool:
    return len(event.text()) == 1 and event.text().isprintable() and not event.modifiers() & _CHORD


def _type(key: _Withheld) -> None:
    """Deliver a key late, to a shortcut if the widget leaves it to one."""
    if not isValid(key.target):
        return
    event = key.event
    if event.type() is QEvent.Type.KeyPress and not _wants(key.target, event):
        sequence = QKeySequence(event.keyCombination())
        action = _action_for(key.target, sequence)
        if action is not None:
            action.trigger()
            return
    QCoreApplication.sendEvent(key.target, event)


def _action_for(target: QWidget, sequence: QKeySequence) -> QAction | None:
    """The enabled action that a key would have triggered from there."""
    widget: QWidget | None = target
    while widget is not None:
        for action in widget.actions():
            if action.isEnabled() and sequence in action.shortcuts():
                return action
        widget = None if widget.isWindow() else widget.parentWidget()
    return None


def _wants(target: QWidget, event: QKeyEvent) -> bool:
    """Ask as Qt does before it looks for shortcuts."""
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, event.key(), event.modifiers(), event.text())
    asked.ignore()
    QCoreApplication.sendEvent(target, asked)
    return asked.isAccepted()
