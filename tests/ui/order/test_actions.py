"""Every action of one order through the window, against the emulator."""

import pytest
from PySide6.QtWidgets import QComboBox

from app.domain.checkout_modes import AuthorizationMode, CaptureMode
from app.domain.environment import Region
from app.domain.money import Money
from app.domain.order_actions import OrderAction
from app.domain.payment_status import PaymentStatus
from app.domain.permissions import Role
from tests.ui.order.conftest import PICKS
from ui.sign_in.approval import ApprovalSheet

_A = OrderAction
_TAKEN = CaptureMode.CAPTURE_NOW
both_databases = pytest.mark.parametrize(
    "database_url", ["sqlite_url", "postgres_url"], indirect=True
)


def _usd(minor):
    return Money(minor, Region.US.currency)


@both_databases
def test_all_that_is_reserved_is_captured(shop, open_order):
    desk = open_order(shop.sell(*PICKS))
    assert desk.view.likely.text() == "Capture …"
    assert desk.figures == {
        "Ordered": "$83.00",
        "Reserved": "$83.00",
        "Captured": "$0.00",
        "Refunded": "$0.00",
        "Left": "$0.00",
    }
    desk.view.likely.click()
    assert desk.sheet.primary.text() == "Capture $83.00"
    assert desk.sheet.outcome.text() == (
        "Amazon takes $83.00 from the buyer. The whole reservation is used."
    )
    desk.decide()
    assert desk.said == "$83.00 was captured."
    assert desk.view.status.text() == "Processed"
    assert desk.figures["Captured"] == "$83.00"
    assert desk.effects() == [("Capture", "83.00")]
    assert desk.why_not(_A.CAPTURE) == "Nothing is reserved."
    assert desk.why_not(_A.CANCEL) == "Money was taken; refund it instead."


@both_databases
def test_one_line_is_captured_and_the_rest_reserved_again(shop, open_order):
    desk = open_order(shop.sell(*PICKS))
    desk.press(_A.CAPTURE)
    sheet = desk.sheet
    assert not sheet.again.isVisible()
    sheet.lines.pieces[0].setCurrentIndex(1)
    assert sheet.lines.boxes[0].isChecked()
    assert sheet.amount.text() == "$12.50"
    assert sheet.outcome.text() == (
        "Amazon takes $12.50 from the buyer. "
        "$70.50 of the reservation is released: one authorization has one capture."
    )
    sheet.again.setChecked(True)
    assert sheet.outcome.text() == (
        "Amazon takes $12.50 from the buyer. Then $70.50 is reserved again for the rest."
    )
    desk.decide()
    assert desk.said == "$12.50 was captured. $70.50 is reserved again."
    assert desk.effects() == [("Capture", "12.50"), ("Authorize", "70.50")]
    desk.press(_A.CAPTURE)
    assert desk.sheet.primary.text() == "Capture $70.50"
    desk.decide()
    assert desk.view.status.text() == "Processed"


def test_a_capture_stands_when_the_rest_is_not_reserved_again(shop, open_order):
    desk = open_order(shop.sell(*PICKS))
    desk.press(_A.CAPTURE)
    desk.sheet.lines.pieces[0].setCurrentIndex(1)
    desk.sheet.again.setChecked(True)
    shop.amazon.plan("Authorize", "Declined", "AmazonRejected")
    desk.decide()
    assert desk.said.startswith("$12.50 was sent to be captured, and that stands.")
    assert "$70.50 is not reserved again." in desk.said
    assert "No money moved" not in desk.said
    desk.until(lambda: desk.figures["Captured"] == "$12.50")


@pytest.mark.parametrize(
    ("typed", "complaint"),
    [
        ("83.01", "$83.01 is too much: at most $83.00 is possible. Nothing was sent."),
        ("0", "The amount must be more than zero."),
        ("", "Type an amount."),
        ("20 €", "“20 €” is no amount in USD. Write it like $10.00."),
        ("1.005", "“1.005” is no amount in USD. Write it like $10.00."),
    ],
)
def test_an_amount_that_cannot_be_captured_is_caught_before_sending(
    shop, open_order, typed, complaint
):
    desk = open_order(shop.sell(*PICKS))
    desk.press(_A.CAPTURE)
    desk.sheet.amount.setText(typed)
    desk.sheet.primary.click()
    assert desk.sheet.message.text() == complaint
    assert desk.sheet.outcome.text() == complaint
    assert desk.effects() == []
    assert desk.panel.doing is None


