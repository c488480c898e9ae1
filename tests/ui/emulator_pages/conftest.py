"""A running emulator and a browser for the tests of its pages."""

import pytest

from tests.ui.emulator_pages.browser import Browser
from tests.ui.emulator_pages.emulator_server import served


@pytest.fixture
def emulator():
    with served() as server:
        yield server


@pytest.fixture
def browser(qtbot):
    made = Browser(qtbot)
    yield made
    made.close()
