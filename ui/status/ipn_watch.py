"""Watches whether Amazon's notifications reach this shop, for the light."""

from __future__ import annotations

from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import AppError
from app.services.inbox_rows import FeedStatus
from ui.background import Background

PERIOD_MS: Final = 5_000


class TellsFeedStatus(Protocol):
    def status(self) -> FeedStatus: ...


class IpnWatch(QObject):
    """Looks every few seconds, and whenever the sync has done something; one look at a time.

    Signals:
        looked: a ``FeedStatus``.
    """

    looked = Signal(object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._inbox: TellsFeedStatus | None = None
        self._looking = False
        self._again = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PERIOD_MS)
        self._timer.timeout.connect(self.look)

    def follow(self, inbox: TellsFeedStatus) -> None:
        """Begin."""
        self._inbox = inbox
        self.look()

    def look(self) -> None:
        """Look now; once more afterwards if a look is under way."""
        if self._inbox is None:
            return
        if self._looking:
            self._again = True
            return
        self._looking = True
        self._timer.stop()
        self._background.run(
            self._inbox.status, owner=self, then=self._seen, otherwise=self._missed
        )

    def _seen(self, status: FeedStatus) -> None:
        self._rest()
        self.looked.emit(status)

    def _missed(self, _error: AppError) -> None:
        self._rest()  # that the database is away is told by whoever watches it

    def _rest(self) -> None:
        self._looking = False
        self._timer.start()
        if self._again:
            self._again = False
            self.look()
