"""One transaction's work on one order, and who caused it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from app.domain.order_stage import ORDER_STAGE, OrderStage
from app.domain.timeline import Cause, Event
from app.storage import timeline
from app.storage.orders import OrderRecord

_TOLD = {
    OrderStage.PLACED: Event.ORDER_PLACED,
    OrderStage.FAILED: Event.ORDER_FAILED,
    OrderStage.ABANDONED: Event.ORDER_ABANDONED,
    OrderStage.AWAITING_BUYER: Event.BUYER_ASKED,
    OrderStage.AWAITING_CARD: Event.CARD_ASKED,
}


@dataclass(frozen=True, slots=True)
class Change:
    """Handed from function to function while an order changes.

    Attributes:
        order: loaded by ``facts.order_for_change`` in ``session``.
        told: what this transaction told the timeline so far, with the facts.
    """

    session: Session
    order: OrderRecord
    cause: Cause
    told: list[tuple[Event, Mapping[str, str]]] = field(default_factory=list)

    def tell(self, event: Event, facts: Mapping[str, str] | None = None) -> None:
        """Add to the order's timeline."""
        timeline.append(self.session, self.order, self.cause, event, facts)
        self.told.append((event, facts or {}))

    def move(self, stage: OrderStage) -> None:
        """Take the next step of placing the order, and tell the timeline where it matters.

        Raises:
            TransitionRefused: the sequence has no such step.
        """
        if stage is self.order.stage:
            return
        ORDER_STAGE.require(self.order.stage, stage)
        self.order.stage = stage
        if stage is OrderStage.PLACED:
            self.order.placed_at = self.cause.at
        if stage in _TOLD:
            self.tell(_TOLD[stage])
