"""Turns a database driver's errors into ours, each with its own sentence."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm.exc import StaleDataError

from app.domain.errors import (
    AppError,
    ChangedMeanwhile,
    DatabaseCorrupt,
    DatabaseFull,
    DatabaseLocked,
    DatabaseMoved,
    DatabaseReadOnly,
    DatabaseUnreachable,
    Unavailable,
)

_LOCKED: Final = "another program has held the database for too long; nothing was changed"
_READ_ONLY: Final = "the database, or the folder it lies in, cannot be written; nothing was changed"
_FULL: Final = "there is no room left where the database lives; nothing was changed"
_CORRUPT: Final = "the database file is damaged; restore the last backup before taking payments"
_UNREACHABLE: Final = "the database server does not answer; nothing was changed"
_BROKEN_DISK: Final = "the disk with the database reports an error; nothing was changed"

_SQLITE: Final[dict[int, tuple[type[AppError], str]]] = {
    sqlite3.SQLITE_BUSY: (DatabaseLocked, _LOCKED),
    sqlite3.SQLITE_LOCKED: (DatabaseLocked, _LOCKED),
    sqlite3.SQLITE_READONLY: (DatabaseReadOnly, _READ_ONLY),
    sqlite3.SQLITE_CANTOPEN: (DatabaseReadOnly, _READ_ONLY),
    sqlite3.SQLITE_PERM: (DatabaseReadOnly, _READ_ONLY),
    sqlite3.SQLITE_FULL: (DatabaseFull, _FULL),
    sqlite3.SQLITE_CORRUPT: (DatabaseCorrupt, _CORRUPT),
    sqlite3.SQLITE_NOTADB: (DatabaseCorrupt, _CORRUPT),
    sqlite3.SQLITE_IOERR: (Unavailable, _BROKEN_DISK),
}
# PostgreSQL, appendix "Error Codes": classes 08, 57P, 40, 53, 25, 55P03
_POSTGRESQL: Final[tuple[tuple[str, type[AppError], str], ...]] = (
    ("55P03", DatabaseLocked, _LOCKED),
    ("40", DatabaseLocked, _LOCKED),
    ("53100", DatabaseFull, _FULL),
    ("25006", DatabaseReadOnly, _READ_ONLY),
    ("XX001", DatabaseCorrupt, _CORRUPT),
    ("XX002", DatabaseCorrupt, _CORRUPT),
    ("08", DatabaseUnreachable, _UNREACHABLE),
    ("57P", DatabaseUnreachable, _UNREACHABLE),
    ("53", DatabaseUnreachable, _UNREACHABLE),
)
_PRIMARY_CODE: Final = 0xFF
MOVED: Final = "paydesk: moved to a server"
"""What a database file answers to every write after it was moved."""


def translate(error: DBAPIError) -> AppError | None:
    """Name what went wrong; ``None`` when the fault is in our statement, which is a bug."""
    original = error.orig
    if isinstance(original, sqlite3.Error):
        code = getattr(original, "sqlite_errorcode", 0) & _PRIMARY_CODE
        if code in _SQLITE:
            kind, sentence = _SQLITE[code]
            return kind(sentence)
        return None
    state = getattr(original, "sqlstate", None)
    if state is None:
        return DatabaseUnreachable(_UNREACHABLE) if _lost(error) else None
    for prefix, kind, sentence in _POSTGRESQL:
        if state.startswith(prefix):
            return kind(sentence)
    return None


@contextmanager
def translated() -> Iterator[None]:
    """Let driver errors out of this block as ours.

    Raises:
        Unavailable: one of its kinds; the transaction did not happen.
        ChangedMeanwhile: another desk wrote the same row first.
    """
    try:
        yield
    except StaleDataError as error:
        raise ChangedMeanwhile from error
    except IntegrityError as error:
        if MOVED in str(error.orig):
            raise DatabaseMoved from error
        raise
    except DBAPIError as error:
        ours = translate(error)
        if ours is None:
            raise
        raise ours from error


def _lost(error: DBAPIError) -> bool:
    name = type(error.orig).__name__
    return error.connection_invalidated or name in {"OperationalError", "ConnectionTimeout"}
