"""Another desk, a manager or a proxy acts while a payment is unfinished."""

import datetime as dt
import sqlite3

import pytest

from app.amazonpay.v1.reasons import failure
from app.domain.checkout_modes import CaptureMode
from app.domain.errors import (
    NotSent,
    NotWrittenDown,
    OutcomeUnknown,
    RejectedByAmazon,
    TransitionRefused,
)
from app.domain.intent import IntentState
from app.domain.order_stage import OrderStage
from app.domain.payment_status import MayShip, PaymentStatus
from app.domain.texts import TextNotSendable
from tests.counter import CASHIER, MANAGER
from tests.faults.interposed import Dead, dies, intents, lost, moved, no_network
from tests.sales import sale

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
NOW = CaptureMode.CAPTURE_NOW


@pytest.mark.parametrize("other", [{"run": "second"}, {"name": "till-2", "run": "x"}])
def test_a_late_failure_does_not_undo_what_another_desk_settled(begin, amazon, other):
    first, hooks = begin()
    second, _ = begin(**other)
    number = first.ring_up(100_00, capture_mode=NOW)
    first.place(number)

    def slow(_real, _request):
        second.pass_time(minutes=4.5)
        second.poll()  # it takes the intent up and carries it out
        raise NotSent("no network here")

    hooks["refund"] = slow
    with pytest.raises(OutcomeUnknown, match="settled by another desk"):
        first.refund(number, 10_00)
    assert intents(first)["r01"] is IntentState.DONE
    assert moved(amazon, first.permission_id, "Refund") == ["10.00"]


def test_a_refusal_from_somebody_on_the_way_proves_nothing(begin, amazon, loss):
    till, hooks = begin()
    number = till.ring_up(100_00, capture_mode=NOW)
    till.place(number)
    hooks["refund"] = lost
    with pytest.raises(OutcomeUnknown):
        till.refund(number, 40_00)

    def stopped(_real, *_arguments):
        raise failure(403, "")

    hooks["refund"] = stopped
    with pytest.raises(OutcomeUnknown):
        till.refund(number, 40_00)

    def other_account(_real, *_arguments):
        raise RejectedByAmazon("InvalidTransactionId")

    hooks["refund"] = other_account
    with pytest.raises(RejectedByAmazon):
        till.refund(number, 40_00)
    hooks.clear()
    till.refund(number, 40_00)
    assert moved(amazon, till.permission_id, "Refund") == ["40.00"]
    assert intents(till)["r01"] is IntentState.DONE


def test_a_failed_order_that_a_manager_authorized_is_kept(begin, amazon, expect_log):
    expect_log("app.services")
    till, hooks = begin()
    number = till.ring_up(100_00)
    amazon.plan("Authorize", "Declined", "TransactionTimedOut")
    hooks["cancel"] = no_network
    till.services.checkout.advance(number, CASHIER)
    hooks.clear()
    till.authorize(number, 100_00)
    till.poll()
    view = till.view(number)
    assert (view.stage, view.status) == (OrderStage.PLACED, PaymentStatus.AUTHORIZED)
    assert view.may_ship is MayShip.YES


def test_an_order_that_is_being_placed_is_the_tills_alone(begin, amazon):
    till, _ = begin()
    number = till.ring_up(100_00)
    amazon.plan("Authorize", "Declined", "InvalidPaymentMethod")
    till.services.checkout.advance(number, CASHIER)
    amazon.buyer_changes_card_at_amazon(till.permission_id)
    till.services.refresh.now(number)
    with pytest.raises(TransitionRefused):
        till.authorize(number, 100_00)
    step = till.services.checkout.another_card(number, CASHIER)
    assert step.stage is OrderStage.PLACED


def test_an_old_cancel_leaves_the_new_order_reference_alone(begin, amazon, expect_log):
    expect_log("app.services")
    till, hooks = begin()
    number = till.ring_up(100_00)
    amazon.plan("Authorize", "Declined", "TransactionTimedOut")
    hooks["cancel"] = lost
    till.services.checkout.advance(number, CASHIER)
    hooks.clear()
    fresh = amazon.order_reference(till.region)
    till.services.orders.pay_another_way(number, fresh, CASHIER)
    assert till.services.checkout.advance(number, CASHIER).stage is OrderStage.PLACED
    assert moved(amazon, fresh, "Authorize") == ["100.00"]


