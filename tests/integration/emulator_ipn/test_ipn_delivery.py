"""IPNs on their way to a real receiver: bytes, retries, restarts."""

import json
from datetime import datetime, timedelta
from itertools import pairwise

import pytest

from app.emulator.objects import NotificationConfiguration
from app.emulator.sns_outbox import DeliveryState
from app.emulator.states import Environment, OrderReferenceState, Reason, Region
from app.emulator.tls import ensure_tls
from tests.integration.emulator_ipn import story
from tests.unit.emulator_ipn.verifier import inner, is_genuine, parse

DELIVERED, PENDING, FAILED = (
    DeliveryState.DELIVERED,
    DeliveryState.PENDING,
    DeliveryState.FAILED,
)


def pem(emulator) -> bytes:
    path = emulator.ok("GET", "/control/ipn")["certificate_path"]
    answer = emulator.call("GET", path)
    assert answer.status_code == 200
    return answer.content


@pytest.mark.parametrize("version", ["1", "2"])
@pytest.mark.parametrize("subject", [None, "Amazon Pay: Übung"])
def test_each_step_of_an_order_arrives_once_and_signed(emulator, shop, version, subject):
    emulator.ok("PUT", "/control/ipn", {"signature_version": version, "subject": subject})
    order = emulator.do(story.open_order())
    told = [shop.next()]
    authorization = emulator.do(story.authorize(order))
    told.append(shop.next())
    taken = emulator.do(story.capture(authorization))
    told.append(shop.next())
    emulator.do(story.refund(taken))
    told.append(shop.next())
    assert [inner(one.body)["NotificationType"] for one in told] == [
        "OrderReferenceNotification",
        "PaymentAuthorize",
        "PaymentCapture",
        "PaymentRefund",
    ]
    certificate = pem(emulator)
    assert all(is_genuine(one.body, certificate) for one in told)
    assert {parse(one.body)["SignatureVersion"] for one in told} == {version}
    assert {parse(one.body).get("Subject") for one in told} == {subject}
    assert shop.is_empty


def test_a_message_arrives_with_the_headers_of_sns(emulator, shop):
    emulator.do(story.open_order())
    told = shop.next()
    message = parse(told.body)
    assert told.path == "/ipn?shop=1"
    assert told.headers["x-amz-sns-message-id"] == message["MessageId"]
    assert told.headers["x-amz-sns-topic-arn"] == message["TopicArn"]
    assert told.headers["x-amz-sns-message-type"] == "Notification"
    assert told.headers["content-type"] == "text/plain; charset=UTF-8"
    assert told.headers["user-agent"] == "Amazon Simple Notification Service Agent"
    assert told.headers["host"] in shop.url


@pytest.mark.parametrize("region", Region)
@pytest.mark.parametrize("environment", Environment)
def test_topic_and_certificate_url_fit_region_and_environment(emulator, shop, region, environment):
    emulator.do(story.open_order(region, environment))
    told = shop.next()
    aws_region = {"us": "us-east-1", "uk": "eu-west-1", "eu": "eu-west-1", "jp": "us-west-2"}
    message = parse(told.body)
    assert message["TopicArn"].startswith(f"arn:aws:sns:{aws_region[region]}:291180941288:A")
    assert message["TopicArn"].endswith(emulator.world.account.seller_id)
    assert is_genuine(told.body, pem(emulator))
    assert inner(told.body)["ReleaseEnvironment"] == environment.value


def test_the_served_certificate_is_the_file_that_is_printed(emulator):
    assert pem(emulator) == emulator.keys.certificate_file.read_bytes()


def test_live_and_sandbox_may_go_to_different_shops(emulator, listen):
    live, sandbox = listen(), listen()
    for environment, receiver in (("Live", live), ("Sandbox", sandbox)):
        emulator.ok("PUT", "/control/ipn", {"url": receiver.url, "environment": environment})
    emulator.do(story.open_order(environment=Environment.LIVE))
    assert inner(live.next().body)["ReleaseEnvironment"] == "Live"
    emulator.do(story.open_order(environment=Environment.SANDBOX))
    assert inner(sandbox.next().body)["ReleaseEnvironment"] == "Sandbox"
    emulator.tried(2)
    assert live.is_empty
    assert sandbox.is_empty


def test_nobody_is_told_while_no_url_is_set(emulator):
    emulator.do(story.open_order())
    assert emulator.ok("GET", "/control/ipn/messages") == {"messages": []}


