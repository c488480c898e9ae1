"""A counter with a real web view, a real shop and a pretend Amazon over HTTP."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from app.domain.environment import Region
from tests.desk_fixtures import amazon, clock, emulator
from tests.ui.checkout.counter import CheckoutCounter

__all__ = ("amazon", "clock", "emulator")


@pytest.fixture
def open_checkout(qtbot, qapp, sqlite_url, amazon, clock) -> Iterator[Callable]:
    """Opens a shop of a region with its checkout screen: ``open_checkout(Region.EU)``."""
    with ExitStack() as stack:

        def begin(region: Region = Region.US, **changes: object) -> CheckoutCounter:
            counter = CheckoutCounter(qtbot, sqlite_url, amazon, clock, region, **changes)
            stack.callback(counter.close)
            return counter

        yield begin


@pytest.fixture
def counter(open_checkout) -> CheckoutCounter:
    """A US counter."""
    return open_checkout()
