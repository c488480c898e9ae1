"""Shops with placed orders, for bulk work."""

import pytest

from app.domain.environment import Region
from tests.counter import Counter
from tests.desk_fixtures import amazon, clock, emulator, open_desk, setup

__all__ = ("amazon", "clock", "emulator", "open_desk", "setup")


class BulkShop:
    """A counter that sells a number of orders, and its bulk work.

    Attributes:
        references: Amazon's id of each order, by its number.
    """

    def __init__(self, counter):
        self.counter = counter
        self.references = {}

    @property
    def services(self):
        return self.counter.services

    @property
    def bulk(self):
        return self.counter.services.bulk

    def sell(self, count, **options):
        """Place so many orders of 100.00, 101.00 and so on."""
        numbers = []
        for at in range(count):
            number = self.counter.ring_up((100 + at) * 100, **options)
            self.references[number] = self.counter.permission_id
            self.counter.place(number)
            numbers.append(number)
        return numbers

    def effects(self, number, operation):
        """How often Amazon did something to an order because we asked."""
        found = self.counter.amazon.effects(self.references[number])
        return [effect.amount for effect in found if effect.operation == operation]


@pytest.fixture
def open_shop(open_desk, amazon, clock):
    """Opens a desk of the shop: ``open_shop(name="till-2")``."""

    def begin(**changes):
        return BulkShop(Counter(open_desk(**changes), amazon, clock, Region.US))

    return begin


@pytest.fixture
def shop(open_shop):
    return open_shop()
