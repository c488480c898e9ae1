"""Leads one checkout from the sign-in to the placed order; knows no widget and no browser."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, QUrl, Signal

from app.domain.address_mapping import AddressField
from app.domain.errors import AppError, BasketBeingPaid
from app.domain.identifiers import OrderNumber
from app.domain.shipping import ShippingMethodId
from app.services.assisted_checkout import AssistedCheckout, Modes, Opening
from app.services.checkout import Authentication
from ui.background import Background
from ui.checkout.choosing import Choosing
from ui.checkout.messages import (
    AddressPicked,
    FlowOpen,
    Message,
    NoScript,
    OrderMade,
    PaymentPicked,
    Ready,
    SignedIn,
    SignInFailed,
    SigningIn,
    WidgetFailed,
    WidgetReady,
)
from ui.checkout.ordering import Ordering
from ui.checkout.page_source import PageView
from ui.checkout.panel import CheckoutPanel, Offering, Wait
from ui.checkout.return_url import ReturnedTo, read_return
from ui.checkout.state import CheckoutState
from ui.checkout.visit import Phase
from ui.checkout.widget_errors import Consequence, consequence
from ui.checkout.wording import said
from ui.language import marked
from ui.notices import notice_of
from ui.theme.tokens import Tone

_PAGE_MS = 20_000
_CRASHES_BORNE = 3


class CheckoutPresenter(QObject):
    """One checkout after the other; ``begin`` or ``resume`` starts each.

    Signals:
        changed: what the view shows (``CheckoutPanel``).
        page_wanted: our page as it is to be loaded (``PageOrder``).
        page_unwanted: there is nothing to sign in for.
        told: a deed for the loaded page, and its details.
        widget_drawn: a widget is on screen; its name.
        finished: the order number of a placed order.
        left: the basket id of a checkout that was given up; 0 when its basket is gone.
    """

    changed = Signal(object)
    page_wanted = Signal(object)
    page_unwanted = Signal()
    told = Signal(str, dict)
    widget_drawn = Signal(str)
    finished = Signal(str)
    left = Signal(int)

    def __init__(
        self,
        assisted: AssistedCheckout,
        background: Background,
        actor: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._assisted = assisted
        self._background = background
        self._crashes = 0
        self._waiting_order = OrderNumber("")
        self._state = CheckoutState(self)
        self._choosing = Choosing(self._state, assisted, background)
        self._ordering = Ordering(self._state, assisted, background, actor)
        self._state.changed.connect(self.changed)
        self._state.page_wanted.connect(self._load)
        self._state.told.connect(self.told)
        self._ordering.finished.connect(self._finished)
        self._ordering.left.connect(self._leave)
        self._page_watch = QTimer(self)
        self._page_watch.setSingleShot(True)
        self._page_watch.setInterval(_PAGE_MS)
        self._page_watch.timeout.connect(self._no_page)

    @property
    def panel(self) -> CheckoutPanel:
        return self._state.panel

    @property
    def may_be_left(self) -> bool:
        """Whether no order is left behind half placed: it is finished or canceled first."""
        written = bool(self._state.visit.order) and self._state.moment.phase is not Phase.DONE
        return not self._ordering.busy and not written

    def begin(self, basket_id: int) -> None:
        """Start with a basket."""
        self._state.begin(basket_id)
        self._state.load(PageView.SIGN_IN)  # which needs no basket, and takes the longest
        self._background.run(
            partial(self._assisted.open, basket_id),
            owner=self,
            then=self._opened,
            otherwise=self._not_opened,
        )

    def resume(self, number: OrderNumber) -> None:
        """Start with an order that waits for its buyer."""
        self._state.begin(0)
        self._ordering.resume(number)

    def stay(self) -> None:
        """Somebody wants to go elsewhere while an order is half placed."""
        what = marked("Checkout", "This order is not finished.")
        self._state.be(
            notice=said(
                Tone.WARN, what, marked("Checkout", "Finish it, or cancel it."), charged=True
            )
        )

    def hear(self, message: Message) -> None:  # noqa: C901 -- one line for each message
        """Our page said something; it was checked for form, and is checked for sense here."""
        if self._page_watch.isActive() and not isinstance(message, Ready | NoScript):
            return  # the page before, which is about to go
        match message:
            case Ready():
                self._page_watch.stop()
                self._state.tell_total()
            case NoScript():
                self._no_page()
            case SigningIn():
                self._choosing.pressed()
            case SignedIn(token):
                self._choosing.signed_in(token)
            case SignInFailed(error):
                self._choosing.sign_in_failed(error)
            case OrderMade(permission_id):
                self._choosing.reference_made(permission_id)
            case AddressPicked(permission_id):
                self._choosing.address_picked(permission_id)
            case PaymentPicked(permission_id):
                self._choosing.payment_picked(permission_id)
            case WidgetReady(widget):
                self.widget_drawn.emit(widget)
            case WidgetFailed(_, code):
                self._widget_failed(code)
            case FlowOpen():
                self._ordering.flow_opened()

    def page_opened(self) -> None:
        """Our page is there; only from now on Amazon's scripts can be late, not this computer."""
        if self._page_watch.isActive():
            self._page_watch.start()

    def returned(self, url: QUrl) -> None:
        """Amazon sent the window to an address of ours; nothing is fetched."""
        back = read_return(url, self._assisted.desk.shop, self._state.oauth_state)
        if back.place is ReturnedTo.CONFIRMED:
            self._ordering.buyer_returned(back.authentication)
        elif back.place is ReturnedTo.SIGNED_IN and self._state.moment.phase is Phase.SIGN_IN:
            if back.token:
                self._choosing.signed_in(back.token, here=True)
            else:
                self._state.ask_sign_in(
                    said(
                        Tone.INFO,
                        marked("Checkout", "Nobody signed in."),
                        marked("Checkout", "The buyer can try again."),
                    )
                )

    def crashed(self) -> None:
        """The page's process died: the same Order Reference is shown again."""
        self._crashes += 1
        if self._crashes > _CRASHES_BORNE:
            what = marked(
                "Checkout", "The page keeps failing on this computer. The basket is as it was."
            )
            self._state.say(
                said(Tone.BAD, what, marked("Checkout", "Cancel, and start Paydesk again."))
            )
            return
        if self._state.moment.phase is Phase.CONFIRMING:
            self._ordering.buyer_returned(Authentication.ABANDONED)
            return
        self.reload()
        if self._state.moment.wait is Wait.NOTHING:
            what = marked("Checkout", "The page failed and was loaded again; nothing was lost.")
            self._state.say(said(Tone.INFO, what))

    def reload(self) -> None:
        """Load our page again for what the checkout is about now."""
        self._state.be(notice=None, offering=Offering.NOTHING)
        match self._state.moment.phase:
            case Phase.SIGN_IN:
                self._state.ask_sign_in()
            case Phase.CHOOSING:
                self._state.load(PageView.WIDGETS)
            case Phase.NEW_CARD:
                self._state.load(PageView.WALLET)
            case Phase.PLACING | Phase.CONFIRMING:
                self._state.load(PageView.WAIT)
            case Phase.LOADING | Phase.DECLINED | Phase.DONE:
                self._state.load(PageView.END)

    def accept_offering(self) -> None:
        """Do what the notice offers."""
        offering = self._state.moment.offering
        match offering:
            case Offering.RELOAD:
                self.reload()
            case Offering.SIGN_IN_HERE:
                self._choosing.sign_in_here()
            case Offering.LOOK_AGAIN:
                self._state.be(notice=None, offering=Offering.NOTHING)
                self._choosing.look()
            case Offering.GO_ON:
                self._ordering.go_on()
            case Offering.TAKE_UP:
                self.resume(self._waiting_order)
            case Offering.NOTHING:
                pass

    def sign_in_here(self) -> None:
        """Sign in without a pop-up."""
        self._choosing.sign_in_here()

    def popup_opened(self) -> None:
        self._choosing.popup_opened()

    def popup_closed(self) -> None:
        self._choosing.popup_closed()

    def choose_method(self, method_id: ShippingMethodId) -> None:
        self._choosing.choose_method(method_id)

    def answer(self, asked: AddressField, text: str) -> None:
        self._choosing.answer(asked, text)

    def use_modes(self, modes: Modes) -> None:
        """Take the money of this order in another way; the permission was asked for before."""
        if not self._state.visit.order:
            self._state.know(modes=modes)

    def refuse_modes(self) -> None:
        """The user may not change the modes, and nobody can be asked here."""
        what = marked("Checkout", "The payment mode cannot be changed by this user.")
        self._state.say(
            said(Tone.WARN, what, marked("Checkout", "A manager can sign in and change it."))
        )

    def place(self) -> None:
        self._ordering.place()

    def cancel(self) -> None:
        self._ordering.cancel()

    def pay_again(self) -> None:
        self._ordering.pay_again()

    def start_over(self) -> None:
        """Another buyer, or another account: sign in anew in an empty browser."""
        if self._state.moment.phase in {Phase.SIGN_IN, Phase.CHOOSING} and not self._ordering.busy:
            self._state.start_over()

    def _opened(self, opening: Opening) -> None:
        self._state.know(opening=opening, modes=opening.modes)
        self._state.be(phase=Phase.SIGN_IN, wait=Wait.NOTHING)
        self._state.tell_total()

    def _not_opened(self, error: AppError) -> None:
        self._page_watch.stop()
        self.page_unwanted.emit()
        if isinstance(error, BasketBeingPaid):
            self._waiting_order = OrderNumber(error.number)
            self._state.say(notice_of(error), Offering.TAKE_UP)
        else:
            self._state.say(notice_of(error))

    def _load(self, order: object) -> None:
        self._page_watch.start()
        self.page_wanted.emit(order)

    def _no_page(self) -> None:
        self._page_watch.stop()
        if self._state.moment.phase in {Phase.SIGN_IN, Phase.CHOOSING, Phase.NEW_CARD}:
            what = marked("Checkout", "Amazon's page cannot be loaded. The basket is as it was.")
            now = marked("Checkout", "Check the network, then try again.")
            self._state.say(said(Tone.WARN, what, now), Offering.RELOAD)

    def _widget_failed(self, code: str) -> None:
        if self._state.moment.phase not in {Phase.SIGN_IN, Phase.CHOOSING, Phase.NEW_CARD}:
            return
        again = marked("Checkout", "Please let the buyer sign in again.")
        match consequence(code):
            case Consequence.IGNORE:
                pass
            case Consequence.SIGN_IN_AGAIN:
                what = marked(
                    "Checkout", "The buyer's sign-in at Amazon is over. The basket is as it was."
                )
                self._state.ask_sign_in(said(Tone.WARN, what, again))
            case Consequence.START_OVER:
                what = marked(
                    "Checkout", "Amazon has closed this checkout. The basket is as it was."
                )
                self._state.start_over(said(Tone.WARN, what, again))
            case Consequence.SHOW_FROZEN:
                self._state.load(PageView.WALLET)
            case Consequence.CARRY_ON:
                self._ordering.carry_on()
            case Consequence.OTHER_CARD:
                what = marked(
                    "Checkout", "This payment method does not pay in the shop's currency."
                )
                self._state.say(
                    said(Tone.WARN, what, marked("Checkout", "The buyer must choose another one."))
                )
            case Consequence.CONFIGURATION:
                what = marked("Checkout", "Amazon does not accept this shop's account on the page.")
                now = marked("Checkout", "The owner must correct it in the settings.")
                notice = said(Tone.BAD, f"{what} ({code})", now)
                self._state.say(notice)
            case Consequence.RELOAD:
                what = marked(
                    "Checkout", "Amazon's page reported a problem. The basket is as it was."
                )
                self._state.say(
                    said(Tone.WARN, what, marked("Checkout", "Load the page again.")),
                    Offering.RELOAD,
                )

    def _finished(self, number: str) -> None:
        self._stop()
        self.finished.emit(number)

    def _leave(self) -> None:
        self._stop()
        self._state.be(phase=Phase.DONE, wait=Wait.NOTHING)
        self.left.emit(self._state.visit.basket_id)

    def _stop(self) -> None:
        self._page_watch.stop()
        self._choosing.stop()
