"""Notifications as a desk keeps them, and how far it has read its feed."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.inbox import InboxState
from app.storage.record import Record, Serial, by_value


class NotificationRecord(Record):
    """One IPN; ``message_id`` is unique, so that a repeat changes nothing.

    Attributes:
        feed_seq: its number in the companion's log.
        kind: NotificationType or object type, Amazon's word.
        object_id: the Amazon id it speaks of; the truth is read from Amazon, never from here.
        body: the message as received; IPNs carry no buyer data.
        verdict: what became of it, a ``Verdict`` value, empty before.
    """

    __tablename__ = "notifications"
    __table_args__ = (
        Index("ix_notifications_state_id", "state", "id"),
        Index("ix_notifications_object_id", "object_id"),
    )

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    message_id: Mapped[str] = mapped_column(String(128), unique=True)
    feed_seq: Mapped[int]
    received_at: Mapped[dt.datetime]
    sent_at: Mapped[dt.datetime | None]
    topic: Mapped[str] = mapped_column(String(255), default="")
    kind: Mapped[str] = mapped_column(String(64))
    environment: Mapped[str] = mapped_column(String(16), default="")
    object_id: Mapped[str] = mapped_column(String(64), default="")
    order_id: Mapped[int | None] = mapped_column(ForeignKey("orders.id", ondelete="SET NULL"))
    body: Mapped[str] = mapped_column(Text)
    state: Mapped[InboxState] = mapped_column(by_value(InboxState))
    verdict: Mapped[str] = mapped_column(String(16), default="")
    attempts: Mapped[int] = mapped_column(default=0)
    problem: Mapped[str] = mapped_column(Text, default="")
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}


class FeedCursorRecord(Record):
    """How far a feed was read; moves in the same transaction as the messages it covers."""

    __tablename__ = "feed_cursors"

    feed: Mapped[str] = mapped_column(String(128), primary_key=True)
    seq: Mapped[int] = mapped_column(default=0)
    seen_at: Mapped[dt.datetime | None]
