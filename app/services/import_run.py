"""One run through a product list: all or nothing, or line by line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from sqlalchemy.orm import Session

from app.services.csv_file import BrokenRecord, CsvRecord
from app.services.desk import Desk
from app.services.import_batch import Judge, write
from app.services.import_plan import (
    ImportOutcome,
    ImportPhase,
    ImportPlan,
    ImportProgress,
    ImportSummary,
    OnProblems,
)
from app.services.import_tally import Tally
from app.services.product_row import RowRules
from app.storage import audit
from app.storage.uniqueness import first_come

BATCH: Final = 500
_SUBJECT_LIMIT: Final = 96

Progress = Callable[[ImportProgress], None]


class _TakenBack(Exception):
    """Rolls a transaction back and carries why; never leaves this module."""

    def __init__(self, outcome: ImportOutcome) -> None:
        self.outcome = outcome


@dataclass(frozen=True, slots=True)
class ImportRun:
    """One import of one file; ``ProductImport`` starts it."""

    desk: Desk
    plan: ImportPlan
    rules: RowRules
    lines: int
    progress: Progress
    canceled: Callable[[], bool]

    def checked(self) -> ImportSummary:
        """Judge every line; nothing is written."""
        tally = Tally()
        outcome = self._check(tally)
        if outcome is ImportOutcome.DONE and tally.refused:
            skips = self.plan.on_problems is OnProblems.SKIP_LINES
            outcome = ImportOutcome.DONE if skips else ImportOutcome.REFUSED
        return self._summary(tally, outcome, wrote=False)

    def whole(self, actor: str) -> ImportSummary:
        """Judge every line, then write all or nothing."""
        summary = self.checked()
        if summary.outcome is not ImportOutcome.DONE:
            return summary
        tally = Tally()
        try:
            with first_come(self.desk.database) as session:
                self._write_all(session, tally)
                self._tell(session, tally, actor)
        except _TakenBack as reason:
            return self._summary(tally, reason.outcome, wrote=False)
        return self._summary(tally, ImportOutcome.DONE, wrote=True)

    def skipping(self, actor: str) -> ImportSummary:
        """Write the good lines batch by batch."""
        tally, judge = Tally(), Judge(self.rules)
        outcome = ImportOutcome.DONE
        for records in self._batches():
            if self.canceled():
                outcome = ImportOutcome.CANCELED
                break
            with first_come(self.desk.database) as session:
                batch = judge.judge(session, records, locked=True)
                tally.count(batch)
                write(session, batch.changes, self.desk.clock.now())
            outcome = _broken_off(records, outcome)
            self._report(ImportPhase.WRITING, records)
        with self.desk.database.write() as session:
            self._tell(session, tally, actor)
        return self._summary(tally, outcome, wrote=True)

    def _check(self, tally: Tally) -> ImportOutcome:
        judge = Judge(self.rules)
        outcome = ImportOutcome.DONE
        for records in self._batches():
            if self.canceled():
                return ImportOutcome.CANCELED
            with self.desk.database.read() as session:
                tally.count(judge.judge(session, records))
            outcome = _broken_off(records, outcome)
            self._report(ImportPhase.CHECKING, records)
        return outcome

    def _write_all(self, session: Session, tally: Tally) -> None:
        judge = Judge(self.rules)
        for records in self._batches():
            if self.canceled():
                raise _TakenBack(ImportOutcome.CANCELED)
            batch = judge.judge(session, records, locked=True)
            tally.count(batch)
            if batch.problems:  # the catalog changed since it was checked
                raise _TakenBack(ImportOutcome.REFUSED)
            write(session, batch.changes, self.desk.clock.now())
            self._report(ImportPhase.WRITING, records)

    def _batches(self) -> Iterator[list[CsvRecord | BrokenRecord]]:
        records = self.plan.file.body()
        while batch := [*islice(records, BATCH)]:
            yield batch

    def _report(self, phase: ImportPhase, records: list[CsvRecord | BrokenRecord]) -> None:
        self.progress(ImportProgress(phase, records[-1].line, self.lines))

    def _tell(self, session: Session, tally: Tally, actor: str) -> None:
        if not tally.changes:
            return
        counts = ("read", "created", "updated", "unchanged", "refused")
        facts = {name: str(getattr(tally, name)) for name in counts}
        cause = self.desk.person(actor)
        name = self.plan.file.path.name[:_SUBJECT_LIMIT]
        audit.record(session, cause, "products.imported", name, facts)

    def _summary(self, tally: Tally, outcome: ImportOutcome, *, wrote: bool) -> ImportSummary:
        return tally.summary(self.plan.file.path.name, outcome, wrote=wrote)


def _broken_off(records: list[CsvRecord | BrokenRecord], outcome: ImportOutcome) -> ImportOutcome:
    last = records[-1]
    final = isinstance(last, BrokenRecord) and last.final
    return ImportOutcome.BROKEN_OFF if final else outcome
