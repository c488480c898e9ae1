"""What open calls and other people's work come to when the desk asks Amazon again."""

import datetime as dt
from dataclasses import replace

import pytest

from app.domain.checkout_modes import AuthorizationMode, CaptureMode
from app.domain.errors import AlreadyUnderWay, OutcomeUnknown
from app.domain.gateway import AuthorizeRequest, CaptureRequest
from app.domain.identifiers import ReferenceId
from app.domain.payment_status import MayShip, PaymentStatus
from app.domain.states import ChargeState
from tests.counter import MANAGER
from tests.desks import AT_ONCE


@pytest.fixture
def hasty(open_counter):
    """A desk that tries everything once."""
    return open_counter(patience=AT_ONCE)


def placed(counter, **options):
    number = counter.ring_up(**options)
    counter.place(number)
    return number


@pytest.mark.parametrize("lost", ["reset_before", "reset_after"])
def test_the_same_amount_of_another_authorization_is_not_the_same_capture(
    hasty, amazon, expect_log, lost
):
    expect_log("app")
    number = placed(hasty, capture_mode=CaptureMode.NONE)
    hasty.authorize(number, 50_00)
    hasty.authorize(number, 50_00)
    amazon.strike("Capture", lost)
    with pytest.raises(OutcomeUnknown):
        hasty.capture(number, 50_00, 0)
    with pytest.raises(AlreadyUnderWay):
        hasty.capture(number, 50_00, 1)
    assert [call["object_id"] for call in amazon.calls("Capture")] == [
        hasty.charge(number, 0).charge_id
    ]

    hasty.capture(number, 50_00, 0)
    hasty.capture(number, 50_00, 1)
    states = [charge.state for charge in hasty.view(number).charges]
    assert states == [ChargeState.CAPTURED, ChargeState.CAPTURED]
    keys = [e.reference_id for e in hasty.effects() if e.operation == "Capture"]
    assert keys == [f"{number}-c01", f"{number}-c02"]
    hasty.require_sound_books()


def test_a_declined_capture_whose_answer_was_lost_leaves_the_authorization(
    hasty, amazon, expect_log
):
    expect_log("app")
    number = placed(hasty)
    amazon.plan("Capture", "Declined", "AmazonRejected")
    amazon.strike("Capture", "reset_after")
    with pytest.raises(OutcomeUnknown):
        hasty.capture(number, 60_00)
    hasty.poll()
    charge = hasty.charge(number)
    assert (charge.state, charge.capture_word) == (
        ChargeState.AUTHORIZED,
        "Declined / AmazonRejected",
    )
    hasty.capture(number, 60_00)
    assert hasty.view(number).captured == hasty.money(60_00)
    hasty.require_sound_books()


def test_a_refused_settlement_reads_the_order_again(hasty, amazon, expect_log):
    expect_log("app")
    number = placed(hasty)
    amazon.strike("Capture", "reset_before")
    with pytest.raises(OutcomeUnknown):
        hasty.capture(number, 60_00)
    charge_id = hasty.charge(number).charge_id
    amazon.post(f"authorizations/{charge_id}", state="Closed", reason_code="ExpiredUnused")

    problems = hasty.services.reconciliation.run().problems
    assert problems[number].code == "InvalidAuthorizationStatus"
    view = hasty.view(number)
    assert view.open_call is None
    assert view.charges[0].amazon_word == "Closed / ExpiredUnused"
    assert (view.status, view.may_ship) == (PaymentStatus.ACTION_REQUIRED, MayShip.NOT_YET)
    hasty.require_sound_books()


def test_a_clock_that_was_ahead_does_not_hold_an_open_call_back(hasty, amazon, clock, expect_log):
    expect_log("app")
    number = placed(hasty)
    clock.set_wrong(dt.timedelta(minutes=14))
    amazon.strike("Capture", "reset_after")
    with pytest.raises(OutcomeUnknown):
        hasty.capture(number, 60_00)
    clock.set_wrong(dt.timedelta())
    assert hasty.services.reconciliation.run().settled == [number]
    assert hasty.view(number).captured == hasty.money(60_00)


def test_what_was_done_in_seller_central_is_found(counter):
    number = placed(counter, capture_mode=CaptureMode.NONE)
    gateway = counter.services.desk.gateway
    made = gateway.authorize(
        AuthorizeRequest(
            counter.permission_id, ReferenceId("seller-central-1"), counter.money(70_00)
        )
    )
    gateway.capture(
        CaptureRequest(made.charge_id, ReferenceId("seller-central-2"), counter.money(65_00))
    )
    counter.services.refresh.now(number)
    charge = counter.charge(number)
    assert (charge.reference_id, charge.captured) == ("seller-central-1", counter.money(65_00))
    assert counter.view(number).status is PaymentStatus.PARTIALLY_CAPTURED

    counter.authorize(number, 35_00)
    assert counter.charge(number).reference_id == f"{number}-a01"
    counter.require_sound_books()


def test_reading_an_order_twice_tells_nothing_twice(counter):
    number = placed(counter, capture_mode=CaptureMode.CAPTURE_NOW)
    counter.refund(number, 10_00)
    counter.amazon_decides()
    before = counter.story(number)
    for _ in range(3):
        counter.services.refresh.now(number)
    assert counter.story(number) == before


def test_a_round_with_nothing_to_do_asks_amazon_nothing(counter):
    number = placed(counter)
    counter.capture(number, 100_00)
    counter.refund(number, 10_00)
    counter.amazon_decides()
    calls = len(counter.amazon.calls())
    counter.poll()
    assert len(counter.amazon.calls()) == calls


def test_a_void_is_known_even_if_somebody_closed_the_authorization_first(hasty, amazon):
    number = placed(hasty)
    charge_id = hasty.charge(number).charge_id
    amazon.post(f"authorizations/{charge_id}", state="Closed", reason_code="AmazonClosed")
    hasty.services.charges.void(number, charge_id, MANAGER)
    assert hasty.charge(number).amazon_word == "Closed / AmazonClosed"
    assert hasty.view(number).status is PaymentStatus.ACTION_REQUIRED
    hasty.require_sound_books()


class ClosedMeanwhile:
    """A desk that is closed while its first order is read."""

    def __init__(self, polling, close):
        self._polling, self._close = polling, close

    def pending(self):
        return self._polling.pending()

    def read(self, number):
        self._polling.read(number)
        self._close()


def test_a_desk_that_is_closed_leaves_what_is_pending_to_its_next_start(hasty, amazon):
    pending = [placed(hasty, authorization_mode=AuthorizationMode.ASYNCHRONOUS) for _ in range(3)]
    whole = hasty.services.reconciliation
    ending = replace(whole, polling=ClosedMeanwhile(whole.polling, whole.stop))
    before = len(amazon.calls("GetOrderReferenceDetails"))

    assert ending.run().refreshed == pending[:1]
    assert ending.run().refreshed == []
    assert len(amazon.calls("GetOrderReferenceDetails")) == before + 1
