"""What a decline means, what to tell the buyer, and the ways on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ui.checkout.panel import CheckoutPanel
from ui.checkout.visit import Phase
from ui.checkout.wording import decline_of
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.text import label


class DeclineCard(QFrame):
    """Shown after a soft or a hard decline.

    Signals:
        again: pay for the same order with a new sign-in.
        back: back to the till, with the basket.
    """

    again = Signal()
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "card")
        self.title = label(kind="strong", tone=Tone.BAD, wrap=True)
        self.what = label(wrap=True)
        self.tell_name = label(self.tr("Tell the buyer"), "caption")
        self.tell = label(wrap=True)
        self.tries = label(kind="muted", wrap=True)
        self.again_button = QPushButton(self.tr("Pay with Amazon again"))
        dress(self.again_button, "primary", size="large")
        self.again_button.clicked.connect(self.again)
        self.back_button = QPushButton(self.tr("Back to the till with this basket"))
        self.back_button.clicked.connect(self.back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        layout.setSpacing(Space.XS)
        for part in (self.title, self.what, self.tell_name, self.tell, self.tries):
            layout.addWidget(part)
        layout.addSpacing(Space.S)
        layout.addWidget(self.again_button)
        layout.addWidget(self.back_button)

    def show_panel(self, panel: CheckoutPanel) -> None:
        soft = panel.phase is Phase.NEW_CARD
        hard = panel.phase is Phase.DECLINED
        was_hidden = self.isHidden()
        self.setVisible(soft or hard)
        if not (soft or hard):
            return
        words = decline_of(panel.decline or ("InvalidPaymentMethod" if soft else ""))
        self.title.setText(
            self.tr("Another payment method is needed") if soft else self.tr("Payment declined")
        )
        self.what.setText(words.what)
        self.tell.setText(words.tell)
        self.tries.setVisible(soft and panel.tries > 0)
        self.tries.setText(self.tr("Tries so far: %1").replace("%1", str(panel.tries)))
        self.again_button.setVisible(hard)
        self.back_button.setVisible(hard)
        if hard and was_hidden:
            self.again_button.setFocus()
        self.setAccessibleName(f"{self.title.text()}. {words.what}")
