"""What screens show of mails: frozen rows, without the buyer's address."""

from __future__ import annotations

import datetime as dt
import enum
from dataclasses import dataclass
from typing import Final

from app.domain.inbox import Audience, OutboxState
from app.domain.mail_events import MailEvent
from app.domain.mail_trouble import MailTrouble
from app.storage.outbox import OutboxRecord


class Standing(enum.StrEnum):
    """Where a mail stands, as people look for it."""

    WAITING = "waiting"
    HELD = "held"
    SENT = "sent"
    FAILED = "failed"
    BOUNCED = "bounced"
    UNCERTAIN = "uncertain"
    DROPPED = "dropped"


_STANDINGS: Final = {
    OutboxState.QUEUED: Standing.WAITING,
    OutboxState.HELD: Standing.HELD,
    OutboxState.SENT: Standing.SENT,
    OutboxState.FAILED: Standing.FAILED,
    OutboxState.UNCERTAIN: Standing.UNCERTAIN,
    OutboxState.DROPPED: Standing.DROPPED,
}
STATES: Final = {standing: state for state, standing in _STANDINGS.items()} | {
    Standing.BOUNCED: OutboxState.FAILED
}
"""In which state those mails are kept; what came back is told apart by its trouble."""


def standing_of(state: OutboxState, trouble: MailTrouble) -> Standing:
    """Where a mail stands."""
    bounced = state is OutboxState.FAILED and trouble is MailTrouble.BOUNCED
    return Standing.BOUNCED if bounced else _STANDINGS[state]


@dataclass(frozen=True, slots=True)
class MailFilter:
    """Which mails are looked for; all of them by default.

    Attributes:
        text: the beginning of an order's number, or an address.
    """

    standing: Standing | None = None
    audience: Audience | None = None
    event: MailEvent | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class MailRow:
    """One mail, sent or not.

    Attributes:
        order: its number; empty for the shop's own.
        recipient: an address of the shop's; empty for the buyer and for screens.
        due_at: when it goes or is tried again; ``None`` once nothing happens by itself.
        attempts: tries so far.
        copies: how often a person has sent it again.
        problem: the mail server's words about why it is where it is; empty when it said none.
        bounce: what came back.
        trouble: why it is where it is.
    """

    id: int
    order: str
    event: MailEvent
    audience: Audience
    recipient: str
    state: OutboxState
    created_at: dt.datetime
    due_at: dt.datetime | None
    sent_at: dt.datetime | None
    attempts: int
    copies: int
    problem: str
    bounce: str
    reason: str
    trouble: MailTrouble = MailTrouble.NONE

    @property
    def standing(self) -> Standing:
        return standing_of(self.state, self.trouble)

    @property
    def may_resend(self) -> bool:
        """Whether a person may have it sent (again) now."""
        return self.audience is not Audience.SCREEN and not self.is_waiting

    @property
    def is_waiting(self) -> bool:
        """Whether it goes by itself, unless a person takes it back."""
        return self.state in {OutboxState.QUEUED, OutboxState.HELD}


def row_of(record: OutboxRecord) -> MailRow:
    """A record as a row."""
    return MailRow(
        id=record.id,
        order=record.subject,
        event=record.event,
        audience=record.audience,
        recipient=record.recipient,
        state=record.state,
        created_at=record.created_at,
        due_at=record.due_at,
        sent_at=record.sent_at,
        attempts=record.attempts,
        copies=record.copies,
        problem=record.problem,
        bounce=record.bounce,
        reason=str(record.facts.get("reason", "")),
        trouble=record.trouble,
    )
