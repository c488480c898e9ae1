"""The list of orders: any filter, any sorting, any place, on both databases."""

import datetime as dt
from itertools import product

import pytest
from sqlalchemy import insert

from app.domain.address import AmazonAddress
from app.domain.environment import Mode, Region
from app.domain.identifiers import ChargePermissionId, OrderNumber
from app.domain.order_filter import Chosen, OrderFilter, OrderWindow, Reserved, Sort
from app.domain.order_stage import OrderStage
from app.domain.payment_status import MayShip, PaymentStatus
from app.domain.shop import Shop
from app.services.desk import Desk
from app.services import order_book
from app.services.order_book import OrderBook, People, Place
from app.services.order_views import OrderViews
from app.services.orders import Orders
from app.storage import order_search
from app.storage.migration import open_database
from app.storage.order_search import Span
from app.storage.orders import OrderRecord
from tests.clocks import SetClock
from tests.sales import money, sale
from tests.shop_database import with_schema

SHOP = Shop(Region.US, Mode.TRAINING, "P-", "Corner shop", "https://desk.paydesk.test")
BEGAN = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)
TOTALS = (500, 100, 300, 300, 200, 400, 600)
NAMES = ("Ada Fielding", "Jürgen Groß", "Ada Lovelace", "山田 太郎", "Cleo", "Dan", "Ada Byron")


def _reference(serial):
    return ChargePermissionId(f"S01-1234567-000000{serial}")


@pytest.fixture
def desk(database_url):
    """Seven orders, an hour apart, by anna and ben at two desks."""
    clock = SetClock()
    database = open_database(with_schema(database_url), clock)
    for serial, (minor, name) in enumerate(zip(TOTALS, NAMES, strict=True), 1):
        person = Desk(f"till-{serial % 2}", "first", SHOP, database, None, clock)
        sold = sale(_reference(serial), money(Region.US, minor), staff=("anna", "ben")[serial % 2])
        Orders(person).create(sold, AmazonAddress(name=name, postal_code=f"9720{serial}"))
        clock.advance(dt.timedelta(hours=1))
    yield Desk("office", "first", SHOP, database, None, clock)
    database.close()


@pytest.fixture
def book(desk):
    return OrderBook(desk)


def _serials(rows):
    return [int(row.number[-1]) for row in rows]


def _found(book, **wanted):
    return _serials(book.rows(OrderWindow(OrderFilter(**wanted)), Span()))


def _change(desk, serial, **columns):
    """Set derived columns by hand, as a payment would have."""
    with desk.database.write() as session:
        order = session.get_one(OrderRecord, serial)
        for name, value in columns.items():
            setattr(order, name, value)


def test_everything_comes_newest_first(book):
    assert _found(book) == [7, 6, 5, 4, 3, 2, 1]
    row = book.rows(OrderWindow(), Span(limit=1))[0]
    assert (row.number, row.total, row.staff, row.desk) == (
        *("P-100007", money(Region.US, 600)),
        *("ben", "till-1"),
    )
    assert (row.status, row.may_ship) == (PaymentStatus.QUEUED, MayShip.NOT_YET)
    assert (row.region, row.created_at) == (Region.US, BEGAN + dt.timedelta(hours=6))
    assert (row.captured, row.refunded) == (money(Region.US, 0), money(Region.US, 0))
    assert (row.reserved_at, row.closes_at, row.buyer) == (None, None, "")


FILTERS = [
    ({"words": ("ada",)}, [7, 3, 1]),
    ({"words": ("ada", "love")}, [3]),
    ({"words": ("jurgen",)}, [2]),
    ({"words": ("gross",)}, [2]),
    ({"words": ("太",)}, [4]),
    ({"words": ("100005",)}, [5]),
    ({"words": ("p 100005",)}, [5]),
    ({"words": ("s01 1234567 0000006", "dan")}, [6]),
    ({"words": ("1234567 s01",)}, []),
    ({"words": ("fielding ad",)}, []),
    ({"words": ("s01", "1234567", "0000006")}, [6]),
    ({"words": ("97204",)}, [4]),
    ({"words": ("a", "1")}, [7, 6, 5, 4, 3, 2, 1]),
    ({"words": ("nobody",)}, []),
    ({"least_minor": 300, "most_minor": 400}, [6, 4, 3]),
    ({"least_minor": 300, "most_minor": 300, "words": ("ada",)}, [3]),
    ({"since": BEGAN + dt.timedelta(hours=5)}, [7, 6]),
    ({"until": BEGAN + dt.timedelta(hours=1)}, [1]),
    ({"since": BEGAN + dt.timedelta(hours=1), "until": BEGAN + dt.timedelta(hours=3)}, [3, 2]),
    ({"staff": "anna"}, [6, 4, 2]),
    ({"desk": "till-1", "least_minor": 400}, [7, 1]),
    ({"region": "eu"}, []),
    (
        {"statuses": frozenset({PaymentStatus.QUEUED, PaymentStatus.DECLINED})},
        [7, 6, 5, 4, 3, 2, 1],
    ),
    ({"statuses": frozenset({PaymentStatus.DECLINED})}, []),
    ({"ships": frozenset({MayShip.STOP})}, []),
    ({"needs_attention": True}, []),
]


