"""How far a backlog is worked off: count, rate, and what remains."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Final

_WORTH_SAYING: Final = 100
"""Fewer than that are gone before anybody has read about them."""
_WINDOW_S: Final = 5.0


@dataclass(frozen=True, slots=True)
class CatchUp:
    """One look at a backlog.

    Attributes:
        total: what there was at its highest.
        left: messages still to be read or applied.
        rate: messages per second of the last seconds; 0 while nobody can say.
        paused: somebody stopped it; nothing is lost meanwhile.
    """

    total: int
    left: int
    rate: int = 0
    paused: bool = False

    @property
    def done(self) -> int:
        return self.total - self.left

    @property
    def seconds_left(self) -> int | None:
        """At this rate; ``None`` while nobody can say."""
        return -(-self.left // self.rate) if self.rate else None


class CatchUpWatch:
    """Follows the backlog from turn to turn of the sync; knows no clock of its own."""

    def __init__(self) -> None:
        self._total = 0
        self._seen: deque[tuple[float, int]] = deque()

    def see(self, backlog: int, at_s: float, *, paused: bool = False) -> CatchUp | None:
        """Take in a backlog.

        Args:
            backlog: messages still to be read or applied.
            at_s: when, on any clock that only goes forward.
            paused: somebody stopped the sync.

        Returns:
            What to show; ``None`` when it is too little to speak of.
        """
        if not backlog or (not self._total and backlog < _WORTH_SAYING):
            self._total = 0
            self._seen.clear()
            return None
        if backlog > self._total:
            self._total = backlog
            self._seen.clear()
        self._seen.append((at_s, backlog))
        while len(self._seen) > 2 and at_s - self._seen[0][0] > _WINDOW_S:  # noqa: PLR2004 -- a pair
            self._seen.popleft()
        return CatchUp(self._total, backlog, 0 if paused else self._rate(), paused)

    def _rate(self) -> int:
        (first_s, first), (last_s, last) = self._seen[0], self._seen[-1]
        return round((first - last) / (last_s - first_s)) if last_s > first_s else 0
