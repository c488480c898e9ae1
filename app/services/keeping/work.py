"""Everything about keeping that a desk does, by hand and by itself."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field, replace
from pathlib import Path

from sqlalchemy import func, select

from app.domain.environment import Mode
from app.domain.permissions import Action
from app.services.desk import Desk
from app.services.keeping.archive import Archive
from app.services.keeping.backups import Backups
from app.services.keeping.erasure import Erasure
from app.services.keeping.restoring import Restored, Restoring
from app.services.keeping.retention import LetGo, Retention
from app.services.permits import Asker, Permits
from app.storage.installation import Stamp
from app.storage.keeping import AskFirstRecord


@dataclass(frozen=True)
class KeepingWork:
    """The use cases, on one shop.

    Attributes:
        halting: set when the desk closes; what runs by itself stops between two steps.
    """

    desk: Desk
    backups: Backups
    erasure: Erasure
    retention: Retention
    restoring: Restoring
    halting: threading.Event = field(default_factory=threading.Event)

    def restore(self, file: Path, asker: Asker) -> Restored:
        """Put a backup in the database's place; every desk is to be started again afterwards.

        Raises:
            PermissionRefused: nothing was changed.
            NoBackup, BackupDamaged, BackupNewer, BackupOfAnother, Unavailable: likewise.
        """
        Permits(self.desk).require(asker, Action.RESTORE, subject=file.name)
        return self.restoring.restore(file, asker.name)

    def held(self) -> int:
        """How many orders still wait for Amazon to be asked, after a restore."""
        with self.desk.database.read() as session:
            return session.scalar(select(func.count()).select_from(AskFirstRecord)) or 0

    def turn(self) -> tuple[Archive | None, LetGo]:
        """What is due: the scheduled backup, and letting go of what is old."""
        archive = self.backups.make_if_due()
        return archive, self.retention.turn()


def keeping_work(
    desk: Desk, data: Path, seller_id: str, halting: threading.Event | None = None
) -> KeepingWork:
    """Put the use cases together.

    Args:
        desk: whose database it is.
        data: this user's folder; a file's backups lie beside the file.
        seller_id: of the account; training's may be a new one at any time.
        halting: set when the desk closes.
    """
    halting = halting or threading.Event()
    database = desk.database
    folder = (database.file.parent if database.file is not None else data) / "backups"
    merchant = "" if desk.shop.mode is Mode.TRAINING else seller_id
    return KeepingWork(
        desk=desk,
        backups=Backups(desk, folder),
        erasure=Erasure(desk),
        retention=replace(Retention(desk, data / "logs"), stopped=halting.is_set),
        restoring=Restoring(
            url=database.engine.url.render_as_string(hide_password=False),
            ours=Stamp(desk.shop.mode, desk.shop.region, merchant),
            folder=folder,
            clock=desk.clock,
            desk=desk.name,
        ),
        halting=halting,
    )
