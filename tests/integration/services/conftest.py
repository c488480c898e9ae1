"""Counters over a real emulator."""

from collections.abc import Callable

import pytest

from app.domain.environment import Region
from tests.counter import Counter
from tests.desk_fixtures import amazon, clock, emulator, open_desk, setup

__all__ = ("amazon", "clock", "emulator", "open_desk", "setup")


@pytest.fixture
def open_counter(open_desk, amazon, clock) -> Callable[..., Counter]:
    """Opens a shop of a region: ``open_counter(Region.EU)``."""

    def begin(region: Region = Region.US, **changes: object) -> Counter:
        return Counter(open_desk(region=region, **changes), amazon, clock, region)

    return begin


@pytest.fixture
def counter(open_counter) -> Counter:
    """A shop in the US."""
    return open_counter()
