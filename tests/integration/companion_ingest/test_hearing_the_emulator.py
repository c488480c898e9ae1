"""What the emulator's sender signs is believed, and what it spoils on purpose is noticed."""

import json

import pytest
import requests

from app.amazonpay.sns.content import read_content
from app.emulator.ipn_settings import IpnFault
from app.emulator.sns_outbox import DeliveryState

CLASSIC_KINDS = (
    "OrderReferenceNotification",
    "PaymentAuthorize",
    "PaymentCapture",
    "PaymentRefund",
    "BillingAgreementNotification",
    "Chargeback Detailed Notification",
    "ProviderCredit",
    "ProviderCreditReversal",
    "SolutionProviderEvent",
)


def send(emulator, **wish):
    emulator.ok("POST", "/control/ipn/send", {"region": "eu", "environment": "Sandbox"} | wish)


@pytest.mark.parametrize("version", ["1", "2"])
@pytest.mark.parametrize("subject", [None, "Amazon Pay: Übung"])
def test_every_kind_is_taken_in_both_signature_versions(emulator, endpoint, version, subject):
    emulator.ok("PUT", "/control/ipn", {"signature_version": version, "subject": subject})
    for kind in CLASSIC_KINDS:
        send(emulator, type=kind)
    assert emulator.tried(9) == [(200, DeliveryState.DELIVERED)] * 9
    kept = endpoint.log.messages
    assert {message.kind for message in kept} == {kind.replace(" ", "") for kind in CLASSIC_KINDS}
    assert {message.environment for message in kept} == {"Sandbox"}
    assert all(read_content(message.body).is_sample for message in kept)
    assert endpoint.counted() == {"accepted": 9}
    assert endpoint.hearing.certificates.fetches == 1


@pytest.mark.parametrize("type_", ["SubscriptionConfirmation", "UnsubscribeConfirmation"])
def test_confirmations_are_kept_and_in_training_nothing_is_visited(emulator, endpoint, type_):
    send(emulator, type=type_)
    assert emulator.tried() == [(200, DeliveryState.DELIVERED)]
    assert [message.type for message in endpoint.log.messages] == [type_]


@pytest.mark.parametrize(
    ("fault", "status", "outcome"),
    [
        (IpnFault.WRONG_SIGNATURE, 403, "forged"),
        (IpnFault.ALTERED_BODY, 403, "forged"),
        (IpnFault.WRONG_CERTIFICATE_URL, 403, "forged"),
        (IpnFault.WRONG_TOPIC, 403, "wrong_topic"),
        (IpnFault.WRONG_MERCHANT, 403, "wrong_merchant"),
        (IpnFault.OLD_TIMESTAMP, 403, "stale"),
        (IpnFault.TRUNCATED_BODY, 400, "malformed"),
        (IpnFault.TWELVE_HOUR_CLOCK, 200, "accepted"),
    ],
)
def test_each_fault_is_answered_as_it_should(emulator, endpoint, fault, status, outcome):
    emulator.ok("POST", "/control/ipn/faults", {"fault": fault.value, "count": 1})
    send(emulator, type="PaymentCapture")
    ((answered, _state),) = emulator.tried()
    assert answered == status
    assert endpoint.counted() == {outcome: 1}
    assert len(endpoint.log.messages) == (1 if status == 200 else 0)


def test_a_torn_body_leaves_nothing_and_its_retry_is_taken(emulator, endpoint):
    emulator.ok("PUT", "/control/ipn", {"retry": "sns", "retry_seconds": 0})
    emulator.ok("POST", "/control/ipn/faults", {"fault": "torn_body", "count": 1})
    send(emulator, type="PaymentCapture")
    assert emulator.tried(2) == [(None, DeliveryState.PENDING), (200, DeliveryState.DELIVERED)]
    assert len(endpoint.log.messages) == 1


def test_another_environment_and_another_region_are_refused(emulator, endpoint):
    send(emulator, type="PaymentCapture", environment="Live")
    send(emulator, type="PaymentCapture", region="us")
    emulator.ok("PUT", "/control/ipn", {"url": endpoint.url})
    assert [status for status, _ in emulator.tried(2)] == [403, 403]
    assert endpoint.counted() == {"wrong_topic": 2}


def test_a_repeated_message_is_kept_once(emulator, endpoint):
    send(emulator, type="PaymentCapture")
    emulator.tried()
    (kept,) = endpoint.log.messages
    emulator.ok("POST", "/control/ipn/repeat", {"message_id": kept.message_id, "times": 5})
    assert [status for status, _ in emulator.tried(5)] == [200] * 5
    assert endpoint.log.messages == [kept]
    assert endpoint.counted() == {"accepted": 1, "duplicate": 5}


def test_the_emulators_clock_may_be_years_ahead(emulator, endpoint):
    emulator.advance(days=1000)
    send(emulator, type="PaymentCapture")
    assert emulator.tried() == [(200, DeliveryState.DELIVERED)]


def test_what_was_sent_is_kept_byte_for_byte(emulator, endpoint):
    send(emulator, type="PaymentRefund")
    emulator.tried()
    (logged,) = emulator.ok("GET", "/control/ipn/messages")["messages"]
    (kept,) = endpoint.log.messages
    told = logged["body"]
    assert json.loads(kept.body) == (json.loads(told) if isinstance(told, str) else told)
    assert kept.object_id == "P01-0000000-0000000-000000-R000000"


def test_an_answer_says_nothing_but_its_status(emulator, endpoint):
    for body in (b"", b"{}", b"x" * 300_000):
        answer = requests.post(endpoint.url, data=body, timeout=20)
        assert answer.status_code in {400, 413}
        assert answer.content == b""
        assert set(answer.headers) <= {"content-length", "date", "server", "connection"}
