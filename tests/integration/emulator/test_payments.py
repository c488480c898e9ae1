"""Authorize, Capture and Refund: outcomes, side effects, amounts, counts, repeats."""

import re

import pytest


def test_a_synchronous_authorization_is_decided_in_the_answer(shop):
    order_id = shop.open_order()
    reply = shop.authorize(
        order_id,
        "19.95",
        AuthorizationReferenceId="P-1-a01",
        SellerAuthorizationNote="Till 3",
        SoftDescriptor="Laden",
    )
    assert reply.state("AuthorizationStatus") == "Open"
    authorization_id = reply.text_of("AmazonAuthorizationId")
    assert re.fullmatch(re.escape(order_id) + r"-A\d{6}", authorization_id)
    assert reply.text_of("AuthorizationReferenceId") == "P-1-a01"
    assert reply.text_of("SellerAuthorizationNote") == "Till 3"
    assert reply.text_of("SoftDescriptor") == "AMZ*Laden"
    assert reply.amount("AuthorizationAmount") == "19.95 USD"
    assert reply.amount("CapturedAmount") == "0 USD"
    assert reply.amount("AuthorizationFee") == "0.00 USD"
    assert reply.text_of("CaptureNow") == "false"
    assert reply.all_of("IdList/member") == []
    assert not reply.has("SoftDecline")
    assert shop.order(order_id).all_of("IdList/member") == [authorization_id]


def test_an_asynchronous_authorization_is_pending_for_thirty_seconds(shop):
    made = shop.authorize(shop.open_order(), TransactionTimeout=None)
    assert made.state("AuthorizationStatus") == "Pending"
    authorization_id = made.text_of("AmazonAuthorizationId")
    shop.control.advance(seconds=28)
    assert shop.authorization_state(authorization_id) == "Pending"
    shop.control.advance(seconds=2)
    assert shop.authorization_state(authorization_id) == "Open"


@pytest.mark.parametrize("timeout", ["1", "7", "1445", "-5", "x"])
def test_a_timeout_is_zero_or_a_multiple_of_five_up_to_a_day(shop, timeout):
    reply = shop.authorize(shop.open_order(), TransactionTimeout=timeout)
    assert (reply.status, reply.code) == (400, "InvalidParameterValue")


@pytest.mark.parametrize("timeout", [0, 60])
def test_capture_now_makes_a_capture_with_the_same_digits(shop, timeout):
    order_id = shop.open_order()
    made = shop.authorize(
        order_id,
        "19.95",
        CaptureNow="true",
        TransactionTimeout=timeout,
        AuthorizationReferenceId="P-1-a01",
        SellerAuthorizationNote="Till 3",
    )
    authorization_id = made.text_of("AmazonAuthorizationId")
    if timeout:
        assert made.state("AuthorizationStatus") == "Pending"
        shop.control.advance(seconds=30)
        made = shop.authorization(authorization_id)
        assert made.amount("CapturedAmount") == "19.95 USD"
    else:
        assert made.amount("CapturedAmount") == "0 USD"
    assert made.state("AuthorizationStatus") == "Closed/MaxCapturesProcessed"
    capture_id = authorization_id.replace("-A", "-C")
    assert made.all_of("IdList/member") == [capture_id]
    assert shop.authorization(authorization_id).amount("CapturedAmount") == "19.95 USD"
    capture = shop.captured(capture_id)
    assert capture.state("CaptureStatus") == "Completed"
    assert capture.text_of("CaptureReferenceId") == "P-1-a01"
    assert capture.text_of("SellerCaptureNote") == "Till 3"


