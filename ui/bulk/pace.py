"""How quickly a job goes on, from what was seen of it."""

from __future__ import annotations

import time
from collections.abc import Callable

from app.services.bulk.jobs import BulkJob

_MINUTE = 60


class Pace:
    """Counts from when a job was first seen going on."""

    def __init__(self, now_s: Callable[[], float] = time.monotonic) -> None:
        self._now_s = now_s
        self._job = 0
        self._settled = 0
        self._since_s = 0.0

    def see(self, job: BulkJob) -> tuple[int, int | None]:
        """Rows per minute, and the seconds that are left; 0 and ``None`` while unknown."""
        if job.id != self._job or job.settled < self._settled:
            self.begin(job)
        done, passed_s = job.settled - self._settled, self._now_s() - self._since_s
        if done <= 0 or passed_s <= 0:
            return 0, None
        left = job.rows - job.settled
        return round(done * _MINUTE / passed_s), round(left * passed_s / done)

    def begin(self, job: BulkJob) -> None:
        """Count anew: it was paused meanwhile, or is another."""
        self._job, self._settled, self._since_s = job.id, job.settled, self._now_s()
