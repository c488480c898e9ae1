"""P14 and P15: what a keystroke in the search field costs, beside a page and beside LIKE."""

import random
from contextlib import closing

from app.domain.order_filter import OrderFilter, OrderWindow
from app.services.order_book import PAGE, OrderBook
from app.services.order_words import typed_words
from app.storage.order_search import Span
from tests.bench.measuring import (
    Beside,
    absolute,
    at_most,
    interleaved,
    share,
    slowest,
    times_better,
)
from tests.bench.office_desk import office
from tests.bench.order_fill import FIRST_NAMES, FIRST_SERIAL, LAST_NAMES, ORDERS, permission_of

TYPED = 24
"""Texts a round, each typed letter by letter."""

LONGEST = 12
FRAME_US = 16_700
_SELECT = (
    "SELECT orders.id, orders.number, orders.created_at, orders.status, orders.total_minor,"
    " buyers.name FROM orders LEFT JOIN buyers ON buyers.order_id = orders.id"
)
_PAGE = f"{_SELECT} ORDER BY orders.id DESC LIMIT {PAGE}"
_LIKE = f"{_SELECT} WHERE buyers.search_text LIKE ? ORDER BY orders.id DESC LIMIT {PAGE}"
_WORST = 12
"""Keys for which LIKE is asked too: it takes a good part of a second for each that is rare."""


def measure(database, raw_kind):
    """Print P14 (SQLite) or P15 (PostgreSQL) for a filled database."""
    book, draw = OrderBook(office(database)), random.Random(20_260_302)  # noqa: S311 - the same in every run
    with closing(raw_kind(database)) as raw:
        times = interleaved(
            {"page": lambda _: raw.rows(_PAGE), "key": lambda key: _found(book, key)},
            lambda: _keys(draw),
        )
        looks = interleaved(
            {"look": lambda key: book.look(_window(key))}, lambda: _keys(draw), warm_up=0
        )
        on_disk = raw.name == "sqlite3"
        row = f"{'P14' if on_disk else 'P15'} keystroke, {raw.name}"
        _print_keys(row, times, looks["look"], on_disk=on_disk)
        _beside_like(row, book, raw, on_disk=on_disk)


def _print_keys(row, times, looks, *, on_disk):
    """The newest hundred that a key finds, and the same with how many there are."""
    key, page = times["key"], Beside("page, raw", times["page"].p50)
    if on_disk:
        at_most(f"{row}, newest {PAGE}, p50", key.p50, page, 3)
        absolute(f"{row}, newest {PAGE}, p95", share(key.calls, 0.95), 7_000)
        absolute(f"{row}, newest {PAGE}, slowest", max(key.calls), FRAME_US)
    else:
        absolute(f"{row}, newest {PAGE}, p50", key.p50, 5_000, beside=page)
        absolute(f"{row}, newest {PAGE}, p99", key.p99, 50_000)
    absolute(f"    with their count, {row[4:]}, p50", looks.p50, None)
    absolute(f"    with their count, {row[4:]}, p99", looks.p99, None)


def _beside_like(row, book, raw, *, on_disk):
    """The keys that are worst for a search without an index: few orders have them."""
    rare = [f"{first} {last}" for first, last in zip(FIRST_NAMES, LAST_NAMES, strict=False)]
    keys = [name.lower()[:length] for name in rare for length in (9, 10)][:_WORST]
    times = interleaved(
        {
            "like": lambda key: raw.rows(_LIKE, (f"%{key}%",)),
            "ours": lambda key: _found(book, key),
        },
        lambda: keys,
        rounds=2,
        warm_up=1,
    )
    like = Beside("LIKE", slowest(times["like"]))
    times_better(f"{row}, the worst key", slowest(times["ours"]), like, 40 if on_disk else 10)


def _found(book, text):
    return book.rows(_window(text), Span(limit=PAGE))


def _window(text):
    return OrderWindow(OrderFilter(words=typed_words(text)))


def _keys(draw):
    """Names, order numbers and Amazon's ids as they grow letter by letter."""
    grown = []
    for _ in range(TYPED):
        at = draw.randrange(ORDERS)
        name = f"{draw.choice(FIRST_NAMES)} {draw.choice(LAST_NAMES)}"
        text = draw.choice((name, f"P-{FIRST_SERIAL + at}", permission_of(at)))
        grown += [text[:length] for length in range(1, min(len(text), LONGEST) + 1)]
    return [text for text in grown if typed_words(text)]
