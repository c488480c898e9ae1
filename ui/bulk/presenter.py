"""Bulk work on its screen: look first, then begin, watch, pause, go on, cancel."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.bulk import BulkAction, BulkJobState
from app.domain.errors import AppError
from app.domain.identifiers import OrderNumber
from app.domain.permissions import Role
from app.services.bulk.dry_run import DryRun
from app.services.bulk.failures import NOT_DONE
from app.services.bulk.jobs import BulkJob, BulkRow
from app.services.bulk.work import BulkWork
from ui.background import Background, RunsWork
from ui.bulk.pace import Pace
from ui.bulk.panel import BulkPanel, BulkStage
from ui.formats import count_text
from ui.notices import Notice, notice_of
from ui.theme.tokens import Tone

_LOOK_MS: Final = 300
_LISTED: Final = 500


class BulkPresenter(QObject):
    """Owns the panel.

    Signals:
        changed: a fresh ``BulkPanel``.
    """

    changed = Signal(object)

    def __init__(
        self,
        bulk: BulkWork,
        background: RunsWork,
        worker: Background,
        parent: QObject | None = None,
    ) -> None:
        """Show nothing yet.

        Args:
            bulk: the use cases.
            background: for what is quick.
            worker: for the jobs themselves, which may take hours.
            parent: as ever.
        """
        super().__init__(parent)
        self._bulk = bulk
        self._background = background
        self._worker = worker
        self._halt = threading.Event()
        self._stop_looking = threading.Event()
        self._pace = Pace()
        self._looking = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self.panel = BulkPanel()

    def enter(self) -> None:
        """In sight: a job is watched again, or the latest jobs are listed."""
        if self.panel.stage is BulkStage.JOB:
            self._look()
            self._timer.start()
        elif self.panel.stage is BulkStage.JOBS:
            self.list_jobs()

    def leave(self) -> None:
        """Out of sight nothing is read; work goes on."""
        self._timer.stop()

    def halt(self) -> None:
        """The program ends: finish the call under way and no other."""
        self._halt.set()
        self._stop_looking.set()

    def list_jobs(self) -> None:
        """Show the latest jobs."""
        self._timer.stop()
        self._show(stage=BulkStage.JOBS, job=None, dry=None, notice=None)
        self._run(self._bulk.jobs.recent, lambda jobs: self._show(jobs=jobs))

    def look_at(
        self, action: BulkAction, numbers: Sequence[OrderNumber], role: Role, actor: str = ""
    ) -> None:
        """Find out what would happen to these orders."""
        self._timer.stop()
        self._stop_looking = threading.Event()
        self._show(
            stage=BulkStage.LOOKING,
            action=action,
            orders=len(numbers),
            dry=None,
            job=None,
            notice=None,
        )
        work = partial(
            self._bulk.dry_runs.look,
            *(action, tuple(numbers), role),
            canceled=self._stop_looking.is_set,
            actor=actor,
        )
        self._background.run(work, owner=self, then=self._looked_at, otherwise=self._not_looked)

    def stop_looking(self) -> None:
        self._stop_looking.set()

    def begin(self, actor: str, role: Role, note: str, reason: str) -> None:
        """Do what the dry run says; each call is made once, whatever happens."""
        dry = self.panel.dry
        if dry is None or self.panel.acting:
            return
        self._show(acting=True, notice=None)
        work = partial(self._bulk.jobs.begin, dry, actor, role, note, reason)
        self._run(work, self._begun)

    def open_job(self, job_id: int) -> None:
        """Watch a job; it is not started by that."""
        self._run(partial(self._bulk.jobs.job, job_id), self._opened)

    def pause(self, actor: str, role: Role) -> None:
        """Finish the call under way and make no other."""
        self._ask(self._bulk.jobs.pause, actor, role)

    def cancel(self, actor: str, role: Role) -> None:
        """Give up what waits."""
        self._ask(self._bulk.jobs.cancel, actor, role)

    def go_on(self, actor: str, role: Role) -> None:
        """Work on: after a pause, or where another run was interrupted."""
        job = self.panel.job
        if job is None:
            return
        if job.state is BulkJobState.RUNNING:
            self._work(job.id)
            return
        work = partial(self._bulk.jobs.go_on, job.id, actor, role)
        self._run(work, lambda _none: self._work(job.id))

    def save_failures(self, file: Path) -> None:
        """Write what was not done into a file."""
        if self.panel.job is not None:
            work = partial(self._bulk.failures.write, self.panel.job.id, file)
            self._run(work, self._saved)

    def _looked_at(self, dry: DryRun) -> None:
        if self.panel.stage is BulkStage.LOOKING:
            self._show(stage=BulkStage.DRY, dry=dry)

    def _not_looked(self, error: AppError) -> None:
        self.list_jobs()
        self._show(notice=notice_of(error))

    def _begun(self, job_id: int) -> None:
        self._show(dry=None)  # a dry run is begun once, even if its job cannot be read back
        self._run(partial(self._bulk.jobs.job, job_id), self._opened)
        self._work(job_id)

    def _opened(self, job: BulkJob) -> None:
        self._pace.begin(job)
        self._show(stage=BulkStage.JOB, job=job, action=job.action, rows=(), acting=False)
        self._show(rate=0, left_s=None, notice=None)
        self._look()
        self._timer.start()

    def _work(self, job_id: int) -> None:
        """The one long call; it holds the worker until the job rests."""
        if self.panel.job is not None:
            self._pace.begin(self.panel.job)
        self._show(in_line=self.panel.in_line | {job_id})
        self._worker.run(
            partial(self._bulk.runner.run, job_id, self._halt.is_set),
            owner=self,
            then=lambda _none: self._rested(job_id),
            otherwise=partial(self._broke, job_id),
        )

    def _rested(self, job_id: int) -> None:
        self._show(in_line=self.panel.in_line - {job_id})
        self._look()

    def _broke(self, job_id: int, error: AppError) -> None:
        self._show(in_line=self.panel.in_line - {job_id})
        self._failed(error)

    def _ask(self, what: Callable[[int, str, Role], None], actor: str, role: Role) -> None:
        if self.panel.job is not None:
            self._show(acting=True)
            self._run(partial(what, self.panel.job.id, actor, role), lambda _none: self._look())

    def _look(self) -> None:
        job = self.panel.job
        if job is None or self._looking:
            return
        self._looking = True
        work = partial(_job_and_rows, self._bulk, job.id)
        self._background.run(work, owner=self, then=self._seen, otherwise=self._missed)

    def _seen(self, told: tuple[BulkJob, tuple[BulkRow, ...]]) -> None:
        self._looking = False
        job, rows = told
        if self.panel.job is None or job.id != self.panel.job.id:
            return
        rate, left_s = self._pace.see(job)
        self._show(job=job, rows=rows, rate=rate, left_s=left_s, acting=False)
        if job.is_over:
            self._timer.stop()

    def _missed(self, error: AppError) -> None:
        self._looking = False
        self._failed(error)

    def _saved(self, count: int) -> None:
        text = self.tr("%1 rows were written.").replace("%1", count_text(count))
        self._show(notice=Notice(Tone.GOOD, text))

    def _failed(self, error: AppError) -> None:
        self._show(acting=False, notice=notice_of(error))

    def _run(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self._background.run(work, owner=self, then=then, otherwise=self._failed)

    def _show(self, **changes: Any) -> None:
        self.panel = replace(self.panel, **changes)
        self.changed.emit(self.panel)


def _job_and_rows(bulk: BulkWork, job_id: int) -> tuple[BulkJob, tuple[BulkRow, ...]]:
    bulk.runner.claims.settle_open(job_id)
    return bulk.jobs.job(job_id), bulk.jobs.rows(job_id, NOT_DONE, most=_LISTED)
