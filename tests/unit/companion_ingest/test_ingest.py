"""200 only for what is proven, ours, and on disk; and nobody is told why not."""

import datetime as dt

import pytest

from app.amazonpay.sns.envelope import BODY_LIMIT
from app.amazonpay.sns.verdicts import CertificateUnavailable, Forged
from app.companion.log import Accepted
from app.companion.request_body import BodyReader
from tests import sns_messages as sns
from tests.sns_authority import AT, rsa_key
from tests.unit.companion_ingest.hearing import told

MINUTE = dt.timedelta(minutes=1)


def at(moment):
    return moment.strftime("%Y-%m-%dT%H:%M:%S.000Z")


def test_a_genuine_message_is_kept_as_it_came():
    async def story(endpoint):
        body = sns.post(endpoint.key)
        answer = await endpoint.post(body)
        assert (answer.status, answer.body) == (200, b"")
        assert endpoint.log.messages == [
            Accepted(
                message_id="11111111-2222-4333-8444-555555555555",
                signed_at=dt.datetime(2026, 3, 1, 11, 59, 58, 625000, tzinfo=dt.UTC),
                received_at=AT,
                topic=sns.TOPIC,
                type="Notification",
                kind="PaymentAuthorize",
                object_id="S02-1111111-2222222-A333333",
                seller_id="AEXAMPLESELLER",
                environment="Sandbox",
                body=body,
            )
        ]
        assert endpoint.counted() == {"accepted": 1}

    told(story)


def test_a_message_of_the_newer_generation_is_kept():
    async def story(endpoint):
        fields = sns.notification(sns.rest(), SignatureVersion="2")
        assert (await endpoint.post(sns.post(endpoint.key, fields))).status == 200
        (kept,) = endpoint.log.messages
        assert (kept.kind, kept.object_id) == ("CHARGE", "S02-1111111-2222222-C012345")

    told(story)


def test_a_repeated_message_is_answered_200_and_kept_once():
    async def story(endpoint):
        body = sns.post(endpoint.key)
        assert [(await endpoint.post(body)).status for _ in range(3)] == [200, 200, 200]
        assert len(endpoint.log.messages) == 1
        assert endpoint.counted() == {"accepted": 1, "duplicate": 2}
        assert len(endpoint.source.asked) == 1

    told(story)


@pytest.mark.parametrize(
    "message", ["not json", "{}", sns.classic("Something New"), sns.classic(data="<")]
)
def test_a_genuine_message_that_nobody_understands_is_kept(message):
    async def story(endpoint):
        fields = sns.notification(message)
        assert (await endpoint.post(sns.post(endpoint.key, fields))).status == 200
        assert endpoint.log.messages[0].object_id == ""

    told(story)


@pytest.mark.parametrize(
    ("fields", "outcome"),
    [
        (sns.notification(TopicArn=sns.TOPIC + "X"), "wrong_topic"),
        (sns.notification(TopicArn=sns.TOPIC.upper()), "wrong_topic"),
        (sns.confirmation(TopicArn=sns.TOPIC + "X"), "wrong_topic"),
        (sns.notification(sns.classic(SellerId="ASOMEBODYELSE0")), "wrong_merchant"),
        (sns.notification(sns.rest(MerchantID="ASOMEBODYELSE0")), "wrong_merchant"),
        (sns.notification(sns.classic(ReleaseEnvironment="Live")), "wrong_environment"),
        (sns.notification(sns.classic(ReleaseEnvironment="Beta")), "wrong_environment"),
        (
            sns.notification(sns.rest(ChargePermissionId="P02-1111111-2222222")),
            "wrong_environment",
        ),
        (sns.notification(Timestamp=at(AT - dt.timedelta(days=15, seconds=1))), "stale"),
    ],
)
def test_a_genuine_message_that_is_not_ours_is_refused(fields, outcome):
    async def story(endpoint):
        answer = await endpoint.post(sns.post(endpoint.key, fields))
        assert (answer.status, answer.body) == (403, b"")
        assert endpoint.log.messages == []
        assert endpoint.counted() == {outcome: 1}

    told(story)


