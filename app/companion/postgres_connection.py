"""One connection to the log in PostgreSQL, for all but adding to the log."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.companion.postgres_server import LineLost, PostgresHandle, PostgresServer


class PostgresConnection:
    """Obeys ``LogConnection``."""

    def __init__(self, server: PostgresServer) -> None:
        """Nothing is opened before the first statement."""
        self._handle = PostgresHandle(server)

    def run(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        try:
            return self._run(statement, values)
        except LineLost:
            if not statement.startswith("SELECT"):
                raise
            return self._run(statement, values)  # the server was only restarted, perhaps

    def run_each(self, statement: str, rows: Sequence[tuple[Any, ...]]) -> None:
        with (
            self._handle.connection() as connection,
            connection.transaction(),
            connection.cursor() as cursor,
        ):
            cursor.executemany(statement.replace("?", "%s").encode(), rows)

    def close(self) -> None:
        self._handle.close()

    def _run(self, statement: str, values: tuple[Any, ...]) -> list[tuple[Any, ...]]:
        with self._handle.connection() as connection:
            cursor = connection.execute(statement.replace("?", "%s").encode(), values)
            return cursor.fetchall() if cursor.description is not None else []
