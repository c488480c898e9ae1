"""What the desk keeps by itself: the scheduled backup, and letting go of what is old."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from app.domain.errors import AppError
from ui.background import RunsWork

if TYPE_CHECKING:
    from app.services.keeping.work import KeepingWork

log = logging.getLogger(__name__)

_FIRST_MS: Final = 90_000
"""Behind the opening of the shop and the first sales of the day."""

_EVERY_MS: Final = 15 * 60_000


class KeepingChores(QObject):
    """Looks now and then whether something is due; what fails is logged, and tried again."""

    def __init__(self, background: RunsWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._work: KeepingWork | None = None
        self._busy = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.turn)

    def begin(self, work: KeepingWork) -> None:
        """The shop is open."""
        self._work = work
        self._timer.start(_EVERY_MS)
        QTimer.singleShot(_FIRST_MS, self, self.turn)

    def turn(self) -> None:
        """Do what is due, unless the last turn still goes on."""
        if self._work is None or self._busy:
            return
        self._busy = True
        self._background.run(
            self._work.turn, owner=self, then=lambda _done: self._rest(), otherwise=self._failed
        )

    def close(self) -> None:
        """Stop between two steps."""
        self._timer.stop()
        if self._work is not None:
            self._work.halting.set()

    def _rest(self) -> None:
        self._busy = False

    def _failed(self, error: AppError) -> None:
        self._rest()
        log.warning("keeping put off", extra={"problem": type(error).__name__})
