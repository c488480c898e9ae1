"""What the export sheet shows at one moment."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from ui.notices import Notice


class ExportStage(enum.Enum):
    """Where an export stands."""

    CHOOSING = enum.auto()
    RUNNING = enum.auto()
    DONE = enum.auto()


@dataclass(frozen=True, slots=True)
class ExportPanel:
    """One picture of the sheet.

    Attributes:
        total: rows that there will be; ``None`` when nobody counted.
        rows: written so far.
        rate: rows per second so far; 0 while nobody can say.
        canceling: cancel was asked for; the page under way is still finished.
        canceled: it ended by that, and no file was written.
    """

    stage: ExportStage = ExportStage.CHOOSING
    total: int | None = None
    rows: int = 0
    rate: int = 0
    canceling: bool = False
    canceled: bool = False
    notice: Notice | None = None
