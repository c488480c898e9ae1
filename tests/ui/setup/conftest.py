"""A training desk with the wizard in front, and an emulator where the sandbox would be."""

import keyring
import keyring.backend
import pytest

from app import settings
from app.bootstrap import assemble, open_shop_database, shop_of
from app.domain.environment import Region
from app.domain.permissions import Role
from app.services.desk import Desk
from app.services.setup.steps import Step
from app.services.users import User
from app.setting_up import open_setup
from tests.desk_clock import DeskClock
from tests.desk_fixtures import amazon, emulator
from tests.desks import QUICK_PINS
from tests.ui.office import Office
from ui.letterhead.screen import LetterheadScreen
from ui.mail_settings.screen import MailSettingsScreen
from ui.people.screen import PeopleScreen
from ui.pricing.shipping_screen import ShippingScreen
from ui.pricing.tax_screen import TaxScreen
from ui.printers.screen import PrinterScreen
from ui.setup.screen import SetupScreen

__all__ = ("amazon", "emulator")

HOSTED = {
    Step.TAXES: TaxScreen,
    Step.SHIPPING: ShippingScreen,
    Step.LETTERHEAD: LetterheadScreen,
    Step.MAIL: MailSettingsScreen,
    Step.PRINTER: PrinterScreen,
    Step.PEOPLE: PeopleScreen,
}


class NoKeyring(keyring.backend.KeyringBackend):
    """Stands for a system without one."""

    priority = 0

    def get_password(self, service, username):
        return None

    def set_password(self, service, username, password):
        raise AssertionError("nothing may be put here")


class NoAmazon:
    """The wizard asks Amazon by calls of its own; no order is touched."""


class OpenWizard:
    """One start of Paydesk with the wizard in front.

    Attributes:
        told: the settings that it was started with.
        screen: the wizard.
    """

    def __init__(self, environment, folder, emulators):
        self.told = settings.load(environment)
        clock = DeskClock()
        self.database = open_shop_database(self.told, clock)
        desk = Desk(
            "till-1", "run-1", shop_of(self.told), self.database, NoAmazon(), clock, QUICK_PINS
        )
        self.services = assemble(desk, seller_id=self.told.seller_id)
        if not self.services.users.all():
            self.services.users.create(User("max", "Max Weber", Role.OWNER), "428195", "max")
        self.office = Office(self.services, folder, Role.OWNER)
        setup = open_setup(self.services, self.told, environment, emulators)
        self.screen = self.office.open("setup", lambda place: wizard(place, setup))

    def close(self):
        self.office.close()
        self.services.mail.runner.close()
        self.database.close()


def wizard(workplace, setup):
    hosted = {step: lambda made=made: made(workplace) for step, made in HOSTED.items()}
    return SetupScreen(workplace, setup, hosted)


@pytest.fixture
def environment(tmp_path):
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())
    config = tmp_path / "paydesk.toml"
    config.write_text("")
    yield {"PAYDESK_DATA": str(tmp_path / "data"), "PAYDESK_CONFIG": str(config)}
    keyring.set_keyring(before)


@pytest.fixture
def start(environment, tmp_path, amazon, qtbot):
    """Starts Paydesk, as often as wanted; one start ends the one before."""
    opened = []

    def begin():
        while opened:
            opened.pop().close()
        emulators = dict.fromkeys(Region, amazon.credentials["base_url"])
        shop = OpenWizard(environment, tmp_path, emulators)
        opened.append(shop)
        qtbot.waitUntil(lambda: shop.screen.presenter.panel.loaded)
        return shop

    yield begin
    while opened:
        opened.pop().close()
