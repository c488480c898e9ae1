"""Somebody else acts in the middle of an unfinished payment: a revision, a restart, a manager, another desk."""

import pytest

from app.domain.checkout_modes import CaptureMode
from app.domain.errors import (
    AlreadyUnderWay,
    BasketBeingPaid,
    OutcomeUnknown,
    TransitionRefused,
)
from app.domain.order_stage import OrderStage
from app.domain.payment_status import PaymentStatus
from app.services.checkout import ConstraintsRemain
from tests.counter import CASHIER
from tests.faults.interposed import Dead, dies, lost, moved
from tests.sales import sale

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
NOW = CaptureMode.CAPTURE_NOW


def test_a_basket_revised_after_a_lost_answer_is_charged_as_the_buyer_confirmed_it(
    begin, amazon, loss
):
    till, hooks = begin()
    number = till.ring_up(100_00, capture_mode=NOW)
    hooks["set_details"] = lost
    with pytest.raises(OutcomeUnknown):
        till.services.checkout.advance(number, CASHIER)
    hooks.clear()
    dearer = sale(till.permission_id, till.money(110_00), capture_mode=NOW)
    with pytest.raises(AlreadyUnderWay):
        till.services.orders.revise(number, dearer)
    till.services.checkout.settle_open(number)
    till.services.orders.revise(number, dearer)
    assert till.services.checkout.advance(number, CASHIER).stage is OrderStage.PLACED
    assert amazon.order(till.permission_id)["total"]["amount"] == "110.00"
    assert moved(amazon, till.permission_id, "Authorize") == ["110.00"]


def test_an_order_cannot_be_revised_while_its_call_is_on_the_wire(begin):
    till, hooks = begin()
    number = till.ring_up(100_00, capture_mode=NOW)
    refused = []

    def meanwhile(real, details):
        with pytest.raises(AlreadyUnderWay) as refusal:
            till.services.orders.revise(number, sale(till.permission_id, till.money(115_00)))
        refused.append(refusal.value.key)
        return real(details)

    hooks["set_details"] = meanwhile
    till.services.checkout.advance(number, CASHIER)
    assert refused == [f"{number}-s01"]
    assert till.view(number).captured == till.money(100_00)


def test_amazon_is_told_again_where_it_knows_another_total(begin, amazon, setup):
    till, _ = begin()
    number = till.ring_up(100_00)
    step_by_step = till.services.checkout
    step_by_step._set_details(number, CASHIER)
    with till.services.desk.database.write() as session:
        from app.services.facts import order_for_change

        order_for_change(session, number).total_minor = 90_00
    assert step_by_step.advance(number, CASHIER).stage is OrderStage.PLACED
    assert amazon.order(till.permission_id)["total"]["amount"] == "90.00"
    assert moved(amazon, till.permission_id, "Authorize") == ["90.00"]


def test_a_basket_whose_till_died_is_not_paid_a_second_time(begin, amazon):
    till, hooks = begin()
    basket_id = till.services.baskets.open(CASHIER, prices_include_tax=True).basket_id
    number = till.ring_up(100_00, capture_mode=NOW, basket_id=basket_id)
    hooks["authorize"] = dies
    with pytest.raises(Dead):
        till.services.checkout.advance(number, CASHIER)

    again, _ = begin(run="second")
    with pytest.raises(BasketBeingPaid, match=f"by order {number}"):
        again.ring_up(100_00, capture_mode=NOW, basket_id=basket_id)
    again.poll()
    assert again.view(number).status is PaymentStatus.PROCESSED
    assert moved(amazon, till.permission_id, "Capture") == ["100.00"]


def test_the_background_places_nothing_that_nobody_pressed(begin, amazon):
    till, _ = begin()
    number = till.ring_up(100_00, card="PaymentMethodNotAllowed", capture_mode=NOW)
    with pytest.raises(ConstraintsRemain):
        till.services.checkout.advance(number, CASHIER)
    amazon.buyer_takes_card(till.permission_id, "Normal")
    till.poll()
    assert till.view(number).stage is OrderStage.CONFIRMING
    restarted, _ = begin(run="second")
    restarted.poll()
    assert restarted.view(number).stage is OrderStage.CONFIRMING
    assert moved(amazon, till.permission_id, "Authorize") == []


def test_a_payment_that_is_called_off_is_not_taken_later(begin, amazon, loss):
    till, hooks = begin()
    number = till.ring_up(100_00, capture_mode=NOW)

    def never_arrives(_real, _request):
        raise OutcomeUnknown("no complete answer in time")

    hooks["authorize"] = never_arrives
    with pytest.raises(OutcomeUnknown):
        till.services.checkout.advance(number, CASHIER)
    hooks.clear()
    till.services.closing.abandon(number, CASHIER, "pays cash")
    till.pass_time(hours=20)
    till.poll()
    view = till.view(number)
    assert (view.stage, view.status) == (OrderStage.ABANDONED, PaymentStatus.CANCELED)
    assert moved(amazon, till.permission_id, "Authorize") == []


def test_a_payment_nobody_asked_about_for_hours_is_called_off_by_itself(begin, amazon, loss):
    till, hooks = begin()
    number = till.ring_up(100_00, capture_mode=NOW)

    def never_arrives(_real, _request):
        raise OutcomeUnknown("no complete answer in time")

    hooks["authorize"] = never_arrives
    with pytest.raises(OutcomeUnknown):
        till.services.checkout.advance(number, CASHIER)
    hooks.clear()
    till.pass_time(hours=20)
    till.poll()
    assert till.view(number).stage is OrderStage.ABANDONED
    assert moved(amazon, till.permission_id, "Authorize") == []


def test_calling_off_finds_what_was_taken_after_all(begin, amazon, loss):
    till, hooks = begin()
    number = till.ring_up(100_00, capture_mode=NOW)
    hooks["authorize"] = lost
    with pytest.raises(OutcomeUnknown):
        till.services.checkout.advance(number, CASHIER)
    hooks.clear()
    with pytest.raises(TransitionRefused):
        till.services.closing.abandon(number, CASHIER, "pays cash")
    view = till.view(number)
    assert (view.stage, view.captured) == (OrderStage.PLACED, till.money(100_00))
