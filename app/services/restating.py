"""Derives an order's status, keeps the counters that lists show, numbers papers, queues mails."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.orm import Session

from app.domain.order_stage import OrderStage
from app.domain.payment_status import MayShip, PaymentStatus, may_ship, payment_status
from app.domain.timeline import Event
from app.services.change import Change
from app.services.facts import payment_facts
from app.services.mails.queueing import queue_mails
from app.services.numbering import number_documents
from app.services.replanning import replan
from app.storage.orders import OrderCounterRecord, OrderRecord


def restate(change: Change) -> None:
    """Bring status and may-ship up to date, in the transaction that changed the payment."""
    session, order = change.session, change.order
    facts = payment_facts(order)
    status, ship = payment_status(facts), may_ship(facts)
    if order.stage is OrderStage.ABANDONED and status is PaymentStatus.QUEUED:
        # Amazon lets the draft go stale by itself; nobody waits for it any more
        status, ship = PaymentStatus.CANCELED, MayShip.STOP
    if status is not order.status:
        changed = {"from": order.status.value, "to": status.value, "may_ship": ship.value}
        change.tell(Event.STATUS_CHANGED, changed)
        # always in the same order, or two desks would wait for each other's counter
        for each, by in sorted([(order.status, -1), (status, +1)]):
            count(session, order, each, by)
    elif ship is not order.may_ship:  # the word stays, and yet the goods may go or must not
        changed = {"from": order.may_ship.value, "to": ship.value}
        change.tell(Event.MAY_SHIP_CHANGED, changed)
    order.status, order.may_ship = status, ship
    order.authorized_minor = facts.authorized.minor
    order.captured_minor = facts.captured.minor
    order.refunded_minor = facts.refunded.minor
    order.reserved_at = facts.reserved_at
    order.closes_at = facts.closes_at
    replan(change)
    number_documents(change, facts)
    queue_mails(change, facts)


def count(session: Session, order: OrderRecord, status: PaymentStatus, by: int) -> None:
    """Move one order in or out of a status's counter."""
    moved = {
        "status": status,
        "currency": order.currency,
        "orders": by,
        "total_minor": by * order.total_minor,
    }
    # beside the session's objects, none of which is a counter
    session.connection().execute(_MOVES[session.get_bind().dialect.name], moved)


def _move(kind: Any) -> Any:
    """Add to a counter, or start it; built once, as it costs more than carrying it out."""
    counter = OrderCounterRecord.__table__
    start = kind(counter)
    added = {name: counter.c[name] + start.excluded[name] for name in ("orders", "total_minor")}
    return start.on_conflict_do_update(index_elements=["status", "currency"], set_=added)


_MOVES: Final = {"sqlite": _move(sqlite_insert), "postgresql": _move(postgresql_insert)}
