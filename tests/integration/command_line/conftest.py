"""A terminal on an emulator that knows no orders."""

import pytest

from app.domain.environment import Region
from app.domain.payment_status import PaymentStatus
from tests.desk_fixtures import amazon, emulator
from tests.integration.command_line.terminal import Terminal

__all__ = ("amazon", "emulator", "terminal")


@pytest.fixture
def terminal(tmp_path, amazon):
    return Terminal(tmp_path, amazon.credentials)


@pytest.fixture
def permission_id(terminal, amazon):
    """The Order Reference of an authorized order of 23.50 USD, P-100001."""
    made = amazon.order_reference(Region.US)
    assert terminal.sell(made) is PaymentStatus.AUTHORIZED
    return made
