"""What the bulk screen shows at one moment."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from app.domain.bulk import BulkAction, BulkJobState
from app.services.bulk.dry_run import DryRun
from app.services.bulk.jobs import BulkJob, BulkRow
from ui.notices import Notice


class BulkStage(enum.Enum):
    """Where the screen stands."""

    JOBS = enum.auto()
    """The latest jobs; one comes here without a selection."""
    LOOKING = enum.auto()
    DRY = enum.auto()
    JOB = enum.auto()


@dataclass(frozen=True, slots=True)
class BulkPanel:
    """One picture of the screen.

    Attributes:
        orders: of the selection.
        looked: orders looked at so far.
        rows: what needs a look in the job: failed, open, canceled.
        rate: rows per minute so far; 0 while nobody can say.
        left_s: seconds that it will still take; ``None`` while nobody can say.
        in_line: ids of the jobs that this desk is at, or will be after the one under way.
        acting: something was asked for and has not happened yet.
    """

    stage: BulkStage = BulkStage.JOBS
    action: BulkAction = BulkAction.CAPTURE
    orders: int = 0
    looked: int = 0
    dry: DryRun | None = None
    job: BulkJob | None = None
    rows: tuple[BulkRow, ...] = ()
    jobs: tuple[BulkJob, ...] | None = None
    rate: int = 0
    left_s: int | None = None
    in_line: frozenset[int] = frozenset()
    acting: bool = False
    notice: Notice | None = None

    @property
    def is_interrupted(self) -> bool:
        """A job that ought to run, and nobody is at it: its desk was closed or died."""
        job = self.job
        return job is not None and job.state is BulkJobState.RUNNING and not self._is_attended

    @property
    def may_pause(self) -> bool:
        job = self.job
        return job is not None and job.state is BulkJobState.RUNNING and self._is_attended

    @property
    def _is_attended(self) -> bool:
        return self.job is not None and (self.job.attended or self.job.id in self.in_line)

    @property
    def may_go_on(self) -> bool:
        paused = self.job is not None and self.job.state is BulkJobState.PAUSED
        return paused or self.is_interrupted
