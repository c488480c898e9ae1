"""The emulator's clock: the machine's time, and as much more as someone set it forward."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta


def machine_time() -> datetime:
    """Return the machine's time as aware UTC."""
    return datetime.now(UTC)


class Clock:
    """Tells the emulator's time; it can be set forward and never back.

    Attributes:
        offset: how far it runs ahead of the machine.
    """

    def __init__(
        self,
        offset: timedelta = timedelta(0),
        machine: Callable[[], datetime] = machine_time,
    ) -> None:
        self.offset = offset
        self.machine = machine
        self._moment: datetime | None = None

    def now(self) -> datetime:
        """Return the time in force: that of a timer being fired, else machine + offset."""
        return self._moment or self.machine() + self.offset

    def advance(self, by: timedelta) -> None:
        """Set the clock forward.

        Raises:
            ValueError: `by` is negative.
        """
        if by < timedelta(0):
            raise ValueError("The clock can only be set forward.")
        self.offset += by

    @contextmanager
    def as_of(self, moment: datetime) -> Iterator[None]:
        """Let `now()` tell `moment` within the block, as a timer that was due then sees it."""
        outer, self._moment = self._moment, moment
        try:
            yield
        finally:
            self._moment = outer
