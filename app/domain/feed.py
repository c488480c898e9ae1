"""What a desk reads from its companion, and what can go wrong on the way."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Final, NamedTuple

from app.domain.errors import NotSent, Unavailable


class FeedMessage(NamedTuple):
    """One message whose signature the companion has proven; what it says is no truth yet.

    A tuple, for an outage brings tens of thousands of them.

    Attributes:
        seq: its number in the companion's log; numbers rise without gaps.
        message_id: SNS's; the same on every repeat.
        signed_at: when SNS signed it.
        received_at: when the companion took it in.
        type: SNS's, e.g. ``Notification``.
        kind: Amazon's word for what it is about; empty when the content cannot be read.
        object_id: the Amazon id it speaks of; may be empty.
        body: as received.
    """

    seq: int
    message_id: str
    signed_at: dt.datetime
    received_at: dt.datetime
    topic: str
    type: str
    kind: str
    object_id: str
    seller_id: str
    environment: str
    body: str


@dataclass(frozen=True, slots=True)
class FeedPage:
    """Part of the companion's log, oldest first.

    Attributes:
        next: what the following page is asked with.
        last: the newest number in the log.
    """

    messages: tuple[FeedMessage, ...]
    next: int
    last: int


class FeedUnreachable(NotSent):
    """The companion does not answer; what it hears meanwhile it keeps."""


class FeedBusy(NotSent):
    """The companion asks for patience.

    Attributes:
        retry_in_s: seconds, as it said.
    """

    def __init__(self, retry_in_s: float) -> None:
        super().__init__(f"the companion asks to be left alone for {retry_in_s:.0f} seconds")
        self.retry_in_s = retry_in_s


class FeedRefused(Unavailable):
    """The companion does not know this desk's token."""

    def __init__(self) -> None:
        super().__init__(
            "the companion does not know this desk's token; "
            "make a new one there with 'companion desks add' and give it to this desk"
        )


class FeedUnreadable(Unavailable):
    """What answers at the companion's address is no companion, or a newer one."""

    def __init__(self, why: str) -> None:
        super().__init__(f"what answers at the companion's address is no feed: {why}")
        self.why = why


class FeedUnusable(Unavailable):
    """This desk cannot ask its companion: the token is missing, or the address is none."""


FEED_TROUBLES: Final = (FeedUnreachable, FeedBusy, FeedRefused, FeedUnreadable, FeedUnusable)
"""Everything that reading a feed can meet."""
