"""What a delivery costs: flat, by weight or by value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from app.domain.errors import Refused
from app.domain.money import Currency, Money


class InvalidTariff(Refused):
    """Steps that are missing, out of order, negative or in several currencies."""

    def __init__(self, fault: str) -> None:
        super().__init__(f"a shipping tariff {fault}")
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Parcel:
    """What a basket is to a carrier.

    Attributes:
        weight_g: of all physical goods, in grams.
        value: of all goods after discounts, on the basis of the basket's prices.
    """

    weight_g: int
    value: Money


@dataclass(frozen=True, slots=True)
class FlatTariff:
    """One price for any parcel."""

    price: Money

    def __post_init__(self) -> None:
        _require_prices([self.price])

    @property
    def currency(self) -> Currency:
        return self.price.currency

    def price_of(self, parcel: Parcel) -> Money:  # noqa: ARG002 - the other tariffs look at it
        return self.price


@dataclass(frozen=True, slots=True)
class WeightStep:
    """Up to and including so many grams."""

    up_to_g: int
    price: Money


@dataclass(frozen=True, slots=True)
class WeightTariff:
    """Prices by weight; heavier than the last step is not carried.

    Attributes:
        steps: lightest first.
    """

    steps: tuple[WeightStep, ...]

    def __post_init__(self) -> None:
        _require_prices([step.price for step in self.steps])
        _require_rising([0, *(step.up_to_g for step in self.steps)])

    @property
    def currency(self) -> Currency:
        return self.steps[0].price.currency

    def price_of(self, parcel: Parcel) -> Money | None:
        """``None`` when it is too heavy."""
        for step in self.steps:
            if parcel.weight_g <= step.up_to_g:
                return step.price
        return None


@dataclass(frozen=True, slots=True)
class ValueStep:
    """From a value of goods on, inclusive."""

    from_value: Money
    price: Money


@dataclass(frozen=True, slots=True)
class ValueTariff:
    """Prices by value of goods; cheaper than the first step is not carried.

    Attributes:
        steps: smallest value first; usually from zero.
    """

    steps: tuple[ValueStep, ...]

    def __post_init__(self) -> None:
        _require_prices(
            [step.price for step in self.steps] + [step.from_value for step in self.steps]
        )
        _require_rising([-1, *(step.from_value.minor for step in self.steps)])

    @property
    def currency(self) -> Currency:
        return self.steps[0].price.currency

    def price_of(self, parcel: Parcel) -> Money | None:
        """``None`` when the goods are worth too little."""
        reached = [step.price for step in self.steps if step.from_value <= parcel.value]
        return reached[-1] if reached else None


Tariff: TypeAlias = FlatTariff | WeightTariff | ValueTariff


def _require_prices(amounts: Sequence[Money]) -> None:
    if not amounts:
        raise InvalidTariff("needs at least one step")
    if len({amount.currency for amount in amounts}) > 1:
        raise InvalidTariff("has one currency")
    if min(amount.minor for amount in amounts) < 0:
        raise InvalidTariff("has no negative amounts")


def _require_rising(bounds: Sequence[int]) -> None:
    if any(low >= high for low, high in pairwise(bounds)):
        raise InvalidTariff("has rising steps")
