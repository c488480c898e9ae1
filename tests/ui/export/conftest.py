"""The orders screen with what it offers for many orders, on a shop at the emulator."""

import pytest

from app.domain.permissions import Role
from tests.integration.bulk.conftest import (
    amazon,
    clock,
    emulator,
    open_desk,
    open_shop,
    setup,
    shop,
)
from tests.ui.office import Office
from ui.bulk.orders_menu import OrdersMenu
from ui.orders.screen import OrdersScreen

__all__ = ("amazon", "clock", "database_url", "emulator", "open_desk", "open_shop", "setup", "shop")


@pytest.fixture
def database_url(sqlite_url):
    return sqlite_url


@pytest.fixture
def until(qtbot):
    return lambda holds: qtbot.waitUntil(lambda: bool(holds()), timeout=15_000)


@pytest.fixture
def open_menu(until, tmp_path):
    """``open_menu(shop)``: the orders in their window, with the menu."""
    opened = []

    def begin(shop, role=Role.MANAGER):
        office = Office(shop.services, tmp_path, role)
        opened.append(office)
        screen = office.open("orders", OrdersScreen)
        menu = OrdersMenu(office.workplace, screen)
        until(lambda: screen.presenter.panel.total is not None and menu._may)
        return menu

    yield begin
    for office in opened:
        office.close()
