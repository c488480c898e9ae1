"""The buyer signs in and chooses; each choice is read at Amazon and totaled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QObject, QTimer

from app.domain.address_mapping import AddressField
from app.domain.errors import AppError, RejectedByAmazon
from app.domain.identifiers import ChargePermissionId
from app.domain.order_quote import QuoteDifference, difference
from app.domain.shipping import ShippingMethodId
from app.services.assisted_checkout import AssistedCheckout, Choice, Offer
from ui.background import Background
from ui.checkout.page_source import PageView
from ui.checkout.panel import Offering, Wait
from ui.checkout.state import CheckoutState
from ui.checkout.visit import Phase, Visit
from ui.checkout.wording import said
from ui.language import marked
from ui.notices import notice_of
from ui.theme.tokens import Tone

_POPUP_MS = 3_000
_SESSION_OVER = frozenset({"InvalidAddressConsentToken", "invalid_token", "invalid_grant"})
_REFERENCE_OVER = frozenset({"InvalidOrderReferenceId", "InvalidOrderReferenceStatus"})


@dataclass(frozen=True, slots=True)
class _Seen:
    """The answer to one look."""

    choice: Choice
    answers: Mapping[AddressField, str]
    offer: Offer


class Choosing(QObject):
    """From the button to a total that the buyer has seen."""

    def __init__(
        self, state: CheckoutState, assisted: AssistedCheckout, background: Background
    ) -> None:
        super().__init__(state)
        self._state = state
        self._assisted = assisted
        self._background = background
        self._looking = False
        self._look_again = False
        self._here = False
        self._popup_watch = QTimer(self)
        self._popup_watch.setSingleShot(True)
        self._popup_watch.setInterval(_POPUP_MS)
        self._popup_watch.timeout.connect(self._no_popup)

    def pressed(self) -> None:
        """The buyer pressed Amazon's button; a window is expected."""
        if self._state.moment.phase is Phase.SIGN_IN and not self._state.moment.popup_open:
            self._state.be(notice=None, offering=Offering.NOTHING)
            self._popup_watch.start()

    def popup_opened(self) -> None:
        self._popup_watch.stop()
        self._state.be(popup_open=True)

    def popup_closed(self) -> None:
        self._state.be(popup_open=False)

    def stop(self) -> None:
        self._popup_watch.stop()

    def sign_in_here(self) -> None:
        """Sign in by redirect, without a pop-up."""
        if self._state.moment.phase is Phase.SIGN_IN:
            self._popup_watch.stop()
            self._state.ask_sign_in(here=True)

    def signed_in(self, token: str, *, here: bool = False) -> None:
        """A token came; it counts only after Amazon says that it is ours.

        Args:
            token: of the right shape.
            here: it came by redirect, so our page must be loaded again.
        """
        if self._state.moment.phase is not Phase.SIGN_IN or self._state.moment.wait is Wait.TOKEN:
            return
        self._popup_watch.stop()
        self._here = here
        self._state.be(wait=Wait.TOKEN, notice=None, offering=Offering.NOTHING)
        self._background.run(
            partial(self._assisted.require_ours, token),
            owner=self,
            then=lambda _nothing: self._ours(token),
            otherwise=self._not_ours,
        )

    def sign_in_failed(self, error: str) -> None:
        """The buyer closed the window, or Amazon refused."""
        if self._state.moment.phase is not Phase.SIGN_IN:
            return
        if error == "access_denied":
            what = marked("Checkout", "The sign-in window was closed before anybody signed in.")
            tone = Tone.INFO
        else:
            what, tone = marked("Checkout", "Amazon did not let the buyer sign in."), Tone.WARN
        self._popup_watch.stop()
        self._state.say(
            said(tone, what, marked("Checkout", "The buyer can press Amazon's button again."))
        )

    def reference_made(self, permission_id: ChargePermissionId) -> None:
        """The widgets made an Order Reference; one for each sign-in."""
        if self._state.moment.phase is Phase.CHOOSING and not self._state.visit.permission_id:
            self._state.know(permission_id=permission_id)

    def address_picked(self, permission_id: ChargePermissionId) -> None:
        if self._expected(permission_id):
            self.look()

    def payment_picked(self, permission_id: ChargePermissionId) -> None:
        if not self._expected(permission_id):
            return
        self._state.know(payment_picked=True)
        if self._state.moment.phase is Phase.CHOOSING:
            self.look()

    def look(self) -> None:
        """Read the choice at Amazon and total the order; the latest choice wins."""
        if self._looking:
            self._look_again = True
            return
        visit = self._state.visit
        if visit.opening is None or not visit.permission_id:
            return
        self._looking = True
        self._state.be(wait=Wait.TOTALS)
        work = partial(_look, self._assisted, visit)
        self._background.run(
            work,
            owner=self,
            then=partial(self._seen, visit),
            otherwise=partial(self._not_seen, visit),
        )

    def choose_method(self, method_id: ShippingMethodId) -> None:
        """The buyer wants another delivery."""
        if self._state.moment.phase is Phase.CHOOSING and self._state.visit.offer is not None:
            self._state.know(method_id=method_id)
            self._total_again()

    def answer(self, asked: AddressField, text: str) -> None:
        """The buyer said what was missing in the address."""
        text = " ".join(text.split())[:255]
        if text and self._state.visit.missing is asked:
            answers = {**self._state.visit.answers, asked: text}
            self._state.know(answers=MappingProxyType(answers))
            self._total_again()

    def _total_again(self) -> None:
        """No network is needed for that, and a basket is totaled in a few milliseconds."""
        visit = self._state.visit
        if visit.opening is None or visit.choice is None:
            return
        try:
            offer = self._assisted.offer(
                visit.opening, visit.choice.address, visit.answers, visit.method_id
            )
        except AppError as error:
            self._state.say(notice_of(error))
            return
        self._state.be(difference=None, notice=None, offering=Offering.NOTHING)
        self._take(offer)

    def _expected(self, permission_id: ChargePermissionId) -> bool:
        choosing = self._state.moment.phase in {Phase.CHOOSING, Phase.NEW_CARD}
        return choosing and permission_id == self._state.visit.permission_id

    def _ours(self, token: str) -> None:
        self._state.know(token=token)
        visit = self._state.visit
        if visit.suspended:
            self._state.be(phase=Phase.NEW_CARD, wait=Wait.NOTHING)
            self._state.load(PageView.WALLET)
            return
        self._state.be(phase=Phase.CHOOSING, wait=Wait.NOTHING)
        if self._here:
            self._state.load(PageView.WIDGETS)
        else:
            ships = "yes" if visit.ships else ""
            self._state.tell("widgets", token=token, reference=visit.permission_id, ships=ships)

    def _not_ours(self, error: AppError) -> None:
        if isinstance(error, RejectedByAmazon):
            what = marked("Checkout", "Amazon does not know this sign-in as one for this shop.")
            self._state.ask_sign_in(
                said(Tone.WARN, what, marked("Checkout", "Please let the buyer sign in again."))
            )
        else:
            self._state.ask_sign_in(notice_of(error))

    def _seen(self, before: Visit, seen: _Seen) -> None:
        self._looking = False
        if self._is_outdated(before):
            return
        visit = self._state.visit
        change = _change(visit, seen)
        self._state.know(choice=seen.choice, answers=seen.answers)
        self._state.be(wait=Wait.NOTHING, difference=change, notice=None, offering=Offering.NOTHING)
        self._take(seen.offer)

    def _is_outdated(self, before: Visit) -> bool:
        """Whether the buyer has chosen again since; then that is looked at."""
        visit = self._state.visit
        again = self._look_again or visit.method_id != before.method_id
        foreign = visit.permission_id != before.permission_id or visit.token != before.token
        self._look_again = False
        if (again or foreign) and self._state.moment.phase is Phase.CHOOSING:
            self.look()
        return again or foreign

    def _take(self, offer: Offer) -> None:
        chosen = offer.quote.offer
        self._state.know(offer=offer, method_id=chosen.method.method_id if chosen else None)
        self._state.tell_total()

    def _not_seen(self, before: Visit, error: AppError) -> None:
        self._looking = False
        if self._is_outdated(before):
            return
        code = error.code if isinstance(error, RejectedByAmazon) else ""
        if code in _SESSION_OVER:
            what = marked("Checkout", "The buyer's sign-in has expired. The basket is as it was.")
            self._state.ask_sign_in(
                said(Tone.WARN, what, marked("Checkout", "Please let the buyer sign in again."))
            )
        elif code in _REFERENCE_OVER:
            what = marked("Checkout", "Amazon has closed this checkout. The basket is as it was.")
            self._state.start_over(
                said(Tone.WARN, what, marked("Checkout", "Please let the buyer sign in again."))
            )
        else:
            self._state.say(notice_of(error), Offering.LOOK_AGAIN)

    def _no_popup(self) -> None:
        what = marked("Checkout", "Amazon's sign-in window did not open.")
        now = marked("Checkout", "The buyer can sign in in this window instead.")
        self._state.say(said(Tone.WARN, what, now), Offering.SIGN_IN_HERE)


def _look(assisted: AssistedCheckout, visit: Visit) -> _Seen:
    """In a worker: ask Amazon, then total; answers belong to the address they were given for."""
    assert visit.opening is not None  # noqa: S101 -- the caller looked
    choice = assisted.look(visit.permission_id, visit.token)
    known = visit.choice.address if visit.choice else None
    answers = visit.answers if choice.address == known else MappingProxyType({})
    offer = assisted.offer(visit.opening, choice.address, answers, visit.method_id)
    return _Seen(choice, answers, offer)


def _change(visit: Visit, seen: _Seen) -> QuoteDifference | None:
    """What another address changed; the first one changes nothing that was agreed."""
    if visit.offer is None or visit.choice is None:
        return None
    if seen.choice.address == visit.choice.address:
        return None
    change = difference(visit.offer.quote, seen.offer.quote)
    return change if change.matters else None
