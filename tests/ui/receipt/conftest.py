"""The emulator and furnished shops, for invoices of orders really placed."""

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
