"""What can happen to the money of a placed order besides being captured and refunded."""

import pytest

from app.domain.checkout_modes import AuthorizationMode, CaptureMode
from app.domain.errors import Declined, ShipmentStopped, TransitionRefused
from app.domain.payment_status import MayShip, PaymentStatus
from app.domain.states import ChargePermissionState, ChargeState
from tests.counter import MANAGER, Counter
from tests.stories import script

_NO = MayShip.NOT_YET

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def placed(counter: Counter, **options):
    number = counter.ring_up(**options)
    counter.place(number)
    return number


def ending(counter: Counter, number, text: str) -> None:
    """The story since the order was placed."""
    lines = counter.story(number)
    placed_at = lines.index("call: order placed")
    assert lines[placed_at + 1 :] == script(text, counter.region)


def words(counter: Counter, number) -> tuple[PaymentStatus, MayShip]:
    view = counter.view(number)
    return view.status, view.may_ship


def simulated(state: str, reason: str = "", **more: str) -> str:
    """A note that asks Amazon's sandbox to play an outcome."""
    asked = {"State": state, **({"ReasonCode": reason} if reason else {}), **more}
    inside = ",".join(f'"{name}":"{value}"' for name, value in asked.items())
    return f'{{"SandboxSimulation":{{{inside}}}}}'


@pytest.mark.parametrize("reason", ["AmazonRejected", "ProcessingFailure"])
def test_a_declined_capture_leaves_the_authorization_for_another_one(open_counter, reason):
    counter = open_counter()
    number = placed(counter)
    counter.amazon.plan("Capture", "Declined", reason)
    with pytest.raises(Declined) as refused:
        counter.capture(number, 100_00)
    assert refused.value.reason_code == reason
    assert words(counter, number) == (PaymentStatus.AUTHORIZED, MayShip.YES)
    assert counter.charge(number).capture_word == f"Declined / {reason}"

    counter.capture(number, 100_00)
    assert words(counter, number) == (PaymentStatus.PROCESSED, MayShip.YES)
    ending(
        counter,
        number,
        f"""
        call: status changed Queued > Authorized (ship: yes)
        person: call intended c01 Capture $100.00
        call: capture declined $100.00 Declined {reason}
        person: call intended c02 Capture $100.00
        call: capture changed $100.00 Completed
        call: status changed Authorized > Processed (ship: yes)
        """,
    )
    counter.require_sound_books()


def test_a_capture_that_amazon_has_yet_to_decide_is_processed_once_it_has(open_counter):
    counter = open_counter()
    number = placed(counter)
    counter.capture(number, 60_00, note=simulated("Pending"))
    assert words(counter, number) == (PaymentStatus.AUTHORIZED, _NO)
    with pytest.raises(TransitionRefused):
        counter.capture(number, 60_00)

    counter.amazon_decides()
    ending(
        counter,
        number,
        """
        call: status changed Queued > Authorized (ship: yes)
        person: call intended c01 Capture $60.00
        call: capture changed $60.00 Pending
        call: may ship changed yes > not yet
        poll: authorization changed CaptureInitiated > Closed MaxCapturesProcessed
        poll: capture changed $60.00 Completed
        poll: status changed Authorized > Partially captured (ship: not yet)
        """,
    )
    counter.require_sound_books()


def test_a_pending_capture_that_is_declined_gives_the_authorization_back(open_counter):
    counter = open_counter()
    number = placed(counter)
    counter.capture(number, 60_00, note=simulated("Pending"))
    capture_id = counter.charge(number).capture_id
    counter.amazon.post(f"captures/{capture_id}", state="Declined", reason_code="AmazonRejected")
    counter.poll()
    assert counter.charge(number).state is ChargeState.AUTHORIZED
    assert words(counter, number) == (PaymentStatus.AUTHORIZED, MayShip.YES)

    counter.capture(number, 100_00)
    assert words(counter, number) == (PaymentStatus.PROCESSED, MayShip.YES)
    counter.require_sound_books()


