"""What an export can say of an order, and of which type each of it is."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from app.domain.environment import Mode
from app.domain.limits import authorization_lifetime
from app.domain.money import Money
from app.domain.payment_status import MayShip, PaymentStatus
from app.services.order_book import BookRow

Value: TypeAlias = str | int | Money | dt.datetime | None


class OrderField(enum.StrEnum):
    """One cell of an order."""

    NUMBER = "number"
    WRITTEN = "written"
    BUYER = "buyer"
    STATUS = "status"
    SHIP = "ship"
    TOTAL = "total"
    CAPTURED = "captured"
    REFUNDED = "refunded"
    CAPTURE_UNTIL = "capture_until"
    CLOSES = "closes"
    ATTENTION = "attention"
    STAFF = "staff"
    DESK = "desk"
    REGION = "region"


@dataclass(frozen=True, slots=True)
class Words:
    """How the screen calls things, so that the file says the same."""

    status: Callable[[PaymentStatus], str]
    ships: Callable[[MayShip], str]
    person: Callable[[str], str] = str


@dataclass(frozen=True, slots=True)
class ExportColumn:
    """One column of the file.

    Attributes:
        title: as the screen shows it.
    """

    title: str
    field: OrderField


def order_values(
    columns: tuple[ExportColumn, ...], words: Words, mode: Mode
) -> Callable[[BookRow], list[Value]]:
    """Turns rows of the list into typed cells; buyers stay masked, as in the list."""
    special: dict[OrderField, Callable[[BookRow], Value]] = {
        OrderField.STATUS: lambda row: words.status(row.status),
        OrderField.SHIP: lambda row: words.ships(row.may_ship),
        OrderField.STAFF: lambda row: words.person(row.staff),
        OrderField.CAPTURE_UNTIL: lambda row: _capture_until(row, mode),
    }
    readers = [{**_PLAIN, **special}[column.field] for column in columns]
    return lambda row: [read(row) for read in readers]


def _capture_until(row: BookRow, mode: Mode) -> dt.datetime | None:
    since = row.reserved_at
    return since + authorization_lifetime(mode) if since is not None else None


_PLAIN: Final[Mapping[OrderField, Callable[[BookRow], Value]]] = {
    OrderField.NUMBER: lambda row: row.number,
    OrderField.WRITTEN: lambda row: row.created_at,
    OrderField.BUYER: lambda row: row.buyer,
    OrderField.TOTAL: lambda row: row.total,
    OrderField.CAPTURED: lambda row: row.captured,
    OrderField.REFUNDED: lambda row: row.refunded,
    OrderField.CLOSES: lambda row: row.closes_at,
    OrderField.ATTENTION: lambda row: row.attention,
    OrderField.DESK: lambda row: row.desk,
    OrderField.REGION: lambda row: row.region.value.upper(),
}
