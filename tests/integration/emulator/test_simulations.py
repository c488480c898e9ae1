"""Sandbox simulations: every row of the table (v1 reference, §8)."""

import json

import pytest


def note(**parts: object) -> str:
    return json.dumps({"SandboxSimulation": parts})


INVALID = "InvalidSandboxSimulationSpecified"
UPDATE = "PaymentMethodUpdateTimeInMins"
EXPIRE = "ExpirationTimeInMins"
SELLER_NOTE = "OrderReferenceAttributes_SellerNote"


def test_row_1_a_constraint_is_simulated_until_another_note_is_set(shop):
    order_id = shop.draft()
    simulated = {SELLER_NOTE: note(Constraint="PaymentMethodNotAllowed")}
    reply = shop.set_total(order_id, "10.00", "USD", **simulated)
    assert reply.all_of("ConstraintID") == ["PaymentMethodNotAllowed"]
    assert shop.confirm(order_id).code == "ConstraintsExist"
    assert shop.set_total(order_id, "11.00", "USD").all_of("ConstraintID") != []
    assert (
        shop.set_total(order_id, "11.00", "USD", **{SELLER_NOTE: "hello"}).all_of("ConstraintID")
        == []
    )
    assert shop.confirm(order_id).status == 200


@pytest.mark.parametrize("reason", ["InvalidPaymentMethod", "InvalidPayment Method"])
def test_row_2_a_failed_payment_method_is_changed_after_the_simulated_minutes(shop, reason):
    order_id = shop.open_order()
    simulated = note(State="Declined", ReasonCode=reason, **{UPDATE: 2})
    made = shop.authorize(order_id, SellerAuthorizationNote=simulated, TransactionTimeout=60)
    assert made.state("AuthorizationStatus") == "Pending"
    shop.control.advance(seconds=30)
    assert shop.authorization_state(made.text_of("AmazonAuthorizationId")) == (
        "Declined/InvalidPaymentMethod"
    )
    assert shop.order_state(order_id) == "Suspended/InvalidPaymentMethod"
    shop.control.advance(seconds=115)
    assert shop.order_state(order_id) == "Suspended/InvalidPaymentMethod"
    shop.control.advance(seconds=5)
    assert shop.order_state(order_id) == "Open"


def test_row_2_a_synchronous_decline_waits_for_the_buyer(shop):
    order_id = shop.open_order()
    simulated = note(State="Declined", ReasonCode="InvalidPaymentMethod", **{UPDATE: "1"})
    shop.authorize(order_id, SellerAuthorizationNote=simulated)
    shop.control.advance(minutes=10)
    assert shop.order_state(order_id) == "Suspended/InvalidPaymentMethod"


@pytest.mark.parametrize("flag", ["true", "false"])
def test_row_2_the_soft_decline_flag_can_be_simulated(shop, flag):
    simulated = note(State="Declined", ReasonCode="InvalidPaymentMethod", SoftDecline=flag)
    made = shop.authorize(shop.open_order(), SellerAuthorizationNote=simulated)
    assert made.text_of("SoftDecline") == flag


@pytest.mark.parametrize("timeout", [0, 60])
@pytest.mark.parametrize(
    ("reason", "order_state"),
    [("AmazonRejected", "Closed/AmazonClosed"), ("TransactionTimedOut", "Open")],
)
def test_rows_3_and_4_other_declines_are_simulated(shop, reason, order_state, timeout):
    order_id = shop.open_order()
    made = shop.authorize(
        order_id,
        SellerAuthorizationNote=note(State="Declined", ReasonCode=reason),
        TransactionTimeout=timeout,
    )
    shop.control.advance(seconds=30)
    authorization_id = made.text_of("AmazonAuthorizationId")
    assert shop.authorization_state(authorization_id) == f"Declined/{reason}"
    assert shop.order_state(order_id) == order_state


def test_row_5_an_authorization_expires_after_the_simulated_minutes(shop):
    simulated = note(State="Closed", ReasonCode="ExpiredUnused", **{EXPIRE: 3})
    authorization_id = shop.authorized(shop.open_order(), SellerAuthorizationNote=simulated)
    shop.control.advance(seconds=175)
    assert shop.authorization_state(authorization_id) == "Open"
    shop.control.advance(seconds=5)
    assert shop.authorization_state(authorization_id) == "Closed/ExpiredUnused"


def test_row_6_an_authorization_is_closed_by_amazon(shop):
    simulated = note(State="Closed", ReasonCode="AmazonClosed")
    authorization_id = shop.authorized(shop.open_order(), SellerAuthorizationNote=simulated)
    shop.control.advance(seconds=30)
    assert shop.authorization_state(authorization_id) == "Closed/AmazonClosed"


def test_row_7_a_capture_is_pending_first(shop):
    authorization_id = shop.authorized(shop.open_order())
    made = shop.capture(authorization_id, SellerCaptureNote=note(State="Pending"))
    assert made.state("CaptureStatus") == "Pending"
    assert made.amount("CaptureFee") == "0.00 USD"
    assert shop.authorization_state(authorization_id) == "Open"
    again = shop.capture(authorization_id)
    assert (again.status, again.code) == (400, "TransactionCountExceeded")
    shop.control.advance(seconds=30)
    capture = shop.captured(made.text_of("AmazonCaptureId"))
    assert capture.state("CaptureStatus") == "Completed"
    assert shop.authorization_state(authorization_id) == "Closed/MaxCapturesProcessed"


