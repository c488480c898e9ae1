"""A terminal on an emulator that knows no orders."""

import pytest

from app.domain.environment import Region
from app.domain.payment_status import PaymentStatus
from tests.desk_fixtures import amazon, emulator
from tests.integration.command_line.terminal import Terminal
from tests.shop_database import with_schema

__all__ = ("amazon", "emulator", "new_terminal", "terminal")


@pytest.fixture
def new_terminal(tmp_path, amazon):
    """A desk that was never opened."""
    return Terminal(tmp_path, amazon.credentials)


@pytest.fixture
def terminal(new_terminal):
    """A desk whose database has its schema."""
    with_schema(f"sqlite:///{new_terminal.database}")
    return new_terminal


@pytest.fixture
def permission_id(terminal, amazon):
    """The Order Reference of an authorized order of 23.50 USD, P-100001."""
    made = amazon.order_reference(Region.US)
    assert terminal.sell(made) is PaymentStatus.AUTHORIZED
    return made
