"""Reads and writes baskets in the caller's transaction: only what a change touched."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.domain.basket import Basket
from app.domain.basket_state import BASKET, BasketState
from app.domain.errors import ChangedMeanwhile, NotFound
from app.domain.identifiers import OrderNumber
from app.domain.money import Money
from app.storage.basket_content import (
    basket_from_json,
    customer_to_json,
    header_to_json,
    line_to_json,
    overwritten,
    restored,
)
from app.storage.baskets import BasketHistoryRecord, BasketLineRecord, BasketRecord

UNDO_LIMIT: Final = 20
"""Changes that can be taken back, newest first."""


@dataclass(frozen=True, slots=True)
class HeldBasket:
    """A basket as it was at one moment; every change hands out the next one.

    Attributes:
        version: what the next change compares, so that two desks cannot both win.
        desk: the desk that holds it while it is open, the last one afterwards.
        owner: user name of whoever rang it up or took it up last.
        undoable: how many changes can be taken back.
        order_number: of the order it became; empty before.
    """

    basket_id: int
    version: int
    basket: Basket
    state: BasketState
    name: str
    owner: str
    desk: str
    changed_at: dt.datetime
    undoable: int
    order_number: OrderNumber


@dataclass(frozen=True, slots=True)
class BasketRow:
    """One line of the list of parked baskets; no buyer data.

    Attributes:
        age: since its last change.
        lines: how many it has.
    """

    basket_id: int
    version: int
    state: BasketState
    name: str
    owner: str
    desk: str
    age: dt.timedelta
    lines: int
    subtotal: Money


def record_for_change(session: Session, basket_id: int, version: int | None = None) -> BasketRecord:
    """Load a basket's row, locked until the transaction ends.

    Raises:
        NotFound: no such basket.
        ChangedMeanwhile: it is not the version that the caller has seen.
    """
    record = session.get(BasketRecord, basket_id, with_for_update=True)
    if record is None:
        raise NotFound("basket", str(basket_id))
    if version is not None and record.version != version:
        raise ChangedMeanwhile
    return record


def read_basket(session: Session, record: BasketRecord) -> Basket:
    """Put the basket of a row together."""
    query = select(BasketLineRecord.number, BasketLineRecord.content).where(
        BasketLineRecord.basket_id == record.id
    )
    lines: dict[int, Any] = {number: content for number, content in session.execute(query)}  # noqa: C416 - dict(rows) is untyped
    basis = (record.currency, record.prices_include_tax)
    return basket_from_json(basis, record.content, lines, record.customer)


def write_basket(
    session: Session, record: BasketRecord, before: Basket, after: Basket, at: dt.datetime
) -> None:
    """Write the difference between two baskets, and remember how to go back."""
    record.history_seq += 1
    session.add(
        BasketHistoryRecord(
            basket_id=record.id, seq=record.history_seq, before=overwritten(before, after)
        )
    )
    session.execute(
        delete(BasketHistoryRecord).where(
            BasketHistoryRecord.basket_id == record.id,
            BasketHistoryRecord.seq <= record.history_seq - UNDO_LIMIT,
        )
    )
    _write_difference(session, record, before, after, at)


def undo_last(session: Session, record: BasketRecord, at: dt.datetime) -> Basket | None:
    """Take the newest change back; ``None`` when none is left."""
    last = session.scalars(
        select(BasketHistoryRecord)
        .where(BasketHistoryRecord.basket_id == record.id)
        .order_by(BasketHistoryRecord.seq.desc())
        .limit(1)
    ).first()
    if last is None:
        return None
    now = read_basket(session, record)
    basket = restored(now, last.before)
    session.delete(last)
    _write_difference(session, record, now, basket, at)
    return basket


def move(session: Session, record: BasketRecord, state: BasketState, at: dt.datetime) -> None:
    """Take a step of the life cycle; at its end nothing personal stays behind.

    Raises:
        TransitionRefused: the life cycle has no such step.
    """
    BASKET.require(record.state, state)
    record.state = state
    record.changed_at = at
    if BASKET.is_final(state):
        record.customer = {}
        session.execute(
            delete(BasketHistoryRecord).where(BasketHistoryRecord.basket_id == record.id)
        )


def held(session: Session, record: BasketRecord, basket: Basket | None = None) -> HeldBasket:
    """The value of a row, after everything was flushed."""
    session.flush()
    seqs = select(BasketHistoryRecord.seq).where(BasketHistoryRecord.basket_id == record.id)
    return HeldBasket(
        basket_id=record.id,
        version=record.version,
        basket=read_basket(session, record) if basket is None else basket,
        state=record.state,
        name=record.name,
        owner=record.owner,
        desk=record.desk,
        changed_at=record.changed_at,
        undoable=len(session.scalars(seqs).all()),
        order_number=OrderNumber(record.order_number),
    )


def row(record: BasketRecord, now: dt.datetime) -> BasketRow:
    """A record as a line of a list."""
    return BasketRow(
        basket_id=record.id,
        version=record.version,
        state=record.state,
        name=record.name,
        owner=record.owner,
        desk=record.desk,
        age=now - record.changed_at,
        lines=record.line_count,
        subtotal=record.subtotal,
    )


def _write_difference(
    session: Session, record: BasketRecord, before: Basket, after: Basket, at: dt.datetime
) -> None:
    old = {line.number: line for line in before.lines}
    new = {line.number: line for line in after.lines}
    touched = [number for number in {**old, **new} if old.get(number) != new.get(number)]
    if touched:
        session.execute(
            delete(BasketLineRecord).where(
                BasketLineRecord.basket_id == record.id, BasketLineRecord.number.in_(touched)
            )
        )
    session.add_all(
        BasketLineRecord(basket_id=record.id, number=number, content=line_to_json(new[number]))
        for number in touched
        if number in new
    )
    record.content = header_to_json(after)
    record.customer = customer_to_json(after.customer)
    record.line_count = len(after.lines)
    record.subtotal_minor = after.subtotal.minor
    record.changed_at = at
