"""Request quotas: one token bucket per environment, access key and operation (v1 §2.0)."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from app.emulator.clock import Clock
from app.emulator.states import Environment

_WRITES: Final = frozenset(
    {
        "Authorize",
        "Capture",
        "Refund",
        "CancelOrderReference",
        "CloseOrderReference",
        "CloseAuthorization",
        "ConfirmOrderReference",
        "SetOrderReferenceDetails",
        "SetOrderAttributes",
    }
)


@dataclass(frozen=True, slots=True)
class Quota:
    """How many requests a full bucket holds, and how many come back per second."""

    size: int
    per_second: float


_SERVICE_STATUS: Final = Quota(2, 1 / 300)
_QUOTAS: Final = {
    Environment.LIVE: (Quota(10, 1.0), Quota(20, 2.0)),
    Environment.SANDBOX: (Quota(2, 0.5), Quota(5, 1.0)),
}


def quota_of(environment: Environment, operation: str) -> Quota:
    """Return the quota of an operation; what the manual does not list counts as a read."""
    if operation == "GetServiceStatus":
        return _SERVICE_STATUS
    write, read = _QUOTAS[environment]
    return write if operation in _WRITES else read


class Throttle:
    """All buckets; they fill in real time, and at once when the emulator's clock is set forward."""

    def __init__(self, clock: Clock, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._monotonic = monotonic
        self._buckets: dict[tuple[Environment, str, str], tuple[float, float]] = {}

    def admit(self, environment: Environment, access_key: str, operation: str) -> bool:
        """Take a request out of its bucket; False if the bucket is empty."""
        quota = quota_of(environment, operation)
        key = (environment, access_key, operation)
        now = self._monotonic() + self._clock.offset.total_seconds()
        left, since = self._buckets.get(key, (float(quota.size), now))
        left = min(quota.size, left + (now - since) * quota.per_second)
        admitted = left >= 1
        self._buckets[key] = (left - admitted, now)
        return admitted

    def refill(self) -> None:
        """Fill all buckets."""
        self._buckets.clear()
