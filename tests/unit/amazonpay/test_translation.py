"""The classic words in the domain's language, by the table of domain.states."""

import datetime as dt

import pytest

from app.amazonpay.v1.details import (
    AuthorizationDetails,
    CaptureDetails,
    Constraint,
    OrderReferenceDetails,
    RefundDetails,
    SellerOrderAttributes,
)
from app.amazonpay.v1.translation import (
    capture_report,
    charge_report,
    permission_report,
    refund_report,
)
from app.domain.gateway import Word
from app.domain.money import Currency, Money
from app.domain.states import ChargePermissionState, ChargeState, RefundState

TEN = Money(1000, Currency.EUR)
AT = dt.datetime(2024, 1, 2, tzinfo=dt.UTC)
S = ChargeState


def authorization(state, reason="", capture_ids=()):
    return AuthorizationDetails(
        "S01-A1", "P-1-a01", Word(state, reason), TEN, capture_ids=tuple(capture_ids)
    )


def capture(state, number=1, reason=""):
    return CaptureDetails(f"S01-C{number}", f"P-1-c0{number}", Word(state, reason), TEN)


@pytest.mark.parametrize(
    ("word", "state"),
    [
        ("Draft", ChargePermissionState.DRAFT),
        ("Open", ChargePermissionState.CHARGEABLE),
        ("Suspended", ChargePermissionState.NON_CHARGEABLE),
        ("Canceled", ChargePermissionState.CANCELED),
        ("Closed", ChargePermissionState.CLOSED),
        ("CLOSED", ChargePermissionState.CLOSED),
        ("Frozen", None),
    ],
)
def test_order_reference_is_a_charge_permission(word, state):
    report = permission_report(OrderReferenceDetails("S01-1", Word(word, "R", "d", AT)))
    assert report.state is state
    assert report.word == Word(word, "R", "d", AT)


def test_order_reference_keeps_its_facts():
    report = permission_report(
        OrderReferenceDetails(
            "S01-1",
            Word("Open"),
            total=TEN,
            constraints=(Constraint("AmountNotSet", "x"), Constraint("New")),
            authorization_ids=("S01-1-A1", "S01-1-A2"),
            seller_order=SellerOrderAttributes("P-1"),
            order_language="de-DE",
            release_environment="Sandbox",
            authentication="REQUIRED",
            created_at=AT,
            expires_at=AT,
        )
    )
    assert report.constraints == ("AmountNotSet", "New")
    assert report.charge_ids == ("S01-1-A1", "S01-1-A2")
    assert (report.order_number, report.total) == ("P-1", TEN)
    assert (report.language, report.environment) == ("de-DE", "Sandbox")
    assert (report.authentication, report.created_at, report.expires_at) == ("REQUIRED", AT, AT)


@pytest.mark.parametrize(
    ("word", "reason", "state"),
    [
        ("Pending", "", S.AUTHORIZATION_INITIATED),
        ("Open", "", S.AUTHORIZED),
        ("Open", "StopShipmentAtypicalAuth", S.AUTHORIZED),
        ("Declined", "AmazonRejected", S.DECLINED),
        ("Closed", "ExpiredUnused", S.CANCELED),
        ("Closed", "SellerClosed", S.CANCELED),
        ("Closed", "MaxCapturesProcessed", None),
        ("Frozen", "", None),
    ],
)
def test_authorization_without_capture(word, reason, state):
    report = charge_report(authorization(word, reason), [])
    assert report.state is state
    assert report.word == Word(word, reason)
    assert report.capture is None


@pytest.mark.parametrize(
    ("authorized", "captured", "state"),
    [
        ("Open", "Pending", S.CAPTURE_INITIATED),
        ("Closed", "Completed", S.CAPTURED),
        ("Closed", "Closed", S.CAPTURED),
        ("Open", "Declined", S.AUTHORIZED),
        ("Closed", "Declined", S.DECLINED),
        ("Closed", "Frozen", None),
        ("Frozen", "Completed", None),
    ],
)
def test_authorization_with_one_capture(authorized, captured, state):
    report = charge_report(authorization(authorized), [capture(captured)])
    assert report.state is state
    assert report.capture.word == Word(captured)


def test_authorization_closed_for_another_reason_after_its_capture_is_captured():
    report = charge_report(
        authorization("Closed", "OrderReferenceCanceled"), [capture("Completed")]
    )
    assert report.state is S.CAPTURED


@pytest.mark.parametrize(
    ("words", "speaks", "state"),
    [
        (("Declined", "Completed"), 2, S.CAPTURED),
        (("Completed", "Declined"), 1, S.CAPTURED),
        (("Declined", "Pending"), 2, S.CAPTURE_INITIATED),
        (("Pending", "Frozen"), 2, None),
        (("Frozen", "Completed"), 2, S.CAPTURED),
    ],
)
def test_of_several_captures_the_most_decisive_speaks(words, speaks, state):
    captures = [capture(word, number) for number, word in enumerate(words, 1)]
    report = charge_report(authorization("Open"), captures)
    assert report.capture.capture_id == f"S01-C{speaks}"
    assert report.state is state


def test_declined_capture_by_itself_is_declined():
    assert capture_report(capture("Declined", reason="AmazonRejected")).state is S.DECLINED


def test_capture_that_says_nothing_of_refunds_has_none():
    assert capture_report(capture("Completed")).refunded == Money.zero(Currency.EUR)


@pytest.mark.parametrize(
    ("word", "state"),
    [
        ("Pending", RefundState.REFUND_INITIATED),
        ("Completed", RefundState.REFUNDED),
        ("Declined", RefundState.DECLINED),
        ("Frozen", None),
    ],
)
def test_refund(word, state):
    report = refund_report(RefundDetails("S01-R1", "P-1-r01", Word(word), TEN))
    assert report.state is state
    assert report.kind == "SellerInitiated"


def test_refund_by_amazon_keeps_its_kind():
    details = RefundDetails("S01-R1", "", Word("Completed"), TEN, kind="Chargeback")
    assert refund_report(details).kind == "Chargeback"
