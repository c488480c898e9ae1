"""A backup: the whole shop in one SQLite file, with digests of what was written into it."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import NullPool, create_engine
from sqlalchemy.exc import SQLAlchemyError

from app.domain.environment import Mode, Region
from app.services.database_move.copying import copy_tables, tables
from app.services.database_move.progress import MoveWatch
from app.services.keeping.refusals import (
    BackupDamaged,
    BackupNewer,
    BackupNotWritten,
    BackupOfAnother,
    NoBackup,
)
from app.storage.database import Database, connect, sqlite_url
from app.storage.installation import Stamp
from app.storage.migration import REVISIONS, build_schema
from app.storage.plain_reads import PlainReads

FACTS: Final = "paydesk_backup"
"""The table that makes a database file a backup; a shop's own has none."""

_OWN: Final = frozenset({FACTS})
_INDEXES: Final = ("order_search", "product_search")
_FORMAT: Final = 1
_MAGIC: Final = b"SQLite format 3\x00"


@dataclass(frozen=True, slots=True)
class Archive:
    """What a backup says of itself, and was found to be true of it.

    Attributes:
        file: where it lies.
        size: in bytes.
        made_at: when.
        desk: by which desk.
        why: ``by hand``, ``scheduled``, ``before restore``.
        stamp: whose money is in it.
        revision: of its schema.
        orders: how many it holds.
    """

    file: Path
    size: int
    made_at: dt.datetime
    desk: str
    why: str
    stamp: Stamp
    revision: str
    orders: int


@dataclass(frozen=True, slots=True)
class Label:
    """What a backup is told of itself when it is made."""

    made_at: dt.datetime
    desk: str
    why: str


def write_archive(database: Database, file: Path, label: Label) -> None:
    """Copy the shop as it stands at one moment; desks go on selling meanwhile.

    The file appears under its name once it is whole, and only its owner can read it.

    Raises:
        BackupNotWritten: no room or no right; nothing is left behind.
        Unavailable: the database cannot be read.
    """
    part = file.with_name(f"{file.name}.part")
    try:
        part.unlink(missing_ok=True)
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        if database.file is not None:
            _copy_file(database.file, part)
        else:
            _copy_server(database, part)
        _sign(part, label)
        part.replace(file)
    except (OSError, sqlite3.Error) as error:
        part.unlink(missing_ok=True)
        raise BackupNotWritten(file.parent.name) from error
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def read_archive(file: Path, ours: Stamp | None = None) -> Archive:
    """Look whether a backup is whole, and whose; nothing is changed.

    Args:
        file: the backup.
        ours: whose it must be to be restored.

    Raises:
        NoBackup, BackupDamaged, BackupNewer, BackupOfAnother: as they say.
    """
    try:
        with file.open("rb") as stream:
            if stream.read(len(_MAGIC)) != _MAGIC:
                raise NoBackup(file.name)
        with closing(_open_unchanged(file)) as source:
            archive = _read(source, file)
    except OSError as error:
        raise NoBackup(file.name) from error
    except (sqlite3.Error, ValueError, KeyError) as error:
        raise BackupDamaged(file.name) from error
    if ours is not None:
        _require_ours(archive.stamp, ours)
    return archive


def _copy_file(source_file: Path, target_file: Path) -> None:
    with (
        closing(sqlite3.connect(source_file)) as source,
        closing(sqlite3.connect(target_file)) as target,
    ):
        source.backup(target)
        target.execute("PRAGMA journal_mode=DELETE")  # one file is easier to carry than three


def _copy_server(database: Database, target_file: Path) -> None:
    copy = connect(sqlite_url(target_file))
    try:
        with copy.engine.begin() as target:
            build_schema(target)
        source = database.engine.execution_options(isolation_level="REPEATABLE READ")
        with source.connect() as reading, reading.begin(), copy.engine.begin() as target:
            copy_tables(reading, target, tables(), MoveWatch())
    except SQLAlchemyError as error:
        if isinstance(getattr(error, "orig", None), sqlite3.Error):
            raise BackupNotWritten(target_file.parent.name) from error
        raise
    finally:
        copy.close()
    with closing(sqlite3.connect(target_file)) as target:
        target.execute("PRAGMA journal_mode=DELETE")


def _sign(file: Path, label: Label) -> None:
    facts = {
        "format": _FORMAT,
        "made_at": label.made_at.isoformat(),
        "desk": label.desk,
        "why": label.why,
    }
    with closing(sqlite3.connect(file)) as target:
        facts["digests"] = _digests(target)
        target.execute(f"CREATE TABLE {FACTS} (facts TEXT NOT NULL)")
        target.execute(f"INSERT INTO {FACTS} VALUES (?)", (json.dumps(facts),))  # noqa: S608 -- a constant name
        target.commit()


def _read(source: sqlite3.Connection, file: Path) -> Archive:
    if not source.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (FACTS,)).fetchone():
        raise NoBackup(file.name)
    if source.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
        raise BackupDamaged(file.name)
    facts = json.loads(source.execute(f"SELECT facts FROM {FACTS}").fetchone()[0])  # noqa: S608 -- as above
    if facts["digests"] != _digests(source):
        raise BackupDamaged(file.name)
    revision = str(source.execute("SELECT version_num FROM alembic_version").fetchone()[0])
    if revision not in REVISIONS:
        raise BackupNewer(file.name)
    stamped = source.execute("SELECT mode, region, seller_id FROM installation").fetchone()
    if stamped is None:
        raise NoBackup(file.name)
    mode, region, seller = stamped
    orders = source.execute("SELECT count(*) FROM orders").fetchone()[0]
    return Archive(
        file=file,
        size=file.stat().st_size,
        made_at=dt.datetime.fromisoformat(facts["made_at"]),
        desk=facts["desk"],
        why=facts["why"],
        stamp=Stamp(Mode(mode), Region(region), seller),
        revision=revision,
        orders=orders,
    )


def _digests(source: sqlite3.Connection) -> dict[str, str]:
    """SHA-256 over the rows of each table, whatever schema they are of."""
    names = source.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    found = {}
    for (name,) in names.fetchall():
        if name in _OWN or name.startswith(("sqlite_", *_INDEXES)):
            continue
        digest = hashlib.sha256()
        for row in source.execute(f'SELECT * FROM "{name}"'):  # noqa: S608 -- a name of the file's own
            digest.update(repr(row).encode())
        found[name] = digest.hexdigest()
    return found


def open_archive(file: Path) -> Database:
    """A backup as a database that nobody can change; the caller closes it."""
    engine = create_engine("sqlite://", creator=lambda: _open_unchanged(file), poolclass=NullPool)
    return Database(engine, PlainReads(engine))


def _open_unchanged(file: Path) -> sqlite3.Connection:
    uri = f"{file.absolute().as_uri()}?mode=ro&immutable=1"
    return sqlite3.connect(uri, uri=True, check_same_thread=False)


def _require_ours(found: Stamp, ours: Stamp) -> None:
    other_place = (found.mode, found.region) != (ours.mode, ours.region)
    other_merchant = found.seller_id and ours.seller_id and found.seller_id != ours.seller_id
    if other_place:
        raise BackupOfAnother(f"{found.mode} ({found.region})", f"{ours.mode} ({ours.region})")
    if other_merchant:
        raise BackupOfAnother(f"merchant {found.seller_id}'s", f"merchant {ours.seller_id}'s")
