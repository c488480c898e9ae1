"""Watches whether Amazon's server can be reached."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import AppError
from ui.background import Background

if TYPE_CHECKING:
    from app.services.reachability import Reachability

PERIOD_MS: Final = 15_000


class NetworkWatch(QObject):
    """Looks every quarter of a minute; one look at a time.

    Signals:
        looked: whether it was reached.
    """

    looked = Signal(bool)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._reachability: Reachability | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PERIOD_MS)
        self._timer.timeout.connect(self.look)

    def follow(self, reachability: Reachability | None) -> None:
        """Begin; without a server to look at it stays quiet."""
        self._reachability = reachability
        self.look()

    def look(self) -> None:
        if self._reachability is not None:
            self._background.run(
                self._reachability.now, owner=self, then=self._seen, otherwise=self._failed
            )

    def _seen(self, reached: bool) -> None:  # noqa: FBT001 -- a result, not a switch
        self._timer.start()
        self.looked.emit(reached)

    def _failed(self, _error: AppError) -> None:
        self._timer.start()
