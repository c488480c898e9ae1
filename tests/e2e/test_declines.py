"""Authorizations that Amazon declines, each with the cure Amazon prescribes."""

import pytest

from app.domain.checkout_modes import AuthorizationMode, CaptureMode
from app.domain.environment import Region
from app.domain.errors import Declined
from app.domain.order_stage import OrderStage
from app.domain.payment_status import MayShip, PaymentStatus
from app.domain.placing import Remedy
from app.domain.states import ChargePermissionState
from tests.counter import CASHIER, Counter
from tests.stories import script

_BY_BUYER = {Region.UK, Region.EU}
_REGIONS = [("sqlite", region) for region in Region] + [("postgresql", Region.EU)]
everywhere = pytest.mark.parametrize(
    ("database_url", "region"), _REGIONS, indirect=["database_url"]
)
_BEGINNING = """
    person: order created $100.00
    person: call intended s01 SetOrderReferenceDetails $100.00
    call: details set s01
    person: call intended o01 ConfirmOrderReference
    call: confirmed o01
    call: order reference changed Draft > Open
"""
_BEGINNING_WITH_BUYER = """
    person: order created $100.00
    person: call intended s01 SetOrderReferenceDetails $100.00
    call: details set s01
    person: call intended o01 ConfirmOrderReference
    call: confirmed o01
    call: buyer asked to confirm
    call: order reference changed Draft > Open
    call: buyer confirmed Success
"""


def told(counter: Counter, text: str) -> list[str]:
    """A story that goes on from a confirmed order."""
    beginning = _BEGINNING_WITH_BUYER if counter.region in _BY_BUYER else _BEGINNING
    return script(beginning, counter.region) + script(text, counter.region)


def standing(counter: Counter, number) -> tuple[PaymentStatus, MayShip, ChargePermissionState]:
    view = counter.view(number)
    return view.status, view.may_ship, view.permission_state


def money_effects(counter: Counter) -> list[tuple[str, str]]:
    """What happened to money or order after the first confirmation: operation and key."""
    return [
        (one.operation, one.reference_id.rpartition("-")[2])
        for one in counter.effects()
        if one.operation not in {"SetOrderReferenceDetails", "ConfirmOrderReference"}
    ]


@everywhere
@pytest.mark.parametrize("taking", [CaptureMode.AUTHORIZE, CaptureMode.CAPTURE_NOW])
def test_a_refused_card_is_replaced_by_another_one_and_the_order_is_placed(
    open_counter, region, taking
):
    counter = open_counter(region)
    number = counter.ring_up(card="InvalidPaymentMethod", capture_mode=taking)
    step = counter.place(number)

    assert (step.stage, step.remedy) == (OrderStage.AWAITING_CARD, Remedy.ANOTHER_CARD)
    assert (step.reason, step.tries) == ("InvalidPaymentMethod", 1)
    assert counter.view(number).status is PaymentStatus.ACTION_REQUIRED
    assert counter.view(number).may_ship is MayShip.NOT_YET

    assert counter.another_card(number).stage is OrderStage.PLACED
    at_once = taking is CaptureMode.CAPTURE_NOW
    status = PaymentStatus.PROCESSED if at_once else PaymentStatus.AUTHORIZED
    assert standing(counter, number) == (status, MayShip.YES, ChargePermissionState.CHARGEABLE)
    buyer = region in _BY_BUYER
    word = "Closed MaxCapturesProcessed" if at_once else "Open"
    assert counter.story(number) == told(
        counter,
        f"""
        person: call intended a01 Authorize $100.00
        call: authorization changed $100.00 Declined InvalidPaymentMethod
        call: buyer asked for another card
        call: status changed Queued > Action required (ship: not yet)
        person: call intended o02 ConfirmOrderReference
        call: confirmed o02
        {"call: buyer asked to confirm" if buyer else ""}
        {"call: buyer confirmed Success" if buyer else ""}
        person: call intended a02 Authorize $100.00
        call: authorization changed $100.00 {word}
        {"call: capture changed $100.00 Completed" if at_once else ""}
        call: order placed
        call: status changed Action required > {status} (ship: yes)
        """,
    )
    captures = [("Capture", "a02")] if at_once else []
    assert money_effects(counter) == [("Authorize", "a01"), ("Authorize", "a02"), *captures]
    counter.require_sound_books()


