"""Puts a backup in the place of the shop's database: looked over first, all of it or nothing.

What a backup does not know is the time since: money that moved, mails that went out, numbers that
were given. So orders are held until Amazon was asked about them, what waited to be sent is not sent
by itself, and numbers go on behind the newest one that anybody can have seen.
"""

from __future__ import annotations

import logging
import os
import shutil
import sqlite3
from collections.abc import Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, func, select, text, update
from sqlalchemy.orm import Session

from app.domain.bulk import BulkJobState
from app.domain.clock import Clock
from app.domain.errors import AppError, DatabaseCorrupt, DatabaseForeign, NotFound
from app.domain.identifiers import OrderNumber
from app.domain.inbox import OutboxState
from app.domain.timeline import Cause, Source
from app.services.database_move.copying import copy_tables, digest_tables, tables
from app.services.database_move.progress import MoveWatch
from app.services.facts import order_for_change
from app.services.keeping.archive import FACTS, Archive, Label, read_archive, write_archive
from app.services.keeping.backups import BEFORE_RESTORE, SUFFIX, require_whole_chains
from app.services.keeping.erasing import erase_order
from app.services.keeping.refusals import BackupDamaged, BackupNotWritten
from app.storage import audit
from app.storage.bulk import BulkJobRecord
from app.storage.database import Database, connect, sqlite_url
from app.storage.installation import Stamp
from app.storage.keeping import hold_all
from app.storage.migration import open_database
from app.storage.orders import BuyerRecord, OrderRecord
from app.storage.outbox import OutboxRecord
from app.storage.payments import PaymentRecord
from app.storage.series import SeriesRecord

log = logging.getLogger(__name__)

LEAP: Final = 1_000
"""How far numbers jump when nobody can read how far they had come: none may be given twice."""

_WORK: Final = ".restoring.sqlite"


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did.

    Attributes:
        aside: where the database that was there before is kept; ``None`` when there was none.
        held: orders that Amazon has to be asked about before their money moves.
        mails: that were waiting and are not sent by themselves any more.
    """

    archive: Archive
    aside: Path | None
    held: int
    mails: int


@dataclass(frozen=True, slots=True)
class _Since:
    """What came after a backup and must hold after it is restored.

    Attributes:
        numbers: the next one of each series.
        erased: orders whose buyers were erased.
    """

    numbers: Mapping[str, int] = field(default_factory=dict)
    erased: tuple[str, ...] = ()


@dataclass(frozen=True)
class Restoring:
    """Restores the database at an address; the shop need not be open, nor can it be read, for it.

    Attributes:
        url: of the database, with its password.
        ours: whose money it is for.
        folder: of the backups.
    """

    url: str
    ours: Stamp
    folder: Path
    clock: Clock
    desk: str

    def look(self, file: Path) -> Archive:
        """See whether a backup can be restored here; nothing is changed.

        Raises:
            NoBackup, BackupDamaged, BackupNewer, BackupOfAnother: as they say.
        """
        return read_archive(file, self.ours)

    def restore(self, file: Path, actor: str) -> Restored:
        """Restore it; other desks must be started again afterwards.

        A program that dies on the way leaves the database as it was, or as it is afterwards.

        Raises:
            NoBackup, BackupDamaged, BackupNewer, BackupOfAnother: nothing was changed.
            BackupNotWritten: the database could not be kept aside; nothing was changed.
            Unavailable: the database is locked, away or has no room; nothing was changed.
        """
        archive = self.look(file)
        work = self.folder / _WORK
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            _copy_privately(file, work)
        except OSError as error:
            raise BackupNotWritten(self.folder.name) from error
        try:
            return self._restore(archive, work, actor)
        finally:
            _clear(work)

    def _restore(self, archive: Archive, work: Path, actor: str) -> Restored:
        held, mails = self._prepare(archive, work, self._since(), actor)
        aside = self._keep_aside()
        live = connect(self.url)
        try:
            if live.file is not None:
                _put_file(work, live.file)
            else:
                _put_server(work, live)
        finally:
            live.close()
        log.info("backup restored", extra={"held": held, "mails": mails})
        return Restored(archive, aside, held, mails)

    def _prepare(
        self, archive: Archive, work: Path, since: _Since | None, actor: str
    ) -> tuple[int, int]:
        """Upgrade the copy, look it over, and take into account what it does not know."""
        with closing(sqlite3.connect(work)) as plain:
            plain.execute(f"DROP TABLE {FACTS}")
            plain.commit()
        copy = open_database(sqlite_url(work), self.clock)
        try:
            require_whole_chains(copy, archive.file.name)
            with copy.write() as session:
                held = hold_all(session.connection())
                _ask_soon(session, self.clock)
                mails = _leave_unsent(session)
                _pause_jobs(session)
                _count_on(session, since.numbers if since is not None else None)
                for number in since.erased if since is not None else ():
                    _erase_again(session, number, self.clock)
                cause = Cause(self.clock.now(), Source.PERSON, actor, self.desk)
                facts = {"made_at": archive.made_at.isoformat(), "held": str(held)}
                audit.record(session, cause, "backup.restored", archive.file.name, facts)
        finally:
            copy.close()
        for old in work.parent.glob(f"{work.name}.schema-*"):
            old.unlink()  # the backup itself is the copy from before the upgrade
        with closing(sqlite3.connect(work)) as plain:
            plain.execute("PRAGMA journal_mode=DELETE")
        return held, mails

    def _since(self) -> _Since | None:
        """What a backup cannot know, as far as the database can tell; ``None`` if it cannot."""
        database = connect(self.url)
        try:
            if database.file is not None and not database.file.is_file():
                return _Since()
            with database.read() as session:
                rows = session.execute(select(SeriesRecord.name, SeriesRecord.next_serial))
                numbers = {row.name: row.next_serial for row in rows}
                query = select(OrderRecord.number).join(BuyerRecord)
                erased = session.scalars(query.where(BuyerRecord.erased_at.is_not(None)))
                return _Since(numbers, tuple(erased))
        except AppError:
            return None
        finally:
            database.close()

    def _keep_aside(self) -> Path | None:
        now = self.clock.now()
        name = f"{self.ours.mode}-{self.ours.region}-{now:%Y%m%dT%H%M%S%fZ}{SUFFIX}"
        database = connect(self.url)
        try:
            if database.file is not None and not database.file.is_file():
                return None
            write_archive(database, self.folder / name, Label(now, self.desk, BEFORE_RESTORE))
        except (DatabaseCorrupt, DatabaseForeign, BackupNotWritten):
            if database.file is None:
                raise
            return _move_aside(database.file, self.folder / f"{name}.damaged")
        finally:
            database.close()
        return self.folder / name


def _clear(work: Path) -> None:
    """Of an earlier try as well: a program may have died in it."""
    for name in (work.name, f"{work.name}-wal", f"{work.name}-shm"):
        work.with_name(name).unlink(missing_ok=True)


def _copy_privately(file: Path, work: Path) -> None:
    _clear(work)
    os.close(os.open(work, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    shutil.copyfile(file, work)


def _move_aside(file: Path, to: Path) -> Path:
    """Keep a database that cannot be read any more; bytes, not rows."""
    try:
        _copy_privately(file, to)
    except OSError as error:
        raise BackupNotWritten(to.parent.name) from error
    return to


def _put_file(work: Path, file: Path) -> None:
    """Overwrite the database in one transaction of SQLite's: whoever has it open reads on."""
    try:
        _overwrite(work, file)
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) not in {
            sqlite3.SQLITE_NOTADB,
            sqlite3.SQLITE_CORRUPT,
        }:
            raise DatabaseCorrupt(str(error)) from error
        for name in (f"{file.name}-wal", f"{file.name}-shm"):
            file.with_name(name).unlink(missing_ok=True)
        os.replace(work, file)  # noqa: PTH105 -- one step, or none


