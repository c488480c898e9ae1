"""An address as carriers and tax tables need it, with Amazon's original beside it."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field

from app.domain.address import AmazonAddress


class AddressKind(enum.StrEnum):
    """What stands at the address; carriers differ in which they serve."""

    STREET = "street"
    PO_BOX = "po_box"
    PARCEL_LOCKER = "parcel_locker"
    MILITARY = "military"


class LockerKind(enum.StrEnum):
    """Whose locker or counter holds the parcel."""

    PACKSTATION = "packstation"
    POST_BRANCH = "post_branch"
    AMAZON = "amazon"


@dataclass(frozen=True, slots=True)
class ParcelLocker:
    """A place that keeps the parcel for the buyer.

    Attributes:
        number: of the place, e.g. ``145`` of ``Packstation 145``; empty where it has none.
        post_number: the buyer's own number there (DHL PostNumber); empty when not given.
    """

    kind: LockerKind
    number: str = ""
    post_number: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class PostalAddress:
    """What a mapper made of Amazon's fields. Personal data: hidden from ``repr``, never logged.

    Attributes:
        original: every field exactly as Amazon sent it.
        full_name: as written; never doubled, never cut.
        given_name: empty for one-word names.
        family_name: the whole name where it cannot be told apart.
        company: empty unless the country's rules tell it from the street.
        street_lines: as written, in the order of the label, without the company.
        street: the street line without the house number, where the two can be separated.
        house_number: empty where it cannot be separated.
        region: canonical: ``NY``, ``東京都``; as written where no table knows it.
        region_as_written: Amazon's text.
        country: ISO 3166 alpha-2 in capitals; as written when it is something else.
        kind: ``STREET`` as well while Amazon still withholds the lines (before confirmation).
    """

    original: AmazonAddress = field(repr=False)
    full_name: str = field(default="", repr=False)
    given_name: str = field(default="", repr=False)
    family_name: str = field(default="", repr=False)
    company: str = field(default="", repr=False)
    street_lines: tuple[str, ...] = field(default=(), repr=False)
    street: str = field(default="", repr=False)
    house_number: str = field(default="", repr=False)
    district: str = field(default="", repr=False)
    city: str = field(default="", repr=False)
    county: str = field(default="", repr=False)
    region: str = field(default="", repr=False)
    region_as_written: str = field(default="", repr=False)
    postal_code: str = field(default="", repr=False)
    country: str = ""
    phone: str = field(default="", repr=False)
    kind: AddressKind = AddressKind.STREET
    locker: ParcelLocker | None = None

    def texts(self) -> tuple[str, ...]:
        """Every text of the mapped half; all that Amazon wrote is somewhere in here."""
        return (
            self.full_name,
            self.company,
            *self.street_lines,
            self.district,
            self.city,
            self.county,
            self.region_as_written,
            self.postal_code,
            self.country,
            self.phone,
        )
