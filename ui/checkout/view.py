"""The checkout's window half: Amazon's pages on one side, the order on the other."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.checkout.address_card import AddressCard
from ui.checkout.decline_card import DeclineCard
from ui.checkout.modes_menu import ModesMenu
from ui.checkout.panel import CheckoutPanel, Offering, Wait
from ui.checkout.shipping_card import ShippingCard
from ui.checkout.steps_bar import StepsBar
from ui.checkout.totals_card import TotalsCard
from ui.checkout.visit import Phase
from ui.checkout.wording import change_notice, lock_text, wait_text
from ui.formats import money_text
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.text import label, row

_SIDE = 400


class CheckoutView(QWidget):
    """Renders a panel; the browser is put into ``stage``.

    Signals:
        placed: "Place order" was pressed.
        canceled: back to the till, with the basket.
        offered: the notice's button was pressed.
        sign_in_here: sign in without a pop-up.
        again: pay for a declined order with a new sign-in.
        handed_over: whether the buyer has the screen now.
    """

    placed = Signal()
    canceled = Signal()
    offered = Signal()
    sign_in_here = Signal()
    again = Signal()
    handed_over = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._is_handed_over = False
        self.steps = StepsBar()
        self.notice = NoticeBar()
        self.change = NoticeBar()
        self.address = AddressCard()
        self.shipping = ShippingCard()
        self.totals = TotalsCard()
        self.decline = DeclineCard()
        self.modes = ModesMenu()
        self.wait_text = label(kind="muted", wrap=True)
        self.wait_bar = QProgressBar()
        self.wait_bar.setRange(0, 0)
        self.wait_bar.setTextVisible(False)
        self.place_button = QPushButton()
        self.place_button.setObjectName("checkoutPlace")
        self.why_locked = label(kind="caption", wrap=True)
        self.cancel_button = QPushButton(self.tr("Cancel (F9)"))
        self.cancel_button.setToolTip(self.tr("Back to the till; the basket is kept"))
        self.hand_over_button = QPushButton(self.tr("Hand over (F10)"))
        self.here_button = QPushButton(self.tr("Sign in without a pop-up (F8)"))
        dress(self.here_button, "quiet")
        self.stage = QVBoxLayout()
        self.side = QFrame()
        self.buyers_bar = QFrame()
        self._lay_out()
        self.notice.acted.connect(self.offered)
        self.place_button.clicked.connect(self.placed)
        self.cancel_button.clicked.connect(self.canceled)
        self.hand_over_button.clicked.connect(self.hand_over)
        self.here_button.clicked.connect(self.sign_in_here)
        self.decline.again.connect(self.again)
        self.decline.back.connect(self.canceled)

    @property
    def is_handed_over(self) -> bool:
        return self._is_handed_over

    def show_panel(self, panel: CheckoutPanel) -> None:
        self.steps.show_phase(panel.phase)
        self.notice.show_notice(panel.notice, self._offer_text(panel.offering))
        change = panel.difference
        self.change.show_notice(change_notice(change) if change is not None else None)
        for card in (self.address, self.shipping, self.totals, self.decline, self.modes):
            card.show_panel(panel)
        waiting = panel.wait is not Wait.NOTHING
        self.wait_text.setText(wait_text(panel.wait))
        self.wait_text.setVisible(waiting)
        self.wait_bar.setVisible(waiting)
        self._show_place(panel)
        self.here_button.setVisible(panel.phase is Phase.SIGN_IN)
        self.here_button.setEnabled(panel.wait is Wait.NOTHING)
        self.cancel_button.setEnabled(panel.wait is not Wait.CANCELING)
        for button in (self.cancel_button, self.hand_over_button):
            button.setVisible(panel.phase is not Phase.DECLINED)
        if panel.phase in {Phase.DECLINED, Phase.DONE} and self._is_handed_over:
            self.take_back()

    def hand_over(self) -> None:
        """Leave the screen to the buyer: Amazon's pages and the total, nothing of the staff's."""
        self._hand(over=True)

    def take_back(self) -> None:
        self._hand(over=False)

    def toggle(self) -> None:
        self._hand(over=not self._is_handed_over)

    def _hand(self, *, over: bool) -> None:
        if over is not self._is_handed_over:
            self._is_handed_over = over
            self.side.setVisible(not over)
            self.buyers_bar.setVisible(over)
            self.handed_over.emit(over)

    def _show_place(self, panel: CheckoutPanel) -> None:
        amount = money_text(panel.total) if panel.total is not None else ""
        again = panel.phase is Phase.NEW_CARD
        text = self.tr("Try again") if again else self.tr("Place order")
        priced = f"{text} · {amount}" if amount and panel.is_priced else text
        self.place_button.setText(f"{priced}  (F12)")
        self.place_button.setEnabled(panel.can_place)
        self.place_button.setVisible(panel.phase not in {Phase.DECLINED, Phase.DONE})
        why = "" if panel.wait is not Wait.NOTHING else lock_text(panel.lock, panel.constraints)
        if panel.phase in {Phase.DECLINED, Phase.DONE, Phase.LOADING}:
            why = ""
        self.why_locked.setText(why)
        self.why_locked.setVisible(bool(why))
        self.place_button.setAccessibleDescription(why)
        self.place_button.setToolTip(why)

    def _offer_text(self, offering: Offering) -> str:
        return {
            Offering.NOTHING: "",
            Offering.RELOAD: self.tr("Load again"),
            Offering.SIGN_IN_HERE: self.tr("Sign in here"),
            Offering.LOOK_AGAIN: self.tr("Try again"),
            Offering.GO_ON: self.tr("Try again"),
            Offering.TAKE_UP: self.tr("Go on"),
        }[offering]

    def _lay_out(self) -> None:
        browser = QVBoxLayout()
        browser.setContentsMargins(0, 0, 0, 0)
        browser.setSpacing(0)
        self._lay_out_buyers_bar()
        browser.addWidget(self.buyers_bar)
        self.stage.setContentsMargins(0, 0, 0, 0)
        browser.addLayout(self.stage, 1)
        self._lay_out_side()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(browser, 1)
        layout.addWidget(self.side)

    def _lay_out_buyers_bar(self) -> None:
        dress(self.buyers_bar, "bar")
        back = QPushButton(self.tr("Back to the staff (F10)"))
        back.clicked.connect(self.take_back)
        self.take_back_button = back
        inside = QHBoxLayout(self.buyers_bar)
        inside.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        inside.addWidget(label(self.tr("This screen is yours now."), "strong"), 1)
        inside.addWidget(back)
        self.buyers_bar.hide()

    def _lay_out_side(self) -> None:
        dress(self.side, "side")
        self.side.setFixedWidth(_SIDE)
        cards = QWidget()
        inside = QVBoxLayout(cards)
        inside.setContentsMargins(Space.L, 0, Space.L, Space.M)
        inside.setSpacing(Space.M)
        inside.addWidget(self.notice)
        inside.addWidget(self.change)
        for part in (self.decline, self.address, self.shipping, self.totals):
            inside.addWidget(part)
        inside.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(cards)
        scroll.viewport().setAutoFillBackground(False)
        cards.setAutoFillBackground(False)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self.side)
        column.setContentsMargins(0, Space.L, 0, Space.L)
        column.setSpacing(Space.M)
        head = QVBoxLayout()
        head.setContentsMargins(Space.L, 0, Space.L, 0)
        head.addWidget(self.steps)
        column.addLayout(head)
        column.addWidget(scroll, 1)
        column.addWidget(self._foot())

    def _foot(self) -> QWidget:
        dress(self.place_button, "primary", size="large")
        box = QWidget()
        foot = QVBoxLayout(box)
        foot.setContentsMargins(Space.L, 0, Space.L, 0)
        foot.setSpacing(Space.S)
        foot.addWidget(self.wait_bar)
        foot.addWidget(self.wait_text)
        foot.addWidget(self.here_button)
        foot.addWidget(self.modes)
        foot.addWidget(self.why_locked)
        foot.addWidget(self.place_button)
        foot.addLayout(row(self.cancel_button, None, self.hand_over_button))
        return box
