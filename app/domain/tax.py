"""Tax on a sale: which part of the money is whose, to the last minor unit."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from app.domain.destination import Destination
from app.domain.errors import Refused
from app.domain.money import Currency, Money, Rounding, divide
from app.domain.tax_rate import PER_MILLION, STANDARD, TaxClass, TaxRate


class RoundingScope(enum.StrEnum):
    """Where a fraction of a minor unit of tax is settled."""

    PER_LINE = "per_line"
    PER_TOTAL = "per_total"
    """Once per rate and invoice."""


class ShippingTax(enum.StrEnum):
    """Which rate the delivery charge bears."""

    OWN_CLASS = "own_class"
    PRO_RATA = "pro_rata"
    """It shares the rates of the goods, by their value (ancillary supply)."""


class ExportPrice(enum.StrEnum):
    """What a buyer outside the tax territory pays where prices include tax."""

    SAME = "same"
    WITHOUT_HOME_TAX = "without_home_tax"


class TaxTable(Protocol):
    """Rates by place and class: sales tax by jurisdiction, or VAT by country."""

    def rate_for(self, place: Destination, tax_class: TaxClass) -> TaxRate: ...

    def shipping_rate_for(self, place: Destination, tax_class: TaxClass) -> TaxRate: ...


class RoundingNotAllowed(Refused):
    """The country of the shop prescribes one rounding per rate and invoice."""

    def __init__(self, country: str) -> None:
        super().__init__(f"{country} has tax rounded once per rate and invoice, not per line")
        self.country = country


@dataclass(frozen=True)
class TaxPolicy:
    """How a shop taxes.

    Attributes:
        home: where the shop is; taxed there while no address is known, and what an export
            price is freed from.
        scope: SSUTA section 324 leaves it to US sellers; Japan's qualified invoices demand
            ``PER_TOTAL``.
        shipping_class: class of the delivery charge under ``OWN_CLASS``.

    Raises:
        RoundingNotAllowed: per line in Japan.
    """

    table: TaxTable
    home: Destination
    scope: RoundingScope = RoundingScope.PER_TOTAL
    rounding: Rounding = Rounding.HALF_UP
    shipping_tax: ShippingTax = ShippingTax.OWN_CLASS
    shipping_class: TaxClass = STANDARD
    export_price: ExportPrice = ExportPrice.SAME

    def __post_init__(self) -> None:
        if self.home.country == "JP" and self.scope is RoundingScope.PER_LINE:
            raise RoundingNotAllowed(self.home.country)


@dataclass(frozen=True, slots=True)
class Taxable:
    """Something to be taxed.

    Attributes:
        amount: zero or more, after all discounts, on the basis of the basket's prices.
        shipping: a delivery charge (or a part of one), which some places tax differently.
    """

    amount: Money
    tax_class: TaxClass
    shipping: bool = False


@dataclass(frozen=True, slots=True)
class Taxed:
    """The money of one item or of one rate."""

    rate: TaxRate
    net: Money
    tax: Money

    @property
    def gross(self) -> Money:
        return self.net + self.tax

    def jurisdictions(self) -> tuple[tuple[TaxRate, Money], ...]:
        """The tax by who receives it, for stacked rates; adds up to ``tax``."""
        parts = self.rate.parts or (self.rate,)
        if not self.tax:
            return tuple((part, self.tax) for part in parts)
        shares = self.tax.allocate([part.per_million for part in parts])
        return tuple(zip(parts, shares, strict=True))


@dataclass(frozen=True, slots=True)
class Taxation:
    """Tax on a sale, twice told with the same sums.

    Attributes:
        items: one for each taxable, in the order they came.
        rates: one row per rate, highest first; where rounding is per total, these rows are
            what the law wants and the items are shares of them.
    """

    items: tuple[Taxed, ...]
    rates: tuple[Taxed, ...]
    currency: Currency

    @property
    def net(self) -> Money:
        return Money.total((row.net for row in self.rates), self.currency)

    @property
    def tax(self) -> Money:
        return Money.total((row.tax for row in self.rates), self.currency)

    @property
    def gross(self) -> Money:
        return self.net + self.tax


@dataclass(frozen=True, slots=True)
class _Treatment:
    """Which tax is inside a price, and which is charged."""

    included: TaxRate | None
    charged: TaxRate


def assess(
    taxables: Sequence[Taxable],
    place: Destination,
    policy: TaxPolicy,
    currency: Currency,
    *,
    included: bool,
) -> Taxation:
    """Tax a sale that goes to ``place``.

    Args:
        taxables: goods and delivery charge, in any order.
        included: whether the amounts contain their tax.

    Raises:
        NoTaxRate: a class has no rate there.
        CurrencyMismatch: an amount is not in ``currency``.
    """
    treatments = [_treatment(item, place, policy, included=included) for item in taxables]
    taxed: dict[int, Taxed] = {}
    for treatment in dict.fromkeys(treatments):
        members = [i for i, each in enumerate(treatments) if each == treatment]
        amounts = [taxables[i].amount for i in members]
        taxed.update(zip(members, _settle(amounts, treatment, policy, currency), strict=True))
    items = tuple(taxed[i] for i in range(len(taxables)))
    return Taxation(items, _by_rate(items, currency), currency)


def _treatment(
    item: Taxable, place: Destination, policy: TaxPolicy, *, included: bool
) -> _Treatment:
    lookup = policy.table.shipping_rate_for if item.shipping else policy.table.rate_for
    charged = lookup(place, item.tax_class)
    if not included:
        return _Treatment(None, charged)
    frees = policy.export_price is ExportPrice.WITHOUT_HOME_TAX
    if charged.leaves_territory and frees:
        return _Treatment(lookup(policy.home, item.tax_class), charged)
    return _Treatment(charged, charged)


def _settle(
    amounts: list[Money], treatment: _Treatment, policy: TaxPolicy, currency: Currency
) -> list[Taxed]:
    whole = Money.total(amounts, currency)
    rounds_once = policy.scope is RoundingScope.PER_TOTAL and bool(whole)
    taxes = _tax_in if treatment.included else _tax_on
    rate = treatment.included or treatment.charged
    if rounds_once:
        shares = taxes(whole, rate, policy).allocate([amount.minor for amount in amounts])
    else:
        shares = tuple(taxes(amount, rate, policy) for amount in amounts)
    return [_taxed(amount, share, treatment) for amount, share in zip(amounts, shares, strict=True)]


def _taxed(amount: Money, share: Money, treatment: _Treatment) -> Taxed:
    if treatment.included is None:
        return Taxed(treatment.charged, amount, share)
    net = amount - share
    if treatment.included == treatment.charged:
        return Taxed(treatment.charged, net, share)
    return Taxed(treatment.charged, net, Money.zero(amount.currency))


def _tax_in(gross: Money, rate: TaxRate, policy: TaxPolicy) -> Money:
    part = divide(gross.minor * rate.per_million, PER_MILLION + rate.per_million, policy.rounding)
    return Money(part, gross.currency)


def _tax_on(net: Money, rate: TaxRate, policy: TaxPolicy) -> Money:
    part = divide(net.minor * rate.per_million, PER_MILLION, policy.rounding)
    return Money(part, net.currency)


def _by_rate(items: tuple[Taxed, ...], currency: Currency) -> tuple[Taxed, ...]:
    rows = []
    for rate in dict.fromkeys(item.rate for item in items):
        members = [item for item in items if item.rate == rate]
        net = Money.total((item.net for item in members), currency)
        tax = Money.total((item.tax for item in members), currency)
        rows.append(Taxed(rate, net, tax))
    return tuple(sorted(rows, key=lambda row: (-row.rate.per_million, row.rate.label)))
