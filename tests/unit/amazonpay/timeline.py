"""A clock that only moves when somebody waits."""

import datetime as dt

from app.amazonpay.pace import Pace, Patience

START = dt.datetime(2024, 1, 2, 3, 4, 5, tzinfo=dt.UTC)


class Timeline:
    """Time, and all the waiting that was done.

    Attributes:
        waited: seconds, in order.
        announced: operation and seconds of each wait for a quota.
        canceled: answers the next wait with "canceled" and lets no time pass.
    """

    def __init__(self, start=START):
        self._start = start
        self._passed = 0.0
        self.waited = []
        self.announced = []
        self.canceled = False

    def now(self):
        return self._start + dt.timedelta(seconds=self._passed)

    def monotonic(self):
        return 1000.0 + self._passed

    def pass_time(self, seconds):
        self._passed += seconds

    def wait(self, seconds):
        if self.canceled:
            return True
        self.waited.append(round(seconds, 6))
        self._passed += seconds
        return False

    def pace(self, **patience):
        """A pace on this time without any chance in it: each pause has its full length."""
        return Pace(
            clock=self,
            patience=Patience(**patience),
            wait=self.wait,
            chance=lambda: 1.0,
            on_wait=lambda operation, seconds: self.announced.append((operation, seconds)),
        )