VOIDED = (
    (
        "$83.00 of the buyer's money is free again; nothing was taken. "
        "The order stays open at Amazon, and money can be reserved again."
    ),
    "The reservation was let go; the buyer has the money back.",
)
CANCELED = (
    (
        "$83.00 of the buyer's money is free again. "
        "The order ends for good; nothing can be reserved again."
    ),
    "The order is canceled; everything that was reserved is free again.",
)
CLOSED = (
    (
        "No money moves. Nothing new can be reserved on this order. "
        "$83.00 stays reserved and can still be captured."
    ),
    "The order is closed; nothing new can be reserved.",
)


@both_databases
@pytest.mark.parametrize(
    ("action", "before", "after", "effect", "status"),
    [
        (_A.VOID, *VOIDED, "CloseAuthorization", PaymentStatus.CANCELED),
        (_A.CANCEL, *CANCELED, "CancelOrderReference", PaymentStatus.CANCELED),
        (_A.CLOSE, *CLOSED, "CloseOrderReference", PaymentStatus.AUTHORIZED),
    ],
)
def test_void_cancel_and_close_are_told_apart(  # noqa: PLR0913, PLR0917 - a table
    shop, open_order, action, before, after, effect, status
):
    desk = open_order(shop.sell(*PICKS))
    desk.press(action)
    assert desk.sheet.outcome.text() == before
    desk.sheet.reason.setText("Buyer called")
    desk.decide()
    assert desk.said == after
    assert [name for name, _ in desk.effects()] == [effect]
    assert desk.panel.details.view.status is status


@both_databases
def test_money_is_reserved_again_after_it_was_let_go(shop, open_order):
    desk = open_order(shop.sell(*PICKS))
    desk.press(_A.VOID)
    desk.decide()
    assert desk.why_not(_A.VOID) == "Nothing is reserved."
    desk.press(_A.REAUTHORIZE)
    assert desk.sheet.primary.text() == "Reserve $83.00"
    assert desk.sheet.amount.ceiling_text.text() == (
        "At most $95.45: the order's total and what Amazon allows above it."
    )
    desk.sheet.amount.setText("95.46")
    desk.sheet.primary.click()
    assert "at most $95.45 is possible" in desk.sheet.message.text()
    desk.sheet.amount.setText("50")
    assert desk.sheet.outcome.text() == (
        "Amazon reserves $50.00 on the buyer's payment method; nothing is taken. "
        "$45.45 could still be reserved afterwards."
    )
    desk.decide()
    assert desk.said == "$50.00 is reserved and can be captured."
    assert desk.effects() == [("CloseAuthorization", ""), ("Authorize", "50.00")]


def test_above_the_total_only_an_amount_that_was_typed_is_reserved(shop, open_order):
    desk = open_order(shop.sell(*PICKS))
    desk.press(_A.CAPTURE)
    desk.decide()
    desk.press(_A.REAUTHORIZE)
    sheet = desk.sheet
    assert sheet.amount.text() == ""
    assert sheet.primary.text() == "Reserve"
    sheet.primary.click()
    assert sheet.message.text() == "Type an amount."
    sheet.amount.setText("2")
    desk.decide()
    assert desk.said == "$2.00 is reserved and can be captured."
    assert desk.effects()[-1] == ("Authorize", "2.00")


def test_a_new_reservation_may_take_its_time_and_the_page_turns(shop, open_order):
    desk = open_order(shop.sell(*PICKS))
    desk.presenter.waits_s = (0.05,)
    desk.press(_A.VOID)
    desk.decide()
    desk.press(_A.REAUTHORIZE)
    desk.sheet.later.setChecked(True)
    desk.decide()
    assert desk.said.startswith("Amazon is deciding about $83.00")
    assert desk.why_not(_A.CAPTURE) == "Amazon is still deciding."
    shop.amazon.settle()
    desk.until(lambda: desk.view.status.text() == "Authorized")
    assert desk.why_not(_A.CAPTURE) == ""


