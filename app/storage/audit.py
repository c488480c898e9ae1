"""The audit trail at rest: who did what in this shop, one chain for all."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.domain.timeline import Cause
from app.storage.record import Record, Serial

TRAIL: Final = "audit"
_FILTERED: Final = ("actor", "desk", "act", "subject")


class ChainHeadRecord(Record):
    """The end of a chain; locked while a link is added, so that it cannot fork."""

    __tablename__ = "chain_heads"

    name: Mapped[str] = mapped_column(String(16), primary_key=True)
    seq: Mapped[int] = mapped_column(default=0)
    digest: Mapped[str] = mapped_column(String(64), default="")


class AuditRecord(Record):
    """One act; never updated, never deleted.

    Attributes:
        desk: where it was done.
        facts: old and new values; secrets appear as ``changed``, buyers not at all.
    """

    __tablename__ = "audit"
    __table_args__ = tuple(Index(f"ix_audit_{name}_seq", name, "seq") for name in _FILTERED)

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    seq: Mapped[int] = mapped_column(unique=True)
    at: Mapped[dt.datetime] = mapped_column(index=True)
    actor: Mapped[str] = mapped_column(String(80))
    desk: Mapped[str] = mapped_column(String(80), default="")
    act: Mapped[str] = mapped_column(String(64))
    subject: Mapped[str] = mapped_column(String(96), default="")
    facts: Mapped[dict[str, Any]] = mapped_column(default=dict)
    previous: Mapped[str] = mapped_column(String(64))
    digest: Mapped[str] = mapped_column(String(64))


class Link(NamedTuple):
    """What a row of the trail says, in the order in which its digest covers it."""

    seq: int
    at: dt.datetime
    actor: str
    desk: str
    act: str
    subject: str
    facts: Mapping[str, Any]
    previous: str

    def digest(self) -> str:
        """SHA-256 over the act and the digest of the one before, hexadecimal."""
        at = self.at.astimezone(dt.UTC).isoformat(timespec="microseconds")
        facts = dict(sorted(self.facts.items()))
        content = [self.seq, at, *self[2:6], facts, self.previous]
        text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()


def record(
    session: Session, cause: Cause, act: str, subject: str, facts: Mapping[str, str]
) -> None:
    """Add a link in the caller's transaction."""
    head = session.get(ChainHeadRecord, TRAIL, with_for_update=True)
    if head is None:
        head = ChainHeadRecord(name=TRAIL, seq=0, digest="")
        session.add(head)
    link = Link(
        seq=head.seq + 1,
        at=cause.at,
        actor=cause.actor,
        desk=cause.desk,
        act=act,
        subject=subject,
        facts=dict(facts),
        previous=head.digest,
    )
    row = AuditRecord(**link._asdict(), digest=link.digest())
    session.add(row)
    head.seq, head.digest = row.seq, row.digest
