"""Keeps the emulator's objects in one SQLite file, so that they survive a restart."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Any

import orjson


class Store:
    """One table of JSON bodies by kind and id; changes are gathered and committed together.

    The file belongs to one process at a time: another one is told "database is locked".
    """

    def __init__(self, path: str = ":memory:") -> None:
        self._connection = sqlite3.connect(
            path, timeout=1, isolation_level=None, check_same_thread=False
        )
        self._connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        self._connection.execute("PRAGMA journal_mode=WAL")
        self._connection.execute("PRAGMA synchronous=NORMAL")
        # A checkpoint waits for the disk; one in 40 MB of log is seldom enough not to be felt.
        self._connection.execute("PRAGMA wal_autocheckpoint=10000")
        self._connection.execute(
            "CREATE TABLE IF NOT EXISTS objects"
            " (kind TEXT NOT NULL, id TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (kind, id))"
            " WITHOUT ROWID"
        )
        self._saved: dict[tuple[str, str], object] = {}
        self._removed: set[tuple[str, str]] = set()

    def save(self, kind: str, key: str, body: object) -> None:
        """Have the object as it is at the next commit written."""
        self._saved[kind, key] = body
        self._removed.discard((kind, key))

    def remove(self, kind: str, key: str) -> None:
        """Have the object removed at the next commit."""
        self._saved.pop((kind, key), None)
        self._removed.add((kind, key))

    def commit(self) -> None:
        """Write all that was gathered in one transaction; nothing gathered costs nothing."""
        if not (self._saved or self._removed):
            return
        rows = [(kind, key, orjson.dumps(body)) for (kind, key), body in self._saved.items()]
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.executemany("INSERT OR REPLACE INTO objects VALUES (?, ?, ?)", rows)
        if self._removed:
            self._connection.executemany(
                "DELETE FROM objects WHERE kind = ? AND id = ?", list(self._removed)
            )
        self._connection.execute("COMMIT")
        self._saved.clear()
        self._removed.clear()

    def load(self, kind: str) -> Iterator[tuple[str, Any]]:
        """Yield id and parsed body of every stored object of a kind, in order of id."""
        rows = self._connection.execute(
            "SELECT id, body FROM objects WHERE kind = ? ORDER BY id", (kind,)
        )
        for key, body in rows:
            yield key, orjson.loads(body)

    def clear(self, *, keep: tuple[str, ...] = ()) -> None:
        """Remove everything but the kinds to keep, at once."""
        self._saved.clear()
        self._removed.clear()
        marks = ", ".join("?" * len(keep))
        self._connection.execute(
            f"DELETE FROM objects WHERE kind NOT IN ({marks})",  # noqa: S608  # marks only
            keep,
        )

    def close(self) -> None:
        """Write what is gathered and let the file go."""
        self.commit()
        self._connection.close()
