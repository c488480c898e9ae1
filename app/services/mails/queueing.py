"""Queues the mails about what happened, in the transaction in which it is written down."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Final

from sqlalchemy import update
from sqlalchemy.orm import Session

from app.domain.inbox import Audience, OutboxState
from app.domain.mail_events import MailEvent
from app.domain.mail_facts import (
    MailFact,
    OrderNow,
    PlannedMail,
    called_off,
    mail_facts,
    planned_mails,
)
from app.domain.mail_trouble import MailTrouble
from app.domain.payment_facts import PaymentFacts
from app.services.change import Change
from app.services.mails.grid import read_grid
from app.storage.orders import OrderRecord
from app.storage.outbox import OutboxRecord
from app.storage.record import insert_of

_KEY: Final = ("subject", "event", "about", "audience", "recipient")


def queue_mails(change: Change, facts: PaymentFacts) -> None:
    """Put the mails about this transaction's facts in line; each is there once, whoever repeats.

    Args:
        change: with all that it told the timeline.
        facts: of the order, by which its status was derived.
    """
    session, order = change.session, change.order
    now = _order_now(order, facts)
    found = mail_facts(change.told, now)
    drop(session, order.id, called_off(found, change.told))
    if found:
        plans = planned_mails(found, now, read_grid(session))
        put_in_line(session, plans, change.cause.at, order)


def put_in_line(
    session: Session,
    plans: Iterable[PlannedMail],
    at: dt.datetime,
    order: OrderRecord | None,
    facts: Mapping[str, str] | None = None,
) -> None:
    """Insert mails that are not there yet.

    Args:
        session: of the caller's transaction.
        plans: what to send.
        at: when it happened.
        order: whose mails they are; ``None`` for the shop's own.
        facts: what the template needs beyond the order and the reason.
    """
    rows = [_row(plan, at, order, facts or {}) for plan in plans]
    if rows:
        insert = insert_of(session)(OutboxRecord.__table__)
        session.execute(insert.on_conflict_do_nothing(index_elements=_KEY), rows)


def drop(session: Session, order_id: int, events: Iterable[MailEvent]) -> None:
    """Call off the held mails about these events."""
    named = list(events)
    if not named:
        return
    session.execute(
        update(OutboxRecord)
        .where(
            OutboxRecord.order_id == order_id,
            OutboxRecord.state == OutboxState.HELD,
            OutboxRecord.claimed_by == "",
            OutboxRecord.event.in_(named),
        )
        .values(
            state=OutboxState.DROPPED,
            due_at=None,
            trouble=MailTrouble.CALLED_OFF,
            version=OutboxRecord.version + 1,
        ),
        execution_options={"synchronize_session": False},
    )


def _order_now(order: OrderRecord, facts: PaymentFacts) -> OrderNow:
    charges = [charge for payment in order.payments for charge in payment.charges]
    return OrderNow(
        stage=order.stage,
        status=order.status,
        total=order.total,
        captured=facts.captured,
        soft=frozenset(charge.charge_id for charge in charges if charge.soft_decline),
        adopted=bool(order.quote.get("adopted")),
    )


def _row(
    plan: PlannedMail, at: dt.datetime, order: OrderRecord | None, facts: Mapping[str, str]
) -> dict[str, Any]:
    on_screen = plan.audience is Audience.SCREEN
    waiting = OutboxState.HELD if plan.held else OutboxState.QUEUED
    return {
        "subject": order.number if order is not None else "",
        "order_id": order.id if order is not None else None,
        "event": plan.fact.event,
        "about": plan.fact.about,
        "audience": plan.audience,
        "recipient": plan.recipient,
        "language": plan.language,
        "facts": {**facts, **_told(plan.fact)},
        # desks show it by themselves once its time has come
        "state": OutboxState.SENT if on_screen and not plan.held else waiting,
        "created_at": at,
        "queued_at": at + plan.wait,
        "due_at": None if on_screen else at + plan.wait,
        "sent_at": at + plan.wait if on_screen else None,
        "attempts": 0,
        "copies": 0,
        "claimed_by": "",
        "wording": "",
        "said": {},
        "trouble": MailTrouble.NONE,
        "problem": "",
        "bounce": "",
        "version": 1,
    }


def _told(fact: MailFact) -> dict[str, str]:
    return {"reason": fact.reason} if fact.reason else {}
