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
    """The buyer confirms at Amazon (SCA in EU and UK)."""
    AWAITING_CARD = "awaiting_card"
    """The buyer picks another payment method after a soft decline."""
    AUTHORIZING = "authorizing"
    """Read the full address, then Authorize."""
    PLACED = "placed"
    """The sequence is over; money may still be pending."""
    FAILED = "failed"
    """Rejected for good; the basket can be paid another way."""
    ABANDONED = "abandoned"
    """Somebody canceled before it was placed."""


_S = OrderStage
_ENDS = (_S.FAILED, _S.ABANDONED)
ORDER_STAGE: Final = LifeCycle[OrderStage](
    {
        _S.SETTING: frozenset({_S.CONFIRMING, *_ENDS}),
        _S.CONFIRMING: frozenset({_S.SETTING, _S.AWAITING_BUYER, _S.AUTHORIZING, *_ENDS}),
        _S.AWAITING_BUYER: frozenset({_S.SETTING, _S.CONFIRMING, _S.AUTHORIZING, *_ENDS}),
        _S.AWAITING_CARD: frozenset({_S.CONFIRMING, _S.AUTHORIZING, *_ENDS}),
        _S.AUTHORIZING: frozenset({_S.AWAITING_BUYER, _S.AWAITING_CARD, _S.PLACED, *_ENDS}),
        _S.PLACED: frozenset(),
        _S.FAILED: frozenset({_S.SETTING, _S.PLACED, _S.ABANDONED}),
        _S.ABANDONED: frozenset(),
    }
)
