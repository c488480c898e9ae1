"""Counts what happened in a time: at one desk, or in the whole shop."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from app.domain.day import Figures, PersonSum, StatusSum, TaxSum, summed_taxes
from app.domain.money import Currency, Money
from app.domain.order_stage import OrderStage
from app.domain.payment_status import PaymentStatus
from app.domain.states import ChargeState, RefundState
from app.storage.orders import OrderRecord
from app.storage.payments import ChargeRecord, PaymentRecord, RefundRecord

_NOT_SOLD: Final = frozenset({PaymentStatus.DECLINED, PaymentStatus.CANCELED})
_BATCH: Final = 500


@dataclass(frozen=True, slots=True)
class Span:
    """What is counted.

    Attributes:
        began_at: inclusive.
        ended_at: exclusive.
        desk: where; empty for every desk.
    """

    began_at: dt.datetime
    ended_at: dt.datetime
    desk: str = ""

    @property
    def orders(self) -> tuple[ColumnElement[bool], ...]:
        """Of which orders: those written in the time."""
        created = OrderRecord.created_at
        return (created >= self.began_at, created < self.ended_at, *self.at_desk)

    @property
    def at_desk(self) -> tuple[ColumnElement[bool], ...]:
        return (OrderRecord.desk == self.desk,) if self.desk else ()


def tally(session: Session, span: Span, currency: Currency) -> Figures:
    """Count a time; amounts of other currencies are not the shop's and are left out.

    Money is counted when the shop heard of it: by Amazon's own time, what it tells only after a
    report was closed would be in none.
    """
    statuses = _statuses(session, span, currency)
    sold = [each for each in statuses if each.status not in _NOT_SOLD]
    captures, captured = _captures(session, span, currency)
    refunds, refunded = _refunds(session, span, currency)
    discounts, taxes = _breakdowns(session, span, currency)
    return Figures(
        currency=currency,
        statuses=tuple(statuses),
        sold_orders=sum(each.orders for each in sold),
        sold=Money.total((each.total for each in sold), currency),
        captures=captures,
        captured=captured,
        refunds=refunds,
        refunded=refunded,
        discounts=discounts,
        taxes=taxes,
        people=tuple(_people(session, span, currency)),
    )


def _statuses(session: Session, span: Span, currency: Currency) -> list[StatusSum]:
    query = (
        select(OrderRecord.status, func.count(), func.sum(OrderRecord.total_minor))
        .where(*span.orders, OrderRecord.currency == currency, *_counted())
        .group_by(OrderRecord.status)
    )
    told = {
        row[0]: StatusSum(row[0], row[1], _money(row[2], currency))
        for row in session.execute(query)
    }
    return [told[status] for status in PaymentStatus if status in told]


def _people(session: Session, span: Span, currency: Currency) -> Iterator[PersonSum]:
    query = (
        select(OrderRecord.staff, func.count(), func.sum(OrderRecord.total_minor))
        .where(*span.orders, OrderRecord.currency == currency, *_sold())
        .group_by(OrderRecord.staff)
        .order_by(OrderRecord.staff)
    )
    for person, count, minor in session.execute(query):
        yield PersonSum(person, count, _money(minor, currency))


def _captures(session: Session, span: Span, currency: Currency) -> tuple[int, Money]:
    query = (
        select(func.count(), func.sum(ChargeRecord.capture_minor))
        .join(PaymentRecord, PaymentRecord.id == ChargeRecord.payment_id)
        .join(OrderRecord, OrderRecord.id == PaymentRecord.order_id)
        .where(
            ChargeRecord.capture_noted_at >= span.began_at,
            ChargeRecord.capture_noted_at < span.ended_at,
            ChargeRecord.state == ChargeState.CAPTURED,
            ChargeRecord.currency == currency,
            *span.at_desk,
        )
    )
    count, minor = session.execute(query).one()
    return count, _money(minor, currency)


def _refunds(session: Session, span: Span, currency: Currency) -> tuple[int, Money]:
    query = (
        select(func.count(), func.sum(RefundRecord.amount_minor))
        .join(ChargeRecord, ChargeRecord.id == RefundRecord.charge_record_id)
        .join(PaymentRecord, PaymentRecord.id == ChargeRecord.payment_id)
        .join(OrderRecord, OrderRecord.id == PaymentRecord.order_id)
        .where(
            RefundRecord.noted_at >= span.began_at,
            RefundRecord.noted_at < span.ended_at,
            RefundRecord.state != RefundState.DECLINED,
            RefundRecord.currency == currency,
            *span.at_desk,
        )
    )
    count, minor = session.execute(query).one()
    return count, _money(minor, currency)


def _breakdowns(
    session: Session, span: Span, currency: Currency
) -> tuple[Money, tuple[TaxSum, ...]]:
    """Discounts and taxes stand in each order's breakdown."""
    query = (
        select(OrderRecord.quote)
        .where(*span.orders, OrderRecord.currency == currency, *_sold())
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


def _counted() -> tuple[ColumnElement[bool], ...]:
    """An order that was given up before it was placed is none."""
    return (OrderRecord.stage != OrderStage.ABANDONED,)


def _sold() -> tuple[ColumnElement[bool], ...]:
    return (*_counted(), OrderRecord.status.not_in(_NOT_SOLD))


def _money(minor: Any, currency: Currency) -> Money:
    return Money(int(minor or 0), currency)
