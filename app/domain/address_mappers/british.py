"""Addresses in the United Kingdom, its islands and its forces abroad."""

from __future__ import annotations

import re
from dataclasses import replace

from app.domain.address import AmazonAddress
from app.domain.address_mappers.plain import map_plain, number_first
from app.domain.postal_address import AddressKind, PostalAddress

_POSTCODE = re.compile(r"([A-Z]{1,2}[0-9][A-Z0-9]?|GIR|BFPO)\s?([0-9][A-Z]{2}|[0-9]{1,4})")
_BFPO = re.compile(r"\bBFPO\b|\bBF1\s?\d[A-Z]{2}\b", re.IGNORECASE)


def map_british(original: AmazonAddress) -> PostalAddress:
    """Postcodes get their shape (``SW1A 1AA``); Amazon's region serves as a missing county."""
    address = map_plain(original)
    street, number = number_first(address.street)
    texts = (*address.street_lines, address.city, address.postal_code)
    is_military = any(_BFPO.search(text) for text in texts)
    return replace(
        address,
        county=address.county or address.region_as_written,
        postal_code=postcode_shape(address.postal_code),
        street=street,
        house_number=number,
        kind=AddressKind.MILITARY if is_military else address.kind,
    )


def postcode_shape(text: str) -> str:
    """``sw1a1aa`` to ``SW1A 1AA``; unchanged when it is no British postcode."""
    match = _POSTCODE.fullmatch(re.sub(r"\s+", "", text).upper())
    return f"{match[1]} {match[2]}" if match else text
