"""The outer message: fields, order, signature, headers (v1 reference 6.1, 6.2, 6.5)."""

import json
from dataclasses import replace

from defusedxml import ElementTree
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.emulator.ipn_messages import authorization_ipn, order_reference_ipn
from app.emulator.ipn_settings import IpnFault
from app.emulator.sns_envelope import Envelope, MessageType
from app.emulator.sns_keys import SignatureVersion
from app.emulator.sns_rendering import Message, request_for
from app.emulator.states import Reason, Region
from tests.unit.emulator_ipn import orders
from tests.unit.emulator_ipn.verifier import inner, is_genuine, parse

URL = "http://127.0.0.1:9/ipn"
TOPIC = "arn:aws:sns:eu-west-1:291180941288:A1G8446IYHA4MRAEXAMPLESELLER"
NOTIFICATION = Envelope(
    type=MessageType.NOTIFICATION,
    message_id="11111111-2222-4333-8444-555555555555",
    topic_arn=TOPIC,
    message=authorization_ipn(orders.authorization(), Region.EU, "AMZ*Laden").inner_json(
        orders.SELLER, "reference", orders.AT
    ),
    timestamp=orders.AT,
)
CONFIRMATION = replace(
    NOTIFICATION, type=MessageType.SUBSCRIPTION, message="Please confirm.", token="abc123"
)


def request(keys, envelope=NOTIFICATION, version=SignatureVersion.ONE, fault=None, *, first=True):
    return request_for(Message(envelope, version, fault), URL, keys, first_attempt=first)


@pytest.mark.parametrize("version", SignatureVersion)
@pytest.mark.parametrize("subject", [None, "", "Amazon Pay: Übung\n2"])
@pytest.mark.parametrize("envelope", [NOTIFICATION, CONFIRMATION])
def test_a_signature_holds_in_both_versions_with_and_without_subject(
    sns_keys, version, subject, envelope
):
    body = request(sns_keys, replace(envelope, subject=subject), version).body
    assert is_genuine(body, sns_keys.certificate_pem)
    assert parse(body)["SignatureVersion"] == version


@pytest.mark.parametrize(
    "name", ["Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type"]
)
def test_a_changed_field_breaks_the_signature(sns_keys, name):
    body = request(sns_keys, replace(NOTIFICATION, subject="Hello")).body
    message = parse(body)
    message[name] = "UnsubscribeConfirmation" if name == "Type" else message[name] + "x"
    if name == "Type":
        message |= {"Token": "t", "SubscribeURL": "u"}
    assert is_genuine(body, sns_keys.certificate_pem)
    assert not is_genuine(json.dumps(message).encode(), sns_keys.certificate_pem)


def test_a_notification_has_these_fields_in_this_order(sns_keys):
    message = parse(request(sns_keys).body)
    assert list(message) == [
        "Type",
        "MessageId",
        "TopicArn",
        "Message",
        "Timestamp",
        "SignatureVersion",
        "Signature",
        "SigningCertURL",
        "UnsubscribeURL",
    ]
    assert message["Timestamp"] == "2024-01-02T15:04:05.678Z"
    assert message["SigningCertURL"] == (
        f"https://sns.eu-west-1.amazonaws.com/{sns_keys.certificate_name}"
    )
    assert message["UnsubscribeURL"].startswith(
        f"https://sns.eu-west-1.amazonaws.com/?Action=Unsubscribe&SubscriptionArn={TOPIC}:"
    )


def test_a_subject_stands_before_the_message(sns_keys):
    message = parse(request(sns_keys, replace(NOTIFICATION, subject="Hello")).body)
    assert list(message)[2:5] == ["TopicArn", "Subject", "Message"]


def test_a_confirmation_has_a_token_and_a_url_to_visit(sns_keys):
    message = parse(request(sns_keys, CONFIRMATION).body)
    assert list(message) == [
        "Type",
        "MessageId",
        "Token",
        "TopicArn",
        "Message",
        "SubscribeURL",
        "Timestamp",
        "SignatureVersion",
        "Signature",
        "SigningCertURL",
    ]
    assert message["SubscribeURL"] == (
        "https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription"
        f"&TopicArn={TOPIC}&Token=abc123"
    )


def test_the_body_is_laid_out_as_sns_does(sns_keys):
    lines = request(sns_keys).body.decode().split("\n")
    assert lines[0] == "{"
    assert lines[1:3] == [
        '  "Type" : "Notification",',
        '  "MessageId" : "11111111-2222-4333-8444-555555555555",',
    ]
    assert lines[-1] == "}"


def test_the_headers_are_those_sns_sends(sns_keys):
    sent = dict(request(sns_keys).headers)
    subscription = sent.pop("x-amz-sns-subscription-arn")
    assert subscription.startswith(TOPIC + ":")
    assert sent == {
        "x-amz-sns-message-type": "Notification",
        "x-amz-sns-message-id": "11111111-2222-4333-8444-555555555555",
        "x-amz-sns-topic-arn": TOPIC,
        "Content-Type": "text/plain; charset=UTF-8",
        "Connection": "Keep-Alive",
        "User-Agent": "Amazon Simple Notification Service Agent",
        "Accept-Encoding": "gzip,deflate",
    }


def test_every_attempt_sends_the_same_bytes(sns_keys):
    assert request(sns_keys, first=True) == request(sns_keys, first=False)


