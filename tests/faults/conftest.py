"""Desks over a real emulator."""

import pytest

from app.amazonpay.tls import public_context
from app.amazonpay.transport import Transport
from tests.counter import Counter
from tests.desk_fixtures import amazon, clock, emulator, open_desk, setup
from tests.desks import AT_ONCE, OpenDesk, gateway_of
from tests.faults.interposed import Interposed

__all__ = ("amazon", "clock", "emulator", "open_desk", "setup")


@pytest.fixture
def begin(setup, amazon, clock):
    """Opens a desk, and gives its counter and the hooks into its calls."""
    opened = []

    def open_(**changes):
        told = setup.changed(patience=AT_ONCE, **changes)
        transport = Transport(public_context)
        gateway = Interposed(gateway_of(told, transport))
        desk = OpenDesk(told, gateway)
        opened.append((desk, transport))
        return Counter(desk.services, amazon, clock, told.region), gateway.hooks

    yield open_
    for desk, transport in opened:
        desk.close()
        transport.close()


@pytest.fixture
def loss(expect_log):
    """The test loses an answer; that is warned about."""
    expect_log("app.services", "call brought no object")
