"""What was sent, what waits and what came of it, for the control routes to show."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.emulator.ipn_xml import iso
from app.emulator.sns_keys import SnsKeys
from app.emulator.sns_rendering import Message, request_for


@dataclass(frozen=True, slots=True)
class LogQuery:
    """Which messages to show: those after a number, about an object, with such a delivery."""

    after: int = 0
    limit: int = 100
    object_id: str = ""
    message_id: str = ""
    state: str = ""


@dataclass(frozen=True, slots=True)
class LoggedMessage:
    """A stored message; `urls` are those it has gone or will go to."""

    number: int
    message: Message
    urls: tuple[str, ...]


class MessageLog:
    """Reads the outbox's file over a connection of its own."""

    def __init__(self, path: Path, keys: SnsKeys) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._connection.row_factory = sqlite3.Row
        self._keys = keys

    def close(self) -> None:
        self._connection.close()

    def find(self, message_id: str) -> LoggedMessage:
        """Raises LookupError: no such message is kept."""
        row = self._connection.execute(
            "SELECT number, content FROM messages WHERE message_id = ?", (message_id,)
        ).fetchone()
        if row is None:
            raise LookupError(f"There is no message {message_id}.")
        urls = self._connection.execute(
            "SELECT DISTINCT url FROM deliveries WHERE message = ? ORDER BY url", (row["number"],)
        )
        return LoggedMessage(
            row["number"], Message.from_json(row["content"]), tuple(url for (url,) in urls)
        )

    def messages(self, query: LogQuery) -> list[dict[str, Any]]:
        """Messages in the order they were made, each with its deliveries and their attempts."""
        rows = self._connection.execute(
            "SELECT * FROM messages WHERE number > :after AND (:object = '' OR object_id = :object)"
            " AND (:message = '' OR message_id = :message)"
            " AND (:state = '' OR EXISTS (SELECT 1 FROM deliveries"
            "      WHERE message = messages.number AND state = :state))"
            " ORDER BY number LIMIT :limit",
            {
                "after": query.after,
                "object": query.object_id,
                "message": query.message_id,
                "state": query.state,
                "limit": query.limit,
            },
        ).fetchall()
        return [self._shown(row) for row in rows]

    def _shown(self, row: sqlite3.Row) -> dict[str, Any]:
        message = Message.from_json(row["content"])
        deliveries = self._connection.execute(
            "SELECT * FROM deliveries WHERE message = ? ORDER BY number", (row["number"],)
        ).fetchall()
        url = deliveries[0]["url"] if deliveries else ""
        body = request_for(message, url, self._keys, first_attempt=False).body
        return {
            "number": row["number"],
            "message_id": row["message_id"],
            "type": message.envelope.type.value,
            "notification_type": row["notification_type"],
            "object_id": row["object_id"],
            "environment": row["environment"],
            "made": iso(message.envelope.timestamp),
            "signature_version": message.signature_version.value,
            "fault": message.fault.value if message.fault else None,
            "body": body.decode(errors="replace"),
            "deliveries": [self._shown_delivery(delivery) for delivery in deliveries],
        }

    def _shown_delivery(self, row: sqlite3.Row) -> dict[str, Any]:
        attempts = self._connection.execute(
            "SELECT at, status, error, seconds FROM attempts WHERE delivery = ? ORDER BY attempt",
            (row["number"],),
        )
        return {
            "url": row["url"],
            "state": row["state"],
            "attempts": [dict(attempt) for attempt in attempts],
        }
