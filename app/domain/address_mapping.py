"""From Amazon's fields to a postal address, and what must still be asked for."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from app.domain.address import AmazonAddress
from app.domain.address_mappers.american import map_american
from app.domain.address_mappers.british import map_british
from app.domain.address_mappers.french import map_french
from app.domain.address_mappers.german import map_german
from app.domain.address_mappers.japanese import map_japanese
from app.domain.address_mappers.plain import map_plain
from app.domain.postal_address import LockerKind, PostalAddress


class AddressField(enum.StrEnum):
    """What a person can be asked for, in the order of asking."""

    NAME = "name"
    STREET = "street"
    POST_NUMBER = "post_number"
    CITY = "city"
    REGION = "region"
    POSTAL_CODE = "postal_code"
    COUNTRY = "country"
    PHONE = "phone"


_F = AddressField
_ALWAYS: Final = frozenset({_F.NAME, _F.STREET, _F.COUNTRY})
_WITH_CODE: Final = _ALWAYS | {_F.CITY, _F.POSTAL_CODE}
_WITH_REGION: Final = _WITH_CODE | {_F.REGION}

REQUIRED: Final[Mapping[str, frozenset[AddressField]]] = {
    # Amazon leaves the city empty in Japan and puts it into the first line
    "JP": _ALWAYS | {_F.REGION, _F.POSTAL_CODE, _F.PHONE},
    **dict.fromkeys(("US", "CA", "AU"), _WITH_REGION),
    **dict.fromkeys(
        (
            *("AT", "BE", "CH", "CY", "CZ", "DE", "DK", "ES", "FI", "FR", "GB", "HU", "IT"),
            *("LI", "LU", "MC", "NL", "NO", "NZ", "PL", "PT", "SE"),
        ),
        _WITH_CODE,
    ),
}
"""Countries that are not listed need a city, and no postal code (Ireland, Hong Kong, …)."""

_MAPPERS: Final[Mapping[str, Callable[[AmazonAddress], PostalAddress]]] = {
    "US": map_american,
    **dict.fromkeys(("DE", "AT"), map_german),
    **dict.fromkeys(("GB", "GG", "IM", "JE"), map_british),
    **dict.fromkeys(("FR", "MC"), map_french),
    "JP": map_japanese,
}
_DIRECT: Final = {
    _F.NAME: "name",
    _F.STREET: "address_line_1",
    _F.CITY: "city",
    _F.REGION: "state_or_region",
    _F.POSTAL_CODE: "postal_code",
    _F.COUNTRY: "country_code",
    _F.PHONE: "phone",
}


def map_address(
    original: AmazonAddress, answers: Mapping[AddressField, str] | None = None
) -> PostalAddress:
    """Map an address by the rules of its country.

    Args:
        original: kept unchanged in the result.
        answers: what the buyer added for missing fields; a field that Amazon filled stays.
    """
    filled = fill_in(original, answers or {})
    mapper = _MAPPERS.get(filled.country_code.strip().upper(), map_plain)
    return replace(mapper(filled), original=original)


def fill_in(original: AmazonAddress, answers: Mapping[AddressField, str]) -> AmazonAddress:
    """Amazon's fields with what the buyer added; a field that Amazon filled stays."""
    filled = original
    for asked, text in answers.items():
        filled = _filled(filled, asked, text)
    return filled


def missing_fields(address: PostalAddress, country: str = "") -> tuple[AddressField, ...]:
    """What a parcel to that country needs and the address has not.

    Args:
        address: a mapped address.
        country: whose rules to apply; the address's own if empty.
    """
    required = REQUIRED.get(country or address.country, _ALWAYS | {_F.CITY})
    have = {
        _F.NAME: address.full_name,
        _F.STREET: "".join(address.street_lines),
        _F.CITY: address.city,
        _F.REGION: address.region,
        _F.POSTAL_CODE: address.postal_code,
        _F.COUNTRY: address.country,
        _F.PHONE: address.phone,
        _F.POST_NUMBER: address.locker.post_number if address.locker else "",
    }
    if address.locker is not None and address.locker.kind is LockerKind.PACKSTATION:
        required |= {_F.POST_NUMBER}
    return tuple(each for each in AddressField if each in required and not have[each])


def _filled(original: AmazonAddress, asked: AddressField, text: str) -> AmazonAddress:
    if asked is AddressField.POST_NUMBER:
        # the mapper finds it wherever it stands; line 3 is the one Packstation users leave empty
        line = f"{original.address_line_3} {text}".strip()
        return replace(original, address_line_3=line)
    name = _DIRECT[asked]
    if getattr(original, name).strip():
        return original
    return replace(original, **{name: text})
