"""What a trainer or a test can make the sender do, over HTTP."""

import pytest

from app.emulator.sns_outbox import DeliveryState
from app.emulator.states import Environment
from tests.integration.emulator_ipn import story
from tests.unit.emulator_ipn.verifier import inner, is_genuine, parse

TYPES = [
    "OrderReferenceNotification",
    "PaymentAuthorize",
    "PaymentCapture",
    "PaymentRefund",
    "BillingAgreementNotification",
    "Chargeback Detailed Notification",
    "ProviderCredit",
    "ProviderCreditReversal",
    "SolutionProviderEvent",
]


def error(emulator, method, path, body=None, status=400) -> str:
    answer = emulator.call(method, path, body)
    assert answer.status_code == status, answer.text
    return answer.json()["error"]


def send_samples(emulator, count: int) -> list[str]:
    return [
        emulator.ok("POST", "/control/ipn/send", {"type": TYPES[number]})["message_id"]
        for number in range(count)
    ]


def ids(received) -> list[str]:
    return [parse(one.body)["MessageId"] for one in received]


@pytest.mark.parametrize("type_", TYPES)
@pytest.mark.parametrize("region", ["us", "jp"])
def test_a_sample_of_every_type_can_be_sent(emulator, shop, type_, region):
    sent = emulator.ok("POST", "/control/ipn/send", {"type": type_, "region": region})
    told = shop.next()
    assert is_genuine(told.body, emulator.keys.certificate_pem)
    assert ids([told]) == [sent["message_id"]]
    message = inner(told.body)
    assert message["NotificationType"] == type_
    assert message["IsSample"] is True
    assert message["NotificationReferenceId"] == "1111111-1111-11111-1111-11111EXAMPLE"
    assert message["SellerId"] == emulator.world.account.seller_id


def test_an_object_can_be_told_of_again(emulator, shop):
    order = emulator.do(story.open_order())
    authorization = emulator.do(story.authorize(order))
    told = {inner(one.body)["NotificationData"] for one in shop.take(2)}
    for object_id in (order.order_reference_id, authorization.authorization_id):
        emulator.ok("POST", "/control/ipn/send", {"object_id": object_id})
        again = inner(shop.next().body)
        assert again["NotificationData"] in told
        assert "IsSample" not in again


@pytest.mark.parametrize("version", ["1", "2"])
@pytest.mark.parametrize("type_", ["SubscriptionConfirmation", "UnsubscribeConfirmation"])
def test_a_confirmation_can_be_sent(emulator, shop, version, type_):
    emulator.ok("PUT", "/control/ipn", {"signature_version": version})
    emulator.ok("POST", "/control/ipn/send", {"type": type_})
    told = shop.next()
    assert told.headers["x-amz-sns-message-type"] == type_
    assert is_genuine(told.body, emulator.keys.certificate_pem)
    assert parse(told.body)["Type"] == type_


def test_a_chargeback_tells_of_the_capture_and_leaves_it_alone(emulator, shop):
    order = emulator.do(story.open_order())
    taken = emulator.do(story.capture(emulator.do(story.authorize(order))))
    shop.take(3)
    emulator.ok(
        "POST",
        "/control/ipn/chargeback",
        {
            "capture_id": taken.capture_id,
            "amount": "12.50",
            "reason": "Unauthorized Transaction Chargeback",
        },
    )
    told = shop.next()
    message = inner(told.body)
    assert message["NotificationType"] == "Chargeback Detailed Notification"
    assert parse(told.body)["TopicArn"].startswith("arn:aws:sns:eu-west-1:598607868003:A35A4JO7")
    assert f"<AmazonOrderReferenceId>{order.order_reference_id}<" in message["NotificationData"]
    assert "<AmazonCaptureReferenceId>P-100042-c01<" in message["NotificationData"]
    assert "<ChargebackAmount><Amount>12.5</Amount>" in message["NotificationData"]
    assert "<ChargebackReason>Unauthorized Transaction Chargeback<" in message["NotificationData"]
    assert taken.status.state == "Completed"


def test_a_message_can_be_repeated(emulator, shop):
    (message_id,) = send_samples(emulator, 1)
    first = shop.next()
    answer = emulator.ok("POST", "/control/ipn/repeat", {"message_id": message_id, "times": 3})
    assert answer == {"deliveries": 3}
    assert shop.take(3) == [first] * 3
    assert emulator.tried(4) == [(200, DeliveryState.DELIVERED)] * 4
    assert shop.is_empty


