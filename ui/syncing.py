"""Turns the sync, one turn after the other, on a worker of its own, until the desk closes."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from functools import partial
from typing import Final, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.domain.errors import AppError
from app.services.sync.step import SyncStep
from ui.background import Background
from ui.notifications.catching_up import CatchUpWatch

log = logging.getLogger(__name__)

LISTEN_S: Final = 25.0
"""How long a turn may wait for news; a nudge ends it at once."""
_SOON_MS: Final = 2_000
_AFTER_A_FAULT_MS: Final = 60_000
_MS: Final = 1_000


class TurnsSync(Protocol):
    """Takes in what the companion has, applies it, and asks Amazon where nobody told us."""

    on_stored: Callable[[], None]

    def step(self, wait_s: float = ...) -> SyncStep: ...

    def nudge(self) -> None: ...

    def stop(self) -> None: ...


class Syncing(QObject):
    """One turn at a time; the screens' workers stay free.

    Signals:
        stepped: a turn is done (``SyncStep``).
        changed: something was stored or settled; stored messages are told before the turn ends.
        catch_up_changed: a ``CatchUp``, or ``None`` when there is no backlog worth saying.
    """

    stepped = Signal(object)
    changed = Signal()
    catch_up_changed = Signal(object)
    _stored = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = Background(workers=1)
        self._sync: TurnsSync | None = None
        self._turning = False
        self._paused = False
        self._backlog = 0
        self._watch = CatchUpWatch()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._turn)
        self._stored.connect(self.changed, Qt.ConnectionType.QueuedConnection)

    def begin(self, sync: TurnsSync) -> None:
        """Turn it from now on."""
        self._sync = sync
        sync.on_stored = self._stored.emit  # outlives the worker: closing waits for it
        self._turn()

    def hurry(self) -> None:
        """Something was put in line: neither this turn nor the next one shall wait any longer."""
        if self._sync is not None:
            self._sync.nudge()
        if self._timer.isActive():
            self._timer.start(0)

    def pause(self, paused: bool) -> None:  # noqa: FBT001 -- a Qt-like setter
        """Stop after the turn under way, or go on; the companion keeps what comes meanwhile."""
        self._paused = paused
        self._tell_catch_up()
        if not paused:
            self._turn()

    def close(self) -> None:
        """Break off what waits, and wait for what is being written."""
        self._timer.stop()
        sync, self._sync = self._sync, None
        if sync is not None:
            sync.stop()
        self._background.close()

    def _turn(self) -> None:
        if self._turning or self._paused or self._sync is None:
            return
        self._turning = True
        self._background.run(
            partial(self._sync.step, LISTEN_S),
            owner=self,
            then=self._stepped,
            otherwise=self._failed,
            broken=self._broken,
        )

    def _stepped(self, step: SyncStep) -> None:
        self._turning = False
        self._backlog = step.backlog
        self._tell_catch_up()
        self.stepped.emit(step)
        if not step.is_idle:
            self.changed.emit()
        # the window comes first: a turn with much to do is followed by another at once, and what
        # does not answer is left alone
        self._timer.start(round(step.wait_s * _MS))

    def _failed(self, error: AppError) -> None:
        self._turning = False
        log.warning("turn of the sync failed", extra={"problem": type(error).__name__})
        self._timer.start(_SOON_MS)

    def _broken(self) -> None:
        """A fault of ours, which is told to the user: it must not keep all later messages away."""
        self._turning = False
        self._timer.start(_AFTER_A_FAULT_MS)

    def _tell_catch_up(self) -> None:
        now_s = time.monotonic()
        self.catch_up_changed.emit(self._watch.see(self._backlog, now_s, paused=self._paused))
