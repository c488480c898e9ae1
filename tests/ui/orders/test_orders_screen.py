"""The list of orders in its window: paged, found, filtered, sorted, marked, kept up to date."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.domain.named_days import NamedDays, days_of, moments
from app.domain.order_filter import OrderFilter, Reserved, Sort
from app.domain.payment_status import MayShip, PaymentStatus
from app.services.saved_filters import SavedFilters
from app.storage.orders import OrderRecord
from tests.bench.order_fill import permission_of
from tests.ui.orders.conftest import NEWEST, ORDERS
from ui.orders.columns import Column
from ui.orders.save_sheet import SaveFilterSheet


def _order(serial):
    return f"P-{serial}"


def test_the_newest_stand_first_and_the_last_is_one_key_away(open_list):
    desk = open_list()
    assert desk.view.count.text() == "1,250 orders"
    assert desk.numbers(3) == [_order(NEWEST), _order(NEWEST - 1), _order(NEWEST - 2)]
    QTest.keyClick(desk.table, Qt.Key.Key_End)
    assert desk.number(ORDERS - 1) == "P-100001"
    assert desk.table.chosen().number == "P-100001"
    QTest.keyClick(desk.table, Qt.Key.Key_Home)
    assert desk.table.chosen().number == _order(NEWEST)


def test_a_place_in_the_middle_is_read_without_reading_what_lies_before(open_list):
    desk = open_list()
    desk.table.verticalScrollBar().setValue(700)
    assert desk.number(700) == _order(NEWEST - 700)
    assert not desk.model.has_page(4)
    assert desk.number(650) == _order(NEWEST - 650)


@pytest.mark.parametrize(
    ("text", "count"),
    [("P-100042", 1), (permission_of(41), 1), (permission_of(41)[-7:], 1), ("nobody", 0)],
)
def test_one_field_finds_orders_by_number_and_by_amazons_id(open_list, text, count):
    desk = open_list()
    desk.type(text)
    assert desk.panel.total == count
    if count:
        assert desk.number(0) == "P-100042"
    else:
        assert desk.view.pages.currentWidget() is desk.view._nothing
        desk.view.show_all.click()
        desk.settle()
        assert desk.panel.total == ORDERS
        assert desk.view.field.text() == ""


def test_buyers_are_found_and_shown_covered(open_list):
    desk = open_list()
    desk.type("ada field")
    assert 0 < desk.panel.total < ORDERS
    assert desk.text(0, Column.BUYER) == "Ad• Fi••••••"


def test_typing_waits_for_a_pause_and_asks_once(qtbot, open_list):
    desk = open_list()
    with qtbot.waitSignal(desk.view.searched, timeout=5_000) as heard:
        QTest.keyClicks(desk.view.field, "P-100042")
    assert heard.args == ["P-100042"]
    desk.until(lambda: desk.panel.total == 1)


def test_chips_filter_and_say_what_they_do(open_list):
    desk = open_list()
    view = desk.view
    view.filters.status.chosen.emit(frozenset({PaymentStatus.DECLINED, PaymentStatus.CANCELED}))
    desk.settle()
    assert desk.statuses() == {"Declined", "Canceled"}
    assert view.filters.status.text() == "Payment: Declined +1"
    view.filters.ship.chosen.emit(frozenset({MayShip.YES}))
    desk.settle()
    assert desk.panel.total == 0
    view.filters.clear.click()
    desk.settle()
    assert desk.panel.is_whole
    assert view.filters.status.text() == "Payment"
    view.filters.least.setText("400")
    view.filters.most.setText("450")
    view.filters._apply_amounts()
    desk.settle()
    assert view.filters.amount.text() == "Amount: $400.00 \N{EN DASH} $450.00"
    amounts = [desk.model.known(place).total.minor for place in range(20)]
    assert all(400_00 <= minor <= 450_00 for minor in amounts)
    view.filters.least.setText("a lot")
    view.filters._apply_amounts()
    assert view.filters.least.property("tone") == "bad"


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"staff": "staff-3"}, "Sold by: staff-3"),
        ({"desk": "desk-1"}, "Desk: desk-1"),
        ({"reserved": Reserved.ANY}, "Reserved: waits for its capture"),
        ({"region": "us"}, "Region: US"),
    ],
)
def test_each_chip_says_its_value(open_list, changes, text):
    desk = open_list()
    desk.presenter.choose(OrderFilter(**changes))
    desk.settle()
    filters = desk.view.filters
    chips = (filters.staff, filters.desk, filters.reserved, filters.region)
    assert text in {chip.text() for chip in chips}
    assert desk.panel.total > 0


def test_a_click_on_a_header_sorts_and_another_turns_it_around(open_list):
    desk = open_list()
    place = desk.model.columns.index(Column.TOTAL)
    desk.table.horizontalHeader().sectionClicked.emit(place)
    desk.settle()
    first = [desk.model.known(at).total.minor for at in range(30)]
    assert first == sorted(first, reverse=True)
    desk.table.horizontalHeader().sectionClicked.emit(place)
    desk.settle()
    second = [desk.model.known(at).total.minor for at in range(30)]
    assert second == sorted(second)
    assert second[0] < first[-1]
    buyer = desk.model.columns.index(Column.BUYER)
    desk.table.horizontalHeader().sectionClicked.emit(buyer)
    assert desk.panel.window.sort is Sort.TOTAL


def test_sorted_by_reservation_the_oldest_comes_first(open_list):
    desk = open_list()
    desk.presenter.sort_by(Sort.RESERVED)
    desk.settle()
    assert desk.statuses() == {"Authorized"}
    moments = [desk.model.known(at).reserved_at for at in range(10)]
    assert moments == sorted(moments)


def test_marked_orders_add_up_wherever_they_stand(open_list):
    desk = open_list()
    _click_mark(desk, 0)
    _click_mark(desk, 2)
    desk.until(lambda: bool(desk.panel.sums))
    rows = [desk.model.known(0), desk.model.known(2)]
    total = rows[0].total + rows[1].total
    desk.until(lambda: desk.panel.sums[0].orders == 2)
    assert dict(desk.view.selection.figures(desk.panel.sums[0]))["Ordered"] == (
        f"${total.to_wire()}"
    )
    desk.presenter.sort_by(Sort.TOTAL)
    desk.settle()
    assert desk.panel.chosen.ids == {row.id for row in rows}
    _click_mark(desk, 1, Qt.KeyboardModifier.NoModifier)
    _click_mark(desk, 6, Qt.KeyboardModifier.ShiftModifier)
    desk.until(lambda: len(desk.panel.chosen.ids) >= 7)
    desk.workplace.actions.trigger("orders.unmark")
    assert not desk.view.selection.isVisible()


def test_everything_in_the_list_is_marked_at_once_but_for_some(open_list):
    desk = open_list()
    desk.presenter.choose(OrderFilter(statuses=frozenset({PaymentStatus.DECLINED})))
    desk.settle()
    desk.workplace.actions.trigger("orders.mark_all")
    total = desk.panel.total
    desk.until(lambda: bool(desk.panel.sums) and desk.panel.sums[0].orders == total)
    QTest.keyClick(desk.table, Qt.Key.Key_Space)
    desk.until(lambda: desk.panel.sums[0].orders == total - 1)
    assert desk.view.selection.count.text() == f"{total - 1} marked"
    desk.presenter.clear()
    assert desk.panel.chosen.is_empty


def test_what_others_do_keeps_place_and_marks(open_list):
    desk = open_list()
    desk.table.verticalScrollBar().setValue(500)
    first = desk.number(500)
    held = desk.model.known(500).id
    desk.presenter.toggle(held)
    _write_new_orders(desk, 3)
    desk.presenter.orders_changed(["P-999999"])
    desk.until(lambda: desk.panel.total == ORDERS + 3)
    desk.settle()
    assert desk.number(desk.top) == first
    assert desk.top == 503
    assert desk.panel.chosen.ids == {held}


def test_at_the_top_new_orders_come_in_at_once(open_list):
    desk = open_list()
    _write_new_orders(desk, 1)
    desk.presenter.orders_changed(["P-999999"])
    desk.until(lambda: desk.panel.total == ORDERS + 1)
    desk.settle()
    assert desk.top == 0
    assert desk.number(0) == _order(NEWEST + 1)


def test_an_order_that_changed_is_drawn_anew_in_its_place(open_list):
    desk = open_list()
    row = desk.model.known(1)
    with desk.services.desk.database.write() as session:
        session.get_one(OrderRecord, row.id).status = PaymentStatus.REFUNDED
    desk.presenter.orders_changed([row.number])
    desk.until(lambda: desk.text(1, Column.STATUS) == "Refunded")


def test_a_filter_gets_a_name_and_stands_above_the_list_on_every_desk(open_list):
    desk = open_list()
    desk.presenter.choose(OrderFilter(staff="staff-3", statuses=frozenset({PaymentStatus.QUEUED})))
    desk.settle()
    desk.view.filters.save.click()
    sheet = desk.view.findChild(SaveFilterSheet)
    sheet.primary.click()
    desk.until(lambda: sheet.message.text() == "Give it a name.")
    sheet.name.setText("Waiting at counter 3")
    sheet.primary.click()
    desk.until(lambda: desk.panel.saved[-1].name == "Waiting at counter 3")
    other = open_list()
    names = [button.text() for button in other.view._group.buttons()]
    assert names[-1] == "Waiting at counter 3"
    other.view._group.buttons()[-1].click()
    other.settle()
    assert other.panel.window.filter.staff == "staff-3"
    assert other.view._group.buttons()[-1].isChecked()
    other.view.deleting.emit(other.panel.saved[-1])
    other.until(lambda: all(each.built_in for each in other.panel.saved))


@pytest.mark.parametrize("way", ["typed", "chosen"])
def test_a_saved_filter_of_named_days_moves_on_with_the_calendar(open_list, way):
    desk = open_list()
    if way == "typed":
        desk.presenter.search("yesterday")
    else:
        desk.view.filters.date.chosen.emit(NamedDays.YESTERDAY)
    desk.settle()
    saved = SavedFilters(desk.services.settings)
    saved.save("Since yesterday", desk.panel.window.filter, "max")
    today = desk.services.desk.clock.now().astimezone().date()
    since, until = moments(days_of(NamedDays.YESTERDAY, today))
    assert (desk.panel.window.filter.since, desk.panel.window.filter.until) == (since, until)
    desk.services.desk.clock.advance(dt.timedelta(days=3))
    (kept,) = saved.all()
    later = moments(days_of(NamedDays.YESTERDAY, today + dt.timedelta(days=3)))
    assert (kept.filter.since, kept.filter.until) == later
    assert kept.filter.named is NamedDays.YESTERDAY
    desk.presenter.search("")
    desk.presenter.choose(kept.filter)
    desk.until(lambda: desk.view.filters.date.text() == "Date: yesterday")


def test_the_built_in_filters_know_how_many_orders_they_hold(open_list):
    desk = open_list()
    counted = {each.name: each.count for each in desk.panel.saved}
    assert counted["All"] == ORDERS
    desk.view.applied.emit(desk.panel.saved[2])
    desk.settle()
    assert (desk.panel.saved[2].name, desk.panel.total) == ("To capture", counted["To capture"])


def test_chosen_columns_are_remembered_on_this_computer(open_list):
    desk = open_list()
    assert Column.DESK not in desk.model.columns
    desk.view._turn(Column.DESK, on=True)
    desk.view._turn(Column.SHIP, on=False)
    again = open_list()
    assert Column.DESK in again.model.columns
    assert Column.SHIP not in again.model.columns
    assert again.model.headerData(0, Qt.Orientation.Horizontal) == ""


def test_enter_and_double_click_open_an_order(qtbot, open_list):
    desk = open_list()
    with qtbot.waitSignal(desk.screen.opened) as heard:
        QTest.keyClick(desk.table, Qt.Key.Key_Return)
    assert heard.args == [_order(NEWEST)]
    with qtbot.waitSignal(desk.screen.opened) as heard:
        desk.table.doubleClicked.emit(desk.model.index(2, 1))
    assert heard.args == [_order(NEWEST - 2)]


def test_a_shop_without_orders_says_what_to_do(open_list):
    desk = open_list(empty=True)
    assert desk.view.pages.currentWidget() is desk.view.empty
    assert desk.view.empty.heading.text() == "No orders yet"


def _click_mark(desk, place, modifiers=Qt.KeyboardModifier.NoModifier):
    box = desk.table.visualRect(desk.model.index(place, 0))
    point = QPoint(box.center().x(), box.center().y())
    QTest.mouseClick(desk.table.viewport(), Qt.MouseButton.LeftButton, modifiers, point)


def _write_new_orders(desk, count):
    from app.domain.environment import Region
    from app.domain.identifiers import ChargePermissionId
    from tests.sales import money, sale

    for serial in range(count):
        sold = sale(ChargePermissionId(f"S01-7777777-000000{serial}"), money(Region.US, 100))
        desk.services.orders.create(sold)
