"""The template editor of a furnished training shop, with Clara, its owner, in front of it."""

import pytest

from tests.ui.till.conftest import american, desk, services, shop_file, template, window
from ui.mail_templates.screen import TemplatesScreen

__all__ = ("american", "desk", "services", "shop_file", "template", "window")


@pytest.fixture
def screen(window, qtbot):
    window.sign_in("clara")
    shown = TemplatesScreen(window.workplace)
    window.shell.add_screen("mail_templates", "Templates", None, lambda: shown)
    window.shell.show()
    qtbot.waitExposed(window.shell)
    window.shell.go("mail_templates")
    qtbot.waitUntil(lambda: shown.presenter.panel.draft is not None)
    return shown
