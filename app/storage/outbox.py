"""Mails waiting to go out, bound to facts."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.inbox import Audience, OutboxState
from app.domain.mail_events import MailEvent
from app.domain.mail_trouble import MailTrouble
from app.storage.record import Record, Serial, by_value


class OutboxRecord(Record):
    """One mail about one fact to one recipient, whatever retries and restarts do.

    Attributes:
        subject: the order's number; empty for what concerns the shop as a whole.
        about: Amazon's id of what the fact happened to; empty for the order itself.
        recipient: an address of the shop's own, or the name of one of its users for a screen; empty
            for every screen, and for the buyer, whose address stays with the order, so that erasing
            the buyer erases it here too.
        facts: what the template needs beyond the order itself.
        due_at: when it is to be sent; ``None`` once nothing will happen by itself. Who takes it up
            moves this ahead, so that nobody else does until then.
        queued_at: from when it is tried; a person who sends it again starts this anew.
        handed_at: the mail server was being given it, and has not answered yet.
        claimed_by: desk and run that took it up.
        copies: how often a person has sent it again.
        wording: digest of the wording it was first handed over with; empty before.
        said: the order as it stood then, without anybody's data, so that each try says the same.
        trouble, problem: why it is where it is, and the server's own words about it.
        bounce: what came back about it later, in the server's own words.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        UniqueConstraint("subject", "event", "about", "audience", "recipient"),
        Index(
            "ix_outbox_due_at",
            "due_at",
            sqlite_where=text("due_at IS NOT NULL"),
            postgresql_where=text("due_at IS NOT NULL"),
        ),
        Index("ix_outbox_state_id", "state", "id"),
        Index("ix_outbox_order_id", "order_id"),
    )

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    subject: Mapped[str] = mapped_column(String(26), default="")
    order_id: Mapped[int | None] = mapped_column(ForeignKey("orders.id", ondelete="CASCADE"))
    event: Mapped[MailEvent] = mapped_column(by_value(MailEvent, checked=False))
    about: Mapped[str] = mapped_column(String(64), default="")
    audience: Mapped[Audience] = mapped_column(by_value(Audience))
    recipient: Mapped[str] = mapped_column(String(255), default="")
    language: Mapped[str] = mapped_column(String(16), default="")
    facts: Mapped[dict[str, Any]] = mapped_column(default=dict)
    state: Mapped[OutboxState] = mapped_column(by_value(OutboxState))
    created_at: Mapped[dt.datetime]
    queued_at: Mapped[dt.datetime]
    due_at: Mapped[dt.datetime | None]
    handed_at: Mapped[dt.datetime | None]
    sent_at: Mapped[dt.datetime | None]
    attempts: Mapped[int] = mapped_column(default=0)
    copies: Mapped[int] = mapped_column(default=0)
    claimed_by: Mapped[str] = mapped_column(String(120), default="")
    wording: Mapped[str] = mapped_column(String(64), default="")
    said: Mapped[dict[str, Any]] = mapped_column(default=dict)
    trouble: Mapped[MailTrouble] = mapped_column(
        by_value(MailTrouble, checked=False), default=MailTrouble.NONE
    )
    problem: Mapped[str] = mapped_column(Text, default="")
    bounce: Mapped[str] = mapped_column(Text, default="")
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}


class MailTemplateRecord(Record):
    """The shop's own wording of one mail in one language; without one the program's holds.

    Attributes:
        kind: ``buyer`` or ``staff``.
        html: the HTML part's own source; empty where it is made of the text.
    """

    __tablename__ = "mail_templates"

    language: Mapped[str] = mapped_column(String(16), primary_key=True)
    kind: Mapped[str] = mapped_column(String(16), primary_key=True)
    event: Mapped[MailEvent] = mapped_column(by_value(MailEvent, checked=False), primary_key=True)
    subject: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text)
    html: Mapped[str] = mapped_column(Text, default="")
    changed_at: Mapped[dt.datetime]
    changed_by: Mapped[str] = mapped_column(String(80), default="")
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}


class MailWordingRecord(Record):
    """A wording that mails were sent with, built in or the shop's own; never changed.

    Attributes:
        digest: SHA-256 of the other columns, by which mails name it.
    """

    __tablename__ = "mail_wordings"

    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    subject: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text)
    html: Mapped[str] = mapped_column(Text, default="")


class NoticeSeenRecord(Record):
    """Somebody has seen a notice that was meant for their screen.

    Attributes:
        person: the user's name.
    """

    __tablename__ = "notices_seen"

    mail_id: Mapped[int] = mapped_column(
        ForeignKey("outbox.id", ondelete="CASCADE"), primary_key=True
    )
    person: Mapped[str] = mapped_column(String(80), primary_key=True)
    seen_at: Mapped[dt.datetime]
