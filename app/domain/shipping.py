"""Which deliveries a shop offers to a place, at what price, and why not the others."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, NewType

from app.domain.area import Area
from app.domain.destination import Destination
from app.domain.errors import Refused
from app.domain.money import Money
from app.domain.postal_address import AddressKind
from app.domain.tariff import Parcel, Tariff, ValueTariff

ShippingMethodId = NewType("ShippingMethodId", str)
STREET_ONLY: Final = frozenset({AddressKind.STREET})


class InvalidShippingMethod(Refused):
    """A method that could not be carried out as written."""

    def __init__(self, name: str, fault: str) -> None:
        super().__init__(f"shipping method {name!r} {fault}")
        self.name = name
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Zone:
    """Where a method goes.

    Attributes:
        areas: any of them is enough.
        except_for: islands and the like, which it does not reach although an area covers them.
    """

    name: str
    areas: tuple[Area, ...]
    except_for: tuple[Area, ...] = ()


@dataclass(frozen=True, slots=True)
class Arrival:
    """An estimate in days after the order; both ends included."""

    earliest_days: int
    latest_days: int


@dataclass(frozen=True, slots=True)
class ShippingMethod:
    """One way to send goods to one zone.

    Attributes:
        free_from: from this value of goods on (after discounts, on the basis of the basket's
            prices) it costs nothing; ``None`` if it never does.
        delivers_to: kinds of address it can serve, e.g. parcel lockers or PO boxes.

    Raises:
        InvalidShippingMethod: an impossible arrival, or ``free_from`` in another currency.
    """

    method_id: ShippingMethodId
    name: str
    zone: Zone
    tariff: Tariff
    arrival: Arrival
    free_from: Money | None = None
    delivers_to: frozenset[AddressKind] = STREET_ONLY
    active: bool = True

    def __post_init__(self) -> None:
        if not 0 <= self.arrival.earliest_days <= self.arrival.latest_days:
            raise InvalidShippingMethod(self.name, "arrives before it leaves")
        if self.free_from is not None and self.free_from.currency is not self.tariff.currency:
            raise InvalidShippingMethod(self.name, "has two currencies")


class WhyNot(enum.StrEnum):
    """Why a method is not offered."""

    INACTIVE = "inactive"
    OTHER_CURRENCY = "other_currency"
    OUTSIDE_ZONE = "outside_zone"
    EXCLUDED_AREA = "excluded_area"
    ADDRESS_KIND = "address_kind"
    TOO_HEAVY = "too_heavy"
    TOO_CHEAP = "too_cheap"
    """The goods are worth less than its tariff starts at."""


@dataclass(frozen=True, slots=True)
class ShippingOffer:
    """A method that can be chosen, and its price on the basis of the basket's prices."""

    method: ShippingMethod
    price: Money

    @property
    def arrival(self) -> Arrival:
        return self.method.arrival


@dataclass(frozen=True, slots=True)
class NotOffered:
    """A method that cannot be chosen."""

    method: ShippingMethod
    reason: WhyNot


@dataclass(frozen=True, slots=True)
class ShippingChoices:
    """What a buyer can choose from.

    Attributes:
        offers: cheapest first, then fastest, then by name.
        not_offered: the rest with the reason, in the shop's order.
    """

    offers: tuple[ShippingOffer, ...] = ()
    not_offered: tuple[NotOffered, ...] = ()

    def offer(self, method_id: ShippingMethodId) -> ShippingOffer | None:
        """Look up an offer; ``None`` when it is not offered here."""
        return next((each for each in self.offers if each.method.method_id == method_id), None)

    def why_not(self, method_id: ShippingMethodId) -> WhyNot | None:
        """Why a method is missing; ``None`` when it is offered, or unknown."""
        for each in self.not_offered:
            if each.method.method_id == method_id:
                return each.reason
        return None


def quotes(
    methods: Iterable[ShippingMethod], place: Destination, parcel: Parcel
) -> ShippingChoices:
    """Sort a shop's methods into those that go to ``place`` and those that do not."""
    results = [_quote(method, place, parcel) for method in methods]
    offers = [result for result in results if isinstance(result, ShippingOffer)]
    return ShippingChoices(
        tuple(sorted(offers, key=_cheapest_then_fastest)),
        tuple(result for result in results if isinstance(result, NotOffered)),
    )


def _quote(
    method: ShippingMethod, place: Destination, parcel: Parcel
) -> ShippingOffer | NotOffered:
    reason = _hindrance(method, place, parcel)
    if reason is not None:
        return NotOffered(method, reason)
    price = method.tariff.price_of(parcel)
    if price is None:
        by_value = isinstance(method.tariff, ValueTariff)
        return NotOffered(method, WhyNot.TOO_CHEAP if by_value else WhyNot.TOO_HEAVY)
    if method.free_from is not None and parcel.value >= method.free_from:
        price = Money.zero(price.currency)
    return ShippingOffer(method, price)


def _hindrance(method: ShippingMethod, place: Destination, parcel: Parcel) -> WhyNot | None:
    if not method.active:
        return WhyNot.INACTIVE
    if method.tariff.currency is not parcel.value.currency:
        return WhyNot.OTHER_CURRENCY
    if not any(area.covers(place) for area in method.zone.areas):
        return WhyNot.OUTSIDE_ZONE
    if any(area.covers(place) for area in method.zone.except_for):
        return WhyNot.EXCLUDED_AREA
    if place.kind not in method.delivers_to:
        return WhyNot.ADDRESS_KIND
    return None


def _cheapest_then_fastest(offer: ShippingOffer) -> tuple[int, int, int, str, str]:
    arrival = offer.arrival
    method = offer.method
    return (
        offer.price.minor,
        arrival.latest_days,
        arrival.earliest_days,
        method.name,
        method.method_id,
    )
