"""The orders that need a person, the most money at risk first, each with what to do next."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from app.domain.concerns import Concern, ageing_since, concern
from app.domain.identifiers import OrderNumber
from app.domain.masking import masked
from app.domain.money import Money
from app.domain.order_actions import Situation
from app.domain.payment_status import PaymentStatus
from app.services.desk import Desk
from app.services.facts import orders_for_reading, payment_facts
from app.storage.intents import IS_OPEN, IntentRecord
from app.storage.orders import BuyerRecord, OrderRecord

MOST: Final = 500
"""So many orders are looked at for each worry; the dearest ones of what is declined, and the
oldest reservations."""

_LOST_AFTER: Final = dt.timedelta(minutes=2)
"""A call that is younger may simply be under way."""

_CHUNK: Final = 100


@dataclass(frozen=True, slots=True)
class Attention:
    """One order that needs a person.

    Attributes:
        buyer: masked, as all lists show buyers.
        about: what stands there to be cleared; empty for most.
    """

    number: OrderNumber
    written_at: dt.datetime
    buyer: str
    total: Money
    about: str
    concern: Concern


@dataclass(frozen=True, slots=True)
class AttentionLook:
    """The inbox as it is now.

    Attributes:
        rows: the most money at risk first.
        at_risk: of all rows.
        has_more: there are more orders than are shown.
    """

    at: dt.datetime
    rows: tuple[Attention, ...]
    at_risk: Money
    has_more: bool


@dataclass(frozen=True, slots=True)
class AttentionInbox:
    """Reads it; nothing here is ever sent or changed."""

    desk: Desk

    def look(self) -> AttentionLook:
        """Every order that needs a person, by the money that hangs on it."""
        now, currency = self.desk.clock.now(), self.desk.shop.currency
        with self.desk.database.read() as session:
            lost = self._lost(session, now)
            numbers, has_more = self._candidates(session, now, lost)
            rows: list[Attention] = []
            for start in range(0, len(numbers), _CHUNK):
                rows += self._rows(session, numbers[start : start + _CHUNK], now, lost)
        rows = [row for row in rows if row.total.currency is currency]
        rows.sort(key=lambda row: (-row.concern.at_risk.minor, row.written_at))
        at_risk = Money.total((row.concern.at_risk for row in rows), currency)
        return AttentionLook(now, tuple(rows), at_risk, has_more)

    def _candidates(
        self, session: Session, now: dt.datetime, lost: frozenset[OrderNumber]
    ) -> tuple[list[OrderNumber], bool]:
        required = OrderRecord.status == PaymentStatus.ACTION_REQUIRED
        ageing = OrderRecord.reserved_at <= ageing_since(self.desk.shop.mode, now)
        dearest = _numbers(session, required, OrderRecord.total_minor.desc())
        oldest = _numbers(session, ageing, OrderRecord.reserved_at.asc())
        has_more = max(len(dearest), len(oldest)) > MOST
        return [*dict.fromkeys((*dearest[:MOST], *oldest[:MOST], *sorted(lost)))], has_more

    def _lost(self, session: Session, now: dt.datetime) -> frozenset[OrderNumber]:
        query = (
            select(OrderRecord.number)
            .join(IntentRecord, IntentRecord.order_id == OrderRecord.id)
            .where(IS_OPEN, IntentRecord.created_at <= now - _LOST_AFTER)
            .limit(MOST)
        )
        return frozenset(map(OrderNumber, session.scalars(query)))

    def _rows(
        self,
        session: Session,
        numbers: Sequence[OrderNumber],
        now: dt.datetime,
        lost: frozenset[OrderNumber],
    ) -> list[Attention]:
        orders = orders_for_reading(session, numbers)
        ids = [order.id for order in orders.values()]
        names = select(BuyerRecord.order_id, BuyerRecord.name).where(BuyerRecord.order_id.in_(ids))
        buyers = {row[0]: row[1] for row in session.execute(names)}
        found: list[Attention] = []
        for number, order in orders.items():
            situation = Situation(payment_facts(order), order.stage, now, number in lost)
            worry = concern(situation)
            if worry is not None:
                found.append(
                    Attention(
                        number=number,
                        written_at=order.created_at,
                        buyer=masked(buyers.get(order.id) or ""),
                        total=order.total,
                        about=order.attention,
                        concern=worry,
                    )
                )
        return found


def _numbers(
    session: Session, condition: ColumnElement[bool], first: ColumnElement[Any]
) -> list[OrderNumber]:
    query = select(OrderRecord.number).where(condition).order_by(first, OrderRecord.id)
    return [OrderNumber(number) for number in session.scalars(query.limit(MOST + 1))]