@both_databases
def test_money_goes_back_twice_with_reasons_up_to_the_ceiling(shop, open_order):
    number = shop.sell(*PICKS, capture_mode=_TAKEN)
    desk = open_order(number)
    desk.press(_A.REFUND)
    sheet = desk.sheet
    assert sheet.amount.text() == "$83.00"
    assert sheet.amount.ceiling_text.text() == "At most $95.45 can go back."
    assert sheet.amount.made_of.text() == (
        "$83.00 captured, $12.45 that Amazon allows above, $0.00 already gone back"
    )
    sheet.lines.boxes[1].setChecked(True)
    assert sheet.outcome.text() == (
        "Amazon sends $58.00 back to the buyer; that takes some hours. "
        "The shop keeps $25.00 of $83.00."
    )
    sheet.primary.click()
    assert sheet.message.text() == "Choose a reason, or write one."
    sheet.reason.setCurrentText("Goods returned")
    sheet.note.setText("Your pot came back")
    desk.decide()
    assert desk.said == (
        "The refund of $58.00 is on its way to the buyer. "
        "Amazon decides within hours; this page updates by itself."
    )
    desk.press(_A.REFUND)
    assert desk.sheet.amount.text() == "$25.00"
    desk.sheet.amount.setText("30")
    assert desk.sheet.outcome.text().endswith(
        "That is $5.00 more than was captured; the shop pays it."
    )
    desk.sheet.reason.setCurrentText("Goodwill")
    desk.decide()
    assert desk.effects() == [("Refund", "58.00"), ("Refund", "30.00")]
    told = [dict(e.facts) for e in desk.panel.details.view.timeline if e.facts.get("why")]
    assert [each["why"] for each in told] == [
        "Goods returned (1 \N{MULTIPLICATION SIGN} KT-303)",
        "Goodwill",
    ]


def test_above_a_limit_a_second_person_approves_the_refund(qtbot, shop, open_order):
    number = shop.sell(("KT-303", 12_000), capture_mode=_TAKEN)
    desk = open_order(number)
    desk.press(_A.REFUND)
    assert desk.sheet.second.text() == "Above $500.00 a second person approves it with their PIN."
    assert desk.sheet.second.isVisible()
    desk.sheet.amount.setText("500")
    assert not desk.sheet.second.isVisible()
    desk.sheet.amount.setText("600")
    desk.sheet.reason.setCurrentText("Goods returned")
    desk.sheet.primary.click()
    sheet = desk.view.findChild(ApprovalSheet)
    assert sheet.what.text() == f"{number}: Refund $600.00"
    desk.until(lambda: sheet.who.count() == 1)
    assert sheet.who.currentData() == "olga"
    sheet.pin.setText("1111")
    sheet.primary.click()
    desk.until(lambda: sheet.message.text() == "This PIN is not right.")
    assert desk.effects() == []
    sheet.pin.setText("4242")
    with qtbot.waitSignal(desk.presenter.settled, timeout=15_000):
        sheet.primary.click()
    assert desk.effects() == [("Refund", "600.00")]
    assert desk.said.startswith("The refund of $600.00 is on its way")


def test_a_cashier_sees_that_refunds_are_not_theirs(shop, open_order):
    number = shop.sell(*PICKS, capture_mode=_TAKEN)
    desk = open_order(number, "ava", Role.CASHIER)
    assert desk.why_not(_A.REFUND) == "Your role may not do this."
    desk.screen.act(_A.REFUND)
    assert desk.sheet is None


