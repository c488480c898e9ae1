"""The timeline at rest: append-only, and each row carries the digest of the one before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from sqlalchemy import ForeignKey, String, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.domain.timeline import Cause, Entry, Event, Source, first_break
from app.storage.orders import OrderRecord
from app.storage.record import Record, Serial, by_value


class TimelineRecord(Record):
    """One entry; never updated, never deleted. Its head is kept on the order."""

    __tablename__ = "timeline"
    __table_args__ = (UniqueConstraint("order_id", "seq"),)

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"))
    seq: Mapped[int]
    at: Mapped[dt.datetime]
    source: Mapped[Source] = mapped_column(by_value(Source))
    event: Mapped[Event] = mapped_column(by_value(Event, checked=False))
    actor: Mapped[str] = mapped_column(String(80), default="")
    facts: Mapped[dict[str, Any]] = mapped_column(default=dict)
    previous: Mapped[str] = mapped_column(String(64), default="")
    digest: Mapped[str] = mapped_column(String(64))

    @property
    def entry(self) -> Entry:
        return Entry(
            seq=self.seq,
            cause=Cause(self.at, self.source, self.actor),
            event=self.event,
            facts=self.facts,
            previous=self.previous,
        )


def append(
    session: Session,
    order: OrderRecord,
    cause: Cause,
    event: Event,
    facts: Mapping[str, str] | None = None,
) -> Entry:
    """Add an entry in the caller's transaction and move the order's head.

    The order's version makes two writers of one order meet, so the chain cannot fork.
    """
    entry = Entry(
        seq=order.timeline_seq + 1,
        cause=cause,
        event=event,
        facts=dict(facts or {}),
        previous=order.timeline_head,
    )
    digest = entry.digest(order.number)
    session.add(
        TimelineRecord(
            order_id=order.id,
            seq=entry.seq,
            at=cause.at,
            source=cause.source,
            event=event,
            actor=cause.actor,
            facts=dict(entry.facts),
            previous=entry.previous,
            digest=digest,
        )
    )
    order.timeline_seq = entry.seq
    order.timeline_head = digest
    return entry


def entries(session: Session, order_id: int) -> list[Entry]:
    """An order's story, oldest first."""
    return [record.entry for record in _records(session, order_id)]


def broken_at(session: Session, order: OrderRecord) -> int | None:
    """Where an order's chain was tampered with; ``None`` when it is whole."""
    links = ((record.entry, record.digest) for record in _records(session, order.id))
    return first_break(order.number, links, order.timeline_head)


def _records(session: Session, order_id: int) -> list[TimelineRecord]:
    query = (
        select(TimelineRecord)
        .where(TimelineRecord.order_id == order_id)
        .order_by(TimelineRecord.seq)
    )
    return list(session.scalars(query))
