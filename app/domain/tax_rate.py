"""A rate of tax as it is printed on a receipt, and the class of goods that it hangs on."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, NewType

from app.domain.errors import Refused

TaxClass = NewType("TaxClass", str)
"""What a tax table asks of a product; shops add their own, e.g. ``clothing`` in the US."""

STANDARD: Final = TaxClass("standard")
REDUCED: Final = TaxClass("reduced")
ZERO: Final = TaxClass("zero")
"""Never taxed, under either system and at any destination."""

PER_MILLION: Final = 1_000_000
_PERCENT = re.compile(r"[0-9]{1,3}(\.[0-9]{1,4})?", re.ASCII)


class InvalidTaxRate(Refused):
    """Negative, above 100 %, finer than a ten-thousandth of a percent, or no number."""

    def __init__(self, text: str) -> None:
        super().__init__(f"{text!r} is no tax rate; from 0 to 100 percent is possible")
        self.text = text


class NoTaxRate(Refused):
    """A taxed country whose table has no row for a product's tax class."""

    def __init__(self, tax_class: str, country: str) -> None:
        super().__init__(f"no tax rate is set for class {tax_class!r} in {country}")
        self.tax_class = tax_class
        self.country = country


@dataclass(frozen=True, slots=True)
class TaxRate:
    """One line of a tax breakdown.

    Attributes:
        label: for the receipt, e.g. ``MwSt. 19 %``.
        per_million: 1 % is 10,000; US rates such as 8.875 % need more than basis points.
        parts: the jurisdictions that it is stacked from; they add up to ``per_million``.
        leaves_territory: an export: zero because the destination is not ours to tax.
    """

    label: str
    per_million: int
    parts: tuple[TaxRate, ...] = ()
    leaves_territory: bool = False

    def __post_init__(self) -> None:
        if not 0 <= self.per_million <= PER_MILLION:
            raise InvalidTaxRate(str(self.per_million))

    @classmethod
    def percent(cls, label: str, text: str) -> TaxRate:
        """Read ``"8.875"``.

        Raises:
            InvalidTaxRate: not a percentage from 0 to 100 with at most four decimals.
        """
        if _PERCENT.fullmatch(text) is None:
            raise InvalidTaxRate(text)
        return cls(label, int(Decimal(text) * (PER_MILLION // 100)))

    @classmethod
    def stacked(cls, parts: tuple[TaxRate, ...]) -> TaxRate:
        """Several jurisdictions that tax the same sale, as one rate."""
        label = " + ".join(part.label for part in parts)
        return cls(label, sum(part.per_million for part in parts), parts)


UNTAXED: Final = TaxRate("untaxed", 0)
EXPORT: Final = TaxRate("export", 0, leaves_territory=True)