@pytest.mark.parametrize("note", ["half an emoji \ud83d", "x" * 256])
def test_a_note_that_cannot_be_sent_is_refused_before_anything_is_written(begin, note):
    till, _ = begin()
    number = till.ring_up(100_00, capture_mode=NOW)
    till.place(number)
    with pytest.raises(TextNotSendable):
        till.refund(number, 10_00, note=note)
    assert "r01" not in intents(till)
    till.refund(number, 10_00, note="fine")


def test_a_lost_answer_that_cannot_be_noted_is_not_told_as_nothing(begin, amazon):
    till, hooks = begin()
    number = till.ring_up(100_00)
    till.place(number)
    file = till.services.desk.database.file
    holder = sqlite3.connect(file, isolation_level=None)

    def lost_and_locked(real, request):
        real(request)
        holder.execute("BEGIN IMMEDIATE")
        raise OutcomeUnknown("no complete answer in time")

    hooks["capture"] = lost_and_locked
    try:
        with pytest.raises(NotWrittenDown):
            till.capture(number, 100_00)
    finally:
        holder.execute("ROLLBACK")
        holder.close()
    hooks.clear()
    till.pass_time(minutes=4.5)
    till.poll()
    assert till.view(number).status is PaymentStatus.PROCESSED
    assert moved(amazon, till.permission_id, "Capture") == ["100.00"]


def test_the_same_order_reference_with_another_basket_is_the_same_order_at_the_new_total(
    begin, amazon
):
    till, _ = begin()
    number = till.ring_up(100_00)
    assert till.services.orders.create(sale(till.permission_id, till.money(70_00))) == number
    till.services.checkout.advance(number, CASHIER)
    assert moved(amazon, till.permission_id, "Authorize") == ["70.00"]
    with pytest.raises(TransitionRefused):
        till.services.orders.create(sale(till.permission_id, till.money(60_00)))


def test_an_authorization_that_lapsed_unseen_is_seen(begin):
    till, _ = begin()
    number = till.ring_up(100_00)
    till.place(number)
    till.pass_time(days=3)
    till.poll()
    view = till.view(number)
    assert (view.status, view.may_ship) == (PaymentStatus.ACTION_REQUIRED, MayShip.NOT_YET)


def test_a_lease_from_a_clock_that_was_wrong_holds_nobody_up(begin, amazon, clock):
    first, hooks = begin()
    second, _ = begin(name="till-2", run="x")
    number = first.ring_up(100_00)
    first.place(number)
    hooks["capture"] = dies
    clock.advance(dt.timedelta(days=1))
    with pytest.raises(Dead):
        first.capture(number, 100_00)
    clock.advance(dt.timedelta(days=-1))
    second.poll()
    assert moved(amazon, first.permission_id, "Capture") == ["100.00"]
    assert second.view(number).open_call is None


def test_an_order_placed_by_another_desk_is_not_called_off(begin, amazon):
    first, hooks = begin()
    second, _ = begin(name="till-2", run="x")
    number = first.ring_up(100_00)

    def placed_first(real, *arguments):
        del hooks["confirm"]
        return real(*arguments)

    hooks["confirm"] = placed_first
    first.services.checkout.advance(number, CASHIER)
    with pytest.raises(TransitionRefused):
        second.services.closing.abandon(number, MANAGER, "changed their mind")
    assert moved(amazon, first.permission_id, "CancelOrderReference") == []


def test_a_draft_that_amazon_would_not_cancel_reads_canceled(begin, expect_log):
    expect_log("app.services")
    till, hooks = begin()
    number = till.ring_up(100_00)

    def refused(_real, *_arguments):
        raise RejectedByAmazon("InvalidCancelAttempt")

    hooks["cancel"] = refused
    till.services.closing.abandon(number, CASHIER)
    view = till.view(number)
    assert (view.stage, view.status) == (OrderStage.ABANDONED, PaymentStatus.CANCELED)
