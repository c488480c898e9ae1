"""The lines of an address label, in the order that the country's post expects."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from app.domain.postal_address import PostalAddress


def label_lines(address: PostalAddress, country_line: str = "") -> tuple[str, ...]:
    """Format an address for a label; empty lines are left out.

    Args:
        address: a mapped address.
        country_line: the country's name in the sender's language; empty for a domestic parcel.
    """
    body = _FORMATS.get(address.country, _european)(address)
    return tuple(line for line in (*body, country_line) if line)


def _american(address: PostalAddress) -> tuple[str, ...]:
    place = _joined(", ", address.city, _joined(" ", address.region, address.postal_code))
    return (address.full_name, address.company, *address.street_lines, address.district, place)


def _german(address: PostalAddress) -> tuple[str, ...]:
    """The company stands above the person, who is reached through it."""
    place = _joined(" ", address.postal_code, address.city)
    return (address.company, address.full_name, *address.street_lines, address.district, place)


def _british(address: PostalAddress) -> tuple[str, ...]:
    return (
        address.full_name,
        address.company,
        *address.street_lines,
        address.district,
        address.city,
        address.county,
        address.postal_code,
    )


def _french(address: PostalAddress) -> tuple[str, ...]:
    """La Poste wants the last line in capitals (NF Z10-011)."""
    place = _joined(" ", address.postal_code, address.city).upper()
    return (address.full_name, address.company, *address.street_lines, address.district, place)


def _japanese(address: PostalAddress) -> tuple[str, ...]:
    """From the large to the small; a prefecture or city that the line repeats is not doubled."""
    street = address.street_lines[0] if address.street_lines else ""
    heads = (address.region, address.county, address.city, address.district)
    place = "".join(head for head in heads if head and not street.startswith(head))
    code = f"〒{address.postal_code}" if address.postal_code else ""
    rest = address.street_lines[1:]
    name = f"{address.full_name} 様" if address.full_name else ""
    return (code, place + street, *rest, address.company, name)


def _european(address: PostalAddress) -> tuple[str, ...]:
    place = _joined(" ", address.postal_code, address.city)
    return (
        address.full_name,
        address.company,
        *address.street_lines,
        address.district,
        place,
        address.region,
    )


def _joined(separator: str, *texts: str) -> str:
    return separator.join(text for text in texts if text)


_FORMATS: Final[Mapping[str, Callable[[PostalAddress], tuple[str, ...]]]] = {
    "US": _american,
    **dict.fromkeys(("DE", "AT"), _german),
    **dict.fromkeys(("GB", "GG", "IM", "JE"), _british),
    **dict.fromkeys(("FR", "MC"), _french),
    "JP": _japanese,
}
