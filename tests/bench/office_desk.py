"""A desk in the back office of a filled database, for services that only read."""

from app.domain.environment import Mode, Region
from app.domain.shop import Shop
from app.services.desk import Desk
from app.system_clock import SystemClock

_SHOP = Shop(Region.US, Mode.TRAINING, "P-", "Paydesk", "https://desk.paydesk.test")


def office(database):
    """Without Amazon: whatever would ask it fails."""
    return Desk("office", "bench", _SHOP, database, None, SystemClock())
