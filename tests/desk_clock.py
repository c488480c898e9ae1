"""A clock that runs with the machine's, and jumps where a test lets time pass."""

import datetime as dt
import threading
import time


class DeskClock:
    """Obeys ``app.domain.clock.Clock``; waiting on it costs no time.

    It cannot stand still: the emulator refuses what is signed 15 minutes off.

    Attributes:
        waited_s: every wait so far, in seconds.
    """

    def __init__(self) -> None:
        self.waited_s: list[float] = []
        self._ahead = dt.timedelta()
        self._wrong = dt.timedelta()
        self._lock = threading.Lock()

    def now(self) -> dt.datetime:
        return dt.datetime.now(dt.UTC) + self._ahead + self._wrong

    def monotonic(self) -> float:
        return time.monotonic() + self._ahead.total_seconds() + sum(self.waited_s)

    def advance(self, span: dt.timedelta) -> None:
        """Let time pass."""
        self._ahead += span

    def set_wrong(self, by: dt.timedelta) -> None:
        """Set the wall clock wrong, ahead or back; time itself goes on as ever."""
        self._wrong = by

    def wait(self, seconds: float) -> bool:
        """Obeys ``app.amazonpay.pace.Wait``: the time is over at once, and nobody canceled."""
        with self._lock:
            self.waited_s.append(seconds)
        return False
