"""One run through a product list: all or nothing, or line by line."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from tempfile import TemporaryFile
from typing import IO, Final

from sqlalchemy.orm import Session

from app.domain.errors import ChangedMeanwhile
from app.services.csv_file import BrokenRecord, CsvRecord
from app.services.desk import Desk
from app.services.import_batch import Judge
from app.services.import_plan import (
    ImportOutcome,
    ImportPhase,
    ImportPlan,
    ImportProgress,
    ImportSummary,
    OnProblems,
)
from app.services.import_staging import Staging
from app.services.import_tally import Tally
from app.services.import_writing import Writing, many_batches, prepared, write
from app.services.product_row import RowRules
from app.storage import audit
from app.storage.import_stage import open_stage, switching
from app.storage.uniqueness import first_come

BATCH: Final = 500
_SUBJECT_LIMIT: Final = 96

Progress = Callable[[ImportProgress], None]


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
        return self._judged(tally, self._check(tally))

    def whole(self, actor: str) -> ImportSummary:
        """Judge every line, then write all or nothing.

        What is to be written waits in a temporary file and then in tables that nobody else
        sees, so that memory stays small and the other desks wait for the last step alone.
        """
        with TemporaryFile() as spool:
            tally = Tally()
            outcome = self._check(tally, spool)
            if outcome is not ImportOutcome.DONE or tally.refused:
                return self._judged(tally, outcome)
            spool.seek(0)
            try:
                outcome = self._write_all(spool, tally, actor)
            except ChangedMeanwhile:
                again = self.checked()
                if again.outcome is ImportOutcome.DONE:
                    raise
                return again
        return self._summary(tally, outcome, wrote=outcome is ImportOutcome.DONE)

    def skipping(self, actor: str) -> ImportSummary:
        """Write the good lines batch by batch; the trail tells even of an import that broke."""
        tally = Tally()
        try:
            outcome = self._write_good(tally)
        finally:
            with self.desk.database.write() as session:
                self._tell(session, tally, actor)
        return self._summary(tally, outcome, wrote=True)

    def _write_good(self, tally: Tally) -> ImportOutcome:
        judge = Judge(self.rules)
        outcome = ImportOutcome.DONE
        for records in self._batches():
            if self.canceled():
                return ImportOutcome.CANCELED
            with first_come(self.desk.database) as session, many_batches(session):
                batch = judge.judge(session, records, locked=True)
                write(session, prepared(batch.changes), self.desk.clock.now())
            tally.count(batch)
            outcome = _broken_off(records, outcome)
            self._report(ImportPhase.WRITING, records[-1].line)
        return outcome

    def _judged(self, tally: Tally, outcome: ImportOutcome) -> ImportSummary:
        strict = self.plan.on_problems is OnProblems.IMPORT_NOTHING
        if outcome is ImportOutcome.DONE and tally.refused and strict:
            outcome = ImportOutcome.REFUSED
        return self._summary(tally, outcome, wrote=False)

    def _check(self, tally: Tally, spool: IO[bytes] | None = None) -> ImportOutcome:
        judge = Judge(self.rules)
        outcome = ImportOutcome.DONE
        for records in self._batches():
            if self.canceled():
                return ImportOutcome.CANCELED
            with self.desk.database.read() as session:
                batch = judge.judge(session, records)
            tally.count(batch)
            if spool is not None and not tally.refused:
                pickle.dump((records[-1].line, prepared(batch.changes)), spool)
            outcome = _broken_off(records, outcome)
            self._report(ImportPhase.CHECKING, records[-1].line)
        return outcome

    def _write_all(self, spool: IO[bytes], tally: Tally, actor: str) -> ImportOutcome:
        with open_stage(self.desk.database) as connection:
            staging = Staging(connection)
            for line, writing in _spooled(spool):
                if self.canceled():
                    return ImportOutcome.CANCELED
                staging.add(writing)
                self._report(ImportPhase.WRITING, line)
            if self.canceled():
                return ImportOutcome.CANCELED
            with switching(connection) as session:
                staging.take_over(session, self.desk.clock.now())
                self._tell(session, tally, actor)
        return ImportOutcome.DONE

    def _batches(self) -> Iterator[list[CsvRecord | BrokenRecord]]:
        records = self.plan.file.body()
        while batch := [*islice(records, BATCH)]:
            yield batch

    def _report(self, phase: ImportPhase, line: int) -> None:
        self.progress(ImportProgress(phase, line, self.lines))

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


def _spooled(spool: IO[bytes]) -> Iterator[tuple[int, Writing]]:
    while True:
        try:
            yield pickle.load(spool)  # noqa: S301 - our own file, which has no name
        except EOFError:
            return
