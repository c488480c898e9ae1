"""Two people on one order, and what Amazon, the clock and the network do between look and press."""

import datetime as dt

import pytest

from app.domain.checkout_modes import CaptureMode
from app.domain.environment import Region
from app.domain.order_actions import OrderAction
from app.domain.timeline import Event
from tests.ui.order.conftest import PICKS
from ui.theme.tokens import Tone

_A = OrderAction
_NOTHING = "Nothing was sent and no money moved."
FASTER = (
    f"Somebody else was faster: the order has changed. {_NOTHING} The order is shown as it is now."
)
both_databases = pytest.mark.parametrize(
    "database_url", ["sqlite_url", "postgres_url"], indirect=True
)


@pytest.fixture
def two(shop, open_desk, open_order):
    """Max and Olga look at the same order, each at a desk of their own."""

    def begin(number):
        other = open_desk(region=Region.US, name="till-2")
        return open_order(number), open_order(number, services=other)

    return begin


@both_databases
@pytest.mark.parametrize("action", [_A.CAPTURE, _A.VOID, _A.CANCEL, _A.CLOSE])
def test_of_two_who_press_one_acts_and_the_other_is_told_politely(shop, two, action):
    first, second = two(shop.sell(*PICKS))
    first.press(action)
    second.press(action)
    first.decide()
    second.decide()
    assert first.panel.notice.tone is Tone.GOOD
    assert second.said == FASTER
    assert len(first.effects()) == 1
    second.until(lambda: second.why_not(action) != "")
    assert second.view.status.text() == first.view.status.text()


@both_databases
def test_two_refunds_that_were_meant_to_be_one_are_one(shop, two):
    first, second = two(shop.sell(*PICKS, capture_mode=CaptureMode.CAPTURE_NOW))
    for desk in (first, second):
        desk.press(_A.REFUND)
        desk.sheet.amount.setText("20")
        desk.sheet.reason.setCurrentText("Goods returned")
    first.decide()
    second.decide()
    assert second.said == FASTER
    assert first.effects() == [("Refund", "20.00")]


@both_databases
def test_of_two_who_release_a_shipment_one_does_and_the_other_is_told_politely(shop, two):
    shop.amazon.plan("Authorize", "Open", "StopShipmentAtypicalAuth")
    first, second = two(shop.sell(*PICKS))
    for desk in (first, second):
        desk.press(_A.RELEASE)
        desk.sheet.reason.setPlainText("Amazon's risk team said yes")
    first.decide()
    second.decide()
    assert second.said == FASTER
    second.until(lambda: second.view.ship.text() == "May ship")
    story = second.panel.details.story
    assert [each.what for each in story].count(Event.STOP_CLEARED.value) == 1


@both_databases
def test_two_reservations_that_were_meant_to_be_one_are_one(shop, two):
    number = shop.sell(*PICKS)
    first, second = two(number)
    for desk in (first, second):
        desk.press(_A.REAUTHORIZE)
        desk.sheet.amount.setText("10")
    first.decide()
    second.decide()
    assert second.said == FASTER
    assert first.effects() == [("Authorize", "10.00")]


def test_both_press_at_the_same_moment(shop, two):
    first, second = two(shop.sell(*PICKS))
    first.press(_A.CAPTURE)
    second.press(_A.CAPTURE)
    first.sheet.primary.click()
    second.sheet.primary.click()
    for desk in (first, second):
        desk.until(lambda desk=desk: desk.panel.notice is not None)
    told = sorted((first.panel.notice.tone, second.panel.notice.tone))
    assert told == [Tone.GOOD, Tone.WARN]
    assert first.effects() == [("Capture", "83.00")]


def test_what_another_desk_did_is_shown_without_asking(shop, two):
    first, second = two(shop.sell(*PICKS))
    first.press(_A.CAPTURE)
    first.decide()
    second.presenter.orders_changed(["P-999999", second.panel.number])
    second.until(lambda: second.view.status.text() == "Processed")
    assert second.figures == first.figures


def test_an_order_that_was_closed_at_amazon_meanwhile(shop, open_order, expect_log):
    desk = open_order(shop.sell(*PICKS))
    desk.press(_A.REAUTHORIZE)
    desk.sheet.amount.setText("10")
    shop.services.desk.gateway.close(shop.permission_id, "closed in Seller Central")
    desk.decide()
    expect_log("app.services", "call brought no object")
    assert desk.said == (
        "Amazon refused (InvalidOrderReferenceStatus): the order has changed there meanwhile. "
        "No money moved. The order is shown as it is now."
    )
    desk.until(lambda: desk.why_not(_A.REAUTHORIZE) == "The order is closed at Amazon.")


def test_a_reservation_that_ran_out_between_look_and_press(shop, open_order, clock):
    desk = open_order(shop.sell(*PICKS))
    desk.press(_A.CAPTURE)
    for each in (shop.amazon, clock):
        each.advance(dt.timedelta(days=3))
    desk.decide()
    assert desk.said.startswith("It was possible until ")
    assert desk.said.endswith(f"{_NOTHING} The order is shown as it is now.")
    assert desk.effects() == []
    desk.until(lambda: desk.why_not(_A.CAPTURE) == "The reservation is over; reserve again.")


def test_a_capture_that_amazon_declines_is_explained(shop, open_order):
    desk = open_order(shop.sell(*PICKS))
    shop.amazon.plan("Capture", "Declined", "AmazonRejected")
    desk.press(_A.CAPTURE)
    desk.decide()
    assert desk.said == (
        "Capture rejected: Amazon refused to take the money. Keep the goods. "
        "No money moved. Offer another way to pay"
    )
    assert desk.panel.notice.tone is Tone.BAD


def test_a_lost_answer_is_said_and_settled_under_the_same_key(shop, open_order, expect_log):
    number = shop.sell(*PICKS)
    desk = open_order(number)
    shop.amazon.strike("Capture", "reset_after", times=99)
    desk.press(_A.CAPTURE)
    desk.decide()
    expect_log("app.services", "call brought no object")
    expect_log("app.amazonpay", "outcome unknown")
    assert desk.said.endswith(
        "Whether money moved is not known yet. "
        "Paydesk keeps asking Amazon under the same number, so nothing is done twice."
    )
    desk.until(lambda: desk.why_not(_A.CAPTURE) == "A call to Amazon has no answer yet.")
    assert desk.view.verdict.title.text() == "Amazon's answer was lost"
    shop.amazon.call_off()
    assert shop.services.reconciliation.run().problems == {}
    desk.presenter.orders_changed([number])
    desk.until(lambda: desk.view.status.text() == "Processed")
    assert desk.effects() == [("Capture", "83.00")]
