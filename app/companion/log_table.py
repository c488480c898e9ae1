"""Reading and trimming the log's rows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Final

from app.companion.desks import Desk
from app.companion.log import LogEntry
from app.companion.log_connection import LogConnection
from app.companion.notification_row import COLUMNS, entry_of, microseconds, moment

_PAGE_BYTES: Final = 8 << 20
_SURELY_FITS: Final = 32
_CHUNK: Final = 500
_ENTRIES: Final = (
    f"SELECT seq, {', '.join(COLUMNS)} FROM companion_log"  # noqa: S608 -- our own names
    " WHERE seq > ? ORDER BY seq LIMIT ?"
)
_SIZES: Final = "SELECT length(body) FROM companion_log WHERE seq > ? ORDER BY seq LIMIT ?"
_OLDEST: Final = "SELECT seq, signed_at FROM companion_log WHERE seq <= ? ORDER BY seq LIMIT ?"


class LogTable:
    """Statements about entries; all may raise LogUnavailable."""

    def __init__(self, connection: LogConnection) -> None:
        """They run on this connection's thread."""
        self._connection = connection

    def entries(self, after: int, limit: int) -> Sequence[LogEntry]:
        """At most ``limit`` behind ``after``, fewer when their bodies are large, oldest first."""
        if limit > _SURELY_FITS:
            sizes = self._connection.run(_SIZES, after, limit)
            sums = accumulate(size for (size,) in sizes)
            limit = max(1, sum(total <= _PAGE_BYTES for total in sums))
        return [entry_of(row) for row in self._connection.run(_ENTRIES, after, limit)]

    def last_seq(self) -> int:
        """The newest number, 0 while there is none."""
        ((last,),) = self._connection.run("SELECT coalesce(max(seq), 0) FROM companion_log")
        return int(last)

    def newest_signature(self) -> dt.datetime | None:
        """The latest time that Amazon put under a message that is here."""
        ((latest,),) = self._connection.run("SELECT max(signed_at) FROM companion_log")
        return moment(latest) if latest is not None else None

    def drop_oldest(self, signed_before: dt.datetime, up_to: int) -> int:
        """Drop entries from the oldest on, a few at a time, until one has to stay.

        Returns:
            How many were dropped.
        """
        dropped = 0
        while True:
            old = self._connection.run(_OLDEST, up_to, _CHUNK)
            first_to_stay = next(
                (seq for seq, signed_at in old if signed_at >= microseconds(signed_before)), None
            )
            end = first_to_stay if first_to_stay is not None else old[-1][0] + 1 if old else 0
            gone = len([seq for seq, _ in old if seq < end])
            if gone:
                self._connection.run("DELETE FROM companion_log WHERE seq < ?", end)
            dropped += gone
            if gone < _CHUNK:
                return dropped


def read_by_all(desks: Iterable[Desk], last_seq: int, silent_since: dt.datetime) -> int:
    """Up to which number every desk has read that is waited for."""
    positions = [
        desk.read_seq for desk in desks if (desk.seen_at or desk.created_at) > silent_since
    ]
    return min([last_seq, *positions])
