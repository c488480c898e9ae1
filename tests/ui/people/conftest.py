"""The people of a furnished training shop, with Clara, its owner, in front of them."""

import pytest

from tests.ui.till.conftest import american, desk, services, shop_file, template, window
from ui.people.screen import PeopleScreen

__all__ = ("american", "desk", "services", "shop_file", "template", "window")


@pytest.fixture
def screen(window, services, qtbot):
    window.sign_in("clara")
    shown = PeopleScreen(window.workplace)
    window.shell.add_screen("people", "People", None, lambda: shown)
    window.shell.show()
    window.shell.go("people")
    qtbot.waitUntil(lambda: shown.presenter.panel.people is not None)
    yield shown
    services.mail.runner.close()
