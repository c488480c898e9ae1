"""Orders that an earlier run of this desk was placing when it ended: somebody must be told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import or_, select

from app.domain.identifiers import OrderNumber
from app.domain.money import Money
from app.domain.order_stage import OrderStage
from app.services.desk import Desk
from app.services.reconciliation import RESUME_WITHIN
from app.storage.orders import OrderRecord

_UNDER_WAY = (OrderStage.SETTING, OrderStage.CONFIRMING, OrderStage.AUTHORIZING)


@dataclass(frozen=True, slots=True)
class LeftOrder:
    """What has become of such an order by now.

    Attributes:
        authorized: reserved at Amazon, captured or not.
    """

    number: OrderNumber
    stage: OrderStage
    authorized: Money


def left_behind(desk: Desk) -> tuple[OrderNumber, ...]:
    """Find them, oldest first; only before reconciliation goes on with them.

    What is over is of interest for as long as its buyer may still stand at the till.
    """
    with desk.database.read() as session:
        query = select(OrderRecord.number).where(
            OrderRecord.driven_by.startswith(f"{desk.name}/", autoescape=True),
            OrderRecord.driven_by != desk.owner,
            or_(
                OrderRecord.stage.in_(_UNDER_WAY),
                OrderRecord.created_at > desk.clock.now() - RESUME_WITHIN,
            ),
        )
        numbers = session.scalars(query.order_by(OrderRecord.id))
        return tuple(OrderNumber(number) for number in numbers)


def read_left(desk: Desk, numbers: Sequence[OrderNumber]) -> tuple[LeftOrder, ...]:
    """Where they stand now, without asking Amazon."""
    with desk.database.read() as session:
        query = select(OrderRecord).where(OrderRecord.number.in_(numbers))
        return tuple(
            LeftOrder(
                OrderNumber(record.number),
                record.stage,
                Money(record.authorized_minor, record.currency),
            )
            for record in session.scalars(query.order_by(OrderRecord.id))
        )
