"""Writes the rows of a job that failed as a CSV file."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.domain.bulk import BulkRowState
from app.services.bulk.jobs import PAGE, BulkJobs, BulkRow
from app.services.formula_guard import disarmed
from app.services.product_export import FileNotWritten

NOT_DONE: Final = (BulkRowState.FAILED, BulkRowState.OPEN, BulkRowState.CANCELED)
_COLUMNS: Final = ("order", "charge", "amount", "currency", "state", "problem")


@dataclass(frozen=True, slots=True)
class BulkFailures:
    """What a person has to look at after a job."""

    jobs: BulkJobs

    def write(self, job_id: int, path: Path) -> int:
        """Write UTF-8 with commas and decimal points; no cell can act as a formula.

        Returns:
            How many rows there are in it.

        Raises:
            FileNotWritten: a file that was there before is as it was.
        """
        draft = path.with_name(f"{path.name}.part")
        count = 0
        try:
            with draft.open("w", encoding="utf-8-sig", newline="") as text:
                writer = csv.writer(text)
                writer.writerow(_COLUMNS)
                for row in self._rows(job_id):
                    writer.writerow(map(disarmed, _cells(row)))
                    count += 1
            draft.replace(path)
        except OSError as error:
            draft.unlink(missing_ok=True)
            raise FileNotWritten(path.name) from error
        return count

    def _rows(self, job_id: int) -> Iterator[BulkRow]:
        after = -1
        while page := self.jobs.rows(job_id, NOT_DONE, after, PAGE):
            yield from page
            after = page[-1].position


def _cells(row: BulkRow) -> tuple[str, ...]:
    amount = row.amount.to_wire() if row.amount is not None else ""
    currency = row.amount.currency.value if row.amount is not None else ""
    return row.number, row.charge_id, amount, currency, row.state.value, row.problem
