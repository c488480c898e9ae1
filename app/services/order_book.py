"""The list of orders: any page, count and sum of any filter, fast enough for a million of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, NamedTuple

from sqlalchemy import select

from app.domain import limits
from app.domain.environment import Mode, Region
from app.domain.identifiers import OrderNumber
from app.domain.masking import masked
from app.domain.money import Currency, Money
from app.domain.order_filter import Chosen, OrderFilter, OrderKey, OrderWindow, Reserved, Sort
from app.domain.payment_status import MayShip, PaymentStatus
from app.services.desk import Desk
from app.services.order_counts import order_counts
from app.storage.order_search import (
    Bounds,
    Span,
    count,
    key_name,
    rows,
    span_of_ids,
    sums,
    sums_of,
)
from app.storage.orders import OrderRecord
from app.storage.plain_reads import moment

PAGE: Final = 100
FOUND_AT_MOST: Final = 10_000
"""So many hits of typed words are shown; whoever gets more types another letter."""

CHOSEN_AT_MOST: Final = 10_000
"""So many rows can be marked one by one; more only as everything in a window."""

_ALL: Final = 2**62
_CHUNK: Final = 500
_FAR: Final = 2_000
"""Rows that are passed over as fast as a place is found."""

_ENDING: Final = {Mode.LIVE: dt.timedelta(days=3)}
_ENDING_SOON: Final = dt.timedelta(days=1)


class BookRow(NamedTuple):
    """One line of the list; cells become values when somebody reads them."""

    id: int
    number: OrderNumber
    created_cell: str | dt.datetime
    status_word: str
    may_ship_word: str
    currency_code: str
    total_minor: int
    authorized_minor: int
    captured_minor: int
    refunded_minor: int
    reserved_cell: str | dt.datetime | None
    closes_cell: str | dt.datetime | None
    staff: str
    desk: str
    region_word: str
    attention: str
    buyer_name: str | None

    @property
    def created_at(self) -> dt.datetime:
        return moment(self.created_cell)

    @property
    def status(self) -> PaymentStatus:
        return PaymentStatus(self.status_word)

    @property
    def may_ship(self) -> MayShip:
        return MayShip(self.may_ship_word)

    @property
    def region(self) -> Region:
        return Region(self.region_word)

    @property
    def total(self) -> Money:
        return Money(self.total_minor, Currency(self.currency_code))

    @property
    def captured(self) -> Money:
        return Money(self.captured_minor, Currency(self.currency_code))

    @property
    def refunded(self) -> Money:
        return Money(self.refunded_minor, Currency(self.currency_code))

    @property
    def reserved_at(self) -> dt.datetime | None:
        """Since when the oldest reservation waits for its capture."""
        return None if self.reserved_cell is None else moment(self.reserved_cell)

    @property
    def closes_at(self) -> dt.datetime | None:
        """When Amazon closes the order."""
        return None if self.closes_cell is None else moment(self.closes_cell)

    @property
    def buyer(self) -> str:
        """Masked, as all lists show buyers."""
        return masked(self.buyer_name or "")


class Sums(NamedTuple):
    """What some orders of one currency add up to."""

    currency_code: str
    orders: int
    total_minor: int
    authorized_minor: int
    captured_minor: int
    refunded_minor: int

    def money(self, minor: int) -> Money:
        """One of the sums as an amount."""
        return Money(int(minor), Currency(self.currency_code))


@dataclass(frozen=True, slots=True)
class Look:
    """A window as it is now, around one place.

    Attributes:
        total: rows in all.
        capped: there are more, which are not shown.
        start: index of the first of ``rows``.
        rank: index of the first row at or behind the place that was asked for.
        keys: where the pages among ``rows`` begin, by page.
    """

    total: int
    capped: bool
    start: int
    rank: int
    rows: tuple[BookRow, ...]
    keys: Mapping[int, OrderKey]


@dataclass(frozen=True, slots=True)
class Place:
    """From where a page is read.

    Attributes:
        key: of a row that begins a page; ``None`` for the beginning of the list or its end.
        index: of that row, or of the end.
        skip: rows between there and the page.
        ends: read backwards from there.
    """

    key: OrderKey | None
    index: int
    skip: int
    ends: bool = False


@dataclass(frozen=True, slots=True)
class People:
    """Who and where, for the filter to offer."""

    staff: tuple[str, ...]
    desks: tuple[str, ...]


_AS_ROW: Final = partial(tuple.__new__, BookRow)
_AS_SUMS: Final = partial(tuple.__new__, Sums)


@dataclass(frozen=True, slots=True)
class OrderBook:
    """Reads lists of orders; nothing here is ever sent or changed."""

    desk: Desk

    def rows(self, window: OrderWindow, span: Span) -> list[BookRow]:
        """Some rows of a window."""
        reads, sorting = self.desk.database.plain, (window.sort, window.descending)
        return [*map(_AS_ROW, rows(reads, self._shown(window), sorting, span))]

    def newest(
        self, before: int | None = None, status: PaymentStatus | None = None, limit: int = PAGE
    ) -> list[BookRow]:
        """Orders, newest first.

        Args:
            before: the ``id`` of the last row seen, for the rows behind it.
            status: only these.
            limit: rows at most.
        """
        shown = OrderFilter() if status is None else OrderFilter(statuses=frozenset({status}))
        at = None if before is None else (before, before)
        return self.rows(OrderWindow(shown), Span(at, limit=limit))

    def key(self, window: OrderWindow, row: BookRow) -> OrderKey:
        """Where a row stands in a window."""
        cells: dict[str, Any] = {
            "id": row.id,
            "created_at": row.created_cell,
            "total_minor": row.total_minor,
            "status": row.status_word,
            "reserved_at": row.reserved_cell,
        }
        return cells[key_name(window.effective, window.sort)], row.id

    def look(self, window: OrderWindow, at: OrderKey | None = None, around: int = PAGE) -> Look:
        """Read a window anew around one of its places, wherever that lies by now.

        Args:
            window: which list.
            at: the place; ``None`` for the beginning.
            around: rows before and behind it, at least.
        """
        total = self.count(window)
        rank = min(self._before(window, at), total) if at is not None else 0
        back = min(rank, around + rank % around)
        found = self.rows(window, Span(at, includes=True, limit=2 * around))
        if back:
            found = self.rows(window, Span(at, limit=back, backwards=True)) + found
        capped = bool(window.filter.words) and total >= FOUND_AT_MOST
        start = max(rank - back, 0)
        shown = tuple(found[: total - start])
        keys = {
            (start + at) // PAGE: self.key(window, row)
            for at, row in enumerate(shown)
            if (start + at) % PAGE == 0
        }
        return Look(total, capped, start, rank, shown, keys)

    def page(
        self, window: OrderWindow, number: int, near: Place
    ) -> tuple[tuple[BookRow, ...], OrderKey | None]:
        """One page, and where it begins.

        Args:
            window: of which list.
            number: 0 for the first ``PAGE`` rows.
            near: where to begin reading.
        """
        straight = self._straight_to(window, number * PAGE) if near.skip > _FAR else None
        if straight is not None:
            found = tuple(self.rows(window, Span(straight, includes=True)))
            return found, straight if found else None
        limit = PAGE
        if near.ends and near.key is None:
            limit = min(PAGE, near.index - near.skip - number * PAGE)
        includes = near.key is not None and not near.ends
        span = Span(near.key, includes, near.skip, max(limit, 0), backwards=near.ends)
        found = tuple(self.rows(window, span))
        return found, self.key(window, found[0]) if found else None

    def _straight_to(self, window: OrderWindow, index: int) -> OrderKey | None:
        """Where a row far away stands, if that can be told without reading all before it.

        Rows of the whole list in the order in which they were written are as far from one another
        as their ids are, unless a transaction was given up and left a gap between them.
        """
        if not window.effective.is_empty or window.sort is not Sort.WRITTEN:
            return None
        first, last = span_of_ids(self.desk.database.plain)
        if last - first + 1 != self.count(window):
            return None
        row_id = last - index if window.descending else first + index
        return row_id, row_id

    def ids(self, window: OrderWindow, first: int, last: int) -> frozenset[int]:
        """The ids of the rows between two indexes, both included."""
        span = Span(skip=first, limit=last - first + 1)
        return frozenset(row.id for row in self.rows(window, span))

    def count(self, window: OrderWindow) -> int:
        """How many rows a window has; of those found by words at most ``FOUND_AT_MOST``."""
        reads = self.desk.database.plain
        if window.effective.is_empty:
            return sum(each.orders for each in order_counts(reads))
        return count(reads, self._shown(window), self._most(window))

    def sums(self, chosen: Chosen) -> tuple[Sums, ...]:
        """What the marked orders add up to, by currency."""
        told = self._sums_of(chosen.ids)
        if chosen.all_of is None:
            return told
        shown = self._shown(chosen.all_of)
        whole = [*map(_AS_SUMS, sums(self.desk.database.plain, shown))]
        return _minus(whole, told)

    def numbers(self, chosen: Chosen, most: int = CHOSEN_AT_MOST) -> tuple[OrderNumber, ...]:
        """The numbers of the marked orders, ``most`` at most, in the window's order."""
        if chosen.all_of is not None:
            found = self.rows(chosen.all_of, Span(limit=most + len(chosen.ids)))
            return tuple(row.number for row in found if row.id in chosen)[:most]
        with self.desk.database.read() as session:
            told: list[OrderNumber] = []
            for part in _chunks(sorted(chosen.ids, reverse=True)[:most]):
                query = select(OrderRecord.number).where(OrderRecord.id.in_(part))
                found_numbers = session.scalars(query.order_by(OrderRecord.id.desc()))
                told += map(OrderNumber, found_numbers)
        return tuple(told)

    def people(self) -> People:
        """Everybody who sold, and every desk; by skipping through the index, not by reading all."""
        with self.desk.database.read() as session:
            found: list[tuple[str, ...]] = []
            for place in (OrderRecord.staff, OrderRecord.desk):
                names: list[str] = []
                query = select(place).where(place > "").order_by(place).limit(1)
                while (name := session.scalar(query)) is not None:
                    names.append(name)
                    query = select(place).where(place > name).order_by(place).limit(1)
                found.append(tuple(names))
        return People(*found)

    def _sums_of(self, ids: frozenset[int]) -> tuple[Sums, ...]:
        told: list[Sums] = []
        with self.desk.database.read() as session:
            for part in _chunks(sorted(ids)):
                told += [Sums(*row) for row in session.execute(sums_of(part))]
        return _minus(told, ())

    def _before(self, window: OrderWindow, at: OrderKey) -> int:
        sorting = (window.sort, window.descending)
        reads, most = self.desk.database.plain, self._most(window)
        return count(reads, self._shown(window), most, sorting, before=at)

    def _most(self, window: OrderWindow) -> int:
        return FOUND_AT_MOST if window.filter.words else _ALL

    def _shown(self, window: OrderWindow) -> tuple[OrderFilter, Bounds]:
        shown = window.effective
        return shown, Bounds(self._reserved_before(shown.reserved))

    def _reserved_before(self, age: Reserved | None) -> dt.datetime | None:
        mode, now = self.desk.shop.mode, self.desk.clock.now()
        match age:
            case Reserved.LATE:
                return now - limits.INSTANT_CAPTURE
            case Reserved.ENDING:
                left = _ENDING.get(mode, _ENDING_SOON)
                return now - limits.authorization_lifetime(mode) + left
            case _:
                return None


def _minus(whole: Sequence[Sums], less: Sequence[Sums]) -> tuple[Sums, ...]:
    """Add up by currency, and take some away."""
    totals: dict[str, list[int]] = {}
    for sign, part in ((1, whole), (-1, less)):
        for code, *figures in part:
            old = totals.get(code, [0] * len(figures))
            totals[code] = [
                have + sign * int(more) for have, more in zip(old, figures, strict=True)
            ]
    return tuple(Sums(code, *figures) for code, figures in sorted(totals.items()) if figures[0])


def _chunks(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), _CHUNK):
        yield ids[start : start + _CHUNK]
