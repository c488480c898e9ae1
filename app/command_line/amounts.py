"""Reads amounts and sold lines from the command line."""

from __future__ import annotations

from typing import Final

from app.domain.errors import Refused
from app.domain.money import Currency, Money
from app.services.sale import SoldLine

_PARTS: Final = 4
_WHOLE: Final = 1000


class MalformedLine(Refused):
    """A ``--line`` that is not SKU:NAME:QUANTITY:GROSS."""

    def __init__(self, text: str) -> None:
        super().__init__(
            f"{text!r} is not a line; write SKU:NAME:QUANTITY:PRICE, e.g. T-1:Tea:2:4.50"
        )
        self.text = text


def sold_line(text: str, currency: Currency) -> SoldLine:
    """Read ``T-1:Tea:2:4.50``: whole pieces, price of one piece, tax included or not due.

    Raises:
        MalformedLine, MalformedAmount: as they say.
    """
    parts = text.split(":")
    if len(parts) != _PARTS or not parts[2].isdecimal() or int(parts[2]) == 0:
        raise MalformedLine(text)
    sku, name, count, price = parts
    unit = Money.parse(price, currency)
    if not sku or not name or unit.minor < 0:
        raise MalformedLine(text)
    gross = unit * int(count)
    zero = Money.zero(currency)
    return SoldLine(sku, name, int(count) * _WHOLE, unit, zero, gross, zero, gross)
