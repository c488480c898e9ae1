"""Baskets from the first line to the order: kept, parked, taken up and checked out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.domain.basket import Basket
from app.domain.basket_state import BASKET, BasketState
from app.domain.errors import ChangedMeanwhile, NotFound, Refused
from app.domain.identifiers import OrderNumber
from app.domain.order_stage import OrderStage
from app.services.basket_keeping import (
    BasketRow,
    HeldBasket,
    held,
    move,
    read_basket,
    record_for_change,
    row,
    undo_last,
    write_basket,
)
from app.services.desk import Desk
from app.services.discount_leave import require_discounts
from app.storage.basket_content import customer_to_json, header_to_json
from app.storage.baskets import BasketRecord
from app.storage.orders import OrderRecord
from app.storage.room import require_room

LIST_LIMIT: Final = 200
_CLOCK_SLACK: Final = dt.timedelta(days=1)


class NothingToUndo(Refused):
    """No change of this basket is left that could be taken back."""

    def __init__(self) -> None:
        super().__init__("there is nothing to take back")


class BasketNotOpen(Refused):
    """It is parked, checked out or abandoned, or another desk holds it."""

    def __init__(self, state: str, desk: str) -> None:
        super().__init__(f"this basket is {state.replace('_', ' ')} at {desk} and was not changed")
        self.state = state
        self.desk = desk


@dataclass(frozen=True, slots=True)
class Baskets:
    """The baskets of all desks; every call is one transaction and survives a crash."""

    desk: Desk

    def open(self, owner: str, *, prices_include_tax: bool) -> HeldBasket:
        """Begin an empty basket at this desk, in the shop's currency."""
        basket = Basket(self.desk.shop.currency, prices_include_tax)
        now = self.desk.clock.now()
        with self.desk.database.write() as session:
            record = BasketRecord(
                state=BasketState.OPEN,
                name="",
                owner=owner,
                desk=self.desk.name,
                currency=basket.currency,
                prices_include_tax=prices_include_tax,
                content=header_to_json(basket),
                customer=customer_to_json(None),
                created_at=now,
                changed_at=now,
            )
            require_room(record)
            session.add(record)
            return held(session, record, basket)

    def get(self, basket_id: int) -> HeldBasket:
        """One basket in whatever state.

        Raises:
            NotFound: no such basket.
        """
        with self.desk.database.read() as session:
            record = session.get(BasketRecord, basket_id)
            if record is None:
                raise NotFound("basket", str(basket_id))
            return held(session, record)

    def change(self, seen: HeldBasket, change: Callable[[Basket], Basket]) -> HeldBasket:
        """Apply one change, e.g. ``lambda basket: basket.add(product)``.

        Raises:
            ChangedMeanwhile: another desk was first; nothing was changed.
            BasketNotOpen: this desk does not hold it any more.
            Refused: what the change itself refuses; nothing was changed.
        """
        with self.desk.database.write() as session:
            record = self._mine(session, seen)
            before = read_basket(session, record)
            after = change(before)
            if after == before:
                return held(session, record, before)
            require_discounts(session, self.desk, record, before, after)
            write_basket(session, record, before, after, self.desk.clock.now())
            return held(session, record, after)

    def undo(self, seen: HeldBasket) -> HeldBasket:
        """Take the last change back; a line number given once is not given again.

        Raises:
            NothingToUndo: all that can be taken back has been.
            ChangedMeanwhile, BasketNotOpen: as for ``change``.
        """
        with self.desk.database.write() as session:
            record = self._mine(session, seen)
            basket = undo_last(session, record, self.desk.clock.now())
            if basket is None:
                raise NothingToUndo
            return held(session, record, basket)

    def park(self, seen: HeldBasket, name: str) -> HeldBasket:
        """Set a basket aside for any desk.

        Raises:
            TextTooLong: nothing was changed.
            ChangedMeanwhile, BasketNotOpen: as for ``change``.
        """
        with self.desk.database.write() as session:
            record = self._mine(session, seen)
            record.name = " ".join(name.split())
            require_room(record)
            move(session, record, BasketState.PARKED, self.desk.clock.now())
            return held(session, record)

    def parked(self) -> tuple[BasketRow, ...]:
        """What any desk may take up, oldest first."""
        return self._rows(BasketState.PARKED)

    def open_elsewhere(self) -> tuple[BasketRow, ...]:
        """What other desks hold, oldest first: one of them may be broken for good."""
        rows = self._rows(BasketState.OPEN)
        return tuple(each for each in rows if each.desk != self.desk.name)

    def left_open(self) -> tuple[BasketRow, ...]:
        """What this desk held when it was last seen, oldest first: the till offers them at start.

        Baskets whose order was placed just before a crash are checked out on the way.
        """
        self._check_out_placed()
        rows = self._rows(BasketState.OPEN)
        return tuple(each for each in rows if each.desk == self.desk.name)

    def take_up(self, seen: BasketRow, owner: str) -> HeldBasket:
        """Make a parked basket, or one of another desk, this desk's own.

        Of two desks that try at once, one gets it.

        Raises:
            ChangedMeanwhile: another desk was first; nothing was changed.
            TransitionRefused: it was checked out or abandoned.
        """
        with self.desk.database.write() as session:
            record = record_for_change(session, seen.basket_id, seen.version)
            now = self.desk.clock.now()
            if record.state is not BasketState.OPEN:
                move(session, record, BasketState.OPEN, now)
            record.owner = owner
            record.desk = self.desk.name
            record.changed_at = now
            return held(session, record)

    def check_out(self, basket_id: int, order_number: OrderNumber) -> HeldBasket:
        """Close a basket that became an order; asking again for the same order does nothing.

        It goes by the order and not by a version: a placed order is a fact.

        Raises:
            TransitionRefused: it was abandoned, parked, or became another order.
        """
        with self.desk.database.write() as session:
            record = record_for_change(session, basket_id)
            _check_out(session, record, order_number, self.desk)
            return held(session, record)

    def abandon(self, seen: HeldBasket | BasketRow) -> None:
        """Give a basket up; the customer's data are gone at once.

        Raises:
            ChangedMeanwhile: another desk was first; nothing was changed.
            TransitionRefused: it became an order.
        """
        with self.desk.database.write() as session:
            record = record_for_change(session, seen.basket_id, seen.version)
            move(session, record, BasketState.ABANDONED, self.desk.clock.now())

    def _mine(self, session: Session, seen: HeldBasket) -> BasketRecord:
        record = record_for_change(session, seen.basket_id)
        if record.state is not BasketState.OPEN or record.desk != self.desk.name:
            raise BasketNotOpen(record.state, record.desk)
        if record.version != seen.version:
            raise ChangedMeanwhile
        return record

    def _rows(self, state: BasketState) -> tuple[BasketRow, ...]:
        query = (
            select(BasketRecord)
            .where(BasketRecord.state == state)
            .order_by(BasketRecord.changed_at, BasketRecord.id)
            .limit(LIST_LIMIT)
        )
        with self.desk.database.read() as session:
            now = self.desk.clock.now()
            return tuple(row(record, now) for record in session.scalars(query))

    def forget_closed(self, before: dt.datetime) -> int:
        """Delete baskets that were checked out or abandoned before then; orders keep their lines.

        Returns:
            How many there were.
        """
        closed = [state for state in BasketState if BASKET.is_final(state)]
        with self.desk.database.write() as session:
            gone = session.scalars(
                delete(BasketRecord)
                .where(BasketRecord.state.in_(closed), BasketRecord.changed_at < before)
                .returning(BasketRecord.id)
            )
            return len(gone.all())

    def _check_out_placed(self) -> None:
        with self.desk.database.write() as session:
            mine = session.scalars(
                select(BasketRecord)
                .where(BasketRecord.state == BasketState.OPEN, BasketRecord.desk == self.desk.name)
                .with_for_update()
            ).all()
            by_id = {record.id: record for record in mine}
            for basket_id, number in _placed(session, mine):
                _check_out(session, by_id[basket_id], number, self.desk)


def _placed(session: Session, baskets: Sequence[BasketRecord]) -> list[tuple[int, OrderNumber]]:
    """Orders that were placed from one of these baskets."""
    if not baskets:
        return []
    # orders are indexed by time and not by basket
    since = min(record.created_at for record in baskets) - _CLOCK_SLACK
    query = select(OrderRecord.basket_id, OrderRecord.number).where(
        OrderRecord.created_at >= since,
        OrderRecord.basket_id.in_([record.id for record in baskets]),
        OrderRecord.stage == OrderStage.PLACED,
    )
    rows = session.execute(query.order_by(OrderRecord.id))
    return [(basket_id, OrderNumber(number)) for basket_id, number in rows if basket_id]


def _check_out(session: Session, record: BasketRecord, number: OrderNumber, desk: Desk) -> None:
    done = record.state is BasketState.CHECKED_OUT and record.order_number == number
    if not done:
        move(session, record, BasketState.CHECKED_OUT, desk.clock.now())
        record.order_number = number
