"""Intents at rest: what we decided to ask of Amazon, before we ask."""

from __future__ import annotations

import datetime as dt
from typing import Any, Final

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.intent import IntentKind, IntentState
from app.domain.money import Currency, Money
from app.storage.record import Record, Serial, by_value

IS_OPEN: Final = text("intents.state = 'Open'")
"""Spelled out, so that the databases see that the index of open intents holds all of them."""


class IntentRecord(Record):
    """One call to Amazon that moves money or state.

    At most one intent of an order is Open: the next one waits until its outcome is known.

    Attributes:
        key: unique; for Authorize, Capture and Refund it is the reference id at Amazon.
        request: the call's parameters as our gateway's request has them; no tokens, no buyer data.
        owner: desk and run that holds it, ``counter-1/4f2a…``.
        lease_until: until then nobody else takes it up.
        outcome: Amazon's word or error code, empty while Open.
        errand: of bulk work, the row that it is the call of: no row has two.
    """

    __tablename__ = "intents"
    __table_args__ = (
        CheckConstraint("amount_minor IS NULL OR amount_minor > 0", name="amount_positive"),
        Index(
            "uq_intents_one_open_per_order",
            "order_id",
            unique=True,
            sqlite_where=text("state = 'Open'"),
            postgresql_where=text("state = 'Open'"),
        ),
        Index("ix_intents_order_id_kind", "order_id", "kind"),
        Index("uq_intents_errand", "errand", unique=True),
    )

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    key: Mapped[str] = mapped_column(String(64), unique=True)
    kind: Mapped[IntentKind] = mapped_column(by_value(IntentKind))
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id", ondelete="CASCADE"))
    payment_id: Mapped[int] = mapped_column(ForeignKey("payments.id", ondelete="CASCADE"))
    charge_record_id: Mapped[int | None] = mapped_column(
        ForeignKey("charges.id", ondelete="CASCADE")
    )
    state: Mapped[IntentState] = mapped_column(by_value(IntentState))
    currency: Mapped[Currency | None] = mapped_column(by_value(Currency))
    amount_minor: Mapped[int | None]
    request: Mapped[dict[str, Any]] = mapped_column(default=dict)
    actor: Mapped[str] = mapped_column(String(80), default="")
    owner: Mapped[str] = mapped_column(String(120))
    lease_until: Mapped[dt.datetime]
    attempts: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[dt.datetime]
    settled_at: Mapped[dt.datetime | None]
    outcome: Mapped[str] = mapped_column(String(64), default="")
    problem: Mapped[str] = mapped_column(Text, default="")
    errand: Mapped[str | None] = mapped_column(String(32))
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}

    @property
    def amount(self) -> Money:
        """The money in question; only for kinds that have an amount."""
        if self.amount_minor is None or self.currency is None:
            msg = f"{self.kind} has no amount"
            raise ValueError(msg)
        return Money(self.amount_minor, self.currency)
