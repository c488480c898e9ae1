"""How much of a product: whole thousandths of its unit, so that 0.350 kg is exact."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from app.domain.errors import Refused
from app.domain.money import Money, divide

MILLI: Final = 1_000
QUANTITY_LIMIT_MILLI: Final = 99_999_999
_WHOLE_DIGITS: Final = len(str(QUANTITY_LIMIT_MILLI // MILLI))
_PLAIN = re.compile(r"[0-9]{1,9}(\.[0-9]{1,6})?", re.ASCII)


class QuantityRefused(Refused):
    """Zero, negative, finer than a thousandth, beyond 99,999.999, or no number at all."""

    def __init__(self, text: str) -> None:
        super().__init__(f"{text!r} is no quantity; from 0.001 to 99999.999 is possible")
        self.text = text

    @property
    def is_too_large(self) -> bool:
        """A number, but one beyond 99,999.999."""
        whole = self.text.partition(".")[0]
        digits = whole.isascii() and whole.isdecimal()
        return digits and len(whole.lstrip("0")) > _WHOLE_DIGITS


class QuantityNotWhole(Refused):
    """A fraction of a product that is only sold by the piece."""

    def __init__(self, sku: str, quantity: str) -> None:
        super().__init__(f"{sku} is sold by the piece, not as {quantity}")
        self.sku = sku
        self.quantity = quantity


@dataclass(frozen=True, slots=True, order=True)
class Quantity:
    """A positive amount of something.

    Attributes:
        milli: thousandths of the product's unit (piece, kilogram, liter, meter), 1 to 99,999,999.

    Raises:
        QuantityRefused: outside those limits.
    """

    milli: int

    def __post_init__(self) -> None:
        if not 1 <= self.milli <= QUANTITY_LIMIT_MILLI:
            raise QuantityRefused(_text(self.milli))

    @classmethod
    def of(cls, count: int) -> Quantity:
        """Whole units."""
        return cls(count * MILLI)

    @classmethod
    def parse(cls, text: str) -> Quantity:
        """Read ``"3"`` or ``"0.350"``; the decimal sign is a point.

        Raises:
            QuantityRefused: not a quantity, or finer than a thousandth.
        """
        if _PLAIN.fullmatch(text) is None:
            raise QuantityRefused(text)
        milli = Decimal(text) * MILLI
        if milli != int(milli):
            raise QuantityRefused(text)
        return cls(int(milli))

    @property
    def is_whole(self) -> bool:
        return self.milli % MILLI == 0

    def priced(self, unit_price: Money) -> Money:
        """What this much costs; a fraction of a minor unit is rounded half up, once."""
        return Money(divide(unit_price.minor * self.milli, MILLI), unit_price.currency)

    def weighed(self, unit_weight_g: int) -> int:
        """What this much weighs, in grams, rounded up: a parcel is never lighter than it says."""
        return -(-unit_weight_g * self.milli // MILLI)

    def __add__(self, other: Quantity) -> Quantity:
        return Quantity(self.milli + other.milli)

    def __sub__(self, other: Quantity) -> Quantity:
        return Quantity(self.milli - other.milli)

    def __str__(self) -> str:
        return _text(self.milli)


def _text(milli: int) -> str:
    whole, rest = divmod(abs(milli), MILLI)
    fraction = f".{rest:03d}".rstrip("0") if rest else ""
    return f"{'-' if milli < 0 else ''}{whole}{fraction}"
