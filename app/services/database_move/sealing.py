"""Closes a database file that was moved: it stays to be read, and nobody writes into it again."""

from __future__ import annotations

from sqlalchemy import Connection, inspect, text

from app.storage.failures import MOVED

_VERBS = ("INSERT", "UPDATE", "DELETE")


def seal(connection: Connection) -> None:
    """Have every later write refused, those of programs that still hold the file open included."""
    for table in inspect(connection).get_table_names():
        if "_search" in table or table == "alembic_version":
            continue  # the word indexes follow their tables, and take no triggers
        for verb in _VERBS:
            connection.execute(
                text(
                    f'CREATE TRIGGER "moved_{table}_{verb.lower()}" BEFORE {verb} ON "{table}" '
                    f"BEGIN SELECT RAISE(ABORT, '{MOVED}'); END"
                )
            )


def is_sealed(connection: Connection) -> bool:
    """Whether this file was moved."""
    query = "SELECT 1 FROM sqlite_master WHERE type = 'trigger' AND substr(name, 1, 6) = 'moved_'"
    return connection.execute(text(query)).first() is not None
