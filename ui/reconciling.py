"""Runs reconciliation at the start and on a schedule: all that is pending, then by the plan."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import AppError, NotSent
from ui.background import Background

if TYPE_CHECKING:
    from app.services.reconciliation import Reconciliation, Summary

log = logging.getLogger(__name__)

SOON_MS: Final = 30_000
LATER_MS: Final = 300_000


class Reconciling(QObject):
    """One pass at a time, in the background.

    Signals:
        finished: a pass is done (``Summary``).
        failed: a pass could not be made (``AppError``); the next one comes.
    """

    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._reconciliation: Reconciliation | None = None
        self._running = False
        self._by_plan = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.run)

    @property
    def pause_ms(self) -> int:
        """Between the last pass and the next one."""
        return self._timer.interval()

    def begin(self, reconciliation: Reconciliation) -> None:
        """Make the first pass now: an earlier run may have left something open."""
        self._reconciliation = reconciliation
        self.run()

    def run(self) -> None:
        """Make a pass now, unless one is under way."""
        if self._reconciliation is None or self._running:
            return
        self._running = True
        self._timer.stop()
        self._background.run(
            partial(self._reconciliation.run, by_plan=self._by_plan),
            owner=self,
            then=self._done,
            otherwise=self._failed,
        )

    def close(self) -> None:
        """The desk is closed: a pass under way ends with the order it is at."""
        self._timer.stop()
        if self._reconciliation is not None:
            self._reconciliation.stop()

    def _done(self, summary: Summary) -> None:
        self._by_plan = True  # what is pending was read once; from now on each order has its time
        pending = summary.settled or summary.resumed or summary.refreshed or summary.problems
        self._wait(SOON_MS if pending else LATER_MS)
        self.finished.emit(summary)

    def _failed(self, error: AppError) -> None:
        log.warning("reconciliation failed", extra={"problem": type(error).__name__})
        self._wait(SOON_MS)
        self.failed.emit(error)

    def _wait(self, pause_ms: int) -> None:
        self._running = False
        self._timer.start(pause_ms)


def reaches_amazon(summary: Summary) -> bool | None:
    """What a pass tells about the way to Amazon; ``None`` when it had nothing to ask."""
    if any(isinstance(error, NotSent) for error in summary.problems.values()):
        return False
    asked = summary.settled or summary.resumed or summary.refreshed
    return True if asked else None
