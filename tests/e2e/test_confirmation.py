"""What the buyer does in the confirmation flow that British and European law demands."""

import pytest

from app.domain.environment import Region
from app.domain.order_stage import OrderStage
from app.domain.payment_status import MayShip, PaymentStatus
from app.domain.states import ChargePermissionState
from app.services.checkout import Authentication
from tests.counter import CASHIER
from tests.stories import script

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
by_buyer = pytest.mark.parametrize("region", [Region.UK, Region.EU])


@by_buyer
def test_a_buyer_who_fails_the_check_ends_the_order_and_nothing_was_authorized(
    open_counter, region
):
    counter = open_counter(region)
    number = counter.ring_up()
    assert counter.place(number, "Failure").stage is OrderStage.FAILED

    view = counter.view(number)
    assert (view.status, view.may_ship) == (PaymentStatus.CANCELED, MayShip.STOP)
    assert view.permission_state is ChargePermissionState.CANCELED
    assert view.charges == ()
    assert counter.story(number) == script(
        """
        person: order created $100.00
        person: call intended s01 SetOrderReferenceDetails $100.00
        call: details set s01
        person: call intended o01 ConfirmOrderReference
        call: confirmed o01
        call: buyer asked to confirm
        call: buyer confirmed Failure
        call: order failed
        person: call intended x01 CancelOrderReference
        call: order reference changed Draft > Canceled SellerCanceled
        call: status changed Queued > Canceled (ship: stop)
        """,
        region,
    )
    assert counter.amazon.calls("Authorize") == []
    counter.require_sound_books()


@by_buyer
def test_a_buyer_who_gave_up_takes_another_card_and_confirms_anew(open_counter, region):
    counter = open_counter(region)
    number = counter.ring_up()
    assert counter.place(number, "Abandoned").stage is OrderStage.CONFIRMING
    counter.amazon.buyer_takes_card(counter.permission_id)
    assert counter.place(number).stage is OrderStage.PLACED

    assert counter.view(number).status is PaymentStatus.AUTHORIZED
    assert counter.story(number) == script(
        """
        person: order created $100.00
        person: call intended s01 SetOrderReferenceDetails $100.00
        call: details set s01
        person: call intended o01 ConfirmOrderReference
        call: confirmed o01
        call: buyer asked to confirm
        call: buyer confirmed Abandoned
        person: call intended o02 ConfirmOrderReference
        call: confirmed o02
        call: buyer asked to confirm
        call: order reference changed Draft > Open
        call: buyer confirmed Success
        person: call intended a01 Authorize $100.00
        call: authorization changed $100.00 Open
        call: order placed
        call: status changed Queued > Authorized (ship: yes)
        """,
        region,
    )
    counter.require_sound_books()


@by_buyer
def test_a_return_address_that_claims_success_is_not_believed(open_counter, region):
    counter = open_counter(region)
    number = counter.ring_up()
    counter.services.checkout.advance(number, CASHIER)
    step = counter.services.checkout.buyer_returned(number, Authentication.SUCCESS, CASHIER)

    assert step.stage is OrderStage.AWAITING_BUYER
    assert counter.view(number).status is PaymentStatus.QUEUED
    assert counter.amazon.calls("Authorize") == []


@by_buyer
def test_a_return_address_that_claims_failure_is_not_believed_either(open_counter, region):
    counter = open_counter(region)
    number = counter.ring_up()
    counter.services.checkout.advance(number, CASHIER)
    counter.amazon.buyer_confirms(counter.permission_id)
    step = counter.services.checkout.buyer_returned(number, Authentication.FAILURE, CASHIER)

    assert step.stage is OrderStage.PLACED
    assert counter.view(number).status is PaymentStatus.AUTHORIZED


@pytest.mark.parametrize("region", [Region.US, Region.JP])
def test_outside_of_europe_nobody_is_sent_through_the_flow(open_counter, region):
    counter = open_counter(region)
    number = counter.ring_up()
    counter.services.checkout.advance(number, CASHIER)
    assert counter.view(number).stage is OrderStage.PLACED
    assert "call: buyer asked to confirm" not in counter.story(number)
