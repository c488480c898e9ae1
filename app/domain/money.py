"""Amounts of money: a whole number of minor units in one currency."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.domain.errors import CurrencyMismatch, MalformedAmount

_PLAIN_DECIMAL = re.compile(r"-?[0-9]{1,12}(\.[0-9]{1,4})?", re.ASCII)
BASIS_POINTS = 10_000


class Currency(enum.StrEnum):
    """ISO 4217 codes: the four that Amazon Pay settles in, then the presentment currencies.

    Source: classic API reference, endpoints and multi-currency.
    """

    EUR = "EUR"
    GBP = "GBP"
    JPY = "JPY"
    USD = "USD"
    AUD = "AUD"
    CHF = "CHF"
    DKK = "DKK"
    HKD = "HKD"
    NOK = "NOK"
    NZD = "NZD"
    SEK = "SEK"
    ZAR = "ZAR"

    @property
    def exponent(self) -> int:
        """Digits after the decimal point (0 for the yen)."""
        return 0 if self is Currency.JPY else 2

    @property
    def settles(self) -> bool:
        """Whether Amazon Pay keeps a merchant ledger in it."""
        return self in _LEDGER


_LEDGER = frozenset({Currency.EUR, Currency.GBP, Currency.JPY, Currency.USD})


class Rounding(enum.StrEnum):
    """How a fraction of a minor unit is settled, always symmetric around zero."""

    HALF_UP = "half_up"
    HALF_EVEN = "half_even"
    DOWN = "down"


def divide(numerator: int, denominator: int, rounding: Rounding = Rounding.HALF_UP) -> int:
    """Divide whole numbers and round once; ``denominator`` must be positive."""
    if denominator <= 0:
        msg = f"denominator must be positive, not {denominator}"
        raise ValueError(msg)
    quotient, remainder = divmod(abs(numerator), denominator)
    match rounding:
        case Rounding.HALF_UP:
            quotient += 2 * remainder >= denominator
        case Rounding.HALF_EVEN:
            half = 2 * remainder == denominator
            quotient += (quotient & 1) if half else (2 * remainder > denominator)
        case Rounding.DOWN:  # pragma: no branch - mypy proves the match exhaustive
            pass
    return -quotient if numerator < 0 else quotient


@dataclass(frozen=True, slots=True)
class Money:
    """An exact amount.

    Attributes:
        minor: signed count of minor units (cents, pence, yen).
        currency: the currency those units belong to.
    """

    minor: int
    currency: Currency

    @classmethod
    def zero(cls, currency: Currency) -> Money:
        return cls(0, currency)

    @classmethod
    def parse(cls, text: str, currency: Currency) -> Money:
        """Read a decimal string such as ``"14.00"``.

        Trailing zeros finer than the currency are accepted (Amazon prints ``646.00 JPY``).

        Raises:
            MalformedAmount: not a number, or finer than one minor unit.
        """
        if _PLAIN_DECIMAL.fullmatch(text) is None:
            raise MalformedAmount(text, currency)
        minor = Decimal(text).scaleb(currency.exponent)
        if minor != int(minor):
            raise MalformedAmount(text, currency)
        return cls(int(minor), currency)

    @classmethod
    def total(cls, amounts: Iterable[Money], currency: Currency) -> Money:
        """Add up any number of amounts of one currency; zero when there are none.

        Raises:
            CurrencyMismatch: one of them is of another currency.
        """
        minor = 0
        for amount in amounts:
            if amount.currency is not currency:
                raise CurrencyMismatch(currency, amount.currency)
            minor += amount.minor
        return cls(minor, currency)

    def to_wire(self) -> str:
        """Render as the API expects it: ``"14.00"``, ``"1400"`` for yen."""
        return format(Decimal(self.minor).scaleb(-self.currency.exponent), "f")

    def share(self, basis_points: int, rounding: Rounding = Rounding.HALF_UP) -> Money:
        """A percentage in hundredths of a percent: ``share(1500)`` is 15 %."""
        return Money(divide(self.minor * basis_points, BASIS_POINTS, rounding), self.currency)

    def allocate(self, weights: Sequence[int]) -> tuple[Money, ...]:
        """Split by weights so that the parts add up; the largest remainders get the odd units.

        Raises:
            ValueError: no weights, a negative weight, or none above zero.
        """
        whole = sum(weights)
        if not weights or whole <= 0 or min(weights) < 0:
            msg = f"cannot allocate by {weights!r}"
            raise ValueError(msg)
        sign = -1 if self.minor < 0 else 1
        pairs = [divmod(abs(self.minor) * weight, whole) for weight in weights]
        parts = [quotient for quotient, _ in pairs]
        by_remainder = sorted(range(len(parts)), key=lambda i: (-pairs[i][1], i))
        for index in by_remainder[: abs(self.minor) - sum(parts)]:
            parts[index] += 1
        return tuple(Money(sign * part, self.currency) for part in parts)

    def __add__(self, other: Money) -> Money:
        return Money(self.minor + self._same(other).minor, self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money(self.minor - self._same(other).minor, self.currency)

    def __neg__(self) -> Money:
        return Money(-self.minor, self.currency)

    def __mul__(self, count: int) -> Money:
        return Money(self.minor * count, self.currency)

    def __bool__(self) -> bool:
        return self.minor != 0

    def __lt__(self, other: Money) -> bool:
        return self.minor < self._same(other).minor

    def __le__(self, other: Money) -> bool:
        return self.minor <= self._same(other).minor

    def __gt__(self, other: Money) -> bool:
        return self.minor > self._same(other).minor

    def __ge__(self, other: Money) -> bool:
        return self.minor >= self._same(other).minor

    def __str__(self) -> str:
        return f"{self.to_wire()} {self.currency}"

    def _same(self, other: Money) -> Money:
        if other.currency is not self.currency:
            raise CurrencyMismatch(self.currency, other.currency)
        return other