@pytest.mark.parametrize("timeout", [0, 60])
@pytest.mark.parametrize(
    ("reason", "order_state"),
    [
        ("InvalidPaymentMethod", "Suspended/InvalidPaymentMethod"),
        ("AmazonRejected", "Closed/AmazonClosed"),
        ("TransactionTimedOut", "Open"),
        ("ProcessingFailure", "Open"),
    ],
)
def test_a_decline_does_to_the_order_what_its_reason_says(shop, reason, order_state, timeout):
    order_id = shop.open_order()
    shop.control.post("outcomes", operation="Authorize", state="Declined", reason_code=reason)
    made = shop.authorize(order_id, TransactionTimeout=timeout)
    shop.control.advance(seconds=30)
    authorization_id = made.text_of("AmazonAuthorizationId")
    declined = shop.authorization(authorization_id)
    assert declined.state("AuthorizationStatus") == f"Declined/{reason}"
    assert declined.text_of("SoftDecline") == "false"
    assert shop.order_state(order_id) == order_state
    assert shop.capture(authorization_id).code == "InvalidAuthorizationStatus"


def test_a_decline_leaves_a_closed_order_closed(shop):
    order_id = shop.open_order()
    pending = shop.authorize(order_id, TransactionTimeout=60).text_of("AmazonAuthorizationId")
    shop.call("CloseOrderReference", AmazonOrderReferenceId=order_id)
    body = {"state": "Declined", "reason_code": "InvalidPaymentMethod", "soft_decline": True}
    shop.control.post(f"authorizations/{pending}", **body)
    assert shop.authorization(pending).text_of("SoftDecline") == "true"
    assert shop.order_state(order_id) == "Closed/SellerClosed"


@pytest.mark.parametrize(
    ("tail", "outcome", "order_state"),
    [
        ("5656", "Declined/TransactionTimedOut", "Open"),
        ("2323", "Declined/AmazonRejected", "Closed/AmazonClosed"),
        ("3434", "Declined/InvalidPaymentMethod", "Suspended/InvalidPaymentMethod"),
        ("1111", "Open", "Open"),
    ],
)
def test_special_cards_decline_as_their_digits_say(shop, tail, outcome, order_state):
    order_id = shop.open_order(payment_method=tail)
    assert shop.authorize(order_id).state("AuthorizationStatus") == outcome
    assert shop.order_state(order_id) == order_state


def test_the_slow_card_passes_when_nobody_waits_for_it(shop):
    order_id = shop.open_order(payment_method="5656")
    made = shop.authorize(order_id, TransactionTimeout=1440)
    shop.control.advance(seconds=30)
    assert shop.authorization_state(made.text_of("AmazonAuthorizationId")) == "Open"


def test_stop_shipment_is_shown_as_the_reason_of_a_good_authorization(shop):
    order_id = shop.open_order()
    authorization_id = shop.authorized(order_id)
    body = {"state": "Open", "reason_code": "StopShipmentAtypicalAuth"}
    shop.control.post(f"authorizations/{authorization_id}", **body)
    assert shop.authorization_state(authorization_id) == "Open/StopShipmentAtypicalAuth"
    assert shop.capture(authorization_id).state("CaptureStatus") == "Completed"


def test_europe_shows_the_billing_address_while_the_authorization_is_open(shop):
    order_id = shop.open_order("eu")
    made = shop.authorize(order_id)
    assert made.text_of("AuthorizationBillingAddress/CountryCode")
    assert made.text_of("SoftDecline") == "false"
    authorization_id = made.text_of("AmazonAuthorizationId")
    shop.capture(authorization_id)
    assert not shop.authorization(authorization_id).has("AuthorizationBillingAddress")


def test_close_authorization_closes_pending_and_open_ones_once(shop):
    order_id = shop.open_order()
    pending = shop.authorize(order_id, TransactionTimeout=60).text_of("AmazonAuthorizationId")
    for authorization_id in (pending, shop.authorized(order_id)):
        first = shop.call("CloseAuthorization", AmazonAuthorizationId=authorization_id)
        assert first.status == 200
        assert shop.authorization_state(authorization_id) == "Closed/SellerClosed"
        again = shop.call("CloseAuthorization", AmazonAuthorizationId=authorization_id)
        assert (again.status, again.code) == (405, "InvalidAuthorizationStatus")


