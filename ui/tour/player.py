"""Plays a script of waits on the running event loop: what is next happens when it may."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Final, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

_TICK_MS: Final = 15
_LIMIT_S: Final = 30.0


class TourFailed(Exception):
    """The windows did not do what the tour expected; the text says what."""


@dataclass(frozen=True, slots=True)
class Until:
    """Go on when this holds.

    Attributes:
        what: names it for whoever reads that it never came.
        limit_s: how long to wait for it.
    """

    what: str
    holds: Callable[[], object]
    limit_s: float = _LIMIT_S


Script: TypeAlias = Generator[Until, None, None]


class Player(QObject):
    """Plays one script.

    Signals:
        ended: what went wrong; empty when nothing did.
    """

    ended = Signal(str)

    def __init__(self, script: Script) -> None:
        super().__init__()
        self._script = script
        self._wait: Until | None = None
        self._since = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    def play(self) -> None:
        """Begin; returns at once."""
        self._timer.start()

    def fail(self, why: str) -> None:
        """Something else went wrong; the script is over."""
        if self._timer.isActive():
            self._end(why)

    def _tick(self) -> None:
        # a click may open a window that spins the loop: the script must not be entered twice
        self._timer.stop()
        try:
            if self._may_go_on():
                self._wait = next(self._script)
                self._since = time.monotonic()
        except StopIteration:
            self._end("")
        except TourFailed as failure:
            self._end(str(failure))
        else:
            self._timer.start()

    def _may_go_on(self) -> bool:
        if self._wait is None or self._wait.holds():
            return True
        if time.monotonic() - self._since > self._wait.limit_s:
            raise TourFailed(f"waited in vain for {self._wait.what}")
        return False

    def _end(self, why: str) -> None:
        self._timer.stop()
        self._script.close()
        self.ended.emit(why)
