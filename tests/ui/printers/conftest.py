"""A counter with a receipt printer on loopback, and an order that was paid."""

from types import SimpleNamespace

import pytest

from app.domain.checkout_modes import CaptureMode
from app.domain.environment import Region
from app.domain.permissions import Role
from app.domain.printing import DeskPrinters, PrinterKind
from app.services.permits import Asker
from tests.integration.printing.conftest import network, roll
from tests.ui.result.conftest import (
    amazon,
    clock,
    database_url,
    emulator,
    open_desk,
    open_result,
    sell_in,
    setup,
)
from ui.printers.paper_desk import PaperDesk
from ui.printers.printing import Printing

__all__ = (
    "amazon",
    "clock",
    "database_url",
    "emulator",
    "network",
    "open_desk",
    "open_result",
    "roll",
    "sell_in",
    "setup",
)

OWNER = Asker("clara", Role.OWNER)
PICK = ("CF-101", 1_000)


class PrintingDesk(SimpleNamespace):
    """The result screen's desk, with what it prints.

    Attributes:
        desk: of the result screen.
        number: of a paid order.
    """

    @property
    def work(self):
        return self.desk.selling.services.printing

    @property
    def papers(self):
        return PaperDesk.of(self.desk.workplace)

    def use(self, **changes):
        """Set the printers of the desk up."""
        kept = self.work.settings.get()
        wanted = {"kind": PrinterKind.NETWORK, "version": kept.version, **changes}
        return self.work.settings.save(DeskPrinters(**wanted), OWNER)

    def print(self, number=None, first=None):
        """Open the print sheet, and wait until the papers are read."""
        printing = Printing(self.desk.workplace, number or self.number, first)
        self.desk.until(lambda: printing.presenter.panel.handout is not None)
        return printing

    def states(self):
        prints = self.work.prints.of_order(self.number)
        return [(each.paper.value, each.copy_no, each.state.value) for each in prints]

    def settled(self, expected):
        self.desk.until(lambda: self.states() == expected)


@pytest.fixture
def counter(open_result):
    desk = open_result(Region.US)
    number = desk.selling.sell(PICK, capture_mode=CaptureMode.CAPTURE_NOW)
    return PrintingDesk(desk=desk, number=number)
