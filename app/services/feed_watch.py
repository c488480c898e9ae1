"""What a desk remembers about its companion while it runs."""

from __future__ import annotations

import datetime as dt
from typing import Final

from app.domain.errors import AppError

SILENCE: Final = dt.timedelta(minutes=2)
"""A companion that is well answers every long poll within one; then there is room for one retry."""


class FeedWatch:
    """Shared between the sync, which knows, and the inbox, which tells.

    Attributes:
        feed: the name of the cursor that counts this companion's log; empty without a companion.
        problem: what the last try met; ``None`` when it was answered.
    """

    def __init__(self) -> None:
        self.feed = ""
        self.problem: AppError | None = None
        self._since: dt.datetime | None = None

    def begin(self, feed: str, now: dt.datetime) -> None:
        """A companion was set up; it has not been asked yet."""
        self.feed, self.problem, self._since = feed, None, now

    def end(self) -> None:
        """There is no companion any more."""
        self.feed, self.problem, self._since = "", None, None

    def silent_since(self, seen_at: dt.datetime | None, now: dt.datetime) -> dt.datetime | None:
        """Since when it does not answer; ``None`` while it does, or while there is none."""
        if self._since is None:
            return None
        heard = max(seen_at, self._since) if seen_at is not None else self._since
        return heard if now - heard > SILENCE else None
