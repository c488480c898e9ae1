"""How long to leave alone what does not answer."""

from __future__ import annotations

from typing import Final

from app.domain.clock import Clock

_LONGEST_S: Final = 60.0


class Pauses:
    """1, 2, 4 ... seconds up to a minute, from one failure to the next."""

    def __init__(self, clock: Clock) -> None:
        """No pause is under way."""
        self._clock = clock
        self._failures = 0
        self._until = 0.0

    def begin(self, at_least_s: float = 0.0) -> float:
        """It failed again; returns the seconds of the pause that begins."""
        seconds = max(self.next_s(), at_least_s)
        self._failures += 1
        self._until = self._clock.monotonic() + seconds
        return seconds

    def end(self) -> None:
        """It answered."""
        self._failures = 0
        self._until = 0.0

    def next_s(self) -> float:
        """How long the next pause would be."""
        return min(2.0 ** min(self._failures, 10), _LONGEST_S)

    def left_s(self) -> float:
        """Seconds of the pause under way; 0 when there is none."""
        return max(self._until - self._clock.monotonic(), 0.0) if self._failures else 0.0
