"""Shifts, and the Z reports that close them and the day."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.day import EntryKind, ReportKind
from app.domain.money import Currency
from app.storage.record import Record, Serial, by_value


class ShiftRecord(Record):
    """One person's time at one desk; a desk has one open shift at most."""

    __tablename__ = "shifts"
    __table_args__ = (
        Index(
            "uq_shifts_one_open_per_desk",
            "desk",
            unique=True,
            sqlite_where=text("closed_at IS NULL"),
            postgresql_where=text("closed_at IS NULL"),
        ),
    )

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    desk: Mapped[str] = mapped_column(String(80))
    person: Mapped[str] = mapped_column(String(80))
    opened_at: Mapped[dt.datetime]
    closed_at: Mapped[dt.datetime | None]
    closed_by: Mapped[str] = mapped_column(String(80), default="")


class ZReportRecord(Record):
    """One Z report; its number follows the one before without a gap, and it never changes.

    Attributes:
        desk: empty for a day, which is the whole shop's.
        day: ISO date of a day's report, unique; ``None`` for a shift's.
        figures: as they were.
    """

    __tablename__ = "z_reports"

    number: Mapped[int] = mapped_column(Serial, primary_key=True, autoincrement=False)
    kind: Mapped[ReportKind] = mapped_column(by_value(ReportKind))
    desk: Mapped[str] = mapped_column(String(80), default="")
    person: Mapped[str] = mapped_column(String(80), default="")
    day: Mapped[str | None] = mapped_column(String(10), unique=True)
    began_at: Mapped[dt.datetime]
    ended_at: Mapped[dt.datetime]
    actor: Mapped[str] = mapped_column(String(80))
    figures: Mapped[dict[str, Any]] = mapped_column(default=dict)


class DayEntryRecord(Record):
    """One thing that reports count: in one shift's at most, and in one day's.

    Written in the transaction that notes the fact, and never changed but for ``day_number``.

    Attributes:
        about: our order number, or Amazon's id of the charge or refund.
        amount_minor: of captures and refunds; an order's is counted as it stands at the close.
        noted_at: when the shop heard of it, by the clock of the desk that wrote it.
        shift_id: the shift that was open at the order's desk; ``None`` without one.
        day_number: of the Z report that counted it for the day; ``None`` before.
    """

    __tablename__ = "day_entries"
    __table_args__ = (
        UniqueConstraint("kind", "about"),
        Index("ix_day_entries_shift_id", "shift_id"),
        Index("ix_day_entries_day_number_noted_at", "day_number", "noted_at"),
        Index("ix_day_entries_noted_at", "noted_at"),
    )

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    kind: Mapped[EntryKind] = mapped_column(by_value(EntryKind))
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id", ondelete="CASCADE"), index=True)
    about: Mapped[str] = mapped_column(String(64))
    currency: Mapped[Currency] = mapped_column(by_value(Currency))
    amount_minor: Mapped[int]
    noted_at: Mapped[dt.datetime]
    shift_id: Mapped[int | None] = mapped_column(ForeignKey("shifts.id"))
    day_number: Mapped[int | None]
