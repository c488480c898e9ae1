"""How far this computer's clock is from Amazon's, read off every answer."""

from __future__ import annotations

import datetime as dt
import logging
from email.utils import parsedate_to_datetime
from typing import Final

log = logging.getLogger(__name__)

WORTH_A_WARNING_S: Final = 300
REFUSED_BY_AMAZON_S: Final = 900
"""Source: classic API reference, common request parameters, Timestamp."""


class ClockSkew:
    """The latest difference; any thread may read and note.

    Attributes:
        seconds: our clock minus Amazon's; ``None`` until an answer told it.
    """

    def __init__(self) -> None:
        self.seconds: int | None = None
        self._latest = ""

    def note(self, date: str, now: dt.datetime) -> None:
        """Compare with an answer's ``Date`` header, which tells whole seconds.

        Args:
            date: the header, empty or nonsense when the server has none.
            now: our time when the answer came.
        """
        if not date or date == self._latest:
            return
        self._latest = date
        try:
            theirs = parsedate_to_datetime(date)
        except (ValueError, TypeError, IndexError, OverflowError):
            return
        before = self.seconds
        self.seconds = round((now - theirs.replace(tzinfo=dt.UTC)).total_seconds())
        if abs(self.seconds) > WORTH_A_WARNING_S >= abs(before or 0):
            log.warning("clock is off", extra={"skew_s": self.seconds})

    @property
    def beyond_amazon(self) -> bool:
        """Whether Amazon refuses what we sign."""
        return self.seconds is not None and abs(self.seconds) > REFUSED_BY_AMAZON_S