@pytest.mark.parametrize("reason", ["AmazonRejected", "ProcessingFailure"])
def test_a_declined_refund_gives_nothing_back_and_may_be_tried_again(open_counter, reason):
    counter = open_counter()
    number = placed(counter, capture_mode=CaptureMode.CAPTURE_NOW)
    counter.amazon.plan("Refund", "Declined", reason)
    counter.refund(number, 40_00)
    counter.amazon_decides()
    assert words(counter, number) == (PaymentStatus.PROCESSED, MayShip.YES)
    assert counter.view(number).refunded == counter.money(0)

    counter.refund(number, 40_00)
    counter.amazon_decides()
    assert words(counter, number) == (PaymentStatus.PARTIALLY_REFUNDED, MayShip.YES)
    ending(
        counter,
        number,
        f"""
        call: status changed Queued > Processed (ship: yes)
        person: call intended r01 Refund $40.00
        call: refund changed $40.00 Pending
        poll: refund changed $40.00 RefundInitiated > Declined {reason}
        person: call intended r02 Refund $40.00
        call: refund changed $40.00 Pending
        poll: refund changed $40.00 RefundInitiated > Completed
        poll: status changed Processed > Partially refunded (ship: yes)
        """,
    )
    counter.require_sound_books()


def test_everything_refunded_stops_the_goods(open_counter):
    counter = open_counter()
    number = placed(counter, capture_mode=CaptureMode.CAPTURE_NOW)
    counter.refund(number, 100_00)
    counter.amazon_decides()
    assert words(counter, number) == (PaymentStatus.REFUNDED, MayShip.STOP)
    counter.require_sound_books()


def test_amazon_refunds_by_itself_and_the_desk_finds_out(open_counter):
    counter = open_counter()
    number = placed(counter, capture_mode=CaptureMode.CAPTURE_NOW)
    counter.amazon.post(
        f"captures/{counter.charge(number).capture_id}/refunds",
        amount="30.00",
        refund_type="AmazonA-ZRefund",
    )
    counter.services.refresh.now(number)
    (refund,) = counter.charge(number).refunds
    assert (refund.kind, refund.amount) == ("AmazonA-ZRefund", counter.money(30_00))
    assert words(counter, number) == (PaymentStatus.PARTIALLY_REFUNDED, MayShip.YES)
    ending(
        counter,
        number,
        """
        call: status changed Queued > Processed (ship: yes)
        poll: refund changed $30.00 Completed AmazonA-ZRefund
        poll: status changed Processed > Partially refunded (ship: yes)
        """,
    )
    counter.require_sound_books()


def test_an_authorization_nobody_used_lapses_and_a_new_one_mends_it(open_counter):
    counter = open_counter()
    number = placed(counter)
    counter.pass_time(days=2, minutes=1)
    counter.services.refresh.now(number)
    assert words(counter, number) == (PaymentStatus.ACTION_REQUIRED, _NO)
    assert counter.charge(number).amazon_word == "Closed / ExpiredUnused"

    counter.authorize(number, 100_00)
    assert words(counter, number) == (PaymentStatus.AUTHORIZED, MayShip.YES)
    ending(
        counter,
        number,
        """
        call: status changed Queued > Authorized (ship: yes)
        poll: authorization changed Authorized > Closed ExpiredUnused
        poll: status changed Authorized > Action required (ship: not yet)
        person: call intended a02 Authorize $100.00
        call: authorization changed $100.00 Open
        call: status changed Action required > Authorized (ship: yes)
        """,
    )
    counter.require_sound_books()


def test_an_authorization_that_amazon_closed_needs_a_person(open_counter):
    counter = open_counter()
    number = placed(counter, authorization_note=simulated("Closed", "AmazonClosed"))
    assert words(counter, number) == (PaymentStatus.AUTHORIZED, MayShip.YES)
    counter.pass_time(minutes=1)
    counter.services.refresh.now(number)
    assert words(counter, number) == (PaymentStatus.ACTION_REQUIRED, _NO)
    ending(
        counter,
        number,
        """
        call: status changed Queued > Authorized (ship: yes)
        poll: authorization changed Authorized > Closed AmazonClosed
        poll: status changed Authorized > Action required (ship: not yet)
        """,
    )
    counter.require_sound_books()


def test_an_order_that_amazon_canceled_is_canceled_here_too(open_counter):
    counter = open_counter()
    number = placed(counter)
    counter.amazon.post(f"order-references/{counter.permission_id}/cancel")
    counter.services.refresh.now(number)
    assert words(counter, number) == (PaymentStatus.CANCELED, MayShip.STOP)
    ending(
        counter,
        number,
        """
        call: status changed Queued > Authorized (ship: yes)
        poll: order reference changed Chargeable > Canceled AmazonCanceled
        poll: authorization changed Authorized > Closed OrderReferenceCanceled
        poll: status changed Authorized > Canceled (ship: stop)
        """,
    )
    counter.require_sound_books()


