"""Amounts as they are printed inside an IPN."""

from __future__ import annotations

from app.emulator.amounts import wire
from app.emulator.ipn_xml import text, tree
from app.emulator.objects import Price


def price(name: str, value: Price) -> str:
    """An amount printed as transactions print it: `5.0`, `19.95`, `646.0`."""
    whole, _, fraction = wire(value).partition(".")
    return _element(name, f"{whole}.{fraction.rstrip('0') or '0'}", value.currency)


def order_total(value: Price) -> str:
    """An order total: `5.00`; yen have no decimals."""
    return _element("OrderTotal", wire(value), value.currency)


def _element(name: str, amount: str, currency: str) -> str:
    return tree(name, text("Amount", amount), text("CurrencyCode", currency))
