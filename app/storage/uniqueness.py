"""Writes that two desks may attempt at once: the unique key lets one of them win."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.domain.errors import ChangedMeanwhile
from app.storage.database import Database

_SQLITE: Final = frozenset({sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY})
_POSTGRESQL: Final = "23505"


@contextmanager
def first_come(database: Database) -> Iterator[Session]:
    """A ``database.write()`` in which the loser of a race for a key is told so.

    Raises:
        ChangedMeanwhile: another desk has just written the same key; nothing was changed.
        Unavailable: as for ``write``.
    """
    with race_told(), database.write() as session:
        yield session


@contextmanager
def race_told() -> Iterator[None]:
    """Tell the loser of a race for a key so.

    Raises:
        ChangedMeanwhile: another desk has just written the same key; nothing was changed.
    """
    try:
        yield
    except IntegrityError as error:
        if not is_taken_key(error):
            raise
        raise ChangedMeanwhile from error


def is_taken_key(error: IntegrityError) -> bool:
    """Whether a unique key was broken; any other broken constraint is a bug of ours."""
    code = getattr(error.orig, "sqlite_errorcode", None)
    return code in _SQLITE or getattr(error.orig, "sqlstate", None) == _POSTGRESQL