@pytest.mark.parametrize(
    ("wish", "places"),
    [
        ({"order": "reversed"}, [3, 2, 1, 0]),
        ({}, [3, 2, 1, 0]),
        ({"order": "given"}, [0, 1, 2, 3]),
        ({"order": [2, 0, 3, 1]}, [2, 0, 3, 1]),
    ],
)
def test_messages_can_be_held_and_let_go_in_another_order(emulator, shop, wish, places):
    emulator.ok("POST", "/control/ipn/reorder", {"count": 4} | wish)
    sent = send_samples(emulator, 3)
    assert emulator.ok("GET", "/control/ipn")["deliveries"]["held"] == 3
    assert shop.is_empty
    sent += send_samples(emulator, 1)
    assert ids(shop.take(4)) == [sent[place] for place in places]
    sent += send_samples(emulator, 1)
    assert ids(shop.take(1)) == sent[4:]


def test_shuffling_goes_by_its_seed(emulator, shop):
    orders = []
    for _ in range(2):
        emulator.ok("POST", "/control/ipn/reorder", {"count": 8, "order": "shuffled", "seed": 5})
        sent = send_samples(emulator, 8)
        orders.append([sent.index(one) for one in ids(shop.take(8))])
    assert orders[0] == orders[1]
    assert orders[0] != list(range(8))
    assert sorted(orders[0]) == list(range(8))


def test_a_receiver_that_fails_does_not_stop_the_order(emulator, shop):
    emulator.ok("PUT", "/control/ipn", {"retry": "none"})
    shop.answer(500, 500)
    emulator.ok("POST", "/control/ipn/reorder", {"count": 3})
    sent = send_samples(emulator, 3)
    assert ids(shop.take(3)) == sent[::-1]


def test_held_messages_can_be_let_go_early(emulator, shop):
    emulator.ok("POST", "/control/ipn/reorder", {"count": 10})
    sent = send_samples(emulator, 2)
    assert emulator.ok("POST", "/control/ipn/release") == {"released": 2}
    assert ids(shop.take(2)) == sent[::-1]
    assert emulator.ok("POST", "/control/ipn/release") == {"released": 0}


def test_a_new_wish_lets_go_what_the_old_one_held(emulator, shop):
    emulator.ok("POST", "/control/ipn/reorder", {"count": 5})
    sent = send_samples(emulator, 2)
    emulator.ok("POST", "/control/ipn/reorder", {"count": 1})
    assert ids(shop.take(2)) == sent[::-1]


def test_a_delay_lasts_on_the_emulators_clock(emulator, shop):
    emulator.ok("POST", "/control/ipn/delay", {"seconds": 600})
    send_samples(emulator, 1)
    emulator.ok("POST", "/control/ipn/delay", {"seconds": 0})
    late = send_samples(emulator, 2)[1]
    assert late in ids(shop.take(2))
    assert emulator.ok("GET", "/control/ipn")["deliveries"]["pending"] == 1
    emulator.advance(seconds=600)
    shop.next()


@pytest.mark.parametrize(
    "fault",
    ["wrong_signature", "altered_body", "wrong_certificate_url"],
)
def test_the_next_messages_can_be_forged(emulator, shop, fault):
    emulator.ok("POST", "/control/ipn/faults", {"fault": fault, "count": 2})
    genuine = []
    for _ in range(3):
        send_samples(emulator, 1)
        genuine.append(is_genuine(shop.next().body, emulator.keys.certificate_pem))
    assert genuine == [False, False, True]


def test_faults_queue_up(emulator, shop):
    emulator.ok("POST", "/control/ipn/faults", {"fault": "wrong_merchant"})
    shown = emulator.ok("POST", "/control/ipn/faults", {"fault": "truncated_body"})
    assert shown["faults"] == ["wrong_merchant", "truncated_body"]
    send_samples(emulator, 1)
    assert inner(shop.next().body)["SellerId"] == "ASOMEBODYELSE0"
    send_samples(emulator, 1)
    with pytest.raises(ValueError, match="Unterminated"):
        parse(shop.next().body)
    assert emulator.ok("GET", "/control/ipn")["faults"] == []


def test_faults_can_be_taken_back(emulator, shop):
    emulator.ok("POST", "/control/ipn/faults", {"fault": "wrong_topic", "count": 5})
    assert emulator.ok("POST", "/control/ipn/faults", {"count": 0})["faults"] == []


def test_a_torn_message_is_sent_whole_the_next_time(emulator, shop):
    emulator.ok("PUT", "/control/ipn", {"retry_seconds": 0})
    emulator.ok("POST", "/control/ipn/faults", {"fault": "torn_body"})
    send_samples(emulator, 1)
    # the second attempt comes over a connection of its own and may be heard first
    torn, whole = sorted(shop.take(2), key=lambda each: each.whole)
    assert (torn.whole, whole.whole) == (False, True)
    assert whole.body.startswith(torn.body)
    assert len(torn.body) == len(whole.body) // 2
    assert emulator.tried(2) == [
        (None, DeliveryState.PENDING),
        (200, DeliveryState.DELIVERED),
    ]


