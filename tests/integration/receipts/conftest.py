"""A training shop whose orders are really placed at the emulator."""

from collections.abc import Callable

import pytest

from app.domain.environment import Region
from tests.desk_fixtures import amazon, clock, emulator, open_desk, setup
from tests.selling import Selling

__all__ = ("amazon", "clock", "emulator", "open_desk", "setup")


@pytest.fixture
def database_url(sqlite_url) -> str:
    return sqlite_url


@pytest.fixture
def sell_in(open_desk, amazon) -> Callable[[Region], Selling]:
    """``sell_in(Region.EU)``: a desk of a region that sells."""

    def begin(region: Region) -> Selling:
        return Selling(open_desk(region=region), amazon)

    return begin
