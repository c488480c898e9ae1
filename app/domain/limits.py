"""Amazon Pay's ceilings, counts and windows.

Source: classic API reference, amounts and counts; timers summary; length and size limits.
"""

from __future__ import annotations

import datetime as dt
from typing import Final

from app.domain.environment import Mode
from app.domain.money import Currency, Money

AUTHORIZATIONS_PER_ORDER: Final = 10
REFUNDS_PER_CAPTURE: Final = 10

ORDER_LIFETIME: Final = dt.timedelta(days=180)
DRAFT_LIFETIME: Final = dt.timedelta(hours=3)
INSTANT_CAPTURE: Final = dt.timedelta(days=7)
_AUTHORIZATION_LIVE: Final = dt.timedelta(days=30)
_AUTHORIZATION_SANDBOX: Final = dt.timedelta(days=2)

_OVERAGE_BASIS_POINTS: Final = 1_500
_OVERAGE_CAP_YEN: Final = 8_400
_OVERAGE_CAP_CENTS: Final = 75_00
_LARGEST_YEN: Final = 10_000_000
_LARGEST_CENTS: Final = 150_000_00


def overage(amount: Money) -> Money:
    """How far charges or refunds may exceed ``amount``: the smaller of 15 % and 75 (8,400 yen).

    In a presentment currency the 75 are taken in that currency, which is never too much.
    """
    cap = _OVERAGE_CAP_YEN if amount.currency is Currency.JPY else _OVERAGE_CAP_CENTS
    return min(amount.share(_OVERAGE_BASIS_POINTS), Money(cap, amount.currency))


def ceiling(amount: Money) -> Money:
    """The most that may be charged on an order total, or refunded on a capture."""
    return amount + overage(amount)


def largest(currency: Currency) -> Money:
    """The most that one authorization or refund may ask for."""
    return Money(_LARGEST_YEN if currency is Currency.JPY else _LARGEST_CENTS, currency)


def authorization_lifetime(mode: Mode) -> dt.timedelta:
    """How long an authorization can be captured: 30 days live, 2 days in the sandbox."""
    return _AUTHORIZATION_LIVE if mode is Mode.LIVE else _AUTHORIZATION_SANDBOX
