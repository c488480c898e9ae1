"""The outer message is read strictly, and what is signed is what is used."""

import datetime as dt
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.amazonpay.sns.envelope import BODY_LIMIT, MessageType, SignatureVersion, parse
from app.amazonpay.sns.signature import require_signature
from app.amazonpay.sns.verdicts import Forged, Malformed
from tests import sns_messages as sns
from tests.sns_authority import rsa_key

KEY = rsa_key()
LINES = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Zs")), max_size=60)


def genuine(**changes):
    return sns.signed(sns.notification(**changes), KEY)


def test_a_notification_is_read_field_by_field():
    envelope = parse(sns.post(KEY, sns.notification(Subject="Amazon Pay: Übung")))
    assert envelope.type is MessageType.NOTIFICATION
    assert envelope.message_id == "11111111-2222-4333-8444-555555555555"
    assert envelope.topic_arn == sns.TOPIC
    assert envelope.timestamp == sns.SIGNED_AT
    assert envelope.signed_at == dt.datetime(2026, 3, 1, 11, 59, 58, 625000, tzinfo=dt.UTC)
    assert envelope.message == sns.classic()
    assert envelope.subject == "Amazon Pay: Übung"
    assert (envelope.token, envelope.subscribe_url) == ("", "")
    assert envelope.signature_version is SignatureVersion.SHA1
    assert len(envelope.signature) == 256
    assert envelope.certificate_url == sns.CERTIFICATE_URL


@pytest.mark.parametrize("type_", ["SubscriptionConfirmation", "UnsubscribeConfirmation"])
def test_a_confirmation_has_a_token_and_an_address_and_no_subject(type_):
    fields = sns.confirmation(type_, Subject="not signed, so not read")
    del fields["Subject"]
    envelope = parse(sns.body(sns.signed(fields, KEY) | {"Subject": "not signed"}))
    assert envelope.type == type_
    assert envelope.token == "t0k3n"
    assert envelope.subscribe_url.startswith("https://sns.eu-west-1.amazonaws.com/?Action=Confirm")
    assert envelope.subject is None
    require_signature(envelope, KEY.public_key())


def test_the_signed_text_is_that_of_the_manual_to_the_byte():
    envelope = parse(sns.post(KEY, sns.notification("a\nb ü \u2028", Subject="")))
    assert envelope.signed_text() == (
        b"Message\na\nb \xc3\xbc \xe2\x80\xa8\nMessageId\n11111111-2222-4333-8444-555555555555\n"
        b"Subject\n\nTimestamp\n2026-03-01T11:59:58.625Z\n"
        b"TopicArn\narn:aws:sns:eu-west-1:291180941288:A1G8446IYHA4MRAEXAMPLESELLER\n"
        b"Type\nNotification\n"
    )
    assert b"Subject" not in parse(sns.post(KEY)).signed_text()


def test_the_signed_text_of_a_confirmation_holds_its_token_and_address():
    fields = sns.confirmation()
    assert parse(sns.post(KEY, fields)).signed_text() == sns.signed_text(fields)
    assert b"\nToken\nt0k3n\n" in sns.signed_text(fields)


@pytest.mark.parametrize("version", ["1", "2"])
@given(message=st.text(), subject=st.none() | LINES)
def test_any_text_is_proven_in_both_versions(version, message, subject):
    fields = sns.notification(message, Subject=subject, SignatureVersion=version)
    envelope = parse(sns.post(KEY, fields))
    require_signature(envelope, KEY.public_key())
    assert envelope.message == message


@pytest.mark.parametrize("name", ["Message", "MessageId", "Subject", "Timestamp", "TopicArn"])
def test_another_value_of_a_signed_field_is_a_forgery(name):
    fields = genuine(Subject="Hello")
    fields[name] = "2026-03-01T11:59:59.625Z" if name == "Timestamp" else fields[name] + "x"
    with pytest.raises(Forged, match="not of this message"):
        require_signature(parse(sns.body(fields)), KEY.public_key())


def test_another_type_is_a_forgery():
    fields = genuine() | {"Type": "SubscriptionConfirmation", "Token": "t", "SubscribeURL": "u"}
    with pytest.raises(Forged):
        require_signature(parse(sns.body(fields)), KEY.public_key())


@pytest.mark.parametrize("change", [{"Subject": "added"}, {"SignatureVersion": "2"}])
def test_an_added_subject_or_another_version_is_a_forgery(change):
    with pytest.raises(Forged):
        require_signature(parse(sns.body(genuine() | change)), KEY.public_key())


def test_a_left_out_subject_is_a_forgery():
    fields = genuine(Subject="Hello")
    del fields["Subject"]
    with pytest.raises(Forged):
        require_signature(parse(sns.body(fields)), KEY.public_key())


@pytest.mark.parametrize("signature", [b"", b"\0" * 255, b"\0" * 256, b"\0" * 257, b"\xff" * 256])
def test_a_signature_of_any_length_that_is_not_the_keys_is_a_forgery(signature):
    import base64

    fields = genuine() | {"Signature": base64.b64encode(signature).decode()}
    with pytest.raises(Forged):
        require_signature(parse(sns.body(fields)), KEY.public_key())


