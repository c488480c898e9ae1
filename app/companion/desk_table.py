"""The desks' rows in the log's database."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Final

from app.companion.desks import Desk, DeskNameTaken
from app.companion.log_connection import LogConnection
from app.companion.notification_row import microseconds, moment

_DESK: Final = (
    "SELECT name, token_digest, created_at, revoked_at, read_seq, seen_at FROM companion_desks"
)


class DeskTable:
    """Statements about desks; all may raise LogUnavailable."""

    def __init__(self, connection: LogConnection) -> None:
        """They run on this connection's thread."""
        self._connection = connection

    def add(self, name: str, token_digest: bytes, at: dt.datetime) -> None:
        """Keep a new desk.

        Raises:
            DeskNameTaken: one of that name may read already.
        """
        added = self._connection.run(
            "INSERT INTO companion_desks (name, token_digest, created_at) VALUES (?, ?, ?)"
            " ON CONFLICT DO NOTHING RETURNING id",
            name,
            token_digest,
            microseconds(at),
        )
        if not added:
            raise DeskNameTaken(name)

    def revoke(self, name: str, at: dt.datetime) -> bool:
        """Whether there was one to let in no more."""
        revoked = self._connection.run(
            "UPDATE companion_desks SET revoked_at = ? WHERE name = ? AND revoked_at IS NULL"
            " RETURNING id",
            microseconds(at),
            name,
        )
        return bool(revoked)

    def active(self) -> list[Desk]:
        """Those that may read, by name."""
        rows = self._connection.run(f"{_DESK} WHERE revoked_at IS NULL ORDER BY name")
        return [_desk_of(row) for row in rows]

    def revoked(self) -> list[Desk]:
        """Those that may not any more, the latest first."""
        rows = self._connection.run(
            f"{_DESK} WHERE revoked_at IS NOT NULL ORDER BY revoked_at DESC"
        )
        return [_desk_of(row) for row in rows]

    def note_read(self, positions: Mapping[str, int], at: dt.datetime) -> None:
        """Keep positions by name; what a desk said last counts, even if it went back."""
        self._connection.run_each(
            "UPDATE companion_desks SET read_seq = ?, seen_at = ?"
            " WHERE name = ? AND revoked_at IS NULL",
            # in one order everywhere: companions that wait for each other's rows must not lock up
            [(seq, microseconds(at), name) for name, seq in sorted(positions.items())],
        )


def _desk_of(row: tuple[Any, ...]) -> Desk:
    name, digest, created_at, revoked_at, read_seq, seen_at = row
    return Desk(
        name,
        bytes(digest),
        moment(created_at),
        moment(revoked_at) if revoked_at is not None else None,
        read_seq,
        moment(seen_at) if seen_at is not None else None,
    )
