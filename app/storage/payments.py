"""Payments (Order References), charges and refunds at rest."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.domain.money import Currency, Money
from app.domain.states import ChargePermissionState, ChargeState, RefundState
from app.storage.record import Record, Serial, by_value


class PaymentRecord(Record):
    """One Charge Permission: an Order Reference in the classic API.

    An order has a second one only when its first was rejected and the buyer signed in anew.
    ``amazon_*`` are Amazon's words, verbatim, also those that we do not know. ``poll_at`` is when
    to ask Amazon again while nobody tells us, ``poll_by`` when to ask even while IPNs arrive;
    ``None`` once nothing can follow. Who takes a poll up moves both ahead.
    """

    __tablename__ = "payments"
    __table_args__ = (
        UniqueConstraint("order_id", "attempt"),
        Index("ix_payments_state", "state"),
        Index("ix_payments_poll_at", "poll_at"),
        Index("ix_payments_poll_by", "poll_by"),
    )

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id", ondelete="CASCADE"))
    attempt: Mapped[int]
    permission_id: Mapped[str] = mapped_column(String(64), unique=True)
    state: Mapped[ChargePermissionState] = mapped_column(by_value(ChargePermissionState))
    amazon_state: Mapped[str] = mapped_column(String(64), default="")
    amazon_reason: Mapped[str] = mapped_column(String(64), default="")
    amazon_updated_at: Mapped[dt.datetime | None]
    authentication: Mapped[str] = mapped_column(String(32), default="")
    created_at: Mapped[dt.datetime]
    expires_at: Mapped[dt.datetime | None]
    checked_at: Mapped[dt.datetime | None]
    poll_at: Mapped[dt.datetime | None]
    poll_by: Mapped[dt.datetime | None]
    version: Mapped[int] = mapped_column(default=1)

    charges: Mapped[list[ChargeRecord]] = relationship(
        order_by="ChargeRecord.id", cascade="all, delete-orphan", lazy="raise"
    )

    __mapper_args__ = {"version_id_col": version}


class ChargeRecord(Record):
    """One authorization and its capture. It exists from Amazon's first answer on.

    Attributes:
        capture_minor: what the last capture asked for; ours when ``state`` is Captured.
        refunded_minor: as Amazon counts it on the capture.
        stop_shipment: Amazon said ``StopShipmentAtypicalAuth``; ``stop_cleared_by`` ends it.
    """

    __tablename__ = "charges"
    __table_args__ = (
        CheckConstraint("amount_minor > 0", name="amount_positive"),
        CheckConstraint("capture_minor >= 0", name="capture_not_negative"),
        CheckConstraint("refunded_minor >= 0", name="refunded_not_negative"),
        Index("ix_charges_state_authorized_at", "state", "authorized_at"),
        Index("ix_charges_captured_at", "captured_at"),
    )

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    payment_id: Mapped[int] = mapped_column(
        ForeignKey("payments.id", ondelete="CASCADE"), index=True
    )
    reference_id: Mapped[str] = mapped_column(String(32), unique=True)
    charge_id: Mapped[str] = mapped_column(String(64), unique=True)
    currency: Mapped[Currency] = mapped_column(by_value(Currency))
    amount_minor: Mapped[int]
    state: Mapped[ChargeState] = mapped_column(by_value(ChargeState))
    amazon_state: Mapped[str] = mapped_column(String(64), default="")
    amazon_reason: Mapped[str] = mapped_column(String(64), default="")
    amazon_updated_at: Mapped[dt.datetime | None]
    soft_decline: Mapped[bool] = mapped_column(default=False)
    capture_now: Mapped[bool] = mapped_column(default=False)
    capture_id: Mapped[str | None] = mapped_column(String(64), unique=True)
    capture_reference: Mapped[str] = mapped_column(String(32), default="")
    capture_minor: Mapped[int] = mapped_column(default=0)
    capture_state: Mapped[str] = mapped_column(String(64), default="")
    capture_reason: Mapped[str] = mapped_column(String(64), default="")
    capture_updated_at: Mapped[dt.datetime | None]
    captured_at: Mapped[dt.datetime | None]
    refunded_minor: Mapped[int] = mapped_column(default=0)
    fee_minor: Mapped[int | None]
    stop_shipment: Mapped[bool] = mapped_column(default=False)
    stop_cleared_by: Mapped[str] = mapped_column(String(80), default="")
    authorized_at: Mapped[dt.datetime | None]
    expires_at: Mapped[dt.datetime | None]
    checked_at: Mapped[dt.datetime | None]
    version: Mapped[int] = mapped_column(default=1)

    refunds: Mapped[list[RefundRecord]] = relationship(
        order_by="RefundRecord.id", cascade="all, delete-orphan", lazy="raise"
    )

    __mapper_args__ = {"version_id_col": version}

    @property
    def amount(self) -> Money:
        return Money(self.amount_minor, self.currency)

    @property
    def capture_amount(self) -> Money:
        return Money(self.capture_minor, self.currency)

    @property
    def stopped(self) -> bool:
        """Whether the stop-shipment flag still stands."""
        return self.stop_shipment and not self.stop_cleared_by


class RefundRecord(Record):
    """One refund, ours or Amazon's own (``kind``). It exists from Amazon's first answer on."""

    __tablename__ = "refunds"
    __table_args__ = (
        CheckConstraint("amount_minor > 0", name="amount_positive"),
        Index("ix_refunds_state", "state"),
        Index("ix_refunds_created_at", "created_at"),
    )

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    charge_record_id: Mapped[int] = mapped_column(
        ForeignKey("charges.id", ondelete="CASCADE"), index=True
    )
    reference_id: Mapped[str] = mapped_column(String(32), index=True)
    refund_id: Mapped[str] = mapped_column(String(64), unique=True)
    currency: Mapped[Currency] = mapped_column(by_value(Currency))
    amount_minor: Mapped[int]
    state: Mapped[RefundState] = mapped_column(by_value(RefundState))
    amazon_state: Mapped[str] = mapped_column(String(64), default="")
    amazon_reason: Mapped[str] = mapped_column(String(64), default="")
    amazon_updated_at: Mapped[dt.datetime | None]
    kind: Mapped[str] = mapped_column(String(40), default="SellerInitiated")
    note: Mapped[str] = mapped_column(Text, default="")
    requested_by: Mapped[str] = mapped_column(String(80), default="")
    created_at: Mapped[dt.datetime]
    checked_at: Mapped[dt.datetime | None]
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}

    @property
    def amount(self) -> Money:
        return Money(self.amount_minor, self.currency)
