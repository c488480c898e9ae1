"""Where a basket is between its first line and its order."""

from __future__ import annotations

import enum
from typing import Final

from app.domain.lifecycle import LifeCycle


class BasketState(enum.StrEnum):
    """Who may change it."""

    OPEN = "open"
    """The desk that holds it."""
    PARKED = "parked"
    """Nobody until a desk takes it up."""
    CHECKED_OUT = "checked_out"
    """Nobody any more: it became an order."""
    ABANDONED = "abandoned"
    """Nobody any more: it was given up."""


_S = BasketState
BASKET: Final = LifeCycle[BasketState](
    {
        _S.OPEN: frozenset({_S.PARKED, _S.CHECKED_OUT, _S.ABANDONED}),
        _S.PARKED: frozenset({_S.OPEN, _S.ABANDONED}),
        _S.CHECKED_OUT: frozenset(),
        _S.ABANDONED: frozenset(),
    }
)