def test_deleting_stops_everything_and_forgets_the_wishes(emulator, shop):
    emulator.ok("PUT", "/control/ipn", {"signature_version": "2", "subject": "Hello"})
    emulator.ok("POST", "/control/ipn/reorder", {"count": 9})
    send_samples(emulator, 2)
    assert emulator.ok("DELETE", "/control/ipn") == {"dropped": 2}
    shown = emulator.ok("GET", "/control/ipn")
    assert (shown["url"], shown["subject"], shown["reordering"]) == (None, None, None)
    assert shown["signature_version"] == "1"
    assert shown["deliveries"]["dropped"] == 2
    emulator.do(story.open_order())
    assert len(emulator.ok("GET", "/control/ipn/messages")["messages"]) == 2


def test_messages_can_be_looked_up_by_object_number_and_state(emulator, shop):
    order = emulator.do(story.open_order())
    authorization = emulator.do(story.authorize(order))
    emulator.tried(2)
    path = "/control/ipn/messages"
    (only,) = emulator.ok("GET", f"{path}?object_id={authorization.authorization_id}")["messages"]
    assert only["notification_type"] == "PaymentAuthorize"
    assert only["environment"] == Environment.SANDBOX.value
    assert emulator.ok("GET", f"{path}?after={only['number']}")["messages"] == []
    assert len(emulator.ok("GET", f"{path}?limit=1")["messages"]) == 1
    assert emulator.ok("GET", f"{path}?state=failed")["messages"] == []


@pytest.mark.parametrize(
    ("method", "path", "body", "sentence"),
    [
        ("PUT", "", {"url": "http://shop.example/ipn"}, "shop.example is not a loopback address"),
        ("PUT", "", {"url": "nonsense"}, "'nonsense' is not an http or https URL."),
        ("PUT", "", {"url": 7}, "url must be a text that is not empty."),
        ("PUT", "", {"url": "http://127.0.0.1", "environment": "Test"}, "one of Live, Sandbox"),
        ("PUT", "", {"environment": "Live"}, "there is no url"),
        ("PUT", "", {"signature_version": "3"}, "signature_version must be one of 1, 2."),
        ("PUT", "", {"subject": "\ud800"}, "subject must be a text"),
        ("PUT", "", {"retry": "often"}, "retry must be one of sns, legacy, none."),
        ("PUT", "", {"retry_seconds": -1}, "retry_seconds must be a number of seconds from 0"),
        ("PUT", "", {"on_real_time": "yes"}, "on_real_time must be true or false."),
        ("PUT", "", {"speed": 1}, "Unknown: speed. Known here: url, environment"),
        ("POST", "/send", {"type": "PaymentHope"}, "type must be one of OrderReferenceNotif"),
        ("POST", "/reorder", {"count": 0}, "count must be a whole number from 1 to 1000."),
        ("POST", "/reorder", {"count": True}, "count must be a whole number"),
        ("POST", "/reorder", {"count": 3, "order": "random"}, "order must be one of given"),
        ("POST", "/reorder", {"count": 3, "order": [0, 1, 1]}, "each place from 0 to 2 once"),
        ("POST", "/delay", {}, "seconds must be a number of seconds from 0 to 1209600."),
        ("POST", "/delay", {"seconds": "5"}, "seconds must be a number"),
        ("POST", "/faults", {"fault": "explosion"}, "fault must be one of wrong_signature"),
        ("POST", "/chargeback", {}, "capture_id must be a text that is not empty."),
        ("POST", "/repeat", {"message_id": ""}, "message_id must be a text that is not empty."),
        ("POST", "/release", {"now": True}, "Unknown: now. Known here: nothing."),
        ("GET", "/messages?state=lost", None, "state must be one of held, pending"),
        ("GET", "/messages?limit=0", None, "limit must be a whole number from 1 to 1000."),
    ],
)
def test_a_wrong_wish_is_answered_with_a_sentence_and_changes_nothing(
    emulator, method, path, body, sentence
):
    before = emulator.ok("GET", "/control/ipn")
    assert sentence in error(emulator, method, "/control/ipn" + path, body)
    assert emulator.ok("GET", "/control/ipn") == before


def test_a_wish_that_is_wrong_in_one_part_is_not_done_in_another(emulator, shop):
    before = emulator.ok("GET", "/control/ipn")
    error(emulator, "PUT", "/control/ipn", {"signature_version": "2", "retry": "often"})
    assert emulator.ok("GET", "/control/ipn") == before


