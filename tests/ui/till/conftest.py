"""A till on a furnished training shop, and a scanner that types as scanners do."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from app.domain.environment import Region
from tests.ui.shops import Template, Window, open_desk
from tests.ui.till.hands import Hands
from ui.theme.icons import icon
from ui.till.screen import TillScreen


@pytest.fixture(autouse=True)
def american() -> Iterator[None]:
    """Amounts are read and written as in the US, wherever the test runs."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.fixture(scope="session")
def template(tmp_path_factory) -> Template:
    """The US training shop, furnished once."""
    return Template.make(tmp_path_factory.mktemp("shop"), Region.US)


@pytest.fixture
def shop_file(template, tmp_path):
    return template.copy(tmp_path)


@pytest.fixture
def desk(shop_file) -> Iterator:
    """The desk till-1 on a copy of the shop."""
    desk = open_desk(shop_file)
    yield desk
    desk.close()


@pytest.fixture
def services(desk):
    return desk.services


@pytest.fixture
def window(qapp, services, tmp_path) -> Iterator[Window]:
    window = Window(services, tmp_path)
    yield window
    window.close()


@pytest.fixture
def till(window, template, qtbot) -> Iterator[TillScreen]:
    """The till with Ava, a cashier, in front of it."""
    window.sign_in("ava")
    screen = TillScreen(window.workplace, template.pictures)
    window.shell.add_screen("till", "Till", icon("till"), lambda: screen)
    window.shell.show()
    qtbot.waitExposed(window.shell)
    window.shell.go("till")
    qtbot.waitUntil(lambda: screen.presenter.panel.held is not None)
    yield screen
    screen.leave()


@pytest.fixture
def hands(till, qtbot) -> Hands:
    """Somebody at that till."""
    return Hands(till, qtbot)
