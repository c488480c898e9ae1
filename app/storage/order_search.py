"""Reads pages, counts and sums of any list of orders, by key and from any place in it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Select,
    bindparam,
    column,
    func,
    literal,
    literal_column,
    select,
    table,
    tuple_,
)
from sqlalchemy import text as sql

from app.domain.order_filter import OrderFilter, OrderKey, Reserved, Sort
from app.domain.payment_status import PaymentStatus
from app.storage.orders import BuyerRecord, OrderRecord
from app.storage.plain_reads import PlainReads
from app.storage.typed_pieces import match_of, patterns, several

SEARCH_TABLE: Final = "order_search"
"""SQLite's full-text index; its shadow tables begin with the same name."""

SEARCH_INDEX: Final = "ix_buyers_search_words"
"""PostgreSQL's index over the same words."""

COLUMNS: Final = (
    OrderRecord.id,
    OrderRecord.number,
    OrderRecord.created_at,
    OrderRecord.status,
    OrderRecord.may_ship,
    OrderRecord.currency,
    OrderRecord.total_minor,
    OrderRecord.authorized_minor,
    OrderRecord.captured_minor,
    OrderRecord.refunded_minor,
    OrderRecord.reserved_at,
    OrderRecord.closes_at,
    OrderRecord.staff,
    OrderRecord.desk,
    OrderRecord.region,
    OrderRecord.attention,
    BuyerRecord.name.label("buyer"),
)
_FTS: Final = table(SEARCH_TABLE, column("rowid"))
_NEAR: Final = 4_096
_FAR: Final = 65_536
"""Ids among which texts are compared on PostgreSQL: it takes a microsecond for three of them,
while its index of words reads all that a beginning fits before the newest are known."""

_SUMS: Final = (
    OrderRecord.currency,
    func.count(),
    func.sum(OrderRecord.total_minor),
    func.sum(OrderRecord.authorized_minor),
    func.sum(OrderRecord.captured_minor),
    func.sum(OrderRecord.refunded_minor),
)


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a filter needs beyond itself: moments that depend on now."""

    reserved_before: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """Which rows of a window.

    Attributes:
        at: a place in it; ``None`` for its beginning, or backwards for its end.
        includes: whether the row at that place counts.
        skip: rows passed over first.
        backwards: towards the beginning; the rows come in the window's order all the same.
    """

    at: OrderKey | None = None
    includes: bool = False
    skip: int = 0
    limit: int = 100
    backwards: bool = False


@dataclass(frozen=True, slots=True)
class _Shape:
    """What a query looks like, whatever its values: so many are built, each of them once.

    Attributes:
        recent: among a range of ids, by comparing texts instead of by the index of words.
    """

    on_sqlite: bool
    key: str
    words: bool
    pieces: int
    statuses: int
    ships: int
    conditions: frozenset[str]
    recent: bool = False

    @property
    def by_words(self) -> bool:
        """Whether an index of words is asked that cannot tell the newest first."""
        return self.words and not self.on_sqlite

    @property
    def is_bare(self) -> bool:
        """Whether nothing of the order itself is asked for."""
        return not (self.conditions or self.statuses or self.ships)


def rows(
    reads: PlainReads,
    shown: tuple[OrderFilter, Bounds],
    sorting: tuple[Sort, bool],
    span: Span,
) -> list[tuple[Any, ...]]:
    """Cells of ``COLUMNS``, in the window's order."""
    shape, values = _shaped(reads, *shown, sorting[0])
    falling = sorting[1] is not span.backwards
    if shape.by_words and shape.key == "id" and falling and not span.skip:
        recent = _recent_rows(reads, *_by_texts(shape, values, shown[0].words), span)
        if recent is not None:
            return recent[::-1] if span.backwards else recent
    query = _page_query(shape, falling=falling, placed=span.at is not None, includes=span.includes)
    values |= {"limit": span.limit, "skip": span.skip}
    found = reads.rows(query, values | _place(span.at))
    return found[::-1] if span.backwards else found


def count(
    reads: PlainReads,
    shown: tuple[OrderFilter, Bounds],
    most: int,
    sorting: tuple[Sort, bool] = (Sort.WRITTEN, True),
    before: OrderKey | None = None,
) -> int:
    """How many orders there are, ``most`` at most.

    Args:
        before: only those that stand before this place.
    """
    shape, values = _shaped(reads, *shown, sorting[0])
    if shape.by_words and before is None:
        many = _many(reads, *_by_texts(shape, values, shown[0].words), most)
        if many is not None:
            return many
    query = _count_query(shape, falling=not sorting[1], placed=before is not None)
    return int(reads.rows(query, values | {"limit": most} | _place(before))[0][0])


def _by_texts(
    shape: _Shape, values: dict[str, Any], words: tuple[str, ...]
) -> tuple[_Shape, dict[str, Any]]:
    """The same query among a range of ids, by comparing texts."""
    return replace(shape, recent=True, pieces=len(words)), values | patterns(words)


