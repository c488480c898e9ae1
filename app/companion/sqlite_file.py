"""The log's SQLite file: made for its owner alone, opened so that a commit is on the disk."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final, TypeAlias

from app.companion.log import LogUnavailable
from app.companion.notification_row import COLUMNS

Identity: TypeAlias = tuple[int, int]
BUSY_MS: Final = 5_000
_RETRY_S: Final = 0.02
_OWNER_ONLY: Final = 0o600
_FOLDER_OWNER_ONLY: Final = 0o700
_PRAGMAS: Final = (
    "synchronous=FULL",  # what was answered 200 must survive the plug being pulled
    "fullfsync=ON",  # macOS: otherwise its disks may keep what they were given in their caches
    "checkpoint_fullfsync=ON",
    "wal_autocheckpoint=0",  # a thread of its own does that, out of the way of the commits
    "journal_size_limit=33554432",
    "cache_size=-8000",
)
# Each step takes the file from the version before it to its own, from 0 on; never edited.
_STEPS: Final = (
    (
        f"""
        CREATE TABLE companion_log (
            seq INTEGER PRIMARY KEY,
            {COLUMNS[0]} INTEGER NOT NULL,
            {COLUMNS[1]} TEXT NOT NULL,
            {COLUMNS[2]} INTEGER NOT NULL,
            {", ".join(f"{name} TEXT NOT NULL" for name in COLUMNS[3:9])},
            {COLUMNS[9]} BLOB NOT NULL,
            UNIQUE (signed_at, message_id)
        ) STRICT
        """,
        """
        CREATE TABLE companion_desks (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            token_digest BLOB NOT NULL UNIQUE,
            created_at INTEGER NOT NULL,
            revoked_at INTEGER,
            read_seq INTEGER NOT NULL DEFAULT 0,
            seen_at INTEGER
        ) STRICT
        """,
        "CREATE UNIQUE INDEX one_desk_of_a_name ON companion_desks (name) WHERE revoked_at IS NULL",
    ),
)
_SENTENCES: Final = {
    sqlite3.SQLITE_BUSY: "another program holds the log's file for too long",
    sqlite3.SQLITE_LOCKED: "another program holds the log's file for too long",
    sqlite3.SQLITE_READONLY: "the log's file, or the folder it lies in, cannot be written",
    sqlite3.SQLITE_CANTOPEN: "the log's file cannot be opened",
    sqlite3.SQLITE_PERM: "the log's file cannot be opened",
    sqlite3.SQLITE_FULL: "there is no room left where the log's file lies",
    sqlite3.SQLITE_CORRUPT: "the log's file is damaged; put back the last backup",
    sqlite3.SQLITE_NOTADB: "the log's file is no database; put back the last backup",
    sqlite3.SQLITE_IOERR: "the disk with the log's file reports an error",
}
_PRIMARY_CODE: Final = 0xFF


class SqliteFile:
    """Where the log lies.

    The file is made when it is missing at first. Once it was there it must stay: a new one in
    its place would begin at 1 again.
    """

    def __init__(self, path: Path) -> None:
        """Nothing is opened yet."""
        self.path = path
        self._was_there = False

    def open(self) -> tuple[sqlite3.Connection, Identity]:
        """A connection to a file of the newest version, and which file that is.

        Raises:
            LogUnavailable: the file is gone, locked, damaged, or of a newer Paydesk.
        """
        if not self._was_there:
            self._make()
        identity = self.identity()
        with translated():
            connection = sqlite3.connect(
                f"{self.path.absolute().as_uri()}?mode=rw",
                uri=True,
                timeout=BUSY_MS / 1000,
                isolation_level=None,  # BEGIN is ours to say
                check_same_thread=False,  # closed by another one than used it
            )
            try:
                _configure(connection)
                _bring_up_to_date(connection)
            except BaseException:
                connection.close()
                raise
        self._was_there = True
        return connection, identity

    def identity(self) -> Identity:
        """Which file lies there now.

        Raises:
            LogUnavailable: none.
        """
        try:
            status = self.path.stat()
        except OSError as error:
            raise LogUnavailable("the log's file is gone") from error
        return status.st_dev, status.st_ino

    def _make(self) -> None:
        """Make it before SQLite does, which would let others read it."""
        try:
            self.path.parent.mkdir(_FOLDER_OWNER_ONLY, parents=True, exist_ok=True)
            os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, _OWNER_ONLY))
            self.path.chmod(_OWNER_ONLY)
        except OSError as error:
            raise LogUnavailable("the log's file cannot be made or opened") from error


class SqliteHandle:
    """One connection to the file, for one thread at a time; opens itself again after trouble."""

    def __init__(self, file: SqliteFile) -> None:
        """Nothing is opened yet."""
        self._file = file
        self._connection: sqlite3.Connection | None = None
        self._identity: Identity = (0, 0)

    @contextlib.contextmanager
    def connection(self) -> Iterator[sqlite3.Connection]:
        """The connection; after an error inside it is dropped, and what it had begun is undone.

        Raises:
            LogUnavailable: SQLite reported an error, or the file is not there any more.
        """
        try:
            with translated():
                yield self._opened()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Let go of the file."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with contextlib.suppress(sqlite3.Error):
                connection.close()

    def _opened(self) -> sqlite3.Connection:
        # SQLite would go on writing to a file that was deleted, and all of it would be lost
        if self._connection is not None and self._file.identity() != self._identity:
            raise LogUnavailable("another file lies in the place of the log's")
        if self._connection is None:
            self._connection, self._identity = self._file.open()
            self._begin_anew(self._connection)
        return self._connection

    def _begin_anew(self, connection: sqlite3.Connection) -> None:
        """What else a fresh connection needs before it serves."""


@contextlib.contextmanager
def translated() -> Iterator[None]:
    """Let SQLite's errors out of this block as ours.

    Raises:
        LogUnavailable: SQLite reported an error.
    """
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY_CODE
        raise LogUnavailable(_SENTENCES.get(code, f"SQLite: {error}")) from error


def _configure(connection: sqlite3.Connection) -> None:
    # 8 KiB: three notifications to a page instead of one, and fewer of them to write
    connection.execute("PRAGMA page_size=8192")
    _enter_wal(connection)
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _enter_wal(connection: sqlite3.Connection) -> None:
    """Switch to write-ahead logging; SQLite does not wait here by itself when it is busy."""
    deadline = time.monotonic() + BUSY_MS / 1000
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            busy = error.sqlite_errorcode & _PRIMARY_CODE == sqlite3.SQLITE_BUSY
            if not busy or time.monotonic() > deadline:
                raise
            time.sleep(_RETRY_S)
        else:
            return


def _bring_up_to_date(connection: sqlite3.Connection) -> None:
    if _version(connection) == len(_STEPS):
        return
    connection.execute("BEGIN IMMEDIATE")
    version = _version(connection)  # another process may have been first
    if version > len(_STEPS):
        raise LogUnavailable("the log was written by a newer Paydesk; start that one")
    for step in _STEPS[version:]:
        for statement in step:
            connection.execute(statement)
    connection.execute(f"PRAGMA user_version={len(_STEPS)}")
    connection.execute("COMMIT")


def _version(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)