def _overwrite(work: Path, file: Path) -> None:
    with closing(sqlite3.connect(work)) as source, closing(sqlite3.connect(file)) as target:
        target.execute("PRAGMA journal_mode=WAL")
        target.execute("PRAGMA synchronous=FULL")
        source.backup(target)


def _put_server(work: Path, live: Database) -> None:
    """Replace every row in one transaction, and compare before it holds."""
    copy = connect(sqlite_url(work))
    try:
        with copy.engine.connect() as source, live.engine.begin() as target:
            names = ", ".join(f'"{table.name}"' for table in tables())
            target.execute(text(f"TRUNCATE {names}"))
            watch = MoveWatch()
            written = copy_tables(source, target, tables(), watch)
            if digest_tables(target, tables(), watch) != written:
                raise BackupDamaged(work.name)
    finally:
        copy.close()


def _ask_soon(session: Session, clock: Clock) -> None:
    """Whatever Amazon may still change is read again with the next turns of polling."""
    open_ones = update(PaymentRecord).where(PaymentRecord.poll_at.is_not(None))
    session.execute(open_ones.values(poll_at=clock.now()))


def _leave_unsent(session: Session) -> int:
    """A mail that waited then may have gone out since: a person sends it again if need be."""
    waiting = (OutboxState.QUEUED, OutboxState.HELD)
    mails = update(OutboxRecord).where(OutboxRecord.state.in_(waiting))
    query = select(func.count()).where(OutboxRecord.state.in_(waiting))
    count = session.scalar(query.select_from(OutboxRecord)) or 0
    session.execute(mails.values(state=OutboxState.UNCERTAIN, due_at=None, claimed_by=""))
    return count


def _pause_jobs(session: Session) -> None:
    running = update(BulkJobRecord).where(BulkJobRecord.state == BulkJobState.RUNNING)
    session.execute(running.values(state=BulkJobState.PAUSED))


def _count_on(session: Session, reached: Mapping[str, int] | None) -> None:
    """Numbers that were given since the backup are not given again."""
    for record in session.scalars(select(SeriesRecord)):
        if reached is None:
            record.next_serial += LEAP
        else:
            record.next_serial = max(record.next_serial, reached.get(record.name, 0))
    for name, serial in (reached or {}).items():
        if session.get(SeriesRecord, name) is None:
            session.add(SeriesRecord(name=name, next_serial=serial))


def _erase_again(session: Session, number: str, clock: Clock) -> None:
    """Whoever was erased since the backup stays erased."""
    with suppress(NotFound):  # sold after the backup was made
        erase_order(session, order_for_change(session, OrderNumber(number)), clock.now())


def held_orders(connection: Connection) -> int:
    """How many orders still wait for Amazon to be asked."""
    return connection.scalar(text("SELECT count(*) FROM ask_first")) or 0
