"""The orders screen with what it offers for many orders, on a shop at the emulator."""

import pytest

from app.domain.permissions import Role
from tests.ui.bulk.conftest import (
    amazon,
    clock,
    database_url,
    emulator,
    open_desk,
    open_shop,
    setup,
    shop,
    until,
)
from tests.ui.office import Office
from ui.bulk.orders_menu import OrdersMenu
from ui.orders.screen import OrdersScreen

__all__ = (
    "amazon",
    "clock",
    "database_url",
    "emulator",
    "open_desk",
    "open_shop",
    "setup",
    "shop",
    "until",
)


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
