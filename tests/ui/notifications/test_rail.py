"""The rail shows each person the places that are theirs."""

import pytest

from app.domain.permissions import Action
from tests.ui.till.conftest import american, desk, services, shop_file, template, window
from ui.rail_permissions import RailPermissions
from ui.theme.icons import icon

__all__ = ("american", "desk", "services", "shop_file", "template", "window")


@pytest.fixture
def rail(window):
    """Says whether the inbox is offered, by button and by key."""
    shell, actions = window.shell, window.workplace.actions
    shell.add_screen("notifications", "Inbox", icon("notifications"), lambda: None)
    actions.add("go.notifications", "Notifications", "Go to", lambda: None)
    RailPermissions(window.workplace, {"notifications": Action.SEE_NOTIFICATIONS})
    shell.show()

    def offered():
        button = shell._buttons["notifications"].isVisible()
        assert button is actions.action("go.notifications").isEnabled()
        return button

    return offered


def why_not(window):
    (entry,) = [e for e in window.workplace.actions.entries() if e.name == "go.notifications"]
    return entry.why_not


def test_nobody_is_offered_the_inbox_before_somebody_signs_in(rail, window):
    assert not rail()
    assert why_not(window) == "Nobody is signed in."


@pytest.mark.parametrize("name", ["ben", "clara"])
def test_managers_and_owners_are_offered_the_inbox(rail, window, qtbot, name):
    window.sign_in(name)
    qtbot.waitUntil(rail)
    assert why_not(window) == ""


def test_a_cashier_is_told_whose_it_is(rail, window, qtbot):
    window.sign_in("ava")
    qtbot.waitUntil(lambda: why_not(window) == "Managers and owners see that.")
    assert not rail()


def test_after_a_manager_a_cashier_is_not_offered_it(rail, window, qtbot):
    window.sign_in("ben")
    qtbot.waitUntil(rail)
    window.workplace.sign_in(None)
    assert not rail()
