"""Works a bulk job off, row by row, within Amazon's quotas."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from app.domain.bulk import BulkAction, BulkRowState
from app.domain.errors import (
    AlreadyUnderWay,
    AppError,
    ClockOff,
    Declined,
    ErrandSettled,
    NotSent,
    OutcomeUnknown,
    Refused,
    Throttled,
    TransitionRefused,
    Unavailable,
    WrongCredentials,
)
from app.domain.money import Money
from app.services.bulk.claims import Claim, Claims, Result
from app.services.charges import Charges
from app.services.refresh import Refresh
from app.services.refunds import Refunds

log = logging.getLogger(__name__)

_THROTTLED_AT_MOST: Final = 20
"""So often in a row Amazon may say to slow down before a person should look."""


@dataclass(frozen=True)
class BulkRunner:
    """Carries out the calls of jobs; one at a time is as fast as Amazon's quotas allow.

    Attributes:
        pause: waits so many seconds, and returns at once when the program is ending.
    """

    claims: Claims
    charges: Charges
    refunds: Refunds
    refresh: Refresh
    pause: Callable[[float], object]
    _at_work: set[int] = field(default_factory=set)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def run(self, job_id: int, halted: Callable[[], bool] = bool) -> None:
        """Work until nothing is left, somebody pauses the job, or ``halted`` says so.

        What is left when it returns is taken up by the next call, of this desk or another; a row
        whose call was made, or may have been, is never called for twice.

        Raises:
            Unavailable: the database is away; the row under way is taken up again later.
        """
        with self._lock:
            if job_id in self._at_work:
                return
            self._at_work.add(job_id)
        try:
            self._work(job_id, halted)
            self.claims.settle_open(job_id)
        finally:
            with self._lock:
                self._at_work.discard(job_id)

    def is_at_work(self, job_id: int) -> bool:
        """Whether this very program works on it."""
        with self._lock:
            return job_id in self._at_work

    def _work(self, job_id: int, halted: Callable[[], bool]) -> None:
        throttled = 0
        claim = self.claims.advance(job_id)
        while claim is not None:
            try:
                result = self._do(claim)
                throttled = 0
            except Throttled as error:
                throttled += 1
                why = str(error) if throttled > _THROTTLED_AT_MOST else ""
                result = Result(claim.row_id, BulkRowState.WAITING, pauses=why)
                self.pause(error.retry_in_s)
            if halted():
                self.claims.give_back(result)
                return
            claim = self.claims.advance(job_id, result)

    def _do(self, claim: Claim) -> Result:
        """One call.

        Raises:
            Throttled: nothing was sent; the row waits.
        """
        try:
            self._call(claim)
        except Throttled:
            raise
        except ErrandSettled:
            return self.claims.recall(claim)
        except (NotSent, WrongCredentials, ClockOff) as error:
            return Result(claim.row_id, BulkRowState.WAITING, pauses=str(error))
        except OutcomeUnknown as error:
            return Result(claim.row_id, BulkRowState.OPEN, str(error))
        except Unavailable:
            raise
        except AlreadyUnderWay as error:
            return self._under_way(claim, error)
        except (Declined, Refused) as error:
            log.info("bulk row failed", extra={"order": claim.number, "errand": claim.errand})
            return Result(claim.row_id, BulkRowState.FAILED, _problem(error))
        return Result(claim.row_id, BulkRowState.DONE)

    def _under_way(self, claim: Claim, error: AppError) -> Result:
        if self.claims.has_intent(claim):
            return Result(claim.row_id, BulkRowState.OPEN, str(error))
        return Result(claim.row_id, BulkRowState.FAILED, str(error))

    def _call(self, claim: Claim) -> None:
        number, charge_id, actor = claim.number, claim.charge_id, claim.actor
        match claim.action:
            case BulkAction.CAPTURE:
                amount = _amount(claim)
                self.charges.capture(
                    number, charge_id, amount, actor, claim.note, errand=claim.errand
                )
            case BulkAction.VOID:
                self.charges.void(number, charge_id, actor, claim.note, errand=claim.errand)
            case BulkAction.REFUND:
                self.refunds.refund(
                    *(number, charge_id, _amount(claim), actor, claim.note),
                    reason=claim.reason,
                    errand=claim.errand,
                )
            case BulkAction.REFRESH:  # pragma: no branch - mypy proves the match exhaustive
                self.refresh.now(number)


def _problem(error: AppError) -> str:
    if isinstance(error, TransitionRefused):
        return f"it has changed meanwhile and is {error.state.lower()} by now"
    return str(error)


def _amount(claim: Claim) -> Money:
    if claim.amount is None:
        msg = f"row {claim.errand} has no amount"
        raise ValueError(msg)
    return claim.amount
