"""What can become of a request to ``/ipn``, what is answered, and how often each happened."""

from __future__ import annotations

import enum
import logging
from collections.abc import Iterator
from http import HTTPStatus
from typing import Final

from app.domain.clock import Clock

log = logging.getLogger(__name__)

_QUIET_S: Final = 60.0


class Outcome(enum.StrEnum):
    """The value is the label in the metrics; the sender learns the status and nothing else."""

    ACCEPTED = "accepted"
    DUPLICATE = "duplicate"
    MALFORMED = "malformed"
    TORN = "torn"
    FORGED = "forged"
    WRONG_TOPIC = "wrong_topic"
    WRONG_MERCHANT = "wrong_merchant"
    WRONG_ENVIRONMENT = "wrong_environment"
    STALE = "stale"
    TOO_LARGE = "too_large"
    TOO_SLOW = "too_slow"
    AHEAD = "ahead"
    UNAVAILABLE = "unavailable"

    @property
    def status(self) -> HTTPStatus:
        return _STATUS[self]


_STATUS: Final = {
    Outcome.ACCEPTED: HTTPStatus.OK,
    Outcome.DUPLICATE: HTTPStatus.OK,
    Outcome.MALFORMED: HTTPStatus.BAD_REQUEST,
    Outcome.TORN: HTTPStatus.BAD_REQUEST,
    Outcome.FORGED: HTTPStatus.FORBIDDEN,
    Outcome.WRONG_TOPIC: HTTPStatus.FORBIDDEN,
    Outcome.WRONG_MERCHANT: HTTPStatus.FORBIDDEN,
    Outcome.WRONG_ENVIRONMENT: HTTPStatus.FORBIDDEN,
    Outcome.STALE: HTTPStatus.FORBIDDEN,
    Outcome.TOO_LARGE: HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    # A 4xx would be final for SNS; these can be our own trouble, and it shall try again.
    Outcome.TOO_SLOW: HTTPStatus.SERVICE_UNAVAILABLE,
    Outcome.AHEAD: HTTPStatus.SERVICE_UNAVAILABLE,
    Outcome.UNAVAILABLE: HTTPStatus.SERVICE_UNAVAILABLE,
}
_SILENT: Final = frozenset({Outcome.ACCEPTED, Outcome.DUPLICATE})
_ALARMING: Final = frozenset({Outcome.AHEAD, Outcome.UNAVAILABLE})


class Counters:
    """How often each outcome happened since the start, for the metrics.

    A refusal is logged at most once a minute per outcome, with the count: whoever sends rubbish
    shall not fill our disk.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._counts = dict.fromkeys(Outcome, 0)
        self._logged: dict[Outcome, float] = {}

    def __getitem__(self, outcome: Outcome) -> int:
        return self._counts[outcome]

    def __iter__(self) -> Iterator[tuple[str, int]]:
        """Label and count of every outcome, also of those that never happened."""
        return ((outcome.value, count) for outcome, count in self._counts.items())

    def count(self, outcome: Outcome, why: str = "") -> None:
        """Add one.

        Args:
            outcome: what happened.
            why: a sentence for the log; nothing from the request may stand in it.
        """
        self._counts[outcome] += 1
        if outcome not in _SILENT:
            self._tell(outcome, why)

    def _tell(self, outcome: Outcome, why: str) -> None:
        now = self._clock.monotonic()
        if now - self._logged.get(outcome, -_QUIET_S) < _QUIET_S:
            return
        self._logged[outcome] = now
        level = logging.WARNING if outcome in _ALARMING else logging.INFO
        facts = {"outcome": outcome.value, "why": why, "so_far": self._counts[outcome]}
        log.log(level, "notification not taken", extra=facts)