def _recent_rows(
    reads: PlainReads, shape: _Shape, values: dict[str, Any], span: Span
) -> list[tuple[Any, ...]] | None:
    """The newest rows behind a place, if enough of them are near; ``None`` if not."""
    query = _page_query(shape, falling=True, placed=span.at is not None, includes=span.includes)
    top = span.at[1] if span.at is not None else _newest(reads)
    values |= {"limit": span.limit, "skip": 0, "top": top} | _place(span.at)
    reach = _NEAR
    while True:
        found = reads.rows(query, values | {"floor": top - reach})
        if len(found) == span.limit or reach >= top:
            return found
        if reach > _NEAR or not found:
            return None
        reach = _NEAR * span.limit * 2 // len(found)  # where the rest would be, and as much again
        if reach > _FAR:
            return None


def _many(reads: PlainReads, shape: _Shape, values: dict[str, Any], most: int) -> int | None:
    """``most``, where so many of the newest fit that surely more than that do; else ``None``."""
    query, top = _count_query(shape, falling=False, placed=False), _newest(reads)
    values |= {"top": top, "limit": most}
    sample = int(reads.rows(query, values | {"floor": top - _NEAR})[0][0])
    if sample * top < 2 * most * _NEAR:
        return None
    counted = int(reads.rows(query, values | {"floor": 0})[0][0])
    return counted if counted == most else None


def span_of_ids(reads: PlainReads) -> tuple[int, int]:
    """Ids of the first order and of the newest; 0 and 0 without any."""
    ((first, last),) = reads.rows(_SPAN, {})
    return int(first or 0), int(last or 0)


def _newest(reads: PlainReads) -> int:
    return span_of_ids(reads)[1]


def sums(reads: PlainReads, shown: tuple[OrderFilter, Bounds]) -> list[tuple[Any, ...]]:
    """By currency: orders, ordered, authorized, captured, refunded."""
    shape, values = _shaped(reads, *shown, Sort.WRITTEN)
    return reads.rows(_sums_query(shape), values)


def sums_of(ids: Sequence[int]) -> Select[*tuple[Any, ...]]:
    """The same for some rows; to be run in a session."""
    return select(*_SUMS).where(OrderRecord.id.in_(ids)).group_by(OrderRecord.currency)


def key_name(shown: OrderFilter, sort: Sort) -> str:
    """The column by which a window is sorted.

    Orders are numbered as they are written, and reading them by their ids is cheapest; between two
    moments the index of those moments is.
    """
    match sort:
        case Sort.TOTAL:
            return "total_minor"
        case Sort.STATUS:
            return "status"
        case Sort.RESERVED:
            return "reserved_at"
        case Sort.WRITTEN:  # pragma: no branch - mypy proves the match exhaustive
            dated = shown.since is not None or shown.until is not None
            return "created_at" if dated and not shown.words else "id"


def _shaped(
    reads: PlainReads, shown: OrderFilter, bounds: Bounds, sort: Sort
) -> tuple[_Shape, dict[str, Any]]:
    values = {
        "least": shown.least_minor,
        "most": shown.most_minor,
        "since": _cell(reads, shown.since),
        "until": _cell(reads, shown.until),
        "reserved_before": _cell(reads, bounds.reserved_before),
        "staff": shown.staff or None,
        "desk": shown.desk or None,
        "region": shown.region or None,
    }
    values = {name: value for name, value in values.items() if value is not None}
    flags = {"attention"} if shown.needs_attention else set()
    if shown.reserved is Reserved.ANY:
        flags.add("reserved")
    shape = _Shape(
        on_sqlite=reads.is_sqlite,
        key=key_name(shown, sort),
        words=bool(shown.words),
        pieces=0 if reads.is_sqlite else len(several(shown.words)),
        statuses=len(shown.statuses),
        ships=len(shown.ships),
        conditions=frozenset(values) | flags,
    )
    values |= {f"status_{at}": word.value for at, word in enumerate(sorted(shown.statuses))}
    values |= {f"ship_{at}": word.value for at, word in enumerate(sorted(shown.ships))}
    if shown.words:
        values["words"] = match_of(shown.words, on_sqlite=reads.is_sqlite)
        values |= patterns(several(shown.words))
    return shape, values


@lru_cache(maxsize=256)
def _page_query(
    shape: _Shape, *, falling: bool, placed: bool, includes: bool
) -> Select[*tuple[Any, ...]]:
    query = _filtered(select(*COLUMNS), shape)
    keys = _keys(shape)
    if placed:
        query = query.where(_beyond(keys, falling=falling, includes=includes))
    ordered = [key.desc() if falling else key.asc() for key in keys]
    return query.order_by(*ordered).limit(bindparam("limit")).offset(bindparam("skip"))


@lru_cache(maxsize=256)
def _count_query(shape: _Shape, *, falling: bool, placed: bool) -> Select[*tuple[Any, ...]]:
    if shape.words and shape.is_bare and not placed:
        return _counted(_by_words_alone(shape))
    inner = _filtered(select(sql("1")), shape, with_buyer=False)
    if placed:
        inner = inner.where(_beyond(_keys(shape), falling=falling, includes=False))
    return _counted(inner)


