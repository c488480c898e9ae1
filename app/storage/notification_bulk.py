"""Writes a page of notifications by the driver itself: an outage brings tens of thousands."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Sequence
from typing import Any, Final

import orjson
from sqlalchemy import Connection, String
from sqlalchemy.orm import Session

from app.domain.feed import FeedMessage
from app.storage.notifications import NotificationRecord

_COLUMNS: Final = (
    "feed_seq",
    "message_id",
    "sent_at",
    "received_at",
    "topic",
    "type",
    "kind",
    "object_id",
    "seller_id",
    "environment",
    "body",
    "permission_id",
)
"""Those that differ: first the fields of ``FeedMessage`` in their order."""

_PERMISSION_LENGTH: Final = 19
_FIRST_DASH, _SECOND_DASH = 3, 11
_CELL_LENGTH: Final = len("2026-11-23 20:50:49.625000")
_TIMES: Final = frozenset({"sent_at", "received_at"})
_SAME: Final = "stored_at, due_at, state, attempts, claimed_by, problem, version"
_INTO: Final = f"INSERT INTO notifications ({', '.join(_COLUMNS)}, {_SAME})"
_KEPT: Final = "ON CONFLICT (message_id) DO NOTHING"
_NOW: Final = f"?{len(_COLUMNS) + 1}"
_SQLITE: Final = (
    f"{_INTO} VALUES ({', '.join(f'?{at + 1}' for at in range(len(_COLUMNS)))}, "
    f"{_NOW}, {_NOW}, 'Stored', 0, '', '', 1) {_KEPT}"
)
_KINDS: Final = {"feed_seq": "bigint", **dict.fromkeys(_TIMES, "timestamptz")}
_TYPED: Final = ", ".join(f"{name} {_KINDS.get(name, 'text')}" for name in _COLUMNS)
_POSTGRESQL: Final = (
    f"{_INTO} SELECT each.*, %s::timestamptz, %s::timestamptz, 'Stored', 0, '', '', 1 "  # noqa: S608 -- names of columns, written above
    f"FROM json_to_recordset(%s::json) AS each ({_TYPED}) {_KEPT}"
)


_LIMITS: Final = tuple(
    (column.name, column.type.length or sys.maxsize)
    for column in NotificationRecord.__table__.c
    if column.name in _COLUMNS and isinstance(column.type, String)
)


def store(session: Session, messages: Sequence[FeedMessage], now: dt.datetime) -> int:
    """Write messages, due at once; one whose id is there already changes nothing.

    What is too long for its column is cut: Amazon may invent words, and a page that cannot be
    stored would keep all later ones away.

    Returns:
        How many were not there before.
    """
    connection = session.connection()
    if connection.dialect.name == "sqlite":
        return _to_sqlite(connection, messages, now)
    # psycopg takes longer over arrays and single rows than the server over one text
    rows = orjson.dumps([_cut(each) for each in messages]).decode()
    return connection.exec_driver_sql(_POSTGRESQL, (now, now, rows)).rowcount


def _to_sqlite(connection: Connection, messages: Sequence[FeedMessage], now: dt.datetime) -> int:
    present = _cell(now)
    rows = [
        (
            *each[:2],
            _cell(each.signed_at),
            _cell(each.received_at),
            *each[4:],
            _permission_of(each.object_id),
            present,
        )
        for each in messages
    ]
    return connection.exec_driver_sql(_SQLITE, rows).rowcount


def _cut(message: FeedMessage) -> dict[str, Any]:
    """A row for PostgreSQL, which takes no text beyond its length and no NUL."""
    row: dict[str, Any] = dict(
        zip(_COLUMNS, (*message, _permission_of(message.object_id)), strict=True)
    )
    for name, limit in _LIMITS:
        cell = row[name]
        if len(cell) > limit or "\0" in cell:
            row[name] = cell[:limit].replace("\0", "\N{REPLACEMENT CHARACTER}")
    return row


def _cell(at: dt.datetime) -> str:
    """A time as SQLAlchemy keeps it in SQLite."""
    utc = at if at.tzinfo is dt.UTC else at.astimezone(dt.UTC)
    return utc.isoformat(" ", "microseconds")[:_CELL_LENGTH]


def _permission_of(object_id: str) -> str:
    """The Order Reference, so that an order's messages are found together; the content knows more.

    A chargeback's id does not hold it.
    """
    if len(object_id) < _PERMISSION_LENGTH:
        return ""
    dashes = object_id[_FIRST_DASH] == "-" == object_id[_SECOND_DASH]
    return object_id[:_PERMISSION_LENGTH] if dashes else ""
