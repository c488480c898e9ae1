"""What happens later by itself, and only then (v1 reference, §3.5)."""

import threading
import time

from tests.integration.emulator.shop import SUCCESS_URL, FAILURE_URL


def test_a_draft_goes_stale_after_three_hours(shop):
    order_id = shop.draft()
    shop.control.advance(hours=2, minutes=59)
    assert shop.order_state(order_id) == "Draft"
    shop.control.advance(minutes=1)
    assert shop.order_state(order_id) == "Canceled/Stale"


def test_a_confirmed_order_does_not_go_stale(shop):
    order_id = shop.open_order()
    shop.control.advance(hours=4)
    assert shop.order_state(order_id) == "Open"


def test_an_order_expires_after_180_days(shop):
    order_id = shop.open_order(environment="Live")
    shop.control.advance(days=179)
    authorization_id = shop.authorized(order_id)
    shop.control.advance(days=1)
    assert shop.order_state(order_id) == "Closed/Expired"
    assert shop.authorize(order_id).code == "InvalidOrderReferenceStatus"
    assert shop.capture(authorization_id).state("CaptureStatus") == "Completed"


def test_an_unused_authorization_expires_after_two_days_in_the_sandbox(shop):
    order_id = shop.open_order()
    authorization_id = shop.authorized(order_id)
    shop.control.advance(days=1, hours=23, minutes=59)
    assert shop.authorization_state(authorization_id) == "Open"
    shop.control.advance(minutes=1)
    assert shop.authorization_state(authorization_id) == "Closed/ExpiredUnused"
    assert shop.order_state(order_id) == "Open"


def test_an_unused_authorization_expires_after_thirty_days_in_live(shop):
    authorization_id = shop.authorized(shop.open_order(environment="Live"))
    shop.control.advance(days=29, hours=23)
    assert shop.authorization_state(authorization_id) == "Open"
    shop.control.advance(hours=1)
    assert shop.authorization_state(authorization_id) == "Closed/ExpiredUnused"


def test_the_expiration_printed_is_thirty_days_even_in_the_sandbox(shop):
    made = shop.authorize(shop.open_order())
    created, expires = made.text_of("CreationTimestamp"), made.text_of("ExpirationTimestamp")
    assert created[10:] == expires[10:]
    assert (seconds(expires) - seconds(created)) == 30 * 86400


def seconds(text: str) -> float:
    return time.mktime(time.strptime(text[:19], "%Y-%m-%dT%H:%M:%S"))


def test_an_expected_authorization_that_never_comes_closes_the_order(shop):
    order_id = shop.draft()
    shop.set_total(order_id, "10.00", "USD")
    shop.confirm(order_id, ExpectImmediateAuthorization="true")
    shop.control.advance(minutes=59)
    assert shop.order_state(order_id) == "Open"
    shop.control.advance(minutes=1)
    assert shop.order_state(order_id) == "Closed/AmazonClosed"


def test_an_expected_authorization_that_came_leaves_the_order_open(shop):
    order_id = shop.draft()
    shop.set_total(order_id, "10.00", "USD")
    shop.confirm(order_id, ExpectImmediateAuthorization="true")
    shop.authorized(order_id)
    shop.control.advance(minutes=60)
    assert shop.order_state(order_id) == "Open"


def test_a_late_capture_is_pending_in_live(shop):
    order_id = shop.open_order(environment="Live")
    in_time, late = shop.authorized(order_id), shop.authorized(order_id)
    shop.control.advance(days=6, hours=23)
    assert shop.capture(in_time).state("CaptureStatus") == "Completed"
    shop.control.advance(hours=2)
    made = shop.capture(late)
    assert made.state("CaptureStatus") == "Pending"
    shop.control.advance(minutes=30)
    capture = shop.captured(made.text_of("AmazonCaptureId"))
    assert capture.state("CaptureStatus") == "Completed"


def test_an_authorization_does_not_expire_under_a_pending_capture(shop):
    order_id = shop.open_order(environment="Live")
    authorization_id = shop.authorized(order_id)
    shop.control.advance(days=29, hours=23, minutes=45)
    made = shop.capture(authorization_id)
    assert made.state("CaptureStatus") == "Pending"
    shop.control.advance(minutes=20)
    assert shop.authorization_state(authorization_id) == "Open"
    shop.control.advance(minutes=10)
    assert shop.authorization_state(authorization_id) == "Closed/MaxCapturesProcessed"


def test_each_timer_sees_the_time_it_was_due(shop):
    """A long jump does one thing after the other, as if the time had passed."""
    order_id = shop.open_order()
    made = shop.authorize(order_id, TransactionTimeout=60)
    authorization_id = made.text_of("AmazonAuthorizationId")
    shop.control.advance(days=3)
    moves = [
        (one["state"], one["reason_code"], one["at"])
        for one in shop.control.effects("StateChange", object_id=authorization_id)
    ]
    assert [move[:2] for move in moves] == [("Open", ""), ("Closed", "ExpiredUnused")]
    opened, closed = (move[2] for move in moves)
    assert seconds(closed) - seconds(opened) == 2 * 86400 - 30


def test_settling_decides_everything_that_is_pending(shop):
    order_id = shop.open_order()
    pending = shop.authorize(order_id, TransactionTimeout=60).text_of("AmazonAuthorizationId")
    refund_id = shop.refund(shop.paid(order_id)).text_of("AmazonRefundId")
    assert shop.control.post("settle") == {"decided": 2}
    assert shop.authorization_state(pending) == "Open"
    assert shop.refunded(refund_id).state("RefundStatus") == "Completed"


def test_a_waiting_confirmation_goes_stale_with_its_draft(shop):
    order_id = shop.draft("eu")
    shop.set_total(order_id, "10.00", "EUR")
    shop.confirm(order_id, SuccessUrl=SUCCESS_URL, FailureUrl=FAILURE_URL)
    shop.control.advance(hours=3)
    assert shop.order_state(order_id) == "Canceled/Stale"
    done = shop.control.post(f"order-references/{order_id}/confirmation-flow", result="Success")
    assert done["state"] == "Canceled"
    assert "ErrorCode=InvalidIdStatus" in done["redirect_url"]


def test_the_clock_never_goes_back(shop):
    reply = shop.control.ask("POST", "clock", {"seconds": -1})
    assert reply.status_code == 400
    assert reply.json() == {"error": "seconds must be a number of seconds from 0 to 316224000."}


def test_a_timer_fires_by_itself_when_its_time_has_come(shop, server):
    pending = shop.authorize(shop.open_order(), TransactionTimeout=60)
    authorization_id = pending.text_of("AmazonAuthorizationId")
    opened = threading.Event()

    def listen(event):
        if event.object_id == authorization_id:
            opened.set()

    server.world.on_change.append(listen)
    shop.control.advance(seconds=29.5)
    assert not opened.is_set()
    assert opened.wait(10), "nobody asked, and nothing happened"
    server.world.on_change.remove(listen)
