"""Calls of the classic API against every answer a server can give."""

import datetime as dt
from dataclasses import replace
from email.utils import format_datetime

import pytest

from app.amazonpay.v1.account_check import check_account
from app.amazonpay.v1.credentials import Credentials
from app.amazonpay.v1.signing import Signer, canonical_query
from app.domain.errors import (
    ClockOff,
    NotSent,
    OutcomeUnknown,
    Refused,
    RejectedByAmazon,
    Throttled,
    WrongCredentials,
)
from app.domain.gateway import RefundRequest
from tests.integration.amazonpay.samples import CAPTURE, CAPTURED, ORDER, REFUNDED, TEN
from tests.integration.amazonpay.scripted_server import Answer, Reset, Torn, refusal, success

HTML = b"<html><head><title>502</title></head><body><hr></body></html>"
UNKNOWN_LOG = ("app.amazonpay.retries", "amazon pay outcome unknown")


def test_request_is_signed_over_exactly_what_was_sent(play):
    scene = play(CAPTURED)
    scene.client.payments.capture(CAPTURE)
    (asked,) = scene.server.asked
    form = dict(asked.form)
    signature = form.pop("Signature")
    path = "/OffAmazonPayments_Sandbox/2013-01-01"
    signer = Signer("POST", asked.headers["Host"], path, "planted-secret-key")
    assert asked.line == f"POST {path} HTTP/1.1"
    assert asked.headers["Content-Type"] == "application/x-www-form-urlencoded; charset=utf-8"
    assert signature == signer.signature(canonical_query(form))
    assert form == {
        "AWSAccessKeyId": "AKIAPLANTED",
        "Action": "Capture",
        "AmazonAuthorizationId": f"{ORDER}-A1",
        "CaptureAmount.Amount": "10.00",
        "CaptureAmount.CurrencyCode": "EUR",
        "CaptureReferenceId": "P-1-c01",
        "SellerId": "ASELLER",
        "SignatureMethod": "HmacSHA256",
        "SignatureVersion": "2",
        "Timestamp": "2024-01-02T03:04:05Z",
        "Version": "2013-01-01",
    }


def test_solution_provider_sends_its_token(play):
    scene = play(CAPTURED, credentials=Credentials("A", "B", "C", mws_auth_token="amzn.mws.1"))
    scene.client.payments.capture(CAPTURE)
    assert scene.forms[0]["MWSAuthToken"] == "amzn.mws.1"


@pytest.mark.parametrize(
    "misfortune",
    [
        pytest.param(Reset(), id="reset"),
        pytest.param(Torn(CAPTURED, 200), id="torn"),
        pytest.param(Answer(HTML, 502), id="html 502"),
        pytest.param(Answer(HTML, 200), id="html 200"),
        pytest.param(Answer(b"", 504), id="empty 504"),
        pytest.param(refusal("InternalServerError", 500), id="500"),
        pytest.param(refusal("ServiceUnavailable", 503), id="503"),
        pytest.param(success("Authorize"), id="answer to another operation"),
        pytest.param(success("Capture"), id="success without details"),
        pytest.param(Answer(CAPTURED.body.replace(b"10.00", b"10.005")), id="unreadable amount"),
        pytest.param(Answer(CAPTURED.body.replace(b"EUR", b"XAU")), id="foreign currency"),
        pytest.param(
            Answer(CAPTURED.body.replace(b"</CaptureStatus>", b"</Status>")), id="broken XML"
        ),
    ],
)
def test_lost_answer_is_asked_for_again_under_the_same_reference_id(play, misfortune):
    scene = play(misfortune, misfortune, misfortune, CAPTURED)
    details = scene.client.payments.capture(CAPTURE)
    assert details.capture_id == f"{ORDER}-C1"
    assert scene.forms == [scene.forms[0]] * 4
    assert scene.forms[0]["CaptureReferenceId"] == "P-1-c01"
    assert scene.timeline.waited == [1.0, 2.0, 4.0]


def test_each_try_is_signed_anew(play):
    scene = play(Reset(), CAPTURED)
    scene.client.payments.capture(CAPTURE)
    first, second = (asked.form for asked in scene.server.asked)
    assert (first["Timestamp"], second["Timestamp"]) == (
        "2024-01-02T03:04:05Z",
        "2024-01-02T03:04:06Z",
    )
    assert first["Signature"] != second["Signature"]


@pytest.mark.parametrize(
    "misfortune", [Reset(), Torn(CAPTURED, 30), Answer(HTML, 502), success("Capture")]
)
def test_money_call_that_is_never_answered_is_unknown(play, misfortune, expect_log):
    expect_log(*UNKNOWN_LOG)
    scene = play(misfortune)
    with pytest.raises(OutcomeUnknown):
        scene.client.payments.capture(CAPTURE)
    assert len(scene.server.asked) == 4


def test_read_that_is_never_answered_is_not_sent(play):
    scene = play(Answer(HTML, 502))
    with pytest.raises(NotSent):
        scene.client.payments.capture_details(f"{ORDER}-C1")
    assert len(scene.server.asked) == 4


def test_nobody_listening_is_not_sent(play):
    scene = play(CAPTURED)
    scene.server.close()
    with pytest.raises(NotSent):
        scene.client.payments.capture(CAPTURE)
    assert scene.server.asked == []


@pytest.mark.parametrize("gateway", [False, True])
def test_refusal_is_asked_for_once(play, gateway):
    scene = play(refusal("InvalidAuthorizationStatus", 405, gateway=gateway))
    with pytest.raises(RejectedByAmazon) as rejected:
        scene.client.payments.capture(CAPTURE)
    assert rejected.value.code == "InvalidAuthorizationStatus"
    assert rejected.value.message == "a sentence"
    assert rejected.value.request_id == "rid-2"
    assert len(scene.server.asked) == 1


