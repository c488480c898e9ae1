"""How much and how often: the ceilings of v1 §3.6, and the emulator's fee."""

from __future__ import annotations

from typing import Final

from app.emulator.amounts import exponent
from app.emulator.objects import Price

MAX_AUTHORIZATIONS: Final = 10
MAX_REFUNDS: Final = 10

_MARGIN_PERCENT: Final = 15
_FEE_PER_MILLE: Final = 29


def ceiling(base: Price) -> Price:
    """Return base plus the smaller of 15 % (rounded half up) and 75.00, or 8,400 yen.

    Holds for what may be authorized on an order total and refunded on a captured amount.
    """
    share = _rounded(base.minor * _MARGIN_PERCENT, 100)
    most = 8_400 if base.currency == "JPY" else 75_00
    return Price(base.minor + min(share, most), base.currency)


def largest(currency: str) -> Price:
    """Return the largest amount of one Authorize or Refund: 150,000.00, or 10,000,000 yen."""
    return Price(10_000_000 if currency == "JPY" else 150_000_00, currency)


def capture_fee(amount: Price) -> Price:
    """Return the emulator's fee: 2.9 % rounded half up plus 0.30 (none for yen).

    Amazon's fees are a matter of contract; this one only has to be simple and the same everywhere.
    """
    fixed = 30 if exponent(amount.currency) else 0
    return Price(percentage_fee(amount).minor + fixed, amount.currency)


def percentage_fee(amount: Price) -> Price:
    """Return the 2.9 % alone, which a refund gives back."""
    return Price(_rounded(amount.minor * _FEE_PER_MILLE, 1000), amount.currency)


def _rounded(numerator: int, denominator: int) -> int:
    return (2 * numerator + denominator) // (2 * denominator)
