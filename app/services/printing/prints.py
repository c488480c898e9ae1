"""Keeps count of every print, so that each paper has one original and every other says COPY."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.errors import ChangedMeanwhile, NotFound
from app.domain.identifiers import OrderNumber
from app.domain.permissions import Action
from app.domain.printing import UNPRINTED, JobState, Medium, PaperKind, PrinterFault
from app.services.desk import Desk
from app.services.permits import Asker, Permits
from app.storage import audit
from app.storage.orders import OrderRecord
from app.storage.printing import PrintRecord
from app.storage.uniqueness import first_come

_OPEN: Final = (JobState.WAITING, JobState.SENDING, JobState.UNSURE)


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be printed.

    Attributes:
        subject: the number of the refund's document; empty for papers about the sale.
    """

    number: OrderNumber
    paper: PaperKind
    subject: str = ""

    @property
    def subject_text(self) -> str:
        """What a second person approves."""
        return f"{self.number} {self.paper.value} {self.subject}".rstrip()


@dataclass(frozen=True, slots=True)
class Print:
    """One print as screens show it."""

    id: int
    number: OrderNumber
    paper: PaperKind
    subject: str
    copy_no: int
    medium: Medium
    state: JobState
    fault: PrinterFault | None
    person: str
    desk: str
    created_at: dt.datetime


@dataclass(frozen=True, slots=True)
class Prints:
    """Counts prints; what is sent to the receipt printer, ``PrintQueue`` sends."""

    desk: Desk

    def next_copy(self, wish: Wish) -> int:
        """What the next print of a paper would be: 0 for the original.

        Raises:
            NotFound: no such order.
        """
        with self.desk.database.read() as session:
            order = _order(session, wish.number)
            return _next(_known(session, order, wish))

    def issue(
        self,
        wish: Wish,
        copy_no: int,
        medium: Medium,
        asker: Asker,
        payload: bytes | None = None,
    ) -> int:
        """Write a print down before anything reaches a printer.

        One that certainly reached no paper is taken up again under its own number.

        Args:
            wish: what is printed.
            copy_no: what the paper says, as ``next_copy`` told.
            medium: on the roll it waits for the queue; elsewhere the caller prints and tells how
                it ended.
            asker: who prints.
            payload: what the receipt printer is sent.

        Returns:
            The print's id.

        Raises:
            PermissionRefused: a copy that this person may not make, or not alone
                (``ApprovalNeeded``); nothing was written down.
            ChangedMeanwhile: somebody else printed it a moment ago; ask for the number again.
            NotFound: no such order.
        """
        if copy_no:
            Permits(self.desk).require(asker, Action.REPRINT, subject=wish.subject_text)
        with first_come(self.desk.database) as session:
            order = _order(session, wish.number)
            known = _known(session, order, wish)
            if _next(known) != copy_no:
                raise ChangedMeanwhile
            cause = self.desk.person(asker.name)
            record = known[-1] if known and known[-1].copy_no == copy_no else None
            record = record or PrintRecord(order_id=order, paper=wish.paper, subject=wish.subject)
            record.copy_no, record.medium, record.payload = copy_no, medium, payload
            record.desk, record.person = self.desk.name, asker.name
            record.created_at, record.finished_at, record.fault = cause.at, None, None
            on_roll = medium is Medium.ROLL
            record.state = JobState.WAITING if on_roll else JobState.SENDING
            record.run = "" if on_roll else self.desk.owner
            session.add(record)
            if copy_no:
                facts = {"paper": wish.paper.value, "copy": str(copy_no), "on": medium.value}
                audit.record(session, cause, "paper.copied", wish.number, facts)
            session.flush()
            return record.id

    def ended(self, print_id: int, state: JobState, fault: PrinterFault | None = None) -> None:
        """How a print ended; its payload is gone unless it waits on."""
        with self.desk.database.write() as session:
            record = session.get_one(PrintRecord, print_id, with_for_update=True)
            record.state, record.fault, record.run = state, fault, ""
            if state is not JobState.WAITING:
                record.payload = None
                record.finished_at = self.desk.clock.now()

    def drop(self, print_id: int) -> None:
        """Give up a print that waits; one that is being sent meanwhile is left alone."""
        with self.desk.database.write() as session:
            record = session.get_one(PrintRecord, print_id, with_for_update=True)
            if record.state is JobState.WAITING:
                record.state, record.payload = JobState.DROPPED, None
                record.finished_at = self.desk.clock.now()

    def seen(self, print_id: int) -> None:
        """Somebody looked: what was unsure lies on paper."""
        with self.desk.database.write() as session:
            record = session.get_one(PrintRecord, print_id, with_for_update=True)
            if record.state is JobState.UNSURE:
                record.state = JobState.PRINTED

    def settle_orphans(self) -> int:
        """At the start: what this desk was sending when it ended may lie on paper.

        Returns:
            How many nobody knows about now.
        """
        with self.desk.database.write() as session:
            query = select(PrintRecord).where(
                PrintRecord.desk == self.desk.name,
                PrintRecord.state == JobState.SENDING,
                PrintRecord.run != self.desk.owner,
            )
            orphans = session.scalars(query.with_for_update()).all()
            for record in orphans:
                record.state, record.fault = JobState.UNSURE, PrinterFault.RESTARTED
                record.payload, record.finished_at = None, self.desk.clock.now()
            return len(orphans)

    def open_here(self) -> tuple[Print, ...]:
        """What waits, is being sent or is unsure at this desk, the oldest first."""
        with self.desk.database.read() as session:
            query = (
                select(PrintRecord, OrderRecord.number)
                .join(OrderRecord, OrderRecord.id == PrintRecord.order_id)
                .where(PrintRecord.desk == self.desk.name, PrintRecord.state.in_(_OPEN))
                .order_by(PrintRecord.id)
            )
            return tuple(_print(record, number) for record, number in session.execute(query))

    def of_order(self, number: OrderNumber) -> tuple[Print, ...]:
        """Every print of an order's papers, the oldest first.

        Raises:
            NotFound: no such order.
        """
        with self.desk.database.read() as session:
            order = _order(session, number)
            query = select(PrintRecord).where(PrintRecord.order_id == order)
            records = session.scalars(query.order_by(PrintRecord.id))
            return tuple(_print(record, number) for record in records)


def _order(session: Session, number: OrderNumber) -> int:
    found = session.scalar(select(OrderRecord.id).where(OrderRecord.number == number))
    if found is None:
        raise NotFound("order", number)
    return int(found)


def _known(session: Session, order: int, wish: Wish) -> Sequence[PrintRecord]:
    query = select(PrintRecord).where(
        PrintRecord.order_id == order,
        PrintRecord.paper == wish.paper,
        PrintRecord.subject == wish.subject,
    )
    return session.scalars(query.order_by(PrintRecord.copy_no)).all()


def _next(known: Sequence[PrintRecord]) -> int:
    """The number after the last, or the last one again where it certainly is on no paper."""
    if not known:
        return 0
    last = known[-1]
    return last.copy_no if last.state in UNPRINTED else last.copy_no + 1


def _print(record: PrintRecord, number: str) -> Print:
    return Print(
        id=record.id,
        number=OrderNumber(number),
        paper=record.paper,
        subject=record.subject,
        copy_no=record.copy_no,
        medium=record.medium,
        state=record.state,
        fault=record.fault,
        person=record.person,
        desk=record.desk,
        created_at=record.created_at,
    )
