"""A second door to the same database, whose commits the disk may be late with.

For marks that must survive the program, which every commit does, but not the plug being pulled:
the next commit through the first door puts them on disk as well.
"""

from __future__ import annotations

import sqlite3
from typing import Any

from sqlalchemy import event

from app.storage.database import Database, connect


def light(database: Database) -> Database:
    """Open it; the caller closes it."""
    second = connect(database.engine.url.render_as_string(hide_password=False))
    event.listen(second.engine, "connect", _no_waiting)
    return second


def _no_waiting(connection: Any, _record: object) -> None:
    if isinstance(connection, sqlite3.Connection):
        connection.execute("PRAGMA synchronous=NORMAL")
        return
    with connection.cursor() as cursor:
        cursor.execute("SET synchronous_commit TO off")
    connection.commit()
