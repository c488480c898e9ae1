"""What each line costs once all discounts are spread, before tax is looked at."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.basket import Basket, BasketLine
from app.domain.money import Currency, Money


@dataclass(frozen=True, slots=True)
class PricedLine:
    """One line with its share of every discount, on the basis of the basket's prices.

    Attributes:
        listed: unit price times quantity, rounded half up once.
        line_discount: taken off by the line's own discount, rounded half up once.
        basket_discount: this line's part of the discount on the whole.
    """

    line: BasketLine
    listed: Money
    line_discount: Money
    basket_discount: Money

    @property
    def amount(self) -> Money:
        """What is charged for it; zero or more."""
        return self.listed - self.line_discount - self.basket_discount


@dataclass(frozen=True, slots=True)
class Pricing:
    """All lines of a basket, in its order; every total is the plain sum of its parts."""

    lines: tuple[PricedLine, ...]
    currency: Currency

    @property
    def listed(self) -> Money:
        return Money.total((line.listed for line in self.lines), self.currency)

    @property
    def line_discounts(self) -> Money:
        return Money.total((line.line_discount for line in self.lines), self.currency)

    @property
    def basket_discount(self) -> Money:
        return Money.total((line.basket_discount for line in self.lines), self.currency)

    @property
    def goods(self) -> Money:
        """What is charged for the goods."""
        return Money.total((line.amount for line in self.lines), self.currency)

    @property
    def weight_g(self) -> int:
        """Of all that ships, in grams."""
        return sum(
            priced.line.quantity.weighed(priced.line.product.weight_g)
            for priced in self.lines
            if priced.line.product.ships
        )


def price(basket: Basket) -> Pricing:
    """Price a basket.

    The discount on the whole is rounded once and then allocated by what the lines cost, so that
    the parts add up. The odd cents go by SKU and not by the order of scanning: with two tax rates
    in one basket that order would otherwise move a cent from one rate to the other.
    """
    lines = sorted(basket.lines, key=_canonical)
    shares = _spread(basket, lines)
    by_number = {
        line.number: PricedLine(line, line.list_amount, line.list_amount - line.amount, share)
        for line, share in zip(lines, shares, strict=True)
    }
    return Pricing(tuple(by_number[line.number] for line in basket.lines), basket.currency)


def _canonical(line: BasketLine) -> tuple[str, str, int, int]:
    product = line.product
    return product.sku, product.tax_class, line.amount.minor, line.quantity.milli


def _spread(basket: Basket, lines: list[BasketLine]) -> tuple[Money, ...]:
    subtotal = basket.subtotal
    if basket.discount is None or not subtotal:
        return tuple(Money.zero(basket.currency) for _ in lines)
    off = basket.discount.off(subtotal)
    return off.allocate([line.amount.minor for line in lines])
