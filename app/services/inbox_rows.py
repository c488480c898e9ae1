"""What the notifications screen shows: rows, one message, and how the feed is doing."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from app.domain.errors import AppError
from app.domain.identifiers import OrderNumber
from app.domain.inbox import Finding, InboxState


@dataclass(frozen=True, slots=True)
class InboxFilter:
    """Which messages to list; what is left empty does not narrow.

    Attributes:
        kind: Amazon's word, e.g. ``PaymentAuthorize``.
        text: the beginning of an Amazon id or of an order number, or a whole message id.
        since: received then or later.
        until: received before.
    """

    state: InboxState | None = None
    kind: str = ""
    text: str = ""
    order: OrderNumber | None = None
    since: dt.datetime | None = None
    until: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class InboxRow:
    """One message as listed. Its signature was proven by the companion before it kept it.

    Attributes:
        id: the cursor of the next page.
        seq: its number in the companion's log.
        kind: Amazon's word; empty when the content cannot be read.
        object_id: what it speaks of; may be empty.
        order: ``None`` while no order of ours is known.
        sent_at: by Amazon; ``None`` when it did not say.
        received_at: by the companion.
        stored_at: by the first desk.
        settled_at: when it was applied or given up; ``None`` before.
        finding: what came of it; ``None`` before.
        problem: one sentence; empty without one.
    """

    id: int
    seq: int
    message_id: str
    kind: str
    object_id: str
    permission_id: str
    order: OrderNumber | None
    environment: str
    sent_at: dt.datetime | None
    received_at: dt.datetime
    stored_at: dt.datetime
    settled_at: dt.datetime | None
    state: InboxState
    finding: Finding | None
    attempts: int
    problem: str

    @property
    def delay(self) -> dt.timedelta | None:
        """From Amazon's sending it to our having applied it; ``None`` before."""
        if self.settled_at is None:
            return None
        return max(self.settled_at - (self.sent_at or self.received_at), dt.timedelta())


@dataclass(frozen=True, slots=True)
class Message:
    """One message in full.

    Attributes:
        topic: the ARN it came from.
        type: SNS's, e.g. ``Notification``.
        body: as received, laid out for reading; signature, tokens and mail addresses taken out.
    """

    row: InboxRow
    topic: str
    type: str
    seller_id: str
    body: str


@dataclass(frozen=True, slots=True)
class FeedStatus:
    """How the way from Amazon to this shop is doing.

    Attributes:
        configured: a companion is set up for this desk.
        last_seen_at: when the companion last answered any desk of this shop; ``None`` if never.
        last_message_at: when it last received a message from Amazon; ``None`` if never.
        cursor: the number of the last message read.
        newest: the companion's last number when it was asked last.
        backlog: messages still to be read or applied.
        quarantined: messages that wait for their order, or for a person to adopt it.
        dead: messages given up; a person decides.
        silent_since: since when the companion does not answer; ``None`` while it does.
        problem: what this desk met when it last asked; ``None`` when it got an answer.
    """

    configured: bool
    last_seen_at: dt.datetime | None
    last_message_at: dt.datetime | None
    cursor: int
    newest: int
    backlog: int
    quarantined: int
    dead: int
    silent_since: dt.datetime | None
    problem: AppError | None
