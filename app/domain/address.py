"""A postal address as Amazon Pay writes it; reading it for people is ``address_mapping``'s work."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False)
class AmazonAddress:
    """Amazon's original, every field as received; empty text where the field was missing.

    Personal data: ``repr`` shows the country alone.

    Source: classic API reference, ``Address`` of ``OrderReferenceDetails``.
    """

    name: str = ""
    address_line_1: str = ""
    address_line_2: str = ""
    address_line_3: str = ""
    city: str = ""
    county: str = ""
    district: str = ""
    state_or_region: str = ""
    postal_code: str = ""
    country_code: str = ""
    phone: str = ""

    def __repr__(self) -> str:
        return f"AmazonAddress(country_code={self.country_code!r}, ...)"
