"""A shop with 1,250 orders, and the list in its window; nothing asks Amazon."""

import shutil

import pytest
import shiboken6
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.domain.permissions import Role
from tests.bench import order_fill
from tests.ui.shops import Window, open_desk
from ui.orders.columns import Column
from ui.orders.screen import OrdersScreen
from ui.theme.look import Look
from ui.workplace import SignedIn

ORDERS = 1_250
NEWEST = order_fill.FIRST_SERIAL + ORDERS - 1


class ListDesk:
    """The orders screen in its window.

    Attributes:
        services: of the desk on this database.
        screen: what is tested.
    """

    def __init__(self, qtbot, file, folder):
        self._qtbot = qtbot
        application = QApplication.instance()
        self._own_look = application.findChild(Look) is None
        self._desk = open_desk(file)
        self.services = self._desk.services
        self._window = Window(self.services, folder)
        self.shell, self.workplace = self._window.shell, self._window.workplace
        self.workplace.sign_in(SignedIn("max", "Max", Role.MANAGER))
        self.screen = OrdersScreen(self.workplace)
        self.shell.add_screen("orders", "Orders", None, lambda: self.screen)
        self.shell.resize(1280, 720)
        self.shell.show()
        qtbot.waitExposed(self.shell)
        self.shell.go("orders")
        self.settle()
        self.until(lambda: bool(self.panel.saved))

    @property
    def presenter(self):
        return self.screen.presenter

    @property
    def panel(self):
        return self.screen.presenter.panel

    @property
    def view(self):
        return self.screen.view

    @property
    def table(self):
        return self.screen.view.table

    @property
    def model(self):
        return self.screen.view.model

    @property
    def top(self):
        """Place of the first row in sight."""
        return self.table.verticalScrollBar().value()

    def number(self, place):
        """The order at a place; waits until its page is here."""
        self.until(lambda: self.model.row_at(place) is not None)
        return self.model.known(place).number

    def numbers(self, count):
        return [self.number(place) for place in range(count)]

    def text(self, place, column):
        return self.model.cell(column, self.model.known(place)).text

    def statuses(self):
        known = (self.model.known(place) for place in range(self.model.rowCount()))
        return {self.model.cell(Column.STATUS, row).text for row in known if row is not None}

    def settle(self):
        self.until(lambda: self.panel.total is not None and not self.presenter._looking)

    def type(self, text):
        """Type into the search field, and wait for what is found."""
        self.view.field.setText(text)
        self.presenter.search(text)
        self.settle()

    def until(self, holds):
        self._qtbot.waitUntil(holds, timeout=15_000)

    def close(self):
        self.screen.leave()
        self._window.background.close()
        self._desk.close()
        shiboken6.delete(self.shell)
        if self._own_look:
            shiboken6.delete(self._window.look)


@pytest.fixture(scope="session")
def filled(tmp_path_factory):
    file = tmp_path_factory.mktemp("orders") / "orders.sqlite"
    order_fill.fill_sqlite(file, ORDERS)
    return file


@pytest.fixture
def open_list(qtbot, filled, tmp_path):
    """``open_list()``: the list of a shop with 1,250 orders; again: the same desk started anew."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    file = tmp_path / "shop.sqlite"
    opened = []

    def begin(*, empty=False):
        if not file.exists() and not empty:
            shutil.copyfile(filled, file)
        opened.append(ListDesk(qtbot, file, tmp_path))
        return opened[-1]

    yield begin
    for desk in reversed(opened):
        desk.close()
