"""The lines on the training shop's invoices: nobody can take them for real ones."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain.environment import Region
from app.services.receipts import LEGAL, SENDER
from app.services.shop_settings import ShopSettings

_LINES: Final[Mapping[Region, tuple[list[str], list[str]]]] = {
    Region.US: (["1 Practice Lane", "Portland, OR 97205"], ["Seller's permit 00-000000"]),
    Region.UK: (["1 Practice Lane", "London SE1 0AA"], ["VAT registration GB 000 0000 00"]),
    Region.EU: (["Übungsweg 1", "10405 Berlin"], ["USt-IdNr. DE000000000"]),
    Region.JP: (["東京都渋谷区練習町1-1", "〒150-0042"], ["登録番号 T0000000000000"]),
}


def put_letterhead(settings: ShopSettings, region: Region, actor: str) -> None:
    """Set the lines of the invoice, unless somebody has set others."""
    sender, legal = _LINES[region]
    for setting, lines in ((SENDER, sender), (LEGAL, legal)):
        if not settings.stated(setting).version:
            settings.set(setting, lines, actor)
