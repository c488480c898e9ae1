"""P13 and P17: pages of the order list and the counters, beside the driver's own and an ORM's."""

import random
from contextlib import closing

from sqlalchemy import select
from sqlalchemy.orm import Session, load_only

from app.domain.payment_status import PaymentStatus
from app.services.order_book import PAGE, BookRow, OrderBook
from app.services.order_views import OrderViews
from app.storage.orders import BuyerRecord, OrderRecord
from tests.bench.measuring import Beside, absolute, at_most, interleaved, times_better
from tests.bench.office_desk import office
from tests.bench.order_fill import ORDERS

CALLS = 200
COUNTINGS = 20
SHOWN = (
    *("id", "number", "created_at", "status", "may_ship", "total", "captured", "refunded"),
    *("reserved_at", "closes_at", "staff", "desk", "region", "attention", "buyer"),
)
STORED = (
    *("id", "number", "created_at", "status", "may_ship", "currency", "total_minor"),
    *("authorized_minor", "captured_minor", "refunded_minor", "reserved_at", "closes_at"),
    *("staff", "desk", "region", "attention"),
)
_CELLS = ", ".join((*(f"orders.{name}" for name in STORED), "buyers.name"))
_SELECT = (
    f"SELECT {_CELLS} FROM orders LEFT JOIN buyers ON buyers.order_id = orders.id"
    " WHERE orders.id < ?"
)
_END = f"ORDER BY orders.id DESC LIMIT {PAGE}"
_COUNTERS = "SELECT status, currency, orders, total_minor FROM order_counters"
_COUNTER = (
    "SELECT orders, total_minor FROM order_counters WHERE status = 'Processed' AND currency = 'USD'"
)
_COUNTED = "SELECT count(*) FROM orders WHERE status = 'Processed'"
_ADDED_UP = "SELECT count(*), sum(total_minor) FROM orders WHERE status = 'Processed'"
_LOADED = load_only(*(getattr(OrderRecord, name) for name in STORED))


def measure(database, raw_kind):
    """Print P13 and P17 for a filled database."""
    with closing(raw_kind(database)) as raw:
        book, views = OrderBook(office(database)), OrderViews(database)
        _require_the_same(book, views, raw)
        for by_status in (False, True):
            _pages(database, book, raw, by_status=by_status)
        _counters(views, raw)


def _pages(database, book, raw, *, by_status):
    draw = random.Random(20_260_301)  # noqa: S311 - the same draw in every run

    def places():
        kinds = list(PaymentStatus) if by_status else [None]
        return [(draw.randrange(20_000, ORDERS), draw.choice(kinds)) for _ in range(CALLS)]

    times = interleaved(
        {
            "raw": lambda place: _raw_page(raw, *place),
            "ours": lambda place: book.newest(*place),
            "read": lambda place: _read(book.newest(*place)),
            "orm": lambda place: _orm_page(database, *place),
        },
        places,
    )
    ours, limit, orm = times["ours"], times["raw"], times["orm"]
    what = f"{raw.name}, {'by status' if by_status else 'all orders'}"
    at_most(f"P13 page of {PAGE}, {what}, p50", ours.p50, Beside("raw", limit.p50), 1.3)
    at_most(f"P13 page of {PAGE}, {what}, p99", ours.p99, Beside("raw", limit.p99), 2)
    times_better(f"P13 page of {PAGE}, {what}, p50", ours.p50, Beside("ORM", orm.p50), 2.7)
    row = f"    every field of every row read, {what}"
    at_most(row, times["read"].p50, Beside("raw", limit.p50), None)


def _counters(views, raw):
    fast = interleaved(
        {
            "all": lambda _: [views.counts() for _ in range(COUNTINGS)],
            "raw all": lambda _: [raw.rows(_COUNTERS) for _ in range(COUNTINGS)],
            "raw one": lambda _: [raw.rows(_COUNTER) for _ in range(COUNTINGS)],
        },
        lambda: [None] * CALLS,
    )
    slow = interleaved({"count": lambda _: raw.rows(_COUNTED)}, lambda: [None], rounds=5, warm_up=1)
    ours, each = fast["all"].p50 / COUNTINGS, len(views.counts())
    row = f"P17 all {each} counters, {raw.name}"
    on_disk = raw.name == "sqlite3"  # a server's answer alone takes longer than the goal
    one = Beside("one, raw", fast["raw one"].p50 / COUNTINGS)
    absolute(row, ours, 10 if on_disk else None, "us", one)
    at_most(row, ours, Beside("raw", fast["raw all"].p50 / COUNTINGS), 1.3)
    times_better(row, ours, Beside("count(*)", slow["count"].p50), 2000 if on_disk else None)


def _raw_page(raw, before, status):
    if status is None:
        return raw.rows(f"{_SELECT} {_END}", (before,))
    return raw.rows(f"{_SELECT} AND orders.status = ? {_END}", (before, status.value))


def _orm_page(database, before, status):
    query = select(OrderRecord, BuyerRecord.name).options(_LOADED).where(OrderRecord.id < before)
    query = query.outerjoin(BuyerRecord, BuyerRecord.order_id == OrderRecord.id)
    if status is not None:
        query = query.where(OrderRecord.status == status)
    reading = database.engine.execution_options(read_only=True)
    with Session(reading) as session:
        return session.execute(query.order_by(OrderRecord.id.desc()).limit(PAGE)).all()


def _read(rows):
    return [tuple(getattr(row, name) for name in SHOWN) for row in rows]


def _require_the_same(book, views, raw):
    """A page that is fast because it is another page would prove nothing."""
    before = ORDERS // 2
    page = book.newest(before)
    assert [*map(tuple, page)] == _raw_page(raw, before, None)
    assert len(page) == PAGE
    assert isinstance(page[0], BookRow)
    counted = {(count.status.value, count.orders, count.total_minor) for count in views.counts()}
    assert ("Processed", *raw.rows(_ADDED_UP)[0]) in counted
