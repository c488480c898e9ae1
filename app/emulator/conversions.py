"""Turns a presentment currency into the ledger's (v1 §1.1), at rates that never change."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from app.emulator.amounts import exponent
from app.emulator.objects import Price

_EUR_VALUE: Final = {
    "EUR": Decimal("1.0000"),
    "USD": Decimal("0.9200"),
    "GBP": Decimal("1.1700"),
    "JPY": Decimal("0.0062"),
    "AUD": Decimal("0.6100"),
    "ZAR": Decimal("0.0490"),
    "CHF": Decimal("1.0500"),
    "NOK": Decimal("0.0860"),
    "DKK": Decimal("0.1340"),
    "SEK": Decimal("0.0880"),
    "NZD": Decimal("0.5600"),
    "HKD": Decimal("0.1180"),
}


def rate(currency: str, ledger: str) -> Decimal:
    """Return how much of the ledger's currency one unit is worth, to six decimals."""
    return (_EUR_VALUE[currency] / _EUR_VALUE[ledger]).quantize(Decimal("0.000001"))


def converted(price: Price, ledger: str) -> Price:
    """Return the amount in the ledger's currency, rounded half up."""
    units = Decimal(price.minor).scaleb(-exponent(price.currency)) * rate(price.currency, ledger)
    minor = units.scaleb(exponent(ledger)).to_integral_value(ROUND_HALF_UP)
    return Price(int(minor), ledger)
