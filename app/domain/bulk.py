"""One action on many orders: what would happen to each, decided before anything is sent."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from app.domain import rules
from app.domain.money import Money
from app.domain.order_actions import (
    Obstacle,
    OrderAction,
    Situation,
    capturable,
    obstacle,
    refundable,
    voidable,
)
from app.domain.permissions import Action


class BulkAction(enum.StrEnum):
    """What can be done to many orders at once."""

    CAPTURE = "capture"
    VOID = "void"
    REFUND = "refund"
    REFRESH = "refresh"


class BulkJobState(enum.StrEnum):
    """Where a job stands."""

    RUNNING = "running"
    """To be worked on; a desk that stops in the middle leaves it so, and goes on later."""
    PAUSED = "paused"
    CANCELED = "canceled"
    FINISHED = "finished"


class BulkRowState(enum.StrEnum):
    """Where one row of a job stands."""

    WAITING = "waiting"
    WORKING = "working"
    """Held by a desk; after a crash it is taken up again under the same key."""
    OPEN = "open"
    """Sent, and nobody knows yet what came of it; reconciliation decides."""
    DONE = "done"
    FAILED = "failed"
    CANCELED = "canceled"


UNFINISHED: Final = frozenset({BulkRowState.WAITING, BulkRowState.WORKING, BulkRowState.OPEN})

NEEDED: Final[Mapping[BulkAction, Action]] = {
    BulkAction.CAPTURE: Action.CAPTURE,
    BulkAction.VOID: Action.VOID,
    BulkAction.REFUND: Action.REFUND,
    BulkAction.REFRESH: Action.REFRESH,
}
"""The permission that each takes, besides the one for bulk work."""

_SINGLE: Final = {
    BulkAction.CAPTURE: OrderAction.CAPTURE,
    BulkAction.VOID: OrderAction.VOID,
    BulkAction.REFUND: OrderAction.REFUND,
}


@dataclass(frozen=True, slots=True)
class BulkStep:
    """One call that a job would make.

    Attributes:
        charge: place of the charge among the order's; ``None`` where the whole order is meant.
        amount: captured, let go or given back; ``None`` where no money is in question.
    """

    charge: int | None = None
    amount: Money | None = None


def steps_of(action: BulkAction, situation: Situation) -> tuple[BulkStep, ...] | Obstacle:
    """What an action would do to an order now, or why nothing.

    A capture takes all that is reserved, a refund gives back all that was captured and is not
    on its way back; Amazon's allowance above that is for single refunds.
    """
    if action is BulkAction.REFRESH:
        return (BulkStep(),)
    against = obstacle(_SINGLE[action], situation)
    if against is not None:
        return against
    steps = _STEPS[action](situation)
    return steps or Obstacle.ALL_REFUNDED


def _captures(situation: Situation) -> tuple[BulkStep, ...]:
    charges = situation.facts.charges
    return tuple(BulkStep(at, rules.left_to_capture(charges[at])) for at in capturable(situation))


def _voids(situation: Situation) -> tuple[BulkStep, ...]:
    charges = situation.facts.charges
    return tuple(BulkStep(at, charges[at].authorized) for at in voidable(situation))


def _refunds(situation: Situation) -> tuple[BulkStep, ...]:
    charges = situation.facts.charges
    left = (
        (at, charges[at].captured - charges[at].refund_committed) for at in refundable(situation)
    )
    return tuple(BulkStep(at, amount) for at, amount in left if amount.minor > 0)


_STEPS: Final[Mapping[BulkAction, Callable[[Situation], tuple[BulkStep, ...]]]] = {
    BulkAction.CAPTURE: _captures,
    BulkAction.VOID: _voids,
    BulkAction.REFUND: _refunds,
}
