"""Amounts as they are printed inside an IPN."""

from __future__ import annotations

from app.emulator.ipn_xml import text, tree
from app.emulator.objects import Price


def price(name: str, value: Price) -> str:
    """An amount printed as transactions print it: `5.0`, `19.95`, `646.0`."""
    whole, fraction = _parts(value)
    return _element(name, f"{whole}.{fraction.rstrip('0') or '0'}", value.currency)


def order_total(value: Price) -> str:
    """An order total: `5.00`; yen have no decimals."""
    whole, fraction = _parts(value)
    return _element("OrderTotal", f"{whole}.{fraction}" if fraction else whole, value.currency)


def _element(name: str, amount: str, currency: str) -> str:
    return tree(name, text("Amount", amount), text("CurrencyCode", currency))


def _parts(value: Price) -> tuple[str, str]:
    digits = 0 if value.currency == "JPY" else 2
    whole, fraction = divmod(value.minor, 10**digits)
    return str(whole), str(fraction).zfill(digits) if digits else ""
