"""Sends mails on a worker of its own."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import AppError
from ui.background import Background

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.mails.sending import Sent

T = TypeVar("T")
log = logging.getLogger(__name__)

PAUSE_MS: Final = 5_000


class SendsMails(Protocol):
    """Takes turns; a server that does not answer is left alone for a while."""

    def step(self) -> Sent: ...

    def nudge(self) -> None: ...

    def stop(self) -> None: ...


class Mailing(QObject):
    """One turn at a time, with a pause between.

    Signals:
        stepped: a turn is done (``Sent``).
    """

    stepped = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = Background(workers=1)
        self._sender: SendsMails | None = None
        self._turning = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._turn)

    def begin(self, sender: SendsMails) -> None:
        """Take turns from now on."""
        self._sender = sender
        self._turn()

    def hurry(self) -> None:
        """Something shall go at once."""
        if self._sender is not None:
            self._sender.nudge()
            self._turn()

    def close(self) -> None:
        """End after the mail under way."""
        self._timer.stop()
        sender, self._sender = self._sender, None
        if sender is not None:
            sender.stop()
        self._background.close()

    def _turn(self) -> None:
        if self._turning or self._sender is None:
            return
        self._turning = True
        self._timer.stop()
        self._run(self._sender.step, self._stepped)

    def _stepped(self, done: Sent) -> None:
        self.stepped.emit(done)
        self._rest()

    def _run(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self._background.run(work, owner=self, then=then, otherwise=self._failed)

    def _failed(self, error: AppError) -> None:
        log.warning("turn of the post failed", extra={"problem": type(error).__name__})
        self._rest()

    def _rest(self) -> None:
        self._turning = False
        if self._sender is not None:
            self._timer.start(PAUSE_MS)