def test_what_the_seller_configured_by_api_is_told_of_what_it_asked_for(emulator, shop, listen):
    refunds_only, everything = listen(), listen()

    def configure(world):
        world.notification_configurations[Environment.SANDBOX] = [
            NotificationConfiguration(refunds_only.url, ["PAYMENT_REFUND"]),
            NotificationConfiguration(everything.url, ["ALL"]),
            NotificationConfiguration(shop.url, ["ALL"]),
        ]

    emulator.do(configure)
    order = emulator.do(story.open_order())
    taken = emulator.do(story.capture(emulator.do(story.authorize(order))))
    emulator.do(story.refund(taken))
    emulator.tried(9)
    assert inner(refunds_only.next().body)["NotificationType"] == "PaymentRefund"
    assert refunds_only.is_empty
    assert len(everything.take(4)) == len(shop.take(4)) == 4
    assert everything.is_empty
    assert shop.is_empty


def test_a_configured_host_elsewhere_is_never_contacted(emulator):
    def configure(world):
        world.notification_configurations[Environment.SANDBOX] = [
            NotificationConfiguration("https://shop.example/ipn", ["ALL"])
        ]

    emulator.do(configure)
    emulator.do(story.open_order())
    (message,) = emulator.ok("GET", "/control/ipn/messages")["messages"]
    assert message["deliveries"] == [
        {"url": "https://shop.example/ipn", "state": "refused", "attempts": []}
    ]


def test_two_steps_in_one_request_are_told_as_one(emulator, shop):
    order = emulator.do(story.open_order())
    shop.next()

    def suspend_and_reopen(world):
        world.move(order, OrderReferenceState.SUSPENDED, Reason.INVALID_PAYMENT_METHOD)
        world.move(order, OrderReferenceState.OPEN)

    emulator.do(suspend_and_reopen)
    emulator.do(lambda world: world.move(order, OrderReferenceState.CLOSED, Reason.SELLER_CLOSED))
    emulator.tried(3)
    states = [inner(one.body)["NotificationData"] for one in shop.take(2)]
    assert sorted("<State>Open" in state for state in states) == [False, True]
    assert shop.is_empty


@pytest.mark.parametrize("status", [500, 503, 429])
def test_a_busy_receiver_is_tried_again_20_seconds_later(emulator, shop, status):
    shop.answer(status)
    emulator.do(story.open_order())
    first = shop.next()
    assert emulator.tried() == [(status, PENDING)]
    emulator.advance(seconds=19)
    assert shop.is_empty
    emulator.advance(seconds=1)
    assert shop.next() == first
    assert emulator.tried() == [(200, DELIVERED)]


def test_sns_gives_up_after_four_attempts(emulator, shop):
    shop.answer(500, 500, 500, 500)
    emulator.do(story.open_order())
    assert emulator.tried() == [(500, PENDING)]
    for expected in ((500, PENDING), (500, PENDING), (500, FAILED)):
        emulator.advance(seconds=20)
        assert emulator.tried() == [expected]
    emulator.advance(days=1)
    (message,) = emulator.ok("GET", "/control/ipn/messages")["messages"]
    (delivery,) = message["deliveries"]
    assert delivery["state"] == "failed"
    assert [attempt["status"] for attempt in delivery["attempts"]] == [500] * 4
    times = [datetime.fromisoformat(attempt["at"]) for attempt in delivery["attempts"]]
    assert all(later - earlier >= timedelta(seconds=20) for earlier, later in pairwise(times))


@pytest.mark.parametrize("status", [302, 400, 403, 404])
def test_a_refusal_is_final(emulator, shop, status):
    shop.answer(status)
    emulator.do(story.open_order())
    assert emulator.tried() == [(status, FAILED)]
    assert len(shop.take(1)) == 1
    assert shop.is_empty


def test_a_closed_port_is_tried_again(emulator, listen):
    closed = listen()
    emulator.ok("PUT", "/control/ipn", {"url": closed.url})
    port = int(closed.url.split(":")[2].split("/")[0])
    closed.close()
    emulator.do(story.open_order())
    assert emulator.tried() == [(None, PENDING)]
    opened = listen(port=port)
    emulator.advance(seconds=20)
    assert inner(opened.next().body)["NotificationType"] == "OrderReferenceNotification"
    assert emulator.tried() == [(200, DELIVERED)]


