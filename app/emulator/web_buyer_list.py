"""The test buyers as the sign-in page lists them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from app.emulator.objects import Buyer
from app.emulator.states import Region

_COLORS: Final = 6


@dataclass(frozen=True, slots=True)
class BuyerLine:
    """One buyer to choose.

    Attributes:
        initials: one or two letters for his badge.
        color: number of the badge's color, 0 to 5.
        country: country of his first address, such as `DE`.
        language: tag his name is written in.
    """

    buyer_id: str
    name: str
    email: str
    initials: str
    color: int
    country: str
    language: str


def buyer_groups(
    buyers: Iterable[Buyer], region: Region
) -> tuple[list[BuyerLine], list[BuyerLine]]:
    """Return the buyers of a region, and all others."""
    here: list[BuyerLine] = []
    others: list[BuyerLine] = []
    for number, buyer in enumerate(buyers):
        (here if buyer.region is region else others).append(_line(number, buyer))
    return here, others


def _line(number: int, buyer: Buyer) -> BuyerLine:
    country = buyer.addresses[0][1].country_code if buyer.addresses else ""
    return BuyerLine(
        buyer_id=buyer.buyer_id,
        name=buyer.name,
        email=buyer.email,
        initials=_initials(buyer.name),
        color=number % _COLORS,
        country=country,
        language=buyer.language,
    )


def _initials(name: str) -> str:
    first, *others = name.split()
    # One Chinese character is the family name already.
    last = others[-1:] if first[0].casefold() != first[0].upper() else []
    return "".join(word[0] for word in (first, *last)).upper()
