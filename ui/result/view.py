"""Draws the result of an order, with its invoice beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.receipt.document import InvoiceDocument
from ui.receipt.handout import Handout
from ui.result.invoice_preview import InvoicePreview
from ui.result.outcome import Outcome
from ui.result.panel import ResultPanel
from ui.theme.icons import set_icon
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.text import column, label, row

_SHARE_LEFT: int = 9
_SHARE_RIGHT: int = 10


class ResultView(QWidget):
    """Renders one panel and says what was pressed.

    Signals:
        new_sale, print_wanted, save_wanted, mail_wanted, ask_wanted: as their names say.
    """

    new_sale = Signal()
    print_wanted = Signal()
    save_wanted = Signal()
    mail_wanted = Signal()
    ask_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        dress(self, "ground")
        self.document: InvoiceDocument | None = None
        self.heading = label("", "muted")
        self.notice = NoticeBar()
        self.outcome = Outcome()
        self.preview = InvoicePreview()
        self.sale_button = self._button(self.tr("New sale"), "", self.new_sale)
        self.print_button = self._button(self.tr("Print …"), "print", self.print_wanted)
        self.save_button = self._button(self.tr("Save as PDF"), "pdf", self.save_wanted)
        self.mail_button = self._button(self.tr("Mail again"), "mail", self.mail_wanted)
        self.ask_button = self._button(self.tr("Ask Amazon now"), "refresh", self.ask_wanted)
        dress(self.sale_button, "primary", size="large")
        dress(self.ask_button, "quiet")
        self._lay_out()

    def show_panel(self, panel: ResultPanel) -> None:
        """Draw it."""
        self.heading.setText(
            self.tr("Order %1").replace("%1", panel.number) if panel.number else ""
        )
        self.notice.show_notice(panel.notice)
        self.outcome.show_panel(panel)
        self.document = (
            InvoiceDocument(Handout(panel.receipt)) if panel.receipt is not None else None
        )
        self.preview.show_document(self.document)
        for button in (self.print_button, self.save_button, self.mail_button):
            button.setEnabled(self.document is not None)
        self.ask_button.setEnabled(panel.order is not None and not panel.asking)
        asking = self.tr("Asking Amazon …")
        self.ask_button.setText(asking if panel.asking else self.tr("Ask Amazon now"))

    def show_keys(self, new_sale: str) -> None:
        """Print the key on the button that it presses."""
        sale = self.tr("New sale")
        self.sale_button.setText(f"{sale}   {new_sale}")

    def take_focus(self) -> None:
        """Enter begins the next sale."""
        self.sale_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, text: str, icon: str, pressed: SignalInstance) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text)
        button.clicked.connect(pressed)
        if icon:
            set_icon(button, icon)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(key), button)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(button.click)
        return button

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setWidget(self.outcome)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setAutoFillBackground(False)
        self.outcome.setAutoFillBackground(False)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        left = QVBoxLayout()
        left.setSpacing(Space.M)
        left.addLayout(row(self.heading, None, self.ask_button))
        left.addWidget(self.notice)
        left.addWidget(scroll, 1)
        left.addLayout(
            column(
                self.sale_button,
                _side_by_side(self.print_button, self.save_button, self.mail_button),
                spacing=Space.S,
            )
        )
        whole = QHBoxLayout(self)
        whole.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        whole.setSpacing(Space.XL)
        whole.addLayout(left, _SHARE_LEFT)
        whole.addWidget(self.preview, _SHARE_RIGHT)


def _side_by_side(*buttons: QPushButton) -> QWidget:
    both = QWidget()
    layout = QHBoxLayout(both)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(Space.S)
    for button in buttons:
        layout.addWidget(button, 1)
    return both
