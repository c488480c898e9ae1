"""Orders and their lines at rest, and the buyer beside them."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.domain.checkout_modes import AuthorizationMode, CaptureMode
from app.domain.environment import Mode, Region
from app.domain.money import Currency, Money
from app.domain.order_stage import OrderStage
from app.domain.payment_status import MayShip, PaymentStatus
from app.storage.payments import PaymentRecord
from app.storage.record import Record, Serial, by_value


class OrderRecord(Record):
    """One sale.

    ``status``, ``may_ship``, the three amounts and the two times below are derived from charges and
    refunds by the domain's functions, in the transaction that changes what they derive from;
    nobody else writes them. ``reserved_at`` is when the oldest authorization that still waits for
    its capture was made, ``closes_at`` when Amazon closes the Order Reference. ``attention`` says
    why a person must look, empty when nobody needs to. ``driven_by`` is the run (``desk/run``)
    that is taking the order through its placing at this moment; a run that died leaves it behind.
    """

    __tablename__ = "orders"
    __table_args__ = (
        CheckConstraint("total_minor > 0", name="total_positive"),
        Index("ix_orders_status_id", "status", "id"),
        Index("ix_orders_created_at_id", "created_at", "id"),
        Index("ix_orders_total_minor_id", "total_minor", "id"),
        Index("ix_orders_staff_id", "staff", "id"),
        Index("ix_orders_desk_id", "desk", "id"),
        Index(
            "ix_orders_reserved_at_id",
            "reserved_at",
            "id",
            sqlite_where=text("reserved_at IS NOT NULL"),
            postgresql_where=text("reserved_at IS NOT NULL"),
        ),
        Index("ix_orders_basket_id", "basket_id"),
    )

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    number: Mapped[str] = mapped_column(String(26), unique=True)
    created_at: Mapped[dt.datetime]
    placed_at: Mapped[dt.datetime | None]
    region: Mapped[Region] = mapped_column(by_value(Region))
    mode: Mapped[Mode] = mapped_column(by_value(Mode))
    currency: Mapped[Currency] = mapped_column(by_value(Currency))
    total_minor: Mapped[int]
    stage: Mapped[OrderStage] = mapped_column(by_value(OrderStage))
    status: Mapped[PaymentStatus] = mapped_column(by_value(PaymentStatus))
    may_ship: Mapped[MayShip] = mapped_column(by_value(MayShip))
    authorized_minor: Mapped[int] = mapped_column(default=0)
    captured_minor: Mapped[int] = mapped_column(default=0)
    refunded_minor: Mapped[int] = mapped_column(default=0)
    reserved_at: Mapped[dt.datetime | None]
    closes_at: Mapped[dt.datetime | None]
    attention: Mapped[str] = mapped_column(Text, default="")
    capture_mode: Mapped[CaptureMode] = mapped_column(by_value(CaptureMode))
    authorization_mode: Mapped[AuthorizationMode] = mapped_column(by_value(AuthorizationMode))
    staff: Mapped[str] = mapped_column(String(80), default="")
    desk: Mapped[str] = mapped_column(String(80), default="")
    driven_by: Mapped[str] = mapped_column(String(120), default="")
    store_name: Mapped[str] = mapped_column(String(50), default="")
    seller_note: Mapped[str] = mapped_column(String(1024), default="")
    language: Mapped[str] = mapped_column(String(16), default="")
    quote: Mapped[dict[str, Any]] = mapped_column(default=dict)
    basket_id: Mapped[int | None]
    timeline_seq: Mapped[int] = mapped_column(default=0)
    timeline_head: Mapped[str] = mapped_column(String(64), default="")
    version: Mapped[int] = mapped_column(default=1)

    lines: Mapped[list[OrderLineRecord]] = relationship(
        order_by="OrderLineRecord.position", cascade="all, delete-orphan", lazy="raise"
    )
    payments: Mapped[list[PaymentRecord]] = relationship(
        order_by=PaymentRecord.attempt, cascade="all, delete-orphan", lazy="raise"
    )

    __mapper_args__ = {"version_id_col": version}

    @property
    def total(self) -> Money:
        return Money(self.total_minor, self.currency)


class OrderLineRecord(Record):
    """One line as sold: later changes of the product do not touch it.

    Attributes:
        quantity_milli: thousandths, so that 0.350 kg is 350.
        gross_minor: what the buyer pays for the line, after discounts, tax included.
        tax_basis_points: hundredths of a percent.
    """

    __tablename__ = "order_lines"
    __table_args__ = (UniqueConstraint("order_id", "position"),)

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id", ondelete="CASCADE"))
    position: Mapped[int]
    sku: Mapped[str] = mapped_column(String(64), index=True)
    name: Mapped[str] = mapped_column(String(255))
    quantity_milli: Mapped[int]
    unit_price_minor: Mapped[int]
    discount_minor: Mapped[int] = mapped_column(default=0)
    net_minor: Mapped[int]
    tax_minor: Mapped[int]
    gross_minor: Mapped[int]
    tax_basis_points: Mapped[int] = mapped_column(default=0)
    tax_class: Mapped[str] = mapped_column(String(32), default="")


class BuyerRecord(Record):
    """Who bought: personal data lives here and nowhere else, so that it can be erased.

    Attributes:
        address: Amazon's original fields by name.
        billing: likewise, where Amazon shows it (EU and UK, for the invoice).
        notes: the staff's, by the position of their line; ``0`` is on the whole order.
        search_text: the words by which the order is found, the buyer's among them; written by
            ``order_words.reindex`` alone.
    """

    __tablename__ = "buyers"

    order_id: Mapped[int] = mapped_column(
        ForeignKey("orders.id", ondelete="CASCADE"), primary_key=True
    )
    name: Mapped[str] = mapped_column(String(255), default="")
    email: Mapped[str] = mapped_column(String(255), default="")
    phone: Mapped[str] = mapped_column(String(64), default="")
    address: Mapped[dict[str, Any]] = mapped_column(default=dict)
    billing: Mapped[dict[str, Any]] = mapped_column(default=dict)
    notes: Mapped[dict[str, Any]] = mapped_column(default=dict)
    erased_at: Mapped[dt.datetime | None]
    search_text: Mapped[str] = mapped_column(Text, default="")


class OrderCounterRecord(Record):
    """How many orders carry a status, and how much they add up to; kept with every change."""

    __tablename__ = "order_counters"

    status: Mapped[PaymentStatus] = mapped_column(by_value(PaymentStatus), primary_key=True)
    currency: Mapped[Currency] = mapped_column(by_value(Currency), primary_key=True)
    orders: Mapped[int] = mapped_column(default=0)
    total_minor: Mapped[int] = mapped_column(default=0)
