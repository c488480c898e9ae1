"""Days that have a name and move on with the calendar: today, last week, this month."""

from __future__ import annotations

import datetime as dt
import enum
from typing import Final, TypeAlias

Days: TypeAlias = tuple[dt.date, dt.date]
"""First day, and the first that is too late."""

_ONE: Final = dt.timedelta(days=1)
_WEEK: Final = dt.timedelta(days=7)
_LONGEST_MONTH: Final = dt.timedelta(days=31)


class NamedDays(enum.StrEnum):
    """The names; the values are kept with saved filters."""

    LAST_7_DAYS = "last 7 days"
    LAST_30_DAYS = "last 30 days"
    LAST_MONTH = "last month"
    THIS_MONTH = "this month"
    LAST_WEEK = "last week"
    THIS_WEEK = "this week"
    YESTERDAY = "yesterday"
    TODAY = "today"


def days_of(  # noqa: PLR0911 -- one line for each name
    name: NamedDays, today: dt.date
) -> Days:
    """Which days those are by now; weeks begin on Monday."""
    monday = today - dt.timedelta(days=today.weekday())
    month = today.replace(day=1)
    match name:
        case NamedDays.LAST_7_DAYS:
            return today - _WEEK + _ONE, today + _ONE
        case NamedDays.LAST_30_DAYS:
            return today - dt.timedelta(days=29), today + _ONE
        case NamedDays.LAST_MONTH:
            return (month - _ONE).replace(day=1), month
        case NamedDays.THIS_MONTH:
            return month, (month + _LONGEST_MONTH).replace(day=1)
        case NamedDays.LAST_WEEK:
            return monday - _WEEK, monday
        case NamedDays.THIS_WEEK:
            return monday, monday + _WEEK
        case NamedDays.YESTERDAY:
            return today - _ONE, today
        case NamedDays.TODAY:  # pragma: no branch - mypy proves the match exhaustive
            return today, today + _ONE


def moments(days: Days) -> tuple[dt.datetime, dt.datetime]:
    """Days of this computer's time zone as moments."""
    first, beyond = (dt.datetime.combine(day, dt.time()).astimezone() for day in days)
    return first, beyond