@pytest.mark.parametrize("raw", [b"{", b"[1]", b"\xff", b'{"a": NaN}'])
def test_a_body_that_is_no_json_object_is_refused(emulator, raw):
    answer = emulator.raw("PUT", "/control/ipn", raw)
    assert answer.status_code == 400
    assert answer.json()["error"]


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/send", {"object_id": "S01-0000000-0000000"}),
        ("/chargeback", {"capture_id": "S01-0000000-0000000-C000000"}),
        ("/repeat", {"message_id": "no such message"}),
    ],
)
def test_a_thing_that_is_not_there_is_404(emulator, shop, path, body):
    sentence = error(emulator, "POST", "/control/ipn" + path, body, status=404)
    assert sentence.startswith("There is no ")


def test_nothing_can_be_sent_while_no_url_is_set(emulator):
    for type_ in ("PaymentCapture", "SubscriptionConfirmation"):
        sentence = error(emulator, "POST", "/control/ipn/send", {"type": type_})
        assert sentence == "No URL is set for that environment: PUT /control/ipn first."


def test_an_object_is_told_of_by_its_own_type_only(emulator, shop):
    order = emulator.do(story.open_order())
    sentence = error(
        emulator,
        "POST",
        "/control/ipn/send",
        {"object_id": order.order_reference_id, "type": "PaymentRefund"},
    )
    assert sentence.endswith("is told of by OrderReferenceNotification.")


@pytest.mark.parametrize("amount", ["0", "-1", "1.234", "ten", "NaN", "1e3"])
def test_a_chargeback_wants_an_amount_of_the_captures_currency(emulator, shop, amount):
    order = emulator.do(story.open_order())
    taken = emulator.do(story.capture(emulator.do(story.authorize(order))))
    sentence = error(
        emulator,
        "POST",
        "/control/ipn/chargeback",
        {"capture_id": taken.capture_id, "amount": amount},
    )
    assert sentence == "amount must be a positive amount of EUR, in quotes."


def test_another_host_can_be_allowed_on_purpose(emulator):
    url = "https://shop.invalid/ipn"
    shown = emulator.ok("PUT", "/control/ipn", {"url": url, "allow_other_hosts": True})
    assert shown["url"] == url
    emulator.ok("PUT", "/control/ipn", {"retry": "none"})
    send_samples(emulator, 1)
    assert emulator.tried() == [(None, DeliveryState.FAILED)]


def test_a_slow_receiver_keeps_neither_the_api_nor_other_messages_waiting(emulator, shop, listen):
    slow = listen(silent=True)
    emulator.ok("PUT", "/control/ipn", {"url": slow.url, "environment": "Live"})
    emulator.do(story.open_order(environment=Environment.LIVE))
    slow.next()
    emulator.do(story.open_order())
    assert inner(shop.next().body)["ReleaseEnvironment"] == "Sandbox"
    assert emulator.tried() == [(200, DeliveryState.DELIVERED)]


def test_a_silent_receiver_is_given_up_after_the_time_that_is_set(emulator, listen):
    silent = listen(silent=True)
    emulator.ok(
        "PUT", "/control/ipn", {"url": silent.url, "timeout_seconds": 0.05, "retry": "none"}
    )
    emulator.do(story.open_order())
    assert emulator.tried() == [(None, DeliveryState.FAILED)]
    (message,) = emulator.ok("GET", "/control/ipn/messages")["messages"]
    assert message["deliveries"][0]["attempts"][0]["error"] == "no answer within 0.05 s"


def test_many_messages_at_once_all_arrive(emulator, shop):
    (message_id,) = send_samples(emulator, 1)
    emulator.ok("POST", "/control/ipn/repeat", {"message_id": message_id, "times": 100})
    assert set(ids(shop.take(101))) == {message_id}
    assert emulator.tried(101) == [(200, DeliveryState.DELIVERED)] * 101


def test_the_topics_of_its_messages_are_told(emulator, listen):
    emulator.ok("PUT", "/control/ipn", {"url": listen().url})
    told = emulator.ok("GET", "/control/ipn")["topics"]
    assert sorted(told) == ["Live", "Sandbox"]
    assert all(len(arns) == len(set(arns)) == 7 for arns in told.values())
    emulator.ok("POST", "/control/ipn/send", {"type": "PaymentCapture", "region": "jp"})
    (message,) = emulator.ok("GET", "/control/ipn/messages")["messages"]
    assert parse(message["body"])["TopicArn"] in told["Sandbox"]


def test_one_message_is_found_by_its_id(emulator, listen):
    emulator.ok("PUT", "/control/ipn", {"url": listen().url})
    wanted = send_samples(emulator, 3)[1]
    found = emulator.ok("GET", f"/control/ipn/messages?message_id={wanted}")["messages"]
    assert [each["message_id"] for each in found] == [wanted]
