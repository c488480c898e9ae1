"""How the training shop taxes and ships, for each region."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.domain.area import Area
from app.domain.destination import Destination
from app.domain.environment import Region
from app.domain.money import Money
from app.domain.postal_address import AddressKind
from app.domain.sales_tax import SalesTaxRule, SalesTaxTable
from app.domain.shipping import STREET_ONLY, Arrival, ShippingMethod, ShippingMethodId, Zone
from app.domain.tariff import FlatTariff, Tariff, WeightStep, WeightTariff
from app.domain.tax import TaxPolicy
from app.domain.tax_rate import REDUCED, TaxClass, TaxRate
from app.services.pricing_policy import first_tax_policy

_HOME: Final = {
    Region.US: Destination("US", "NY", city="New York", postal_code="10014"),
    Region.UK: Destination("GB", city="London", postal_code="N1 9GU"),
    Region.EU: Destination("DE", city="Berlin", postal_code="10405"),
    Region.JP: Destination("JP", "東京都", postal_code="150-0042"),
}
_CLOTHING: Final = TaxClass("clothing")
_FOOD: Final = frozenset({REDUCED})
_NEW_YORK_CITY: Final = Area.of("US", postcodes="100* 101* 102* 103* 104* 111* 112* 113* 114* 116*")
_SALES_TAX: Final = (
    SalesTaxRule(
        TaxRate.percent("New York State", "4"),
        Area.of("US", regions="NY"),
        exempt=_FOOD | {_CLOTHING},
        taxes_shipping=True,
    ),
    SalesTaxRule(
        TaxRate.percent("New York City", "4.5"),
        _NEW_YORK_CITY,
        exempt=_FOOD | {_CLOTHING},
        taxes_shipping=True,
    ),
    SalesTaxRule(
        TaxRate.percent("Metropolitan commuter district", "0.375"),
        _NEW_YORK_CITY,
        exempt=_FOOD | {_CLOTHING},
        taxes_shipping=True,
    ),
    SalesTaxRule(TaxRate.percent("Texas", "6.25"), Area.of("US", regions="TX"), exempt=_FOOD),
    SalesTaxRule(
        TaxRate.percent("Massachusetts", "6.25"),
        Area.of("US", regions="MA"),
        exempt=_FOOD | {_CLOTHING},
    ),
    SalesTaxRule(TaxRate.percent("Colorado", "2.9"), Area.of("US", regions="CO"), exempt=_FOOD),
)
_ANY_HOME: Final = STREET_ONLY | {AddressKind.PO_BOX}
_LOCKERS: Final = STREET_ONLY | {AddressKind.PARCEL_LOCKER}
_EVERY_KIND: Final = frozenset(AddressKind)


@dataclass(frozen=True, slots=True)
class _Way:
    """One shipping method in short.

    Attributes:
        prices: one amount for any parcel, or grams up to which each amount holds.
        free_from: empty when it never is free.
    """

    key: str
    name: str
    zone: str
    prices: str | dict[int, str]
    days: tuple[int, int]
    free_from: str = ""
    kinds: frozenset[AddressKind] = STREET_ONLY


_ZONES: Final = {
    Region.US: (
        Zone(
            "Mainland",
            (Area.of("US"),),
            (Area.of("US", regions="AK HI PR GU VI AS MP AA AE AP"),),
        ),
        Zone("Alaska and Hawaii", (Area.of("US", regions="AK HI"),)),
        Zone("Military mail", (Area.of("US", regions="AA AE AP"),)),
    ),
    Region.UK: (
        Zone("Great Britain", (Area.of("GB"),), (Area.of("GB", postcodes="BT* JE* GY* IM*"),)),
        Zone("Northern Ireland", (Area.of("GB", postcodes="BT*"),)),
    ),
    Region.EU: (
        Zone("Germany", (Area.of("DE"),), (Area.of("DE", postcodes="27498"),)),
        Zone(
            "Neighbors",
            (Area.of("AT", "FR", "NL", "BE", "LU", "DK"),),
            (Area.of("FR", postcodes="20* 97* 98*"),),
        ),
        Zone("Southern Europe", (Area.of("IT", "ES"),), (Area.of("ES", postcodes="35* 38* 51*"),)),
    ),
    Region.JP: (
        Zone("Main islands", (Area.of("JP"),), (Area.of("JP", regions="沖縄県"),)),
        Zone("Okinawa", (Area.of("JP", regions="沖縄県"),)),
    ),
}
_WAYS: Final = {
    Region.US: (
        _Way(
            "us-standard",
            "Standard",
            "Mainland",
            {1_000: "5.90", 5_000: "8.90", 20_000: "14.90"},
            (3, 5),
            "75.00",
            _ANY_HOME,
        ),
        _Way("us-express", "Express", "Mainland", "19.90", (1, 2)),
        _Way("us-islands", "Air parcel", "Alaska and Hawaii", "18.50", (5, 8), "", _ANY_HOME),
        _Way("us-military", "Military mail", "Military mail", "9.50", (10, 21), "", _EVERY_KIND),
    ),
    Region.UK: (
        _Way(
            "uk-standard",
            "Second class parcel",
            "Great Britain",
            {2_000: "3.90", 10_000: "6.90"},
            (2, 4),
            "50.00",
            _ANY_HOME,
        ),
        _Way("uk-express", "Next day", "Great Britain", "7.90", (1, 1)),
        _Way("uk-ni", "Parcel to Northern Ireland", "Northern Ireland", "8.90", (3, 5)),
    ),
    Region.EU: (
        _Way(
            "eu-standard",
            "Paket",
            "Germany",
            {2_000: "4.90", 10_000: "6.90", 31_500: "12.90"},
            (1, 3),
            "49.00",
            _LOCKERS,
        ),
        _Way("eu-express", "Express bis 12 Uhr", "Germany", "14.90", (1, 1)),
        _Way("eu-neighbors", "Europaket", "Neighbors", "12.90", (3, 6)),
        _Way("eu-south", "Europaket Süd", "Southern Europe", "16.90", (4, 8)),
    ),
    Region.JP: (
        _Way(
            "jp-standard",
            "宅配便",
            "Main islands",
            {2_000: "800", 10_000: "1200", 25_000: "2000"},
            (1, 3),
            "8000",
        ),
        _Way("jp-express", "翌日便", "Main islands", "1500", (1, 1)),
        _Way("jp-okinawa", "沖縄便", "Okinawa", "1900", (3, 6)),
    ),
}


def sample_tax(region: Region) -> TaxPolicy:
    """Plausible for practice; a real shop sets its own and checks it against the law."""
    home = _HOME[region]
    if region is Region.US:
        return TaxPolicy(SalesTaxTable(_SALES_TAX), home)
    return first_tax_policy(home)


def sample_zones(region: Region) -> tuple[Zone, ...]:
    """Where the training shop ships; some buyers' addresses lie outside on purpose."""
    return _ZONES[region]


def sample_shipping(region: Region) -> tuple[ShippingMethod, ...]:
    """How the training shop ships."""
    zones = {zone.name: zone for zone in _ZONES[region]}
    return tuple(_method(way, zones[way.zone], region) for way in _WAYS[region])


def _method(way: _Way, zone: Zone, region: Region) -> ShippingMethod:
    currency = region.currency
    tariff: Tariff
    if isinstance(way.prices, str):
        tariff = FlatTariff(Money.parse(way.prices, currency))
    else:
        steps = (WeightStep(g, Money.parse(text, currency)) for g, text in way.prices.items())
        tariff = WeightTariff(tuple(steps))
    return ShippingMethod(
        method_id=ShippingMethodId(way.key),
        name=way.name,
        zone=zone,
        tariff=tariff,
        arrival=Arrival(*way.days),
        free_from=Money.parse(way.free_from, currency) if way.free_from else None,
        delivers_to=way.kinds,
    )
