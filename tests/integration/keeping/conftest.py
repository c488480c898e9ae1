"""A shop that sold something, its backups, and whoever may restore them."""

import pytest

from app.domain.permissions import Role
from app.services.keeping.backups import Backups
from app.services.keeping.restoring import Restoring
from app.services.permits import Asker
from app.storage.installation import Stamp, claim
from tests.desk_fixtures import amazon, clock, emulator, open_desk, setup
from tests.selling import Selling

__all__ = ("amazon", "clock", "emulator", "open_desk", "setup")


@pytest.fixture
def services(open_desk):
    made = open_desk()
    desk = made.desk
    with desk.database.write() as session:
        claim(session, desk.shop.mode, desk.shop.region, desk.clock.now())
    return made


@pytest.fixture
def selling(services, amazon):
    return Selling(services, amazon)


@pytest.fixture
def owner():
    return Asker("clara", Role.OWNER)


@pytest.fixture
def backups(services, tmp_path):
    return Backups(services.desk, tmp_path / "backups")


@pytest.fixture
def restoring(services, backups, setup, clock):
    shop = services.desk.shop
    stamp = Stamp(shop.mode, shop.region)
    return Restoring(setup.database_url, stamp, backups.folder, clock, "till-1")


@pytest.fixture
def keeper(backups, restoring, owner):
    """Whoever keeps the shop's data, and with what."""
    return backups, restoring, owner
