"""The write-ahead journal: what we ask of Amazon is on disk, under its key, before we ask."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.errors import AlreadyUnderWay, AppError, AskAmazonFirst, ErrandSettled
from app.domain.identifiers import OrderNumber, ReferenceKind, reference_id
from app.domain.intent import IntentKind, IntentState
from app.domain.money import Money
from app.domain.timeline import Event
from app.services.desk import Desk
from app.services.facts import open_intent, order_for_change
from app.services.proof import code_of, fate
from app.storage import timeline
from app.storage.intents import IS_OPEN, IntentRecord
from app.storage.keeping import must_ask_first
from app.storage.orders import OrderRecord
from app.storage.payments import ChargeRecord

log = logging.getLogger(__name__)

LEASE: Final = dt.timedelta(minutes=4)
"""Longer than one call with all its retries takes; a late answer is fenced off all the same."""

_NOBODYS: Final = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
"""Over by any clock, also by one that was ahead and has been set right since."""

_SETTLED: Final = frozenset({IntentState.DONE, IntentState.REJECTED})

Request: TypeAlias = Mapping[str, str | int | bool]


@dataclass(frozen=True, slots=True)
class Plan:
    """What somebody wants to ask of Amazon, checked against the rules.

    Attributes:
        payment_id: our row of the Order Reference it concerns.
        charge_record_id: our row of the charge it concerns, if one.
        request: parameters beyond ids and amount; never tokens or buyer data.
    """

    kind: IntentKind
    payment_id: int
    permission_id: str
    charge_record_id: int | None = None
    object_id: str = ""
    amount: Money | None = None
    request: Request = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a caller asks for: only an open intent for the very same is taken up again.

    Attributes:
        amount: ``None`` where the call has none, or where the order alone decides it.
        charge_id: the charge it concerns, if one.
        errand: of bulk work, the row that wants it; only that row's own call is the same, and
            once it is settled it is never made again.
    """

    kind: IntentKind
    amount: Money | None = None
    charge_id: str = ""
    errand: str = ""


@dataclass(frozen=True, slots=True)
class Intent:
    """A plan on disk; safe to hand across threads.

    Attributes:
        key: for Authorize, Capture and Refund the reference id at Amazon.
        object_id: the charge or capture it is about, as Amazon names it.
        resumed: an earlier run may have sent it already.
        attempt: which try this is; once another one holds the intent, this one's failure says
            nothing any more.
    """

    record_id: int
    key: str
    kind: IntentKind
    order_number: OrderNumber
    permission_id: str
    object_id: str
    amount: Money | None
    request: Request
    actor: str
    resumed: bool
    attempt: int
    created_at: dt.datetime


Planner: TypeAlias = Callable[[Session, OrderRecord], Plan]
"""Checks the rules on a locked order and says what to ask; raises ``Refused`` if they say no."""


