"""The inbox on a furnished training shop, with Ben, a manager, in front of it."""

import pytest

from tests.ui.notifications.letters import Letters
from tests.ui.till.conftest import american, desk, services, shop_file, template, window
from ui.notifications.screen import InboxScreen
from ui.theme.icons import icon

__all__ = ("american", "desk", "services", "shop_file", "template", "window")


@pytest.fixture
def letters(services) -> Letters:
    """Puts messages into the shop's inbox."""
    return Letters(services.desk)


@pytest.fixture
def inbox(window, services, qtbot) -> InboxScreen:
    """The screen, shown and read."""
    window.sign_in("ben")
    screen = InboxScreen(window.workplace, services.inbox)
    window.shell.add_screen("notifications", "Inbox", icon("notifications"), lambda: screen)
    window.shell.show()
    qtbot.waitExposed(window.shell)
    window.shell.go("notifications")
    qtbot.waitUntil(lambda: screen.presenter.panel.rows is not None)
    return screen


@pytest.fixture
def look(inbox, qtbot):
    """Have the screen look now, and wait until it has."""

    def now():
        seen = []
        inbox.presenter.changed.connect(seen.append)
        inbox.presenter.look()
        qtbot.waitUntil(lambda: bool(seen))
        inbox.presenter.changed.disconnect(seen.append)

    return now
