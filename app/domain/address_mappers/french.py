"""Addresses in France and Monaco."""

from __future__ import annotations

import re
from dataclasses import replace

from app.domain.address import AmazonAddress
from app.domain.address_mappers.plain import map_plain, number_first
from app.domain.postal_address import AddressKind, PostalAddress

_STREET = re.compile(
    r"(\d{1,5}\s?(bis|ter|quater|[a-z])?,?\s+)?"
    r"(rue|avenue|av\.?|boulevard|bd\.?|place|chemin|impasse|all[ée]e|quai|route|cours|square|"
    r"passage|faubourg|voie|sentier|r[ée]sidence|lieu[- ]dit)\b",
    re.IGNORECASE,
)
_BOX = re.compile(r"\b(BP|CS|TSA)\s?\d+\b|\bbo[iî]te postale\b", re.IGNORECASE)
_SPACED_CODE = re.compile(r"(\d{2})\s(\d{3})", re.ASCII)


def map_french(original: AmazonAddress) -> PostalAddress:
    """The street may stand below a building or floor; the lines keep the order of the label."""
    address = map_plain(original)
    line = next((each for each in address.street_lines if _STREET.match(each)), address.street)
    street, number = number_first(line)
    spaced = _SPACED_CODE.fullmatch(address.postal_code)
    is_box = any(_BOX.search(each) for each in address.street_lines)
    return replace(
        address,
        street=street,
        house_number=number,
        postal_code="".join(spaced.groups()) if spaced else address.postal_code,
        kind=AddressKind.PO_BOX if is_box else address.kind,
    )
