"""Ending an order: called off before money moved, or closed when all is done."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.domain import rules
from app.domain.errors import RejectedByAmazon, TransitionRefused
from app.domain.identifiers import OrderNumber
from app.domain.intent import IntentKind
from app.domain.order_stage import OrderStage
from app.domain.states import ChargePermissionState
from app.domain.texts import ORDER_NOTE_LIMIT, require_sendable
from app.services.calls import Calls
from app.services.change import Change
from app.services.desk import Desk
from app.services.facts import (
    current_payment,
    order_for_change,
    order_for_reading,
    payment_facts,
)
from app.services.intents import Intents, Plan, Wanted
from app.services.refresh import Refresh
from app.services.restating import restate
from app.storage.orders import OrderRecord


@dataclass(frozen=True, slots=True)
class Closing:
    """Use cases that end an Order Reference.

    All raise ``Refused``, ``RejectedByAmazon``, ``NotSent`` and ``OutcomeUnknown`` as
    ``Charges`` does.
    """

    desk: Desk
    intents: Intents
    calls: Calls
    refresh: Refresh

    def cancel(self, number: OrderNumber, actor: str, reason: str = "") -> None:
        """Call the order off; every open authorization ends with it. Only before any capture."""
        self._cancel(number, actor, reason, placed_too=True)

    def _cancel(self, number: OrderNumber, actor: str, reason: str, *, placed_too: bool) -> None:
        require_sendable("reason", reason, ORDER_NOTE_LIMIT)

        def plan(_session: Session, order: OrderRecord) -> Plan:
            if order.stage is OrderStage.PLACED and not placed_too:
                raise TransitionRefused(order.stage, OrderStage.ABANDONED)
            rules.require_cancelable(payment_facts(order))
            return _plan(order, IntentKind.CANCEL, reason)

        wanted = Wanted(IntentKind.CANCEL)
        intent = self.intents.write_down(number, wanted, plan, actor)
        with self.refresh.after_refusal(number):
            self.calls.perform(intent)

    def close(self, number: OrderNumber, actor: str, reason: str = "") -> None:
        """No new authorizations; what is authorized stays capturable, refunds stay possible."""
        require_sendable("reason", reason, ORDER_NOTE_LIMIT)

        def plan(_session: Session, order: OrderRecord) -> Plan:
            rules.require_closable(payment_facts(order))
            return _plan(order, IntentKind.CLOSE, reason)

        wanted = Wanted(IntentKind.CLOSE)
        intent = self.intents.write_down(number, wanted, plan, actor)
        with self.refresh.after_refusal(number):
            self.calls.perform(intent)

    def abandon(self, number: OrderNumber, actor: str, reason: str = "") -> None:
        """Give up an order that is being placed; the basket is the caller's to keep.

        A call whose outcome is open is settled first; an Authorize is called off, so that the
        buyer is not charged for what nobody wants any more.

        Raises:
            TransitionRefused: it was placed already; cancel it instead.
            NotSent, OutcomeUnknown: Amazon could not be asked; call again.
        """
        self._settle_open(number)
        with self.desk.database.read() as session:
            order = order_for_reading(session, number)
            stage, state = order.stage, current_payment(order).state
        if stage is OrderStage.ABANDONED:
            return
        if stage is OrderStage.PLACED:
            raise TransitionRefused(stage, OrderStage.ABANDONED)
        if state not in _ENDED:
            try:
                self._cancel(number, actor, reason, placed_too=False)
            except RejectedByAmazon:
                # Amazon lets a draft that it will not cancel go stale by itself in 3 hours
                if self._state(number) is not ChargePermissionState.DRAFT:
                    raise
        self._mark_abandoned(number, actor)

    def _settle_open(self, number: OrderNumber) -> None:
        open_call = self.intents.take_up_open(number)
        if open_call is None:
            return
        if open_call.kind is IntentKind.AUTHORIZE and not self._is_placed(number):
            self.calls.call_off(open_call)
        else:
            self.calls.perform(open_call)

    def _is_placed(self, number: OrderNumber) -> bool:
        with self.desk.database.read() as session:
            return order_for_reading(session, number).stage is OrderStage.PLACED

    def _state(self, number: OrderNumber) -> ChargePermissionState:
        with self.desk.database.read() as session:
            return current_payment(order_for_reading(session, number)).state

    def _mark_abandoned(self, number: OrderNumber, actor: str) -> None:
        with self.desk.database.write() as session:
            change = Change(session, order_for_change(session, number), self.desk.person(actor))
            change.move(OrderStage.ABANDONED)
            restate(change)


_ENDED = frozenset({ChargePermissionState.CANCELED, ChargePermissionState.CLOSED})


def _plan(order: OrderRecord, kind: IntentKind, reason: str) -> Plan:
    payment = current_payment(order)
    return Plan(
        kind=kind,
        payment_id=payment.id,
        permission_id=payment.permission_id,
        request={"reason": reason},
    )
