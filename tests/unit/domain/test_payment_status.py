"""The one word of a payment, and whether its goods may leave."""

import pytest
from hypothesis import given

from app.domain.payment_status import MayShip, PaymentStatus, may_ship, payment_status
from app.domain.states import ChargePermissionState, ChargeState, Reason, RefundState
from tests.unit.domain.payments import any_payment, captured, charge, payment, refund, usd

_P, _C = ChargePermissionState, ChargeState
_YES, _NO, _STOP = MayShip.YES, MayShip.NOT_YET, MayShip.STOP


def declined(reason: str, **fields):
    return charge(_C.DECLINED, reason=reason, **fields)


def lapsed(reason: str):
    return charge(_C.CANCELED, reason=reason)


_TABLE = [
    # nothing has happened yet
    (payment(state=_P.DRAFT), "Queued", _NO),
    (payment(), "Queued", _NO),
    (payment(charge(_C.AUTHORIZATION_INITIATED)), "Queued", _NO),
    # reserved
    (payment(charge()), "Authorized", _YES),
    (payment(charge(minor=60_00)), "Authorized", _NO),
    (payment(charge(_C.CAPTURE_INITIATED, captured=100_00)), "Authorized", _YES),
    (payment(declined("TransactionTimedOut"), charge()), "Authorized", _YES),
    (payment(charge(), state=_P.CLOSED), "Authorized", _YES),
    # taken
    (payment(captured()), "Processed", _YES),
    (payment(captured(115_00)), "Processed", _YES),
    (payment(captured(60_00), captured(40_00)), "Processed", _YES),
    (payment(captured(60_00)), "Partially captured", _NO),
    (payment(captured(60_00), charge(minor=40_00)), "Partially captured", _YES),
    (payment(captured(60_00), state=_P.CLOSED), "Partially captured", _YES),
    (payment(captured(60_00), declined("AmazonRejected")), "Partially captured", _NO),
    # given back
    (payment(captured(100_00, refund(1_00))), "Partially refunded", _YES),
    (payment(captured(100_00, refund(100_00))), "Refunded", _STOP),
    (payment(captured(100_00, refund(110_00))), "Refunded", _STOP),
    (payment(captured(100_00, refund(9_00, RefundState.REFUND_INITIATED))), "Processed", _YES),
    (payment(captured(100_00, refund(9_00, RefundState.DECLINED))), "Processed", _YES),
    # came to nothing
    (payment(declined("AmazonRejected"), state=_P.CLOSED), "Declined", _STOP),
    (payment(declined("TransactionTimedOut")), "Declined", _STOP),
    (payment(declined("ProcessingFailure")), "Declined", _STOP),
    (payment(declined("TransactionTimedOut"), state=_P.CANCELED), "Declined", _STOP),
    (payment(declined("ProcessingFailure"), state=_P.CANCELED), "Declined", _STOP),
    (payment(declined("InvalidPaymentMethod"), state=_P.CANCELED), "Canceled", _STOP),
    (payment(declined("InvalidPaymentMethod"), state=_P.CLOSED), "Declined", _STOP),
    (payment(state=_P.CANCELED), "Canceled", _STOP),
    (payment(state=_P.CLOSED), "Canceled", _STOP),
    (payment(lapsed("SellerClosed")), "Canceled", _STOP),
    (payment(lapsed("OrderReferenceCanceled"), state=_P.CANCELED), "Canceled", _STOP),
    # a person must look
    (payment(declined("InvalidPaymentMethod")), "Action required", _NO),
    (payment(declined("InvalidPaymentMethod"), state=_P.NON_CHARGEABLE), "Action required", _NO),
    (payment(declined("SomethingNew", soft_decline=True)), "Action required", _NO),
    (payment(state=_P.NON_CHARGEABLE), "Action required", _NO),
    (payment(captured(60_00), state=_P.NON_CHARGEABLE), "Action required", _NO),
    (payment(charge(), state=_P.NON_CHARGEABLE), "Authorized", _YES),
    (payment(captured(60_00, refund(1_00)), state=_P.NON_CHARGEABLE), "Partially refunded", _NO),
    (payment(lapsed("ExpiredUnused")), "Action required", _NO),
    (payment(lapsed("AmazonClosed")), "Action required", _NO),
    (payment(captured(), needs_attention=True), "Action required", _NO),
    (payment(captured(stop_shipment=True)), "Action required", _STOP),
    (payment(charge(stop_shipment=True)), "Action required", _STOP),
]


@pytest.mark.parametrize(("facts", "status", "ship"), _TABLE)
def test_a_payment_reads_as_the_table_says(facts, status, ship):
    assert (payment_status(facts), may_ship(facts)) == (PaymentStatus(status), ship)


@given(any_payment)
def test_every_payment_has_a_status_and_an_answer_about_its_goods(facts):
    assert isinstance(payment_status(facts), PaymentStatus)
    assert isinstance(may_ship(facts), MayShip)


@given(any_payment)
def test_goods_never_leave_for_money_that_is_not_there(facts):
    paid_or_reserved = facts.captured + facts.authorized
    settled_for_less = bool(facts.captured) and facts.state is _P.CLOSED
    if may_ship(facts) is _YES:
        assert paid_or_reserved >= facts.total or settled_for_less


@given(any_payment)
def test_whatever_amazon_flagged_never_leaves(facts):
    if any(charge.stop_shipment for charge in facts.charges):
        assert may_ship(facts) is _STOP
        assert payment_status(facts) is PaymentStatus.ACTION_REQUIRED


@given(any_payment)
def test_processed_means_that_all_of_the_money_was_taken_and_none_given_back(facts):
    if payment_status(facts) is PaymentStatus.PROCESSED:
        assert facts.captured >= facts.total
        assert facts.refunded == usd(0)


def test_every_reason_a_decision_hangs_on_is_in_the_table():
    told = {charge.reason for facts, _, _ in _TABLE for charge in facts.charges}
    assert told >= {
        reason.value
        for reason in (
            Reason.INVALID_PAYMENT_METHOD,
            Reason.AMAZON_REJECTED,
            Reason.PROCESSING_FAILURE,
            Reason.TRANSACTION_TIMED_OUT,
            Reason.EXPIRED_UNUSED,
            Reason.AMAZON_CLOSED,
        )
    }
