"""Which orders a list shows and how they are sorted: what screens, exports and bulk work share."""

from __future__ import annotations

import datetime as dt
import enum
from dataclasses import dataclass, replace
from typing import TypeAlias

from app.domain.named_days import NamedDays, days_of, moments
from app.domain.payment_status import MayShip, PaymentStatus


class Sort(enum.StrEnum):
    """What a list can be sorted by; each has an index."""

    WRITTEN = "written"
    TOTAL = "total"
    STATUS = "status"
    RESERVED = "reserved"


class Reserved(enum.StrEnum):
    """How old the oldest reservation is that nobody captured yet."""

    ANY = "any"
    LATE = "late"
    """Past the 7 days in which a capture is answered at once."""
    ENDING = "ending"
    """Ends within a day (in 3 days where it lives for 30)."""


@dataclass(frozen=True, slots=True)
class OrderFilter:
    """What an order must be like; a field that is empty or ``None`` lets all pass.

    Attributes:
        words: of its number, Amazon's ids, its SKUs or its buyer; the last word of each piece
            may be the beginning of one, those before it stand next to each other.
        least_minor, most_minor: of the total, inclusive, in the shop's currency.
        since, until: of the time it was written; ``until`` is the first moment that is too late.
        named: by which name ``since`` and ``until`` were chosen; they move on with the calendar.
        needs_attention: a person must look.
    """

    words: tuple[str, ...] = ()
    statuses: frozenset[PaymentStatus] = frozenset()
    ships: frozenset[MayShip] = frozenset()
    reserved: Reserved | None = None
    least_minor: int | None = None
    most_minor: int | None = None
    since: dt.datetime | None = None
    until: dt.datetime | None = None
    named: NamedDays | None = None
    staff: str = ""
    desk: str = ""
    region: str = ""
    needs_attention: bool = False

    @property
    def is_empty(self) -> bool:
        return self == OrderFilter()

    def on(self, today: dt.date) -> OrderFilter:
        """The same, with its named days as they are on that day."""
        if self.named is None:
            return self
        since, until = moments(days_of(self.named, today))
        return replace(self, since=since, until=until)


@dataclass(frozen=True, slots=True)
class OrderWindow:
    """A filter with a sorting: one list, of which any page can be read.

    Sorted by the age of reservations, it holds only orders that have one.
    """

    filter: OrderFilter = OrderFilter()
    sort: Sort = Sort.WRITTEN
    descending: bool = True

    @property
    def effective(self) -> OrderFilter:
        """The filter with what the sorting adds to it."""
        if self.sort is Sort.RESERVED and self.filter.reserved is None:
            return replace(self.filter, reserved=Reserved.ANY)
        return self.filter


OrderKey: TypeAlias = tuple[str | int | dt.datetime, int]
"""Where a row stands in a window: the sorted cell as the database gave it, and the row's id."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Orders that somebody marked.

    Attributes:
        ids: of the rows; with ``all_of`` those that are left out.
        all_of: everything in this window but ``ids``.
    """

    ids: frozenset[int] = frozenset()
    all_of: OrderWindow | None = None

    def __contains__(self, row_id: int) -> bool:
        return (row_id in self.ids) is (self.all_of is None)

    @property
    def is_empty(self) -> bool:
        return not self.ids and self.all_of is None

    def toggled(self, row_id: int) -> Chosen:
        """One row marked or unmarked."""
        return replace(self, ids=self.ids ^ {row_id})

    def added(self, row_ids: frozenset[int]) -> Chosen:
        """Some more rows marked."""
        ids = self.ids | row_ids if self.all_of is None else self.ids - row_ids
        return replace(self, ids=ids)
