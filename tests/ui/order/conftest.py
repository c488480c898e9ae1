"""A shop that sells at the emulator, and the screen of one order in its window."""

import pytest
import shiboken6
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication

from app.domain.environment import Region
from app.domain.permissions import Role
from app.services.users import User
from tests.desk_fixtures import amazon, clock, emulator, open_desk, setup
from tests.selling import Selling
from ui.background import Background
from ui.order.screen import OrderScreen
from ui.shell import Shell
from ui.theme.look import Look, Scheme
from ui.workplace import SignedIn, Workplace

__all__ = ("amazon", "clock", "emulator", "open_desk", "setup")

PICKS = (("CF-101", 2_000), ("KT-303", 1_000))


@pytest.fixture
def database_url(request):
    """SQLite, unless a test asks for ``postgres_url`` as well."""
    return request.getfixturevalue(getattr(request, "param", "sqlite_url"))


class OrderDesk:
    """One desk of a shop with the screen of one order in front.

    Attributes:
        services: the desk's use cases.
        screen: what is tested.
    """

    def __init__(self, qtbot, services, folder, person, selling):
        self._qtbot = qtbot
        self._selling = selling
        self._before = len(self._all_effects())
        self.services = services
        application = QApplication.instance()
        self._own_look = application.findChild(Look) is None
        self.look = application.findChild(Look) or Look(application)
        self.look.use(Scheme.LIGHT)
        self.background = Background()
        file = folder / f"window-{services.desk.name}.ini"
        self.shell = Shell(QSettings(str(file), QSettings.Format.IniFormat))
        self.workplace = Workplace(self.shell, self.background, self.look)
        self.workplace.open_with(services)
        self.workplace.sign_in(person)
        self.screen = OrderScreen(self.workplace)
        self.shell.add_screen("order", "Order", None, lambda: self.screen)
        self.shell.show()
        qtbot.waitExposed(self.shell)

    @property
    def presenter(self):
        return self.screen.presenter

    @property
    def panel(self):
        return self.screen.presenter.panel

    @property
    def view(self):
        return self.screen.view

    @property
    def sheet(self):
        return self.screen.sheet

    @property
    def said(self):
        """What the notice bar says."""
        return self.panel.notice.text if self.panel.notice is not None else ""

    @property
    def figures(self):
        return self.view.verdict.amounts.figures

    def _all_effects(self):
        told = self._selling.amazon.effects(self._selling.permission_id)
        return [(effect.operation, effect.amount) for effect in told]

    def effects(self):
        """What Amazon did on the latest order since this desk was opened: operation, amount."""
        return self._all_effects()[self._before :]

    def show(self, number):
        """Show an order, and wait until it is drawn."""
        self.screen.show_order(number)
        self.shell.go("order")
        self.until(lambda: self.panel.details is not None)

    def press(self, action):
        """Press an action's row."""
        self.view.actions_list.rows[action].click()

    def decide(self):
        """Press the sheet's button, and wait for what comes of it."""
        with self._qtbot.waitSignal(self.presenter.settled, timeout=15_000):
            self.sheet.primary.click()

    def why_not(self, action):
        """What a disabled row says; empty when it can be pressed."""
        row = self.view.actions_list.rows[action]
        return "" if row.isEnabled() else row.plain.text()

    def until(self, holds):
        self._qtbot.waitUntil(holds, timeout=15_000)

    def close(self):
        self.screen.leave()
        self.background.close()
        self.shell.close()
        shiboken6.delete(self.shell)
        if self._own_look:
            shiboken6.delete(self.look)


@pytest.fixture
def shop(open_desk, amazon):
    """A shop in the US that sells; ``shop.another`` opens a second desk."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    selling = Selling(open_desk(region=Region.US), amazon)
    for name, role, pin in (("max", Role.MANAGER, "4711"), ("olga", Role.OWNER, "4242")):
        user = User(name=name, display_name=name.title(), role=role)
        selling.services.users.create(user, pin, "setup")
    return selling


@pytest.fixture
def open_order(qtbot, shop, open_desk, tmp_path):
    """``open_order(number)``: its screen, for Max the manager unless told otherwise."""
    opened = []

    def begin(number, person="max", role=Role.MANAGER, services=None):
        signed = SignedIn(person, person.title(), role)
        desk = OrderDesk(qtbot, services or shop.services, tmp_path, signed, shop)
        opened.append(desk)
        desk.show(number)
        return desk

    yield begin
    for desk in reversed(opened):
        desk.close()