def test_retries_can_be_compressed(emulator, shop):
    emulator.ok("PUT", "/control/ipn", {"retry_seconds": 0})
    shop.answer(500, 500)
    emulator.do(story.open_order())
    assert emulator.tried(3) == [(500, PENDING), (500, PENDING), (200, DELIVERED)]


def test_retries_can_be_switched_off(emulator, shop):
    emulator.ok("PUT", "/control/ipn", {"retry": "none"})
    shop.answer(503)
    emulator.do(story.open_order())
    assert emulator.tried() == [(503, FAILED)]


def test_the_older_promise_is_one_try_an_hour(emulator, shop):
    emulator.ok("PUT", "/control/ipn", {"retry": "legacy"})
    shop.answer(503)
    emulator.do(story.open_order())
    assert emulator.tried() == [(503, PENDING)]
    shop.next()
    emulator.advance(minutes=59)
    assert shop.is_empty
    emulator.advance(minutes=1)
    assert emulator.tried() == [(200, DELIVERED)]


def test_waiting_can_follow_the_machines_clock_instead(emulator, shop):
    emulator.ok("PUT", "/control/ipn", {"on_real_time": True, "retry_seconds": 3600})
    shop.answer(503)
    emulator.do(story.open_order())
    assert emulator.tried() == [(503, PENDING)]
    shop.next()
    emulator.advance(days=2)
    assert shop.is_empty
    assert emulator.ok("GET", "/control/ipn")["deliveries"]["pending"] == 1


def test_a_restart_in_the_middle_of_retrying_delivers_what_waits(start, listen):
    emulator, shop = start(), listen(statuses=[500])
    emulator.ok("PUT", "/control/ipn", {"url": shop.url, "signature_version": "2"})
    emulator.do(story.open_order())
    first = shop.next()
    assert emulator.tried() == [(500, PENDING)]
    again = start()
    assert again.ok("GET", "/control/ipn")["url"] == shop.url
    assert shop.is_empty
    again.advance(seconds=20)
    second = shop.next()
    assert second.body == first.body
    assert is_genuine(second.body, pem(again))
    assert again.tried() == [(200, DELIVERED)]


def test_messages_held_or_delayed_survive_a_restart(start, listen):
    emulator, shop = start(), listen()
    emulator.ok("PUT", "/control/ipn", {"url": shop.url})
    emulator.ok("POST", "/control/ipn/reorder", {"count": 2})
    order = emulator.do(story.open_order())
    again = start()
    order = again.world.order_reference(order.order_reference_id)
    assert again.ok("GET", "/control/ipn")["deliveries"]["held"] == 1
    again.do(story.authorize(order))
    kinds = [inner(one.body)["NotificationType"] for one in shop.take(2)]
    assert kinds == ["PaymentAuthorize", "OrderReferenceNotification"]


def test_a_receiver_with_the_emulators_own_tls_is_trusted(start, listen, tmp_path):
    emulator = start()
    shop = listen(tls=ensure_tls(tmp_path / "emulator"))
    emulator.ok("PUT", "/control/ipn", {"url": shop.url})
    emulator.do(story.open_order())
    assert emulator.tried() == [(200, DELIVERED)]
    assert is_genuine(shop.next().body, pem(emulator))


def test_a_receiver_with_an_unknown_certificate_is_not_trusted(emulator, listen, tmp_path):
    shop = listen(tls=ensure_tls(tmp_path / "somebody else"))
    emulator.ok("PUT", "/control/ipn", {"url": shop.url, "retry": "none"})
    emulator.do(story.open_order())
    assert emulator.tried() == [(None, FAILED)]
    (message,) = emulator.ok("GET", "/control/ipn/messages")["messages"]
    assert "CERTIFICATE_VERIFY_FAILED" in message["deliveries"][0]["attempts"][0]["error"]
    assert shop.is_empty


def test_the_log_shows_the_bytes_that_were_sent(emulator, shop):
    emulator.do(story.open_order())
    told = shop.next()
    emulator.tried()
    (message,) = emulator.ok("GET", "/control/ipn/messages?state=delivered")["messages"]
    assert message["body"].encode() == told.body
    assert json.loads(message["body"])["MessageId"] == message["message_id"]
    assert message["notification_type"] == "OrderReferenceNotification"
    (delivery,) = message["deliveries"]
    assert delivery["url"] == shop.url
    assert [attempt["status"] for attempt in delivery["attempts"]] == [200]
