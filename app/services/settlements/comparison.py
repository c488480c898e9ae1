"""Compares a report with our own captures and refunds, to the cent and both ways."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from sqlalchemy import ColumnElement, Row, Select, and_, exists, func, select
from sqlalchemy.orm import Session, aliased

from app.domain.identifiers import OrderNumber
from app.domain.money import Currency, Money
from app.domain.settlement import Finding, LineKind
from app.domain.states import ChargeState, RefundState
from app.storage.orders import OrderRecord
from app.storage.payments import ChargeRecord, PaymentRecord, RefundRecord
from app.storage.settlements import SettlementLineRecord, SettlementRecord

_CHUNK: Final = 500
AGREED: Final = frozenset({Finding.MATCHED, Finding.AT_EDGE})
"""Nothing to do about these."""
_REFUNDED_WITHIN: Final = dt.timedelta(days=30)
"""Longer than Amazon takes for a refund; it lets the index of their days be used."""
_POSTED_WITHIN: Final = dt.timedelta(days=1)
"""So long after a capture or refund Amazon may post it."""
_Rows: TypeAlias = Select[*tuple[Any, ...]]
"""Amazon's id, our number, amount, currency, time, state."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One capture or refund, as the report and as our books have it.

    Attributes:
        line: in the file; 0 when it is not in the report.
        number: our order; empty when nobody here knows it.
        there: the report's amount; refunds are below zero.
        here: ours, likewise.
    """

    finding: Finding
    kind: LineKind
    line: int
    transaction_id: str
    number: str
    at: dt.datetime
    there: Money | None
    here: Money | None


def compare(session: Session, report: SettlementRecord) -> list[Compared]:
    """Everything that the report or our books have to say; differences come first."""
    lines = session.scalars(
        select(SettlementLineRecord)
        .where(
            SettlementLineRecord.settlement_record_id == report.id,
            SettlementLineRecord.kind.in_((LineKind.CAPTURE, LineKind.REFUND)),
        )
        .order_by(SettlementLineRecord.line)
    ).all()
    ours = _ours(session, lines)
    elsewhere = _elsewhere(session, report)
    told = [
        _of_line(line, report.currency, ours.get(line.transaction_id), elsewhere) for line in lines
    ]
    told += _not_there(session, report)
    return sorted(told, key=lambda each: each.finding in AGREED)


@dataclass(frozen=True, slots=True)
class _Ours:
    number: OrderNumber
    amount: Money
    state: ChargeState | RefundState


def _ours(session: Session, lines: Sequence[SettlementLineRecord]) -> dict[str, _Ours]:
    found: dict[str, _Ours] = {}
    captures = [line.transaction_id for line in lines if line.kind is LineKind.CAPTURE]
    refunds = [line.transaction_id for line in lines if line.kind is LineKind.REFUND]
    for start in range(0, len(captures), _CHUNK):
        query = _captures().where(ChargeRecord.capture_id.in_(captures[start : start + _CHUNK]))
        found |= {row[0]: _mine(row, 1) for row in session.execute(query)}
    for start in range(0, len(refunds), _CHUNK):
        query = _refunds().where(RefundRecord.refund_id.in_(refunds[start : start + _CHUNK]))
        found |= {row[0]: _mine(row, -1) for row in session.execute(query)}
    return found


def _elsewhere(session: Session, report: SettlementRecord) -> frozenset[str]:
    """Payments of this report that another one has as well."""
    here, there = SettlementLineRecord, aliased(SettlementLineRecord)
    query = (
        select(here.transaction_id)
        .join(
            there,
            and_(there.transaction_id == here.transaction_id, there.kind == here.kind),
        )
        .where(
            here.settlement_record_id == report.id,
            here.transaction_id != "",
            there.settlement_record_id != report.id,
        )
    )
    return frozenset(session.scalars(query))


def _captures() -> _Rows:
    return (
        select(
            ChargeRecord.capture_id,
            OrderRecord.number,
            ChargeRecord.capture_minor,
            ChargeRecord.currency,
            ChargeRecord.captured_at,
            ChargeRecord.state,
        )
        .join(PaymentRecord, PaymentRecord.id == ChargeRecord.payment_id)
        .join(OrderRecord, OrderRecord.id == PaymentRecord.order_id)
    )


def _refunds() -> _Rows:
    return (
        select(
            RefundRecord.refund_id,
            OrderRecord.number,
            RefundRecord.amount_minor,
            RefundRecord.currency,
            _refunded_at(),
            RefundRecord.state,
        )
        .join(ChargeRecord, ChargeRecord.id == RefundRecord.charge_record_id)
        .join(PaymentRecord, PaymentRecord.id == ChargeRecord.payment_id)
        .join(OrderRecord, OrderRecord.id == PaymentRecord.order_id)
    )


def _refunded_at() -> ColumnElement[dt.datetime]:
    """When Amazon paid it out, which may be in the next period."""
    return func.coalesce(RefundRecord.amazon_updated_at, RefundRecord.created_at)


def _mine(row: Row[*tuple[Any, ...]], sign: int) -> _Ours:
    return _Ours(OrderNumber(row[1]), Money(sign * row[2], row[3]), row[5])


def _of_line(
    line: SettlementLineRecord,
    currency: Currency,
    ours: _Ours | None,
    elsewhere: frozenset[str],
) -> Compared:
    there = Money(line.amount_minor, currency)
    finding = _found(there, ours)
    if finding is Finding.MATCHED and line.transaction_id in elsewhere:
        finding = Finding.TWICE
    return Compared(
        finding=finding,
        kind=line.kind,
        line=line.line,
        transaction_id=line.transaction_id,
        number=ours.number if ours is not None else "",
        at=line.posted_at,
        there=there,
        here=ours.amount if ours is not None else None,
    )


def _found(there: Money, ours: _Ours | None) -> Finding:
    if ours is None:
        return Finding.NOT_HERE
    if ours.state in _WAITING:
        return Finding.PENDING
    agrees = ours.amount == there and ours.state in _DONE
    return Finding.MATCHED if agrees else Finding.DIFFERENT


_WAITING: Final = frozenset(
    {ChargeState.AUTHORIZED, ChargeState.CAPTURE_INITIATED, RefundState.REFUND_INITIATED}
)
_DONE: Final = frozenset({ChargeState.CAPTURED, RefundState.REFUNDED})


def _not_there(session: Session, report: SettlementRecord) -> list[Compared]:
    """Ours of the report's time that no report has; a later one may still bring them."""
    told: list[Compared] = []
    line, edge = SettlementLineRecord, _edge(session, report)
    captures = _captures().where(
        ChargeRecord.captured_at >= report.began_at,
        ChargeRecord.captured_at < report.ended_at,
        ChargeRecord.state == ChargeState.CAPTURED,
        ChargeRecord.currency == report.currency,
        ~exists().where(line.transaction_id == ChargeRecord.capture_id),
    )
    refunds = _refunds().where(
        RefundRecord.created_at >= report.began_at - _REFUNDED_WITHIN,
        RefundRecord.created_at < report.ended_at,
        _refunded_at() >= report.began_at,
        _refunded_at() < report.ended_at,
        RefundRecord.state == RefundState.REFUNDED,
        RefundRecord.currency == report.currency,
        ~exists().where(line.transaction_id == RefundRecord.refund_id),
    )
    for query, kind, sign in ((captures, LineKind.CAPTURE, 1), (refunds, LineKind.REFUND, -1)):
        told += [_missing(row, kind, sign, edge) for row in session.execute(query)]
    return told


def _edge(session: Session, report: SettlementRecord) -> dt.datetime:
    """From when on a payment may be posted in the next report; that one here, all are due."""
    later = exists().where(SettlementRecord.began_at >= report.ended_at)
    is_last = session.scalar(select(~later))
    return report.ended_at - _POSTED_WITHIN if is_last else report.ended_at


def _missing(row: Row[*tuple[Any, ...]], kind: LineKind, sign: int, edge: dt.datetime) -> Compared:
    return Compared(
        finding=Finding.AT_EDGE if row[4] >= edge else Finding.NOT_THERE,
        kind=kind,
        line=0,
        transaction_id=row[0],
        number=row[1],
        at=row[4],
        there=None,
        here=Money(sign * row[2], row[3]),
    )
