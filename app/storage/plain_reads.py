"""Single queries for lists and counters, with rows as the driver gives them."""

from __future__ import annotations

import datetime as dt
from collections import deque
from typing import Any, TypeAlias

from sqlalchemy import Engine, Select
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import DBAPIError

from app.storage.failures import translated

_Text: TypeAlias = tuple[str, dict[str, Any]]
"""A query in the driver's own words, and the values that SQLAlchemy added to it."""


class PlainReads:
    """Runs one query at a time on connections of its own, outside any transaction.

    A session, a transaction and converted columns cost four times what the query of a list page
    costs (docs/performance.md, P13). Safe from any thread.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._driver: Any = engine.dialect.loaded_dbapi
        self._idle: deque[Any] = deque()
        self._texts: dict[Select[*tuple[Any, ...]], _Text] = {}
        self.is_sqlite = engine.dialect.name == "sqlite"

    def rows(
        self, query: Select[*tuple[Any, ...]], values: dict[str, Any]
    ) -> list[tuple[Any, ...]]:
        """Run a query that is made once and kept; its text is remembered.

        Args:
            query: with every value as a ``bindparam``.
            values: plain texts and whole numbers by name.

        Raises:
            Unavailable: damaged or away; a server that came back is asked again first.
        """
        text, fixed = self._texts.get(query) or self._remember(query)
        wanted = fixed | values
        try:
            return self._fetch(text, wanted)
        except DBAPIError as error:
            with translated():
                if not error.connection_invalidated:
                    raise
                self.close()  # the idle ones are from before the server went, too
                return self._fetch(text, wanted)

    def cell(self, at: dt.datetime) -> str | dt.datetime:
        """An aware time as a ``UtcDateTime`` column holds it, to be compared with one."""
        utc = at.astimezone(dt.UTC)
        return utc.strftime("%Y-%m-%d %H:%M:%S.%f") if self.is_sqlite else utc

    def close(self) -> None:
        """Give back all idle connections."""
        while self._idle:
            self._idle.pop().connection.close()

    def _fetch(self, text: str, values: dict[str, Any]) -> list[tuple[Any, ...]]:
        cursor = None
        try:
            try:
                cursor = self._idle.pop()
            except IndexError:
                cursor = self._connect()
            cursor.execute(text, values)
            rows: list[tuple[Any, ...]] = cursor.fetchall()
        except self._driver.Error as error:
            raise self._broken(text, cursor, error) from error
        self._idle.append(cursor)  # so as many are kept as ever read at once
        return rows

    def _broken(self, text: str, cursor: Any, error: Any) -> DBAPIError:
        """The error as the rest of the storage knows it; its connection is not used again."""
        if cursor is None:
            return DBAPIError(text, None, error)
        lost = self._engine.dialect.is_disconnect(error, cursor.connection, cursor)
        cursor.connection.close()
        return DBAPIError(text, None, error, connection_invalidated=lost)

    def _connect(self) -> Any:
        """A cursor on a connection of its own, configured as all others are."""
        pooled = self._engine.raw_connection()
        pooled.detach()
        connection: Any = pooled.dbapi_connection
        if self._engine.dialect.name == "postgresql":
            connection.autocommit = True
        return connection.cursor()

    def _remember(self, query: Select[*tuple[Any, ...]]) -> _Text:
        dialect = self._engine.dialect
        named = sqlite.dialect(paramstyle="named") if dialect.name == "sqlite" else dialect
        compiled = query.compile(dialect=named)
        fixed = {name: value for name, value in compiled.params.items() if value is not None}
        return self._texts.setdefault(query, (str(compiled), fixed))


def moment(cell: str | dt.datetime) -> dt.datetime:
    """Read a ``UtcDateTime`` column's cell: SQLite gives a text, PostgreSQL an aware time."""
    if isinstance(cell, str):
        return dt.datetime.fromisoformat(cell).replace(tzinfo=dt.UTC)
    return cell.astimezone(dt.UTC)
