"""Writes the catalog as a CSV file that ``product_import`` reads back."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from app.domain.errors import Unavailable
from app.services.desk import Desk
from app.services.formula_guard import disarmed
from app.services.product_columns import Column
from app.storage.products import ProductRecord

_PAGE: Final = 500
_COLUMNS: Final = tuple(column for column in Column if column is not Column.WEIGHT_KG)


class FileNotWritten(Unavailable):
    """The folder cannot be written, or is full; a half-written file was removed."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} could not be written")
        self.name = name


@dataclass(frozen=True, slots=True)
class ProductExport:
    """The whole catalog for a spreadsheet."""

    desk: Desk

    def write(self, path: Path) -> int:
        """Write UTF-8 with commas and decimal points; no cell can act as a formula.

        Returns:
            How many products there are in it.

        Raises:
            FileNotWritten: nothing is left behind; a file that was there before is gone or as
                it was.
        """
        draft = path.with_name(f"{path.name}.part")
        try:
            with draft.open("w", encoding="utf-8-sig", newline="") as text:
                writer = csv.writer(text)
                writer.writerow([column.value for column in _COLUMNS])
                count = 0
                for row in self._rows():
                    writer.writerow(map(disarmed, row))
                    count += 1
            draft.replace(path)
        except OSError as error:
            draft.unlink(missing_ok=True)
            raise FileNotWritten(path.name) from error
        return count

    def _rows(self) -> Iterator[list[str]]:
        after = ""
        while True:
            query = (
                select(ProductRecord)
                .where(ProductRecord.sku > after)
                .options(selectinload(ProductRecord.barcodes))
                .order_by(ProductRecord.sku)
                .limit(_PAGE)
            )
            with self.desk.database.read() as session:
                page = [(record.sku, _cells(record)) for record in session.scalars(query)]
            if not page:
                return
            yield from (cells for _, cells in page)
            after = page[-1][0]


def _cells(record: ProductRecord) -> list[str]:
    product = record.product
    cells = {
        Column.SKU: product.sku,
        Column.NAME: product.name,
        Column.PRICE: product.price.to_wire(),
        Column.BARCODES: " ".join(product.barcodes),
        Column.TAX_CLASS: product.tax_class,
        Column.WEIGHT_G: str(product.weight_g),
        Column.KIND: product.kind.value,
        Column.UNIT: product.unit.value,
        Column.AGE_RESTRICTED: "yes" if product.age_restricted else "no",
        Column.ACTIVE: "yes" if product.active else "no",
        Column.PICTURE: record.picture,
        Column.CATEGORY: record.category,
    }
    return [cells[column] for column in _COLUMNS]