def test_an_authorization_with_a_pending_capture_cannot_be_closed(shop):
    authorization_id = shop.authorized(shop.open_order())
    note = '{"SandboxSimulation":{"State":"Pending"}}'
    shop.capture(authorization_id, SellerCaptureNote=note)
    reply = shop.call("CloseAuthorization", AmazonAuthorizationId=authorization_id)
    assert (reply.status, reply.code) == (405, "InvalidCloseAttempt")


def test_a_capture_takes_part_of_an_authorization_once(shop):
    order_id = shop.open_order()
    authorization_id = shop.authorized(order_id, "50.00")
    made = shop.capture(authorization_id, "30.00", SellerCaptureNote="first")
    capture_id = made.text_of("AmazonCaptureId")
    assert re.fullmatch(re.escape(order_id) + r"-C\d{6}", capture_id)
    assert made.state("CaptureStatus") == "Completed"
    assert made.amount("CaptureAmount") == "30.00 USD"
    assert made.amount("RefundedAmount") == "0 USD"
    assert made.amount("CaptureFee") == "1.17 USD"
    closed = shop.authorization(authorization_id)
    assert closed.state("AuthorizationStatus") == "Closed/MaxCapturesProcessed"
    assert closed.amount("CapturedAmount") == "30.00 USD"
    assert closed.all_of("IdList/member") == [capture_id]
    assert shop.capture(authorization_id, "1.00").code == "InvalidAuthorizationStatus"


@pytest.mark.parametrize("reason", ["AmazonRejected", "ProcessingFailure"])
def test_a_declined_capture_leaves_the_authorization_open_for_another(shop, reason):
    authorization_id = shop.authorized(shop.open_order())
    shop.control.post("outcomes", operation="Capture", state="Declined", reason_code=reason)
    assert shop.capture(authorization_id).state("CaptureStatus") == f"Declined/{reason}"
    assert shop.authorization_state(authorization_id) == "Open"
    assert shop.capture(authorization_id).state("CaptureStatus") == "Completed"


def test_more_than_was_authorized_cannot_be_captured(shop):
    authorization_id = shop.authorized(shop.open_order(), "10.00")
    reply = shop.capture(authorization_id, "10.01")
    assert (reply.status, reply.code) == (400, "TransactionAmountExceeded")
    assert shop.authorization_state(authorization_id) == "Open"


def test_a_refund_is_pending_for_thirty_seconds(shop):
    order_id = shop.open_order()
    capture_id = shop.paid(order_id, "50.00")
    made = shop.refund(capture_id, "20.00", SellerRefundNote="sorry")
    refund_id = made.text_of("AmazonRefundId")
    assert re.fullmatch(re.escape(order_id) + r"-R\d{6}", refund_id)
    assert made.state("RefundStatus") == "Pending"
    assert made.text_of("RefundType") == "SellerInitiated"
    assert made.amount("FeeRefunded") == "0.00 USD"
    assert shop.captured(capture_id).amount("RefundedAmount") == "0 USD"
    shop.control.advance(seconds=30)
    done = shop.refunded(refund_id)
    assert done.state("RefundStatus") == "Completed"
    assert done.amount("FeeRefunded") == "0.58 USD"
    capture = shop.captured(capture_id)
    assert capture.amount("RefundedAmount") == "20.00 USD"
    assert capture.all_of("IdList/member") == [refund_id]
    assert capture.state("CaptureStatus") == "Completed"


@pytest.mark.parametrize("reason", ["AmazonRejected", "ProcessingFailure"])
def test_a_declined_refund_gives_nothing_back_and_frees_its_amount(shop, reason):
    capture_id = shop.paid(shop.open_order(), "10.00")
    shop.control.post("outcomes", operation="Refund", state="Declined", reason_code=reason)
    refund_id = shop.refund(capture_id, "11.50").text_of("AmazonRefundId")
    shop.control.advance(seconds=30)
    assert shop.refunded(refund_id).state("RefundStatus") == f"Declined/{reason}"
    assert shop.captured(capture_id).amount("RefundedAmount") == "0 USD"
    assert shop.refund(capture_id, "11.50").status == 200


