"""The audit trail of a furnished training shop, with Clara, its owner, in front of it."""

import pytest

from tests.ui.till.conftest import american, desk, services, shop_file, template, window
from ui.audit.screen import AuditScreen

__all__ = ("american", "desk", "services", "shop_file", "template", "window")


@pytest.fixture
def screen(window, services, qtbot):
    services.users.describe("ava", "Ava M. Moreno", "", "clara")
    window.sign_in("clara")
    shown = AuditScreen(window.workplace)
    window.shell.add_screen("audit", "Audit", None, lambda: shown)
    window.shell.show()
    window.shell.go("audit")
    qtbot.waitUntil(lambda: bool(shown.presenter.panel.rows))
    yield shown
    services.mail.runner.close()
