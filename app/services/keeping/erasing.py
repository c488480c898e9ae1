"""Takes a buyer out of one order: in the caller's transaction, from every table that names them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from app.domain.inbox import InboxState, OutboxState
from app.domain.intent import IntentState
from app.domain.printing import JobState
from app.domain.timeline import ERASED, Event, erased
from app.services.order_words import reindex
from app.storage.baskets import BasketHistoryRecord, BasketLineRecord, BasketRecord
from app.storage.intents import IntentRecord
from app.storage.notifications import NotificationRecord
from app.storage.orders import BuyerRecord, OrderRecord
from app.storage.outbox import OutboxRecord
from app.storage.payments import ChargeRecord, PaymentRecord, RefundRecord
from app.storage.printing import PrintRecord
from app.storage.timeline import TimelineRecord

_BY_HAND: Final = frozenset(
    {Event.NOTE, Event.RECORDED, Event.STOP_CLEARED, Event.ATTENTION_CLEARED, Event.CALL_INTENDED}
)
"""Events that may carry what somebody typed."""

_TYPED: Final = frozenset({"text", "why", "note", "what"})
"""Their facts that do; the others are ids, amounts and words of the program's."""


@dataclass(frozen=True, slots=True)
class Erased:
    """What was taken out of one order, or would be; counts by kind."""

    number: str
    mails: int = 0
    notes: int = 0
    messages: int = 0
    prints: int = 0
    baskets: int = 0

    def facts(self) -> dict[str, str]:
        """For the audit trail."""
        kinds = ("mails", "notes", "messages", "prints", "baskets")
        return {kind: str(getattr(self, kind)) for kind in kinds}


def erase_order(session: Session, order: OrderRecord, now: dt.datetime) -> Erased:
    """Take the buyer out of an order; amounts, taxes, ids and document numbers stay.

    The buyer's row says when it was erased, and takes nothing in any more.
    """
    buyer = session.get_one(BuyerRecord, order.id)
    found = Erased(
        number=order.number,
        notes=len(buyer.notes) + _timeline(session, order.id),
        mails=_mails(session, order.id),
        messages=_messages(session, order.id),
        prints=_prints(session, order.id),
        baskets=_baskets(session, order.number, order.basket_id),
    )
    _typed_texts(session, order)
    buyer.name = buyer.email = buyer.phone = ""
    buyer.address, buyer.billing, buyer.notes = {}, {}, {}
    buyer.erased_at = now
    reindex(session, order)
    return found


def _timeline(session: Session, order_id: int) -> int:
    """Notes give way to their digest, so the chain stays whole without them."""
    entry = TimelineRecord
    query = select(entry.id, entry.facts).where(
        entry.order_id == order_id, entry.event.in_(_BY_HAND)
    )
    texts = [(id_, facts) for id_, facts in session.execute(query) if _is_typed(facts)]
    for id_, facts in texts:
        session.execute(update(entry).where(entry.id == id_).values(facts=erased(facts)))
    return len(texts)


def _is_typed(facts: Mapping[str, Any]) -> bool:
    return ERASED not in facts and any(facts.get(name) for name in _TYPED)


def _mails(session: Session, order_id: int) -> int:
    """Those that wait have nobody to go to any more; the others keep only that they went."""
    mail = OutboxRecord
    of_order = update(mail).where(mail.order_id == order_id)
    waiting = of_order.where(mail.state.in_((OutboxState.QUEUED, OutboxState.HELD)))
    session.execute(waiting.values(state=OutboxState.DROPPED, due_at=None))
    emptied = of_order.values(facts={}, said={}, problem="", bounce="")
    return _count(session.execute(emptied))


def _messages(session: Session, order_id: int) -> int:
    """What a notification said is known by now; one that is not settled yet is still needed."""
    message = NotificationRecord
    settled = update(message).where(
        message.order_id == order_id,
        message.state.in_((InboxState.APPLIED, InboxState.DEAD)),
        message.body != "",
    )
    return _count(session.execute(settled.values(body="")))


def _prints(session: Session, order_id: int) -> int:
    paper = PrintRecord
    waiting = update(paper).where(paper.order_id == order_id, paper.payload.is_not(None))
    open_ones = (JobState.WAITING, JobState.SENDING)
    session.execute(waiting.where(paper.state.in_(open_ones)).values(state=JobState.DROPPED))
    return _count(session.execute(waiting.values(payload=None)))


def _baskets(session: Session, number: str, basket_id: int | None) -> int:
    """What was rung up is in the order's lines; the basket keeps its number alone."""
    basket = BasketRecord
    ids = set(session.scalars(select(basket.id).where(basket.order_number == number)))
    ids |= {basket_id} - {None} if basket_id is not None else set()
    for rows in (BasketHistoryRecord, BasketLineRecord):
        session.execute(delete(rows).where(rows.basket_id.in_(ids)))
    session.execute(update(basket).where(basket.id.in_(ids)).values(name="", customer={}))
    return len(ids)


def _typed_texts(session: Session, order: OrderRecord) -> None:
    charges = (
        select(ChargeRecord.id)
        .join(PaymentRecord, PaymentRecord.id == ChargeRecord.payment_id)
        .where(PaymentRecord.order_id == order.id)
    )
    refunds = update(RefundRecord).where(RefundRecord.charge_record_id.in_(charges))
    session.execute(refunds.values(note=""))
    intents = select(IntentRecord).where(
        IntentRecord.order_id == order.id, IntentRecord.state != IntentState.OPEN
    )
    for intent in session.scalars(intents):
        intent.request = {}
        intent.problem = ""
    order.seller_note = ""


def _count(result: object) -> int:
    return int(getattr(result, "rowcount", 0))
