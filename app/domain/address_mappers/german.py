"""Addresses in Germany and Austria, where Amazon's lines hold company before street."""

from __future__ import annotations

import re
from dataclasses import replace

from app.domain.address import AmazonAddress
from app.domain.address_mappers.plain import map_plain
from app.domain.postal_address import AddressKind, LockerKind, ParcelLocker, PostalAddress

_PLACE = re.compile(
    r"\b(?P<place>packstation|postfiliale|paketshop)\s*(?:nr\.?\s*)?(?P<number>\d{3})\b",
    re.IGNORECASE,
)
_POST_NUMBER = re.compile(r"(?<!\d)\d{6,10}(?!\d)", re.ASCII)
_NUMBER_LAST = re.compile(
    r"(?P<street>.*[^\d\s/+-])(?:\s|(?<=\.))(?P<number>\d{1,4}\s?[a-zA-Z]?(?:\s?[-/+]\s?\d{1,4}\s?[a-zA-Z]?)*)"
)


def map_german(original: AmazonAddress) -> PostalAddress:
    """The last line that is filled is the street, those before it are the company.

    Source: classic API reference, ``OrderReferenceDetails``, DE and AT mapping.
    """
    address = map_plain(original)
    place = _place(address.street_lines)
    if place is not None:
        return _to_locker(address, place)
    if not address.street_lines:
        return address
    *company, line = address.street_lines
    match = _NUMBER_LAST.fullmatch(line)
    return replace(
        address,
        company=" ".join(company),
        street_lines=(line,),
        street=match["street"].rstrip(" ,") if match else line,
        house_number=match["number"] if match else "",
    )


def _place(lines: tuple[str, ...]) -> re.Match[str] | None:
    return next((match for match in map(_PLACE.search, lines) if match), None)


def _to_locker(address: PostalAddress, place: re.Match[str]) -> PostalAddress:
    """DHL reads the PostNumber above the locker; both stay among the street lines."""
    at = next(i for i, line in enumerate(address.street_lines) if line == place.string)
    numbers = [_post_number(line) for line in address.street_lines]
    post_number = next((number for number in numbers if number), "")
    rest = [(line, numbers[i]) for i, line in enumerate(address.street_lines) if i != at]
    numbered = [line for line, number in rest if number and number == post_number]
    others = [line for line, number in rest if not number or number != post_number]
    kind = LockerKind.PACKSTATION
    if place["place"].casefold() != "packstation":
        kind = LockerKind.POST_BRANCH
    return replace(
        address,
        company=" ".join(others),
        street_lines=(*numbered, place.string),
        street=place["place"],
        house_number=place["number"],
        kind=AddressKind.PARCEL_LOCKER,
        locker=ParcelLocker(kind, place["number"], post_number),
    )


def _post_number(line: str) -> str:
    match = _POST_NUMBER.search(line)
    return match[0] if match else ""
