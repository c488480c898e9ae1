"""The inbox of worries: ranked by money, each row with its next step, which begins at a press."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt

from app.domain.errors import Declined
from app.domain.order_actions import OrderAction
from tests.ui.order.conftest import PICKS

both_databases = pytest.mark.parametrize(
    "database_url", ["sqlite_url", "postgres_url"], indirect=True
)


def _cells(screen):
    return [line.cells for line in screen.view.table.lines]


@pytest.fixture
def worries(shop, clock):
    """A stopped shipment, a payment that was declined softly, and a reservation that ages."""
    ageing = shop.sell(*PICKS)
    for each in (shop.amazon, clock):
        each.advance(dt.timedelta(days=1, hours=1))
    shop.amazon.plan("Authorize", "Open", "StopShipmentAtypicalAuth")
    stopped = shop.sell(("KT-303", 1_000))
    declined = shop.sell(("CF-101", 2_000))
    view = shop.services.views.order(declined)
    shop.services.charges.void(declined, view.charges[0].charge_id, "max")
    shop.amazon.plan("Authorize", "Declined", "InvalidPaymentMethod")
    with pytest.raises(Declined):
        shop.services.charges.authorize_again(declined, view.total, "max")
    calm = shop.sell(*PICKS)
    return {"ageing": ageing, "stopped": stopped, "declined": declined, "calm": calm}


@both_databases
def test_the_most_money_comes_first_with_its_countdown_and_its_next_step(worries, open_inbox):
    _desk, screen = open_inbox(worries["calm"])
    rows = _cells(screen)
    assert [(cells[0], cells[1], cells[3], cells[4]) for cells in rows] == [
        ("$83.00", "◷ The reservation runs out", "Capture …", worries["ageing"]),
        (
            "$66.90",
            "✕ Amazon stopped the shipment",
            "Release the shipment …",
            worries["stopped"],
        ),
        ("$30.90", "! The payment is missing", "Ask Amazon now", worries["declined"]),
    ]
    assert rows[0][2].startswith("Reservation in 22 h ")
    assert rows[2][2].startswith("Order at Amazon in 17")
    assert screen.view.count.text() == "3 orders"
    assert screen.view.at_risk.text() == "$180.80 at risk"
    assert screen.view.hint.text() == "Capture the money before it is free again, or void it."


def test_the_next_step_begins_on_the_order_and_the_row_goes_when_it_is_done(
    qtbot, worries, open_inbox
):
    desk, screen = open_inbox(worries["calm"])
    screen.view.step.click()
    desk.until(lambda: desk.sheet is not None)
    assert desk.panel.number == worries["ageing"]
    assert desk.sheet.primary.text() == "Capture $83.00"
    desk.decide()
    desk.shell.go("attention")
    desk.until(lambda: len(screen.view.table.lines) == 2)
    qtbot.keyClick(screen.view.table, Qt.Key.Key_Down)
    assert screen.view.step.text() == "Ask Amazon now"
    with qtbot.waitSignal(screen.opened) as opened:
        qtbot.keyClick(screen.view.table, Qt.Key.Key_Return)
    assert opened.args == [worries["declined"]]


def test_what_another_desk_settles_leaves_the_list_and_the_choice_stays(shop, worries, open_inbox):
    desk, screen = open_inbox(worries["calm"])
    screen.view.table.selectRow(1)
    charge = shop.services.views.order(worries["ageing"]).charges[0]
    shop.services.charges.capture(worries["ageing"], charge.charge_id, charge.amount, "olga")
    screen.presenter.orders_changed([worries["ageing"]])
    desk.until(lambda: len(screen.view.table.lines) == 2)
    assert screen.view.chosen().number == worries["stopped"]
    assert screen.view.hint.text().startswith("Keep the goods here.")


def test_a_lost_answer_is_a_worry_after_two_minutes(shop, open_inbox, clock, expect_log):
    number = shop.sell(*PICKS)
    desk, screen = open_inbox(number)
    assert screen.view.pages.currentWidget() is screen.view.calm
    desk.shell.go("order")
    shop.amazon.strike("Capture", "reset_after", times=99)
    desk.press(OrderAction.CAPTURE)
    desk.decide()
    expect_log("app.services", "call brought no object")
    expect_log("app.amazonpay", "outcome unknown")
    clock.advance(dt.timedelta(minutes=3))
    desk.shell.go("attention")
    desk.until(lambda: len(screen.view.table.lines) == 1)
    (cells,) = _cells(screen)
    assert cells[:2] == ("$83.00", "… Amazon's answer was lost")
    assert screen.view.step.text() == "Ask Amazon now"
