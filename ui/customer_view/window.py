"""The window that the buyer looks at, on a display of its own where there is one."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.environment import Mode
from ui.customer_view.lines import LinesView
from ui.customer_view.panel import CustomerPanel, Phase
from ui.customer_view.sums import Sums
from ui.customer_view.words import BuyersWords
from ui.theme.icons import picture
from ui.theme.look import dress, look_of
from ui.theme.tokens import Space, Tone, Type
from ui.widgets.text import column, label

_SIDE: int = 380
_SMALL = QSize(1024, 640)
_LARGEST_SCALE: float = 2.0
_SIGN: int = 96
_SIGN_ICON: int = 48
_SIGNS = {
    Phase.WELCOME: ("cart", Tone.INFO),
    Phase.PAYING: ("lock", Tone.INFO),
    Phase.WAITING: ("clock", Tone.INFO),
    Phase.THANKS: ("check", Tone.GOOD),
    Phase.SORRY: ("close", Tone.BAD),
}


class CustomerWindow(QWidget):
    """Draws the buyer's panel, and shows the browser that the checkout lends.

    Signals:
        opened: the buyer can see it now.
        closed: not any more.
    """

    opened = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setProperty("staysWhenLocked", True)  # noqa: FBT003 -- a Qt setter; see the curtain
        dress(self, "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.resize(_SMALL)
        self._scale = 1.0
        self._panel = CustomerPanel()
        self._words = BuyersWords(self._panel.locale)
        self.mode = QFrame()
        self.mode_word = label()
        self.shop = label("", "title")
        self.lines = LinesView()
        self.sign = label()
        self.headline = label("", "display", wrap=True)
        self.hint = label("", "strong", wrap=True)
        self.sums = Sums()
        self.middle = QStackedWidget()
        self._message = self._make_message()
        self._lay_out()
        look_of().changed.connect(self._redraw)

    def show_panel(self, panel: CustomerPanel) -> None:
        """Draw it."""
        self._panel = panel
        self._words = words = BuyersWords(panel.locale)
        self.setWindowTitle(panel.shop)
        self.shop.setText(panel.shop)
        self.mode.setVisible(panel.mode is not Mode.LIVE)
        if panel.mode is not Mode.LIVE:
            self.mode_word.setText(words.text(panel.mode.value))
            self.mode.setProperty("mode", panel.mode.value)
        self.lines.lines.show_lines(panel.lines, words)
        self.sums.show_panel(panel, words, self._note(panel))
        self._show_middle()

    def _redraw(self) -> None:
        self.show_panel(self._panel)

    def open_for_buyer(self) -> None:
        """Fill the second display; with one alone, be a window that can be handed over."""
        screens = QGuiApplication.screens()
        others = [screen for screen in screens if screen is not QGuiApplication.primaryScreen()]
        if others:
            self.setGeometry(others[0].geometry())
            self.showFullScreen()
        else:
            self.show()
            self.raise_()
        self.opened.emit()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        self.hide()
        self.closed.emit()
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        size = event.size()
        room = min(size.width() / _SMALL.width(), size.height() / _SMALL.height())
        self._use_scale(round(min(max(room, 1.0), _LARGEST_SCALE), 1))

    def _use_scale(self, scale: float) -> None:
        """A display across the counter is read from further away than a window at hand."""
        if scale == self._scale:
            return
        self._scale = scale
        sizes = {"title": Type.TITLE, "strong": Type.STRONG, "display": Type.DISPLAY}
        rules = [
            f'QLabel[kind="{kind}"] {{ font-size: {pt * scale}pt; }}' for kind, pt in sizes.items()
        ]
        body = f"QLabel {{ font-size: {Type.BODY * scale}pt; }}"
        self.setStyleSheet("\n".join((body, *rules)))
        self.sums.setFixedWidth(round(_SIDE * scale))
        self.lines.use_scale(scale)

    def take(self, browser: QWidget) -> None:
        """Show a borrowed browser instead of the lines; its owner ends it."""
        self.middle.addWidget(browser)
        self._show_middle()

    def give_back(self) -> QWidget | None:
        """Let go of the browser; ``None`` when none was lent."""
        browser = self._browser
        if browser is not None:
            self.middle.removeWidget(browser)
        return browser

    @property
    def _browser(self) -> QWidget | None:
        own = {self.lines, self._message}
        shown = (self.middle.widget(index) for index in range(self.middle.count()))
        return next((widget for widget in shown if widget not in own), None)

    def _show_middle(self) -> None:
        phase, browser = self._panel.phase, self._browser
        if phase is Phase.PAYING and browser is not None:
            self.middle.setCurrentWidget(browser)
        elif phase is Phase.BASKET:
            self.middle.setCurrentWidget(self.lines)
        else:
            self._show_message(phase)
            self.middle.setCurrentWidget(self._message)
        ended = phase in {Phase.THANKS, Phase.SORRY}
        self.sums.setVisible(self._panel.totals is not None and not ended)

    def _show_message(self, phase: Phase) -> None:
        icon, tone = _SIGNS.get(phase, _SIGNS[Phase.WELCOME])
        strong, soft = look_of().palette.tones[tone]
        self.sign.setPixmap(picture(icon, strong, _SIGN_ICON, self.devicePixelRatioF()))
        self.sign.setStyleSheet(f"background: {soft}; border-radius: {_SIGN // 2}px;")
        headline, hint = self._message_texts(phase)
        self.headline.setText(headline)
        self.hint.setText(hint)

    def _message_texts(self, phase: Phase) -> tuple[str, str]:
        words, number = self._words, self._panel.number
        match phase:
            case Phase.PAYING:
                return words.text("pay_title"), words.text("pay_hint")
            case Phase.WAITING:
                return words.text("waiting"), words.text("waiting_hint")
            case Phase.THANKS:
                hint = "thanks_hint" if self._panel.decided else "thanks_waiting"
                return words.text("thanks"), words.text(hint, number=number)
            case Phase.SORRY:
                return words.text("sorry"), words.text("sorry_hint")
            case Phase.WELCOME | Phase.BASKET:
                return words.text("welcome"), words.text("ready")

    def _note(self, panel: CustomerPanel) -> str:
        lent = panel.phase is Phase.PAYING and self._browser is not None
        return self._words.text("pay_hint") if lent else ""

    def _make_message(self) -> QWidget:
        message = QWidget()
        self.sign.setFixedSize(QSize(_SIGN, _SIGN))
        for part in (self.sign, self.headline, self.hint):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside = QVBoxLayout(message)
        inside.setContentsMargins(Space.XXL, Space.XXL, Space.XXL, Space.XXL)
        inside.setSpacing(Space.L)
        inside.addStretch(2)
        inside.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(self.headline)
        inside.addWidget(self.hint)
        inside.addStretch(3)
        return message

    def _lay_out(self) -> None:
        dress(self.mode, "mode")
        self.mode_word.setAlignment(Qt.AlignmentFlag.AlignCenter)
        word = column(self.mode_word)
        word.setContentsMargins(Space.L, Space.XS, Space.L, Space.XS)
        self.mode.setLayout(word)
        self.middle.addWidget(self.lines)
        self.middle.addWidget(self._message)
        # also when the owner of a borrowed browser ends it
        self.middle.widgetRemoved.connect(self._show_middle)
        self.sums.setFixedWidth(_SIDE)
        body = QHBoxLayout()
        body.setSpacing(Space.XL)
        body.addWidget(self.middle, 1)
        body.addWidget(self.sums)
        inside = QVBoxLayout()
        inside.setContentsMargins(Space.XL, Space.L, Space.XL, Space.XL)
        inside.setSpacing(Space.L)
        inside.addWidget(self.shop)
        inside.addLayout(body, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.mode)
        whole.addLayout(inside, 1)
