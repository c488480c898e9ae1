"""Adds to the log in SQLite: one transaction and one flush for many messages."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from functools import cache
from typing import Any, Final

from app.companion.group_commit import Written
from app.companion.log import Accepted, LogUnavailable
from app.companion.notification_row import COLUMNS, Row, first_of_each, row_of
from app.companion.sqlite_checkpoint import SqliteCheckpoint
from app.companion.sqlite_file import SqliteFile, SqliteHandle

_CHUNK: Final = 64
_LAST: Final = "SELECT coalesce(max(seq), 0) FROM companion_log"
_SINCE: Final = "SELECT signed_at, message_id FROM companion_log WHERE seq > ?"


class SqliteWriter:
    """Obeys ``LogWriter``.

    The primary key counts up from the newest row, which is never dropped, and a row that was
    there already takes no number: so the numbers have no gaps.
    """

    def __init__(self, file: SqliteFile) -> None:
        """Nothing is opened before the first batch."""
        self._handle = _Synced(file)
        self._checkpoint = SqliteCheckpoint(file)

    def write(self, batch: Sequence[Accepted]) -> Written:
        rows = [row_of(message) for message in batch]
        keys = [row[:2] for row in rows]
        once = list(dict(zip(keys, rows, strict=True)).values())
        with self._handle.connection() as connection:
            self._checkpoint.finish(connection)
            connection.execute("BEGIN IMMEDIATE")
            added, last = _insert(connection, once)
            if added == len(rows):
                fresh = [True] * added
            else:
                new = set(connection.execute(_SINCE, (last - added,)))
                fresh = first_of_each(keys, new)
            connection.execute("COMMIT")
        self._checkpoint.note(sum(len(message.body) for message in batch))
        return Written(fresh, last)

    def close(self) -> None:
        self._checkpoint.close()
        self._handle.close()


class _Synced(SqliteHandle):
    """Brings all that is found in the file to the disk before it counts as written.

    A commit whose flush failed may lie in the file all the same. Were it found there when the
    message comes again, the answer would be 200 for something that a power cut takes away.
    """

    def _begin_anew(self, connection: sqlite3.Connection) -> None:
        busy, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise LogUnavailable("another program holds the log's file for too long")


def _insert(connection: sqlite3.Connection, rows: list[Row]) -> tuple[int, int]:
    """Add those that are not there yet; returns how many, and the newest number.

    Few statements: at each of them the event loop may take the interpreter, and keep it.
    """
    added, last = 0, None
    for at in range(0, len(rows), _CHUNK):
        chunk = rows[at : at + _CHUNK]
        cells: list[Any] = []
        for row in chunk:
            cells.extend(row)
        inserted = connection.execute(_insert_of(len(chunk)), cells)
        if inserted.rowcount:
            added, last = added + inserted.rowcount, inserted.lastrowid
    if last is None:
        (last,) = connection.execute(_LAST).fetchone()
    return added, last


@cache
def _insert_of(size: int) -> str:
    row = f"({', '.join('?' * len(COLUMNS))})"
    return (
        f"INSERT INTO companion_log ({', '.join(COLUMNS)})"  # noqa: S608 -- our own names
        f" VALUES {', '.join([row] * size)} ON CONFLICT DO NOTHING"
    )
