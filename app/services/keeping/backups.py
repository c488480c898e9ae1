"""Makes backups by hand and on schedule, looks each one over, and keeps the last ones."""

from __future__ import annotations

import datetime as dt
import logging
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.domain.errors import AppError, Refused
from app.domain.permissions import Action
from app.services.audit_chain import AuditChain
from app.services.database_move.chains import require_whole_timelines
from app.services.database_move.refusals import ChainBroken
from app.services.desk import Desk
from app.services.keeping.archive import (
    Archive,
    Label,
    open_archive,
    read_archive,
    write_archive,
)
from app.services.keeping.refusals import BackupDamaged, BackupNotWritten
from app.services.permits import Asker, Permits
from app.services.shop_settings import Setting, ShopSettings
from app.storage import audit
from app.storage.database import Database
from app.storage.migration import REVISIONS

log = logging.getLogger(__name__)

EVERY_HOURS: Final = Setting("keeping.backup_every_hours", 24)
"""0 for none."""

KEPT: Final = Setting("keeping.backups_kept", 14)
"""The newest so many scheduled ones; those by hand stay until a person deletes them."""

SCHEDULED: Final = "scheduled"
BY_HAND: Final = "by hand"
BEFORE_RESTORE: Final = "before restore"
SUFFIX: Final = ".paydesk-backup"
_LEAST_KEPT: Final = 1
_HALF_FOR: Final = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Listed:
    """One file in the folder of backups.

    Attributes:
        archive: what it says; ``None`` where it cannot be relied on.
        problem: why not.
    """

    file: Path
    archive: Archive | None
    problem: AppError | None = None


@dataclass(frozen=True)
class Backups:
    """The backups of one shop, in one folder of this computer.

    Attributes:
        folder: readable by its owner alone, like the files in it. They hold buyers' data and no
            keys or passwords: those never are in the database.
    """

    desk: Desk
    folder: Path

    def make(self, asker: Asker) -> Archive:
        """Make one now, by hand.

        Raises:
            PermissionRefused: nothing was done.
            BackupNotWritten, BackupDamaged: no backup was left behind.
            Unavailable: the database cannot be read.
        """
        Permits(self.desk).require(asker, Action.BACK_UP)
        return self.make_because(BY_HAND, asker.name)

    def make_because(self, why: str, actor: str) -> Archive:
        """Make one, look it over, and write into the trail that it was made."""
        now = self.desk.clock.now()
        file = self.folder / f"{self._prefix}{now:%Y%m%dT%H%M%S%fZ}{SUFFIX}"
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise BackupNotWritten(self.folder.name) from error
        write_archive(self.desk.database, file, Label(now, self.desk.name, why))
        try:
            archive = look_over(file)
        except Refused:
            file.unlink(missing_ok=True)
            raise
        with self.desk.database.write() as session:
            cause = self.desk.person(actor) if actor else self.desk.system()
            facts = {"why": why, "orders": str(archive.orders), "bytes": str(archive.size)}
            audit.record(session, cause, "backup.made", file.name, facts)
        log.info("backup made", extra={"why": why, "orders": archive.orders})
        return archive

    def make_if_due(self) -> Archive | None:
        """Make the scheduled one when it is time, and let the oldest ones go."""
        settings = ShopSettings(self.desk)
        hours = settings.get(EVERY_HOURS)
        if hours <= 0:
            return None
        due = self.desk.clock.now() - dt.timedelta(hours=hours)
        times = map(named_time, self.files())
        newest = max((each for each in times if each is not None), default=None)
        if newest is not None and newest > due:
            return None
        archive = self.make_because(SCHEDULED, "")
        self.prune(max(settings.get(KEPT), _LEAST_KEPT))
        return archive

    def prune(self, kept: int) -> int:
        """Delete scheduled backups beyond the newest so many; returns how many."""
        for half in self.folder.glob("*.part"):  # of a program that died while it made one
            if half.stat().st_mtime < (self.desk.clock.now() - _HALF_FOR).timestamp():
                half.unlink(missing_ok=True)
        whole = (each.archive for each in self.listed() if each.archive is not None)
        scheduled = [archive for archive in whole if archive.why == SCHEDULED]
        old = scheduled[kept:]
        for archive in old:
            archive.file.unlink(missing_ok=True)
        return len(old)

    def files(self) -> list[Path]:
        """The backups of this mode and region, the newest first."""
        if not self.folder.is_dir():
            return []
        return sorted(self.folder.glob(f"{self._prefix}*{SUFFIX}"), reverse=True)

    def listed(self) -> list[Listed]:
        """Each of them, looked at; the newest first."""
        return [_listed(file) for file in self.files()]

    @property
    def _prefix(self) -> str:
        return f"{self.desk.shop.mode}-{self.desk.shop.region}-"


def look_over(file: Path) -> Archive:
    """Read a backup back: every row is what was written, and every chain is whole.

    Raises:
        BackupDamaged: it cannot be relied on.
    """
    archive = read_archive(file)
    if archive.revision == REVISIONS[-1]:  # an older one is looked over once it is upgraded
        with closing(open_archive(file)) as copy:
            require_whole_chains(copy, file.name)
    return archive


def require_whole_chains(database: Database, name: str) -> None:
    """Follow the audit trail and every order's timeline.

    Raises:
        BackupDamaged: somebody changed what was written.
    """
    if not AuditChain(database).verify().is_whole:
        raise BackupDamaged(name)
    try:
        with database.engine.execution_options(read_only=True).connect() as connection:
            require_whole_timelines(connection)
    except ChainBroken as error:
        raise BackupDamaged(name) from error


def _listed(file: Path) -> Listed:
    try:
        return Listed(file, read_archive(file))
    except AppError as error:
        return Listed(file, None, error)


def named_time(file: Path) -> dt.datetime | None:
    """When a backup was made, as its name tells; ``None`` for a file that somebody renamed."""
    text = file.name.removesuffix(SUFFIX).rpartition("-")[2]
    try:
        return dt.datetime.strptime(text, "%Y%m%dT%H%M%S%fZ").replace(tzinfo=dt.UTC)
    except ValueError:
        return None
