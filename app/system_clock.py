"""The machine's own clock."""

from __future__ import annotations

import datetime as dt
import time


class SystemClock:
    """Obeys ``app.domain.clock.Clock``."""

    def now(self) -> dt.datetime:
        return dt.datetime.now(dt.UTC)

    def monotonic(self) -> float:
        return time.monotonic()
