"""What the page of shifts and reports shows at one moment."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from app.services.day.shifts import DayReport, Shift
from ui.notices import Notice


@dataclass(frozen=True, slots=True)
class DayPanel:
    """One picture of the page.

    Attributes:
        known: the shift was looked up.
        shift: this desk's open one.
        reports: the Z reports, the latest first.
        shown: the report beside them.
        today: which day the button closes.
    """

    known: bool = False
    shift: Shift | None = None
    reports: tuple[DayReport, ...] = ()
    shown: DayReport | None = None
    today: dt.date | None = None
    acting: bool = False
    notice: Notice | None = None
