"""Bulk jobs: begun from a dry run, paused, canceled, looked at."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import func, insert, select, update
from sqlalchemy.orm import Session

from app.domain.bulk import UNFINISHED, BulkAction, BulkJobState, BulkRowState
from app.domain.errors import NotFound, Refused
from app.domain.identifiers import ChargeId, OrderNumber
from app.domain.money import Money
from app.domain.permissions import Action, Role
from app.domain.texts import require_sendable
from app.services.bulk.dry_run import DryRun, require_amounts, require_bulk
from app.services.desk import Desk
from app.services.permission_settings import PermissionSettings
from app.services.permits import Asker, Permits
from app.storage import audit
from app.storage.bulk import BulkJobRecord, BulkRowRecord

PAGE: Final = 200
_OVER: Final = frozenset({BulkJobState.FINISHED, BulkJobState.CANCELED})
_CHUNK: Final = 500


class NothingToDo(Refused):
    """The action applies to none of the orders; no job was begun."""

    def __init__(self) -> None:
        super().__init__("there is nothing to do on any of these orders")


class BulkJobOver(Refused):
    """It is finished or canceled; nothing of it can be changed any more."""

    def __init__(self) -> None:
        super().__init__("this job is over")


@dataclass(frozen=True, slots=True)
class BulkJob:
    """A job as it stands.

    Attributes:
        counts: rows by state; states without any are left out.
        moved: what its finished rows add up to, by currency; empty where no money is moved.
        problem: why it paused by itself.
        attended: a run is at work on it that is not known to be gone.
    """

    id: int
    action: BulkAction
    state: BulkJobState
    actor: str
    desk: str
    created_at: dt.datetime
    finished_at: dt.datetime | None
    rows: int
    counts: Mapping[BulkRowState, int]
    moved: tuple[Money, ...]
    problem: str
    attended: bool

    @property
    def settled(self) -> int:
        """Rows of which it is known what became of them."""
        return self.rows - sum(self.counts.get(state, 0) for state in UNFINISHED)

    @property
    def is_over(self) -> bool:
        return self.state in _OVER


@dataclass(frozen=True, slots=True)
class BulkRow:
    """One row of a job as shown."""

    position: int
    number: OrderNumber
    charge_id: ChargeId
    amount: Money | None
    state: BulkRowState
    problem: str


@dataclass(frozen=True, slots=True)
class BulkJobs:
    """Writes jobs and reads them; the calls are ``BulkRunner``'s."""

    desk: Desk

    def begin(
        self, dry_run: DryRun, actor: str, role: Role, note: str = "", reason: str = ""
    ) -> int:
        """Write a job down; nothing is sent yet.

        Args:
            dry_run: what was looked at; rows with an obstacle are left out.
            actor: who does it.
            role: theirs.
            note: shown to the buyers, at most 255 characters.
            reason: for the shop's own books.

        Returns:
            The job's id.

        Raises:
            PermissionRefused, NothingToDo, TextTooLong: no job was begun.
        """
        require_sendable("note", note)
        require_sendable("reason", reason)
        smallest = Money(1, self.desk.shop.region.currency)
        table = PermissionSettings(self.desk).table(actor)
        require_bulk(table, role, dry_run.action, smallest)
        require_amounts(table, role, dry_run)
        ready = dry_run.ready
        if not ready:
            raise NothingToDo
        subject = f"bulk {dry_run.action} of {len(ready)}"
        Permits(self.desk).require(Asker(actor, role), Action.BULK, subject=subject)
        with self.desk.database.write() as session:
            cause = self.desk.person(actor)
            job = BulkJobRecord(
                action=dry_run.action,
                state=BulkJobState.RUNNING,
                actor=actor,
                desk=self.desk.name,
                note=note,
                reason=reason,
                problem="",
                rows=len(ready),
                created_at=cause.at,
            )
            session.add(job)
            session.flush()
            for start in range(0, len(ready), _CHUNK):
                part = enumerate(ready[start : start + _CHUNK], start)
                rows = [
                    {
                        "job_id": job.id,
                        "position": position,
                        "order_number": row.number,
                        "charge_id": row.charge_id,
                        "currency": row.amount.currency if row.amount is not None else None,
                        "amount_minor": row.amount.minor if row.amount is not None else None,
                        "state": BulkRowState.WAITING,
                        "holder": "",
                        "problem": "",
                    }
                    for position, row in part
                ]
                session.execute(insert(BulkRowRecord), rows)
            facts = {"rows": str(len(ready)), "amount": ", ".join(map(str, dry_run.sums))}
            audit.record(session, cause, f"bulk.{dry_run.action}", f"job {job.id}", facts)
            return job.id

    def pause(self, job_id: int, actor: str, role: Role) -> None:
        """Make no further call; the one under way is finished.

        Raises:
            PermissionRefused: not for this role.
            BulkJobOver: too late.
        """
        self._move(job_id, BulkJobState.PAUSED, Asker(actor, role))

    def go_on(self, job_id: int, actor: str, role: Role) -> None:
        """Let a paused job be worked on again.

        Raises:
            PermissionRefused: not for this role.
            BulkJobOver: too late.
        """
        self._move(job_id, BulkJobState.RUNNING, Asker(actor, role))

    def cancel(self, job_id: int, actor: str, role: Role) -> None:
        """Give up what waits; the call under way is finished.

        Raises:
            PermissionRefused: not for this role.
            BulkJobOver: too late.
        """
        self._move(job_id, BulkJobState.CANCELED, Asker(actor, role))

    def job(self, job_id: int) -> BulkJob:
        """One job as it stands.

        Raises:
            NotFound: no such job.
        """
        with self.desk.database.read() as session:
            record = session.get(BulkJobRecord, job_id)
            if record is None:
                raise NotFound("bulk job", str(job_id))
            return self._job(session, record)

    def recent(self, most: int = 20) -> tuple[BulkJob, ...]:
        """The latest jobs; those that are not over come first."""
        with self.desk.database.read() as session:
            over = BulkJobRecord.state.in_(_OVER)
            query = select(BulkJobRecord).order_by(over, BulkJobRecord.id.desc()).limit(most)
            return tuple(self._job(session, record) for record in session.scalars(query))

    def rows(
        self, job_id: int, states: Sequence[BulkRowState] = (), after: int = -1, most: int = PAGE
    ) -> tuple[BulkRow, ...]:
        """Some rows of a job, in their order.

        Args:
            job_id: the job.
            states: only in these; all when empty.
            after: position of the row before the first one.
            most: so many.
        """
        query = select(BulkRowRecord).where(
            BulkRowRecord.job_id == job_id, BulkRowRecord.position > after
        )
        if states:
            query = query.where(BulkRowRecord.state.in_(states))
        with self.desk.database.read() as session:
            found = session.scalars(query.order_by(BulkRowRecord.position).limit(most))
            return tuple(_row(record) for record in found)

    def _move(self, job_id: int, state: BulkJobState, asker: Asker) -> None:
        Permits(self.desk).require(asker, Action.BULK, subject=f"bulk job {job_id} {state}")
        with self.desk.database.write() as session:
            job = session.get(BulkJobRecord, job_id, with_for_update=True)
            if job is None:
                raise NotFound("bulk job", str(job_id))
            if job.state in _OVER:
                raise BulkJobOver
            cause = self.desk.person(asker.name)
            job.state, job.problem = state, ""
            if state is BulkJobState.CANCELED:
                job.finished_at = cause.at
                session.execute(
                    update(BulkRowRecord)
                    .where(
                        BulkRowRecord.job_id == job_id,
                        BulkRowRecord.state == BulkRowState.WAITING,
                    )
                    .values(state=BulkRowState.CANCELED)
                )
            audit.record(session, cause, f"bulk.{state}", f"job {job_id}", {})

    def _job(self, session: Session, record: BulkJobRecord) -> BulkJob:
        row = BulkRowRecord
        query = (
            select(row.state, row.currency, func.count(), func.sum(row.amount_minor))
            .where(row.job_id == record.id)
            .group_by(row.state, row.currency)
        )
        counts: dict[BulkRowState, int] = {}
        moved: list[Money] = []
        for state, currency, count, minor in session.execute(query):
            counts[state] = counts.get(state, 0) + count
            if state is BulkRowState.DONE and currency is not None:
                moved.append(Money(int(minor or 0), currency))
        held = select(row.holder, row.lease_until).where(
            row.job_id == record.id, row.state == BulkRowState.WORKING
        )
        now = self.desk.clock.now()
        return BulkJob(
            id=record.id,
            action=record.action,
            state=record.state,
            actor=record.actor,
            desk=record.desk,
            created_at=record.created_at,
            finished_at=record.finished_at,
            rows=record.rows,
            counts=counts,
            moved=tuple(moved),
            problem=record.problem,
            attended=any(
                self._is_alive(holder, lease, now) for holder, lease in session.execute(held)
            ),
        )

    def _is_alive(self, holder: str, lease_until: dt.datetime | None, now: dt.datetime) -> bool:
        if holder.startswith(f"{self.desk.name}/"):
            return holder == self.desk.owner
        return lease_until is not None and lease_until > now


def _row(record: BulkRowRecord) -> BulkRow:
    return BulkRow(
        position=record.position,
        number=OrderNumber(record.order_number),
        charge_id=ChargeId(record.charge_id),
        amount=record.amount,
        state=record.state,
        problem=record.problem,
    )
