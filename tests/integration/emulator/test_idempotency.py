"""The same reference id never makes a second transaction (v1 reference, §5.4)."""

import pytest


def test_a_repeated_authorize_answers_with_the_first_one_as_it_is_now(shop):
    order_id = shop.open_order()
    first = shop.authorize(order_id, AuthorizationReferenceId="P-1-a01", TransactionTimeout=60)
    shop.control.advance(seconds=30)
    again = shop.authorize(order_id, AuthorizationReferenceId="P-1-a01", TransactionTimeout=60)
    assert again.text_of("AmazonAuthorizationId") == first.text_of("AmazonAuthorizationId")
    assert again.state("AuthorizationStatus") == "Open"
    assert len(shop.control.effects("Authorize", reference_id="P-1-a01")) == 1


def test_a_repeated_authorize_is_answered_even_after_the_order_closed(shop):
    order_id = shop.open_order()
    shop.authorize(order_id, AuthorizationReferenceId="P-1-a01")
    shop.call("CloseOrderReference", AmazonOrderReferenceId=order_id)
    assert shop.authorize(order_id, AuthorizationReferenceId="P-1-a01").status == 200


def test_a_declined_authorization_keeps_its_reference_id(shop):
    order_id = shop.open_order()
    shop.control.post(
        "outcomes", operation="Authorize", state="Declined", reason_code="ProcessingFailure"
    )
    for _ in range(2):
        reply = shop.authorize(order_id, AuthorizationReferenceId="P-1-a01")
        assert reply.state("AuthorizationStatus") == "Declined/ProcessingFailure"


@pytest.mark.parametrize(
    "change",
    [
        {"AuthorizationAmount_Amount": "10.01"},
        {"SellerAuthorizationNote": "other"},
        {"TransactionTimeout": 60},
        {"CaptureNow": "true"},
        {"SoftDescriptor": "other"},
    ],
)
def test_a_used_reference_id_with_other_parameters_is_a_duplicate_request(shop, change):
    order_id = shop.open_order()
    shop.authorize(order_id, AuthorizationReferenceId="P-1-a01")
    reply = shop.authorize(order_id, AuthorizationReferenceId="P-1-a01", **change)
    assert (reply.status, reply.code) == (400, "DuplicateRequest")
    assert len(shop.control.effects("Authorize")) == 1


def test_the_same_amount_written_differently_is_the_same_request(shop):
    order_id = shop.open_order()
    shop.authorize(order_id, "10.00", AuthorizationReferenceId="P-1-a01")
    assert shop.authorize(order_id, "10", AuthorizationReferenceId="P-1-a01").status == 200


def test_a_reference_id_of_another_transaction_is_a_duplicate(shop):
    first, second = shop.open_order(), shop.open_order()
    shop.authorize(first, AuthorizationReferenceId="one", CaptureNow="true")
    authorization_id = shop.authorized(second)
    replies = [
        shop.authorize(second, AuthorizationReferenceId="one"),
        shop.capture(authorization_id, CaptureReferenceId="one"),
    ]
    assert [(one.status, one.code) for one in replies] == [(400, "DuplicateReferenceId")] * 2
    assert shop.authorization_state(authorization_id) == "Open"


def test_reference_ids_of_the_environments_do_not_meet(shop):
    sandbox, live = shop.open_order(), shop.open_order(environment="Live")
    assert shop.authorize(sandbox, AuthorizationReferenceId="one").status == 200
    assert shop.authorize(live, AuthorizationReferenceId="one").status == 200


def test_a_repeated_capture_takes_the_money_once(shop):
    authorization_id = shop.authorized(shop.open_order())
    first = shop.capture(authorization_id, CaptureReferenceId="P-1-c01")
    again = shop.capture(authorization_id, CaptureReferenceId="P-1-c01")
    assert again.text_of("AmazonCaptureId") == first.text_of("AmazonCaptureId")
    assert len(shop.control.effects("Capture", reference_id="P-1-c01")) == 1
    other = shop.capture(authorization_id, "9.00", CaptureReferenceId="P-1-c01")
    assert other.code == "DuplicateRequest"
    elsewhere = shop.authorized(shop.open_order())
    assert shop.capture(elsewhere, CaptureReferenceId="P-1-c01").code == "DuplicateReferenceId"


def test_a_repeated_refund_gives_the_money_back_once(shop):
    capture_id = shop.paid(shop.open_order(), "50.00")
    first = shop.refund(capture_id, "5.00", RefundReferenceId="P-1-r01")
    shop.control.advance(seconds=30)
    again = shop.refund(capture_id, "5.00", RefundReferenceId="P-1-r01")
    assert again.text_of("AmazonRefundId") == first.text_of("AmazonRefundId")
    assert again.state("RefundStatus") == "Completed"
    assert shop.captured(capture_id).amount("RefundedAmount") == "5.00 USD"
    assert len(shop.control.effects("Refund", reference_id="P-1-r01")) == 1
    assert shop.refund(capture_id, "6.00", RefundReferenceId="P-1-r01").code == "DuplicateRequest"
    other = shop.paid(shop.open_order())
    assert shop.refund(other, "5.00", RefundReferenceId="P-1-r01").code == "DuplicateReferenceId"


def test_repeated_order_operations_leave_one_effect(shop):
    order_id = shop.draft()
    for _ in range(2):
        assert shop.set_total(order_id, "10.00", "USD").status == 200
    for _ in range(2):
        assert shop.confirm(order_id).status == 200
    for action in ("SetOrderReferenceDetails", "ConfirmOrderReference"):
        assert len(shop.control.effects(action, object_id=order_id)) == 1
    for action in ("CloseOrderReference", "CancelOrderReference"):
        one = shop.open_order()
        for _ in range(3):
            assert shop.call(action, AmazonOrderReferenceId=one).status == 200
        assert len(shop.control.effects(action, object_id=one)) == 1
