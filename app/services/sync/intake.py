"""Takes a page of the feed onto this shop's disk: messages and cursor in one transaction."""

from __future__ import annotations

import datetime as dt
import logging
import secrets
from dataclasses import dataclass
from typing import Final, NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.feed import FeedPage
from app.services.desk import Desk
from app.storage.notification_bulk import store
from app.storage.notifications import FeedCursorRecord, NotificationRecord
from app.storage.record import insert_of

log = logging.getLogger(__name__)

_SEEN_PRECISION: Final = dt.timedelta(seconds=10)
"""An empty page is written down no more often than that."""


class Place(NamedTuple):
    """How far a companion's log was read: the last message's number and id.

    At the number 0 ``anchor`` tells one beginning from another; at the first it is empty.
    """

    seq: int
    anchor: str


@dataclass(frozen=True, slots=True)
class Intake:
    """Several desks of one shop share a cursor; whoever reads further moves it."""

    desk: Desk

    def place(self, feed: str) -> Place:
        """Where the next page begins.

        Args:
            feed: the cursor's name.
        """
        with self.desk.database.read() as session:
            cursor = session.get(FeedCursorRecord, feed)
            return Place(cursor.seq, cursor.anchor) if cursor is not None else Place(0, "")

    def keep(self, feed: str, place: Place, page: FeedPage) -> int:
        """Store a page and move the cursor over it, all or nothing.

        A message that is there already changes nothing. Another desk may have stored the same
        page meanwhile, or may have started over and read on, even beyond this page's numbers:
        the cursor only moves on from the very place where the page begins.

        Args:
            feed: the cursor's name.
            place: where the page was asked for, as ``place`` gave it.
            page: what stands behind it.

        Returns:
            How many messages no desk had stored before.

        Raises:
            Unavailable: nothing was changed.
        """
        now = self.desk.clock.now()
        if not (page.messages or self._is_worth_noting(feed, page, now)):
            return 0
        with self.desk.database.write() as session:
            cursor = _locked(session, feed)
            stored = store(session, page.messages, now) if page.messages else 0
            if (cursor.seq, cursor.anchor) == place:
                _move_on(cursor, page)
            cursor.seen_at = now
        return stored

    def start_over(self, feed: str, place: Place) -> None:
        """The companion's log is another one: read it from its beginning.

        Messages that are here already are recognized by their ids. Nothing happens when another
        desk has noticed it first.
        """
        with self.desk.database.write() as session:
            cursor = _locked(session, feed)
            if (cursor.seq, cursor.anchor) != place:
                return
            # a sign of its own: a page of the old log's beginning is not one of the new one's
            cursor.seq, cursor.anchor, cursor.newest = 0, secrets.token_hex(8), 0
        log.warning("companion's log started over", extra={"read_before": place.seq})

    def backlog(self, feed: str) -> int:
        """Messages that are still to be read, or due to be applied."""
        with self.desk.database.read() as session:
            cursor = session.get(FeedCursorRecord, feed)
            unread = max(cursor.newest - cursor.seq, 0) if cursor is not None else 0
            due = select(func.count()).where(NotificationRecord.due_at <= self.desk.clock.now())
            return unread + (session.scalar(due) or 0)

    def _is_worth_noting(self, feed: str, page: FeedPage, now: dt.datetime) -> bool:
        with self.desk.database.read() as session:
            cursor = session.get(FeedCursorRecord, feed)
            if cursor is None or cursor.seen_at is None:
                return True
            return now - cursor.seen_at > _SEEN_PRECISION or page.last > cursor.newest


def _move_on(cursor: FeedCursorRecord, page: FeedPage) -> None:
    if page.messages:
        cursor.seq, cursor.anchor = page.next, page.messages[-1].message_id
    cursor.newest = max(page.last, cursor.seq)


def _locked(session: Session, feed: str) -> FeedCursorRecord:
    cursor = session.get(FeedCursorRecord, feed, with_for_update=True)
    if cursor is not None:
        return cursor
    first = insert_of(session)(FeedCursorRecord).values(feed=feed, seq=0, anchor="", newest=0)
    session.execute(first.on_conflict_do_nothing())
    return session.get_one(FeedCursorRecord, feed, with_for_update=True)