def test_an_order_that_amazon_closed_can_still_be_captured(open_counter):
    counter = open_counter()
    number = placed(counter)
    counter.amazon.post(f"order-references/{counter.permission_id}/close")
    counter.services.refresh.now(number)
    assert words(counter, number) == (PaymentStatus.AUTHORIZED, MayShip.YES)
    counter.capture(number, 100_00)
    assert words(counter, number) == (PaymentStatus.PROCESSED, MayShip.YES)
    assert counter.view(number).amazon_word == "Closed / AmazonClosed"
    counter.require_sound_books()


def test_a_suspicious_payment_stops_the_goods_whatever_it_is_worth(open_counter):
    counter = open_counter()
    counter.amazon.plan("Authorize", "Open", "StopShipmentAtypicalAuth")
    number = placed(counter)
    assert words(counter, number) == (PaymentStatus.ACTION_REQUIRED, MayShip.STOP)
    assert counter.charge(number).stopped
    with pytest.raises(ShipmentStopped):
        counter.capture(number, 100_00)
    assert words(counter, number) == (PaymentStatus.ACTION_REQUIRED, MayShip.STOP)
    assert "call: shipment stopped Open StopShipmentAtypicalAuth" in counter.story(number)
    charge_id = counter.charge(number).charge_id
    counter.services.attention.release(number, charge_id, "called the buyer", MANAGER)
    counter.capture(number, 100_00)
    assert words(counter, number) == (PaymentStatus.PROCESSED, MayShip.YES)
    counter.require_sound_books()


def test_a_void_lets_the_money_go_and_the_order_stays_open_for_more(open_counter):
    counter = open_counter()
    number = placed(counter)
    counter.services.charges.void(number, counter.charge(number).charge_id, MANAGER, "sold out")
    assert words(counter, number) == (PaymentStatus.CANCELED, MayShip.STOP)
    assert counter.view(number).permission_state is ChargePermissionState.CHARGEABLE

    counter.authorize(number, 80_00)
    assert words(counter, number) == (PaymentStatus.AUTHORIZED, _NO)
    ending(
        counter,
        number,
        """
        call: status changed Queued > Authorized (ship: yes)
        person: call intended v01 CloseAuthorization
        call: authorization changed Authorized > Closed SellerClosed
        call: status changed Authorized > Canceled (ship: stop)
        person: call intended a02 Authorize $80.00
        call: authorization changed $80.00 Open
        call: status changed Canceled > Authorized (ship: not yet)
        """,
    )
    counter.require_sound_books()


@pytest.mark.parametrize("waiting", [AuthorizationMode.SYNCHRONOUS, AuthorizationMode.ASYNCHRONOUS])
def test_a_canceled_order_lets_every_open_authorization_go(open_counter, waiting):
    counter = open_counter()
    number = placed(counter, authorization_mode=waiting)
    counter.services.closing.cancel(number, MANAGER, "called off")
    assert words(counter, number) == (PaymentStatus.CANCELED, MayShip.STOP)
    assert counter.charge(number).amazon_word == "Closed / OrderReferenceCanceled"
    (made,) = counter.amazon.order(counter.permission_id)["authorizations"]
    assert made["status"]["reason_code"] == "OrderReferenceCanceled"
    counter.require_sound_books()


def test_a_shop_that_settles_for_less_and_closes_the_order_may_ship(open_counter):
    counter = open_counter()
    number = placed(counter)
    counter.capture(number, 60_00)
    assert words(counter, number) == (PaymentStatus.PARTIALLY_CAPTURED, _NO)
    counter.services.closing.close(number, MANAGER, "rest sold out")
    assert words(counter, number) == (PaymentStatus.PARTIALLY_CAPTURED, MayShip.YES)
    counter.require_sound_books()


def test_an_order_charged_up_to_the_ceiling_is_closed_by_amazon(open_counter):
    counter = open_counter()
    number = placed(counter, capture_mode=CaptureMode.CAPTURE_NOW)
    counter.authorize(number, 15_00)
    counter.capture(number, 15_00)
    counter.services.refresh.now(number)
    assert counter.view(number).amazon_word == "Closed / MaxAmountCharged"
    assert words(counter, number) == (PaymentStatus.PROCESSED, MayShip.YES)
    with pytest.raises(TransitionRefused):
        counter.authorize(number, 1)
    counter.require_sound_books()
