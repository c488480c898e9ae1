"""The reports screen on a shop that sells with taxes."""

import pytest

from app.domain.permissions import Role
from tests.integration.day.conftest import (
    amazon,
    clock,
    emulator,
    open_beside,
    open_desk,
    selling,
    setup,
)
from tests.ui.office import Office
from ui.reports.screen import ReportsScreen

__all__ = (
    "amazon",
    "clock",
    "database_url",
    "emulator",
    "open_beside",
    "open_desk",
    "selling",
    "setup",
)


@pytest.fixture
def database_url(sqlite_url):
    return sqlite_url


@pytest.fixture
def until(qtbot):
    return lambda holds: qtbot.waitUntil(lambda: bool(holds()), timeout=15_000)


@pytest.fixture
def open_reports(selling, until, tmp_path):
    """``open_reports()``: the reports in their window."""
    opened = []

    def begin(role=Role.MANAGER):
        office = Office(selling.services, tmp_path, role)
        opened.append(office)
        screen = office.open("reports", ReportsScreen)
        until(lambda: screen.presenter.panel.known and screen.board._board and screen._may)
        return screen

    yield begin
    for office in opened:
        office.close()
