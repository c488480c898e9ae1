"""The bulk screen on a shop with orders at the emulator."""

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
from ui.bulk.screen import BulkScreen

__all__ = ("amazon", "clock", "database_url", "emulator", "open_desk", "open_shop", "setup", "shop")


@pytest.fixture
def database_url(sqlite_url):
    return sqlite_url


@pytest.fixture
def open_office(qtbot, tmp_path):
    """``open_office(shop)``: the bulk screen in its window."""
    opened = []

    def begin(shop, role=Role.MANAGER):
        office = Office(shop.services, tmp_path, role)
        opened.append(office)
        office.open("bulk", BulkScreen)
        return office.screen

    yield begin
    for office in opened:
        office.close()


@pytest.fixture
def until(qtbot):
    return lambda holds: qtbot.waitUntil(lambda: bool(holds()), timeout=15_000)
