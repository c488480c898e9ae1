"""Bulk work and export, offered by the list of orders."""

import csv

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.domain.bulk import BulkAction
from app.domain.order_filter import OrderFilter, Sort
from app.domain.payment_status import PaymentStatus
from app.domain.permissions import Role
from app.services.order_book import CHOSEN_AT_MOST
from tests.ui.office import visible
from ui.export.panel import ExportStage
from ui.orders.columns import Column

_AUTHORIZED = OrderFilter(statuses=frozenset({PaymentStatus.AUTHORIZED}))


def _entry(menu, name):
    found = [e for e in menu._workplace.actions.entries() if e.name == f"orders.{name}"]
    return found[0]


def _mark(menu, until, *numbers):
    presenter = menu._screen.presenter
    for row in menu._workplace.services.book.newest():
        if row.number in numbers:
            presenter.toggle(row.id)
    until(lambda: presenter.panel.sums)


def _save(sheet, qtbot, file, until):
    qtbot.mouseClick(sheet.primary, Qt.MouseButton.LeftButton)
    (dialog,) = sheet.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    until(lambda: sheet._presenter.panel.stage is ExportStage.DONE)


def test_the_marked_orders_are_handed_to_the_bulk_work(qtbot, shop, open_menu, until):
    first, _second, third = shop.sell(3)
    menu = open_menu(shop)
    assert _entry(menu, "bulk_capture").why_not == "No order is marked."
    _mark(menu, until, first, third)
    assert visible(menu._screen.view.selection)

    with qtbot.waitSignal(menu.bulk_wanted) as wanted:
        menu._workplace.actions.trigger("orders.bulk_capture")

    assert wanted.args == [BulkAction.CAPTURE, (third, first)]
    texts = [action.text() for action in menu.menu.actions() if not action.isSeparator()]
    assert texts == [
        "Capture the marked orders …",
        "Void the marked orders …",
        "Refund the marked orders …",
        "Ask Amazon about the marked orders …",
        "Export …",
    ]


def test_cashiers_are_told_that_managers_do_that(shop, open_menu, until):
    numbers = shop.sell(1)
    menu = open_menu(shop, Role.CASHIER)
    _mark(menu, until, *numbers)
    for name in ("bulk_capture", "bulk_refund", "export", "bulk_jobs"):
        assert _entry(menu, name).why_not == "Managers and owners do that."
    assert not menu.tool.isEnabled()


def test_the_file_holds_what_the_list_shows(qtbot, shop, open_menu, until, tmp_path):
    first, second, third = shop.sell(3)
    shop.counter.capture(second, 101_00)
    menu = open_menu(shop)
    presenter, view = menu._screen.presenter, menu._screen.view
    presenter.choose(_AUTHORIZED)
    presenter.sort_by(Sort.TOTAL)
    presenter.sort_by(Sort.TOTAL)
    view.choose_columns((Column.MARK, Column.STATUS, Column.NUMBER, Column.TOTAL))
    until(lambda: presenter.panel.total == 2)

    qtbot.mouseClick(menu.tool, Qt.MouseButton.LeftButton)
    menu.sheet.csv.setChecked(True)
    assert not visible(menu.sheet.marked)
    _save(menu.sheet, qtbot, tmp_path / "list.csv", until)

    assert menu.sheet.said.text() == "2 orders were written."
    with (tmp_path / "list.csv").open(encoding="utf-8-sig", newline="") as text:
        rows = list(csv.reader(text))
    assert rows == [
        ["Payment", "Order", "Total", "Total ¤"],
        ["Authorized", first, "100.00", "USD"],
        ["Authorized", third, "102.00", "USD"],
    ]


def test_marked_orders_are_offered_first_and_written_alone(qtbot, shop, open_menu, until, tmp_path):
    first, _second = shop.sell(2)
    menu = open_menu(shop)
    _mark(menu, until, first)

    menu._workplace.actions.trigger("orders.export")
    assert menu.sheet.marked.isChecked()
    assert menu.sheet.marked.text() == "The marked order alone"
    _save(menu.sheet, qtbot, tmp_path / "list.xlsx", until)

    cells = [[c.value for c in row] for row in load_workbook(tmp_path / "list.xlsx")["Orders"]]
    assert [row[0] for row in cells] == ["Order", first]
    assert "Capture until" in cells[0]


def test_an_export_can_be_canceled_and_says_so(shop, open_menu, until, tmp_path):
    shop.sell(1)
    menu = open_menu(shop)
    menu.export()
    presenter = menu.sheet._presenter

    def never_ends(_path, tell, canceled):
        tell(400)
        while not canceled():
            pass

    presenter.write(never_ends, tmp_path / "x.csv")
    until(lambda: presenter.panel.rows == 400)
    assert menu.sheet.pace.text().startswith("400 orders")
    menu.sheet.reject()
    assert presenter.panel.canceling
    until(lambda: presenter.panel.stage is ExportStage.DONE)
    assert menu.sheet.said.text() == "It was canceled; no file was written."
    menu.sheet.accept()


@pytest.mark.parametrize("where", ["nowhere/list.csv"])
def test_a_file_that_cannot_be_written_is_named_and_another_can_be_chosen(
    shop, open_menu, until, tmp_path, where
):
    shop.sell(1)
    menu = open_menu(shop)
    menu.export()
    menu.sheet.save(tmp_path / where)
    until(lambda: menu.sheet._presenter.panel.notice is not None)
    assert menu.sheet.notice.text.text() == "list.csv could not be written."
    assert menu.sheet._presenter.panel.stage is ExportStage.CHOOSING
    menu.sheet.reject()


def test_too_many_orders_are_refused_before_their_sums_are_known(qtbot, shop, open_menu):
    menu = open_menu(shop)
    numbers = ("P-100001",) * (CHOSEN_AT_MOST + 1)
    assert menu._screen.presenter.panel.sums == ()
    with qtbot.assertNotEmitted(menu.bulk_wanted):
        menu._numbered(BulkAction.CAPTURE, numbers)
    notice = menu._screen.presenter.panel.notice
    assert notice.text == "10,000 orders are the most at once; narrow the list down."
