"""A counter that sells at the emulator, and the result screen in its window."""

import pytest
import shiboken6
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication

from app.domain.permissions import Role
from tests.integration.receipts.conftest import (
    amazon,
    clock,
    database_url,
    emulator,
    open_desk,
    sell_in,
    setup,
)
from ui.background import Background
from ui.result.screen import ResultScreen
from ui.shell import Shell
from ui.theme.look import Look, Scheme
from ui.workplace import SignedIn, Workplace

__all__ = ("amazon", "clock", "database_url", "emulator", "open_desk", "sell_in", "setup")


class ResultDesk:
    """The result screen in its window, on a shop that sells.

    Attributes:
        selling: the shop.
        screen: what is tested.
    """

    def __init__(self, qtbot, selling, folder):
        self._qtbot = qtbot
        self.selling = selling
        self.look = Look(QApplication.instance())
        self.look.use(Scheme.LIGHT)
        self.background = Background()
        self.shell = Shell(QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat))
        self.workplace = Workplace(self.shell, self.background, self.look)
        self.workplace.open_with(selling.services)
        self.workplace.sign_in(SignedIn("ava", "Ava Moreno", Role.CASHIER))
        self.screen = ResultScreen(self.workplace)
        self.shell.add_screen("result", "Result", None, lambda: self.screen)
        self.shell.show()
        qtbot.waitExposed(self.shell)

    @property
    def panel(self):
        return self.screen.presenter.panel

    @property
    def view(self):
        return self.screen.view

    @property
    def outcome(self):
        return self.screen.view.outcome

    def show(self, number):
        """Show an order, and wait until it is drawn."""
        self.screen.show_order(number)
        self.shell.go("result")
        self.until(lambda: self.panel.receipt is not None)

    def until(self, holds):
        self._qtbot.waitUntil(holds, timeout=15_000)

    def close(self):
        self.screen.leave()
        self.background.close()
        self.shell.close()
        shiboken6.delete(self.shell)
        shiboken6.delete(self.look)


@pytest.fixture
def open_result(qtbot, sell_in, tmp_path):
    """``open_result(Region.US)``: the result screen of a shop there."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    opened = []

    def begin(region):
        opened.append(ResultDesk(qtbot, sell_in(region), tmp_path))
        return opened[-1]

    yield begin
    for desk in opened:
        desk.close()
