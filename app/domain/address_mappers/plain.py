"""Mapping that holds in any country; the others start from it."""

from __future__ import annotations

import re

from app.domain.address import AmazonAddress
from app.domain.person_name import split_name
from app.domain.postal_address import AddressKind, LockerKind, ParcelLocker, PostalAddress

_PO_BOX = re.compile(
    r"\b(p\.?\s?o\.?\s?box|post\s?office\s+box|postfach|apartado|casella\s+postale)\b",
    re.IGNORECASE,
)
_AMAZON_LOCKER = re.compile(r"\bamazon\s+(hub\s+)?(locker|counter)\b", re.IGNORECASE)
_COUNTRY = re.compile(r"[A-Za-z]{2}", re.ASCII)
_NUMBER_FIRST = re.compile(
    r"(?P<number>\d{1,6}(?:\s?[-/]\s?\d{1,6})?(?:[a-z]|\s?(?:bis|ter|quater))?),?\s+(?P<street>\S.*)",
    re.IGNORECASE | re.ASCII,
)


def collapse(text: str) -> str:
    """Without blanks at the ends or doubled ones within."""
    return " ".join(text.split())


def map_plain(original: AmazonAddress) -> PostalAddress:
    """Take the fields as they are; tell the name apart; notice PO boxes and Amazon's lockers."""
    lines = (original.address_line_1, original.address_line_2, original.address_line_3)
    street_lines = tuple(collapse(line) for line in lines if line.strip())
    name = split_name(original.name)
    region = collapse(original.state_or_region)
    country = collapse(original.country_code)
    kind, locker = _kind((name.full, *street_lines))
    return PostalAddress(
        original=original,
        full_name=name.full,
        given_name=name.given,
        family_name=name.family,
        street_lines=street_lines,
        street=street_lines[0] if street_lines else "",
        district=collapse(original.district),
        city=collapse(original.city),
        county=collapse(original.county),
        region=region,
        region_as_written=region,
        postal_code=collapse(original.postal_code),
        country=country.upper() if _COUNTRY.fullmatch(country) else country,
        phone=collapse(original.phone),
        kind=kind,
        locker=locker,
    )


def number_first(street: str) -> tuple[str, str]:
    """Separate ``12b High Street``: street, house number; the number is empty if there is none."""
    match = _NUMBER_FIRST.fullmatch(street)
    return (match["street"], match["number"]) if match else (street, "")


def _kind(texts: tuple[str, ...]) -> tuple[AddressKind, ParcelLocker | None]:
    if any(_AMAZON_LOCKER.search(text) for text in texts):
        return AddressKind.PARCEL_LOCKER, ParcelLocker(LockerKind.AMAZON)
    if any(_PO_BOX.search(text) for text in texts):
        return AddressKind.PO_BOX, None
    return AddressKind.STREET, None