def test_of_two_fields_of_one_name_the_last_is_proven_and_used():
    whole = sns.body(genuine())
    before = b'{"Message": "forged", "TopicArn": "forged", ' + whole[1:]
    envelope = parse(before)
    require_signature(envelope, KEY.public_key())
    assert envelope.message == sns.classic()
    after = whole[:-1] + b', "Message": "forged"}'
    assert parse(after).message == "forged"
    with pytest.raises(Forged):
        require_signature(parse(after), KEY.public_key())


def test_another_layout_of_the_same_fields_is_the_same_message():
    fields = genuine(Subject="Ü")
    twisted = dict(reversed(fields.items()))
    for text in (json.dumps(twisted), json.dumps(twisted, ensure_ascii=False, indent=8)):
        require_signature(parse(text.encode()), KEY.public_key())


def test_fields_that_nobody_knows_are_left_alone():
    fields = genuine() | {"MessageAttributes": {"a": {"Type": "String", "Value": "b"}}, "N": 1}
    require_signature(parse(sns.body(fields)), KEY.public_key())


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b'"Notification"',
        b"12",
        b"{",
        b"\xef\xbb\xbf{}",
        b"\xff\xfe{\0}\0",
        b"{}",
        b'{"Type": NaN}',
        b'{"Message": "\\ud800"}',
        b'{"Message": "\xff"}',
        b'{"a": ' * 3000 + b"1" + b"}" * 3000,
        b"[" * 200_000,
    ],
)
def test_rubbish_is_malformed(body):
    with pytest.raises(Malformed):
        parse(body)


@pytest.mark.parametrize(
    "name",
    [
        "Type",
        "MessageId",
        "TopicArn",
        "Message",
        "Timestamp",
        "SignatureVersion",
        "Signature",
        "SigningCertURL",
    ],
)
@pytest.mark.parametrize("value", [None, 1, True, ["x"], {"x": "y"}])
def test_a_field_that_is_no_text_is_malformed(name, value):
    with pytest.raises(Malformed):
        parse(sns.body(genuine() | {name: value}))
    without = genuine()
    del without[name]
    with pytest.raises(Malformed):
        parse(sns.body(without))


@pytest.mark.parametrize("name", ["Token", "SubscribeURL"])
@pytest.mark.parametrize("value", [None, 7, "a\nb"])
def test_a_confirmation_without_token_or_address_is_malformed(name, value):
    with pytest.raises(Malformed):
        parse(sns.body(sns.signed(sns.confirmation(), KEY) | {name: value}))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Type", "notification"),
        ("Type", "Notification\n"),
        ("Type", ""),
        ("SignatureVersion", "3"),
        ("SignatureVersion", "01"),
        ("MessageId", ""),
        ("MessageId", "a\nb"),
        ("MessageId", "a\0"),
        ("MessageId", "a" * 101),
        ("MessageId", "ä"),
        ("TopicArn", "a" * 9000),
        ("Subject", 1),
        ("Subject", "a\nb"),
        ("Subject", "a\rb"),
        ("Subject", "a" * 1025),
        ("Signature", "QQ"),
        ("Signature", "Q Q="),
        ("Signature", "QQ==\n"),
        ("Signature", "QQ==QQ=="),
        ("Signature", "QÄ=="),
        ("Signature", "-_=="),
        ("Timestamp", ""),
        ("Timestamp", "Z"),
        ("Timestamp", "2026-03-01T11:59:58.625z"),
        ("Timestamp", "yesterdayZ"),
        ("Timestamp", "2026-03-01T11:59:58.625"),
        ("Timestamp", "2026-03-01T11:59:58.625+00:00"),
        ("Timestamp", "2026-02-30T11:59:58Z"),
        ("Timestamp", "0000-01-01T00:00:00Z"),
        ("Timestamp", "2026-03-01T25:00:00Z"),
        ("Timestamp", "2026-03-01T11:59:58.6251234Z"),
        ("Timestamp", "٢٠٢٦-03-01T11:59:58Z"),
    ],
)
def test_a_text_out_of_shape_is_malformed(name, value):
    with pytest.raises(Malformed):
        parse(sns.body(genuine() | {name: value}))


@pytest.mark.parametrize("timestamp", ["2026-03-01T11:59:58Z", "2026-03-01T11:59:58.000001Z"])
def test_a_timestamp_may_have_any_fraction_or_none(timestamp):
    fields = sns.notification(Timestamp=timestamp)
    envelope = parse(sns.post(KEY, fields))
    require_signature(envelope, KEY.public_key())
    assert envelope.signed_at.tzinfo == dt.UTC


def test_a_subject_of_null_is_no_subject():
    envelope = parse(sns.body(genuine() | {"Subject": None}))
    assert envelope.subject is None
    require_signature(envelope, KEY.public_key())


def test_the_largest_body_is_read_and_one_byte_more_is_not():
    whole = sns.body(genuine())
    padded = whole + b" " * (BODY_LIMIT - len(whole))
    assert parse(padded).message == sns.classic()
    with pytest.raises(Malformed, match="longer than SNS sends"):
        parse(padded + b" ")


def test_a_message_in_a_log_shows_neither_content_nor_token():
    text = repr(parse(sns.post(KEY, sns.confirmation())))
    assert text == "<SubscriptionConfirmation 11111111-2222-4333-8444-555555555555>"


def test_what_is_malformed_is_named_but_not_shown():
    with pytest.raises(Malformed) as refusal:
        parse(sns.body(genuine() | {"TopicArn": ["buyer@example.com"]}))
    assert "TopicArn" in str(refusal.value)
    assert "buyer" not in str(refusal.value)
