"""A shop at the emulator with the inbox of worries in its window."""

import pytest

from tests.desk_fixtures import amazon, clock, emulator, open_desk, setup
from tests.ui.order.conftest import database_url, open_order, shop
from ui.attention.screen import AttentionScreen

__all__ = (
    "amazon",
    "clock",
    "database_url",
    "emulator",
    "open_desk",
    "open_order",
    "setup",
    "shop",
)


@pytest.fixture
def open_inbox(open_order):
    """``open_inbox(number)``: the screen of that order, and the inbox beside it in one window."""

    def begin(number):
        desk = open_order(number)
        screen = AttentionScreen(desk.workplace)
        desk.shell.add_screen("attention", "Attention", None, lambda: screen)

        def begin_step(wanted, action):
            desk.screen.show_order(wanted)
            desk.shell.go("order")
            desk.screen.act_when_read(action)

        screen.step_wanted.connect(begin_step)
        desk.shell.go("attention")
        desk.until(lambda: screen.presenter.panel.look is not None)
        return desk, screen

    return begin
