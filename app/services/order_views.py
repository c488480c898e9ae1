"""What screens and the command line show of orders: frozen rows, safe to hand across threads."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.environment import Mode, Region
from app.domain.identifiers import ChargeId, OrderNumber, RefundId
from app.domain.intent import IntentKind, IntentState
from app.domain.money import Money
from app.domain.order_stage import OrderStage
from app.domain.payment_facts import PaymentFacts
from app.domain.payment_status import MayShip, PaymentStatus
from app.domain.rules import left_to_authorize, left_to_capture, left_to_refund
from app.domain.states import ChargePermissionState, ChargeState, RefundState
from app.domain.timeline import Entry
from app.services.facts import charge_facts, order_for_reading, payment_facts
from app.services.order_counts import Count, order_counts
from app.storage import timeline
from app.storage.database import Database
from app.storage.intents import IntentRecord
from app.storage.orders import OrderRecord
from app.storage.payments import ChargeRecord, RefundRecord


@dataclass(frozen=True, slots=True)
class RefundView:
    """One refund as shown."""

    refund_id: RefundId
    reference_id: str
    state: RefundState
    amazon_word: str
    amount: Money
    kind: str
    created_at: dt.datetime


@dataclass(frozen=True, slots=True)
class ChargeView:
    """One charge as shown; the ``left_*`` are what the rules would still let through."""

    charge_id: ChargeId
    reference_id: str
    state: ChargeState
    amazon_word: str
    amount: Money
    captured: Money
    refunded: Money
    left_to_capture: Money
    left_to_refund: Money
    capture_id: str
    capture_word: str
    stopped: bool
    expires_at: dt.datetime | None
    refunds: tuple[RefundView, ...]


@dataclass(frozen=True, slots=True)
class OpenCall:
    """A call whose outcome is not known yet."""

    key: str
    kind: IntentKind
    since: dt.datetime
    problem: str


@dataclass(frozen=True, slots=True)
class OrderView:
    """One order with all its money; no buyer data.

    Attributes:
        facts: what the rules decide by; its charges stand as in ``charges``.
        permission_id: the Order Reference in force.
        amazon_word: its state and reason as Amazon spells them.
    """

    number: OrderNumber
    stage: OrderStage
    status: PaymentStatus
    may_ship: MayShip
    attention: str
    total: Money
    authorized: Money
    captured: Money
    refunded: Money
    left_to_authorize: Money
    facts: PaymentFacts
    created_at: dt.datetime
    placed_at: dt.datetime | None
    mode: Mode
    region: Region
    staff: str
    desk: str
    permission_id: str
    permission_state: ChargePermissionState
    amazon_word: str
    charges: tuple[ChargeView, ...]
    open_call: OpenCall | None
    timeline: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class OrderViews:
    """Reads orders for showing."""

    database: Database

    def counts(self) -> list[Count]:
        """Orders by status, from the counters."""
        return order_counts(self.database.plain)

    def order(self, number: OrderNumber) -> OrderView:
        """One order with everything.

        Raises:
            NotFound: no such order.
        """
        with self.database.read() as session:
            order = order_for_reading(session, number)
            story = timeline.entries(session, order.id)
            return _order_view(order, payment_facts(order), _open_call(session, order), story)

    def broken_timeline(self, number: OrderNumber) -> int | None:
        """Where an order's timeline was tampered with; ``None`` when it is whole."""
        with self.database.read() as session:
            return timeline.broken_at(session, order_for_reading(session, number))


def _open_call(session: Session, order: OrderRecord) -> OpenCall | None:
    query = select(IntentRecord).where(
        IntentRecord.order_id == order.id, IntentRecord.state == IntentState.OPEN
    )
    record = session.scalars(query).one_or_none()
    if record is None:
        return None
    return OpenCall(record.key, record.kind, record.created_at, record.problem)


def _order_view(
    order: OrderRecord, facts: PaymentFacts, open_call: OpenCall | None, story: Sequence[Entry]
) -> OrderView:
    payment = order.payments[-1]
    return OrderView(
        number=OrderNumber(order.number),
        stage=order.stage,
        status=order.status,
        may_ship=order.may_ship,
        attention=order.attention,
        total=order.total,
        authorized=facts.authorized,
        captured=facts.captured,
        refunded=facts.refunded,
        left_to_authorize=left_to_authorize(facts),
        facts=facts,
        created_at=order.created_at,
        placed_at=order.placed_at,
        mode=order.mode,
        region=order.region,
        staff=order.staff,
        desk=order.desk,
        permission_id=payment.permission_id,
        permission_state=payment.state,
        amazon_word=_word(payment.amazon_state, payment.amazon_reason),
        charges=tuple(_charge_view(c) for each in order.payments for c in each.charges),
        open_call=open_call,
        timeline=tuple(story),
    )


def _charge_view(charge: ChargeRecord) -> ChargeView:
    facts = charge_facts(charge)
    return ChargeView(
        charge_id=ChargeId(charge.charge_id),
        reference_id=charge.reference_id,
        state=charge.state,
        amazon_word=_word(charge.amazon_state, charge.amazon_reason),
        amount=charge.amount,
        captured=facts.captured,
        refunded=facts.refunded,
        left_to_capture=left_to_capture(facts),
        left_to_refund=left_to_refund(facts),
        capture_id=charge.capture_id or "",
        capture_word=_word(charge.capture_state, charge.capture_reason),
        stopped=charge.stopped,
        expires_at=charge.expires_at,
        refunds=tuple(_refund_view(refund) for refund in charge.refunds),
    )


def _refund_view(refund: RefundRecord) -> RefundView:
    return RefundView(
        refund_id=RefundId(refund.refund_id),
        reference_id=refund.reference_id,
        state=refund.state,
        amazon_word=_word(refund.amazon_state, refund.amazon_reason),
        amount=refund.amount,
        kind=refund.kind,
        created_at=refund.created_at,
    )


def _word(state: str, reason: str) -> str:
    return f"{state} / {reason}" if reason else state
