"""Addresses in the United States, its territories and its forces abroad."""

from __future__ import annotations

import re
from dataclasses import replace

from app.domain.address import AmazonAddress
from app.domain.address_mappers.american_states import MILITARY_STATES, state_code
from app.domain.address_mappers.plain import map_plain, number_first
from app.domain.postal_address import AddressKind, PostalAddress

_ZIP = re.compile(r"(\d{5})[\s-]?(\d{4})", re.ASCII)
_MILITARY_CITIES = frozenset({"APO", "FPO", "DPO"})


def map_american(original: AmazonAddress) -> PostalAddress:
    """Lines stay in their order; states become codes, nine digits become ZIP+4."""
    address = map_plain(original)
    state = state_code(address.region_as_written)
    plus_4 = _ZIP.fullmatch(address.postal_code)
    street, number = number_first(address.street)
    is_military = state in MILITARY_STATES or address.city.upper() in _MILITARY_CITIES
    return replace(
        address,
        region=state or address.region,
        postal_code=f"{plus_4[1]}-{plus_4[2]}" if plus_4 else address.postal_code,
        street=street,
        house_number=number,
        kind=AddressKind.MILITARY if is_military else address.kind,
    )
