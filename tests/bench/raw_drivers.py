"""The database drivers alone: the limit that everything above them is measured by."""

import sqlite3
from contextlib import contextmanager

import psycopg

from tests.bench.order_fill import plain

PRAGMAS = (
    "busy_timeout=5000",
    "synchronous=FULL",
    "foreign_keys=ON",
    "cache_size=-16000",
    "mmap_size=268435456",
)


class RawSqlite:
    """A connection set up like the shop's own."""

    name = "sqlite3"

    def __init__(self, database):
        self._connection = sqlite3.connect(database.file, isolation_level=None)
        for pragma in PRAGMAS:
            self._connection.execute(f"PRAGMA {pragma}")

    def rows(self, text, values=()):
        """Run a statement that gives rows."""
        return self._connection.execute(text, values).fetchall()

    def run(self, text, values=()):
        """Run a statement that gives none."""
        self._connection.execute(text, values)

    @contextmanager
    def transaction(self):
        """Everything in it, or nothing, and on disk at the end."""
        self._connection.execute("BEGIN IMMEDIATE")
        yield
        self._connection.execute("COMMIT")

    def close(self):
        self._connection.close()


class RawPostgresql:
    """A connection on which each statement outside ``transaction`` is one of its own."""

    name = "psycopg"

    def __init__(self, database):
        url = database.engine.url.render_as_string(hide_password=False)
        self._connection = psycopg.connect(plain(url), autocommit=True)

    def rows(self, text, values=()):
        """Run a statement that gives rows."""
        return self._connection.execute(text.replace("?", "%s"), values).fetchall()

    def run(self, text, values=()):
        """Run a statement that gives none."""
        self._connection.execute(text.replace("?", "%s"), values)

    def transaction(self):
        """Everything in it, or nothing."""
        return self._connection.transaction()

    def close(self):
        self._connection.close()
