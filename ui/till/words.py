"""Discounts and reasons as the till writes them."""

from __future__ import annotations

from typing import Final

from app.domain.discount import Discount, PercentOff
from ui.formats import money_text, percent_text
from ui.language import marked, translate

REASONS: Final = (
    marked("Till", "Promotion"),
    marked("Till", "Damaged goods"),
    marked("Till", "Display piece"),
    marked("Till", "Price match"),
    marked("Till", "Regular customer"),
    marked("Till", "Goodwill"),
    marked("Till", "Staff"),
)


def reasons() -> list[str]:
    """What a discount may be given for, in the cashier's language."""
    return [translate("Till", reason) for reason in REASONS]


def discount_text(discount: Discount) -> str:
    """``-10% Damaged goods``, ``-2,00 € Goodwill``."""
    if isinstance(discount, PercentOff):
        size = percent_text(discount.basis_points)
    else:
        size = money_text(discount.amount)
    return f"\N{MINUS SIGN}{size} {discount.reason}"
