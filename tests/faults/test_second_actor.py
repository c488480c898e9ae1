"""Somebody else acts in the middle of an unfinished payment: a revision, a restart, a manager, another desk."""

import datetime as dt
import sqlite3

import pytest
from sqlalchemy import select

from app.amazonpay.tls import public_context
from app.amazonpay.transport import Transport
from app.amazonpay.v1.reasons import failure
from app.domain.checkout_modes import CaptureMode
from app.domain.errors import (
    AlreadyUnderWay,
    BasketBeingPaid,
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
from app.services.checkout import ConstraintsRemain
from app.storage.intents import IntentRecord
from tests.counter import CASHIER, MANAGER, Counter
from tests.desks import AT_ONCE, OpenDesk, gateway_of
from tests.sales import sale

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
NOW = CaptureMode.CAPTURE_NOW


class Dead(BaseException):
    """The program ended here; nothing of it goes on."""


class Interposed:
    """A gateway whose calls a test may interrupt: ``hooks[name](real, *arguments)``."""

    def __init__(self, real):
        self._real = real
        self.hooks = {}

    def __getattr__(self, name):
        real = getattr(self._real, name)
        hook = self.hooks.get(name)
        return real if hook is None else lambda *arguments: hook(real, *arguments)


@pytest.fixture
def begin(setup, amazon, clock):
    """Opens a desk, and gives its counter and the hooks into its calls."""
    opened = []

    def open_(**changes):
        told = setup.changed(patience=AT_ONCE, **changes)
        transport = Transport(public_context)
        gateway = Interposed(gateway_of(told, transport))
        desk = OpenDesk(told, gateway)
        opened.append((desk, transport))
        return Counter(desk.services, amazon, clock, told.region), gateway.hooks

    yield open_
    for desk, transport in opened:
        desk.close()
        transport.close()


@pytest.fixture
def loss(expect_log):
    """The test loses an answer; that is warned about."""
    expect_log("app.services", "call brought no object")


def _intents(counter):
    with counter.services.desk.database.read() as session:
        records = session.scalars(select(IntentRecord).order_by(IntentRecord.id))
        return {record.key.rpartition("-")[2]: record.state for record in records}


def _moved(amazon, permission_id, operation):
    effects = amazon.effects(permission_id)
    return [effect.amount for effect in effects if effect.operation == operation]


def _lost(real, *arguments):
    real(*arguments)
    raise OutcomeUnknown("no complete answer in time")


def _no_network(_real, *_arguments):
    raise NotSent("no network")


def _dies(_real, *_arguments):
    raise Dead


def test_a_basket_revised_after_a_lost_answer_is_charged_as_the_buyer_confirmed_it(
    begin, amazon, loss
):
    till, hooks = begin()
    number = till.ring_up(100_00, capture_mode=NOW)
    hooks["set_details"] = _lost
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
    assert _moved(amazon, till.permission_id, "Authorize") == ["110.00"]


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
    assert _moved(amazon, till.permission_id, "Authorize") == ["90.00"]


def test_a_basket_whose_till_died_is_not_paid_a_second_time(begin, amazon):
    till, hooks = begin()
    basket_id = till.services.baskets.open(CASHIER, prices_include_tax=True).basket_id
    number = till.ring_up(100_00, capture_mode=NOW, basket_id=basket_id)
    hooks["authorize"] = _dies
    with pytest.raises(Dead):
        till.services.checkout.advance(number, CASHIER)

    again, _ = begin(run="second")
    with pytest.raises(BasketBeingPaid, match=f"by order {number}"):
        again.ring_up(100_00, capture_mode=NOW, basket_id=basket_id)
    again.poll()
    assert again.view(number).status is PaymentStatus.PROCESSED
    assert _moved(amazon, till.permission_id, "Capture") == ["100.00"]


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
    assert _moved(amazon, till.permission_id, "Authorize") == []


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
    assert _moved(amazon, till.permission_id, "Authorize") == []


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
    assert _moved(amazon, till.permission_id, "Authorize") == []


def test_calling_off_finds_what_was_taken_after_all(begin, amazon, loss):
    till, hooks = begin()
    number = till.ring_up(100_00, capture_mode=NOW)
    hooks["authorize"] = _lost
    with pytest.raises(OutcomeUnknown):
        till.services.checkout.advance(number, CASHIER)
    hooks.clear()
    with pytest.raises(TransitionRefused):
        till.services.closing.abandon(number, CASHIER, "pays cash")
    view = till.view(number)
    assert (view.stage, view.captured) == (OrderStage.PLACED, till.money(100_00))


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
    assert _intents(first)["r01"] is IntentState.DONE
    assert _moved(amazon, first.permission_id, "Refund") == ["10.00"]


def test_a_refusal_from_somebody_on_the_way_proves_nothing(begin, amazon, loss):
    till, hooks = begin()
    number = till.ring_up(100_00, capture_mode=NOW)
    till.place(number)
    hooks["refund"] = _lost
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
    assert _moved(amazon, till.permission_id, "Refund") == ["40.00"]
    assert _intents(till)["r01"] is IntentState.DONE


def test_a_failed_order_that_a_manager_authorized_is_kept(begin, amazon, expect_log):
    expect_log("app.services")
    till, hooks = begin()
    number = till.ring_up(100_00)
    amazon.plan("Authorize", "Declined", "TransactionTimedOut")
    hooks["cancel"] = _no_network
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
    hooks["cancel"] = _lost
    till.services.checkout.advance(number, CASHIER)
    hooks.clear()
    fresh = amazon.order_reference(till.region)
    till.services.orders.pay_another_way(number, fresh, CASHIER)
    assert till.services.checkout.advance(number, CASHIER).stage is OrderStage.PLACED
    assert _moved(amazon, fresh, "Authorize") == ["100.00"]


@pytest.mark.parametrize("note", ["half an emoji \ud83d", "x" * 256])
def test_a_note_that_cannot_be_sent_is_refused_before_anything_is_written(begin, note):
    till, _ = begin()
    number = till.ring_up(100_00, capture_mode=NOW)
    till.place(number)
    with pytest.raises(TextNotSendable):
        till.refund(number, 10_00, note=note)
    assert "r01" not in _intents(till)
    till.refund(number, 10_00, note="fine")


def test_a_lost_answer_that_cannot_be_noted_is_not_told_as_nothing(begin, amazon):
    till, hooks = begin()
    number = till.ring_up(100_00)
    till.place(number)
    file = till.services.desk.database.file
    holder = sqlite3.connect(file, isolation_level=None)

    def lost(real, request):
        real(request)
        holder.execute("BEGIN IMMEDIATE")
        raise OutcomeUnknown("no complete answer in time")

    hooks["capture"] = lost
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
    assert _moved(amazon, till.permission_id, "Capture") == ["100.00"]


def test_the_same_order_reference_with_another_basket_is_the_same_order_at_the_new_total(
    begin, amazon
):
    till, _ = begin()
    number = till.ring_up(100_00)
    assert till.services.orders.create(sale(till.permission_id, till.money(70_00))) == number
    till.services.checkout.advance(number, CASHIER)
    assert _moved(amazon, till.permission_id, "Authorize") == ["70.00"]
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
    hooks["capture"] = _dies
    clock.advance(dt.timedelta(days=1))
    with pytest.raises(Dead):
        first.capture(number, 100_00)
    clock.advance(dt.timedelta(days=-1))
    second.poll()
    assert _moved(amazon, first.permission_id, "Capture") == ["100.00"]
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
    assert _moved(amazon, first.permission_id, "CancelOrderReference") == []


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
