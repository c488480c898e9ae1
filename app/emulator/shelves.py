"""Where the world keeps its objects, by id and by the keys they are looked up with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.emulator.ledger import Effect
from app.emulator.objects import (
    AccessToken,
    Address,
    Authorization,
    AuthorizationCode,
    Capture,
    OrderReference,
    ProviderCredit,
    ProviderCreditReversal,
    Refund,
)
from app.emulator.states import Environment, ObjectKind
from app.emulator.store import Store
from app.emulator.thaw import thaw
from app.emulator.timers import Timer, TimerQueue

Stateful = (
    OrderReference | Authorization | Capture | Refund | ProviderCredit | ProviderCreditReversal
)


@dataclass(frozen=True, slots=True)
class BookedAddress:
    """An address a buyer added to his address book."""

    buyer_id: str
    address_id: str
    address: Address


class Shelves:
    """All objects of a world.

    Attributes:
        references: which object a seller's reference id was used for, per environment.
        by_seller_order: ids of the Order References that carry a SellerOrderId.
    """

    def __init__(self) -> None:
        self.order_references: dict[str, OrderReference] = {}
        self.authorizations: dict[str, Authorization] = {}
        self.captures: dict[str, Capture] = {}
        self.refunds: dict[str, Refund] = {}
        self.provider_credits: dict[str, ProviderCredit] = {}
        self.provider_reversals: dict[str, ProviderCreditReversal] = {}
        self.tokens: dict[str, AccessToken] = {}
        self.codes: dict[str, AuthorizationCode] = {}
        self.booked_addresses: list[BookedAddress] = []
        self.effects: list[Effect] = []
        self.timers = TimerQueue()
        self.references: dict[tuple[Environment, str], Stateful] = {}
        self.by_seller_order: dict[str, dict[str, None]] = {}

    def put(self, thing: Stateful) -> None:
        """Shelve an object, new or known."""
        match thing:
            case OrderReference():
                self.order_references[thing.order_reference_id] = thing
                if thing.seller_order_id:
                    orders = self.by_seller_order.setdefault(thing.seller_order_id, {})
                    orders[thing.order_reference_id] = None
                return
            case Authorization():
                self.authorizations[thing.authorization_id] = thing
            case Capture():
                self.captures[thing.capture_id] = thing
            case Refund():
                self.refunds[thing.refund_id] = thing
            case ProviderCredit():
                self.provider_credits[thing.credit_id] = thing
                return
            case ProviderCreditReversal():
                self.provider_reversals[thing.reversal_id] = thing
        self.references.setdefault((thing.environment, thing.reference_id), thing)

    def unlist(self, order: OrderReference) -> None:
        """Take an order out of the SellerOrderId index before its number changes."""
        self.by_seller_order.get(order.seller_order_id, {}).pop(order.order_reference_id, None)

    def load(self, store: Store) -> None:
        """Fill the shelves from the store."""
        for shape in _STATEFUL:
            for _, body in store.load(shape.__name__):
                self.put(thaw(shape, body))
        self.tokens = {key: thaw(AccessToken, body) for key, body in store.load("AccessToken")}
        self.codes = {
            key: thaw(AuthorizationCode, body) for key, body in store.load("AuthorizationCode")
        }
        self.booked_addresses = [
            thaw(BookedAddress, body) for _, body in store.load("BookedAddress")
        ]
        self.effects = [thaw(Effect, body) for _, body in store.load("Effect")]
        for _, body in store.load("Timer"):
            self.timers.restore(thaw(Timer, body))


_STATEFUL: tuple[type[Any], ...] = (
    OrderReference,
    Authorization,
    Capture,
    Refund,
    ProviderCredit,
    ProviderCreditReversal,
)


def kind_of(thing: Stateful) -> ObjectKind:
    """Return the kind of an object."""
    return ObjectKind(type(thing).__name__)


def key_of(thing: Stateful) -> str:
    """Return the id of an object."""
    match thing:
        case OrderReference():
            return thing.order_reference_id
        case Authorization():
            return thing.authorization_id
        case Capture():
            return thing.capture_id
        case Refund():
            return thing.refund_id
        case ProviderCredit():
            return thing.credit_id
        case ProviderCreditReversal():
            return thing.reversal_id
