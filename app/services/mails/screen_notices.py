"""What is told on screens: to whom it is meant, once each, until they have seen it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Final

from sqlalchemy import select

from app.domain.inbox import Audience, OutboxState
from app.services.desk import Desk
from app.services.mails.rows import MailRow, row_of
from app.storage.outbox import NoticeSeenRecord, OutboxRecord
from app.storage.record import insert_of

KEPT_FOR: Final = dt.timedelta(days=7)
"""Older notices are not shown any more; the order itself still says what it needs."""
_MOST: Final = 50


@dataclass(frozen=True, slots=True)
class ScreenNotices:
    """Reads them for one person, and notes that they were seen; at every desk alike."""

    desk: Desk

    def unseen(self, person: str) -> list[MailRow]:
        """What somebody has not seen yet, the oldest first.

        Args:
            person: the user's name.
        """
        now = self.desk.clock.now()
        seen = select(NoticeSeenRecord.mail_id).where(
            NoticeSeenRecord.mail_id == OutboxRecord.id, NoticeSeenRecord.person == person
        )
        query = (
            select(OutboxRecord)
            .where(
                OutboxRecord.audience == Audience.SCREEN,
                OutboxRecord.recipient.in_(["", person]),
                OutboxRecord.state != OutboxState.DROPPED,
                OutboxRecord.queued_at <= now,
                OutboxRecord.queued_at > now - KEPT_FOR,
                ~seen.exists(),
            )
            .order_by(OutboxRecord.id)
            .limit(_MOST)
        )
        with self.desk.database.read() as session:
            return [row_of(record) for record in session.scalars(query)]

    def saw(self, notice: int, person: str) -> None:
        """Somebody has seen it; at no desk is it shown to them again."""
        with self.desk.database.write() as session:
            insert = insert_of(session)(NoticeSeenRecord.__table__)
            row = {"mail_id": notice, "person": person, "seen_at": self.desk.clock.now()}
            session.execute(insert.on_conflict_do_nothing(), [row])
