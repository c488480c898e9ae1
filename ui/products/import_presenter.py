"""An import from the choice of a file to its summary, decided without a widget in sight."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import AppError
from app.services.csv_file import TextEncoding
from app.services.decimal_text import DecimalSign
from app.services.import_plan import (
    ImportPlan,
    ImportPreview,
    ImportProgress,
    ImportSummary,
    OnProblems,
)
from app.services.product_columns import Column
from ui.background import Background
from ui.notices import Notice, notice_of
from ui.products.import_report import report_text, save_report
from ui.products.import_watch import ImportWatch

_LOOK_MS: Final = 100


class ImportsProducts(Protocol):
    def guess(
        self,
        path: Path,
        named: Mapping[Column, str] | None = ...,
        encoding: TextEncoding | None = ...,
    ) -> ImportPlan: ...

    def preview(self, plan: ImportPlan) -> ImportPreview: ...

    def run(
        self,
        plan: ImportPlan,
        actor: str,
        progress: Callable[[ImportProgress], None] = ...,
        canceled: Callable[[], bool] = ...,
    ) -> ImportSummary: ...


class ImportStage(enum.Enum):
    """Where an import stands."""

    CHOOSING = enum.auto()
    READING = enum.auto()
    """A file is looked at."""
    MAPPING = enum.auto()
    """Somebody looks at what the file was understood as."""
    RUNNING = enum.auto()
    DONE = enum.auto()


@dataclass(frozen=True, slots=True)
class ImportPanel:
    """One picture of the dialog.

    Attributes:
        progress: ``None`` before the first batch is done.
        rate: lines per second so far; 0 while nobody can say.
        canceling: cancel was asked for; the batch under way is still finished.
    """

    stage: ImportStage = ImportStage.CHOOSING
    plan: ImportPlan | None = None
    preview: ImportPreview | None = None
    progress: ImportProgress | None = None
    rate: int = 0
    canceling: bool = False
    summary: ImportSummary | None = None
    notice: Notice | None = None

    @property
    def may_start(self) -> bool:
        ready = self.stage is ImportStage.MAPPING and self.preview is not None
        return ready and self.preview is not None and not self.preview.missing


class ImportPresenter(QObject):
    """Owns the panel; one file at a time.

    Signals:
        changed: a fresh ``ImportPanel``.
    """

    changed = Signal(object)

    def __init__(
        self,
        imports: ImportsProducts,
        background: Background,
        actor: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._imports = imports
        self._background = background
        self._actor = actor
        self._watch = ImportWatch()
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._looked)
        self.panel = ImportPanel()

    def choose(self, path: Path, encoding: TextEncoding | None = None) -> None:
        """Look at a file."""
        self._show(stage=ImportStage.READING, notice=None)
        self._background.run(
            partial(_understood, self._imports, path, encoding),
            owner=self,
            then=self._understood,
            otherwise=self._not_read,
        )

    def assign(self, column: Column, place: int | None) -> None:
        """Say which cell of a line is which field; ``None`` leaves the field out."""
        plan = self.panel.plan
        if plan is None or plan.columns.get(column) == place:
            return
        columns = {c: at for c, at in plan.columns.items() if c is not column and at != place}
        if place is not None:
            columns[column] = place
        self._plan(replace(plan, columns=columns))

    def read_numbers(self, sign: DecimalSign) -> None:
        """Say how the file writes decimals."""
        if self.panel.plan is not None:
            self._plan(replace(self.panel.plan, sign=sign))

    def read_letters(self, encoding: TextEncoding) -> None:
        """Say how the file's bytes are letters; the file is looked at anew."""
        plan = self.panel.plan
        if plan is not None and plan.file.encoding is not encoding:
            self.choose(plan.file.path, encoding)

    def settle_problems(self, on_problems: OnProblems) -> None:
        """Say what happens to the good lines when others are bad."""
        if self.panel.plan is not None:
            self._show(plan=replace(self.panel.plan, on_problems=on_problems))

    def start(self) -> None:
        """Import; cannot be taken back, but canceled."""
        plan = self.panel.plan
        if plan is None or not self.panel.may_start:
            return
        self._watch = ImportWatch()
        self._show(stage=ImportStage.RUNNING, progress=None, rate=0, canceling=False, notice=None)
        self._look.start()
        self._background.run(
            partial(_run, self._imports, plan, self._actor, self._watch),
            owner=self,
            then=self._done,
            otherwise=self._broke,
        )

    def cancel(self) -> None:
        """Stop after the batch under way."""
        self._watch.cancel()
        self._show(canceling=True)

    def save_report(self, file: Path) -> None:
        """Write what is wrong into a file."""
        if self.panel.summary is not None:
            self._background.run(
                partial(save_report, file, report_text(self.panel.summary)),
                owner=self,
                then=lambda _none: None,
                otherwise=lambda error: self._show(notice=notice_of(error)),
            )

    def begin_anew(self) -> None:
        """Another file."""
        self._show(stage=ImportStage.CHOOSING, plan=None, preview=None, summary=None, notice=None)

    def _plan(self, plan: ImportPlan) -> None:
        self._show(plan=plan)
        self._background.run(
            partial(self._imports.preview, plan),
            owner=self,
            then=partial(self._previewed, plan),
            otherwise=self._not_read,
        )

    def _understood(self, understood: tuple[ImportPlan, ImportPreview]) -> None:
        plan, preview = understood
        if self.panel.plan is not None:
            plan = replace(plan, on_problems=self.panel.plan.on_problems)
        self._show(stage=ImportStage.MAPPING, plan=plan, preview=preview)

    def _previewed(self, plan: ImportPlan, preview: ImportPreview) -> None:
        if plan == self.panel.plan:
            self._show(preview=preview)

    def _not_read(self, error: AppError) -> None:
        stage = ImportStage.MAPPING if self.panel.preview is not None else ImportStage.CHOOSING
        told = notice_of(error)
        self._show(stage=stage, notice=Notice(told.tone, told.what))  # no money is in question

    def _looked(self) -> None:
        self._show(progress=self._watch.progress, rate=self._watch.rate)

    def _done(self, summary: ImportSummary) -> None:
        self._look.stop()
        self._show(stage=ImportStage.DONE, summary=summary)

    def _broke(self, error: AppError) -> None:
        self._look.stop()
        self._show(stage=ImportStage.MAPPING, notice=notice_of(error))

    def _show(self, **changes: Any) -> None:
        self.panel = replace(self.panel, **changes)
        self.changed.emit(self.panel)


def _understood(
    imports: ImportsProducts, path: Path, encoding: TextEncoding | None
) -> tuple[ImportPlan, ImportPreview]:
    plan = imports.guess(path, None, encoding)
    return plan, imports.preview(plan)


def _run(
    imports: ImportsProducts, plan: ImportPlan, actor: str, watch: ImportWatch
) -> ImportSummary:
    return imports.run(plan, actor, watch.tell, watch.is_canceled)
