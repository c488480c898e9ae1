"""Rates, areas and tariffs in words for people."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from app.domain.area import Area
from app.domain.postal_address import AddressKind
from app.domain.tariff import FlatTariff, Tariff, WeightTariff
from app.domain.tax_rate import REDUCED, STANDARD, ZERO, TaxClass
from ui.countries import country_name
from ui.formats import money_text
from ui.language import translate

_PER_PERCENT = 10_000


def rate_text(per_million: int) -> str:
    """``8.875``, in the user's figures, without zeros behind."""
    whole, rest = divmod(per_million, _PER_PERCENT)
    decimals = f"{rest:04d}".rstrip("0")
    return f"{whole}{QLocale().decimalPoint()}{decimals}" if decimals else str(whole)


def plain_rate(text: str) -> str:
    """What was typed, as ``TaxRate.percent`` reads it."""
    bare = "".join(text.replace("%", "").split())
    point = QLocale().decimalPoint()
    return bare.replace(point, ".") if point != "." else bare.replace(",", ".")


def class_text(tax_class: TaxClass) -> str:
    """The classes that every shop has get words; the shop's own are shown as they are."""
    match tax_class:
        case c if c == STANDARD:
            return translate("Pricing", "Standard")
        case c if c == REDUCED:
            return translate("Pricing", "Reduced")
        case c if c == ZERO:
            return translate("Pricing", "Zero")
        case _:
            return tax_class


def area_text(area: Area) -> str:
    """``Germany, postcodes 27498 78266``; the whole world for an area without bounds."""
    parts = [", ".join(sorted(country_name(code) for code in area.countries))]
    parts.append(", ".join(sorted(area.regions | area.counties | area.cities)))
    if area.postcodes:
        codes = " ".join(pattern.text for pattern in area.postcodes)
        parts.append(translate("Pricing", "postcodes %1").replace("%1", codes))
    return "; ".join(filter(None, parts)) or translate("Pricing", "Everywhere")


def areas_text(areas: tuple[Area, ...]) -> str:
    """Several of them on one line; empty for none."""
    return " · ".join(map(area_text, areas))


def tariff_text(tariff: Tariff) -> str:
    """The price in short: one amount, or where the steps begin and end."""
    if isinstance(tariff, FlatTariff):
        return money_text(tariff.price)
    prices = sorted(step.price.minor for step in tariff.steps)
    first, last = (
        next(step.price for step in tariff.steps if step.price.minor == minor)
        for minor in (prices[0], prices[-1])
    )
    text = translate("Pricing", "%1 to %2, by value")
    if isinstance(tariff, WeightTariff):
        text = translate("Pricing", "%1 to %2, by weight")
    return text.replace("%1", money_text(first)).replace("%2", money_text(last))


def kind_text(kind: AddressKind) -> str:
    """Where a parcel can be left."""
    words = {
        AddressKind.STREET: translate("Pricing", "Street addresses"),
        AddressKind.PO_BOX: translate("Pricing", "PO boxes"),
        AddressKind.PARCEL_LOCKER: translate("Pricing", "Parcel lockers"),
        AddressKind.MILITARY: translate("Pricing", "Military mail"),
    }
    return words[kind]
