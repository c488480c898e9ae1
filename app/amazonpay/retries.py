"""When a call is repeated, and what its failure finally means."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TypeVar

from app.amazonpay.pace import Pace
from app.domain.errors import AppError, NotSent, OutcomeUnknown, RejectedByAmazon, Throttled

log = logging.getLogger(__name__)

T = TypeVar("T")


class Retries:
    """Repeats a call unchanged where Amazon asks for it: network failures, 500, 502, 503, 504.

    Source: classic API reference, retryable errors.
    """

    def __init__(self, pace: Pace) -> None:
        self._pace = pace

    def run(self, operation: str, attempt: Callable[[], T], *, changes: bool) -> T:
        """Make the call until it is answered or patience ends.

        Once a try may have had an effect, neither a refusal nor a failure to send the next one
        proves that it had none: everything but an answer is then an ``OutcomeUnknown``.

        Args:
            operation: its name, for the log.
            attempt: one try, raising as the transport does.
            changes: whether it can have an effect; a read that fails never had one.

        Raises:
            RejectedByAmazon: Amazon refused, and no earlier try was left open.
            NotSent: certainly without effect (``Throttled`` when it was for the quota).
            OutcomeUnknown: nobody can tell.
        """
        last = self._pace.clock.monotonic() + self._pace.patience.budget_s
        doubt: OutcomeUnknown | None = None
        pauses = iter(self._pace.patience.pauses_s)
        while True:
            try:
                return attempt()
            except (RejectedByAmazon, Throttled) as refusal:
                if doubt is None:
                    raise
                raise _unknown(operation, doubt) from refusal
            except OutcomeUnknown as failure:
                doubt = failure if changes else None
                latest: AppError = failure
            except NotSent as failure:
                latest = failure
            log.info("amazon pay call failed", extra={"operation": operation, "why": str(latest)})
            pause_s = next(pauses, None)
            if pause_s is None or not self._paused(pause_s, last):
                if doubt is None:
                    raise NotSent(str(latest)) from latest
                raise _unknown(operation, doubt) from latest

    def _paused(self, pause_s: float, last: float) -> bool:
        """Wait, unless it would take too long; says whether to go on."""
        pause_s *= 0.5 + 0.5 * self._pace.chance()
        in_time = self._pace.clock.monotonic() + pause_s <= last
        return in_time and not self._pace.wait(pause_s)


def _unknown(operation: str, doubt: OutcomeUnknown) -> OutcomeUnknown:
    log.warning("amazon pay outcome unknown", extra={"operation": operation, "why": str(doubt)})
    return OutcomeUnknown(f"{operation}: {doubt}")
