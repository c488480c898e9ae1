"""Orders that are given up before they are placed, and those for which it is too late."""

import pytest

from app.domain.environment import Region
from app.domain.errors import RejectedByAmazon, TransitionRefused
from app.domain.order_stage import OrderStage
from app.domain.payment_status import MayShip, PaymentStatus
from app.domain.states import ChargePermissionState
from app.services.checkout import ConstraintsRemain
from tests.counter import CASHIER

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def give_up(counter, number) -> None:
    counter.services.closing.abandon(number, CASHIER, "the buyer left")


def require_given_up(counter, number) -> None:
    """Here and at Amazon."""
    view = counter.view(number)
    assert view.stage is OrderStage.ABANDONED
    assert view.permission_state is ChargePermissionState.CANCELED
    assert view.may_ship is MayShip.STOP
    state = counter.amazon.order(counter.permission_id)["status"]
    assert (state["state"], state["reason_code"]) == ("Canceled", "SellerCanceled")
    counter.require_sound_books()
    story = counter.story(number)
    give_up(counter, number)
    assert counter.story(number) == story, "once is enough"


def test_an_order_that_was_only_rung_up_is_given_up(counter):
    number = counter.ring_up()
    give_up(counter, number)
    require_given_up(counter, number)
    assert counter.view(number).status is PaymentStatus.CANCELED


def test_an_order_that_waits_for_the_buyer_is_given_up(open_counter):
    counter = open_counter(Region.EU)
    number = counter.ring_up()
    assert counter.services.checkout.advance(number).stage is OrderStage.AWAITING_BUYER
    give_up(counter, number)
    require_given_up(counter, number)


def test_an_order_that_waits_for_another_card_is_given_up(counter):
    number = counter.ring_up(card="InvalidPaymentMethod")
    assert counter.place(number).stage is OrderStage.AWAITING_CARD
    give_up(counter, number)
    require_given_up(counter, number)
    assert counter.view(number).status is PaymentStatus.CANCELED


def test_an_order_that_failed_is_given_up_and_stays_declined(counter):
    number = counter.ring_up(card="TransactionTimedOut")
    assert counter.place(number).stage is OrderStage.FAILED
    give_up(counter, number)
    assert counter.view(number).stage is OrderStage.ABANDONED
    assert counter.view(number).status is PaymentStatus.DECLINED
    counter.require_sound_books()


def test_a_placed_order_is_not_given_up(counter):
    number = counter.ring_up()
    counter.place(number)
    calls, story = len(counter.amazon.calls()), counter.story(number)
    with pytest.raises(TransitionRefused) as refused:
        give_up(counter, number)
    assert refused.value.state == OrderStage.PLACED
    assert len(counter.amazon.calls()) == calls
    assert counter.story(number) == story
    assert counter.view(number).status is PaymentStatus.AUTHORIZED


def test_a_card_that_is_not_allowed_is_named_before_anything_is_confirmed(counter):
    number = counter.ring_up(card="PaymentMethodNotAllowed")
    with pytest.raises(ConstraintsRemain) as missing:
        counter.place(number)
    assert missing.value.constraints == ("PaymentMethodNotAllowed",)
    assert counter.amazon.calls("ConfirmOrderReference") == []
    assert counter.view(number).stage is OrderStage.CONFIRMING

    counter.amazon.buyer_takes_card(counter.permission_id)
    assert counter.place(number).stage is OrderStage.PLACED
    counter.require_sound_books()


def test_a_draft_that_went_stale_is_refused_and_can_be_given_up(counter, expect_log):
    expect_log("app.services.intents", "call brought no object")
    number = counter.ring_up()
    counter.pass_time(hours=3, minutes=1)
    with pytest.raises(RejectedByAmazon) as refused:
        counter.place(number)
    assert refused.value.code == "OrderReferenceNotModifiable"
    give_up(counter, number)
    view = counter.view(number)
    assert (view.stage, view.status) == (OrderStage.ABANDONED, PaymentStatus.CANCELED)
    counter.require_sound_books()
