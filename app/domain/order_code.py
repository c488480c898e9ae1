"""What the code on a paper says: a scanner that reads it opens the order."""

from __future__ import annotations

from typing import Final

from app.domain.identifiers import OrderNumber, is_order_number

_SCHEME: Final = "paydesk:"


def order_code(number: OrderNumber) -> str:
    """``paydesk:P-100042``; no buyer, no amount, nothing that a stranger could use."""
    return f"{_SCHEME}{number}"


def order_of(scanned: str) -> OrderNumber | None:
    """The order that a scanned or typed text names; ``None`` where it is another code."""
    text = scanned.strip()
    # keyboard scanners set to capitals change the scheme, and never the number's meaning
    if not text.lower().startswith(_SCHEME):
        return None
    number = text[len(_SCHEME) :]
    return OrderNumber(number) if is_order_number(number) else None
