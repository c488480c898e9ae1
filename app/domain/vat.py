"""VAT, GST and consumption tax: one rate per class and destination country."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.domain.area import Area
from app.domain.destination import Destination
from app.domain.tax_rate import EXPORT, UNTAXED, ZERO, NoTaxRate, TaxClass, TaxRate

OUTSIDE_EU_VAT: Final = (
    Area.of("DE", postcodes="27498 78266"),  # Heligoland, Büsingen
    Area.of("ES", postcodes="35* 38* 51* 52*"),  # Canary Islands, Ceuta, Melilla
    Area.of("FI", postcodes="22*"),  # Åland
    Area.of("FR", postcodes="97* 98*"),  # overseas departments and territories
    Area.of("GR", postcodes="63086"),  # Mount Athos
    Area.of("IT", postcodes="23041"),  # Livigno
)
"""Parts of member states without EU VAT (Directive 2006/112/EC, article 6)."""

OUTSIDE_UK_VAT: Final = (Area.of("GB", postcodes="JE* GY*"),)
"""Channel Islands, which some buyers file under GB."""


@dataclass(frozen=True)
class VatTable:
    """Rates by destination.

    Attributes:
        rates: country, then class; a country that is missing is an export.
        outside: areas of those countries that are exports all the same.
    """

    rates: Mapping[str, Mapping[TaxClass, TaxRate]]
    outside: tuple[Area, ...] = ()

    def rate_for(self, place: Destination, tax_class: TaxClass) -> TaxRate:
        """The rate of a class of goods at a place.

        Raises:
            NoTaxRate: the country is taxed, but the class has no row; nothing is guessed.
        """
        classes = self.rates.get(place.country)
        if classes is None or any(area.covers(place) for area in self.outside):
            return EXPORT
        if tax_class in classes:
            return classes[tax_class]
        if tax_class == ZERO:
            return UNTAXED
        raise NoTaxRate(tax_class, place.country)

    def shipping_rate_for(self, place: Destination, tax_class: TaxClass) -> TaxRate:
        """Carriage bears the rate of its class, like anything else."""
        return self.rate_for(place, tax_class)
