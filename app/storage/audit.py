"""The audit trail at rest: who did what in this shop, one chain for all."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import String, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.domain.timeline import Cause
from app.storage.record import Record, Serial

_TRAIL: Final = "audit"


class ChainHeadRecord(Record):
    """The end of a chain; locked while a link is added, so that it cannot fork."""

    __tablename__ = "chain_heads"

    name: Mapped[str] = mapped_column(String(16), primary_key=True)
    seq: Mapped[int] = mapped_column(default=0)
    digest: Mapped[str] = mapped_column(String(64), default="")


class AuditRecord(Record):
    """One act; never updated, never deleted.

    Attributes:
        facts: old and new values; secrets appear as ``changed``, buyers not at all.
    """

    __tablename__ = "audit"

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    seq: Mapped[int] = mapped_column(unique=True)
    at: Mapped[dt.datetime]
    actor: Mapped[str] = mapped_column(String(80))
    act: Mapped[str] = mapped_column(String(64), index=True)
    subject: Mapped[str] = mapped_column(String(96), default="")
    facts: Mapped[dict[str, Any]] = mapped_column(default=dict)
    previous: Mapped[str] = mapped_column(String(64))
    digest: Mapped[str] = mapped_column(String(64))

    def computed(self) -> str:
        """The digest this row should carry."""
        at = self.at.astimezone(dt.UTC).isoformat(timespec="microseconds")
        facts = dict(sorted(self.facts.items()))
        content = [self.seq, at, self.actor, self.act, self.subject, facts, self.previous]
        text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()


def record(
    session: Session, cause: Cause, act: str, subject: str, facts: Mapping[str, str]
) -> None:
    """Add a link in the caller's transaction."""
    head = session.get(ChainHeadRecord, _TRAIL, with_for_update=True)
    if head is None:
        head = ChainHeadRecord(name=_TRAIL, seq=0, digest="")
        session.add(head)
    row = AuditRecord(
        seq=head.seq + 1,
        at=cause.at,
        actor=cause.actor,
        act=act,
        subject=subject,
        facts=dict(facts),
        previous=head.digest,
    )
    row.digest = row.computed()
    session.add(row)
    head.seq, head.digest = row.seq, row.digest


def broken_at(session: Session) -> int | None:
    """The ``seq`` where the trail was tampered with; ``None`` when it is whole."""
    previous, expected = "", 1
    for row in session.scalars(select(AuditRecord).order_by(AuditRecord.seq)):
        fits = row.seq == expected and row.previous == previous
        if not fits or row.computed() != row.digest:
            return expected
        previous, expected = row.digest, expected + 1
    head = session.get(ChainHeadRecord, _TRAIL)
    whole = head is None if expected == 1 else head is not None and head.digest == previous
    return None if whole else expected
