"""What an IPN does to an order: Amazon is asked, and its answer counts."""

import json
from dataclasses import replace

import pytest

from app.domain.checkout_modes import AuthorizationMode, CaptureMode
from app.domain.inbox import Finding, InboxState
from app.domain.payment_status import PaymentStatus
from app.domain.timeline import Source
from tests.ipns import Ipn, chargeback, confirmation, ipn, unreadable


def queued(counter):
    """An order whose authorization Amazon has yet to decide."""
    number = counter.ring_up(authorization_mode=AuthorizationMode.ASYNCHRONOUS)
    counter.place(number)
    assert counter.view(number).status is PaymentStatus.QUEUED
    return number


def turn(counter):
    """One turn without waiting, and nothing in the way."""
    step = counter.services.sync.step(0)
    assert (step.problem, step.trouble) == (None, None)
    return step


def findings(counter):
    """Message id to state and finding."""
    rows = counter.services.inbox.page()
    return {row.message_id: (row.state, row.finding) for row in rows}


def test_an_ipn_turns_a_queued_order_into_an_authorized_one(counter, amazon, feed):
    number = queued(counter)
    charge_id = counter.charge(number).charge_id
    amazon.settle()
    feed.hear(ipn(charge_id, "m-1"))
    step = turn(counter)
    assert (step.received, step.stored, step.applied, step.backlog) == (1, 1, 1, 0)
    view = counter.view(number)
    assert view.status is PaymentStatus.AUTHORIZED
    assert {entry.cause.source for entry in view.timeline[-2:]} == {Source.IPN}
    assert findings(counter) == {"m-1": (InboxState.APPLIED, Finding.NEWS)}
    (row,) = counter.services.inbox.page()
    assert (row.order, row.attempts, row.problem) == (number, 1, "")
    counter.require_sound_books()


def test_what_a_forger_claims_is_never_believed(counter, feed):
    number = queued(counter)
    before = counter.view(number)
    feed.hear(ipn(counter.charge(number).charge_id, "m-1", state="Declined"))
    turn(counter)
    assert counter.view(number) == before
    assert findings(counter) == {"m-1": (InboxState.APPLIED, Finding.NOTHING_NEW)}


def test_an_old_ipn_that_is_sent_again_changes_nothing(counter, amazon, feed):
    number = queued(counter)
    charge_id = counter.charge(number).charge_id
    amazon.settle()
    feed.hear(ipn(charge_id, "m-1"))
    turn(counter)
    counter.capture(number, 100_00)
    before = counter.view(number)
    assert before.status is PaymentStatus.PROCESSED
    # the same message under its old number, and the same content in a new one
    feed.hear(ipn(charge_id, "m-1"), ipn(charge_id, "m-2", state="Pending"))
    step = turn(counter)
    assert (step.received, step.stored, step.applied) == (2, 1, 1)
    assert counter.view(number) == before


def test_many_messages_of_one_order_read_it_once(counter, amazon, feed):
    number = queued(counter)
    charge_id = counter.charge(number).charge_id
    amazon.settle()
    feed.hear(*(ipn(charge_id, f"m-{index}") for index in range(40)))
    asked = len(amazon.calls("GetOrderReferenceDetails"))
    assert turn(counter).applied == 40
    assert len(amazon.calls("GetOrderReferenceDetails")) == asked + 1


def test_an_ipn_of_a_rejected_first_payment_reads_that_payment(counter, amazon, feed):
    number = counter.ring_up(card="AmazonRejected")
    counter.place(number)
    first = counter.permission_id
    second = amazon.order_reference(counter.region)
    counter.services.orders.pay_another_way(number, second, "anna")
    amazon.get("calls")
    feed.hear(ipn(first, "m-1", state="Closed"))
    turn(counter)
    asked = [call["object_id"] for call in amazon.calls("GetOrderReferenceDetails")]
    assert asked[-1] == first
    assert findings(counter)["m-1"][0] is InboxState.APPLIED


def test_messages_without_an_order_are_told_apart(counter, feed):
    feed.hear(
        ipn("P01-0000000-0000000-A000000", "sample", IsSample=True),
        ipn("S01-0000001-0000001-A000001", "live", ReleaseEnvironment="Live"),
        confirmation("confirmation"),
        unreadable("unreadable"),
    )
    step = turn(counter)
    assert (step.applied, step.dead, step.quarantined) == (3, 1, 0)
    assert findings(counter) == {
        "sample": (InboxState.APPLIED, Finding.SAMPLE),
        "live": (InboxState.APPLIED, Finding.FOREIGN),
        "confirmation": (InboxState.APPLIED, Finding.NO_ORDER),
        "unreadable": (InboxState.DEAD, None),
    }
    (dead,) = [row for row in counter.services.inbox.page() if row.state is InboxState.DEAD]
    assert dead.problem == (
        "its content cannot be read, so nobody can tell which order it is about"
    )


