"""Some hundred lines of a product list at a time, judged against the catalog."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.product import Product
from app.services.catalog import barcode_owners
from app.services.csv_file import BrokenRecord, CsvRecord
from app.services.import_plan import ImportProblem
from app.services.product_row import ProductRow, RowRefused, RowRules, merged, read_row
from app.storage.products import BarcodeRecord, ProductRecord, product_from

# plain rows: loading records would take most of an import's time
_COLUMNS: Final = tuple(ProductRecord.__table__.columns)


@dataclass(frozen=True, slots=True)
class Known:
    """A product as the catalog has it."""

    record_id: int
    version: int
    product: Product
    picture: str
    category: str


@dataclass(frozen=True, slots=True)
class ProductChange:
    """What one good line does.

    Attributes:
        known: ``None`` for a new product.
    """

    known: Known | None
    product: Product
    picture: str
    category: str

    @property
    def is_needed(self) -> bool:
        """Whether the catalog does not say all that already."""
        known = self.known
        if known is None:
            return True
        said = (self.product, self.picture, self.category)
        return (known.product, known.picture, known.category) != said


@dataclass(frozen=True, slots=True)
class Batch:
    """What the lines of one batch come to."""

    changes: tuple[ProductChange, ...]
    problems: tuple[ImportProblem, ...]


@dataclass
class Judge:
    """Reads one file from its first line to its last, and remembers whose codes came by.

    That memory is all that grows with the file: one entry per SKU and per barcode.
    """

    rules: RowRules
    _skus: dict[str, int] = field(default_factory=dict)
    _codes: dict[str, int] = field(default_factory=dict)

    def judge(
        self,
        session: Session,
        records: Iterable[CsvRecord | BrokenRecord],
        *,
        locked: bool = False,
    ) -> Batch:
        """Say of each line what it does or why it cannot be imported.

        Args:
            session: for a look at the catalog.
            records: the next lines of the file.
            locked: the products will be written in this transaction.
        """
        rows: list[ProductRow] = []
        problems: list[ImportProblem] = []
        for record in records:
            try:
                rows.append(_read(record, self.rules))
            except RowRefused as refusal:
                problems.append(ImportProblem(record.line, str(refusal)))
        known = _known(session, [row.sku for row in rows], locked=locked)
        codes = [code for row in rows for code in row.fields.get("barcodes", ())]
        owners = barcode_owners(session, codes) if codes else {}
        changes: list[ProductChange] = []
        for row in rows:
            try:
                changes.append(self._change(row, known.get(row.sku), owners))
            except RowRefused as refusal:
                problems.append(ImportProblem(row.line, str(refusal)))
        return Batch(tuple(changes), tuple(sorted(problems, key=lambda each: each.line)))

    def _change(
        self, row: ProductRow, known: Known | None, owners: dict[str, str]
    ) -> ProductChange:
        if row.sku in self._skus:
            raise RowRefused(f"has the SKU {row.sku} of line {self._skus[row.sku]} again")
        product = merged(row, known.product if known is not None else None, self.rules)
        codes = row.fields.get("barcodes", ())
        for code in codes:
            if code in self._codes:
                raise RowRefused(f"has the barcode {code} of line {self._codes[code]} again")
            if owners.get(code, row.sku) != row.sku:
                raise RowRefused(f"has the barcode {code}, which belongs to {owners[code]}")
        self._skus[row.sku] = row.line
        self._codes.update(dict.fromkeys(codes, row.line))
        picture, category = (known.picture, known.category) if known is not None else ("", "")
        return ProductChange(
            known,
            product,
            row.shown.get("picture", picture),
            row.shown.get("category", category),
        )


def _read(record: CsvRecord | BrokenRecord, rules: RowRules) -> ProductRow:
    if isinstance(record, CsvRecord):
        return read_row(record, rules)
    if record.final:
        raise RowRefused("opens a quote that is never closed; nothing after it could be read")
    raise RowRefused("goes on after a closing quote; a quote inside a cell is written twice")


def _known(session: Session, skus: Sequence[str], *, locked: bool) -> dict[str, Known]:
    query = select(*_COLUMNS).where(ProductRecord.sku.in_(skus))
    rows = session.execute(query.with_for_update() if locked else query).all()
    ids = [row.id for row in rows]
    codes: dict[int, list[str]] = {}
    if ids:
        barcodes = select(BarcodeRecord.product_id, BarcodeRecord.code)
        barcodes = barcodes.where(BarcodeRecord.product_id.in_(ids))
        for record_id, code in session.execute(barcodes.order_by(BarcodeRecord.position)):
            codes.setdefault(record_id, []).append(code)
    return {
        row.sku: Known(
            row.id,
            row.version,
            product_from(row, tuple(codes.get(row.id, ()))),
            row.picture,
            row.category,
        )
        for row in rows
    }