def test_row_8_a_capture_is_declined(shop):
    authorization_id = shop.authorized(shop.open_order())
    simulated = note(State="Declined", ReasonCode="AmazonRejected")
    made = shop.capture(authorization_id, SellerCaptureNote=simulated)
    assert made.state("CaptureStatus") == "Declined/AmazonRejected"


def test_row_9_a_capture_is_closed_by_amazon(shop):
    authorization_id = shop.authorized(shop.open_order())
    simulated = note(State="Closed", ReasonCode="AmazonClosed")
    made = shop.capture(authorization_id, SellerCaptureNote=simulated)
    assert made.state("CaptureStatus") == "Completed"
    shop.control.advance(seconds=30)
    capture = shop.captured(made.text_of("AmazonCaptureId"))
    assert capture.state("CaptureStatus") == "Closed/AmazonClosed"


def test_row_10_a_refund_is_declined(shop):
    capture_id = shop.paid(shop.open_order())
    simulated = note(State="Declined", ReasonCode="AmazonRejected")
    made = shop.refund(capture_id, SellerRefundNote=simulated)
    assert made.state("RefundStatus") == "Pending"
    shop.control.advance(seconds=30)
    refund = shop.refunded(made.text_of("AmazonRefundId"))
    assert refund.state("RefundStatus") == "Declined/AmazonRejected"


def test_row_11_an_order_is_closed_by_amazon(shop):
    order_id = shop.open_order()
    reason = note(State="Closed", ReasonCode="AmazonClosed")
    shop.call("CloseOrderReference", AmazonOrderReferenceId=order_id, ClosureReason=reason)
    assert shop.order_state(order_id) == "Closed/AmazonClosed"


def test_a_capture_now_is_simulated_by_the_note_of_the_authorization(shop):
    order_id = shop.open_order()
    made = shop.authorize(
        order_id, CaptureNow="true", SellerAuthorizationNote=note(State="Pending")
    )
    assert made.state("AuthorizationStatus") == "Open"
    capture_id = made.all_of("IdList/member")[0]
    assert shop.captured(capture_id).state("CaptureStatus") == "Pending"
    shop.control.advance(seconds=30)
    assert shop.captured(capture_id).state("CaptureStatus") == "Completed"


@pytest.mark.parametrize(
    ("simulated", "capture_now"),
    [
        (note(State="Declined", ReasonCode="ProcessingFailure"), "false"),
        (note(State="Pending"), "false"),
        (note(State="Closed", ReasonCode="ExpiredUnused"), "false"),
        (note(State="Closed", ReasonCode="ExpiredUnused", **{EXPIRE: 61}), "false"),
        (note(State="Closed", ReasonCode="ExpiredUnused", **{EXPIRE: 5}), "true"),
        (note(State="Declined", ReasonCode="InvalidPaymentMethod", **{UPDATE: 0}), "false"),
        (note(State="Declined", ReasonCode="InvalidPaymentMethod", **{UPDATE: 241}), "false"),
        (note(State="Declined", ReasonCode="InvalidPaymentMethod", SoftDecline="maybe"), "false"),
        (note(Constraint="PaymentMethodNotAllowed"), "false"),
        ('{"SandboxSimulation":', "false"),
        ('{"SandboxSimulation":[]}', "false"),
        ("SandboxSimulation please", "false"),
    ],
)
def test_what_authorize_cannot_play_is_refused_and_makes_nothing(shop, simulated, capture_now):
    order_id = shop.open_order()
    reply = shop.authorize(order_id, SellerAuthorizationNote=simulated, CaptureNow=capture_now)
    assert (reply.status, reply.code) == (400, INVALID)
    assert shop.order(order_id).all_of("IdList/member") == []


def test_notes_for_the_wrong_operation_are_refused(shop):
    order_id = shop.open_order()
    declined = note(State="Declined", ReasonCode="AmazonRejected")
    close = {"AmazonOrderReferenceId": order_id, "ClosureReason": declined}
    assert shop.call("CloseOrderReference", **close).code == INVALID
    capture_id = shop.paid(order_id)
    assert shop.refund(capture_id, SellerRefundNote=note(State="Pending")).code == INVALID
    timed_out = note(State="Declined", ReasonCode="TransactionTimedOut")
    authorization_id = shop.authorized(order_id)
    assert shop.capture(authorization_id, SellerCaptureNote=timed_out).code == INVALID
    assert shop.set_total(shop.draft(), "1.00", "USD", **{SELLER_NOTE: declined}).code == INVALID


def test_live_takes_a_simulation_for_an_ordinary_note(shop):
    order_id = shop.open_order(environment="Live")
    simulated = note(State="Declined", ReasonCode="AmazonRejected")
    made = shop.authorize(order_id, SellerAuthorizationNote=simulated)
    assert made.state("AuthorizationStatus") == "Open"
    assert made.text_of("SellerAuthorizationNote") == simulated