@dataclass(frozen=True, slots=True)
class Intents:
    """The journal of one desk."""

    desk: Desk

    def write_down(self, number: OrderNumber, wanted: Wanted, plan: Planner, actor: str) -> Intent:
        """Commit the intent, or take up the same one again whose outcome is still open.

        Args:
            number: the order.
            wanted: what makes an open intent the same.
            plan: only asked for a new intent.
            actor: who wants it.

        Raises:
            AlreadyUnderWay: another desk is at it, or something else's outcome is open.
            ErrandSettled: the errand's call has its outcome already.
            AskAmazonFirst: the order came back from a backup and was not read again since.
            Refused: ``plan`` said no.
        """
        with self.desk.database.write() as session:
            order = order_for_change(session, number)
            known = _of_errand(session, wanted.errand)
            if known is not None and known.state in _SETTLED:
                raise ErrandSettled(known.key)
            open_ = open_intent(session, order)
            if open_ is not None:
                if not _is_same(session, open_, wanted):
                    raise AlreadyUnderWay(open_.kind.value, open_.key)
                return self._take_up(order, open_)
            if must_ask_first(session, order.id):
                raise AskAmazonFirst(order.number)
            planned = plan(session, order)
            record = self._unsent(session, order, planned, known)
            if record is None:
                record = self._new(session, order, planned)
            record.errand = wanted.errand or None
            record.actor = actor
            self._hold(record)
            facts = {"key": record.key, "call": planned.kind.value}
            if planned.amount is not None:
                facts["amount"] = str(planned.amount)
            if planned.request.get("why"):
                facts["why"] = str(planned.request["why"])
            cause = self.desk.person(actor) if actor else self.desk.system()
            timeline.append(session, order, cause, Event.CALL_INTENDED, facts)
            session.flush()
            return _intent(order, record, resumed=False)

    def take_up(self, record_id: int) -> Intent | None:
        """Hold an open intent for another try; ``None`` if it is settled or somebody's by now."""
        with self.desk.database.write() as session:
            record = session.get(IntentRecord, record_id)
            if record is None:
                return None
            order = session.get_one(OrderRecord, record.order_id, with_for_update=True)
            session.refresh(record)
            if record.state is not IntentState.OPEN or not self._free(record):
                return None
            return self._take_up(order, record)

    def take_up_open(self, number: OrderNumber) -> Intent | None:
        """Hold an order's open intent, if it has one.

        Raises:
            AlreadyUnderWay: somebody is at it.
        """
        with self.desk.database.write() as session:
            order = order_for_change(session, number)
            record = open_intent(session, order)
            return self._take_up(order, record) if record is not None else None

    def orphans(self) -> list[int]:
        """Open intents that nobody is at: of crashed runs and of lost answers, oldest first."""
        with self.desk.database.read() as session:
            query = select(IntentRecord).where(IS_OPEN)
            records = session.scalars(query.order_by(IntentRecord.id))
            return [record.id for record in records if self._free(record)]

    def settle(
        self, session: Session, intent: Intent, state: IntentState, outcome: str, problem: str = ""
    ) -> None:
        """Close the intent in the transaction that writes what came of it; only once."""
        record = session.get_one(IntentRecord, intent.record_id)
        if record.state is not IntentState.OPEN:
            return
        record.state = state
        record.outcome = outcome[:64]
        record.problem = problem
        record.settled_at = self.desk.clock.now()
        record.lease_until = record.settled_at

    def not_answered(self, intent: Intent, error: AppError) -> bool:
        """Say that a call brought no object: refused, not sent, or nobody knows.

        Returns:
            Whether this try still held the intent. If not, another one took it up meanwhile:
            its outcome counts, and nothing is written here.
        """
        state, event = fate(error, resumed=intent.resumed)
        with self.desk.database.write() as session:
            order = order_for_change(session, intent.order_number)
            record = session.get_one(IntentRecord, intent.record_id)
            if record.state is not IntentState.OPEN or record.attempts != intent.attempt:
                return False
            if state is IntentState.OPEN:
                record.lease_until = _NOBODYS
                record.problem = code_of(error)
            else:
                self.settle(session, intent, state, code_of(error))
            facts = {"key": intent.key, "call": intent.kind.value, "problem": code_of(error)}
            timeline.append(session, order, self.desk.call(intent.actor), event, facts)
        log.warning(
            "call brought no object",
            extra={"order": intent.order_number, "key": intent.key, "problem": code_of(error)},
        )
        return True

    def _take_up(self, order: OrderRecord, record: IntentRecord) -> Intent:
        if not self._free(record):
            raise AlreadyUnderWay(record.kind.value, record.key)
        self._hold(record)
        return _intent(order, record, resumed=True)

    def _free(self, record: IntentRecord) -> bool:
        if record.owner != self.desk.owner and record.owner.startswith(f"{self.desk.name}/"):
            return True  # this desk's earlier run is gone
        now = self.desk.clock.now()
        # a lease further ahead than any is given was written by a clock that was wrong
        return record.lease_until <= now or record.lease_until > now + LEASE

    def _hold(self, record: IntentRecord) -> None:
        record.owner = self.desk.owner
        record.lease_until = self.desk.clock.now() + LEASE
        record.attempts += 1

    def _unsent(
        self, session: Session, order: OrderRecord, plan: Plan, known: IntentRecord | None
    ) -> IntentRecord | None:
        """An intent that certainly had no effect gives its key to the next of its kind.

        An errand takes up its own one again.
        """
        query = select(IntentRecord).where(
            IntentRecord.order_id == order.id,
            IntentRecord.kind == plan.kind,
            IntentRecord.state == IntentState.NOT_SENT,
        )
        record = known or session.scalars(query.order_by(IntentRecord.id).limit(1)).first()
        if record is not None:
            _write(record, plan)
            record.state, record.settled_at, record.outcome = IntentState.OPEN, None, ""
        return record

    def _new(self, session: Session, order: OrderRecord, plan: Plan) -> IntentRecord:
        query = select(func.count()).where(
            IntentRecord.order_id == order.id, IntentRecord.kind == plan.kind
        )
        count = session.scalar(query) or 0
        record = IntentRecord(
            key=reference_id(OrderNumber(order.number), ReferenceKind[plan.kind.name], count + 1),
            kind=plan.kind,
            order_id=order.id,
            state=IntentState.OPEN,
            attempts=0,
            created_at=self.desk.clock.now(),
        )
        _write(record, plan)
        session.add(record)
        return record


def _write(record: IntentRecord, plan: Plan) -> None:
    record.payment_id = plan.payment_id
    record.charge_record_id = plan.charge_record_id
    record.currency = plan.amount.currency if plan.amount is not None else None
    record.amount_minor = plan.amount.minor if plan.amount is not None else None
    ids = {"permission_id": plan.permission_id, "object_id": plan.object_id}
    record.request = {**plan.request, **ids}


def _of_errand(session: Session, errand: str) -> IntentRecord | None:
    if not errand:
        return None
    return session.scalar(select(IntentRecord).where(IntentRecord.errand == errand))


def _is_same(session: Session, record: IntentRecord, wanted: Wanted) -> bool:
    if record.kind is not wanted.kind:
        return False
    if wanted.errand and record.errand != wanted.errand:
        return False
    if wanted.amount is not None and record.amount != wanted.amount:
        return False
    if record.charge_record_id is None or not wanted.charge_id:
        return True
    return session.get_one(ChargeRecord, record.charge_record_id).charge_id == wanted.charge_id


def _intent(order: OrderRecord, record: IntentRecord, *, resumed: bool) -> Intent:
    request = dict(record.request)
    return Intent(
        record_id=record.id,
        key=record.key,
        kind=record.kind,
        order_number=OrderNumber(order.number),
        permission_id=str(request.pop("permission_id")),
        object_id=str(request.pop("object_id")),
        amount=record.amount if record.amount_minor is not None else None,
        request=request,
        actor=record.actor,
        resumed=resumed,
        attempt=record.attempts,
        created_at=record.created_at,
    )
