"""The lines on the training shop's invoices: nobody can take them for real ones."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain.environment import Region
from app.services.letterhead import LEGAL, SENDER, TAX_NUMBER
from app.services.shop_settings import ShopSettings

_LINES: Final[Mapping[Region, tuple[list[str], str, list[str]]]] = {
    Region.US: (
        ["1 Practice Lane", "Portland, OR 97205"],
        "00-000000",
        ["A shop to practice with, not a company"],
    ),
    Region.UK: (
        ["1 Practice Lane", "London SE1 0AA"],
        "GB 000 0000 00",
        ["Registered in England no. 00000000"],
    ),
    Region.EU: (["Übungsweg 1", "10405 Berlin"], "DE000000000", ["Amtsgericht Berlin HRB 000000"]),
    Region.JP: (
        ["東京都渋谷区練習町1-1", "〒150-0042"],
        "T0000000000000",
        ["練習用の店舗であり、実在しません"],
    ),
}


def put_letterhead(settings: ShopSettings, region: Region, actor: str) -> None:
    """Set the lines of the invoice, unless somebody has set others."""
    sender, tax_number, legal = _LINES[region]
    for setting, lines in ((SENDER, sender), (LEGAL, legal)):
        if not settings.stated(setting).version:
            settings.set(setting, lines, actor)
    if not settings.stated(TAX_NUMBER).version:
        settings.set(TAX_NUMBER, tax_number, actor)
