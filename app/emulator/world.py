"""The whole state of the pretend Amazon Pay, its transactions, and its appointments."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any, TypeVar

from app.emulator import lwa, order_references, settings, timed
from app.emulator.account import Account
from app.emulator.amounts import wire
from app.emulator.buyer_book import BuyerBook
from app.emulator.clock import Clock
from app.emulator.ledger import CallLog, Effect
from app.emulator.lifecycles import State, require
from app.emulator.objects import (
    AccessToken,
    Address,
    Authorization,
    Buyer,
    Capture,
    ChangeEvent,
    NotificationConfiguration,
    OrderReference,
    Price,
    Refund,
)
from app.emulator.plans import Plans
from app.emulator.refusals import Refusal
from app.emulator.shelves import Shelves, Stateful, key_of, kind_of
from app.emulator.states import Environment, FlowResult, Reason, Region
from app.emulator.store import Store
from app.emulator.switches import ServiceStatus, Switches
from app.emulator.timers import Timer, TimerKind

T = TypeVar("T")

_QUIET_STATES = frozenset({"Draft", "Pending"})


class World:
    """Everything the emulator knows.

    All reads and changes of one request belong into one `with world.transaction():`; there is
    no waiting inside, everything runs on one event loop. What was changed is written when the
    outermost block ends, also when a Refusal ends it, and listeners are called after that.

    Attributes:
        on_change: called with each ChangeEvent after it is stored.
        on_timer: called when an appointment was made, so that a sleeper can look again.
        on_clock: called after the clock was set forward or everything was reset.
        on_reset: called after everything was reset.
        notification_configurations: what SetMerchantNotificationConfiguration said.
    """

    def __init__(
        self, account: Account, store: Store, clock: Clock, buyers: Iterable[Buyer] = ()
    ) -> None:
        self.account = account
        self.store = store
        self.clock = clock
        self.default_region = Region.US
        self.switches = Switches()
        self.service_status = ServiceStatus()
        self.calls = CallLog()
        self.plans = Plans()
        self.on_change: list[Callable[[ChangeEvent], None]] = []
        self.on_timer: list[Callable[[], None]] = []
        self.on_clock: list[Callable[[], None]] = []
        self.on_reset: list[Callable[[], object]] = []
        self.notification_configurations: dict[Environment, list[NotificationConfiguration]] = {
            environment: [] for environment in Environment
        }
        self.shelves = Shelves()
        self.book = BuyerBook(buyers)
        self._depth = 0
        self._events: list[ChangeEvent] = []
        settings.load(self)
        self.shelves.load(store)
        self.book.restore(self.shelves.booked_addresses)

    # Transactions and appointments

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Bring the world up to date, let the block look and change, store what it changed."""
        if not self._depth:
            self.run_due(self.clock.now())
        with self._step():
            yield

    @contextmanager
    def _step(self) -> Iterator[None]:
        self._depth += 1
        try:
            yield
        finally:
            self._depth -= 1
            if not self._depth:
                self._finish()

    def _finish(self) -> None:
        self.store.commit()
        events, self._events = self._events, []
        for event in events:
            for listener in self.on_change:
                listener(event)

    def run_due(self, until: datetime) -> int:
        """Fire every timer that is due by then, each in its own time; return how many."""
        fired = 0
        while timer := self.shelves.timers.pop_due(until):
            with self.clock.as_of(timer.due):
                self._fire(timer)
            fired += 1
        return fired

    def advance(self, by: timedelta) -> int:
        """Set the clock forward and fire what becomes due on the way; return how many.

        Raises:
            ValueError: `by` is negative.
        """
        until = self.clock.now() + by
        fired = self.run_due(until) if by >= timedelta(0) else 0
        self.clock.advance(by)
        with self._step():
            settings.keep(self)
        for listener in self.on_clock:
            listener()
        return fired

    def settle(self) -> int:
        """Decide now whatever is Pending; return how many decisions that took."""
        decided = 0
        while timers := self.shelves.timers.pop_decisions():
            for timer in timers:
                self._fire(timer)
            decided += len(timers)
        return decided

    def schedule(self, after: timedelta, kind: TimerKind, object_id: str) -> None:
        """Make an appointment that survives a restart."""
        timer = self.shelves.timers.add(self.clock.now() + after, kind, object_id)
        self.store.save("Timer", f"{timer.number:012d}", timer)
        for listener in self.on_timer:
            listener()

    def _fire(self, timer: Timer) -> None:
        with self._step():
            self.store.remove("Timer", f"{timer.number:012d}")
            timed.fire(self, timer)

    # Changing objects

    def touch(self, thing: Stateful) -> None:
        """Have a new or changed object stored at the end of the transaction."""
        self.shelves.put(thing)
        self.store.save(type(thing).__name__, key_of(thing), thing)

    def move(self, thing: Stateful, state: State, reason: Reason | None = None) -> None:
        """Take one step of a life cycle, note it in the ledger and tell the listeners.

        Raises:
            ImpossibleStep: the life cycle has no such step; nothing has changed.
        """
        status: Any = thing.status
        require(status.state, state, reason)
        status.state, status.reason_code = state, reason
        status.reason_description = None
        status.last_update = self.clock.now()
        self.touch(thing)
        self.record("StateChange", thing)
        self.announce(thing)

    def announce(self, thing: Stateful) -> None:
        """Tell the listeners of an object, unless it is in a state nobody is told about."""
        if thing.status.state in _QUIET_STATES:
            return
        event = ChangeEvent(kind_of(thing), key_of(thing), thing.environment, self.clock.now())
        self._events.append(event)

    def record(self, effect: str, thing: Stateful, amount: Price | None = None) -> None:
        """Write an effect into the ledger."""
        entry = Effect(
            number=len(self.shelves.effects) + 1,
            at=self.clock.now(),
            effect=effect,
            kind=kind_of(thing),
            object_id=key_of(thing),
            environment=thing.environment,
            reference_id="" if isinstance(thing, OrderReference) else thing.reference_id,
            amount=wire(amount) if amount else "",
            currency=amount.currency if amount else "",
            state=thing.status.state,
            reason_code=thing.status.reason_code or "",
        )
        self.shelves.effects.append(entry)
        self.store.save("Effect", f"{entry.number:012d}", entry)

    def keep_settings(self) -> None:
        """Have account, clock, switches and notification configurations stored."""
        settings.keep(self)

    def reset(self) -> None:
        """Forget every object, timer, token and setting except the account and its credentials."""
        self.store.clear()
        self.shelves = Shelves()
        self.book = BuyerBook(self.book.given)
        self.calls.clear()
        self.plans.clear()
        self.switches = Switches()
        self.service_status = ServiceStatus()
        for configurations in self.notification_configurations.values():
            configurations.clear()
        self.clock.offset = timedelta(0)
        with self._step():
            settings.keep(self)
        for listener in (*self.on_clock, *self.on_reset):
            listener()

    # Looking things up

    def order_reference(self, order_reference_id: str) -> OrderReference:
        """Return an Order Reference.

        Raises:
            Refusal: InvalidOrderReferenceId.
        """
        found = self.shelves.order_references.get(order_reference_id)
        if found is None:
            raise Refusal(
                "InvalidOrderReferenceId", f"The OrderReferenceId {order_reference_id} is invalid."
            )
        return found

    def authorization(self, authorization_id: str) -> Authorization:
        """Return an Authorization or raise InvalidTransactionId."""
        return _transaction(self.shelves.authorizations, authorization_id)

    def capture(self, capture_id: str) -> Capture:
        """Return a Capture or raise InvalidTransactionId."""
        return _transaction(self.shelves.captures, capture_id)

    def refund(self, refund_id: str) -> Refund:
        """Return a Refund or raise InvalidTransactionId."""
        return _transaction(self.shelves.refunds, refund_id)

    # Buyers and their tokens

    def buyer(self, buyer_id: str) -> Buyer:
        """Return a buyer; raises LookupError if there is none."""
        return self.book.buyer(buyer_id)

    def add_address(self, buyer_id: str, address: Address) -> str:
        """Add an address to a buyer's address book and return its id."""
        booked = self.book.add(buyer_id, address)
        self.shelves.booked_addresses.append(booked)
        self.store.save("BookedAddress", booked.address_id, booked)
        return booked.address_id

    def issue_token(self, buyer_id: str, environment: Environment, scopes: Iterable[str]) -> str:
        """Return a new access token, good for one hour."""
        return lwa.issue_token(self, buyer_id, environment, scopes).token

    def token(self, token: str) -> AccessToken | None:
        """Return what a token stands for; None if it is unknown or expired."""
        return lwa.find_token(self, token)

    def revoke_token(self, token: str) -> None:
        """Forget a token, as signing out does."""
        self.shelves.tokens.pop(token, None)
        self.store.remove("AccessToken", token)

    # What buyers do, see order_references.py

    def create_order_reference(
        self,
        region: Region,
        environment: Environment,
        buyer_id: str,
        *,
        needs_address: bool = True,
        presentment_currency: str | None = None,
    ) -> OrderReference:
        """Make a Draft for a buyer who came to a widget."""
        order = order_references.create(self, region, environment, self.buyer(buyer_id))
        order.needs_address = needs_address
        order.presentment_currency = presentment_currency
        return order

    def select_address(self, order: OrderReference, address_id: str) -> None:
        """Let the buyer choose; raises AddressNotModifiable unless Draft, LookupError."""
        order_references.select_address(self, order, address_id)

    def select_payment_method(self, order: OrderReference, payment_id: str) -> None:
        """Let the buyer choose; raises PaymentMethodNotModifiable, LookupError."""
        order_references.select_payment_method(self, order, payment_id)

    def complete_confirmation_flow(self, order: OrderReference, result: str) -> str:
        """End the confirmation flow with Success, Failure or Abandoned.

        Returns:
            Where to send the buyer: the SuccessUrl or FailureUrl with its parameters.

        Raises:
            Refusal: InvalidOrderReferenceStatus if no flow is waiting.
        """
        return order_references.complete_confirmation_flow(self, order, FlowResult(result))


def _transaction(shelf: dict[str, T], object_id: str) -> T:
    found = shelf.get(object_id)
    if found is None:
        raise Refusal("InvalidTransactionId", f"The TransactionId {object_id} is invalid.")
    return found
