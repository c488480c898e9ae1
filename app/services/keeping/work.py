"""Everything about keeping that a desk does, by hand and by itself."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from sqlalchemy import func, select

from app.domain.environment import Mode
from app.domain.identifiers import OrderNumber
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
from app.storage.orders import OrderRecord

_AT_ONCE: Final = 50


@dataclass(frozen=True)
class KeepingWork:
    """The use cases, on one shop.

    Attributes:
        ask: reads an order again at Amazon, if it can be reached.
        halting: set when the desk closes; what runs by itself stops between two steps.
    """

    desk: Desk
    backups: Backups
    erasure: Erasure
    retention: Retention
    restoring: Restoring
    ask: Callable[[OrderNumber], None]
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

    def ask_held(self, most: int = _AT_ONCE) -> int:
        """Ask Amazon about orders that came from a backup, the newest first; returns how many."""
        with self.desk.database.read() as session:
            query = (
                select(OrderRecord.number)
                .join(AskFirstRecord, AskFirstRecord.order_id == OrderRecord.id)
                .order_by(OrderRecord.id.desc())
                .limit(most)
            )
            numbers = [OrderNumber(number) for number in session.scalars(query)]
        for number in numbers:
            if self.halting.is_set():
                break
            self.ask(number)
        return len(numbers)

    def turn(self) -> tuple[Archive | None, LetGo]:
        """What is due: orders to ask about, the scheduled backup, letting go of what is old."""
        self.ask_held()
        archive = self.backups.make_if_due()
        return archive, self.retention.turn()


def keeping_work(
    desk: Desk, data: Path, seller_id: str, ask: Callable[[OrderNumber], None]
) -> KeepingWork:
    """Put the use cases together.

    Args:
        desk: whose database it is.
        data: this user's folder; a file's backups lie beside the file.
        seller_id: of the account; training's may be a new one at any time.
        ask: reads an order again at Amazon, if it can be reached.
    """
    halting = threading.Event()
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
        ask=ask,
        halting=halting,
    )
