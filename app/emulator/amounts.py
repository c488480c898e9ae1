"""Amounts between their decimal text on the wire and minor units."""

from __future__ import annotations

import re
from typing import Final

from app.emulator.objects import Price
from app.emulator.states import Region

LEDGER: Final = {Region.US: "USD", Region.UK: "GBP", Region.EU: "EUR", Region.JP: "JPY"}
PRESENTMENT: Final = frozenset(
    {"AUD", "ZAR", "CHF", "NOK", "DKK", "SEK", "NZD", "HKD", "USD", "EUR", "GBP", "JPY"}
)
"""Currencies a UK or EU wallet may show (v1 §1.1)."""

_AMOUNT: Final = re.compile(r"(\d{1,12})(?:\.(\d{1,8}))?", re.ASCII)


def exponent(currency: str) -> int:
    """Return how many decimals the currency has: none for the yen, else two."""
    return 0 if currency == "JPY" else 2


def parse_amount(text: str, currency: str) -> Price | None:
    """Read `12.3` as a Price; None if it is no plain decimal or finer than a minor unit."""
    match = _AMOUNT.fullmatch(text)
    if match is None:
        return None
    whole, fraction = match.group(1), match.group(2) or ""
    places = exponent(currency)
    if len(fraction) > places:
        return None
    return Price(int(whole) * 10**places + int(fraction.ljust(places, "0") or "0"), currency)


def wire(price: Price) -> str:
    """Write a Price as Amazon does: `12.30`, and `646` for yen."""
    return _decimal(price.minor, exponent(price.currency))


def wire_or_zero(price: Price) -> str:
    """Write a captured or refunded amount, which Amazon prints as a bare 0 when there is none."""
    return wire(price) if price.minor else "0"


def spoken(price: Price) -> str:
    """Write a Price as error messages do, with two decimals even for yen: `646.00 JPY`."""
    places = exponent(price.currency)
    return f"{_decimal(price.minor * 10 ** (2 - places), 2)} {price.currency}"


def supported(region: Region) -> frozenset[str]:
    """Return the currencies an order of the region may be charged in."""
    if region in {Region.UK, Region.EU}:
        return PRESENTMENT
    return frozenset({LEDGER[region]})


def _decimal(minor: int, places: int) -> str:
    if not places:
        return str(minor)
    whole, part = divmod(minor, 10**places)
    return f"{whole}.{part:0{places}d}"
