"""A clock that stands still until a test moves it."""

import datetime as dt


class SetClock:
    """Obeys ``app.domain.clock.Clock``."""

    def __init__(self, at: dt.datetime = dt.datetime(2026, 3, 1, 12, 0, tzinfo=dt.UTC)) -> None:
        self.at = at
        self.seconds = 0.0

    def now(self) -> dt.datetime:
        return self.at

    def monotonic(self) -> float:
        return self.seconds

    def advance(self, span: dt.timedelta) -> None:
        self.at += span
        self.seconds += span.total_seconds()
