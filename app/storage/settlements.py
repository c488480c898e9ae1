"""Settlement reports at rest, with every line."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.money import Currency
from app.domain.settlement import LineKind
from app.storage.record import Record, Serial, by_value


class SettlementRecord(Record):
    """One report; imported as a whole, once, and never changed.

    Attributes:
        digest: SHA-256 of the file.
    """

    __tablename__ = "settlements"

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    settlement_id: Mapped[str] = mapped_column(String(64), unique=True)
    began_at: Mapped[dt.datetime]
    ended_at: Mapped[dt.datetime]
    currency: Mapped[Currency] = mapped_column(by_value(Currency))
    lines: Mapped[int]
    captured_minor: Mapped[int]
    refunded_minor: Mapped[int]
    other_minor: Mapped[int]
    fee_minor: Mapped[int]
    net_minor: Mapped[int]
    file_name: Mapped[str] = mapped_column(String(255))
    digest: Mapped[str] = mapped_column(String(64))
    imported_at: Mapped[dt.datetime]
    actor: Mapped[str] = mapped_column(String(80))


class SettlementLineRecord(Record):
    """One line of a report."""

    __tablename__ = "settlement_lines"
    __table_args__ = (UniqueConstraint("settlement_record_id", "line"),)

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    settlement_record_id: Mapped[int] = mapped_column(
        ForeignKey("settlements.id", ondelete="CASCADE")
    )
    line: Mapped[int]
    posted_at: Mapped[dt.datetime]
    kind: Mapped[LineKind] = mapped_column(by_value(LineKind))
    word: Mapped[str] = mapped_column(String(64))
    transaction_id: Mapped[str] = mapped_column(String(64), index=True)
    reference_id: Mapped[str] = mapped_column(String(64))
    permission_id: Mapped[str] = mapped_column(String(64))
    order_number: Mapped[str] = mapped_column(String(64))
    description: Mapped[str] = mapped_column(Text)
    amount_minor: Mapped[int]
    fee_minor: Mapped[int]
    net_minor: Mapped[int]
