"""Some hundred lines of a product list at a time: judged against the catalog, then written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session, selectinload

from app.domain.product import Product
from app.services.catalog import barcode_owners
from app.services.csv_file import BrokenRecord, CsvRecord
from app.services.import_plan import ImportProblem
from app.services.product_row import ProductRow, RowRefused, RowRules, merged, read_row
from app.storage.products import BarcodeRecord, ProductRecord, columns_of


@dataclass(frozen=True, slots=True)
class ProductChange:
    """What one good line does.

    Attributes:
        record: the known product; ``None`` for a new one.
    """

    record: ProductRecord | None
    product: Product
    picture: str
    category: str

    @property
    def is_needed(self) -> bool:
        """Whether the catalog does not say all that already."""
        record = self.record
        if record is None:
            return True
        known = (record.product, record.picture, record.category)
        return known != (self.product, self.picture, self.category)


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
        self, row: ProductRow, record: ProductRecord | None, owners: dict[str, str]
    ) -> ProductChange:
        if row.sku in self._skus:
            raise RowRefused(f"has the SKU {row.sku} of line {self._skus[row.sku]} again")
        product = merged(row, record.product if record is not None else None, self.rules)
        codes = row.fields.get("barcodes", ())
        for code in codes:
            if code in self._codes:
                raise RowRefused(f"has the barcode {code} of line {self._codes[code]} again")
            if owners.get(code, row.sku) != row.sku:
                raise RowRefused(f"has the barcode {code}, which belongs to {owners[code]}")
        self._skus[row.sku] = row.line
        self._codes.update(dict.fromkeys(codes, row.line))
        picture, category = (record.picture, record.category) if record is not None else ("", "")
        return ProductChange(
            record,
            product,
            row.shown.get("picture", picture),
            row.shown.get("category", category),
        )


def write(session: Session, changes: Sequence[ProductChange], at: dt.datetime) -> None:
    """Put the changes into the catalog, in the caller's transaction."""
    needed = [change for change in changes if change.is_needed]
    _create(session, [change for change in needed if change.record is None], at)
    barcodes: list[tuple[int, Product]] = []
    for change in needed:
        record = change.record
        if record is None:
            continue
        if record.product.barcodes != change.product.barcodes:
            barcodes.append((record.id, change.product))
        record.take(change.product, at)
        record.picture, record.category = change.picture, change.category
    session.flush()
    if barcodes:
        ids = [record_id for record_id, _ in barcodes]
        stale = delete(BarcodeRecord).where(BarcodeRecord.product_id.in_(ids))
        session.execute(stale, execution_options={"synchronize_session": False})
        _write_barcodes(session, barcodes)
    session.expunge_all()


def _create(session: Session, changes: Sequence[ProductChange], at: dt.datetime) -> None:
    if not changes:
        return
    rows = [
        {
            **columns_of(change.product),
            "picture": change.picture,
            "category": change.category,
            "updated_at": at,
            "version": 1,
        }
        for change in changes
    ]
    session.execute(insert(ProductRecord), rows)
    skus = [change.product.sku for change in changes]
    query = select(ProductRecord.sku, ProductRecord.id).where(ProductRecord.sku.in_(skus))
    ids = {sku: record_id for sku, record_id in session.execute(query)}  # noqa: C416 - untyped
    _write_barcodes(session, [(ids[each.product.sku], each.product) for each in changes])


def _write_barcodes(session: Session, products: Sequence[tuple[int, Product]]) -> None:
    rows = [
        {"code": code, "product_id": record_id, "position": place}
        for record_id, product in products
        for place, code in enumerate(product.barcodes)
    ]
    if rows:
        session.execute(insert(BarcodeRecord), rows)


def _read(record: CsvRecord | BrokenRecord, rules: RowRules) -> ProductRow:
    if isinstance(record, CsvRecord):
        return read_row(record, rules)
    if record.final:
        raise RowRefused("opens a quote that is never closed; nothing after it could be read")
    raise RowRefused("goes on after a closing quote; a quote inside a cell is written twice")


def _known(session: Session, skus: Sequence[str], *, locked: bool) -> dict[str, ProductRecord]:
    query = select(ProductRecord).where(ProductRecord.sku.in_(skus))
    if locked:
        query = query.with_for_update(of=ProductRecord)
    rows = session.scalars(query.options(selectinload(ProductRecord.barcodes)))
    return {record.sku: record for record in rows}
