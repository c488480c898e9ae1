"""Every row of the operation table (v1 reference, Appendix A): what each state allows."""

import pytest

from tests.integration.emulator.shop import Shop

STATES = ("Draft", "Open", "Suspended", "Canceled", "Closed")
NOT_MODIFIABLE = "OrderReferenceNotModifiable"
WRONG_STATUS = "InvalidOrderReferenceStatus"


def order_in(shop: Shop, state: str) -> str:
    """An order in the state; all but the Draft have a captured-free Authorization."""
    if state == "Draft":
        order_id = shop.draft()
        shop.set_total(order_id, "100.00", "USD")
        return order_id
    order_id = shop.open_order()
    shop.authorized(order_id, "10.00")
    match state:
        case "Suspended":
            note = '{"SandboxSimulation":{"State":"Declined","ReasonCode":"InvalidPaymentMethod"}}'
            shop.authorize(order_id, SellerAuthorizationNote=note)
        case "Canceled":
            shop.call("CancelOrderReference", AmazonOrderReferenceId=order_id)
        case "Closed":
            shop.call("CloseOrderReference", AmazonOrderReferenceId=order_id)
    assert shop.order_state(order_id).partition("/")[0] == state
    return order_id


def set_details(shop, order_id):
    return shop.set_total(order_id, "90.00", "USD")


def add_attribute(shop, order_id):
    return shop.call(
        "SetOrderAttributes",
        AmazonOrderReferenceId=order_id,
        OrderAttributes_SellerOrderAttributes_SellerOrderId="P-1",
    )


def confirm(shop, order_id):
    return shop.confirm(order_id)


def authorize(shop, order_id):
    return shop.authorize(order_id)


def cancel(shop, order_id):
    return shop.call("CancelOrderReference", AmazonOrderReferenceId=order_id)


def close(shop, order_id):
    return shop.call("CloseOrderReference", AmazonOrderReferenceId=order_id)


def get(shop, order_id):
    return shop.order(order_id)


OK = ""
TABLE = {
    set_details: (OK, NOT_MODIFIABLE, NOT_MODIFIABLE, NOT_MODIFIABLE, NOT_MODIFIABLE),
    add_attribute: (OK, OK, OK, NOT_MODIFIABLE, NOT_MODIFIABLE),
    confirm: (OK, OK, "PaymentMethodNotUpdated", WRONG_STATUS, WRONG_STATUS),
    authorize: (WRONG_STATUS, OK, WRONG_STATUS, WRONG_STATUS, WRONG_STATUS),
    cancel: (OK, OK, OK, OK, WRONG_STATUS),
    close: (WRONG_STATUS, OK, OK, WRONG_STATUS, OK),
    get: (OK, OK, OK, OK, OK),
}
STATUS = {OK: 200, NOT_MODIFIABLE: 405, WRONG_STATUS: 405, "PaymentMethodNotUpdated": 400}
CASES = [
    pytest.param(operation, state, code, id=f"{operation.__name__}-{state}")
    for operation, codes in TABLE.items()
    for state, code in zip(STATES, codes, strict=True)
]


@pytest.mark.parametrize(("operation", "state", "code"), CASES)
def test_each_state_allows_what_the_table_says(shop, operation, state, code):
    order_id = order_in(shop, state)
    before = shop.control.get(f"order-references/{order_id}")
    reply = operation(shop, order_id)
    assert (reply.status, reply.code) == (STATUS[code], code)
    if code:
        assert shop.control.get(f"order-references/{order_id}") == before


@pytest.mark.parametrize("state", ["Open", "Suspended", "Closed"])
def test_an_open_authorization_can_be_captured_and_refunded_in_every_living_state(shop, state):
    order_id = order_in(shop, state)
    authorization_id = shop.order(order_id).all_of("IdList/member")[0]
    captured = shop.capture(authorization_id)
    assert captured.state("CaptureStatus") == "Completed"
    refunded = shop.refund(captured.text_of("AmazonCaptureId"))
    assert refunded.state("RefundStatus") == "Pending"


def test_an_authorization_of_a_canceled_order_is_closed(shop):
    order_id = order_in(shop, "Canceled")
    authorization_id = shop.order(order_id).all_of("IdList/member")[0]
    assert shop.authorization_state(authorization_id) == "Closed/OrderReferenceCanceled"
    reply = shop.capture(authorization_id)
    assert (reply.status, reply.code) == (405, "InvalidAuthorizationStatus")


def test_a_pending_authorization_of_a_canceled_order_is_closed_and_stays_so(shop):
    order_id = shop.open_order()
    pending = shop.authorize(order_id, TransactionTimeout=60).text_of("AmazonAuthorizationId")
    cancel(shop, order_id)
    shop.control.advance(minutes=5)
    assert shop.authorization_state(pending) == "Closed/OrderReferenceCanceled"


def test_an_order_with_a_completed_or_closed_capture_cannot_be_canceled(shop):
    order_id = shop.open_order()
    capture_id = shop.paid(order_id)
    reply = cancel(shop, order_id)
    assert (reply.status, reply.code) == (405, "InvalidCancelAttempt")
    shop.control.post(f"captures/{capture_id}", state="Closed", reason_code="AmazonClosed")
    assert cancel(shop, order_id).code == "InvalidCancelAttempt"
    assert shop.order_state(order_id) == "Open"


def test_an_order_with_a_pending_capture_cannot_be_canceled(shop):
    order_id = shop.open_order()
    note = '{"SandboxSimulation": {"State":"Pending"}}'
    shop.capture(shop.authorized(order_id), SellerCaptureNote=note)
    assert cancel(shop, order_id).code == "InvalidCancelAttempt"


def test_a_declined_capture_does_not_keep_an_order_from_being_canceled(shop):
    order_id = shop.open_order()
    note = '{"SandboxSimulation":{"State":"Declined","ReasonCode":"AmazonRejected"}}'
    shop.capture(shop.authorized(order_id), SellerCaptureNote=note)
    assert cancel(shop, order_id).status == 200
    assert shop.order_state(order_id) == "Canceled/SellerCanceled"


def test_closing_leaves_pending_authorizations_to_be_decided(shop):
    order_id = shop.open_order()
    pending = shop.authorize(order_id, TransactionTimeout=60).text_of("AmazonAuthorizationId")
    close(shop, order_id)
    assert shop.order_state(order_id) == "Closed/SellerClosed"
    shop.control.advance(seconds=30)
    assert shop.authorization_state(pending) == "Open"


def test_a_suspended_order_opens_again_with_another_payment_method(shop):
    order_id = order_in(shop, "Suspended")
    assert shop.order_state(order_id) == "Suspended/InvalidPaymentMethod"
    assert shop.order(order_id).all_of("ConstraintID") == ["PaymentPlanNotSet"]
    shop.control.post(f"order-references/{order_id}/payment-method", payment_method="1111")
    assert shop.order_state(order_id) == "Open"
    assert shop.authorize(order_id).state("AuthorizationStatus") == "Open"


def test_results_without_payload_are_empty_elements(shop):
    order_id = shop.open_order()
    for action in ("ConfirmOrderReference", "CloseOrderReference"):
        reply = shop.call(action, AmazonOrderReferenceId=order_id)
        assert [one.tag for one in reply.root] == [f"{action}Result", "ResponseMetadata"]
        assert len(reply.root[0]) == 0
