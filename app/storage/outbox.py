"""Mails waiting to go out, bound to facts."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.inbox import Audience, OutboxState
from app.storage.record import Record, Serial, by_value


class OutboxRecord(Record):
    """One mail about one fact to one recipient, whatever retries and restarts do.

    Attributes:
        event: the fact, e.g. ``captured``, followed by the object it happened to.
        recipient: role of the recipient; a buyer's address stays with the buyer, so that
            erasing the buyer erases it here too. Staff recipients are written out.
        facts: what the template needs beyond the order itself.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        UniqueConstraint("order_id", "event", "audience", "recipient"),
        Index("ix_outbox_state_due_at", "state", "due_at"),
    )

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id", ondelete="CASCADE"))
    event: Mapped[str] = mapped_column(String(96))
    audience: Mapped[Audience] = mapped_column(by_value(Audience))
    recipient: Mapped[str] = mapped_column(String(255), default="")
    facts: Mapped[dict[str, Any]] = mapped_column(default=dict)
    state: Mapped[OutboxState] = mapped_column(by_value(OutboxState))
    created_at: Mapped[dt.datetime]
    due_at: Mapped[dt.datetime]
    sent_at: Mapped[dt.datetime | None]
    attempts: Mapped[int] = mapped_column(default=0)
    problem: Mapped[str] = mapped_column(Text, default="")
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}
