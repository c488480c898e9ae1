"""What screens show of mails: frozen rows, without the buyer's address."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from app.domain.inbox import Audience, OutboxState
from app.domain.mail_events import MailEvent
from app.storage.outbox import OutboxRecord


@dataclass(frozen=True, slots=True)
class MailRow:
    """One mail, sent or not.

    Attributes:
        order: its number; empty for the shop's own.
        recipient: an address of the shop's; empty for the buyer and for screens.
        due_at: when it goes or is tried again; ``None`` once nothing happens by itself.
        attempts: tries so far.
        copies: how often a person has sent it again.
        problem: why it is where it is, in one sentence; empty when all went well.
        bounce: what came back.
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

    @property
    def may_resend(self) -> bool:
        """Whether a person may have it sent (again) now."""
        waiting = {OutboxState.QUEUED, OutboxState.HELD}
        return self.audience is not Audience.SCREEN and self.state not in waiting


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
    )
