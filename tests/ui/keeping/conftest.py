"""The keeping screen on a shop that sold something."""

import pytest

from app.domain.permissions import Role
from app.services.users import User, Users
from app.storage.installation import claim
from tests.desk_fixtures import amazon, clock, emulator, open_desk, setup
from tests.selling import Selling
from tests.ui.office import Office
from ui.keeping.screen import KeepingScreen

__all__ = ("amazon", "clock", "emulator", "open_desk", "setup")


@pytest.fixture
def database_url(sqlite_url):
    return sqlite_url


@pytest.fixture
def services(open_desk):
    made = open_desk()
    desk = made.desk
    with desk.database.write() as session:
        claim(session, desk.shop.mode, desk.shop.region, desk.clock.now())
    Users(desk).create(User("max", "Max Weber", Role.OWNER), "428195", "max")
    return made


@pytest.fixture
def selling(services, amazon):
    return Selling(services, amazon)


@pytest.fixture
def office(services, tmp_path, qapp):
    made = Office(services, tmp_path, Role.OWNER)
    yield made
    made.close()


@pytest.fixture
def screen(office):
    return office.open("keeping", KeepingScreen)
