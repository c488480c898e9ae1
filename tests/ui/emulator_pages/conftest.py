"""A running emulator and a browser for the tests of its pages."""

import pytest

from tests.ui.emulator_pages.browser import Browser
from tests.ui.emulator_pages.emulator_server import served
from tests.ui.emulator_pages.till import Till


@pytest.fixture(scope="module")
def _server():
    with served() as server:
        yield server


@pytest.fixture
def emulator(_server):
    """An emulator in which nothing has happened yet."""
    _server.start_afresh()
    return _server


@pytest.fixture
def browser(qtbot):
    made = Browser(qtbot)
    yield made
    made.close()


@pytest.fixture
def till(browser, emulator):
    return Till(browser, emulator)


@pytest.fixture
def ada(emulator):
    return emulator.buyer("Ada Fielding")


@pytest.fixture
def juergen(emulator):
    return emulator.buyer("Jürgen Weißhaupt")
