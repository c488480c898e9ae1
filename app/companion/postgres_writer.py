"""Adds to the log in PostgreSQL, by any number of companions, in one order without gaps."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, Final

import psycopg
from psycopg.errors import UniqueViolation

from app.companion.group_commit import Written
from app.companion.log import Accepted
from app.companion.notification_row import COLUMNS, Row, row_of
from app.companion.postgres_server import CHANNEL, PostgresHandle, PostgresServer

_CHUNK: Final = 128
_TYPES: Final = ("bigint", "text", "bigint", *["text"] * 6, "bytea")
# Whoever comes next waits here until this transaction is seen by all, or undone.
_TAKE: Final = (
    "UPDATE companion_head SET last_seq = last_seq + %s"
    " RETURNING last_seq, pg_notify(%s, last_seq::text)"
)
_HOLD: Final = "SELECT last_seq FROM companion_head FOR UPDATE"
_KNOWN: Final = """
SELECT signed_at, message_id FROM companion_log
WHERE (signed_at, message_id) IN (SELECT * FROM unnest(%s::bigint[], %s::text[]))
"""


class PostgresWriter:
    """Obeys ``LogWriter``.

    Numbers are taken from the one row of ``companion_head``, which stays locked until the
    commit is on disk and visible. So nobody can see a number before all smaller ones, and what
    is undone gives its numbers back.
    """

    def __init__(self, server: PostgresServer) -> None:
        """Nothing is opened before the first batch."""
        self._handle = PostgresHandle(server)

    def write(self, batch: Sequence[Accepted]) -> Written:
        rows = [row_of(message) for message in batch]
        once = {row[:2]: row for row in reversed(rows)}
        with self._handle.connection() as connection:
            try:
                last = _add(connection, list(reversed(once.values())))
                new = set(once)
            except UniqueViolation:
                last, new = _add_unknown(connection, once)
        fresh = []
        for row in rows:
            fresh.append(row[:2] in new)
            new.discard(row[:2])
        return Written(fresh, last)

    def close(self) -> None:
        self._handle.close()


def _add(connection: psycopg.Connection, rows: Sequence[Row]) -> int:
    """Add rows that are all new, in one trip to the server; returns the newest number.

    Raises:
        UniqueViolation: one is there already; none was added.
    """
    with connection.pipeline(), connection.transaction():
        taken = connection.execute(_TAKE, (len(rows), CHANNEL))
        at = 0
        while at < len(rows):
            size = min(_CHUNK, 1 << (len(rows) - at).bit_length() - 1)
            cells: list[Any] = []
            for place, row in enumerate(rows[at : at + size], at + 1 - len(rows)):
                cells.append(place)
                cells.extend(row)
            connection.execute(_insert_of(size), cells, prepare=True)
            at += size
    (last, _) = taken.fetchone() or (0, "")
    return int(last)


def _add_unknown(
    connection: psycopg.Connection, once: dict[tuple[int, str], Row]
) -> tuple[int, set[tuple[int, str]]]:
    """Add those that are not there yet; returns the newest number and their keys."""
    with connection.transaction():
        (last,) = connection.execute(_HOLD).fetchone() or (0,)
        times, ids = [key[0] for key in once], [key[1] for key in once]
        known = set(connection.execute(_KNOWN, (times, ids)).fetchall())
        new = {key: row for key, row in once.items() if key not in known}
        if new:
            last = _add(connection, list(reversed(new.values())))
    return int(last), set(new)


@cache
def _insert_of(size: int) -> bytes:
    """For so many rows: their place counted back from the newest number, then their cells."""
    row = ", ".join(f"%s::{kind}" for kind in ("bigint", *_TYPES))
    names = ", ".join(COLUMNS)
    return (
        f"INSERT INTO companion_log (seq, {names})"  # noqa: S608 -- our own names
        f" SELECT companion_head.last_seq + place, {names}"
        f" FROM companion_head, (VALUES {', '.join([f'({row})'] * size)}) AS new (place, {names})"
    ).encode()