@both_databases
def test_a_stopped_shipment_is_released_with_a_reason(shop, open_order):
    shop.amazon.plan("Authorize", "Open", "StopShipmentAtypicalAuth")
    desk = open_order(shop.sell(*PICKS))
    assert (desk.view.status.text(), desk.view.ship.text()) == ("Action required", "Do not ship")
    assert desk.why_not(_A.CAPTURE) == "Amazon said stop; release the shipment first."
    assert desk.view.likely.text() == "Release the shipment …"
    desk.view.likely.click()
    desk.sheet.primary.click()
    assert desk.sheet.message.text() == "Write a word about it first."
    desk.sheet.reason.setPlainText("Amazon's risk team said yes")
    desk.decide()
    assert desk.said == "The shipment is released."
    assert (desk.view.status.text(), desk.view.ship.text()) == ("Authorized", "May ship")
    assert desk.why_not(_A.CAPTURE) == ""


@both_databases
def test_what_could_not_be_squared_is_cleared_by_somebody_who_looked(shop, open_order):
    number = shop.sell(*PICKS)
    (charge,) = shop.services.views.order(number).charges
    shop.services.charges.capture(number, charge.charge_id, _usd(83_00), "ben")
    _doubt(shop, number)
    desk = open_order(number)
    assert desk.view.status.text() == "Action required"
    desk.press(_A.CLEAR)
    desk.sheet.reason.setPlainText("Compared with Seller Central")
    desk.decide()
    assert desk.said == "The attention is cleared."
    assert desk.view.status.text() == "Processed"


def _doubt(shop, number):
    from app.services.facts import order_for_change
    from app.services.change import Change
    from app.services.restating import restate

    with shop.services.desk.database.write() as session:
        order = order_for_change(session, number)
        order.attention = "contradiction: the capture is Declined"
        restate(Change(session, order, shop.services.desk.system()))


@both_databases
def test_a_note_is_kept_and_stands_in_the_story(shop, open_order):
    desk = open_order(shop.sell(*PICKS))
    desk.press(_A.NOTE)
    desk.sheet.text.setPlainText("The second parcel goes out on Monday")
    desk.decide()
    newest = desk.view.story.shown()[0]
    assert (newest.actor, newest.facts["text"]) == ("max", "The second parcel goes out on Monday")
    assert desk.effects() == []


@both_databases
def test_record_only_sends_nothing_and_needs_a_second_person(qtbot, shop, open_order):
    number = shop.sell(*PICKS, capture_mode=_TAKEN)
    desk = open_order(number)
    desk.press(_A.RECORD)
    assert desk.sheet.primary.text() == "Record, send nothing"
    desk.sheet.amount.setText("10")
    assert desk.sheet.outcome.text() == (
        "$10.00 is written into the story of this order. Nothing is sent to Amazon, no money "
        "moves, and the payment status stays as it is."
    )
    desk.sheet.primary.click()
    assert desk.sheet.message.text() == "Write how and why, for whoever reads it later."
    desk.sheet.reason.setPlainText("In cash")
    desk.sheet.primary.click()
    sheet = desk.view.findChild(ApprovalSheet)
    desk.until(lambda: sheet.who.count() == 1)
    sheet.pin.setText("4242")
    with qtbot.waitSignal(desk.presenter.settled, timeout=15_000):
        sheet.primary.click()
    assert desk.said == "It is written down. Nothing was sent to Amazon."
    assert desk.effects() == []
    assert desk.figures["Refunded"] == "$0.00"


@both_databases
def test_asking_amazon_shows_what_was_decided_there(shop, open_order):
    number = shop.sell(*PICKS, authorization_mode=AuthorizationMode.ASYNCHRONOUS)
    desk = open_order(number)
    assert desk.view.status.text() == "Queued"
    shop.amazon.settle()
    desk.view.ask.click()
    desk.until(lambda: desk.view.status.text() == "Authorized")
    assert desk.said == "Amazon was asked; this is how the order stands."


def test_one_of_several_reservations_is_chosen(shop, open_order):
    number = shop.sell(*PICKS)
    shop.services.charges.authorize_again(number, _usd(12_00), "ben")
    desk = open_order(number)
    desk.press(_A.CAPTURE)
    choice = desk.sheet.choice
    assert isinstance(choice, QComboBox)
    assert choice.count() == 2
    choice.setCurrentIndex(1)
    assert desk.sheet.primary.text() == "Capture $12.00"
    desk.decide()
    assert desk.effects() == [("Capture", "12.00")]
    assert desk.figures["Reserved"] == "$83.00"