def test_a_filter_lets_through_what_it_says_and_counts_it(book):
    expected = [(wanted, serials, len(serials)) for wanted, serials in FILTERS]
    assert [
        (wanted, _found(book, **wanted), book.count(OrderWindow(OrderFilter(**wanted))))
        for wanted, _ in FILTERS
    ] == expected


SORTED = {
    Sort.WRITTEN: [1, 2, 3, 4, 5, 6, 7],
    Sort.TOTAL: [2, 5, 3, 4, 6, 1, 7],
    Sort.STATUS: [4, 1, 2, 3, 5, 6, 7],
    Sort.RESERVED: [6, 2, 3],
}


def test_any_place_of_any_sorting_is_read_forwards_and_backwards(desk, book):
    _change(desk, 4, status=PaymentStatus.DECLINED)
    for serial, hours in ((6, 1), (2, 2), (3, 3)):
        _change(desk, serial, reserved_at=BEGAN + dt.timedelta(hours=hours))
    for sort, descending in product(Sort, (False, True)):
        expected = SORTED[sort][::-1] if descending else SORTED[sort]
        window = OrderWindow(sort=sort, descending=descending)
        rows = book.rows(window, Span())
        assert _serials(rows) == expected
        assert book.count(window) == len(expected)
        for place, row in enumerate(rows):
            key = book.key(window, row)
            assert _serials(book.rows(window, Span(key))) == expected[place + 1 :]
            assert _serials(book.rows(window, Span(key, includes=True))) == expected[place:]
            assert _serials(book.rows(window, Span(key, backwards=True))) == expected[:place]
            skipped = book.rows(window, Span(key, skip=1, limit=1, backwards=True))
            assert _serials(skipped) == expected[max(place - 2, 0) : max(place - 1, 0)]
            look = book.look(window, key, around=2)
            assert (look.total, look.rank) == (len(expected), place)
            assert _serials(look.rows) == expected[look.start : look.start + len(look.rows)]


def test_a_dated_window_is_read_from_any_place(book):
    window = OrderWindow(OrderFilter(since=BEGAN + dt.timedelta(hours=2)))
    rows = book.rows(window, Span())
    assert _serials(rows) == [7, 6, 5, 4, 3]
    assert _serials(book.rows(window, Span(book.key(window, rows[1]), skip=1))) == [4, 3]


def test_a_place_is_found_again_after_other_orders_came_before_it(desk, book):
    window = OrderWindow()
    key = book.key(window, book.rows(window, Span(skip=2, limit=1))[0])
    for serial in (8, 9):
        Orders(desk).create(sale(_reference(serial), money(Region.US, 100)))
    look = book.look(window, key, around=2)
    assert (look.total, look.rank, look.start) == (9, 4, 2)
    assert _serials(look.rows) == [7, 6, 5, 4, 3, 2]


def test_reservations_are_filtered_by_their_age(desk, book):
    now = desk.clock.now()
    for serial, hours in ((1, 47), (2, 25), (3, 23)):
        _change(desk, serial, reserved_at=now - dt.timedelta(hours=hours))
    assert _found(book, reserved=Reserved.ANY) == [3, 2, 1]
    assert _found(book, reserved=Reserved.ENDING) == [2, 1]
    assert _found(book, reserved=Reserved.LATE) == []
    _change(desk, 3, reserved_at=now - dt.timedelta(days=8))
    assert _found(book, reserved=Reserved.LATE) == [3]


def test_the_marked_orders_add_up(desk, book):
    _change(desk, 7, captured_minor=600, refunded_minor=50)
    some = Chosen(frozenset({1, 7}))
    (sums,) = book.sums(some)
    assert (sums.orders, sums.money(sums.total_minor)) == (2, money(Region.US, 1_100))
    assert (sums.captured_minor, sums.refunded_minor, sums.authorized_minor) == (600, 50, 0)
    everything = Chosen(frozenset({1}), OrderWindow(OrderFilter(words=("ada",))))
    (sums,) = book.sums(everything)
    assert (sums.orders, sums.total_minor) == (2, 900)
    assert book.sums(Chosen()) == ()
    assert _serials(map(_Numbered, book.numbers(some))) == [7, 1]
    assert _serials(map(_Numbered, book.numbers(everything))) == [7, 3]


