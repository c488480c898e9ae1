"""A product import as values: how a file is read, what is wrong with it, what came of it."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.domain.errors import Refused
from app.domain.product import Product
from app.services.csv_file import CsvFile
from app.services.decimal_text import DecimalSign
from app.services.product_columns import Column

PROBLEMS_KEPT: Final = 1_000


class ColumnsMissing(Refused):
    """An import cannot do without these."""

    def __init__(self, columns: tuple[Column, ...]) -> None:
        super().__init__(f"no column is set for {' or '.join(columns)}")
        self.columns = columns


class OnProblems(enum.StrEnum):
    """What happens to the good lines when others are bad."""

    IMPORT_NOTHING = "import_nothing"
    SKIP_LINES = "skip_lines"


class ImportPhase(enum.StrEnum):
    """What an import is busy with."""

    CHECKING = "checking"
    """Nothing is written yet."""
    WRITING = "writing"


class ImportOutcome(enum.StrEnum):
    """How an import ended."""

    DONE = "done"
    """All good lines are in the catalog."""
    REFUSED = "refused"
    """Some lines are bad, and nothing was imported, as agreed."""
    CANCELED = "canceled"
    BROKEN_OFF = "broken_off"
    """A quote was opened and never closed: what follows it could not be read."""


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """How a file is to be read. Guessed first; a person may ``dataclasses.replace`` any of it.

    Attributes:
        columns: where each column stands, from 0.
        sign: decimal sign of prices and weights.
        prices_include_tax: holds for every price in the file.
    """

    file: CsvFile
    columns: Mapping[Column, int]
    sign: DecimalSign
    prices_include_tax: bool
    on_problems: OnProblems = OnProblems.IMPORT_NOTHING


@dataclass(frozen=True, slots=True)
class ImportProblem:
    """A line that cannot be imported.

    Attributes:
        fault: the rest of a sentence that begins with the line.
    """

    line: int
    fault: str

    def __str__(self) -> str:
        return f"line {self.line} {self.fault}"


@dataclass(frozen=True, slots=True)
class SampleLine:
    """One of the first lines, with what an import would make of it.

    Attributes:
        product: ``None`` when the line has a problem.
    """

    line: int
    cells: tuple[str, ...]
    product: Product | None
    problem: ImportProblem | None


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What a plan means for the beginning of its file.

    Attributes:
        lines: of text in the whole file, the headings among them.
        missing: columns without which it cannot be run.
    """

    headings: tuple[str, ...]
    sample: tuple[SampleLine, ...]
    lines: int
    missing: tuple[Column, ...]


@dataclass(frozen=True, slots=True)
class ImportProgress:
    """How far an import is.

    Attributes:
        line: of the file, the last one that is done with in this phase.
        lines: in the whole file.
    """

    phase: ImportPhase
    line: int
    lines: int


@dataclass(frozen=True, slots=True)
class ImportSummary:
    """What came of an import.

    Attributes:
        read: lines with a product on them, good or bad.
        created, updated, unchanged: products; when ``outcome`` is ``REFUSED`` or nothing was
            to be written, what would have become of the good lines.
        refused: lines with a problem.
        problems: the first 1,000 of them.
        wrote: whether the catalog was changed.
    """

    file: str
    outcome: ImportOutcome
    read: int
    created: int
    updated: int
    unchanged: int
    refused: int
    problems: tuple[ImportProblem, ...]
    wrote: bool