def test_a_chargeback_is_put_before_a_person_once(counter, feed):
    number = counter.ring_up(capture_mode=CaptureMode.CAPTURE_NOW)
    counter.place(number)
    for message in ("m-1", "m-2"):
        feed.hear(chargeback(counter.permission_id, message))
        turn(counter)
    view = counter.view(number)
    assert view.attention == (
        "the buyer's bank takes money back (chargeback CB123); "
        "look at Seller Central and answer there before its date"
    )
    assert view.status is PaymentStatus.ACTION_REQUIRED
    assert [str(entry.event) for entry in view.timeline].count("chargeback") == 1
    assert findings(counter)["m-2"] == (InboxState.APPLIED, Finding.ATTENTION)
    counter.require_sound_books()


def test_a_kind_that_nobody_handles_is_put_before_a_person(counter, feed):
    number = counter.ring_up()
    counter.place(number)
    feed.hear(ipn(f"{counter.permission_id}-P000001", "m-1"))
    turn(counter)
    assert counter.view(number).attention == (
        "Amazon sent a notification of kind ProviderCredit "
        f"about {counter.permission_id}-P000001; look at Seller Central"
    )


def test_throttling_delays_a_message_and_loses_none(counter, amazon, feed, clock):
    number = queued(counter)
    charge_id = counter.charge(number).charge_id
    amazon.settle()
    amazon.strike("GetOrderReferenceDetails", "throttle", times=20)
    feed.hear(ipn(charge_id, "m-1"))
    step = counter.services.sync.step(0)
    assert (step.applied, step.failed, step.dead) == (0, 1, 0)
    assert step.trouble is not None
    assert step.wait_s > 0
    (row,) = counter.services.inbox.page()
    assert (row.state, row.attempts) == (InboxState.STORED, 0)
    amazon.call_off()
    counter.pass_time(minutes=2)
    assert turn(counter).applied == 1
    assert counter.view(number).status is PaymentStatus.AUTHORIZED


def test_an_order_that_amazon_does_not_know_is_given_up_in_the_end(
    counter, amazon, feed, expect_log
):
    expect_log("app.services.sync", "notifications not applied")
    queued(counter)
    feed.hear(ipn(counter.permission_id, "m-1"))
    amazon.start_afresh()  # it forgets the order
    turns = 0
    while findings(counter).get("m-1", (None,))[0] is not InboxState.DEAD:
        counter.services.sync.step(0)
        counter.pass_time(days=1.1)
        turns += 1
    (row,) = counter.services.inbox.page()
    assert (row.attempts, turns) == (8, 8)
    assert "InvalidOrderReferenceId" in row.problem


@pytest.mark.parametrize("again", [1, 3])
def test_a_person_may_have_any_message_looked_at_again(counter, amazon, feed, again):
    number = queued(counter)
    feed.hear(ipn(counter.charge(number).charge_id, "m-1"), unreadable("m-2"))
    turn(counter)
    amazon.settle()
    for _ in range(again):
        assert counter.services.inbox.replay([row.id for row in counter.services.inbox.page()]) == 2
        turn(counter)
    assert counter.view(number).status is PaymentStatus.AUTHORIZED
    assert findings(counter)["m-2"][0] is InboxState.DEAD


def test_words_longer_than_any_of_amazons_do_not_stop_the_feed(counter, feed):
    strange = replace(
        unreadable("m-1"), kind="K" * 100, object_id="O" * 100, body='{"Message": "a\0b"}'
    )
    feed.hear(strange, unreadable("m-2"))
    step = turn(counter)
    assert (step.stored, step.dead) == (2, 2)
    assert counter.services.inbox.status().cursor == 2


def test_an_id_too_long_for_any_order_keeps_no_other_message_away(counter, feed):
    inner = {"ObjectType": "CHARGE", "ObjectId": "x", "ChargePermissionId": "S" * 100}
    feed.hear(
        Ipn("too-long", "CHARGE", "x", json.dumps({"Message": json.dumps(inner)})),
        ipn("S01-0000001-0000001", "m-1"),
    )
    assert turn(counter).backlog == 0
    assert findings(counter)["m-1"][0] is InboxState.QUARANTINED
