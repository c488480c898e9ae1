"""Which desk looks at which messages: taken up for a while, given back, or settled."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.domain.identifiers import ChargePermissionId
from app.domain.inbox import Finding, InboxState
from app.services.desk import Desk
from app.storage.notifications import NotificationRecord

LEASE: Final = dt.timedelta(minutes=3)
"""Longer than the slowest reading of an order; a desk that crashed lets go after it."""

ORDERS_AT_ONCE: Final = 10
_MESSAGES_AT_ONCE: Final = 500
_SUSPECT: Final = 2
"""So often a message was taken up and nothing was heard of it."""


@dataclass(frozen=True, slots=True)
class Claimed:
    """One message that this desk has taken up.

    Attributes:
        attempts: this one included.
        state: before it was taken up: stored, or quarantined and tried again.
    """

    id: int
    type: str
    object_id: str
    permission_id: ChargePermissionId
    body: str
    attempts: int
    state: InboxState


@dataclass(frozen=True, slots=True)
class Claims:
    """No transaction is open while a message is looked at: a lease keeps other desks away."""

    desk: Desk

    def take(self) -> list[Claimed]:
        """Take up what is due: some orders' messages, and then all that are due for these orders.

        What another desk is taking up in this very moment is passed over. A message that was taken
        up before and not settled may have ended the program: it is looked at alone, or it would
        take others with it.
        """
        now = self.desk.clock.now()
        if not self._any_due(now):
            return []
        with self.desk.database.write() as session:
            found = _not_together(_due(session, now, ORDERS_AT_ONCE))
            orders = {each.permission_id for each in found if each.permission_id}
            taken = {each.id: each for each in found}
            if orders:
                same = NotificationRecord.permission_id.in_(orders)
                taken |= {each.id: each for each in _due(session, now, _MESSAGES_AT_ONCE, same)}
            for record in taken.values():
                record.claimed_by = self.desk.owner
                record.due_at = now + LEASE
                record.attempts += 1
            return [_claimed(record) for _, record in sorted(taken.items())]

    def next_at(self) -> dt.datetime | None:
        """When the next message is due; ``None`` when none is waiting."""
        with self.desk.database.read() as session:
            return session.scalar(
                select(NotificationRecord.due_at)
                .where(NotificationRecord.due_at.is_not(None))
                .order_by(NotificationRecord.due_at)
                .limit(1)
            )

    def settle(
        self, session: Session, messages: Iterable[int], finding: Finding, order_id: int | None
    ) -> int:
        """Mark messages as applied, in the caller's transaction.

        Returns:
            How many: one that another desk has taken over meanwhile is left to it.
        """
        return self._change(
            session,
            messages,
            state=InboxState.APPLIED,
            finding=finding,
            order_id=order_id,
            settled_at=self.desk.clock.now(),
            due_at=None,
            problem="",
        )

    def quarantine(
        self, session: Session, message: Claimed, permission_id: str, again: dt.datetime | None
    ) -> int:
        """Keep a message aside until its order appears.

        Args:
            session: of the caller's transaction.
            message: which one.
            permission_id: the Order Reference that nobody here knows.
            again: when to look by ourselves; ``None`` for only when the order is made.
        """
        return self._change(
            session,
            [message.id],
            state=InboxState.QUARANTINED,
            permission_id=permission_id,
            due_at=again,
        )

    def bury(self, session: Session, message: int, problem: str) -> int:
        """Give a message up; a person decides."""
        return self._change(
            session,
            [message],
            state=InboxState.DEAD,
            settled_at=self.desk.clock.now(),
            due_at=None,
            problem=problem,
        )

    def put_back(
        self, messages: Iterable[Claimed], due_at: dt.datetime, problem: str, *, counted: bool
    ) -> None:
        """Let go of messages, to be looked at later.

        Args:
            messages: which ones.
            due_at: when.
            problem: one sentence; no ids of buyers.
            counted: whether the message itself met the problem, and not just any call.
        """
        with self.desk.database.write() as session:
            for message in messages:
                attempts = message.attempts if counted else message.attempts - 1
                self._change(
                    session, [message.id], due_at=due_at, problem=problem, attempts=attempts
                )

    def _any_due(self, now: dt.datetime) -> bool:
        next_at = self.next_at()
        return next_at is not None and next_at <= now

    def _change(self, session: Session, messages: Iterable[int], **values: Any) -> int:
        result: Any = session.execute(
            update(NotificationRecord)
            .where(
                NotificationRecord.id.in_(list(messages)),
                NotificationRecord.claimed_by == self.desk.owner,
            )
            .values(claimed_by="", version=NotificationRecord.version + 1, **values),
            execution_options={"synchronize_session": False},
        )
        return int(result.rowcount)


def _due(
    session: Session, now: dt.datetime, limit: int, *conditions: Any
) -> list[NotificationRecord]:
    query = (
        select(NotificationRecord)
        .where(NotificationRecord.due_at <= now, *conditions)
        .order_by(NotificationRecord.due_at, NotificationRecord.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return list(session.scalars(query))


def _not_together(found: list[NotificationRecord]) -> list[NotificationRecord]:
    suspects = [
        each
        for each in found
        if each.state is InboxState.STORED and each.attempts >= _SUSPECT and not each.problem
    ]
    return suspects[:1] or found


def _claimed(record: NotificationRecord) -> Claimed:
    return Claimed(
        id=record.id,
        type=record.type,
        object_id=record.object_id,
        permission_id=ChargePermissionId(record.permission_id),
        body=record.body,
        attempts=record.attempts,
        state=record.state,
    )
