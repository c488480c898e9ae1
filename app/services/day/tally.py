"""Counts what was entered: in a shift, for a day, or in a time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from app.domain.day import EntryKind, Figures, PersonSum, StatusSum, TaxSum, summed_taxes
from app.domain.money import Currency, Money
from app.domain.order_stage import OrderStage
from app.domain.payment_status import PaymentStatus
from app.storage.day import DayEntryRecord
from app.storage.orders import OrderRecord

_NOT_SOLD: Final = frozenset({PaymentStatus.DECLINED, PaymentStatus.CANCELED})
_BATCH: Final = 500


@dataclass(frozen=True, slots=True)
class Span:
    """Whatever was entered in a time, in any shift and whether a day counted it or not.

    Attributes:
        began_at: inclusive.
        ended_at: exclusive.
    """

    began_at: dt.datetime
    ended_at: dt.datetime

    @property
    def entries(self) -> tuple[ColumnElement[bool], ...]:
        noted_at = DayEntryRecord.noted_at
        return (noted_at >= self.began_at, noted_at < self.ended_at)


@dataclass(frozen=True, slots=True)
class OfShift:
    """What was entered in one shift."""

    shift_id: int

    @property
    def entries(self) -> tuple[ColumnElement[bool], ...]:
        return (DayEntryRecord.shift_id == self.shift_id,)


@dataclass(frozen=True, slots=True)
class OfDay:
    """What one Z report counted for its day."""

    number: int

    @property
    def entries(self) -> tuple[ColumnElement[bool], ...]:
        return (DayEntryRecord.day_number == self.number,)


Counted: TypeAlias = Span | OfShift | OfDay


def tally(session: Session, counted: Counted, currency: Currency) -> Figures:
    """Count entries; amounts of other currencies are not the shop's and are left out.

    Money counts where the shop heard of it, whatever time Amazon gives: what it tells only after
    a report was closed would be in none. A refund that Amazon declines after a report counted it
    is set right in the report that hears of it.
    """
    statuses = _statuses(session, counted, currency)
    sold = [each for each in statuses if each.status not in _NOT_SOLD]
    money = _money_by_kind(session, counted, currency)
    nothing = (0, Money.zero(currency))
    captures, captured = money.get(EntryKind.CAPTURE, nothing)
    refunds, refunded = money.get(EntryKind.REFUND, nothing)
    declined_refunds, kept = money.get(EntryKind.REFUND_DECLINED, nothing)
    discounts, taxes = _breakdowns(session, counted, currency)
    return Figures(
        currency=currency,
        statuses=tuple(statuses),
        sold_orders=sum(each.orders for each in sold),
        sold=Money.total((each.total for each in sold), currency),
        captures=captures,
        captured=captured,
        refunds=refunds,
        refunded=refunded,
        declined_refunds=declined_refunds,
        kept=kept,
        discounts=discounts,
        taxes=taxes,
        people=tuple(_people(session, counted, currency)),
    )


def _statuses(session: Session, counted: Counted, currency: Currency) -> list[StatusSum]:
    query = (
        select(OrderRecord.status, func.count(), func.sum(OrderRecord.total_minor))
        .where(*_orders(counted), OrderRecord.currency == currency, *_counted())
        .group_by(OrderRecord.status)
    )
    told = {
        row[0]: StatusSum(row[0], row[1], _money(row[2], currency))
        for row in session.execute(query)
    }
    return [told[status] for status in PaymentStatus if status in told]


def _people(session: Session, counted: Counted, currency: Currency) -> Iterator[PersonSum]:
    query = (
        select(OrderRecord.staff, func.count(), func.sum(OrderRecord.total_minor))
        .where(*_orders(counted), OrderRecord.currency == currency, *_sold())
        .group_by(OrderRecord.staff)
        .order_by(OrderRecord.staff)
    )
    for person, count, minor in session.execute(query):
        yield PersonSum(person, count, _money(minor, currency))


def _money_by_kind(
    session: Session, counted: Counted, currency: Currency
) -> dict[EntryKind, tuple[int, Money]]:
    entry = DayEntryRecord
    query = (
        select(entry.kind, func.count(), func.sum(entry.amount_minor))
        .where(*counted.entries, entry.kind != EntryKind.ORDER, entry.currency == currency)
        .group_by(entry.kind)
    )
    return {row[0]: (row[1], _money(row[2], currency)) for row in session.execute(query)}


def _breakdowns(
    session: Session, counted: Counted, currency: Currency
) -> tuple[Money, tuple[TaxSum, ...]]:
    """Discounts and taxes stand in each order's breakdown."""
    query = (
        select(OrderRecord.quote)
        .where(*_orders(counted), OrderRecord.currency == currency, *_sold())
        .execution_options(yield_per=_BATCH)
    )
    discounts, taxes = Money.zero(currency), list[TaxSum]()
    for quote in session.scalars(query):
        for name in ("line_discounts", "basket_discount"):
            if quote.get(name):
                discounts += Money.parse(quote[name], currency)
        taxes += [_tax(rate, currency) for rate in quote.get("rates", ())]
        taxes = list(summed_taxes(taxes))
    return discounts, tuple(taxes)


def _tax(rate: Mapping[str, Any], currency: Currency) -> TaxSum:
    return TaxSum(
        label=str(rate["label"]),
        per_million=int(rate["per_million"]),
        net=Money.parse(rate["net"], currency),
        tax=Money.parse(rate["tax"], currency),
    )


def _orders(counted: Counted) -> tuple[ColumnElement[bool], ...]:
    entered = select(DayEntryRecord.order_id).where(
        *counted.entries, DayEntryRecord.kind == EntryKind.ORDER
    )
    return (OrderRecord.id.in_(entered),)


def _counted() -> tuple[ColumnElement[bool], ...]:
    """An order that was given up before it was placed is none."""
    return (OrderRecord.stage != OrderStage.ABANDONED,)


def _sold() -> tuple[ColumnElement[bool], ...]:
    return (*_counted(), OrderRecord.status.not_in(_NOT_SOLD))


def _money(minor: Any, currency: Currency) -> Money:
    return Money(int(minor or 0), currency)
