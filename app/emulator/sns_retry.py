"""When SNS, or Amazon Pay's older manual, tries an IPN again."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

OK: Final = 200
SUCCESSFUL: Final = range(200, 300)
CLIENT_ERROR: Final = range(400, 500)
SERVER_ERROR: Final = range(500, 600)
TOO_MANY_REQUESTS: Final = 429


class RetryPolicy(StrEnum):
    """SNS's default delivery policy, the manual's older promise, or a single attempt."""

    SNS = "sns"
    LEGACY = "legacy"
    NONE = "none"


class Outcome(StrEnum):
    """What an attempt means for its message."""

    DELIVERED = "delivered"
    RETRY = "retry"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Verdict:
    """An outcome, and for RETRY how many seconds to wait first."""

    outcome: Outcome
    wait_seconds: float = 0.0


# SNS: 3 retries 20 s apart for 5xx, 429 and network errors, other 4xx are final (AWS, "Amazon SNS
# message delivery retries"). Manual: hourly for 14 days unless 4xx or unreachable (v1 §6.1).
_WAITS: Final = {RetryPolicy.SNS: (3, 20.0), RetryPolicy.LEGACY: (14 * 24, 3600.0)}


def verdict(
    policy: RetryPolicy, status: int | None, attempts: int, wait_seconds: float | None
) -> Verdict:
    """Judges the latest attempt.

    Args:
        policy: the one in force.
        status: HTTP status of the answer; None when none came.
        attempts: how many were made, this one included.
        wait_seconds: replaces the policy's own waiting time.
    """
    if _delivered(policy, status):
        return Verdict(Outcome.DELIVERED)
    if policy is RetryPolicy.NONE or not _worth_a_retry(policy, status):
        return Verdict(Outcome.FAILED)
    retries, pause = _WAITS[policy]
    if attempts > retries:
        return Verdict(Outcome.FAILED)
    return Verdict(Outcome.RETRY, pause if wait_seconds is None else wait_seconds)


def _delivered(policy: RetryPolicy, status: int | None) -> bool:
    if policy is RetryPolicy.LEGACY:
        return status == OK
    return status in SUCCESSFUL


def _worth_a_retry(policy: RetryPolicy, status: int | None) -> bool:
    if policy is RetryPolicy.LEGACY:
        return status is not None and status not in CLIENT_ERROR
    return status is None or status in SERVER_ERROR or status == TOO_MANY_REQUESTS
