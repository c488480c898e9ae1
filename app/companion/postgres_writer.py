"""Adds to the log in PostgreSQL, by any number of companions, in one order without gaps."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, Final

import psycopg

from app.companion.group_commit import Written
from app.companion.log import Accepted
from app.companion.notification_row import COLUMNS, Row, first_of_each, row_of
from app.companion.postgres_server import CHANNEL, LineLost, PostgresHandle, PostgresServer

_CHUNK: Final = 128
_TYPES: Final = ("bigint", "text", "bigint", *["text"] * 6, "bytea")
# Whoever comes next waits here until this transaction is seen by all, or undone.
_TAKE_TURN: Final = b"SELECT last_seq FROM companion_head WHERE id = 1 FOR UPDATE"
_SINCE: Final = "SELECT signed_at, message_id FROM companion_log WHERE seq BETWEEN %s AND %s"


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
        try:
            return self._write(rows)
        except LineLost:
            # the server was only restarted, perhaps; what had been committed is found as known,
            # and PostgreSQL shows nothing that is not on its disk
            return self._write(rows)

    def close(self) -> None:
        self._handle.close()

    def _write(self, rows: list[Row]) -> Written:
        keys = [row[:2] for row in rows]
        once = list({row[:2]: row for row in rows}.values())
        with self._handle.connection() as connection:
            before, last = _add(connection, once)
            if last - before == len(rows):
                return Written([True] * len(rows), last)
            new = set(connection.execute(_SINCE, (before + 1, last)).fetchall())
        return Written(first_of_each(keys, new), last)


def _add(connection: psycopg.Connection, rows: Sequence[Row]) -> tuple[int, int]:
    """Add those that are not there yet, in one trip; returns the newest numbers before and after.

    Nothing in it can fail for a row that is there already: an error would undo all the others.
    """
    with connection.pipeline():
        connection.execute(b"BEGIN")
        held = connection.execute(_TAKE_TURN)
        added, at = held, 0
        while at < len(rows):
            size = min(_CHUNK, 1 << (len(rows) - at).bit_length() - 1)
            cells: list[Any] = []
            for place, row in enumerate(rows[at : at + size]):
                cells.append(place)
                cells.extend(row)
            added = connection.execute(_insert_of(size), cells, prepare=True)
            at += size
        connection.execute(b"COMMIT")
    ((before,), (last, _)) = (*held.fetchall(), *added.fetchall())
    return int(before), int(last)


@cache
def _insert_of(size: int) -> bytes:
    """For so many rows, each with its place in the batch before its cells."""
    row = ", ".join(f"%s::{kind}" for kind in ("bigint", *_TYPES))
    names = ", ".join(COLUMNS)
    return f"""
        WITH added AS (
            INSERT INTO companion_log (seq, {names})
            SELECT last_seq + row_number() OVER (ORDER BY place), {names}
            FROM companion_head, (VALUES {", ".join([f"({row})"] * size)}) AS new (place, {names})
            WHERE companion_head.id = 1 AND (
                SELECT true FROM companion_log AS known
                WHERE known.signed_at = new.signed_at AND known.message_id = new.message_id
            ) IS NULL
            RETURNING 1
        )
        UPDATE companion_head SET last_seq = last_seq + (SELECT count(*) FROM added)
        WHERE id = 1
        RETURNING last_seq, pg_notify('{CHANNEL}', last_seq::text)
    """.encode()  # noqa: S608 -- our own names
