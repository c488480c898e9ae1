"""Which desk sends which mails: taken up for a while, given back, or settled."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, cast

from sqlalchemy import Table, and_, bindparam, exists, or_, select, update
from sqlalchemy.orm import Session, aliased

from app.domain.inbox import Audience, OutboxState
from app.domain.mail_events import MailEvent
from app.services.desk import Desk
from app.storage.database import Database
from app.storage.failures import translated
from app.storage.outbox import OutboxRecord

LEASE: Final = dt.timedelta(minutes=5)
"""Longer than the slowest mail takes; a desk that crashed lets go after it."""
AT_ONCE: Final = 100
WAITING: Final = (OutboxState.QUEUED, OutboxState.HELD)


@dataclass(frozen=True, slots=True)
class Claimed:
    """One mail that this desk has taken up.

    Attributes:
        attempts: this one included.
    """

    id: int
    order_id: int | None
    subject: str
    event: MailEvent
    about: str
    audience: Audience
    recipient: str
    language: str
    facts: Mapping[str, str]
    queued_at: dt.datetime
    attempts: int
    copies: int


@dataclass(frozen=True, slots=True)
class MailClaims:
    """No transaction is open while a mail is sent: a lease keeps other desks away.

    Attributes:
        quick: the same database, for marks that only a crash of the program must not lose.
    """

    desk: Desk
    quick: Database

    def take(self, limit: int = AT_ONCE) -> list[Claimed]:
        """Take up what is due, oldest first; a mail waits for an earlier one to the same reader.

        A mail that a crashed desk was just handing over is not sent again: nobody knows whether
        it has arrived.
        """
        now = self.desk.clock.now()
        next_at = self.next_at()
        if next_at is None or next_at > now:
            return []
        with self.desk.database.write() as session:
            _doubt_orphans(session, now)
            found = list(session.scalars(_due(now, limit)))
            session.execute(
                update(OutboxRecord)
                .where(OutboxRecord.id.in_([record.id for record in found]))
                .values(
                    claimed_by=self.desk.owner,
                    due_at=now + LEASE,
                    attempts=OutboxRecord.attempts + 1,
                    version=OutboxRecord.version + 1,
                ),
                execution_options={"synchronize_session": False},
            )
            return [_claimed(record) for record in found]

    def next_at(self) -> dt.datetime | None:
        """When the next mail is due; ``None`` when none is waiting."""
        with self.desk.database.read() as session:
            return session.scalar(
                select(OutboxRecord.due_at)
                .where(OutboxRecord.due_at.is_not(None))
                .order_by(OutboxRecord.due_at)
                .limit(1)
            )

    def hand_over(self, mail: int, before: int | None) -> bool:
        """Note that the server is being given a mail, and that it has the one before.

        The disk may be late with it: a crash of the program loses nothing, and ``sent`` puts it
        there for good.

        Returns:
            ``False`` if it is not ours any more.
        """
        told = {"owner": self.desk.owner, "now": self.desk.clock.now()}
        with translated(), self.quick.engine.begin() as connection:
            if before is not None:
                connection.execute(_SENT, {**told, "mail": before})
            return connection.execute(_HANDED, {**told, "mail": mail}).rowcount == 1

    def sent(self, mail: int) -> None:
        """The server has it."""
        now = self.desk.clock.now()
        self._settle(mail, OutboxState.SENT, "", sent_at=now)

    def fail(self, mail: int, problem: str) -> None:
        """It will not go by itself any more; a person may send it again."""
        self._settle(mail, OutboxState.FAILED, problem)

    def drop(self, mail: int, problem: str) -> None:
        """There is nobody to write to."""
        self._settle(mail, OutboxState.DROPPED, problem)

    def doubt(self, mail: int, problem: str) -> None:
        """Nobody knows whether it has arrived."""
        self._settle(mail, OutboxState.UNCERTAIN, problem)

    def put_back(self, mails: Iterable[Claimed], at: dt.datetime, problem: str | None) -> None:
        """Let go of mails, to be sent later.

        Args:
            mails: which ones.
            at: when.
            problem: what the mail itself met; ``None`` when it was not its own trouble, and does
                not count as a try.
        """
        for mail in mails:
            tries = mail.attempts - (problem is None)
            told: dict[str, Any] = {} if problem is None else {"problem": problem}
            self._change(mail.id, claimed_by="", due_at=at, attempts=tries, handed_at=None, **told)

    def _settle(self, mail: int, state: OutboxState, problem: str, **more: Any) -> None:
        self._change(mail, **_settled(state, problem), **more)

    def _change(self, mail: int, **values: Any) -> bool:
        with self.desk.database.write() as session:
            return self._set(session, mail, **values)

    def _set(self, session: Session, mail: int, **values: Any) -> bool:
        result: Any = session.execute(
            update(OutboxRecord)
            .where(OutboxRecord.id == mail, OutboxRecord.claimed_by == self.desk.owner)
            .values(version=OutboxRecord.version + 1, **values),
            execution_options={"synchronize_session": False},
        )
        return int(result.rowcount) == 1


_TABLE: Final = cast("Table", OutboxRecord.__table__)
_OURS: Final = (_TABLE.c.id == bindparam("mail"), _TABLE.c.claimed_by == bindparam("owner"))
# built once: they are carried out for every single mail
_HANDED: Final = (
    update(_TABLE).where(*_OURS).values(handed_at=bindparam("now"), version=_TABLE.c.version + 1)
)
_SENT: Final = (
    update(_TABLE)
    .where(*_OURS)
    .values(
        state=OutboxState.SENT,
        sent_at=bindparam("now"),
        problem="",
        due_at=None,
        handed_at=None,
        claimed_by="",
        version=_TABLE.c.version + 1,
    )
)


def _settled(state: OutboxState, problem: str) -> dict[str, Any]:
    return {
        "state": state,
        "problem": problem,
        "due_at": None,
        "handed_at": None,
        "claimed_by": "",
    }


def _doubt_orphans(session: Session, now: dt.datetime) -> None:
    session.execute(
        update(OutboxRecord)
        .where(OutboxRecord.due_at <= now, OutboxRecord.handed_at.is_not(None))
        .values(
            state=OutboxState.UNCERTAIN,
            due_at=None,
            handed_at=None,
            claimed_by="",
            problem="Paydesk ended while the mail was being handed over; it may have arrived",
            version=OutboxRecord.version + 1,
        ),
        execution_options={"synchronize_session": False},
    )


def _due(now: dt.datetime, limit: int) -> Any:
    earlier = aliased(OutboxRecord)
    waits = exists().where(
        earlier.subject == OutboxRecord.subject,
        earlier.audience == OutboxRecord.audience,
        earlier.recipient == OutboxRecord.recipient,
        earlier.id < OutboxRecord.id,
        earlier.state.in_(WAITING),
        # one that a delay or a hold window keeps back on purpose does not keep others
        or_(earlier.due_at <= now, and_(earlier.attempts > 0, earlier.due_at.is_not(None))),
    )
    return (
        select(OutboxRecord)
        .where(OutboxRecord.due_at <= now, ~waits)
        .order_by(OutboxRecord.due_at, OutboxRecord.id)
        .limit(limit)
        .with_for_update(skip_locked=True, of=OutboxRecord)
    )


def _claimed(record: OutboxRecord) -> Claimed:
    return Claimed(
        id=record.id,
        order_id=record.order_id,
        subject=record.subject,
        event=record.event,
        about=record.about,
        audience=record.audience,
        recipient=record.recipient,
        language=record.language,
        facts={name: str(value) for name, value in record.facts.items()},
        queued_at=record.queued_at,
        attempts=record.attempts + 1,
        copies=record.copies,
    )
