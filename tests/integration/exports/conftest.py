"""A shop with some orders, and what is to be written of them."""

import pytest

from app.domain.order_filter import OrderWindow
from app.services.exports.fields import ExportColumn, OrderField, Words
from app.services.exports.orders import OrderExport, OrderExports
from tests.integration.bulk.conftest import (
    amazon,
    clock,
    emulator,
    open_desk,
    open_shop,
    setup,
    shop,
)

__all__ = ("amazon", "clock", "database_url", "emulator", "open_desk", "open_shop", "setup", "shop")

_FIELDS = (
    OrderField.NUMBER,
    OrderField.WRITTEN,
    OrderField.STATUS,
    OrderField.TOTAL,
    OrderField.CAPTURE_UNTIL,
    OrderField.STAFF,
)


@pytest.fixture
def database_url(sqlite_url):
    return sqlite_url


@pytest.fixture
def exports(shop):
    return OrderExports(shop.services.desk, shop.services.book)


@pytest.fixture
def wanted():
    """``wanted(FileKind.CSV, sort=Sort.TOTAL)``; the other arguments are the window's."""

    def begin(kind, chosen=None, fields=_FIELDS, **window):
        words = Words(lambda status: status.value, lambda ships: ships.value)
        columns = tuple(ExportColumn(field.name.title(), field) for field in fields)
        return OrderExport(OrderWindow(**window), columns, words, kind, chosen)

    return begin
