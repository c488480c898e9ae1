"""The companion's log of notifications, as the endpoint and the feed see it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


class LogUnavailable(Exception):
    """The log cannot be written or read just now; Amazon and the desks shall try again."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """One message whose signature was proven, on its way to the disk.

    Attributes:
        message_id: SNS's; the same on every retry.
        signed_at: SNS's ``Timestamp``, inside the signature and the same on every retry.
        received_at: when this companion took it in.
        topic: the ARN it came from.
        type: SNS's type: ``Notification``, ``SubscriptionConfirmation`` ...
        kind: Amazon's NotificationType or ObjectType; empty when the content cannot be read.
        object_id: the Amazon id it speaks of; may be empty.
        seller_id: the merchant; may be empty.
        environment: ``Sandbox`` or ``Live``; may be empty.
        body: the request's body, byte for byte.
    """

    message_id: str
    signed_at: dt.datetime
    received_at: dt.datetime
    topic: str
    type: str
    kind: str
    object_id: str
    seller_id: str
    environment: str
    body: bytes


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One stored message under its number; numbers rise without gaps for whoever reads."""

    seq: int
    message: Accepted


class NotificationLog(Protocol):
    """Keeps messages, in one order for all desks."""

    async def append(self, message: Accepted) -> bool:
        """Return once the message is on disk; many callers share one write.

        Returns:
            False when a message with this ``message_id`` was there already.

        Raises:
            LogUnavailable: it is not known to be on disk.
        """

    async def read(self, after: int, limit: int) -> Sequence[LogEntry]:
        """The entries behind number ``after``, oldest first.

        Raises:
            LogUnavailable: it cannot be read just now.
        """

    async def wait(self, after: int, seconds: float) -> bool:
        """Return True as soon as there is an entry behind ``after``, False when time is up."""

    async def last_seq(self) -> int:
        """The newest number; 0 while the log is empty."""

    async def close(self) -> None:
        """Finish what is being written, then let go of the store."""
