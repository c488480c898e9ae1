"""How often and how long a notification is tried before a person must decide."""

from __future__ import annotations

import datetime as dt
from typing import Final

_PAUSES: Final = tuple(dt.timedelta(seconds=s) for s in (5, 30, 120, 600, 3_600, 21_600, 86_400))
_RECHECKS: Final = tuple(dt.timedelta(minutes=m) for m in (1, 10, 60, 1_440))

MOST_ATTEMPTS: Final = len(_PAUSES) + 1
"""Two days and a bit: longer than a shop is closed over a weekend night, shorter than a week."""


def retry_after(attempts: int) -> dt.timedelta:
    """The pause after so many attempts that the message itself made fail; 1 for the first."""
    return _PAUSES[min(attempts, len(_PAUSES)) - 1]


def recheck_after(attempts: int) -> dt.timedelta | None:
    """The pause until an unknown order is looked for again; ``None`` once that is left to people.

    The order's making releases its messages at once; this is for the moment in which both
    happen together.
    """
    return _RECHECKS[attempts - 1] if attempts <= len(_RECHECKS) else None