@pytest.mark.parametrize(
    "moment", [AT - dt.timedelta(days=15), AT - dt.timedelta(days=14), AT + 15 * MINUTE]
)
def test_a_message_counts_for_fifteen_days_and_from_a_quarter_of_an_hour_before(moment):
    async def story(endpoint):
        fields = sns.notification(Timestamp=at(moment))
        assert (await endpoint.post(sns.post(endpoint.key, fields))).status == 200

    told(story)


def test_a_proven_message_from_the_future_is_asked_for_again_because_our_clock_is_wrong(
    expect_log,
):
    expect_log("app.companion.outcomes", "notification not taken")

    async def story(endpoint):
        fields = sns.notification(Timestamp=at(AT + 16 * MINUTE))
        body = sns.post(endpoint.key, fields)
        assert (await endpoint.post(body)).status == 503
        endpoint.clock.advance(2 * MINUTE)
        assert (await endpoint.post(body)).status == 200
        assert endpoint.counted() == {"ahead": 1, "accepted": 1}

    told(story)


def test_a_forged_message_from_the_future_is_a_forgery():
    async def story(endpoint):
        fields = sns.notification(Timestamp=at(AT + 16 * MINUTE))
        assert (await endpoint.post(sns.post(rsa_key(2), fields))).status == 403
        assert endpoint.counted() == {"forged": 1}

    told(story)


def test_a_message_signed_by_another_key_is_refused():
    async def story(endpoint):
        answer = await endpoint.post(sns.post(rsa_key(2)))
        assert (answer.status, answer.body) == (403, b"")
        assert endpoint.log.messages == []
        assert endpoint.counted() == {"forged": 1}

    told(story)


def test_a_certificate_from_elsewhere_is_never_fetched():
    async def story(endpoint):
        for place in (
            "https://sns.eu-west-1.amazonaws.com.example.net/SimpleNotificationService-0123456789.pem",
            "https://s3.amazonaws.com/bucket/SimpleNotificationService-0123456789.pem",
            "http://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0123456789.pem",
        ):
            fields = sns.notification(SigningCertURL=place)
            assert (await endpoint.post(sns.post(endpoint.key, fields))).status == 403
        assert endpoint.source.asked == []
        assert endpoint.counted() == {"forged": 3}

    told(story)


def test_nothing_is_fetched_for_a_message_of_another_topic():
    async def story(endpoint):
        await endpoint.post(sns.post(endpoint.key, sns.notification(TopicArn="arn:else")))
        assert endpoint.source.asked == []

    told(story)


@pytest.mark.parametrize("body", [b"", b"hello", b"[]", b"{}", b"\xff" * 100, b"{" * 100_000])
def test_rubbish_is_answered_400(body):
    async def story(endpoint):
        answer = await endpoint.post(body)
        assert (answer.status, answer.body) == (400, b"")
        assert endpoint.counted() == {"malformed": 1}

    told(story)


