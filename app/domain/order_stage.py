"""How far the journaled sequence of placing an order has come."""

from __future__ import annotations

import enum
from typing import Final

from app.domain.lifecycle import LifeCycle


class OrderStage(enum.StrEnum):
    """The next thing to do for an order that is being placed."""

    SETTING = "setting"
    """Tell Amazon the total (SetOrderReferenceDetails)."""
    CONFIRMING = "confirming"
    """Ask Amazon to open the order (ConfirmOrderReference)."""
    AWAITING_BUYER = "awaiting_buyer"
    """The buyer confirms at Amazon (SCA in EU and UK), or picks another card after a decline."""
    AUTHORIZING = "authorizing"
    """Read the full address, then Authorize."""
    PLACED = "placed"
    """The sequence is over; money may still be pending."""
    FAILED = "failed"
    """Rejected for good; the basket can be paid another way."""
    ABANDONED = "abandoned"
    """Somebody canceled before it was placed."""


_S = OrderStage
ORDER_STAGE: Final = LifeCycle[OrderStage](
    {
        _S.SETTING: frozenset({_S.CONFIRMING, _S.FAILED, _S.ABANDONED}),
        _S.CONFIRMING: frozenset({_S.AWAITING_BUYER, _S.AUTHORIZING, _S.FAILED, _S.ABANDONED}),
        _S.AWAITING_BUYER: frozenset({_S.CONFIRMING, _S.AUTHORIZING, _S.FAILED, _S.ABANDONED}),
        _S.AUTHORIZING: frozenset({_S.AWAITING_BUYER, _S.PLACED, _S.FAILED, _S.ABANDONED}),
        _S.PLACED: frozenset(),
        _S.FAILED: frozenset({_S.SETTING}),
        _S.ABANDONED: frozenset(),
    }
)
