"""What the products screen shows at one moment."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.services.catalog import FoundProduct
from ui.notices import Notice


@dataclass(frozen=True, slots=True)
class CatalogPanel:
    """One picture of the list.

    Attributes:
        rows: what has been read so far, or what was found.
        more: there is more to read behind the last row.
        searched: the words looked for; empty for the whole catalog.
        count: of all products; ``None`` while it is counted.
        favourites: SKUs of the tiles, in their order.
        categories: that products have, for the form to offer.
        tax_classes: likewise.
        prices_include_tax: how this shop writes its prices.
    """

    rows: tuple[FoundProduct, ...] = ()
    more: bool = False
    busy: bool = True
    searched: str = ""
    count: int | None = None
    favourites: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    tax_classes: tuple[str, ...] = field(default=("standard",))
    prices_include_tax: bool = True
    notice: Notice | None = None
