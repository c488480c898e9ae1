"""Leaves no trace of what was erased in a database's files."""

from __future__ import annotations

import logging
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from app.storage.database import Database
from app.storage.failures import translated
from app.storage.order_search import SEARCH_TABLE

log = logging.getLogger(__name__)

_PATIENCE_S: Final = 30
_TOUCHED: Final = (
    *("buyers", "orders", "timeline", "outbox", "notifications", "intents", "refunds"),
    *("baskets", "basket_lines", "basket_history", "prints"),
)


def scrub(database: Database) -> None:
    """Rewrite what holds rows, so that neither free pages nor logs hold what they held before.

    Desks wait as long as it takes: about a second for each hundred megabytes of a file. A server's
    own archives and backups are the server's business.

    Raises:
        Unavailable: other programs are at work all the time; it is done with the next erasure.
    """
    with translated():
        if database.file is not None:
            _rewrite_file(database.file)
        elif not database.is_sqlite:
            with database.engine.connect() as connection:
                on_its_own = connection.execution_options(isolation_level="AUTOCOMMIT")
                for table in _TOUCHED:
                    on_its_own.execute(text(f"VACUUM (FULL) {table}"))


def _rewrite_file(file: Path) -> None:
    """Merge the word index, then write the file anew from what it holds, and empty its log."""
    try:
        with closing(
            sqlite3.connect(file, timeout=_PATIENCE_S, isolation_level=None)
        ) as connection:
            connection.execute(f"INSERT INTO {SEARCH_TABLE} ({SEARCH_TABLE}) VALUES ('optimize')")  # noqa: S608 -- a constant name
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except sqlite3.Error as error:
        log.warning("erased data may be left in free pages until the next erasure")
        raise DBAPIError("VACUUM", None, error) from error
