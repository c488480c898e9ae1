"""The notification settings of a furnished training shop, with Clara, its owner, in front of it."""

import pytest

from tests.ui.till.conftest import american, desk, services, shop_file, template, window
from ui.mail_settings.screen import MailSettingsScreen

__all__ = ("american", "desk", "services", "shop_file", "template", "window")


@pytest.fixture
def screen(window, services, qtbot):
    window.sign_in("clara")
    shown = MailSettingsScreen(window.workplace)
    window.shell.add_screen("mail_settings", "Mails", None, lambda: shown)
    window.shell.show()
    qtbot.waitExposed(window.shell)
    window.shell.go("mail_settings")
    qtbot.waitUntil(lambda: shown.presenter.panel.loaded)
    yield shown
    services.mail.runner.close()
