"""Amazon's quotas kept on our side, so that waiting is seen and no request is burned."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.amazonpay.pace import Pace
from app.domain.errors import NotSent, Throttled

_MARGIN_S: Final = 0.1
"""A request that overtakes its predecessor on the way must still find a token at Amazon."""


@dataclass(frozen=True, slots=True)
class Quota:
    """One row of the throttling table.

    Attributes:
        most: tokens in a full bucket.
        restore_s: seconds until one more token is there.
    """

    most: int
    restore_s: float


class _Bucket:
    """Tokens of one operation; below zero are promised to callers who wait already."""

    __slots__ = ("_at", "_quota", "_tokens")

    def __init__(self, quota: Quota, now: float) -> None:
        self._quota = quota
        self._tokens = float(quota.most)
        self._at = now

    def wait_s(self, now: float) -> float:
        """Seconds until the next token that nobody waits for; 0 when one is there."""
        self._restore(now)
        if self._tokens >= 1:
            return 0.0
        return (1 - self._tokens) * self._quota.restore_s + _MARGIN_S

    def take(self) -> None:
        self._tokens -= 1

    def give_back(self) -> None:
        self._tokens += 1

    def empty(self, debt: int, now: float) -> None:
        self._restore(now)
        self._tokens = min(self._tokens, float(-debt))

    def _restore(self, now: float) -> None:
        restored = self._tokens + (now - self._at) / self._quota.restore_s
        self._tokens, self._at = min(restored, float(self._quota.most)), now


class Throttle:
    """One token bucket per operation of one seller and access key; safe between threads."""

    def __init__(self, quotas: Mapping[str, Quota], pace: Pace) -> None:
        """Start with full buckets, one for each operation that ``quotas`` names."""
        self._pace = pace
        self._lock = threading.Lock()
        now = pace.clock.monotonic()
        self._buckets = {name: _Bucket(quota, now) for name, quota in quotas.items()}

    def acquire(self, operation: str, most_s: float) -> float:
        """Take a token, waiting in line for it; returns the seconds waited.

        Raises:
            Throttled: it would take longer than ``most_s``; no token was taken.
            NotSent: the wait was canceled; no token was taken.
        """
        bucket = self._buckets[operation]
        with self._lock:
            seconds = bucket.wait_s(self._pace.clock.monotonic())
            if seconds > most_s:
                raise Throttled(operation, seconds)
            bucket.take()
        if seconds:
            self._pace.on_wait(operation, seconds)
            if self._pace.wait(seconds):
                with self._lock:
                    bucket.give_back()
                raise NotSent("canceled while waiting for Amazon Pay's quota")
        return seconds

    def emptied(self, operation: str, times: int) -> None:
        """Amazon says the bucket is empty, whatever we counted.

        Args:
            operation: which one.
            times: how often in a row it said so for one call; each time costs twice the wait.
        """
        with self._lock:
            self._buckets[operation].empty(2 ** (times - 1) - 1, self._pace.clock.monotonic())
