"""Which desk sends which mails: taken up for a while, given back, or settled."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, cast

from sqlalchemy import (
    String,
    Table,
    and_,
    bindparam,
    case,
    exists,
    literal,
    null,
    or_,
    select,
    update,
)
from sqlalchemy.orm import Session, aliased

from app.domain.inbox import Audience, OutboxState
from app.domain.mail_events import MailEvent
from app.domain.mail_trouble import MailTrouble
from app.services.desk import Desk
from app.storage.database import Database
from app.storage.outbox import OutboxRecord

LEASE: Final = dt.timedelta(minutes=5)
"""Longer than the slowest mail takes; a desk that crashed lets go after it."""
AT_ONCE: Final = 200
WAITING: Final = (OutboxState.QUEUED, OutboxState.HELD)


@dataclass(frozen=True, slots=True)
class Claimed:
    """One mail that this desk has taken up.

    Attributes:
        attempts: this one included.
        wording: digest of what it was handed over with before; empty if it never was.
        said: the order as it stood then.
        unheard: a try before may have arrived.
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
    created_at: dt.datetime
    attempts: int
    copies: int
    wording: str = ""
    said: Mapping[str, Any] = field(default_factory=dict)
    unheard: bool = False


@dataclass(frozen=True, slots=True)
class Handed:
    """A mail that the server is being given, and what it says.

    Attributes:
        id: the mail's.
        wording: digest of its wording.
        said: the order as it stands.
    """

    id: int
    wording: str
    said: Mapping[str, Any]


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

        A mail that a crashed desk was just handing over goes again under the same Message-ID:
        nobody knows whether it has arrived, and RFC 5321 (6.1) has the sender try again.
        """
        now = self.desk.clock.now()
        next_at = self.next_at()
        if next_at is None or next_at > now:
            return []
        with self.desk.database.write() as session:
            _mark_orphans(session, now)
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
            return [claimed_of(record) for record in found]

    def next_at(self) -> dt.datetime | None:
        """When the next mail is due; ``None`` when none is waiting."""
        with self.desk.database.read() as session:
            return session.scalar(
                select(OutboxRecord.due_at)
                .where(OutboxRecord.due_at.is_not(None))
                .order_by(OutboxRecord.due_at)
                .limit(1)
            )

    def hand_over(self, mail: Handed, before: int | None) -> bool:
        """Note that the server is being given a mail, and that it has the one before.

        The disk may be late with it: a crash of the program loses nothing, and ``sent`` puts it
        there for good. The lease begins anew, however long the batch took so far.

        Returns:
            ``False`` if it is not ours any more.
        """
        plain, now = self.quick.plain, self.desk.clock.now()
        told: dict[str, Any] = {
            "owner": self.desk.owner,
            "now": plain.cell(now),
            "until": plain.cell(now + LEASE),
            "mail": mail.id,
            "before": before or 0,
            "told_wording": mail.wording,
            "told_said": json.dumps(mail.said),
        }
        return any(row[0] == mail.id for row in plain.rows(_MARK, told))

    def sent(self, mail: int) -> None:
        """The server has it."""
        now = self.desk.clock.now()
        self._settle(mail, OutboxState.SENT, MailTrouble.NONE, "", sent_at=now)

    def fail(self, mail: int, trouble: MailTrouble, problem: str = "") -> None:
        """It will not go by itself any more; a person may send it again."""
        self._settle(mail, OutboxState.FAILED, trouble, problem)

    def drop(self, mail: int, trouble: MailTrouble) -> None:
        """There is nobody to write to."""
        self._settle(mail, OutboxState.DROPPED, trouble, "")

    def doubt(self, mail: int, problem: str) -> None:
        """Nobody knows whether it has arrived, and it is not tried any more."""
        self._settle(mail, OutboxState.UNCERTAIN, MailTrouble.UNHEARD, problem)

    def put_back(
        self,
        mails: Iterable[Claimed],
        at: dt.datetime,
        trouble: MailTrouble = MailTrouble.NONE,
        problem: str = "",
    ) -> None:
        """Let go of mails, to be sent later.

        Args:
            mails: which ones.
            at: when.
            trouble: what the mail itself met; none when it was not its own, which does not count
                as a try.
            problem: in the server's words.
        """
        with self.desk.database.write() as session:
            for mail in mails:
                told: dict[str, Any] = {"attempts": mail.attempts - (not trouble)}
                if trouble and not (mail.unheard and trouble is MailTrouble.DEFERRED):
                    told["trouble"] = trouble
                if trouble:
                    told["problem"] = problem
                self._set(session, mail.id, claimed_by="", due_at=at, handed_at=None, **told)

    def _settle(
        self, mail: int, state: OutboxState, trouble: MailTrouble, problem: str, **more: Any
    ) -> None:
        with self.desk.database.write() as session:
            told = {"state": state, "trouble": trouble, **more}
            if problem or not trouble:  # what the server said last still tells most
                told["problem"] = problem
            self._set(session, mail, due_at=None, handed_at=None, claimed_by="", **told)

    def _set(self, session: Session, mail: int, **values: Any) -> bool:
        result: Any = session.execute(
            update(OutboxRecord)
            .where(OutboxRecord.id == mail, OutboxRecord.claimed_by == self.desk.owner)
            .values(version=OutboxRecord.version + 1, **values),
            execution_options={"synchronize_session": False},
        )
        return int(result.rowcount) == 1


_TABLE: Final = cast("Table", OutboxRecord.__table__)
_NOTHING: Final = literal("", String())
_IS_BEFORE: Final = _TABLE.c.id == bindparam("before")


def _of_both(before: Any, mail: Any) -> Any:
    return case((_IS_BEFORE, before), else_=mail)


# one statement for both, and with nothing around it: it is carried out for every single mail
_MARK: Final[Any] = (
    update(_TABLE)
    .where(
        _TABLE.c.id.in_([bindparam("before"), bindparam("mail")]),
        _TABLE.c.claimed_by == bindparam("owner"),
    )
    .values(
        state=_of_both(literal(OutboxState.SENT.value, String()), _TABLE.c.state),
        sent_at=_of_both(bindparam("now", type_=_TABLE.c.sent_at.type), _TABLE.c.sent_at),
        trouble=_of_both(_NOTHING, _TABLE.c.trouble),
        problem=_of_both(_NOTHING, _TABLE.c.problem),
        due_at=_of_both(null(), bindparam("until", type_=_TABLE.c.due_at.type)),
        handed_at=_of_both(null(), bindparam("now", type_=_TABLE.c.sent_at.type)),
        claimed_by=_of_both(_NOTHING, _TABLE.c.claimed_by),
        wording=_of_both(_TABLE.c.wording, bindparam("told_wording", type_=_TABLE.c.wording.type)),
        said=_of_both(_TABLE.c.said, bindparam("told_said", type_=_TABLE.c.said.type)),
        version=_TABLE.c.version + 1,
    )
    .returning(_TABLE.c.id)
)


def _mark_orphans(session: Session, now: dt.datetime) -> None:
    session.execute(
        update(OutboxRecord)
        .where(OutboxRecord.due_at <= now, OutboxRecord.handed_at.is_not(None))
        .values(
            handed_at=None,
            claimed_by="",
            trouble=MailTrouble.UNHEARD,
            problem="",
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


def claimed_of(record: OutboxRecord) -> Claimed:
    """A record as a mail that is being worked on."""
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
        created_at=record.created_at,
        attempts=record.attempts + 1,
        copies=record.copies,
        wording=record.wording,
        said=dict(record.said),
        unheard=record.trouble is MailTrouble.UNHEARD,
    )
