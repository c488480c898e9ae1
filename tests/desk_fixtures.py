"""Fixtures for tests that take money: an emulator, and desks on it.

A test folder imports these into its ``conftest.py``.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from app.bootstrap import Services
from tests.amazon import Amazon
from tests.desk_clock import DeskClock
from tests.desks import OpenDesk, Setup
from tests.shop_database import with_schema

__all__ = ("amazon", "clock", "emulator", "open_desk", "setup")


@pytest.fixture(scope="session")
def emulator(shared_emulator) -> dict[str, str]:
    """The credentials of one emulator for all tests of this process."""
    return shared_emulator


@pytest.fixture
def amazon(emulator) -> Iterator[Amazon]:
    """That emulator without any orders, quotas or misfortunes."""
    control = Amazon(emulator)
    control.start_afresh()
    yield control
    control.close()


@pytest.fixture
def clock() -> DeskClock:
    return DeskClock()


@pytest.fixture
def setup(database_url, amazon, clock) -> Setup:
    """A US desk on this test's database; change it to open others."""
    return Setup(with_schema(database_url), amazon.credentials, clock)


@pytest.fixture
def open_desk(setup) -> Iterator[Callable[..., Services]]:
    """Opens desks: ``open_desk(region=Region.EU)``; the arguments are fields of ``Setup``."""
    with ExitStack() as stack:

        def begin(**changes: object) -> Services:
            desk = OpenDesk(setup.changed(**changes))
            stack.callback(desk.close)
            return desk.services

        yield begin
