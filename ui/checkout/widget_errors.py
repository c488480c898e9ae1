"""Where each error of Amazon's widgets leads; source: classic API reference, widget error codes."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import Final


class Consequence(enum.Enum):
    """What the checkout does about an error of a widget."""

    IGNORE = enum.auto()
    SHOW_FROZEN = enum.auto()
    """The order is confirmed: the address is shown and cannot be changed."""
    CARRY_ON = enum.auto()
    """The order is confirmed and paid for, or over: ask Amazon and go on from there."""
    SIGN_IN_AGAIN = enum.auto()
    START_OVER = enum.auto()
    """This Order Reference is of no use any more; the next sign-in makes a new one."""
    OTHER_CARD = enum.auto()
    CONFIGURATION = enum.auto()
    """The owner has to put the account's settings right."""
    RELOAD = enum.auto()


_C = Consequence
_TABLE: Final[Mapping[str, Consequence]] = {
    "AddressNotModifiable": _C.SHOW_FROZEN,
    "BuyerNotAssociated": _C.SIGN_IN_AGAIN,
    "BuyerSessionExpired": _C.SIGN_IN_AGAIN,
    "CurrencyUnsupported": _C.OTHER_CARD,
    "ITP": _C.IGNORE,
    "InvalidAccountStatus": _C.CONFIGURATION,
    "InvalidOrderReferenceId": _C.START_OVER,
    "InvalidParameterValue": _C.CONFIGURATION,
    "InvalidSellerId": _C.CONFIGURATION,
    "MissingParameter": _C.CONFIGURATION,
    "PaymentMethodNotModifiable": _C.CARRY_ON,
    "ReleaseEnvironmentMismatch": _C.CONFIGURATION,
    "StaleOrderReference": _C.START_OVER,
    "UnknownError": _C.RELOAD,
}


def consequence(code: str) -> Consequence:
    """What follows from an error code; one that nobody knows is worth a reload."""
    return _TABLE.get(code, _C.RELOAD)
