"""Enters what reports count, in the transaction that notes it."""

from __future__ import annotations

from sqlalchemy import select

from app.domain.day import EntryKind
from app.domain.money import Money
from app.services.change import Change
from app.storage.day import DayEntryRecord, ShiftRecord


def enter(change: Change, kind: EntryKind, about: str, amount: Money) -> None:
    """Count something in the shift that is open at the order's desk, and in the day to come.

    The shift is locked against its close: either this is committed before and counted by it, or
    the shift is over by now and the entry is the day's alone. A report made between the two
    would miss it.

    Args:
        change: of the order.
        kind: what is counted.
        about: order number, charge id or refund id; entered once for each kind.
        amount: not below zero.
    """
    order = change.order
    shift = select(ShiftRecord.id).where(
        ShiftRecord.desk == order.desk, ShiftRecord.closed_at.is_(None)
    )
    entry = DayEntryRecord(
        kind=kind,
        order_id=order.id,
        about=about,
        currency=amount.currency,
        amount_minor=amount.minor,
        noted_at=change.cause.at,
        shift_id=change.session.scalar(shift.with_for_update(read=True)),
    )
    change.session.add(entry)
