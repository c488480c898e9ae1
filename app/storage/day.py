"""Shifts, and the Z reports that close them and the day."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.day import ReportKind
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
