"""Everything about bulk work that a desk has, put together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.services.bulk.claims import Claims
from app.services.bulk.dry_run import DryRuns
from app.services.bulk.failures import BulkFailures
from app.services.bulk.jobs import BulkJobs
from app.services.bulk.runner import BulkRunner
from app.services.charges import Charges
from app.services.refresh import Refresh
from app.services.refunds import Refunds


@dataclass(frozen=True, slots=True)
class BulkWork:
    """One action on many orders: looked at first, then queued, then worked off."""

    dry_runs: DryRuns
    jobs: BulkJobs
    runner: BulkRunner
    failures: BulkFailures


def bulk_work(
    charges: Charges, refunds: Refunds, refresh: Refresh, pause: Callable[[float], object]
) -> BulkWork:
    """Put it together.

    Args:
        charges: makes the calls; the rest of the desk is theirs.
        refunds: likewise.
        refresh: likewise.
        pause: waits so many seconds; returns at once when the program is ending.
    """
    desk = charges.desk
    jobs = BulkJobs(desk)
    runner = BulkRunner(Claims(desk), charges, refunds, refresh, pause)
    return BulkWork(DryRuns(desk), jobs, runner, BulkFailures(jobs))
