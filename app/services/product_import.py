"""Takes a product list into the catalog: by SKU, line by line, wholly or as far as it is good."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from app.domain.environment import Region
from app.services.csv_file import (
    BrokenRecord,
    CsvFile,
    CsvRecord,
    Delimiter,
    TextEncoding,
    guess_csv,
)
from app.services.decimal_text import DecimalSign, guess_sign
from app.services.desk import Desk
from app.services.import_batch import Batch, Judge
from app.services.import_plan import (
    ColumnsMissing,
    ImportPlan,
    ImportPreview,
    ImportProgress,
    ImportSummary,
    OnProblems,
    SampleLine,
)
from app.services.import_run import ImportRun, Progress
from app.services.pricing_policy import PricingPolicies
from app.services.product_columns import Column, missing_columns, named_columns
from app.services.product_row import RowRules

SAMPLE: Final = 20
_LOOKED_AT: Final = 1_000


def _never() -> bool:
    return False


def _unseen(_progress: ImportProgress) -> None:
    pass


@dataclass(frozen=True, slots=True)
class ProductImport:
    """Imports product lists. All methods may take long: not on the GUI thread.

    A known SKU is updated, an unknown one created. What a line leaves empty, and what the file
    has no column for, stays as it is, or as a new product is by default.
    """

    desk: Desk

    def guess(
        self,
        path: Path,
        named: Mapping[Column, str] | None = None,
        encoding: TextEncoding | None = None,
    ) -> ImportPlan:
        """Find out how a file is to be read.

        Args:
            path: the file.
            named: headings that somebody has assigned; the others are guessed.
            encoding: when somebody knows it.

        Raises:
            UnreadableFile, EmptyFile: it is no list of anything.
            UnknownHeading: an assigned heading is not in the file.
        """
        region = self.desk.shop.region
        file = guess_csv(path, encoding, japanese=region is Region.JP)
        columns = named_columns(file.headings(), named or {})
        return ImportPlan(
            file=file,
            columns=columns,
            sign=_sign(file, columns),
            prices_include_tax=region is not Region.US,
        )

    def preview(self, plan: ImportPlan) -> ImportPreview:
        """What the plan makes of the first lines; nothing is written.

        Raises:
            UnreadableFile, EmptyFile: as for ``guess``.
        """
        first = plan.file.headings()
        records = [*islice(plan.file.body(), SAMPLE)]
        missing = missing_columns(plan.columns)
        judge = Judge(self._rules(plan, first))
        with self.desk.database.read() as session:
            sample = tuple(_sample(judge.judge(session, [record]), record) for record in records)
        return ImportPreview(first, sample, plan.file.count_lines(), missing)

    def run(
        self,
        plan: ImportPlan,
        actor: str,
        progress: Progress = _unseen,
        canceled: Callable[[], bool] = _never,
    ) -> ImportSummary:
        """Import a file.

        With ``IMPORT_NOTHING`` every line is judged and staged before the first is written, and
        all are written in one short transaction. With ``SKIP_LINES`` every batch of good lines is a
        transaction of its own: other desks never wait long, and a cancel keeps what is done.

        Args:
            plan: how.
            actor: who, for the trail.
            progress: called after each batch, in this thread.
            canceled: asked before each batch.

        Raises:
            ColumnsMissing: nothing was read.
            UnreadableFile, EmptyFile: nothing was imported.
            ChangedMeanwhile: another desk changed the same products; the batch, or with
                ``IMPORT_NOTHING`` everything, was taken back.
        """
        missing = missing_columns(plan.columns)
        if missing:
            raise ColumnsMissing(missing)
        rules = self._rules(plan, plan.file.headings())
        run = ImportRun(self.desk, plan, rules, plan.file.count_lines(), progress, canceled)
        if plan.on_problems is OnProblems.SKIP_LINES:
            return run.skipping(actor)
        return run.whole(actor)

    def check(
        self, plan: ImportPlan, progress: Progress = _unseen, canceled: Callable[[], bool] = _never
    ) -> ImportSummary:
        """What ``run`` would come to; nothing is written.

        Raises:
            ColumnsMissing, UnreadableFile, EmptyFile: as for ``run``.
        """
        missing = missing_columns(plan.columns)
        if missing:
            raise ColumnsMissing(missing)
        rules = self._rules(plan, plan.file.headings())
        run = ImportRun(self.desk, plan, rules, plan.file.count_lines(), progress, canceled)
        return run.checked()

    def _rules(self, plan: ImportPlan, first: tuple[str, ...]) -> RowRules:
        return RowRules(
            columns=plan.columns,
            width=len(first),
            sign=plan.sign,
            currency=self.desk.shop.currency,
            prices_include_tax=plan.prices_include_tax,
            tax_classes=PricingPolicies(self.desk).tax_classes(),
        )


def _sample(batch: Batch, record: CsvRecord | BrokenRecord) -> SampleLine:
    cells = record.cells if isinstance(record, CsvRecord) else ()
    product = batch.changes[0].product if batch.changes else None
    problem = batch.problems[0] if batch.problems else None
    return SampleLine(record.line, cells, product, problem)


def _sign(file: CsvFile, columns: Mapping[Column, int]) -> DecimalSign:
    # where semicolons part the cells, it is because the comma is taken
    semicolons = file.delimiter is Delimiter.SEMICOLON
    otherwise = DecimalSign.COMMA if semicolons else DecimalSign.POINT
    places = [columns[column] for column in (Column.PRICE, Column.WEIGHT_KG) if column in columns]
    texts = (
        record.cells[place]
        for record in islice(file.body(), _LOOKED_AT)
        if isinstance(record, CsvRecord)
        for place in places
        if place < len(record.cells)
    )
    return guess_sign(texts, otherwise)
