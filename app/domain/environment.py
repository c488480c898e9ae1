"""Where a shop's Amazon Pay account lives: region, and live, sandbox or training."""

from __future__ import annotations

import enum

from app.domain.money import Currency


class Region(enum.StrEnum):
    """The four regions of the classic API; UK and EU share a host but not a ledger currency."""

    US = "us"
    UK = "uk"
    EU = "eu"
    JP = "jp"

    @property
    def currency(self) -> Currency:
        """The ledger currency."""
        return _LEDGER_CURRENCY[self]

    @property
    def confirms_with_buyer(self) -> bool:
        """Whether PSD2 asks the buyer to confirm in the browser (classic API reference, SCA)."""
        return self in {Region.UK, Region.EU}


_LEDGER_CURRENCY = {
    Region.US: Currency.USD,
    Region.UK: Currency.GBP,
    Region.EU: Currency.EUR,
    Region.JP: Currency.JPY,
}


class Mode(enum.StrEnum):
    """What the money of this installation is; training and live never share a database."""

    TRAINING = "training"
    SANDBOX = "sandbox"
    LIVE = "live"
