"""All that the checkout's view shows at one moment."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field

from app.domain.address_mapping import AddressField
from app.domain.money import Money
from app.domain.order_quote import OrderQuote, QuoteDifference
from app.domain.postal_address import PostalAddress
from app.services.assisted_checkout import Modes
from ui.checkout.visit import Lock, Phase, Visit, lock_of
from ui.notices import Notice


class Offering(enum.Enum):
    """The one thing that a notice offers to do."""

    NOTHING = enum.auto()
    RELOAD = enum.auto()
    SIGN_IN_HERE = enum.auto()
    """Without a pop-up: Amazon's sign-in in the same window."""
    LOOK_AGAIN = enum.auto()
    GO_ON = enum.auto()
    TAKE_UP = enum.auto()
    """Go on with the order that pays for this basket already."""


class Wait(enum.Enum):
    """What the desk waits for, in honest words."""

    NOTHING = enum.auto()
    BASKET = enum.auto()
    TOTALS = enum.auto()
    TOKEN = enum.auto()
    SENDING = enum.auto()
    DECIDING = enum.auto()
    """Amazon takes its time to decide."""
    BANK = enum.auto()
    """The buyer confirms with the bank on Amazon's page."""
    CANCELING = enum.auto()


@dataclass(frozen=True, slots=True)
class CheckoutPanel:
    """One moment of the checkout.

    Attributes:
        quote: ``None`` before the basket was read, or when it is gone.
        is_priced: whether the total is the one that will be asked for.
        difference: what the latest address or method changed; ``None`` when nothing did.
        address: to be shown masked; personal data.
        missing: what to ask the buyer for; one field at a time.
        missing_left: how many fields are missing, this one included.
        decline: Amazon's reason code in the phases NEW_CARD and DECLINED; may be empty.
        order: its number once it is written down.
    """

    phase: Phase = Phase.LOADING
    wait: Wait = Wait.BASKET
    lock: Lock = Lock.BUSY
    quote: OrderQuote | None = None
    total: Money | None = None
    is_priced: bool = False
    difference: QuoteDifference | None = None
    address: PostalAddress | None = None
    missing: AddressField | None = None
    missing_left: int = 0
    constraints: tuple[str, ...] = ()
    ships: bool = True
    modes: Modes = field(default_factory=Modes)
    notice: Notice | None = None
    offering: Offering = Offering.NOTHING
    decline: str = ""
    tries: int = 0
    order: str = ""
    popup_open: bool = False

    @property
    def can_place(self) -> bool:
        return self.lock is Lock.NONE


@dataclass(frozen=True, slots=True)
class Moment:
    """What the panel shows beside the visit itself."""

    phase: Phase = Phase.LOADING
    wait: Wait = Wait.BASKET
    difference: QuoteDifference | None = None
    notice: Notice | None = None
    offering: Offering = Offering.NOTHING
    decline: str = ""
    popup_open: bool = False


def panel_of(visit: Visit, moment: Moment) -> CheckoutPanel:
    """Put a panel together."""
    offer = visit.offer
    return CheckoutPanel(
        phase=moment.phase,
        wait=moment.wait,
        lock=lock_of(visit, moment.phase, busy=moment.wait is not Wait.NOTHING),
        quote=visit.quote,
        total=visit.total,
        is_priced=visit.is_priced,
        difference=moment.difference,
        address=offer.address if offer else None,
        missing=visit.missing if moment.phase is Phase.CHOOSING else None,
        missing_left=len(offer.missing) if offer else 0,
        constraints=visit.constraints,
        ships=visit.ships,
        modes=visit.modes,
        notice=moment.notice,
        offering=moment.offering,
        decline=moment.decline,
        tries=visit.tries,
        order=visit.order,
        popup_open=moment.popup_open,
    )
