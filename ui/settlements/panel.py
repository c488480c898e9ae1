"""What the settlements screen shows at one moment."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.services.settlements.book import Settlement, SettlementLook
from app.services.settlements.comparison import AGREED, Compared
from ui.notices import Notice


@dataclass(frozen=True, slots=True)
class SettlementsPanel:
    """One picture of the screen.

    Attributes:
        reports: ``None`` while they are being read.
        look: the chosen report beside our books; ``None`` while there is none.
        everything: matched payments are shown, too.
        importing: a file is being taken in.
        doubted: a file that may be cut off; somebody may insist on it.
    """

    reports: tuple[Settlement, ...] | None = None
    look: SettlementLook | None = None
    everything: bool = False
    importing: bool = False
    doubted: Path | None = None
    notice: Notice | None = None

    @property
    def shown(self) -> tuple[Compared, ...]:
        """The rows of the table."""
        if self.look is None:
            return ()
        rows = self.look.compared
        return (
            rows if self.everything else tuple(each for each in rows if each.finding not in AGREED)
        )
