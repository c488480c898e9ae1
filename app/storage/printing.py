"""Prints and printers at rest: what lies on paper already, and what still waits for it."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.printing import CodePage, JobState, Medium, PaperKind, PrinterFault, PrinterKind
from app.storage.record import Record, Serial, by_value


class PrintRecord(Record):
    """One print of one paper about an order.

    Attributes:
        subject: the number of the refund's document; empty for papers about the sale.
        copy_no: 0 for the original, which exists once; from 1 on it says COPY.
        run: of the desk, while it is being sent.
        payload: what the receipt printer is sent; gone once nothing is to be sent any more.
    """

    __tablename__ = "prints"
    __table_args__ = (
        UniqueConstraint("order_id", "paper", "subject", "copy_no"),
        CheckConstraint("copy_no >= 0", name="copy_no_not_negative"),
        Index("ix_prints_desk_state", "desk", "state"),
    )

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"))
    paper: Mapped[PaperKind] = mapped_column(by_value(PaperKind))
    subject: Mapped[str] = mapped_column(String(40), default="")
    copy_no: Mapped[int]
    medium: Mapped[Medium] = mapped_column(by_value(Medium))
    desk: Mapped[str] = mapped_column(String(80))
    person: Mapped[str] = mapped_column(String(80))
    run: Mapped[str] = mapped_column(String(120), default="")
    created_at: Mapped[dt.datetime]
    finished_at: Mapped[dt.datetime | None]
    state: Mapped[JobState] = mapped_column(by_value(JobState))
    fault: Mapped[PrinterFault | None] = mapped_column(by_value(PrinterFault, checked=False))
    payload: Mapped[bytes | None] = mapped_column(LargeBinary)
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}


class DeskPrintersRecord(Record):
    """The printers of one desk."""

    __tablename__ = "desk_printers"

    desk: Mapped[str] = mapped_column(String(80), primary_key=True)
    kind: Mapped[PrinterKind] = mapped_column(by_value(PrinterKind))
    address: Mapped[str] = mapped_column(String(255), default="")
    width_mm: Mapped[int]
    code_page: Mapped[CodePage] = mapped_column(by_value(CodePage, checked=False))
    cut: Mapped[bool]
    drawer: Mapped[bool]
    auto_print: Mapped[bool]
    sheet_printer: Mapped[str] = mapped_column(String(255), default="")
    sheet_paper: Mapped[str] = mapped_column(String(16), default="")
    changed_at: Mapped[dt.datetime]
    changed_by: Mapped[str] = mapped_column(String(80), default="")
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}
