"""A desk that hears the emulator through a companion process, as training does."""

import json
import socket
from collections.abc import Iterator
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import QLocale

from app.domain.checkout_modes import AuthorizationMode, CaptureMode
from app.domain.environment import Mode, Region
from app.domain.permissions import Role
from app.services.child_program import write_private
from app.services.receiving import ReceivingDesk
from tests.desk_fixtures import amazon, clock, emulator, open_desk, setup
from tests.desks import shop_of
from tests.selling import Selling
from tests.ui.shops import Window
from ui.changes import Changes
from ui.notifications.hearing import Hearing
from ui.notifications.screen import InboxScreen
from ui.result.screen import ResultScreen
from ui.theme.icons import icon
from ui.workplace import SignedIn

__all__ = ("amazon", "clock", "emulator", "open_desk", "setup")

_LIMIT_MS = 30_000
QUEUED = {
    "capture_mode": CaptureMode.CAPTURE_NOW,
    "authorization_mode": AuthorizationMode.ASYNCHRONOUS,
}


class Listener:
    """Inbox and result in one window, joined as the program joins them.

    Attributes:
        selling: the shop.
        hearing: what is tested.
    """

    def __init__(self, qtbot, selling, folder):
        self._qtbot = qtbot
        self.selling = selling
        self.services = selling.services
        self.window = Window(selling.services, folder)
        workplace = self.window.workplace
        workplace.sign_in(SignedIn("ben", "Ben Okafor", Role.MANAGER))
        self.hearing = Hearing(workplace)
        self.inbox = InboxScreen(workplace, self.services.inbox)
        self.result = ResultScreen(workplace)
        self.changes = Changes(workplace.background, self.window.shell)
        self._join()
        self.window.shell.show()
        qtbot.waitExposed(self.window.shell)
        self.window.shell.go("notifications")

    def _join(self):
        shell, hearing, presenter = self.window.shell, self.hearing, self.inbox.presenter
        shell.add_screen("notifications", "Inbox", icon("notifications"), lambda: self.inbox)
        shell.add_screen("result", "Result", None, lambda: self.result)
        hearing.changed.connect(self.changes.look)
        hearing.changed.connect(presenter.look)
        presenter.acted.connect(hearing.syncing.hurry)
        self.changes.orders_changed.connect(presenter.orders_changed)
        self.changes.orders_changed.connect(self.result.presenter.orders_changed)
        self.changes.follow(self.services.pulse)

    def begin(self, desk):
        """Listen, and wait until the companion is up."""
        self.hearing.begin(desk)
        self.until(lambda: self.hearing.ipn_url)

    @property
    def rows(self):
        return self.inbox.presenter.panel.rows or ()

    def until(self, holds):
        self._qtbot.waitUntil(lambda: bool(holds()), timeout=_LIMIT_MS)

    def close(self):
        self.hearing.close()
        self.inbox.leave()
        self.result.leave()
        self.window.close()
        shiboken6.delete(self.window.shell)  # here, and not on whatever thread collects garbage


@pytest.fixture
def database_url(sqlite_url) -> str:
    return sqlite_url


@pytest.fixture
def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@pytest.fixture
def receiving_desk(emulator, tmp_path) -> ReceivingDesk:
    """Training on the emulator of all tests."""
    credentials = tmp_path / "credentials.json"
    write_private(credentials, json.dumps(emulator))
    return receiving_desk_of("till-1", tmp_path, credentials)


def receiving_desk_of(name, folder, credentials=None, mode=Mode.TRAINING, seller_id=""):
    shop = replace(shop_of(Region.US), mode=mode)
    return ReceivingDesk(name, shop, folder, seller_id, credentials)


@pytest.fixture
def desk(qtbot, open_desk, amazon, tmp_path) -> Iterator[Listener]:
    """The desk; it does not listen yet."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    made = Listener(qtbot, Selling(open_desk(), amazon), tmp_path)
    yield made
    made.close()
    QLocale.setDefault(before)


@pytest.fixture
def listening(desk, receiving_desk) -> Listener:
    """The desk, and its companion is up."""
    desk.begin(receiving_desk)
    return desk
