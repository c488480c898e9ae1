"""Takes a page of the feed onto this shop's disk: messages and cursor in one transaction."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.feed import FeedMessage, FeedPage
from app.domain.inbox import InboxState
from app.services.desk import Desk
from app.storage.notifications import FeedCursorRecord, NotificationRecord
from app.storage.record import insert_of

log = logging.getLogger(__name__)

_SEEN_PRECISION: Final = dt.timedelta(seconds=10)
"""An empty page is written down no more often than that."""

_PERMISSION_LENGTH: Final = 19
_DASHES: Final = (3, 11)


class Place(NamedTuple):
    """How far a companion's log was read: the last message's number and id."""

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
        page meanwhile, or may have started over: the cursor only moves on from where the page
        begins.

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
            stored = _insert(session, page.messages, now) if page.messages else 0
            if place.seq <= cursor.seq < page.next:
                cursor.seq = page.next
                cursor.anchor = page.messages[-1].message_id
            cursor.newest = max(page.last, cursor.seq)
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
            cursor.seq, cursor.anchor, cursor.newest = 0, "", 0
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


def _locked(session: Session, feed: str) -> FeedCursorRecord:
    cursor = session.get(FeedCursorRecord, feed, with_for_update=True)
    if cursor is not None:
        return cursor
    first = insert_of(session)(FeedCursorRecord).values(feed=feed, seq=0, anchor="", newest=0)
    session.execute(first.on_conflict_do_nothing())
    return session.get_one(FeedCursorRecord, feed, with_for_update=True)


def _insert(session: Session, messages: Sequence[FeedMessage], now: dt.datetime) -> int:
    rows = [_row(message, now) for message in messages]
    insert = insert_of(session)(NotificationRecord).on_conflict_do_nothing(
        index_elements=["message_id"]
    )
    connection = session.connection()
    if connection.dialect.name == "sqlite":
        result: Any = connection.execute(insert, rows)
        return int(result.rowcount)
    # psycopg does not count what many statements changed
    return len(connection.execute(insert.returning(NotificationRecord.id), rows).all())


def _row(message: FeedMessage, now: dt.datetime) -> Mapping[str, Any]:
    return {
        "message_id": message.message_id,
        "feed_seq": message.seq,
        "sent_at": message.signed_at,
        "received_at": message.received_at,
        "stored_at": now,
        "type": message.type,
        "topic": message.topic,
        "kind": message.kind,
        "environment": message.environment,
        "seller_id": message.seller_id,
        "object_id": message.object_id,
        "permission_id": _permission_of(message.object_id),
        "body": message.body,
        "state": InboxState.STORED,
        "attempts": 0,
        "due_at": now,
        "claimed_by": "",
        "problem": "",
        "version": 1,
    }


def _permission_of(object_id: str) -> str:
    """The Order Reference, so that an order's messages are found together; the content knows more.

    A chargeback's id does not hold it.
    """
    begins = object_id[:_PERMISSION_LENGTH]
    dashes = len(begins) == _PERMISSION_LENGTH and all(begins[at] == "-" for at in _DASHES)
    return begins if dashes else ""
