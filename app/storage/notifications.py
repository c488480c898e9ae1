"""Notifications as a desk keeps them, and how far it has read its feed."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import ForeignKey, Index, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.inbox import Finding, InboxState
from app.storage.record import Record, Serial, by_value


class NotificationRecord(Record):
    """One IPN; ``message_id`` is unique, so that a repeat changes nothing.

    Attributes:
        feed_seq: its number in the companion's log; starts over when that log does.
        type: SNS's, e.g. ``Notification``.
        kind: NotificationType or object type, Amazon's word.
        object_id: the Amazon id it speaks of; the truth is read from Amazon, never from here.
        permission_id: the Order Reference it belongs to, empty while none is known.
        body: the message as received; IPNs carry no buyer data.
        finding: what came of it; ``None`` before.
        due_at: when it is to be looked at; ``None`` once nothing will happen by itself. Who
            takes it up moves this ahead, so that nobody else does until then.
        claimed_by: desk and run that took it up.
    """

    __tablename__ = "notifications"
    __table_args__ = (
        Index("ix_notifications_state_id", "state", "id"),
        Index("ix_notifications_permission_id", "permission_id"),
        Index(
            "ix_notifications_order_id",
            "order_id",
            sqlite_where=text("order_id IS NOT NULL"),
            postgresql_where=text("order_id IS NOT NULL"),
        ),
        Index(
            "ix_notifications_due_at",
            "due_at",
            sqlite_where=text("due_at IS NOT NULL"),
            postgresql_where=text("due_at IS NOT NULL"),
        ),
    )

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    message_id: Mapped[str] = mapped_column(String(128), unique=True)
    feed_seq: Mapped[int]
    sent_at: Mapped[dt.datetime | None]
    received_at: Mapped[dt.datetime]
    stored_at: Mapped[dt.datetime]
    settled_at: Mapped[dt.datetime | None]
    type: Mapped[str] = mapped_column(String(32), default="")
    topic: Mapped[str] = mapped_column(String(255), default="")
    kind: Mapped[str] = mapped_column(String(64))
    environment: Mapped[str] = mapped_column(String(16), default="")
    seller_id: Mapped[str] = mapped_column(String(64), default="")
    object_id: Mapped[str] = mapped_column(String(64), default="")
    permission_id: Mapped[str] = mapped_column(String(64), default="")
    order_id: Mapped[int | None] = mapped_column(ForeignKey("orders.id", ondelete="SET NULL"))
    body: Mapped[str] = mapped_column(Text)
    state: Mapped[InboxState] = mapped_column(by_value(InboxState))
    finding: Mapped[Finding | None] = mapped_column(by_value(Finding, checked=False))
    attempts: Mapped[int] = mapped_column(default=0)
    due_at: Mapped[dt.datetime | None]
    claimed_by: Mapped[str] = mapped_column(String(120), default="")
    problem: Mapped[str] = mapped_column(Text, default="")
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}


class FeedCursorRecord(Record):
    """How far a feed was read; moves in the same transaction as the messages it covers.

    Attributes:
        seq: the number of the last message read.
        anchor: that message's id: another one under the same number means another log. At the
            number 0 a sign of each time that it was started over.
        newest: the log's last number when it was looked at.
        seen_at: when the companion last answered any desk.
    """

    __tablename__ = "feed_cursors"

    feed: Mapped[str] = mapped_column(String(128), primary_key=True)
    seq: Mapped[int] = mapped_column(default=0)
    anchor: Mapped[str] = mapped_column(String(128), default="")
    newest: Mapped[int] = mapped_column(default=0)
    seen_at: Mapped[dt.datetime | None]
