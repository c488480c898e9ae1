"""Where a sale goes, as far as tax and shipping care."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.domain.postal_address import AddressKind, PostalAddress

_ZIP_PLUS_4 = re.compile(r"(\d{5})-\d{4}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Destination:
    """No personal data: a place, not a person.

    Attributes:
        country: ISO 3166 alpha-2, capitals.
        region: canonical, e.g. ``NY``; empty where unknown.
        postal_code: US ZIP codes without their +4.
    """

    country: str
    region: str = ""
    county: str = ""
    city: str = ""
    postal_code: str = ""
    kind: AddressKind = AddressKind.STREET


def destination_of(address: PostalAddress) -> Destination:
    """The place of a mapped address."""
    plus_4 = _ZIP_PLUS_4.fullmatch(address.postal_code) if address.country == "US" else None
    return Destination(
        address.country,
        address.region,
        address.county,
        address.city,
        plus_4[1] if plus_4 else address.postal_code,
        address.kind,
    )
