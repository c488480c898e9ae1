"""Who works on which row: a row is held by one run, and given up only with its result."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, and_, exists, not_, or_, select
from sqlalchemy.orm import Session

from app.domain.bulk import BulkAction, BulkJobState, BulkRowState
from app.domain.identifiers import ChargeId, OrderNumber
from app.domain.intent import IntentState
from app.domain.money import Money
from app.domain.states import ChargeState
from app.services.desk import Desk
from app.services.intents import LEASE
from app.storage.bulk import BulkJobRecord, BulkRowRecord
from app.storage.intents import IntentRecord

_HELD = frozenset({BulkRowState.WAITING, BulkRowState.WORKING})


@dataclass(frozen=True, slots=True)
class Claim:
    """A row that this run holds.

    Attributes:
        errand: by which the intent of its call is known, whoever makes it.
    """

    row_id: int
    errand: str
    number: OrderNumber
    charge_id: ChargeId
    amount: Money | None
    action: BulkAction
    actor: str
    note: str
    reason: str


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a row.

    Attributes:
        pauses: why the job must not go on; empty when it may.
    """

    row_id: int
    state: BulkRowState
    problem: str = ""
    pauses: str = ""


@dataclass(frozen=True, slots=True)
class Claims:
    """The queue of rows as one desk sees it."""

    desk: Desk

    def advance(self, job_id: int, result: Result | None = None) -> Claim | None:
        """Write down what became of a row and hold the next one, in one transaction.

        Returns:
            ``None`` when there is none: the job is paused or over, or others hold the rest.
        """
        with self.desk.database.write() as session:
            if result is not None:
                self._write(session, result)
            job = session.get_one(BulkJobRecord, job_id, with_for_update=True)
            if result is not None and result.pauses and job.state is BulkJobState.RUNNING:
                job.state, job.problem = BulkJobState.PAUSED, result.pauses
            if job.state is not BulkJobState.RUNNING:
                return None
            row = self._next(session, job_id)
            if row is None:
                self._finish(session, job)
                return None
            row.state, row.holder = BulkRowState.WORKING, self.desk.owner
            row.lease_until = self.desk.clock.now() + LEASE
            return _claim(job, row)

    def give_back(self, result: Result) -> None:
        """Write down what became of a row, and take no other."""
        with self.desk.database.write() as session:
            self._write(session, result)

    def has_intent(self, claim: Claim) -> bool:
        """Whether an earlier run made this row's call, or may have."""
        query = select(IntentRecord.id).where(
            IntentRecord.errand == claim.errand, IntentRecord.state != IntentState.NOT_SENT
        )
        with self.desk.database.read() as session:
            return session.scalar(query) is not None

    def settle_open(self, job_id: int) -> None:
        """Write down what reconciliation found out about calls whose outcome was not known.

        Of a canceled job nobody takes up what was given back or left behind: it ends here. Cheap
        while nothing is new, for screens ask for it all the time: nothing is written then.
        """
        with self.desk.database.read() as session:
            rows = session.scalars(self._undecided(job_id))
            if not any(_became(session, row) != (row.state, row.problem) for row in rows):
                return
        with self.desk.database.write() as session:
            for row in session.scalars(self._undecided(job_id).with_for_update()):
                row.state, row.problem = _became(session, row)
                row.holder, row.lease_until = "", None
                if row.state is not BulkRowState.OPEN:
                    row.finished_at = self.desk.clock.now()

    def recall(self, claim: Claim) -> Result:
        """What became of a call that an earlier run made for this row."""
        with self.desk.database.read() as session:
            state, problem = _became(session, session.get_one(BulkRowRecord, claim.row_id))
        return Result(claim.row_id, state, problem)

    def _write(self, session: Session, result: Result) -> None:
        row = session.get_one(BulkRowRecord, result.row_id, with_for_update=True)
        if row.state is not BulkRowState.WORKING or row.holder != self.desk.owner:
            return  # the lease was over, and somebody else has it by now
        row.state, row.problem = result.state, result.problem
        row.holder, row.lease_until = "", None
        if result.state not in _HELD:
            row.finished_at = self.desk.clock.now()

    def _next(self, session: Session, job_id: int) -> BulkRowRecord | None:
        row = BulkRowRecord
        query = (
            select(row)
            .where(row.job_id == job_id, or_(row.state == BulkRowState.WAITING, self._left()))
            .order_by(row.position)
            .limit(1)
            .with_for_update(skip_locked=True)
        )
        return session.scalars(query).first()

    def _left(self) -> ColumnElement[bool]:
        """Left behind by this desk's earlier run, or by another's that has not come back."""
        row, desk = BulkRowRecord, self.desk
        ours = row.holder.startswith(f"{desk.name}/", autoescape=True)
        gone = and_(ours, row.holder != desk.owner)
        return and_(
            row.state == BulkRowState.WORKING,
            or_(gone, and_(not_(ours), row.lease_until <= desk.clock.now())),
        )

    def _finish(self, session: Session, job: BulkJobRecord) -> None:
        query = select(BulkRowRecord.id).where(
            BulkRowRecord.job_id == job.id, BulkRowRecord.state.in_(_HELD)
        )
        if session.scalar(query.limit(1)) is None:
            job.state, job.finished_at = BulkJobState.FINISHED, self.desk.clock.now()

    def _undecided(self, job_id: int) -> Select[BulkRowRecord]:
        row, job = BulkRowRecord, BulkJobRecord
        canceled = exists().where(job.id == job_id, job.state == BulkJobState.CANCELED)
        dropped = or_(row.state == BulkRowState.WAITING, self._left())
        return select(row).where(
            row.job_id == job_id, or_(row.state == BulkRowState.OPEN, and_(canceled, dropped))
        )


def _became(session: Session, row: BulkRowRecord) -> tuple[BulkRowState, str]:
    """What the intent of a row's call says; without one, or with one unsent, nothing was done."""
    intent = session.scalar(select(IntentRecord).where(IntentRecord.errand == row.errand))
    if intent is None or intent.state is IntentState.NOT_SENT:
        if row.state is BulkRowState.OPEN:
            return BulkRowState.FAILED, row.problem or "it was not sent"
        return BulkRowState.CANCELED, ""
    if intent.state is IntentState.OPEN:
        return BulkRowState.OPEN, row.problem
    if intent.state is IntentState.REJECTED:
        return BulkRowState.FAILED, f"Amazon refused it: {intent.outcome}"
    if intent.outcome == ChargeState.DECLINED.value:
        return BulkRowState.FAILED, f"Amazon declined it: {intent.problem}"
    return BulkRowState.DONE, ""


def _claim(job: BulkJobRecord, row: BulkRowRecord) -> Claim:
    return Claim(
        row_id=row.id,
        errand=row.errand,
        number=OrderNumber(row.order_number),
        charge_id=ChargeId(row.charge_id),
        amount=row.amount,
        action=job.action,
        actor=job.actor,
        note=job.note,
        reason=job.reason,
    )