@everywhere
def test_a_rejected_buyer_pays_another_way_and_the_goods_stay_sold(open_counter, region):
    counter = open_counter(region)
    number = counter.ring_up(card="AmazonRejected")
    step = counter.place(number)

    assert (step.stage, step.remedy) == (OrderStage.FAILED, Remedy.ANOTHER_WAY)
    declined = (PaymentStatus.DECLINED, MayShip.STOP, ChargePermissionState.CLOSED)
    assert standing(counter, number) == declined
    first = counter.permission_id
    assert money_effects(counter) == [("Authorize", "a01")]

    counter.permission_id = counter.amazon.order_reference(region)
    counter.services.orders.pay_another_way(number, counter.permission_id, CASHIER)
    assert counter.place(number).stage is OrderStage.PLACED
    authorized = (PaymentStatus.AUTHORIZED, MayShip.YES, ChargePermissionState.CHARGEABLE)
    assert standing(counter, number) == authorized
    buyer = region in _BY_BUYER
    assert counter.story(number) == told(
        counter,
        f"""
        person: call intended a01 Authorize $100.00
        call: authorization changed $100.00 Declined AmazonRejected
        call: order failed
        call: status changed Queued > Declined (ship: stop)
        call: order reference changed Chargeable > Closed AmazonClosed
        person: order created
        person: call intended s02 SetOrderReferenceDetails $100.00
        call: details set s02
        person: call intended o02 ConfirmOrderReference
        call: confirmed o02
        {"call: buyer asked to confirm" if buyer else ""}
        call: order reference changed Draft > Open
        {"call: buyer confirmed Success" if buyer else ""}
        person: call intended a02 Authorize $100.00
        call: authorization changed $100.00 Open
        call: order placed
        call: status changed Declined > Authorized (ship: yes)
        """,
    )
    assert money_effects(counter) == [("Authorize", "a02")]
    assert counter.amazon.order(first)["status"]["state"] == "Closed"
    counter.require_sound_books()


@everywhere
def test_two_processing_failures_are_tried_again_under_new_reference_ids(open_counter, region):
    counter = open_counter(region)
    counter.amazon.plan("Authorize", "Declined", "ProcessingFailure", times=2)
    number = counter.ring_up()
    step = counter.place(number)

    assert (step.stage, step.tries) == (OrderStage.PLACED, 3)
    assert counter.story(number) == told(
        counter,
        """
        person: call intended a01 Authorize $100.00
        call: authorization changed $100.00 Declined ProcessingFailure
        call: status changed Queued > Declined (ship: stop)
        person: call intended a02 Authorize $100.00
        call: authorization changed $100.00 Declined ProcessingFailure
        person: call intended a03 Authorize $100.00
        call: authorization changed $100.00 Open
        call: order placed
        call: status changed Declined > Authorized (ship: yes)
        """,
    )
    authorized = (PaymentStatus.AUTHORIZED, MayShip.YES, ChargePermissionState.CHARGEABLE)
    assert standing(counter, number) == authorized
    assert money_effects(counter) == [("Authorize", key) for key in ("a01", "a02", "a03")]
    counter.require_sound_books()


def test_a_third_processing_failure_ends_the_order_as_declined(open_counter):
    counter = open_counter()
    counter.amazon.plan("Authorize", "Declined", "ProcessingFailure", times=3)
    number = counter.ring_up()
    step = counter.place(number)

    assert (step.stage, step.remedy) == (OrderStage.FAILED, Remedy.ANOTHER_WAY)
    assert step.reason == "ProcessingFailure"
    declined = (PaymentStatus.DECLINED, MayShip.STOP, ChargePermissionState.CANCELED)
    assert standing(counter, number) == declined
    authorizations = [("Authorize", key) for key in ("a01", "a02", "a03")]
    assert money_effects(counter) == [*authorizations, ("CancelOrderReference", "")]
    counter.require_sound_books()


@everywhere
def test_a_bank_too_slow_for_a_synchronous_order_ends_it_as_declined(open_counter, region):
    counter = open_counter(region)
    number = counter.ring_up(card="TransactionTimedOut")
    step = counter.place(number)

    assert (step.stage, step.remedy) == (OrderStage.FAILED, Remedy.ANOTHER_WAY)
    declined = (PaymentStatus.DECLINED, MayShip.STOP, ChargePermissionState.CANCELED)
    assert standing(counter, number) == declined
    assert counter.story(number) == told(
        counter,
        """
        person: call intended a01 Authorize $100.00
        call: authorization changed $100.00 Declined TransactionTimedOut
        call: order failed
        call: status changed Queued > Declined (ship: stop)
        person: call intended x01 CancelOrderReference
        call: order reference changed Chargeable > Canceled SellerCanceled
        """,
    )
    assert money_effects(counter) == [("Authorize", "a01"), ("CancelOrderReference", "")]
    counter.require_sound_books()


