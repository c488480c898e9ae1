"""A clock that runs with the machine's, and jumps where a test lets time pass."""

import datetime as dt
import threading
import time
from dataclasses import dataclass


@dataclass
class WireClock:
    """The desk's clock as Amazon sees it in signatures.

    Where a test lets days pass, it stays with the machine's, as the ``Date`` in the emulator's
    answers does; or else the client would rightly say that one of the two clocks is off.
    """

    desk: "DeskClock"

    def now(self) -> dt.datetime:
        return dt.datetime.now(dt.UTC) + self.desk.wrong_by

    def monotonic(self) -> float:
        return self.desk.monotonic()


class DeskClock:
    """Obeys ``app.domain.clock.Clock``; waiting on it costs no time.

    It cannot stand still: the emulator refuses what is signed 15 minutes off.

    Attributes:
        waited_s: every wait so far, in seconds.
        wrong_by: how far the wall clock is ahead of the truth.
        wire: what the client goes by.
    """

    def __init__(self) -> None:
        self.waited_s: list[float] = []
        self._ahead = dt.timedelta()
        self.wrong_by = dt.timedelta()
        self.wire = WireClock(self)
        self._lock = threading.Lock()

    def now(self) -> dt.datetime:
        return dt.datetime.now(dt.UTC) + self._ahead + self.wrong_by

    def monotonic(self) -> float:
        return time.monotonic() + self._ahead.total_seconds() + sum(self.waited_s)

    def advance(self, span: dt.timedelta) -> None:
        """Let time pass."""
        self._ahead += span

    def set_wrong(self, by: dt.timedelta) -> None:
        """Set the wall clock wrong, ahead or back; time itself goes on as ever."""
        self.wrong_by = by

    def wait(self, seconds: float) -> bool:
        """Obeys ``app.amazonpay.pace.Wait``: the time is over at once, and nobody canceled."""
        with self._lock:
            self.waited_s.append(seconds)
        return False