def test_only_a_completed_capture_can_be_refunded(shop):
    shop.control.post(
        "outcomes", operation="Capture", state="Declined", reason_code="AmazonRejected"
    )
    authorization_id = shop.authorized(shop.open_order())
    declined = shop.capture(authorization_id).text_of("AmazonCaptureId")
    note = '{"SandboxSimulation":{"State":"Pending"}}'
    pending = shop.capture(authorization_id, SellerCaptureNote=note).text_of("AmazonCaptureId")
    closed = shop.paid(shop.open_order())
    shop.control.post(f"captures/{closed}", state="Closed", reason_code="AmazonClosed")
    for capture_id in (declined, pending, closed):
        reply = shop.refund(capture_id)
        assert (reply.status, reply.code) == (405, "CaptureNotRefundable")


def test_a_refund_of_a_capture_closed_in_between_fails(shop):
    capture_id = shop.paid(shop.open_order())
    refund_id = shop.refund(capture_id).text_of("AmazonRefundId")
    shop.control.post(f"captures/{capture_id}", state="Closed", reason_code="AmazonClosed")
    shop.control.advance(seconds=30)
    assert shop.refunded(refund_id).state("RefundStatus") == "Declined/ProcessingFailure"


@pytest.mark.parametrize(
    ("refund_type", "status"),
    [
        ("AmazonA-ZRefund", "Completed/AmazonA-ZRefund"),
        ("AmazonA-ZGuarantee", "Completed/AmazonA-ZRefund"),
        ("BuyerCanceled", "Completed/BuyerCanceled"),
        ("Chargeback", "Completed"),
    ],
)
def test_amazon_refunds_on_its_own(shop, refund_type, status):
    capture_id = shop.paid(shop.open_order(), "10.00")
    made = shop.control.post(f"captures/{capture_id}/refunds", refund_type=refund_type)
    reply = shop.refunded(made["refund_id"])
    assert reply.state("RefundStatus") == status
    assert reply.text_of("RefundType") == refund_type
    assert shop.captured(capture_id).amount("RefundedAmount") == "10.00 USD"


@pytest.mark.parametrize(
    ("action", "name"),
    [
        ("GetAuthorizationDetails", "AmazonAuthorizationId"),
        ("CloseAuthorization", "AmazonAuthorizationId"),
        ("GetCaptureDetails", "AmazonCaptureId"),
        ("GetRefundDetails", "AmazonRefundId"),
    ],
)
def test_an_unknown_transaction_is_not_found(shop, action, name):
    reply = shop.call(action, **{name: "S01-1234567-1234567-X123456"})
    assert (reply.status, reply.code) == (404, "InvalidTransactionId")


def test_transactions_of_the_sandbox_do_not_exist_in_live(shop):
    order_id = shop.open_order()
    capture_id = shop.paid(order_id)
    reply = shop.call("GetCaptureDetails", "Live", AmazonCaptureId=capture_id)
    assert (reply.status, reply.code) == (404, "InvalidTransactionId")


def test_a_presentment_currency_is_converted_at_a_fixed_rate(shop):
    order_id = shop.draft("eu", presentment_currency="CHF")
    shop.control.put("switches", sca=False)
    shop.set_total(order_id, "100.00", "CHF")
    shop.confirm(order_id)
    francs = {"AuthorizationAmount_CurrencyCode": "CHF", "CaptureNow": "true"}
    made = shop.authorize(order_id, "100.00", **francs)
    capture = shop.captured(made.all_of("IdList/member")[0])
    assert capture.amount("ConvertedAmount") == "105.00 EUR"
    assert capture.text_of("ConversionRate") == "1.050000"


def test_amazon_does_not_refund_in_the_sellers_name(shop):
    capture_id = shop.paid(shop.open_order())
    body = {"refund_type": "SellerInitiated"}
    assert shop.control.ask("POST", f"captures/{capture_id}/refunds", body).status_code == 400
    assert shop.captured(capture_id).all_of("IdList/member") == []
