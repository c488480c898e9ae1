"""Which proven messages are this companion's business."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Final

from app.amazonpay.sns.content import IpnContent
from app.companion.outcomes import Outcome
from app.domain.errors import Refused, Unavailable

MAX_AGE: Final = dt.timedelta(days=15)
"""A day more than the 14 for which Amazon Pay says to try: a retry keeps its first timestamp."""

MAX_AHEAD: Final = dt.timedelta(minutes=15)
"""Amazon's own tolerance for clocks."""

SANDBOX: Final = "Sandbox"


class NotAdmitted(Refused):
    """Not for us; nothing was kept. ``outcome`` says why."""

    def __init__(self, outcome: Outcome, why: str) -> None:
        super().__init__(why)
        self.outcome = outcome


@dataclass(frozen=True, slots=True)
class Admission:
    """The lists.

    Attributes:
        topics: ARNs, in full.
        merchants: seller ids.
        environments: ``Sandbox``, ``Live`` or both.
        max_age: since SNS signed it.
        max_ahead: how far our clock may be behind Amazon's; none in training, where the
            emulator's clock may be set years ahead.
    """

    topics: frozenset[str]
    merchants: frozenset[str]
    environments: frozenset[str]
    max_age: dt.timedelta = MAX_AGE
    max_ahead: dt.timedelta | None = MAX_AHEAD

    @classmethod
    def for_training(
        cls, topics: frozenset[str], merchants: frozenset[str], environments: frozenset[str]
    ) -> Admission:
        """The lists of a companion that believes the emulator.

        Raises:
            Unavailable: together with ``Live``; whoever can read the emulator's key could
                then speak in Amazon's name about real money.
        """
        if environments != {SANDBOX}:
            raise Unavailable("a training certificate is refused for anything but Sandbox")
        return cls(topics, merchants, environments, max_ahead=None)

    def require_topic(self, topic_arn: str) -> None:
        """Refuse messages of topics that are not listed.

        Raises:
            NotAdmitted: not listed.
        """
        if topic_arn not in self.topics:
            raise NotAdmitted(Outcome.WRONG_TOPIC, "the topic is not listed")

    def require_recent(self, signed_at: dt.datetime, now: dt.datetime) -> None:
        """Refuse messages that Amazon no longer sends.

        Raises:
            NotAdmitted: older than that.
        """
        if now - signed_at > self.max_age:
            raise NotAdmitted(Outcome.STALE, "the message is too old; is our clock right?")

    def require_past(self, signed_at: dt.datetime, now: dt.datetime) -> None:
        """Hold off what Amazon, as it seems, will only sign in the future.

        Raises:
            NotAdmitted: for a proven message that means that our own clock is behind.
        """
        if self.max_ahead is not None and signed_at - now > self.max_ahead:
            raise NotAdmitted(Outcome.AHEAD, "Amazon's clock is ahead of ours; is ours right?")

    def require_ours(self, content: IpnContent) -> None:
        """Refuse other merchants and the other environment; what says neither is kept.

        Raises:
            NotAdmitted: one of both is not listed.
        """
        if content.seller_id and content.seller_id not in self.merchants:
            raise NotAdmitted(Outcome.WRONG_MERCHANT, "the merchant is not listed")
        if content.environment and content.environment not in self.environments:
            raise NotAdmitted(Outcome.WRONG_ENVIRONMENT, "the environment is not ours")
