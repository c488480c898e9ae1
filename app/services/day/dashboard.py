"""How the shop does today, and what waits: the numbers behind the charts."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.day import Figures
from app.domain.money import Money
from app.domain.order_filter import OrderFilter, Reserved
from app.domain.payment_status import PaymentStatus
from app.domain.states import ChargeState, RefundState
from app.services.day.shifts import day_bounds
from app.services.day.tally import Span, tally
from app.services.desk import Desk
from app.storage.notifications import NotificationRecord
from app.storage.orders import OrderRecord
from app.storage.payments import ChargeRecord, RefundRecord

AGES_D: Final = (0, 1, 3, 7)
"""Where the buckets of waiting reservations begin, in days."""
DELAYS_S: Final = (0, 1, 5, 30, 300)
"""Where the buckets of notifications' delays begin, in seconds."""
REFUND_DAYS: Final = 14
DECLINE_DAYS: Final = 30
_NOTIFICATIONS: Final = 1_000
_REASONS: Final = 6


@dataclass(frozen=True, slots=True)
class Waiting:
    """Orders whose money is reserved and not captured, of one age.

    Attributes:
        from_d: age in days, inclusive.
        shown_by: the filter that lists them.
    """

    from_d: int
    orders: int
    amount: Money
    shown_by: OrderFilter


@dataclass(frozen=True, slots=True)
class Declines:
    """How often Amazon gave a reason for saying no, verbatim."""

    reason: str
    count: int


@dataclass(frozen=True, slots=True)
class RefundDay:
    """Refunds begun on one day."""

    day: dt.date
    count: int
    amount: Money


@dataclass(frozen=True, slots=True)
class Dashboard:
    """One look at the shop.

    Attributes:
        today: since midnight in this computer's time zone.
        declines: of the last 30 days, the most frequent first.
        refunds: of the last 14 days, empty ones too, oldest first.
        delays: notifications by how long they took, one count for each of ``DELAYS_S``.
    """

    at: dt.datetime
    today: Figures
    waiting: tuple[Waiting, ...]
    declines: tuple[Declines, ...]
    refunds: tuple[RefundDay, ...]
    delays: tuple[int, ...]

    @property
    def today_shown_by(self) -> OrderFilter:
        return OrderFilter(since=day_bounds(self.at.astimezone().date())[0])


@dataclass(frozen=True, slots=True)
class Dashboards:
    """Reads them."""

    desk: Desk

    def look(self) -> Dashboard:
        """Read everything as it is now."""
        now = self.desk.clock.now()
        today = now.astimezone().date()
        currency = self.desk.shop.region.currency
        with self.desk.database.read() as session:
            return Dashboard(
                at=now,
                today=tally(session, Span(*day_bounds(today)), currency),
                waiting=tuple(self._waiting(session, now)),
                declines=tuple(_declines(session, now)),
                refunds=tuple(self._refunds(session, today)),
                delays=tuple(_delays(session)),
            )

    def _waiting(self, session: Session, now: dt.datetime) -> Iterable[Waiting]:
        currency = self.desk.shop.region.currency
        for at, days in enumerate(AGES_D):
            until = now - dt.timedelta(days=days)
            conditions = [OrderRecord.reserved_at <= until, OrderRecord.currency == currency]
            since: dt.datetime | None = None
            if at + 1 < len(AGES_D):
                since = now - dt.timedelta(days=AGES_D[at + 1])
                conditions.append(OrderRecord.reserved_at > since)
            query = select(func.count(), func.sum(OrderRecord.authorized_minor))
            count, minor = session.execute(query.where(*conditions)).one()
            shown = OrderFilter(reserved=Reserved.ANY, since=since, until=until if days else None)
            if since is None:
                shown = OrderFilter(reserved=Reserved.LATE)
            yield Waiting(days, count, Money(int(minor or 0), currency), shown)

    def _refunds(self, session: Session, today: dt.date) -> Iterable[RefundDay]:
        currency = self.desk.shop.region.currency
        first = today - dt.timedelta(days=REFUND_DAYS - 1)
        query = select(RefundRecord.created_at, RefundRecord.amount_minor).where(
            RefundRecord.created_at >= day_bounds(first)[0],
            RefundRecord.state != RefundState.DECLINED,
            RefundRecord.currency == currency,
        )
        counts, sums = Counter[dt.date](), Counter[dt.date]()
        for created_at, minor in session.execute(query):
            day = created_at.astimezone().date()
            counts[day] += 1
            sums[day] += minor
        for ago in range(REFUND_DAYS):
            day = first + dt.timedelta(days=ago)
            yield RefundDay(day, counts[day], Money(sums[day], currency))


REFUNDS_SHOWN_BY: Final = OrderFilter(
    statuses=frozenset({PaymentStatus.PARTIALLY_REFUNDED, PaymentStatus.REFUNDED})
)
DECLINES_SHOWN_BY: Final = OrderFilter(statuses=frozenset({PaymentStatus.DECLINED}))


def _declines(session: Session, now: dt.datetime) -> Iterable[Declines]:
    query = (
        select(ChargeRecord.amazon_reason, func.count())
        .where(
            ChargeRecord.state == ChargeState.DECLINED,
            ChargeRecord.authorized_at >= now - dt.timedelta(days=DECLINE_DAYS),
        )
        .group_by(ChargeRecord.amazon_reason)
        .order_by(func.count().desc(), ChargeRecord.amazon_reason)
        .limit(_REASONS)
    )
    for reason, count in session.execute(query):
        yield Declines(reason, count)


def _delays(session: Session) -> list[int]:
    """Of the latest notifications: from when Amazon sent one until somebody had it."""
    query = (
        select(NotificationRecord.sent_at, NotificationRecord.received_at)
        .order_by(NotificationRecord.id.desc())
        .limit(_NOTIFICATIONS)
    )
    counts = [0] * len(DELAYS_S)
    for sent_at, received_at in session.execute(query):
        if sent_at is not None:
            seconds = (received_at - sent_at).total_seconds()
            counts[sum(seconds >= edge for edge in DELAYS_S[1:])] += 1
    return counts
