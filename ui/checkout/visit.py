"""One buyer's visit to the checkout, as far as it has come; and what still hinders the order."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from app.domain.address import AmazonAddress
from app.domain.address_mapping import AddressField, fill_in
from app.domain.identifiers import ChargePermissionId, OrderNumber
from app.domain.money import Money
from app.domain.order_quote import OrderQuote
from app.domain.shipping import ShippingMethodId
from app.services.assisted_checkout import Choice, Modes, Offer, Opening

_NO_REFERENCE = ChargePermissionId("")
_NO_ORDER = OrderNumber("")
_CURED_BY_PLACING = frozenset({"AmountNotSet"})
_CARD_CONSTRAINTS = frozenset({"PaymentPlanNotSet", "PaymentMethodNotAllowed"})


class Phase(enum.Enum):
    """What the checkout is about now."""

    LOADING = enum.auto()
    SIGN_IN = enum.auto()
    CHOOSING = enum.auto()
    """The buyer chooses address and payment method."""
    PLACING = enum.auto()
    """Calls to Amazon are under way."""
    CONFIRMING = enum.auto()
    """The buyer is on Amazon's confirmation page (EU and UK)."""
    NEW_CARD = enum.auto()
    """After a soft decline: another card for the same order."""
    DECLINED = enum.auto()
    """Rejected for good by this payment; the order can be paid anew."""
    DONE = enum.auto()


class Lock(enum.Enum):
    """Why the order cannot be placed yet."""

    NONE = enum.auto()
    BUSY = enum.auto()
    SIGN_IN = enum.auto()
    ADDRESS = enum.auto()
    NOWHERE = enum.auto()
    """No shipping method goes to this address."""
    FIELD = enum.auto()
    """Something is missing in the address."""
    PAYMENT = enum.auto()
    CARD_NOT_ALLOWED = enum.auto()
    AMAZON = enum.auto()
    """Amazon hinders it for another reason; it is in the visit's constraints."""
    OVER = enum.auto()


@dataclass(frozen=True, slots=True)
class Visit:
    """What is known of one checkout; the token and the address are personal and not printed.

    Attributes:
        basket_id: 0 when an order is taken up whose basket is gone.
        bound: the Order Reference that the widgets must keep, because its order has begun.
        suspended: after a soft decline: the buyer chooses another card, the address stays.
        answers: what the buyer added to Amazon's address.
        order: its number once it is written down; empty before.
        tries: authorizations that Amazon has declined softly so far.
        fixed_total: of an order that is taken up again and whose basket is gone.
    """

    basket_id: int
    opening: Opening | None = None
    modes: Modes = field(default_factory=Modes)
    token: str = field(default="", repr=False)
    permission_id: ChargePermissionId = _NO_REFERENCE
    bound: bool = False
    suspended: bool = False
    choice: Choice | None = field(default=None, repr=False)
    offer: Offer | None = field(default=None, repr=False)
    answers: Mapping[AddressField, str] = field(
        default_factory=lambda: MappingProxyType({}), repr=False
    )
    method_id: ShippingMethodId | None = None
    payment_picked: bool = False
    order: OrderNumber = _NO_ORDER
    tries: int = 0
    fixed_total: Money | None = None

    @property
    def ships(self) -> bool:
        return self.opening.held.basket.ships if self.opening else True

    @property
    def quote(self) -> OrderQuote | None:
        """The latest: for the buyer's address, or at the shop's home before there is one."""
        if self.offer is not None:
            return self.offer.quote
        return self.opening.quote if self.opening else None

    @property
    def total(self) -> Money | None:
        if self.fixed_total is not None:
            return self.fixed_total
        return self.quote.grand_total if self.quote else None

    @property
    def is_priced(self) -> bool:
        """Whether the total will not change by an address that is still to come."""
        return self.fixed_total is not None or (self.quote is not None and self.quote.is_final)

    @property
    def address(self) -> AmazonAddress | None:
        """Amazon's address with what the buyer added."""
        if self.choice is None or self.choice.address is None or not self.ships:
            return None
        return fill_in(self.choice.address, self.answers)

    @property
    def missing(self) -> AddressField | None:
        """What to ask for now: one thing at a time."""
        return self.offer.missing[0] if self.offer and self.offer.missing else None

    @property
    def constraints(self) -> tuple[str, ...]:
        """What hinders Amazon, apart from what placing the order cures."""
        told = self.choice.constraints if self.choice else ()
        return tuple(each for each in told if each not in _CURED_BY_PLACING)


def lock_of(visit: Visit, phase: Phase, *, busy: bool) -> Lock:
    """Why the order cannot be placed now; the first reason that holds."""
    if phase in {Phase.PLACING, Phase.CONFIRMING} or busy:
        return Lock.BUSY
    if phase in {Phase.DECLINED, Phase.DONE}:
        return Lock.OVER
    resumed = phase is Phase.CHOOSING and visit.bound and visit.opening is None
    if phase is Phase.NEW_CARD or resumed:
        return Lock.NONE if visit.payment_picked else Lock.PAYMENT
    if phase is not Phase.CHOOSING or visit.opening is None:
        return Lock.SIGN_IN
    return _address_lock(visit) or _payment_lock(visit) or Lock.NONE


def _address_lock(visit: Visit) -> Lock | None:
    if not visit.ships:
        return None
    if visit.address is None or visit.offer is None:
        return Lock.ADDRESS
    if visit.missing is not None:
        return Lock.FIELD
    return None if visit.offer.quote.is_final else Lock.NOWHERE


def _payment_lock(visit: Visit) -> Lock | None:
    if not visit.payment_picked or "PaymentPlanNotSet" in visit.constraints:
        return Lock.PAYMENT
    if "PaymentMethodNotAllowed" in visit.constraints:
        return Lock.CARD_NOT_ALLOWED
    return Lock.AMAZON if set(visit.constraints) - _CARD_CONSTRAINTS else None
