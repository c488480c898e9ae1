"""A shop that sells goods with taxes, and its shifts."""

import copy

import pytest

from tests.desk_fixtures import amazon, clock, emulator, open_desk, setup
from tests.selling import Selling

__all__ = ("amazon", "clock", "emulator", "open_desk", "setup")


@pytest.fixture
def selling(open_desk, amazon):
    """A desk that sells, with the sample shop's taxes."""
    return Selling(open_desk(), amazon)


@pytest.fixture
def open_beside(open_desk, selling):
    """``open_beside(name="till-2")``: another desk of that shop."""

    def begin(**changes):
        beside = copy.copy(selling)
        beside.services = open_desk(**changes)
        return beside

    return begin
