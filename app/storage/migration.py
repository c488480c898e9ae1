"""Opens a database with the schema this program knows, upgrading it first where it is older."""

from __future__ import annotations

import datetime as dt
import logging
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DBAPIError

from app.domain.clock import Clock
from app.domain.errors import DatabaseCorrupt, DatabaseForeign, DatabaseNewer, DatabaseReadOnly
from app.storage.database import Database, connect
from app.storage.failures import translated
from app.storage.installation import Stamp, read_stamp, require_ours

log = logging.getLogger(__name__)

REVISIONS: Final = (
    "0001",
    "0002",
    "0003",
    "0004",
    "0005",
    "0007",
    "0009",
    "0010",
    "0011",
    "0012",
    "0013",
)
"""All schema versions this program can read, oldest first; the last one is what it writes."""

_LOCK_KEY: Final = 7_291_001
_SCRIPTS: Final = Path(__file__).parent / "migrations"


def open_database(url: str, clock: Clock, ours: Stamp | None = None) -> Database:
    """Open, and where needed create or upgrade, a shop database.

    An existing SQLite file is copied beside itself before it is upgraded. Several desks may
    start at once: one upgrades, the others wait for it.

    Args:
        url: SQLAlchemy's.
        clock: for the name of the copy.
        ours: whose money must be in it, if it is to be upgraded.

    Raises:
        WrongDatabase: it holds another mode's, region's or merchant's money; it was not touched.
        DatabaseNewer: a newer program wrote it; it was not touched.
        DatabaseForeign: it is somebody else's; it was not touched.
        Unavailable: locked, read-only, full, damaged or away.
    """
    database = connect(url)
    try:
        with translated():
            _require_place(database)
            revision = _revision(database)
            if revision != REVISIONS[-1]:
                if revision is not None and ours is not None:
                    _require_ours(database, ours)
                _upgrade(database, revision, clock.now())
    except BaseException:
        database.close()
        raise
    return database


def _require_place(database: Database) -> None:
    file = database.file
    if file is not None and not file.parent.is_dir():
        msg = f"the folder {file.parent.name!r} for the database does not exist"
        raise DatabaseReadOnly(msg)


def _revision(database: Database) -> str | None:
    """The schema version, ``None`` for an empty database."""
    with database.engine.execution_options(read_only=True).connect() as connection:
        names = set(inspect(connection).get_table_names())
        if not names:
            return None
        if "alembic_version" not in names:
            raise DatabaseForeign(database.engine.url.database or "the database")
        found = connection.scalar(text("SELECT version_num FROM alembic_version"))
    revision = None if found is None else str(found)
    if revision is not None and revision not in REVISIONS:
        raise DatabaseNewer(revision)
    return revision


def _require_ours(database: Database, ours: Stamp) -> None:
    """A desk of another mode must not even bring the schema up to date."""
    with database.engine.execution_options(read_only=True).connect() as connection:
        found = read_stamp(connection)
    if found is not None:
        require_ours(found, ours)


def _upgrade(database: Database, revision: str | None, now: dt.datetime) -> None:
    if revision is not None and database.file is not None:
        backup(database.file, revision, now)
    with database.engine.begin() as connection:
        build_schema(connection)
    log.info("schema upgraded", extra={"from": revision or "empty", "to": REVISIONS[-1]})


def build_schema(connection: Connection) -> None:
    """Bring a database to today's schema in the caller's transaction; others wait for its end."""
    # a heavy import that an up-to-date start never pays for
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    _wait_for_others(connection)
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS))
    config.attributes["connection"] = connection
    command.upgrade(config, REVISIONS[-1])


def _wait_for_others(connection: Connection) -> None:
    """SQLite's BEGIN IMMEDIATE holds the others off by itself; a server needs a lock."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SET LOCAL lock_timeout = '120s'"))
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK_KEY})


def backup(file: Path, revision: str, now: dt.datetime) -> Path:
    """Copy a SQLite database, whole and consistent, beside itself.

    Returns:
        The copy, e.g. ``shop.sqlite.before-0002-20260131T101500Z``-like with the old revision.

    Raises:
        Unavailable: no room, or a damaged source; no half copy is left behind.
    """
    copy = file.with_name(f"{file.name}.schema-{revision}-{now:%Y%m%dT%H%M%SZ}.backup")
    try:
        with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(copy)) as target:
            source.backup(target)
            verdict = target.execute("PRAGMA integrity_check(1)").fetchone()[0]
    except sqlite3.Error as error:
        copy.unlink(missing_ok=True)
        raise DBAPIError("backup", None, error) from error
    if verdict != "ok":
        copy.unlink(missing_ok=True)
        msg = "the database file is damaged and was not upgraded; restore the last backup"
        raise DatabaseCorrupt(msg)
    log.info("database copied before its upgrade", extra={"schema": revision})
    return copy
