"""Opens the companion's store where its settings say."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from app.companion.log import LogUnavailable
from app.companion.sqlite_connection import SqliteConnection
from app.companion.sqlite_file import SqliteFile
from app.companion.sqlite_writer import SqliteWriter
from app.companion.store import Database, Store
from app.domain.clock import Clock
from app.system_clock import SystemClock

_SCHEME: Final = re.compile(r"([a-z]+)(?:\+[a-z0-9]+)?://")


async def open_store(where: str | Path, clock: Clock | None = None) -> Store:
    """The store in a database; made when it is missing, opened again after any later trouble.

    Args:
        where: a SQLAlchemy URL of SQLite or PostgreSQL, or a file's path.
        clock: for when desks were made and seen; the machine's if not told.

    Raises:
        LogUnavailable: it cannot be opened now.
        ValueError: neither of these databases.
    """
    store = Store(_database(where), clock or SystemClock())
    try:
        await store.last_seq()
    except LogUnavailable:
        await store.close()
        raise
    return store


def _database(where: str | Path) -> Database:
    text = str(where)
    scheme = _SCHEME.match(text)
    if isinstance(where, Path) or scheme is None:
        return _sqlite(Path(where))
    if scheme[1] == "sqlite":
        return _sqlite(Path(text[scheme.end() :].removeprefix("/")))
    if scheme[1] in {"postgresql", "postgres"}:
        return _postgres(f"postgresql://{text[scheme.end() :]}")
    raise ValueError(f"the log cannot lie in {scheme[1]!r}: sqlite or postgresql")


def _sqlite(path: Path) -> Database:
    file = SqliteFile(path)
    return Database(SqliteWriter(file), SqliteConnection(file), SqliteConnection(file))


def _postgres(url: str) -> Database:
    from app.companion.postgres_calls import PostgresCalls  # noqa: PLC0415 -- libpq, if it is used
    from app.companion.postgres_connection import PostgresConnection  # noqa: PLC0415
    from app.companion.postgres_server import PostgresServer  # noqa: PLC0415
    from app.companion.postgres_writer import PostgresWriter  # noqa: PLC0415

    server = PostgresServer(url)
    return Database(
        PostgresWriter(server),
        PostgresConnection(server),
        PostgresConnection(server),
        PostgresCalls(server),
    )
