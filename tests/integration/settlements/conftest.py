"""A shop with captures and refunds, and reports about them."""

import datetime as dt
from dataclasses import replace

import pytest

from app.domain.checkout_modes import CaptureMode
from tests.integration.bulk.conftest import (
    amazon,
    clock,
    emulator,
    open_desk,
    open_shop,
    setup,
    shop,
)
from tests.unit.settlements.reports import line, report

__all__ = ("amazon", "clock", "emulator", "open_desk", "open_shop", "setup", "shop")

SELLER = "A1SELLER"


class SettledShop:
    """Two captures of 100.00 and 101.00, of the first of which 40.00 went back.

    Attributes:
        book: the settlement reports.
        captures: Amazon's ids, oldest first.
        refund: Amazon's id.
    """

    def __init__(self, shop, folder):
        self.shop = shop
        self.book = replace(shop.services.settlements, seller_id=SELLER)
        self._folder = folder
        self.numbers = shop.sell(2, capture_mode=CaptureMode.CAPTURE_NOW)
        shop.counter.refund(self.numbers[0], 40_00)
        shop.counter.amazon.settle()
        for number in self.numbers:
            shop.services.refresh.now(number)
        views = [shop.counter.view(number).charges[0] for number in self.numbers]
        self.captures = [view.capture_id for view in views]
        self.refund = views[0].refunds[0].refund_id

    def lines(self):
        """What a true report says."""
        return [
            line("Capture", self.captures[0], "100.00", "-3.20", "96.80"),
            line("Capture", self.captures[1], "101.00", "-3.23", "97.77"),
            line("Refund", self.refund, "-40.00", "1.16", "-38.84"),
            line("Transfer", "", "-155.73", "0.00", "-155.73"),
        ]

    def file(self, *lines, name="settlement.csv", **head):
        """A file of today's period."""
        now = dt.datetime.now(dt.UTC)
        period = {
            "began": (now - dt.timedelta(days=1)).isoformat(),
            "ended": (now + dt.timedelta(days=1)).isoformat(),
        }
        path = self._folder / name
        path.write_text(report(*lines, **{"seller": SELLER, **period, **head}), newline="")
        return path


@pytest.fixture
def settled(shop, tmp_path):
    return SettledShop(shop, tmp_path)
