"""Messages and their deliveries in a SQLite file, so that a restart loses none."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from app.emulator.ipn_xml import iso
from app.emulator.sns_rendering import Message

MESSAGES_KEPT: Final = 20_000
PRUNED_EVERY: Final = 500

_TABLES = """
CREATE TABLE IF NOT EXISTS settings (one INTEGER PRIMARY KEY CHECK (one = 1), body TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS messages (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    message_id TEXT NOT NULL UNIQUE,
    notification_type TEXT NOT NULL,
    object_id TEXT NOT NULL,
    environment TEXT NOT NULL,
    content TEXT NOT NULL,
    digest TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS messages_of_object ON messages (object_id);
CREATE TABLE IF NOT EXISTS deliveries (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    message INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
    url TEXT NOT NULL,
    state TEXT NOT NULL,
    due REAL NOT NULL,
    real_time INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    held_in INTEGER,
    place INTEGER);
CREATE INDEX IF NOT EXISTS deliveries_pending ON deliveries (due) WHERE state = 'pending';
CREATE INDEX IF NOT EXISTS deliveries_held ON deliveries (held_in) WHERE held_in IS NOT NULL;
CREATE INDEX IF NOT EXISTS deliveries_of_message ON deliveries (message);
CREATE TABLE IF NOT EXISTS attempts (
    delivery INTEGER NOT NULL REFERENCES deliveries ON DELETE CASCADE,
    attempt INTEGER NOT NULL,
    at TEXT NOT NULL,
    status INTEGER,
    error TEXT NOT NULL,
    seconds REAL NOT NULL,
    PRIMARY KEY (delivery, attempt)) WITHOUT ROWID;
"""

# A message let go in another order waits until the one before it was tried once.
_DUE = """
SELECT d.number, d.url, d.attempts, m.content FROM deliveries d JOIN messages m
    ON m.number = d.message
WHERE d.state = 'pending' AND d.due <= CASE d.real_time WHEN 1 THEN :real ELSE :emulated END
    AND NOT EXISTS (
        SELECT 1 FROM deliveries e WHERE d.held_in IS NOT NULL AND e.held_in = d.held_in
            AND e.url = d.url AND e.place < d.place AND e.state = 'pending' AND e.attempts = 0)
ORDER BY d.due, d.place, d.number LIMIT :limit
"""


class DeliveryState(StrEnum):
    """Where a delivery stands; `refused` was never tried, `dropped` was given up by hand."""

    HELD = "held"
    PENDING = "pending"
    DELIVERED = "delivered"
    FAILED = "failed"
    REFUSED = "refused"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Subject:
    """What a message is about, for those who look for it."""

    notification_type: str
    object_id: str
    environment: str
    digest: str = ""


@dataclass(frozen=True, slots=True)
class NewDelivery:
    """A delivery to be made; `due` in POSIX seconds of the emulator's or the machine's clock."""

    url: str
    state: DeliveryState
    due: float
    real_time: bool
    held_in: int | None = None


@dataclass(frozen=True, slots=True)
class DueDelivery:
    """A delivery whose time has come; `attempts` were made before."""

    number: int
    url: str
    attempts: int
    message: Message


@dataclass(frozen=True, slots=True)
class Attempt:
    """What came of one attempt; `status` is None when no answer came."""

    at: datetime
    status: int | None
    error: str
    seconds: float


class Outbox:
    """The sender's memory; used from the event loop only."""

    def __init__(self, path: Path, messages_kept: int = MESSAGES_KEPT) -> None:
        self._messages_kept = messages_kept
        path.touch(mode=0o600)  # it names orders and amounts
        self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._connection.row_factory = sqlite3.Row
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = NORMAL")
        self._connection.execute("PRAGMA foreign_keys = ON")
        self._connection.executescript(_TABLES)

    def close(self) -> None:
        self._connection.close()

    def settings(self) -> dict[str, Any]:
        row = self._connection.execute("SELECT body FROM settings").fetchone()
        return {} if row is None else dict(json.loads(row["body"]))

    def keep_settings(self, body: dict[str, Any]) -> None:
        self._connection.execute(
            "INSERT OR REPLACE INTO settings VALUES (1, ?)", (json.dumps(body),)
        )

    def add(self, message: Message, subject: Subject, deliveries: Sequence[NewDelivery]) -> None:
        """Keeps a message with its deliveries, both or neither."""
        with self._transaction():
            cursor = self._connection.execute(
                "INSERT INTO messages (message_id, notification_type, object_id, environment,"
                " content, digest) VALUES (?, ?, ?, ?, ?, ?)",
                (
                    message.envelope.message_id,
                    subject.notification_type,
                    subject.object_id,
                    subject.environment,
                    message.to_json(),
                    subject.digest,
                ),
            )
            number = cursor.lastrowid or 0
            self._insert(number, deliveries)
            if number % PRUNED_EVERY == 0:
                self._prune(number - self._messages_kept)

    def add_again(self, number: int, deliveries: Sequence[NewDelivery]) -> None:
        """Further deliveries of a message that is already here."""
        with self._transaction():
            self._insert(number, deliveries)

    def last_digest(self, object_id: str) -> str:
        """Digest of the latest message about an object; empty when there is none."""
        row = self._connection.execute(
            "SELECT digest FROM messages WHERE object_id = ? ORDER BY number DESC LIMIT 1",
            (object_id,),
        ).fetchone()
        return "" if row is None else str(row["digest"])

    def due(self, emulated: float, real: float, limit: int) -> list[DueDelivery]:
        rows = self._connection.execute(_DUE, {"emulated": emulated, "real": real, "limit": limit})
        return [
            DueDelivery(
                row["number"], row["url"], row["attempts"], Message.from_json(row["content"])
            )
            for row in rows
        ]

    def next_due(self, emulated: float, real: float) -> float | None:
        """Seconds until the next delivery that is not due yet; None if there is none."""
        row = self._connection.execute(
            "SELECT min(due - CASE real_time WHEN 1 THEN :real ELSE :emulated END) AS seconds"
            " FROM deliveries WHERE state = 'pending'"
            " AND due > CASE real_time WHEN 1 THEN :real ELSE :emulated END",
            {"emulated": emulated, "real": real},
        ).fetchone()
        return None if row["seconds"] is None else float(row["seconds"])

    def record(
        self, delivery: int, attempt: Attempt, state: DeliveryState, due: float, *, real_time: bool
    ) -> None:
        with self._transaction():
            self._connection.execute(
                "UPDATE deliveries SET attempts = attempts + 1, due = ?, real_time = ?,"
                " state = CASE state WHEN 'dropped' THEN state ELSE ? END WHERE number = ?",
                (due, real_time, state.value, delivery),
            )
            self._connection.execute(
                "INSERT INTO attempts SELECT number, attempts, ?, ?, ?, ? FROM deliveries"
                " WHERE number = ?",
                (iso(attempt.at), attempt.status, attempt.error, attempt.seconds, delivery),
            )

    def held_messages(self, group: int) -> list[int]:
        rows = self._connection.execute(
            "SELECT DISTINCT message FROM deliveries WHERE held_in = ? AND state = 'held'"
            " ORDER BY message",
            (group,),
        )
        return [row["message"] for row in rows]

    def let_go(self, group: int, messages: Sequence[int]) -> None:
        """Makes held messages pending, to be tried in the order given."""
        with self._transaction():
            for place, message in enumerate(messages):
                self._connection.execute(
                    "UPDATE deliveries SET state = 'pending', place = ?"
                    " WHERE held_in = ? AND message = ? AND state = 'held'",
                    (place, group, message),
                )

    def drop_waiting(self) -> int:
        """Gives up everything that is not delivered yet; returns how many deliveries."""
        cursor = self._connection.execute(
            "UPDATE deliveries SET state = 'dropped' WHERE state IN ('pending', 'held')"
        )
        return cursor.rowcount

    def counts(self) -> dict[str, int]:
        """Number of deliveries by state."""
        rows = self._connection.execute(
            "SELECT state, count(*) AS many FROM deliveries GROUP BY state"
        )
        found = {row["state"]: row["many"] for row in rows}
        return {state.value: found.get(state.value, 0) for state in DeliveryState}

    def _insert(self, number: int, deliveries: Sequence[NewDelivery]) -> None:
        self._connection.executemany(
            "INSERT INTO deliveries (message, url, state, due, real_time, held_in)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            [(number, d.url, d.state.value, d.due, d.real_time, d.held_in) for d in deliveries],
        )

    def _prune(self, oldest: int) -> None:
        """Forgets old messages for which nothing is left to do."""
        self._connection.execute(
            "DELETE FROM messages WHERE number <= ? AND NOT EXISTS (SELECT 1 FROM deliveries"
            " WHERE message = messages.number AND state IN ('pending', 'held'))",
            (oldest,),
        )

    @contextmanager
    def _transaction(self) -> Generator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")
