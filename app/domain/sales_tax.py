"""US sales tax: the jurisdictions at the destination, each with its own rate, stacked."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.area import Area
from app.domain.destination import Destination
from app.domain.tax_rate import UNTAXED, ZERO, TaxClass, TaxRate


@dataclass(frozen=True, slots=True)
class SalesTaxRule:
    """One jurisdiction that a shop collects for: state, county, city or district.

    Attributes:
        rate: of this jurisdiction alone, labelled with its name.
        only: classes that it taxes; empty is all of them.
        exempt: classes that it does not tax.
        taxes_shipping: whether separately stated delivery charges are taxable there.
    """

    rate: TaxRate
    area: Area
    only: frozenset[TaxClass] = frozenset()
    exempt: frozenset[TaxClass] = frozenset()
    taxes_shipping: bool = False

    def taxes(self, tax_class: TaxClass) -> bool:
        return tax_class not in self.exempt and (not self.only or tax_class in self.only)


@dataclass(frozen=True, slots=True)
class SalesTaxTable:
    """Where no rule applies the shop has no nexus, and nothing is collected."""

    rules: tuple[SalesTaxRule, ...]

    def rate_for(self, place: Destination, tax_class: TaxClass) -> TaxRate:
        """All rates that goods of that class bear at that place, as one."""
        return self._stack(place, tax_class, self.rules)

    def shipping_rate_for(self, place: Destination, tax_class: TaxClass) -> TaxRate:
        """The same for the delivery charge of such goods."""
        rules = tuple(rule for rule in self.rules if rule.taxes_shipping)
        return self._stack(place, tax_class, rules)

    @staticmethod
    def _stack(place: Destination, tax_class: TaxClass, rules: tuple[SalesTaxRule, ...]) -> TaxRate:
        if tax_class == ZERO:
            return UNTAXED
        parts = [rule.rate for rule in rules if rule.taxes(tax_class) and rule.area.covers(place)]
        match parts:
            case []:
                return UNTAXED
            case [alone]:
                return alone
            case _:
                return TaxRate.stacked(tuple(parts))