def test_a_message_survives_being_stored():
    for fault in (None, *IpnFault):
        for subject in (None, "ä\n"):
            envelope = replace(NOTIFICATION, subject=subject)
            message = Message(envelope, SignatureVersion.TWO, fault)
            assert Message.from_json(message.to_json()) == message


@pytest.mark.parametrize("version", SignatureVersion)
@pytest.mark.parametrize(
    "fault",
    [IpnFault.WRONG_SIGNATURE, IpnFault.ALTERED_BODY, IpnFault.WRONG_CERTIFICATE_URL],
)
def test_a_forgery_is_found_by_its_signature_or_its_certificate_url(sns_keys, version, fault):
    body = request(sns_keys, version=version, fault=fault).body
    assert not is_genuine(body, sns_keys.certificate_pem)
    assert inner(body)["NotificationType"] == "PaymentAuthorize"


def test_a_wrong_certificate_url_looks_almost_right(sns_keys):
    body = request(sns_keys, fault=IpnFault.WRONG_CERTIFICATE_URL).body
    assert parse(body)["SigningCertURL"] == (
        f"https://sns.eu-west-1.amazonaws.com.example.net/{sns_keys.certificate_name}"
    )


@pytest.mark.parametrize(
    ("fault", "name", "value"),
    [
        (
            IpnFault.WRONG_TOPIC,
            "TopicArn",
            "arn:aws:sns:eu-west-1:291180941288:ASOMEBODYELSE0",
        ),
        (IpnFault.OLD_TIMESTAMP, "Timestamp", "2023-01-02T15:04:05.678Z"),
    ],
)
def test_a_wrong_topic_and_an_old_time_are_signed_all_the_same(sns_keys, fault, name, value):
    sent = request(sns_keys, fault=fault)
    assert is_genuine(sent.body, sns_keys.certificate_pem)
    assert parse(sent.body)[name] == value
    assert dict(sent.headers)["x-amz-sns-topic-arn"] == parse(sent.body)["TopicArn"]


def test_a_wrong_merchant_stands_inside_a_message_that_is_signed(sns_keys):
    body = request(sns_keys, fault=IpnFault.WRONG_MERCHANT).body
    assert is_genuine(body, sns_keys.certificate_pem)
    assert inner(body)["SellerId"] == "ASOMEBODYELSE0"
    assert parse(body)["TopicArn"] == TOPIC


def test_a_twelve_hour_clock_says_three_in_the_afternoon_as_three(sns_keys):
    body = request(sns_keys, fault=IpnFault.TWELVE_HOUR_CLOCK).body
    assert is_genuine(body, sns_keys.certificate_pem)
    assert inner(body)["Timestamp"] == "2024-01-02T03:04:05Z"
    assert parse(body)["Timestamp"] == "2024-01-02T15:04:05.678Z"


def test_a_truncated_body_is_half_of_the_right_one(sns_keys):
    whole = request(sns_keys).body
    assert request(sns_keys, fault=IpnFault.TRUNCATED_BODY).body == whole[: len(whole) // 2]


def test_only_the_first_attempt_is_torn(sns_keys):
    assert request(sns_keys, fault=IpnFault.TORN_BODY, first=True).torn
    assert not request(sns_keys, fault=IpnFault.TORN_BODY, first=False).torn


@pytest.mark.parametrize("fault", IpnFault)
def test_a_confirmation_can_be_spoiled_too(sns_keys, fault):
    assert request(sns_keys, CONFIRMATION, fault=fault).body


FORBIDDEN_IN_XML = {*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20), 0xFFFE, 0xFFFF}


def as_xml_can_say_it(text: str) -> str:
    return "".join("\ufffd" if ord(c) in FORBIDDEN_IN_XML else c for c in text)


TEXTS = st.fixed_dictionaries(
    {name: st.text() for name in ("reference", "descriptor", "order_id", "description")}
)


@given(texts=TEXTS, subject=st.none() | st.text(), version=st.sampled_from(SignatureVersion))
def test_any_text_survives_xml_json_and_signature(sns_keys, texts, subject, version):
    declined = orders.declined(
        Reason.AMAZON_REJECTED,
        reference_id=texts["reference"],
    )
    declined.status.reason_description = texts["description"]
    order = orders.order_reference(seller_order_id=texts["order_id"])
    found = []
    for ipn in (
        authorization_ipn(declined, Region.EU, texts["descriptor"]),
        order_reference_ipn(order, "A1"),
    ):
        message = ipn.inner_json("A1", "r", orders.AT)
        envelope = replace(NOTIFICATION, message=message, subject=subject)
        stored = Message.from_json(Message(envelope, version).to_json())
        body = request_for(stored, URL, sns_keys, first_attempt=True).body
        assert is_genuine(body, sns_keys.certificate_pem)
        assert parse(body).get("Subject") == subject
        found.append(ElementTree.fromstring(inner(body)["NotificationData"]))
    ns = {"": "https://mws.amazonservices.com/ipn/OffAmazonPayments/2013-01-01"}

    def text(root, path):
        return root.findtext(path, default="", namespaces=ns)

    assert text(found[0], "*/AuthorizationReferenceId") == as_xml_can_say_it(texts["reference"])
    assert text(found[0], "*/SoftDescriptor") == as_xml_can_say_it(texts["descriptor"])
    assert text(found[0], "*/*/ReasonDescription") == as_xml_can_say_it(texts["description"])
    assert text(found[1], "*/*/SellerOrderId") == as_xml_can_say_it(texts["order_id"])
