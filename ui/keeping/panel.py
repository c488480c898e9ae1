"""What the keeping screen shows at one moment."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from app.services.keeping.backups import Listed
from app.services.keeping.erasure import BuyerOrder
from ui.notices import Notice


class Doing(enum.Enum):
    """What is under way; one thing at a time."""

    NOTHING = enum.auto()
    LISTING = enum.auto()
    BACKING_UP = enum.auto()
    RESTORING = enum.auto()
    FINDING = enum.auto()
    ERASING = enum.auto()


@dataclass(frozen=True, slots=True)
class KeepingPanel:
    """One moment.

    Attributes:
        folder: where the backups lie.
        found: orders of the buyer who was looked for, newest first.
        held: orders that wait for Amazon to be asked, after a restore.
        restored: a backup came into force; the desk has to be started again.
    """

    doing: Doing = Doing.NOTHING
    known: bool = False
    folder: str = ""
    listed: tuple[Listed, ...] = ()
    found: tuple[BuyerOrder, ...] = ()
    held: int = 0
    restored: bool = False
    notice: Notice | None = None

    @property
    def busy(self) -> bool:
        return self.doing is not Doing.NOTHING

    @property
    def erasable(self) -> tuple[BuyerOrder, ...]:
        return tuple(order for order in self.found if not order.waits)
