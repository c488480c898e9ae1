"""The sent mails of a furnished training shop, with Clara, its owner, in front of them."""

import pytest

from tests.ui.sent_mails.history import make_history
from tests.ui.till.conftest import american, desk, services, shop_file, template, window
from ui.sent_mails.screen import SentMailsScreen

__all__ = ("american", "desk", "services", "shop_file", "template", "window")


@pytest.fixture
def numbers(services, expect_log):
    expect_log("app.services.mails", "mail not sent")
    return make_history(services)


@pytest.fixture
def screen(window, services, numbers, qtbot):
    window.sign_in("clara")
    shown = SentMailsScreen(window.workplace)
    window.shell.add_screen("mails", "Mails", None, lambda: shown)
    window.shell.resize(1280, 720)
    window.shell.show()
    qtbot.waitExposed(window.shell)
    window.shell.go("mails")
    qtbot.waitUntil(lambda: shown.presenter.panel.rows is not None)
    yield shown
    services.mail.runner.close()
