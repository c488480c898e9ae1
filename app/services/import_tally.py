"""Counts what an import comes to, batch by batch."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.services.import_batch import Batch
from app.services.import_plan import (
    PROBLEMS_KEPT,
    ImportOutcome,
    ImportProblem,
    ImportSummary,
)


@dataclass
class Tally:
    """What an import has come to so far."""

    read: int = 0
    created: int = 0
    updated: int = 0
    refused: int = 0
    unchanged: int = 0
    problems: list[ImportProblem] = field(default_factory=list)

    @property
    def changes(self) -> int:
        """Products that are new or differ."""
        return self.created + self.updated

    def count(self, batch: Batch) -> None:
        self.read += len(batch.changes) + len(batch.problems)
        needed = [change for change in batch.changes if change.is_needed]
        self.created += sum(change.known is None for change in needed)
        self.updated += sum(change.known is not None for change in needed)
        self.unchanged += len(batch.changes) - len(needed)
        self.refused += len(batch.problems)
        self.problems.extend(batch.problems[: PROBLEMS_KEPT - len(self.problems)])

    def summary(self, file: str, outcome: ImportOutcome, *, wrote: bool) -> ImportSummary:
        return ImportSummary(
            file=file,
            outcome=outcome,
            read=self.read,
            created=self.created,
            updated=self.updated,
            unchanged=self.unchanged,
            refused=self.refused,
            problems=tuple(self.problems),
            wrote=wrote and self.changes > 0,
        )
