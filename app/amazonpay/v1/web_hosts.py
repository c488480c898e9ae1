"""The domains that Amazon's sign-in, widgets and confirmation pages come from, per region."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain.environment import Region

_EVERYWHERE: Final = (
    # Widgets.js loads its parts, pictures and the sign-in script from these in every region
    "amazon.com",
    "payments-amazon.com",
    "images-amazon.com",
    "ssl-images-amazon.com",
    "media-amazon.com",
)
_REGIONAL: Final[Mapping[Region, tuple[str, ...]]] = {
    Region.US: (),
    Region.UK: ("amazon.co.uk",),
    Region.EU: ("amazon.de", "amazon.fr", "amazon.it", "amazon.es", "amazon.co.uk"),
    Region.JP: ("amazon.co.jp",),
}


def web_domains(region: Region) -> tuple[str, ...]:
    """Registered domains; a page may come from them or from any host below them.

    Source: classic API reference, Widgets.js URLs, authorization pages, cookies of the widgets.
    """
    return _EVERYWHERE + _REGIONAL[region]