@everywhere
@pytest.mark.parametrize("taking", [CaptureMode.AUTHORIZE, CaptureMode.CAPTURE_NOW])
def test_a_bank_too_slow_is_asked_again_later_where_the_shop_falls_back(
    open_counter, region, taking
):
    counter = open_counter(region)
    number = counter.ring_up(
        card="TransactionTimedOut",
        authorization_mode=AuthorizationMode.FALLBACK,
        capture_mode=taking,
    )
    step = counter.place(number)
    assert (step.stage, step.tries) == (OrderStage.PLACED, 2)
    assert counter.view(number).status is PaymentStatus.QUEUED
    assert counter.view(number).may_ship is MayShip.NOT_YET

    counter.amazon_decides()
    at_once = taking is CaptureMode.CAPTURE_NOW
    status = PaymentStatus.PROCESSED if at_once else PaymentStatus.AUTHORIZED
    word = "Closed MaxCapturesProcessed" if at_once else "Open"
    assert standing(counter, number) == (status, MayShip.YES, ChargePermissionState.CHARGEABLE)
    assert counter.story(number) == told(
        counter,
        f"""
        person: call intended a01 Authorize $100.00
        call: authorization changed $100.00 Declined TransactionTimedOut
        call: status changed Queued > Declined (ship: stop)
        person: call intended a02 Authorize $100.00
        call: authorization changed $100.00 Pending
        call: order placed
        call: status changed Declined > Queued (ship: not yet)
        poll: authorization changed AuthorizationInitiated > {word}
        {"poll: capture changed $100.00 Completed" if at_once else ""}
        poll: status changed Queued > {status} (ship: yes)
        """,
    )
    captures = [("Capture", "a02")] if at_once else []
    assert money_effects(counter) == [("Authorize", "a01"), ("Authorize", "a02"), *captures]
    counter.require_sound_books()


@everywhere
def test_a_card_refused_after_the_buyer_left_is_mended_at_amazon(open_counter, region):
    counter = open_counter(region)
    number = counter.ring_up(
        card="InvalidPaymentMethod", authorization_mode=AuthorizationMode.ASYNCHRONOUS
    )
    assert counter.place(number).stage is OrderStage.PLACED
    counter.amazon_decides()
    suspended = (
        PaymentStatus.ACTION_REQUIRED,
        MayShip.NOT_YET,
        ChargePermissionState.NON_CHARGEABLE,
    )
    assert standing(counter, number) == suspended

    counter.amazon.buyer_changes_card_at_amazon(counter.permission_id)
    counter.poll()
    counter.authorize(number, 100_00)
    authorized = (PaymentStatus.AUTHORIZED, MayShip.YES, ChargePermissionState.CHARGEABLE)
    assert standing(counter, number) == authorized
    assert counter.story(number) == told(
        counter,
        """
        person: call intended a01 Authorize $100.00
        call: authorization changed $100.00 Pending
        call: order placed
        poll: order reference changed Chargeable > Suspended InvalidPaymentMethod
        poll: authorization changed AuthorizationInitiated > Declined InvalidPaymentMethod
        poll: status changed Queued > Action required (ship: not yet)
        poll: order reference changed NonChargeable > Open
        person: call intended a02 Authorize $100.00
        call: authorization changed $100.00 Open
        call: status changed Action required > Authorized (ship: yes)
        """,
    )
    assert money_effects(counter) == [("Authorize", "a01"), ("Authorize", "a02")]
    counter.require_sound_books()


@pytest.mark.parametrize(
    ("reason", "state"),
    [
        ("AmazonRejected", ChargePermissionState.CLOSED),
        ("ProcessingFailure", ChargePermissionState.CHARGEABLE),
        ("TransactionTimedOut", ChargePermissionState.CHARGEABLE),
    ],
)
def test_a_decline_after_the_buyer_left_is_declined_and_stops_the_goods(
    open_counter, reason, state
):
    counter = open_counter()
    counter.amazon.plan("Authorize", "Declined", reason)
    number = counter.ring_up(authorization_mode=AuthorizationMode.ASYNCHRONOUS)
    counter.place(number)
    counter.amazon_decides()

    assert standing(counter, number) == (PaymentStatus.DECLINED, MayShip.STOP, state)
    assert money_effects(counter) == [("Authorize", "a01")]
    counter.require_sound_books()


@pytest.mark.parametrize("reason", ["InvalidPaymentMethod", "AmazonRejected", "ProcessingFailure"])
def test_a_declined_new_authorization_says_why_and_leaves_the_captured_part(open_counter, reason):
    counter = open_counter()
    number = counter.ring_up(capture_mode=CaptureMode.NONE)
    counter.place(number)
    counter.authorize(number, 60_00)
    counter.capture(number, 60_00)
    counter.amazon.plan("Authorize", "Declined", reason)
    with pytest.raises(Declined) as refused:
        counter.authorize(number, 40_00)

    assert refused.value.reason_code == reason
    view = counter.view(number)
    stuck = reason == "InvalidPaymentMethod"
    status = PaymentStatus.ACTION_REQUIRED if stuck else PaymentStatus.PARTIALLY_CAPTURED
    assert view.status is status
    assert view.captured == counter.money(60_00)
    authorizations = [("Authorize", "a01"), ("Capture", "c01"), ("Authorize", "a02")]
    assert money_effects(counter) == authorizations
    counter.require_sound_books()
