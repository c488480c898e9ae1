"""One connection to the log's SQLite file, for all but adding to the log."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.companion.sqlite_file import SqliteFile, SqliteHandle


class SqliteConnection:
    """Obeys ``LogConnection``."""

    def __init__(self, file: SqliteFile) -> None:
        """Nothing is opened before the first statement."""
        self._handle = SqliteHandle(file)

    def run(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        with self._handle.connection() as connection:
            return connection.execute(statement, values).fetchall()

    def run_each(self, statement: str, rows: Sequence[tuple[Any, ...]]) -> None:
        with self._handle.connection() as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany(statement, rows)
            connection.execute("COMMIT")

    def close(self) -> None:
        self._handle.close()
