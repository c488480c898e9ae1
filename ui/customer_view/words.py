"""The buyer's window speaks the buyer's language, whatever the staff's screens speak."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale

from app.domain.money import Money
from ui.formats import money_text, quantity_text

_TEXTS: Final = Path(__file__).resolve().parents[2] / "resources" / "customer_view" / "texts"
_ENGLISH: Final = "en"


class BuyersWords:
    """Texts and figures for one locale; a language without texts is shown in English."""

    def __init__(self, locale: str) -> None:
        language = locale.partition("-")[0]
        known = (_TEXTS / f"{language}.json").exists()
        self._texts = _read(language if known else _ENGLISH)
        self.locale = QLocale(locale)

    def text(self, name: str, **values: object) -> str:
        """One text by its name, with its blanks filled in."""
        return self._texts[name].format(**values)

    def money(self, amount: Money) -> str:
        return money_text(amount, self.locale)

    def items(self, count: int) -> str:
        """``1 item``, ``5 items``."""
        return self.text("item_count_one" if count == 1 else "item_count", count=count)

    def each(self, quantity_milli: int, price: Money) -> str:
        """``2 x $4.50``."""
        figure = quantity_text(quantity_milli, self.locale)
        return self.text("each", quantity=figure, price=self.money(price))


@cache
def _read(language: str) -> dict[str, str]:
    texts: dict[str, str] = json.loads((_TEXTS / f"{language}.json").read_text("utf-8"))
    return texts