def test_refusal_that_cannot_be_read_proves_nothing(play, expect_log):
    expect_log(*UNKNOWN_LOG)
    scene = play(Answer(HTML, 403, extra=b"x-mws-request-id: rid-9\r\n"))
    with pytest.raises(OutcomeUnknown):
        scene.client.payments.capture(CAPTURE)


def test_refusal_after_a_lost_answer_is_unknown(play, expect_log):
    expect_log(*UNKNOWN_LOG)
    scene = play(Reset(), refusal("InvalidAuthorizationStatus", 405))
    with pytest.raises(OutcomeUnknown):
        scene.client.payments.close_authorization(f"{ORDER}-A1", "void")
    assert len(scene.server.asked) == 2


def test_half_a_character_is_refused_before_anything_is_sent(play):
    scene = play(REFUNDED)
    with pytest.raises(Refused, match="half a character"):
        scene.client.payments.refund(RefundRequest("C", "P-1-r01", TEN, note="\ud83d"))
    assert scene.server.asked == []


def test_throttled_call_waits_for_the_next_token_and_is_seen_waiting(play):
    scene = play(refusal("RequestThrottled", 503, gateway=True), CAPTURED)
    scene.client.payments.capture(CAPTURE)
    assert scene.timeline.announced == [("Capture", pytest.approx(2.1))]
    assert len(scene.server.asked) == 2


def test_call_that_stays_throttled_ends_within_the_longest_wait(play):
    scene = play(refusal("RequestThrottled", 503, gateway=True), throttle_s=10.0)
    with pytest.raises(Throttled) as throttled:
        scene.client.payments.capture(CAPTURE)
    assert throttled.value.operation == "Capture"
    assert scene.timeline.waited == [pytest.approx(2.1), pytest.approx(4.1)]
    assert len(scene.server.asked) == 3


def test_quota_is_kept_without_burning_a_request(play):
    scene = play(CAPTURED)
    for _ in range(4):
        scene.client.payments.capture(CAPTURE)
    assert scene.timeline.announced == [
        ("Capture", pytest.approx(2.1)),
        ("Capture", pytest.approx(2.0)),
    ]
    assert len(scene.server.asked) == 4


def test_call_beyond_the_longest_wait_sends_nothing(play):
    scene = play(CAPTURED, throttle_s=1.0)
    for _ in range(2):
        scene.client.payments.capture(CAPTURE)
    with pytest.raises(Throttled):
        scene.client.payments.capture(CAPTURE)
    assert len(scene.server.asked) == 2


def dated(answer, seconds_ahead_of_us):
    at = dt.datetime(2024, 1, 2, 3, 4, 5, tzinfo=dt.UTC) + dt.timedelta(seconds=seconds_ahead_of_us)
    return replace(answer, date=format_datetime(at, usegmt=True))


def test_clock_that_is_off_is_told_with_its_skew(play, expect_log):
    expect_log("app.amazonpay.clock_skew", "clock is off")
    scene = play(dated(refusal("InvalidParameterValue", 400, gateway=True), 3600))
    with pytest.raises(ClockOff) as off:
        scene.client.payments.capture(CAPTURE)
    assert off.value.skew_s == -3600
    assert scene.client.caller.skew.seconds == -3600


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("InvalidParameterValue", "The Value '2024' is invalid for the Parameter 'Timestamp'"),
        ("InvalidParameterValue", "Request has expired."),
        ("RequestExpired", "Too late"),
    ],
)
def test_clock_that_is_off_is_told_without_a_date_too(play, code, message):
    scene = play(dated(refusal(code, 400, message), 0))
    with pytest.raises(ClockOff) as off:
        scene.client.payments.capture(CAPTURE)
    assert (off.value.skew_s, off.value.code) == (0, "RequestExpired")


def test_wrong_parameter_under_a_right_clock_is_the_callers_mistake(play):
    scene = play(dated(refusal("InvalidParameterValue", 400), 60))
    with pytest.raises(RejectedByAmazon) as rejected:
        scene.client.payments.capture(CAPTURE)
    assert type(rejected.value) is RejectedByAmazon
    assert scene.client.caller.skew.seconds == -60


@pytest.mark.parametrize(
    ("answer", "field"),
    [
        (refusal("InvalidAccessKeyId", 403, gateway=True), "access_key"),
        (refusal("SignatureDoesNotMatch", 403, gateway=True), "secret_key"),
        (refusal("AccessDenied", 401, gateway=True), "seller_id"),
        (dated(refusal("InvalidParameterValue", 400), 0), "seller_id"),
    ],
)
def test_account_check_names_the_wrong_credential(play, answer, field):
    with pytest.raises(WrongCredentials) as wrong:
        check_account(play(answer).client)
    assert wrong.value.field == field


def test_account_check_accepts_the_account_that_knows_no_such_order(play):
    scene = play(refusal("InvalidOrderReferenceId", 404))
    check_account(scene.client)
    assert scene.forms[0]["AmazonOrderReferenceId"] == "S00-0000000-0000000"


@pytest.mark.parametrize("code", ["InvalidAccountStatus", "BrandNewCode"])
def test_account_check_passes_other_refusals_on(play, code):
    with pytest.raises(RejectedByAmazon) as rejected:
        check_account(play(refusal(code, 403)).client)
    assert type(rejected.value) is RejectedByAmazon
    assert rejected.value.code == code
