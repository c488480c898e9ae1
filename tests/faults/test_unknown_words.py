"""Amazon says what no reference mentions, or what cannot be: kept verbatim, never guessed."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.domain.environment import Region
from app.domain.errors import ContradictoryState
from app.domain.identifiers import ChargePermissionId
from app.domain.order_stage import OrderStage
from app.domain.payment_status import MayShip, PaymentStatus
from app.domain.placing import Remedy
from app.domain.states import ChargePermissionState, ChargeState, RefundState
from tests.counter import CASHIER, MANAGER, Counter
from tests.desks import OpenDesk
from tests.faults.interference import Retelling
from tests.faults.sequences import Run

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
_LOOK = (PaymentStatus.ACTION_REQUIRED, MayShip.NOT_YET)


@pytest.fixture
def amazon_tells() -> Retelling:
    return Retelling()


@pytest.fixture
def run(setup, amazon, clock, amazon_tells) -> Iterator[Run]:
    """An order that is rung up."""
    desk = OpenDesk(replace(setup, transport=amazon_tells))
    counter = Counter(desk.services, amazon, clock, Region.US)
    begun = Run(counter, ChargePermissionId(amazon.order_reference(Region.US)), {})
    begun.create()
    yield begun
    desk.close()


def words(run: Run) -> tuple[PaymentStatus, MayShip]:
    return run.view.status, run.view.may_ship


def refresh(run: Run) -> None:
    run.counter.services.refresh.now(run.number)


def test_an_unknown_state_of_an_authorization_is_kept_and_put_before_a_person(run, amazon_tells):
    amazon_tells.retell("Authorize", "Open", "Frozen")
    run.advance()
    charge = run.view.charges[0]
    assert (charge.state, charge.amazon_word) == (ChargeState.AUTHORIZATION_INITIATED, "Frozen")
    assert words(run) == _LOOK
    assert run.view.attention == f"unknown word: {charge.charge_id} is Frozen"
    assert "call: unknown word 100.00 USD Frozen" in run.counter.story(run.number)
    run.counter.require_sound_books()


def test_the_truth_after_an_unknown_word_is_taken_in_but_a_person_still_looks(run, amazon_tells):
    amazon_tells.retell("Authorize", "Open", "Frozen")
    run.advance()
    refresh(run)
    charge = run.view.charges[0]
    assert (charge.state, charge.amazon_word) == (ChargeState.AUTHORIZED, "Open")
    assert words(run) == _LOOK
    assert "Frozen" in run.view.attention


def test_an_unknown_reason_for_a_decline_is_no_reason_to_cancel_by_ourselves(
    run, amazon, amazon_tells
):
    amazon_tells.retell("Authorize", "Open", "Declined", "MoonPhase")
    step = run.counter.services.checkout.advance(run.number, CASHIER)
    assert (step.stage, step.remedy, step.reason) == (OrderStage.FAILED, Remedy.LOOK, "MoonPhase")
    assert words(run) == _LOOK
    assert run.view.attention == "declined for an unknown reason: MoonPhase"
    assert run.view.charges[0].amazon_word == "Declined / MoonPhase"
    assert amazon.calls("CancelOrderReference") == []
    run.counter.require_sound_books()

    run.counter.services.reconciliation.run()
    assert amazon.calls("CancelOrderReference") == []


def test_an_unknown_reason_in_a_known_state_is_kept_verbatim(run, amazon_tells):
    amazon_tells.retell("Authorize", "Open", "Open", "ColdFeet")
    run.advance()
    assert run.view.charges[0].amazon_word == "Open / ColdFeet"
    assert words(run) == (PaymentStatus.AUTHORIZED, MayShip.YES)


def test_an_unknown_state_of_the_order_changes_nothing_and_is_told(run, amazon_tells):
    run.advance()
    amazon_tells.retell("GetOrderReferenceDetails", "Open", "Hibernating")
    refresh(run)
    refresh(run)
    assert run.view.permission_state is ChargePermissionState.CHARGEABLE
    assert run.view.amazon_word == "Open"
    assert words(run) == (PaymentStatus.ACTION_REQUIRED, MayShip.NOT_YET)
    told = [line for line in run.counter.story(run.number) if "unknown word" in line]
    assert told == ["poll: unknown word Chargeable > Hibernating"]
    run.counter.require_sound_books()


def test_an_unknown_state_of_a_capture_is_money_that_nobody_counts(run, amazon_tells):
    run.advance()
    amazon_tells.retell("Capture", "Completed", "Levitating")
    run.capture()
    charge = run.view.charges[0]
    assert charge.capture_word == "Levitating"
    assert run.view.captured == run.counter.money(0)
    assert words(run) == _LOOK
    run.counter.require_sound_books()


def test_an_unknown_state_of_a_refund_is_money_that_nobody_counts_as_returned(run, amazon_tells):
    run.advance()
    run.capture()
    amazon_tells.retell("Refund", "Pending", "Dithering")
    run.refund()
    (refund,) = run.view.charges[0].refunds
    assert (refund.state, refund.amazon_word) == (RefundState.REFUND_INITIATED, "Dithering")
    assert run.view.refunded == run.counter.money(0)
    assert words(run) == _LOOK
    run.counter.require_sound_books()


def test_a_captured_charge_that_is_reported_declined_changes_nothing(run, amazon, amazon_tells):
    run.advance()
    run.capture()
    before = run.view.charges
    amazon_tells.retell("GetCaptureDetails", "Completed", "Declined", "AmazonRejected")
    refresh(run)
    assert run.view.charges == before
    assert run.view.captured == run.counter.money(60_00)
    assert run.view.status is PaymentStatus.ACTION_REQUIRED
    assert run.view.attention.startswith("contradiction: ")
    refresh(run)
    told = [line for line in run.counter.story(run.number) if "contradiction" in line]
    assert told == ["poll: contradiction Captured > Closed MaxCapturesProcessed"]
    run.counter.require_sound_books()


def test_a_closed_order_that_is_reported_canceled_stays_closed(run, amazon_tells):
    run.advance()
    run.counter.services.closing.close(run.number, MANAGER)
    before = run.view.charges
    amazon_tells.retell("GetOrderReferenceDetails", "Closed", "Canceled")
    refresh(run)
    assert run.view.permission_state is ChargePermissionState.CLOSED
    assert run.view.amazon_word == "Closed / SellerClosed"
    assert run.view.charges == before
    assert run.view.status is PaymentStatus.ACTION_REQUIRED
    run.counter.require_sound_books()


def test_an_older_report_is_ignored_and_told(run, amazon_tells):
    run.advance()
    run.counter.services.closing.close(run.number, MANAGER)
    amazon_tells.retell("GetOrderReferenceDetails", "Closed", "Open")
    refresh(run)
    assert run.view.permission_state is ChargePermissionState.CLOSED
    assert run.view.attention == ""
    last = run.counter.story(run.number)[-1]
    assert last == "poll: stale report ignored Closed > Open SellerClosed"
    run.counter.require_sound_books()


def test_an_order_in_an_unknown_state_is_not_authorized(run, amazon, amazon_tells):
    amazon_tells.retell("GetOrderReferenceDetails", "Open", "Hibernating")
    with pytest.raises(ContradictoryState) as stopped:
        run.advance()
    assert stopped.value.reported == "Hibernating"
    assert amazon.calls("Authorize") == []
    assert words(run) == _LOOK
    amazon_tells.stop()
    run.advance()
    assert run.view.stage is OrderStage.PLACED
