"""What will happen later by itself, in order of due time (v1 §3.5)."""

from __future__ import annotations

import heapq
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class TimerKind(StrEnum):
    """What a timer does when it is due; each looks first whether there is still a need."""

    STALE_DRAFT = "StaleDraft"
    EXPIRE_ORDER = "ExpireOrder"
    EXPECTED_AUTHORIZATION = "ExpectedAuthorization"
    UPDATE_PAYMENT_METHOD = "UpdatePaymentMethod"
    DECIDE_AUTHORIZATION = "DecideAuthorization"
    EXPIRE_AUTHORIZATION = "ExpireAuthorization"
    CLOSE_AUTHORIZATION = "CloseAuthorization"
    DECIDE_CAPTURE = "DecideCapture"
    CLOSE_CAPTURE = "CloseCapture"
    DECIDE_REFUND = "DecideRefund"


DECISIONS = frozenset(
    {TimerKind.DECIDE_AUTHORIZATION, TimerKind.DECIDE_CAPTURE, TimerKind.DECIDE_REFUND}
)
"""Timers that end a Pending state."""


@dataclass(frozen=True, slots=True)
class Timer:
    """One appointment; `number` orders timers that are due at the same moment."""

    number: int
    due: datetime
    kind: TimerKind
    object_id: str


class TimerQueue:
    """The appointments that are still to come."""

    def __init__(self) -> None:
        self._heap: list[tuple[datetime, int, Timer]] = []
        self._number = 0

    def __len__(self) -> int:
        return len(self._heap)

    def add(self, due: datetime, kind: TimerKind, object_id: str) -> Timer:
        """Make a new appointment."""
        timer = Timer(self._number + 1, due, kind, object_id)
        self.restore(timer)
        return timer

    def restore(self, timer: Timer) -> None:
        """Put back an appointment that was stored."""
        self._number = max(self._number, timer.number)
        heapq.heappush(self._heap, (timer.due, timer.number, timer))

    def next_due(self) -> datetime | None:
        """Return when the first one is due; None if there is none."""
        return self._heap[0][0] if self._heap else None

    def pop_due(self, until: datetime) -> Timer | None:
        """Take the first one that is due at `until` or before."""
        if not self._heap or self._heap[0][0] > until:
            return None
        return heapq.heappop(self._heap)[2]

    def pop_decisions(self) -> list[Timer]:
        """Take every timer that ends a Pending state, in order of due time."""
        taken = sorted(entry for entry in self._heap if entry[2].kind in DECISIONS)
        if taken:
            self._heap = [entry for entry in self._heap if entry[2].kind not in DECISIONS]
            heapq.heapify(self._heap)
        return [entry[2] for entry in taken]

    def clear(self) -> None:
        """Forget all appointments."""
        self._heap.clear()
