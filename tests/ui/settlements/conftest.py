"""The settlements screen on a shop with captures and refunds."""

import pytest

from app.domain.permissions import Role
from tests.integration.settlements.conftest import (
    amazon,
    clock,
    emulator,
    open_desk,
    open_shop,
    settled,
    setup,
    shop,
)
from tests.ui.office import Office
from ui.settlements.screen import SettlementsScreen

__all__ = (
    "amazon",
    "clock",
    "database_url",
    "emulator",
    "open_desk",
    "open_shop",
    "settled",
    "setup",
    "shop",
)


@pytest.fixture
def database_url(sqlite_url):
    return sqlite_url


@pytest.fixture
def until(qtbot):
    return lambda holds: qtbot.waitUntil(lambda: bool(holds()), timeout=15_000)


@pytest.fixture
def open_screen(settled, until, tmp_path):
    """``open_screen()``: the settlements in their window."""
    opened = []

    def begin(role=Role.MANAGER):
        office = Office(settled.shop.services, tmp_path, role)
        opened.append(office)
        screen = office.open("settlements", SettlementsScreen)
        until(lambda: screen.presenter.panel.reports is not None)
        return screen

    yield begin
    for office in opened:
        office.close()
