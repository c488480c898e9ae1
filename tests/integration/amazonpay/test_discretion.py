"""Secrets, tokens, notes and addresses stay out of the log, whatever happens."""

import logging

import pytest

from app.amazonpay.v1.login import Login
from app.domain.errors import AppError
from app.domain.gateway import AuthorizeRequest, CaptureRequest, OrderDetails, RefundRequest
from app.domain.money import Currency, Money
from tests.integration.amazonpay.samples import CAPTURED, DESCRIBED, ORDER, TEN
from tests.integration.amazonpay.scripted_server import (
    Answer,
    Bytes,
    Reset,
    Torn,
    refusal,
    success,
)

PLANTED = "planted"
ADDRESSED = DESCRIBED.replace(
    "<OrderReferenceStatus>",
    "<Buyer><Name>planted</Name></Buyer><Destination><PhysicalDestination><Name>planted</Name>"
    "</PhysicalDestination></Destination><OrderReferenceStatus>",
)
REFUSALS = [
    pytest.param(refusal("InvalidParameterValue", 400, "The Value 'planted' is invalid"), id="400"),
    pytest.param(refusal("SignatureDoesNotMatch", 403, "planted", gateway=True), id="403"),
]
TROUBLES = [
    pytest.param(success("GetOrderReferenceDetails", ADDRESSED), id="details"),
    pytest.param(CAPTURED, id="success"),
    pytest.param(refusal("InternalServerError", 500, "planted"), id="500"),
    pytest.param(Answer(b"<html>planted</html>", 502), id="html"),
    pytest.param(
        Answer(b'{"error":"invalid_token","error_description":"planted"}', 400), id="json"
    ),
    pytest.param(Reset(), id="reset"),
    pytest.param(Torn(CAPTURED, 200), id="torn"),
    pytest.param(Bytes(b"planted"), id="no http"),
]


def calls(scene):
    """One call of each kind that carries something secret."""
    money, client = Money(1000, Currency.EUR), scene.client
    login = Login(scene.endpoints, "amzn1.client", scene.transport, scene.pace)
    secret = "Atza|planted"
    yield lambda: client.order_references.details(ORDER, secret)
    yield lambda: client.order_references.set_details(
        OrderDetails(ORDER, money, "P-1", PLANTED, PLANTED, PLANTED)
    )
    yield lambda: client.order_references.cancel(ORDER, PLANTED)
    yield lambda: client.payments.authorize(
        AuthorizeRequest(ORDER, "P-1-a01", TEN, note=PLANTED, soft_descriptor=PLANTED)
    )
    yield lambda: client.payments.capture(CaptureRequest("A", "P-1-c01", TEN, note=PLANTED))
    yield lambda: client.payments.refund(RefundRequest("C", "P-1-r01", TEN, note=PLANTED))
    yield lambda: login.token_owner(secret)
    yield lambda: login.profile(secret)


def everything_logged(scene, caplog):
    """Make all calls; each record with all its facts, as the most talkative format shows it."""
    caplog.set_level(logging.DEBUG)
    for call in calls(scene):
        try:
            call()
        except AppError:
            continue
    assert len(caplog.records) >= 8
    return "\n".join(str(record.__dict__) for record in caplog.records).lower()


@pytest.mark.parametrize("answer", REFUSALS)
def test_no_secret_is_logged_when_amazon_refuses(play, caplog, answer):
    assert PLANTED not in everything_logged(play(answer), caplog)


@pytest.mark.parametrize("answer", TROUBLES)
def test_no_secret_is_logged_when_the_outcome_is_unknown(play, caplog, answer, expect_log):
    expect_log("app.amazonpay.retries", "amazon pay outcome unknown")
    assert PLANTED not in everything_logged(play(answer), caplog)


def test_call_is_logged_with_ids_request_id_status_and_time(play, caplog):
    caplog.set_level(logging.DEBUG, "app.amazonpay")
    play(CAPTURED).client.payments.capture(CaptureRequest(f"{ORDER}-A1", "P-1-c01", TEN))
    (record,) = caplog.records
    assert record.getMessage() == "amazon pay answered"
    assert record.levelno == logging.INFO
    assert record.operation == "Capture"
    assert record.AmazonAuthorizationId == f"{ORDER}-A1"
    assert record.CaptureReferenceId == "P-1-c01"
    assert record.amazon_request_id == "rid-1"
    assert (record.http_status, record.duration_ms, record.error_code) == (200, 0, "")


def test_read_is_logged_for_those_who_look_closely(play, caplog):
    caplog.set_level(logging.DEBUG, "app.amazonpay")
    scene = play(refusal("InvalidOrderReferenceId", 404))
    with pytest.raises(AppError):
        scene.client.order_references.details(ORDER)
    (record,) = caplog.records
    assert record.levelno == logging.DEBUG
    assert (record.error_code, record.amazon_request_id) == ("InvalidOrderReferenceId", "rid-2")
