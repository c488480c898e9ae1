"""Baskets at rest: every change is committed, and the last ones can be taken back."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.basket_state import BasketState
from app.domain.money import Currency, Money
from app.storage.record import Record, Serial, by_value


class BasketRecord(Record):
    """One basket; its lines have rows of their own, so that a scan writes one of them.

    Attributes:
        desk: the desk that holds it while it is open, the last one afterwards.
        owner: user name of whoever rang it up or took it up last.
        content: everything but lines and customer, see ``basket_content``.
        customer: personal data; gone as soon as the basket is checked out or abandoned.
        line_count, subtotal_minor: for lists, kept with every change.
        history_seq: of the newest entry in ``basket_history``; counts all changes ever made.
        order_number: of the order it became.
    """

    __tablename__ = "baskets"
    __table_args__ = (Index("ix_baskets_state_changed_at", "state", "changed_at"),)

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    state: Mapped[BasketState] = mapped_column(by_value(BasketState))
    name: Mapped[str] = mapped_column(String(80), default="")
    owner: Mapped[str] = mapped_column(String(80))
    desk: Mapped[str] = mapped_column(String(80))
    currency: Mapped[Currency] = mapped_column(by_value(Currency))
    prices_include_tax: Mapped[bool]
    content: Mapped[dict[str, Any]] = mapped_column(JSON())
    customer: Mapped[dict[str, Any]] = mapped_column(JSON(), default=dict)
    line_count: Mapped[int] = mapped_column(default=0)
    subtotal_minor: Mapped[int] = mapped_column(default=0)
    history_seq: Mapped[int] = mapped_column(default=0)
    order_number: Mapped[str] = mapped_column(String(26), default="")
    created_at: Mapped[dt.datetime]
    changed_at: Mapped[dt.datetime]
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}

    @property
    def subtotal(self) -> Money:
        return Money(self.subtotal_minor, self.currency)


class BasketLineRecord(Record):
    """One line, named by its number within the basket; the basket's content orders them."""

    __tablename__ = "basket_lines"

    basket_id: Mapped[int] = mapped_column(
        ForeignKey("baskets.id", ondelete="CASCADE"), primary_key=True
    )
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    content: Mapped[dict[str, Any]] = mapped_column(JSON())


class BasketHistoryRecord(Record):
    """What one change overwrote; never updated, dropped when it is too old to be undone."""

    __tablename__ = "basket_history"

    basket_id: Mapped[int] = mapped_column(
        ForeignKey("baskets.id", ondelete="CASCADE"), primary_key=True
    )
    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    before: Mapped[dict[str, Any]] = mapped_column(JSON())