def _counted(inner: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    return select(func.count()).select_from(inner.limit(bindparam("limit")).subquery())


def _by_words_alone(shape: _Shape) -> Select[*tuple[Any, ...]]:
    """Rows of the index of words, or of the buyers: there is one for each order."""
    words: Any = _FTS if shape.on_sqlite else BuyerRecord.__table__
    conditions = _word_conditions(shape, BuyerRecord.order_id)
    return select(sql("1")).select_from(words).where(*conditions)


@lru_cache(maxsize=64)
def _sums_query(shape: _Shape) -> Select[*tuple[Any, ...]]:
    return _filtered(select(*_SUMS), shape, with_buyer=False).group_by(OrderRecord.currency)


def _filtered(
    query: Select[*tuple[Any, ...]], shape: _Shape, *, with_buyer: bool = True
) -> Select[*tuple[Any, ...]]:
    by_index = shape.words and shape.on_sqlite
    tables: Any = OrderRecord.__table__
    if by_index:
        tables = _FTS.join(tables, OrderRecord.id == _FTS.c.rowid)
    if with_buyer or (shape.words and not by_index):
        outer = not shape.words
        tables = tables.join(BuyerRecord, BuyerRecord.order_id == OrderRecord.id, isouter=outer)
    query = query.select_from(tables)
    return query.where(*_conditions(shape))


def _conditions(shape: _Shape) -> Iterable[ColumnElement[bool]]:
    for name in sorted(shape.conditions):
        yield _CONDITIONS[name]
    if shape.statuses:
        yield OrderRecord.status.in_([bindparam(f"status_{n}") for n in range(shape.statuses)])
    if shape.ships:
        yield OrderRecord.may_ship.in_([bindparam(f"ship_{n}") for n in range(shape.ships)])
    # of both tables: PostgreSQL does not pass a range on to the other one
    yield from _word_conditions(shape, OrderRecord.id, BuyerRecord.order_id)


def _word_conditions(shape: _Shape, *ids: Any) -> Iterable[ColumnElement[bool]]:
    if shape.recent:
        for row_id in ids:
            yield row_id > bindparam("floor")
            yield row_id <= bindparam("top")
    elif shape.words:
        yield _ON_SQLITE if shape.on_sqlite else _ON_POSTGRESQL
    for at in range(shape.pieces):
        # PostgreSQL's index knows which words there are, not which stand next to each other
        yield (literal(" ") + BuyerRecord.search_text).like(bindparam(f"piece_{at}"))


_CONDITIONS: Final[dict[str, ColumnElement[bool]]] = {
    "least": OrderRecord.total_minor >= bindparam("least"),
    "most": OrderRecord.total_minor <= bindparam("most"),
    "since": OrderRecord.created_at >= bindparam("since"),
    "until": OrderRecord.created_at < bindparam("until"),
    "reserved": OrderRecord.reserved_at.is_not(None),
    "reserved_before": OrderRecord.reserved_at < bindparam("reserved_before"),
    "staff": OrderRecord.staff == bindparam("staff"),
    "desk": OrderRecord.desk == bindparam("desk"),
    "region": OrderRecord.region == bindparam("region"),
    # a literal, so that the databases see what the index of states has to say
    "attention": OrderRecord.status == literal_column(f"'{PaymentStatus.ACTION_REQUIRED}'"),
}
_SPAN: Final = select(
    # one by one: SQLite finds only a lone end of an index at once
    select(func.min(OrderRecord.id)).scalar_subquery(),
    select(func.max(OrderRecord.id)).scalar_subquery(),
)
_ON_SQLITE: Final[Any] = sql(f"{SEARCH_TABLE} MATCH :words")
_ON_POSTGRESQL: Final[Any] = sql(
    "array_to_tsvector(string_to_array(buyers.search_text, ' ')) @@ CAST(:words AS tsquery)"
)


def _keys(shape: _Shape) -> list[Any]:
    row_id: Any = _FTS.c.rowid if shape.words and shape.on_sqlite else OrderRecord.id
    return [row_id] if shape.key == "id" else [getattr(OrderRecord, shape.key), row_id]


def _beyond(keys: list[Any], *, falling: bool, includes: bool) -> ColumnElement[bool]:
    ours: Any = keys[0]
    place: Any = bindparam("at_id")
    if len(keys) > 1:
        ours, place = tuple_(*keys), tuple_(bindparam("at_cell"), place)
    beyond: ColumnElement[bool]
    if falling:
        beyond = ours <= place if includes else ours < place
    else:
        beyond = ours >= place if includes else ours > place
    return beyond


def _place(key: OrderKey | None) -> dict[str, Any]:
    return {} if key is None else {"at_cell": key[0], "at_id": key[1]}


def _cell(reads: PlainReads, at: dt.datetime | None) -> str | dt.datetime | None:
    return None if at is None else reads.cell(at)
