"""Invoices and credit notes at rest: their numbers, and whose they were when they were made."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, String, UniqueConstraint
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.documents import DocumentKind
from app.domain.money import Currency, Money
from app.storage.record import Record, Serial, by_value


class DocumentRecord(Record):
    """One numbered document; never changed, never deleted.

    Attributes:
        serial: within its kind, from 1, without gaps.
        refund_record_id: the refund that a credit note is for; ``None`` on one for what was
            sold and never delivered, and on an invoice.
        seller: the letterhead of that day; see ``letterhead.written``.
    """

    __tablename__ = "documents"
    __table_args__ = (
        UniqueConstraint("kind", "serial"),
        CheckConstraint("serial > 0", name="serial_positive"),
        CheckConstraint("amount_minor > 0", name="amount_positive"),
        Index(
            "uq_documents_one_per_sale",
            "order_id",
            "kind",
            unique=True,
            sqlite_where=sql("refund_record_id IS NULL"),
            postgresql_where=sql("refund_record_id IS NULL"),
        ),
        Index("ix_documents_order_id", "order_id"),
    )

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    kind: Mapped[DocumentKind] = mapped_column(by_value(DocumentKind))
    serial: Mapped[int]
    number: Mapped[str] = mapped_column(String(40), unique=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"))
    refund_record_id: Mapped[int | None] = mapped_column(ForeignKey("refunds.id"), unique=True)
    issued_at: Mapped[dt.datetime]
    currency: Mapped[Currency] = mapped_column(by_value(Currency))
    amount_minor: Mapped[int]
    seller: Mapped[dict[str, Any]] = mapped_column(default=dict)

    @property
    def amount(self) -> Money:
        return Money(self.amount_minor, self.currency)


class ShopPictureRecord(Record):
    """A picture that all desks of a shop share, the logo above all; the content is a PNG."""

    __tablename__ = "shop_pictures"

    name: Mapped[str] = mapped_column(String(32), primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)
    digest: Mapped[str] = mapped_column(String(64))
    changed_at: Mapped[dt.datetime]
    changed_by: Mapped[str] = mapped_column(String(80), default="")
