"""Bulk work at rest: jobs, and one row for each call that they make."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.bulk import BulkAction, BulkJobState, BulkRowState
from app.domain.money import Currency, Money
from app.storage.record import Record, Serial, by_value


class BulkJobRecord(Record):
    """One action on a selection of orders.

    Attributes:
        note: shown to the buyers of a capture or refund, or Amazon's reason for a void.
        reason: of refunds, for the shop's own books.
        problem: why it was paused by itself; empty when somebody paused it.
        finished_at: of its last row, or when it was canceled.
    """

    __tablename__ = "bulk_jobs"
    __table_args__ = (Index("ix_bulk_jobs_state", "state"),)

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    action: Mapped[BulkAction] = mapped_column(by_value(BulkAction))
    state: Mapped[BulkJobState] = mapped_column(by_value(BulkJobState))
    actor: Mapped[str] = mapped_column(String(80))
    desk: Mapped[str] = mapped_column(String(80))
    note: Mapped[str] = mapped_column(String(255), default="")
    reason: Mapped[str] = mapped_column(String(255), default="")
    problem: Mapped[str] = mapped_column(Text, default="")
    rows: Mapped[int]
    created_at: Mapped[dt.datetime]
    finished_at: Mapped[dt.datetime | None]
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}


class BulkRowRecord(Record):
    """One call of a job.

    ``holder`` is the run (``desk/run``) that works on it, until ``lease_until``; a run that died
    leaves it behind. The call's intent carries ``errand``, so that whoever takes the row up again
    finds what became of the call instead of making it twice.

    Attributes:
        amount_minor: what is moved; ``None`` where no money is in question.
        problem: what came instead of success, as a sentence.
    """

    __tablename__ = "bulk_rows"
    __table_args__ = (
        UniqueConstraint("job_id", "position"),
        Index("ix_bulk_rows_job_id_state_position", "job_id", "state", "position"),
        CheckConstraint("amount_minor IS NULL OR amount_minor > 0", name="amount_positive"),
    )

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    job_id: Mapped[int] = mapped_column(ForeignKey("bulk_jobs.id", ondelete="CASCADE"))
    position: Mapped[int]
    order_number: Mapped[str] = mapped_column(String(26))
    charge_id: Mapped[str] = mapped_column(String(64), default="")
    currency: Mapped[Currency | None] = mapped_column(by_value(Currency))
    amount_minor: Mapped[int | None]
    state: Mapped[BulkRowState] = mapped_column(by_value(BulkRowState))
    holder: Mapped[str] = mapped_column(String(120), default="")
    lease_until: Mapped[dt.datetime | None]
    problem: Mapped[str] = mapped_column(Text, default="")
    finished_at: Mapped[dt.datetime | None]

    @property
    def amount(self) -> Money | None:
        if self.amount_minor is None or self.currency is None:
            return None
        return Money(self.amount_minor, self.currency)

    @property
    def errand(self) -> str:
        """By which its intent is known."""
        return f"bulk-{self.id}"
