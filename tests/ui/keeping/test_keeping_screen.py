"""Backing up, restoring and erasing through the window."""

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.payment_status import PaymentStatus
from app.domain.permissions import Role
from tests.ui.office import Office, cells, visible
from ui.keeping.screen import KeepingScreen
from ui.keeping.sheets import SureSheet

GOODS = ("CF-101", 2_000)


def settled(screen, qtbot):
    qtbot.waitUntil(lambda: screen.presenter.panel.known and not screen.presenter.panel.busy)


def sheet_of(screen):
    [sheet] = [each for each in screen.view.findChildren(SureSheet) if each.isVisible()]
    return sheet


def agree(screen):
    sheet = sheet_of(screen)
    assert not sheet.primary.isEnabled()
    sheet.sure.click()
    sheet.primary.click()


def test_without_a_backup_it_says_what_to_do(screen, qtbot):
    settled(screen, qtbot)
    assert screen.view.pages.currentIndex() == 1
    assert screen.view.empty.heading.text() == "There is no backup yet"
    assert not screen.view.restore.isEnabled()


def test_a_backup_made_by_hand_is_listed_as_whole(screen, selling, qtbot):
    selling.sell(GOODS)
    settled(screen, qtbot)
    screen.view.make.click()
    settled(screen, qtbot)
    [row] = cells(screen.view.table)
    assert row[1:3] == ("By hand", "1")
    assert row[4] == "✓ Whole"
    assert screen.view.notice.text.text() == (
        "The backup is made, and was read back: 1 orders, all whole."
    )


def test_a_damaged_backup_is_shown_as_such_and_refused(screen, qtbot):
    settled(screen, qtbot)
    screen.view.make.click()
    settled(screen, qtbot)
    file = screen.presenter.panel.listed[0].file
    file.write_bytes(file.read_bytes()[:9_000])
    screen.enter()
    settled(screen, qtbot)
    [row] = cells(screen.view.table)
    assert row[4] == "✕ Cannot be used"
    screen.view.table.selectRow(0)
    screen.view.restore.click()
    agree(screen)
    settled(screen, qtbot)
    assert "is damaged or cut off; nothing was changed" in screen.view.notice.text.text()
    assert not visible(screen.view.notice.action)


def test_restoring_asks_first_then_wants_a_new_start(services, screen, selling, qtbot):
    number = selling.sell(GOODS)
    settled(screen, qtbot)
    screen.view.make.click()
    settled(screen, qtbot)
    screen.view.table.selectRow(0)
    screen.view.restore.click()
    agree(screen)
    settled(screen, qtbot)
    assert "1 orders move no money until Amazon was asked" in screen.view.notice.text.text()
    assert visible(screen.view.notice.action)
    with qtbot.waitSignal(screen.restart_wanted):
        screen.view.notice.action.click()
    assert services.keeping.held() == 1
    assert services.keeping.ask_held() == 1
    assert services.keeping.held() == 0
    assert services.views.order(number).status is PaymentStatus.AUTHORIZED


def test_a_buyer_is_found_shown_masked_and_erased(services, screen, selling, qtbot):
    number = selling.sell(GOODS)
    shown = services.views.order(number)
    services.charges.capture(number, shown.charges[0].charge_id, shown.total, "max")
    settled(screen, qtbot)
    screen.view.field.setText(number)
    screen.view.look.click()
    settled(screen, qtbot)
    [row] = cells(screen.view.found)
    assert row[0] == number
    assert "•" in row[2]
    assert row[4] == "✓ Can be erased"
    screen.view.erase.click()
    agree(screen)
    settled(screen, qtbot)
    assert screen.view.notice.text.text().startswith("The buyer is erased from 1 orders.")
    assert cells(screen.view.found) == []


def test_a_buyer_whose_money_is_under_way_cannot_be_erased(screen, selling, qtbot):
    number = selling.sell(GOODS)
    settled(screen, qtbot)
    screen.presenter.find(number)
    settled(screen, qtbot)
    assert cells(screen.view.found)[0][4] == "▲ Not yet: its money is under way"
    assert not screen.view.erase.isEnabled()


def test_nobody_is_found_by_a_part_of_a_name(screen, qtbot):
    settled(screen, qtbot)
    screen.presenter.find("Nobody")
    settled(screen, qtbot)
    assert screen.view.notice.text.text() == (
        "No order of such a buyer is kept here; nothing was erased."
    )


def test_leaving_forgets_whom_somebody_looked_for(screen, selling, qtbot):
    number = selling.sell(GOODS)
    settled(screen, qtbot)
    screen.view.field.setText(number)
    screen.presenter.find(number)
    settled(screen, qtbot)
    assert screen.leave()
    assert screen.view.field.text() == ""
    assert screen.presenter.panel.found == ()


@pytest.fixture
def cashier(services, tmp_path, qapp):
    made = Office(services, tmp_path, Role.CASHIER)
    made.workplace.sign_in(type(made.workplace.user)("ava", "Ava", Role.CASHIER))
    yield made.open("keeping", KeepingScreen)
    made.close()


def test_a_cashier_can_press_nothing_here(cashier, qtbot):
    settled(cashier, qtbot)
    qtbot.waitUntil(lambda: not cashier.view.make.isEnabled())
    QApplication.processEvents()
    assert not cashier.view.look.isEnabled()
    assert not cashier.view.other.isEnabled()
