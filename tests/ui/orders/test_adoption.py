"""An order of Amazon's is looked up, adopted and opened from the list of orders."""

import pytest
import shiboken6
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.domain.checkout_modes import CaptureMode
from app.domain.environment import Region
from app.domain.payment_status import PaymentStatus
from app.domain.permissions import Role
from tests.desk_fixtures import amazon, clock, emulator, open_desk, setup
from tests.selling import Selling
from tests.ui.shops import Window
from ui.orders.screen import OrdersScreen
from ui.theme.look import Look
from ui.workplace import SignedIn

__all__ = ("amazon", "clock", "emulator", "open_desk", "setup")

PICKS = (("CF-101", 2_000), ("KT-303", 1_000))
database_urls = pytest.mark.parametrize(
    "database_url", ["sqlite_url", "postgres_url"], indirect=True
)


@pytest.fixture
def database_url(request):
    """SQLite, unless a test asks for ``postgres_url`` as well."""
    return request.getfixturevalue(getattr(request, "param", "sqlite_url"))


class AdoptingDesk:
    """A shop that never sold anything, and another one of the same account that did."""

    def __init__(self, qtbot, services, folder, role):
        self._qtbot = qtbot
        application = QApplication.instance()
        self._own_look = application.findChild(Look) is None
        self.services = services
        self._window = Window(services, folder)
        self._window.workplace.sign_in(SignedIn("max", "Max", role))
        self.screen = OrdersScreen(self._window.workplace)
        self._window.shell.add_screen("orders", "Orders", None, lambda: self.screen)
        self._window.shell.show()
        self._window.shell.go("orders")
        self.opened = []
        self.screen.opened.connect(self.opened.append)

    @property
    def sheet(self):
        return self.screen.adopting

    def until(self, holds):
        self._qtbot.waitUntil(holds, timeout=15_000)

    def look_up(self, typed):
        """Type an id, press the button, and wait for what comes of it."""
        self.sheet.field.setText(typed)
        self.sheet.primary.click()
        self.until(self.sheet.primary.isEnabled)

    def close(self):
        self.screen.leave()
        self._window.close()
        application = QApplication.instance()
        look = application.findChild(Look)
        if self._own_look and look is not None:
            shiboken6.delete(look)


@pytest.fixture
def elsewhere(open_desk, amazon, tmp_path, setup):
    """Sales at Amazon that this shop knows nothing of: they were made on another database."""
    from tests.shop_database import with_schema

    url = with_schema(f"sqlite:///{tmp_path / 'webshop.sqlite'}")
    return Selling(open_desk(database_url=url, region=Region.US, name="web"), amazon)


@pytest.fixture
def open_list(qtbot, open_desk, tmp_path):
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    opened = []

    def begin(role=Role.MANAGER):
        desk = AdoptingDesk(qtbot, open_desk(region=Region.US), tmp_path, role)
        opened.append(desk)
        return desk

    yield begin
    for desk in opened:
        desk.close()


@database_urls
def test_an_order_of_the_web_shop_is_looked_up_adopted_and_opened(elsewhere, open_list):
    theirs = elsewhere.sell(*PICKS, capture_mode=CaptureMode.CAPTURE_NOW)
    desk = open_list()
    desk.screen.view.adopt.click()
    assert desk.sheet.primary.text() == "Look it up"
    desk.look_up(f"  {elsewhere.permission_id.lower()} ")
    assert desk.sheet.primary.text() == "Adopt $83.00"
    told = desk.sheet.outcome.text()
    assert told.startswith("Amazon has an order of $83.00, made on ")
    assert f"There it is called {theirs}." in told
    assert told.endswith("Nothing is sent to Amazon, and no money moves.")
    desk.sheet.primary.click()
    desk.until(lambda: len(desk.opened) == 1)
    (number,) = desk.opened
    view = desk.services.views.order(number)
    assert (view.status, view.total, view.permission_id) == (
        PaymentStatus.PROCESSED,
        elsewhere.services.views.order(theirs).total,
        elsewhere.permission_id,
    )
    desk.until(lambda: desk.sheet is None)


def test_an_order_that_is_known_is_opened_and_nothing_is_written(open_list, open_desk, amazon):
    desk = open_list()
    selling = Selling(desk.services, amazon)
    number = selling.sell(*PICKS)
    (charge,) = desk.services.views.order(number).charges
    desk.screen.ask_adoption()
    desk.look_up(charge.charge_id)
    assert desk.sheet.primary.text() == f"Open {number}"
    desk.sheet.primary.click()
    assert desk.opened == [number]


def test_what_cannot_be_adopted_says_why_and_keeps_the_field(elsewhere, open_list, amazon):
    desk = open_list()
    desk.screen.ask_adoption()
    draft = amazon.order_reference(Region.US)
    for typed, words in (
        ("", "Type or paste the id first."),
        ("P-100042", "That is no id of Amazon Pay. It looks like S01-1234567-1234567."),
        ("P01-1234567-1234567", "is a live order, and this shop is sandbox"),
        ("S01-9999999-9999999", "Amazon knows no such order of this account."),
        (draft, "has no total at Amazon yet; there is no order to adopt"),
    ):
        desk.look_up(typed)
        assert words in desk.sheet.message.text()
        assert desk.sheet.found is None
        assert desk.sheet.field.text() == typed
    assert desk.opened == []


def test_another_id_takes_back_what_was_found(elsewhere, open_list):
    elsewhere.sell(*PICKS)
    desk = open_list()
    desk.screen.ask_adoption()
    desk.look_up(elsewhere.permission_id)
    assert desk.sheet.found is not None
    desk.sheet.field.setText("S01-1")
    assert (desk.sheet.found, desk.sheet.primary.text()) == (None, "Look it up")


def test_a_cashier_may_not_and_a_locked_desk_closes_the_sheet(elsewhere, open_list):
    desk = open_list(Role.CASHIER)
    desk.until(lambda: not desk.screen.view.adopt.isEnabled())
    desk.screen.ask_adoption()
    desk.screen.leave()
    desk.until(lambda: desk.sheet is None)
