"""How calls are spaced in time, with every source of time and chance handed in."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from app.domain.clock import Clock

Wait = Callable[[float], bool]
"""Waits so many seconds and says whether it was canceled: ``threading.Event().wait``."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a caller persists.

    Attributes:
        pauses_s: seconds before the second, third ... try; shortened by chance to half at the
            least, so that desks that failed together do not come back together.
        budget_s: no pause is begun that would end later than this after the first try, so a
            call lasts at most this, one wait for the quota and one read timeout.
        throttle_s: the longest wait for Amazon's quota in one try.
        read_s: how long one try waits for its answer.
        decision_s: the same for a synchronous Authorize, which Amazon ponders up to 8 s.

    Source: classic API reference, recommended spacing 1, 2, 4 s, and timers.
    """

    pauses_s: tuple[float, ...] = (1.0, 2.0, 4.0)
    budget_s: float = 45.0
    throttle_s: float = 20.0
    read_s: float = 10.0
    decision_s: float = 20.0


def _unseen(_operation: str, _seconds: float) -> None:
    """Nobody watches the waiting."""


@dataclass(frozen=True, slots=True)
class Pace:
    """The clockwork of all calls of one client.

    Attributes:
        clock: wall time for signatures, monotonic time for waits.
        wait: how waiting is done; when it answers true, the caller gives up.
        chance: a number from 0 up to 1.
        on_wait: told the operation and the seconds before each wait for a quota, on the
            caller's thread.
    """

    clock: Clock
    patience: Patience = Patience()
    wait: Wait = field(default_factory=lambda: threading.Event().wait)
    chance: Callable[[], float] = random.SystemRandom().random
    on_wait: Callable[[str, float], None] = _unseen