class _Numbered:
    def __init__(self, number):
        self.number = number


def test_everybody_who_sold_can_be_chosen(book):
    assert book.people() == People(("anna", "ben"), ("till-0", "till-1"))


def test_goods_are_found_by_their_number(book):
    assert _found(book, words=("a", "1"), most_minor=100) == [2]


def test_an_order_that_is_paid_another_way_is_found_by_both_references(desk, book):
    with desk.database.write() as session:
        session.get_one(OrderRecord, 3).stage = OrderStage.FAILED
    second = ChargePermissionId("S01-7654321-1111111")
    Orders(desk).pay_another_way(OrderNumber("P-100003"), second, "max")
    assert _found(book, words=("s01 7654321 1111111",)) == [3]
    assert _found(book, words=("s01 1234567 0000003",)) == [3]


def test_the_newest_follow_one_another_without_gap_or_overlap(book):
    first = book.newest(limit=3)
    second = book.newest(first[-1].id, limit=3)
    third = book.newest(second[-1].id)
    assert [_serials(page) for page in (first, second, third)] == [[7, 6, 5], [4, 3, 2], [1]]
    assert book.newest(third[-1].id) == []


def test_the_newest_of_one_status_hold_only_that(book, desk):
    for serial in (2, 5, 6):
        _change(desk, serial, status=PaymentStatus.PROCESSED)
    assert _serials(book.newest(status=PaymentStatus.PROCESSED)) == [6, 5, 2]
    assert _serials(book.newest(6, PaymentStatus.PROCESSED, 1)) == [5]
    assert book.newest(status=PaymentStatus.REFUNDED) == []


def test_a_row_can_be_kept_and_compared_but_not_changed(book):
    row = book.newest()[0]
    assert {row: "chosen"}[book.newest()[0]] == "chosen"
    with pytest.raises(AttributeError):
        row.staff = "bo"


def test_the_counters_say_how_many_and_how_much(desk):
    (queued,) = OrderViews(desk.database).counts()
    assert (queued.status, queued.orders) == (PaymentStatus.QUEUED, len(TOTALS))
    assert queued.total == money(Region.US, sum(TOTALS))


@pytest.mark.parametrize("words", [("ada",), ("p 10000",), ("ada", "f"), ("s01 1234567",), ("zz",)])
def test_what_is_near_and_what_is_far_is_found_alike(book, monkeypatch, words):
    def looks():
        kinds = ((None, (4, 4), (7, 7)), (True, False), (1, 2, 100), (True, False), (True, False))
        return [
            _serials(
                book.rows(
                    OrderWindow(OrderFilter(words=words), descending=descending),
                    Span(at, includes, limit=limit, backwards=backwards),
                )
            )
            for at, includes, limit, backwards, descending in product(*kinds)
        ]

    whole = looks()
    for near, far in ((1, 1), (1, 4), (2, 100), (4, 4)):
        monkeypatch.setattr(order_search, "_NEAR", near)
        monkeypatch.setattr(order_search, "_FAR", far)
        assert looks() == whole


def test_counting_stops_at_the_most_wherever_the_newest_are(book, monkeypatch):
    monkeypatch.setattr(order_book, "FOUND_AT_MOST", 3)
    for near in (1, 2, 100):
        monkeypatch.setattr(order_search, "_NEAR", near)
        counts = [
            book.count(OrderWindow(OrderFilter(words=(word,)))) for word in ("p", "ada", "dan")
        ]
        assert counts == [3, 3, 1]


@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("gap", [False, True])
def test_a_page_far_away_is_the_same_whether_ids_have_gaps_or_not(
    book, desk, monkeypatch, descending, gap
):
    monkeypatch.setattr(order_book, "PAGE", 2)
    if gap:
        with desk.database.write() as session:
            newest = session.get_one(OrderRecord, 7)
            names = [column.key for column in OrderRecord.__table__.columns]
            cells = {name: getattr(newest, name) for name in names}
            session.execute(insert(OrderRecord), [{**cells, "id": 9, "number": "P-100009"}])
    window = OrderWindow(descending=descending)
    whole = book.rows(window, Span())
    for far in (0, 100):
        monkeypatch.setattr(order_book, "_FAR", far)
        for number in range(4):
            page, key = book.page(window, number, Place(None, 0, number * 2))
            assert page[:2] == tuple(whole[number * 2 : number * 2 + 2])
            assert key == book.key(window, page[0])