def test_half_a_message_is_answered_400():
    async def story(endpoint):
        body = sns.post(endpoint.key)
        assert (await endpoint.post(body[: len(body) // 2])).status == 400

    told(story)


def test_while_the_log_is_away_amazon_shall_try_again(expect_log):
    expect_log("app.companion.outcomes", "notification not taken")

    async def story(endpoint):
        body = sns.post(endpoint.key)
        endpoint.log.away = True
        assert (await endpoint.post(body)).status == 503
        endpoint.log.away = False
        assert (await endpoint.post(body)).status == 200
        assert endpoint.counted() == {"unavailable": 1, "accepted": 1}

    told(story)


def test_while_the_certificate_cannot_be_had_amazon_shall_try_again(expect_log):
    expect_log("app.companion.outcomes", "notification not taken")

    async def story(endpoint):
        body = sns.post(endpoint.key)
        endpoint.source.trouble = CertificateUnavailable("away")
        assert (await endpoint.post(body)).status == 503
        endpoint.source.trouble = None
        endpoint.clock.advance(dt.timedelta(seconds=5))
        assert (await endpoint.post(body)).status == 200

    told(story)


def test_a_certificate_that_is_not_amazons_is_a_forgers():
    async def story(endpoint):
        endpoint.source.trouble = Forged("not one of Amazon SNS's")
        assert (await endpoint.post(sns.post(endpoint.key))).status == 403

    told(story)


def test_a_body_may_come_in_pieces():
    async def story(endpoint):
        body = sns.post(endpoint.key)
        pieces = [body[start : start + 100] for start in range(0, len(body), 100)]
        assert (await endpoint.post(*pieces)).status == 200
        assert endpoint.log.messages[0].body == body

    told(story)


@pytest.mark.parametrize("headers", [(), [(b"content-length", b"x")]])
def test_a_body_too_large_is_left_unread_and_the_connection_closed(headers):
    async def story(endpoint):
        piece = b" " * 65_536
        answer = await endpoint.post(*[piece] * 1000, headers=headers)
        assert (answer.status, answer.body) == (413, b"")
        assert answer.pieces_read == BODY_LIMIT // len(piece) + 1
        assert answer.headers[b"connection"] == b"close"
        assert endpoint.counted() == {"too_large": 1}

    told(story)


def test_a_body_announced_as_too_large_is_not_read_at_all():
    async def story(endpoint):
        length = str(BODY_LIMIT + 1).encode()
        answer = await endpoint.post(b"{}", headers=[(b"content-length", length)])
        assert (answer.status, answer.pieces_read) == (413, 0)

    told(story)


def test_the_largest_body_is_read():
    async def story(endpoint):
        body = sns.post(endpoint.key)
        whole = body + b" " * (BODY_LIMIT - len(body))
        length = [(b"content-length", str(BODY_LIMIT).encode())]
        assert (await endpoint.post(whole, headers=length)).status == 200

    told(story)


@pytest.mark.parametrize("pieces", [(...,), (b"{", ...), (b"{", b" ", ...)])
def test_a_sender_that_stops_is_let_go(pieces):
    async def story(endpoint):
        answer = await endpoint.post(*pieces)
        assert answer.status == 503
        assert answer.headers[b"connection"] == b"close"
        assert endpoint.counted() == {"too_slow": 1}

    told(story, bodies=BodyReader(timeout_s=0.01))


@pytest.mark.parametrize("pieces", [(None,), (b"{", None)])
def test_a_sender_that_hangs_up_leaves_nothing(pieces):
    async def story(endpoint):
        await endpoint.post(*pieces)
        assert endpoint.log.messages == []
        assert endpoint.counted() == {"torn": 1}

    told(story)


def test_unfinished_bodies_share_one_limit_and_give_it_back(expect_log):
    expect_log("app.companion.outcomes", "notification not taken")

    async def story(endpoint):
        body = sns.post(endpoint.key)
        half = len(body) // 2
        assert (await endpoint.post(b" " * 5000, b" ")).status == 503
        assert (await endpoint.post(body[:half], body[half:])).status == 200

    told(story, bodies=BodyReader(unfinished_limit=4999))


@pytest.mark.parametrize("method", ["GET", "PUT", "HEAD", "DELETE", "OPTIONS"])
def test_another_method_is_not_allowed(method):
    async def story(endpoint):
        answer = await endpoint.post(sns.post(endpoint.key), method=method)
        assert (answer.status, answer.pieces_read) == (405, 0)
        assert endpoint.counted() == {}

    told(story)


@pytest.mark.parametrize("type_", [b"text/plain; charset=UTF-8", b"application/json", b"", b"x"])
def test_any_content_type_is_taken(type_):
    async def story(endpoint):
        body = sns.post(endpoint.key)
        assert (await endpoint.post(body, headers=[(b"content-type", type_)])).status == 200

    told(story)
