"""The database: one writer at a time, readers never wait."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.orm import Session

from app.storage.failures import translated
from app.storage.plain_reads import PlainReads

BUSY_TIMEOUT_MS: Final = 5_000
_RETRY_S: Final = 0.02
_SQLITE_PRAGMAS: Final = (
    f"busy_timeout={BUSY_TIMEOUT_MS}",
    "synchronous=FULL",  # a payment's intent must survive the plug being pulled
    "foreign_keys=ON",
    "cache_size=-16000",
    "mmap_size=268435456",
)


@dataclass(frozen=True)
class Database:
    """The doors to the shop's data; nothing else opens a session.

    Attributes:
        engine: for migrations and measurements; screens and services use the doors.
        plain: single queries for lists and counters, without a session.
    """

    engine: Engine
    plain: PlainReads

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A session that commits on exit and rolls back on an exception.

        On SQLite it holds the write lock from its first moment. Never call Amazon inside.

        Raises:
            Unavailable: locked, read-only, full, damaged or away; nothing was changed.
            ChangedMeanwhile: another desk wrote the same row first; nothing was changed.
        """
        with translated(), Session(self.engine, expire_on_commit=False) as session, session.begin():
            session.connection()  # BEGIN now: what the caller reads must not change under it
            yield session

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session for queries; it takes no write lock.

        Raises:
            Unavailable: damaged or away.
        """
        reading = self.engine.execution_options(read_only=True)
        with translated(), Session(reading, autoflush=False) as session:
            yield session

    @property
    def is_sqlite(self) -> bool:
        return self.engine.dialect.name == "sqlite"

    @property
    def file(self) -> Path | None:
        """Where the SQLite file lies; ``None`` on a server or in memory."""
        name = self.engine.url.database
        if not self.is_sqlite or not name or name == ":memory:":
            return None
        return Path(name)

    def close(self) -> None:
        """Give back all connections."""
        self.plain.close()
        self.engine.dispose()


def sqlite_url(file: Path) -> str:
    """The URL of a SQLite database in ``file``."""
    return f"sqlite:///{file}"


def connect(url: str) -> Database:
    """Prepare an engine; nothing is opened yet. Use ``migration.open_database`` to get a schema."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        engine = create_engine(
            parsed, hide_parameters=True, connect_args={"check_same_thread": False}
        )
        event.listen(engine, "connect", _configure_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    else:
        options = f"-c lock_timeout={BUSY_TIMEOUT_MS} -c timezone=UTC"
        engine = create_engine(
            parsed,
            hide_parameters=True,
            pool_pre_ping=True,
            connect_args={"options": options, "connect_timeout": 5},
        )
    return Database(engine, PlainReads(engine))


def _configure_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # we issue BEGIN ourselves, see _begin_sqlite
    _enter_wal(connection)
    for pragma in _SQLITE_PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _enter_wal(connection: sqlite3.Connection) -> None:
    """Switch the file to write-ahead logging; it stays so.

    SQLite does not call its busy handler here, so desks that open a new file together would
    turn each other away.
    """
    deadline = time.monotonic() + BUSY_TIMEOUT_MS / 1000
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            busy = error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY
            if not busy or time.monotonic() > deadline:
                raise
            time.sleep(_RETRY_S)
        else:
            return


def _begin_sqlite(connection: Connection) -> None:
    # a deferred BEGIN lets two processes read the same row and lose one update
    options: Any = connection.get_execution_options()
    read_only = options.get("read_only", False)
    connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")
