"""A shop with one placed order for all tests of a module, and printers on loopback."""

import pytest

from app.domain.printing import DeskPrinters, PrinterKind
from tests.integration.printing.roll import printer
from tests.integration.receipts.conftest import (
    amazon,
    clock,
    database_url,
    emulator,
    open_desk,
    sell_in,
    setup,
)

__all__ = ("amazon", "clock", "database_url", "emulator", "open_desk", "sell_in", "setup")


@pytest.fixture
def roll():
    with printer() as listening:
        yield listening


@pytest.fixture
def network(roll):
    return DeskPrinters(PrinterKind.NETWORK, roll.address)
