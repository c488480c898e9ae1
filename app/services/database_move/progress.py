"""How far a move has come; written by the worker, read by whoever shows it."""

from __future__ import annotations

import enum
import threading
from dataclasses import dataclass

from app.services.database_move.refusals import MoveCanceled


class Stage(enum.Enum):
    """What a move does now, in this order."""

    WAITING = enum.auto()
    """For other programs to let go of the file."""
    COPYING = enum.auto()
    CHECKING = enum.auto()
    """Reading everything back from the server, and following the chains."""
    SWITCHING = enum.auto()
    DONE = enum.auto()


@dataclass(frozen=True, slots=True)
class Progress:
    """One moment.

    Attributes:
        table: the one at hand.
        done: rows copied, or read back, so far.
        total: of all tables.
    """

    stage: Stage = Stage.WAITING
    table: str = ""
    done: int = 0
    total: int = 0


class MoveWatch:
    """Where a worker leaves its progress and learns that it is to stop."""

    def __init__(self) -> None:
        self.progress = Progress()
        self._stopped = threading.Event()

    def cancel(self) -> None:
        """Stop at the next few rows; once it switches there is nothing to stop any more."""
        self._stopped.set()

    def tell(self, stage: Stage, table: str, done: int, total: int) -> None:
        """Leave word, and stop here if that was asked for.

        Raises:
            MoveCanceled: it was.
        """
        self.progress = Progress(stage, table, done, total)
        if self._stopped.is_set() and stage in {Stage.WAITING, Stage.COPYING, Stage.CHECKING}:
            raise MoveCanceled
