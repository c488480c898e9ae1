"""Rows of an invoice, read from the breakdown that an order keeps of its total."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any, Final, TypeAlias

from app.domain.money import Currency, Money
from app.domain.product import Unit

Breakdown: TypeAlias = Mapping[str, Any]
"""``OrderRecord.quote`` as ``sales.breakdown`` writes it; empty for orders made without one."""

_PER_BASIS_POINT: Final = 100


@dataclass(frozen=True, slots=True)
class DiscountRow:
    """What was taken off, and why.

    Attributes:
        amount: above zero.
        basis_points: hundredths of a percent; 0 where a fixed amount was taken off.
    """

    amount: Money
    basis_points: int
    reason: str


@dataclass(frozen=True, slots=True)
class GoodsRow:
    """One line as sold; amounts in the basis of the prices, gross or net.

    Attributes:
        quantity_milli: thousandths of ``unit``.
        listed: unit price times quantity.
        discount: the line's own; ``None`` without one.
        tax: on the whole line, or in it.
        per_million: the tax rate of the line, in millionths.
        rate: the rate's label.
    """

    sku: str
    name: str
    quantity_milli: int
    unit: Unit
    unit_price: Money
    listed: Money
    discount: DiscountRow | None
    tax: Money
    per_million: int
    rate: str

    @property
    def amount(self) -> Money:
        """After its own discount."""
        return self.listed - self.discount.amount if self.discount else self.listed


@dataclass(frozen=True, slots=True)
class ShippingRow:
    """How the goods travel.

    Attributes:
        price: in the basis of the prices.
        earliest_days, latest_days: working days on the way.
    """

    name: str
    price: Money
    earliest_days: int
    latest_days: int


@dataclass(frozen=True, slots=True)
class TaxRow:
    """One rate of the tax breakdown; for stacked rates one row for each jurisdiction.

    Attributes:
        per_million: 1 % is 10,000.
        net: what the rate was charged on.
        rate_no: rows of one number are stacked on the same net amount.
    """

    label: str
    per_million: int
    net: Money
    tax: Money
    rate_no: int = 0


def amount_of(told: Breakdown, name: str, currency: Currency) -> Money | None:
    """An amount of the breakdown; ``None`` where the order has none."""
    text = told.get(name)
    return Money.parse(text, currency) if text is not None else None


def line_discount(told: Breakdown, currency: Currency) -> DiscountRow | None:
    """A line's own discount."""
    return _discount(told, "discount", currency)


def basket_discount(told: Breakdown, currency: Currency) -> DiscountRow | None:
    """The discount on the whole."""
    return _discount(told, "basket_discount", currency)


def shipping_row(told: Breakdown, currency: Currency) -> ShippingRow | None:
    """The delivery charge; ``None`` where nothing ships."""
    row = told.get("shipping")
    if row is None:
        return None
    price = Money.parse(row["price"], currency)
    return ShippingRow(row["name"], price, row["earliest_days"], row["latest_days"])


def tax_rows(told: Breakdown, currency: Currency) -> tuple[TaxRow, ...]:
    """The tax by rate and jurisdiction, in the order of the breakdown."""
    return tuple(
        TaxRow(
            label=part["label"],
            per_million=part["per_million"],
            net=Money.parse(rate["net"], currency),
            tax=Money.parse(part["tax"], currency),
            rate_no=at,
        )
        for at, rate in enumerate(told.get("rates", ()))
        for part in rate["jurisdictions"]
    )


def portion(rows: Sequence[TaxRow], before: Money, amount: Money) -> tuple[TaxRow, ...]:
    """A part of what was sold, split over its rates.

    It is what is gone with this part less what was gone before it, so that parts which make up
    the whole add up to its rows to the last cent.

    Args:
        rows: of the whole.
        before: the parts that were taken out earlier, together.
        amount: this part, tax included.
    """
    now, past = _split(rows, before + amount), _split(rows, before)
    return tuple(
        replace(row, net=row.net - old.net, tax=row.tax - old.tax)
        for row, old in zip(now, past, strict=True)
    )


def _split(rows: Sequence[TaxRow], amount: Money) -> list[TaxRow]:
    """An amount over rates by what each brought in, and inside a rate over net and taxes."""
    rates = [list(each) for _, each in groupby(rows, key=lambda row: row.rate_no)]
    gross = [each[0].net.minor + sum(row.tax.minor for row in each) for each in rates]
    if not any(gross):
        return []
    parts: list[TaxRow] = []
    for rate, share in zip(rates, amount.allocate(gross), strict=True):
        weights = [rate[0].net.minor, *(row.tax.minor for row in rate)]
        split = share.allocate(weights) if any(weights) else [share] * len(weights)
        parts += (
            replace(row, net=split[0], tax=tax) for row, tax in zip(rate, split[1:], strict=True)
        )
    return parts


def rate_of(told: Breakdown, basis_points: int) -> tuple[int, str]:
    """A line's rate in millionths and its label."""
    if "per_million" in told:
        return int(told["per_million"]), str(told["rate"])
    return basis_points * _PER_BASIS_POINT, ""


def _discount(told: Breakdown, name: str, currency: Currency) -> DiscountRow | None:
    off = amount_of(told, name, currency)
    if not off:
        return None
    terms = told.get(f"{name}_terms") or {}
    return DiscountRow(off, int(terms.get("basis_points", 0)), str(terms.get("reason", "")))
