"""The order list and its counters as screens read them."""

import datetime as dt

import pytest

from app.domain.environment import Mode, Region
from app.domain.identifiers import ChargePermissionId
from app.domain.payment_status import MayShip, PaymentStatus
from app.domain.shop import Shop
from app.services.desk import Desk
from app.services.order_views import OrderViews
from app.services.orders import Orders
from app.storage.migration import open_database
from tests.clocks import SetClock
from tests.sales import money, sale
from tests.shop_database import with_schema

SHOP = Shop(Region.US, Mode.TRAINING, "P-", "Corner shop", "https://desk.paydesk.test")
SOLD = 5


def _usd(minor):
    return money(Region.US, minor)


@pytest.fixture
def database(database_url):
    """Five orders of 1.00 to 5.00 USD, an hour apart."""
    clock = SetClock()
    opened = open_database(with_schema(database_url), clock)
    orders = Orders(Desk("till-1", "first", SHOP, opened, None, clock))
    for serial in range(1, SOLD + 1):
        orders.create(sale(ChargePermissionId(f"S01-0000000-000000{serial}"), _usd(100 * serial)))
        clock.advance(dt.timedelta(hours=1))
    yield opened
    opened.close()


@pytest.fixture
def views(database):
    return OrderViews(database)


def _numbers(rows):
    return [row.number for row in rows]


def test_a_row_tells_all_of_its_order(views):
    newest = views.page()[0]
    assert (newest.number, newest.staff, newest.desk) == ("P-100005", "anna", "till-1")
    assert newest.created_at == dt.datetime(2026, 3, 1, 16, 0, tzinfo=dt.UTC)
    assert (newest.status, newest.may_ship) == (PaymentStatus.QUEUED, MayShip.NOT_YET)
    assert (newest.total, newest.attention) == (_usd(500), "")


def test_pages_follow_one_another_without_gap_or_overlap(views):
    first = views.page(limit=2)
    second = views.page(before=first[-1].id, limit=2)
    third = views.page(before=second[-1].id, limit=2)
    assert _numbers(first + second + third) == [f"P-10000{serial}" for serial in (5, 4, 3, 2, 1)]
    assert views.page(before=third[-1].id) == []


def test_a_page_of_one_status_holds_only_that(views):
    assert len(views.page(status=PaymentStatus.QUEUED)) == SOLD
    assert views.page(status=PaymentStatus.PROCESSED) == []
    assert _numbers(views.page(before=3, status=PaymentStatus.QUEUED)) == ["P-100002", "P-100001"]


def test_the_counters_say_how_many_and_how_much(views):
    (queued,) = views.counts()
    assert (queued.status, queued.orders, queued.total) == (PaymentStatus.QUEUED, 5, _usd(1500))


def test_a_row_can_be_kept_and_compared_but_not_changed(views):
    row = views.page()[0]
    assert {row: "chosen"}[views.page()[0]] == "chosen"
    with pytest.raises(AttributeError):
        row.staff = "bo"
