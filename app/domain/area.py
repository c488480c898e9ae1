"""A piece of the map, for shipping zones and tax rules."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.destination import Destination
from app.domain.postcode import PostcodePattern


@dataclass(frozen=True, slots=True)
class Area:
    """All criteria that are given must hold; one that is empty always holds.

    Attributes:
        countries: ISO codes; empty is the whole world.
        regions: canonical, e.g. ``NY``.
        counties, cities: compared without regard to case; Amazon often sends no county, so a
            rule that must not miss uses postcodes.
    """

    countries: frozenset[str] = frozenset()
    regions: frozenset[str] = frozenset()
    counties: frozenset[str] = frozenset()
    cities: frozenset[str] = frozenset()
    postcodes: tuple[PostcodePattern, ...] = ()

    @classmethod
    def of(cls, *countries: str, regions: str = "", postcodes: str = "") -> Area:
        """Short form: regions and postcode patterns separated by blanks.

        Raises:
            MalformedPostcodePattern: one of the patterns is none.
        """
        return cls(
            frozenset(countries),
            frozenset(regions.split()),
            postcodes=tuple(PostcodePattern(text) for text in postcodes.split()),
        )

    def covers(self, place: Destination) -> bool:
        """Whether the place lies inside; an unknown field of the place is outside."""
        return (
            _holds(self.countries, place.country)
            and _holds(self.regions, place.region)
            and _holds(self.counties, place.county)
            and _holds(self.cities, place.city)
            and (not self.postcodes or any(p.matches(place.postal_code) for p in self.postcodes))
        )


def _holds(names: frozenset[str], name: str) -> bool:
    return not names or name.casefold() in {each.casefold() for each in names}
