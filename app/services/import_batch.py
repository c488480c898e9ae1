"""Some hundred lines of a product list at a time: judged against the catalog, then written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

from sqlalchemy import bindparam, delete, insert, select, text, update
from sqlalchemy.orm import Session

from app.domain.errors import ChangedMeanwhile
from app.domain.product import Product
from app.services.catalog import barcode_owners
from app.services.csv_file import BrokenRecord, CsvRecord
from app.services.import_plan import ImportProblem
from app.services.product_row import ProductRow, RowRefused, RowRules, merged, read_row
from app.storage.products import BarcodeRecord, ProductRecord, columns_of, product_from
from app.storage.search_words import searchable
from app.storage.word_index import index_words, words_by_hand

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

    @property
    def columns(self) -> dict[str, object]:
        """All that the line leads to, as column values."""
        return _columns(self.product, self.picture, self.category)


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


@contextmanager
def many_batches(session: Session) -> Iterator[None]:
    """A transaction in which ``write`` is called again and again."""
    if session.connection().dialect.name == "postgresql":
        # of rows made in this transaction the planner knows nothing: it would read all of them
        # again for each batch
        session.execute(text("SET LOCAL enable_seqscan = off"))
    with words_by_hand(session):
        yield


def write(session: Session, changes: Sequence[ProductChange], at: dt.datetime) -> None:
    """Put the changes into the catalog, inside ``many_batches``.

    Raises:
        ChangedMeanwhile: a product is not any more as it was judged.
    """
    needed = [change for change in changes if change.is_needed]
    _create(session, [change for change in needed if change.known is None], at)
    by_columns: dict[tuple[str, ...], list[dict[str, object]]] = {}
    barcodes: list[tuple[int, Product]] = []
    words: list[tuple[int, str, str]] = []
    for change in needed:
        known = change.known
        if known is None:
            continue
        if known.product.barcodes != change.product.barcodes:
            barcodes.append((known.record_id, change.product))
        if known.product.name != change.product.name:
            words.append((known.record_id, _words(known.product), _words(change.product)))
        values = _difference(known, change)
        row = {"key": known.record_id, "seen": known.version, **values}
        by_columns.setdefault(tuple(values), []).append(row)
    for columns, rows in by_columns.items():
        _update(session, columns, rows, at)
    index_words(session, added=(), changed=words)
    if barcodes:
        ids = [record_id for record_id, _ in barcodes]
        stale = delete(BarcodeRecord).where(BarcodeRecord.product_id.in_(ids))
        session.execute(stale, execution_options={"synchronize_session": False})
        _write_barcodes(session, barcodes)


def _create(session: Session, changes: Sequence[ProductChange], at: dt.datetime) -> None:
    if not changes:
        return
    rows = [{**change.columns, "updated_at": at, "version": 1} for change in changes]
    session.connection().execute(insert(ProductRecord), rows)
    skus = [change.product.sku for change in changes]
    query = select(ProductRecord.sku, ProductRecord.id).where(ProductRecord.sku.in_(skus))
    ids = {sku: record_id for sku, record_id in session.execute(query)}  # noqa: C416 - untyped
    made = [(ids[each.product.sku], each.product) for each in changes]
    index_words(session, added=((key, _words(product)) for key, product in made), changed=())
    _write_barcodes(session, made)


def _update(
    session: Session,
    columns: tuple[str, ...],
    rows: Sequence[dict[str, object]],
    at: dt.datetime,
) -> None:
    """Write only what differs: an index over a column that is not named is left alone."""
    statement = (
        update(ProductRecord)
        .where(ProductRecord.id == bindparam("key"), ProductRecord.version == bindparam("seen"))
        .values({name: bindparam(f"new_{name}") for name in columns})
        .values(version=ProductRecord.version + 1, updated_at=at)
    )
    values = [
        {"key": row["key"], "seen": row["seen"], **{f"new_{name}": row[name] for name in columns}}
        for row in rows
    ]
    if session.connection().execute(statement, values).rowcount != len(rows):
        raise ChangedMeanwhile


def _write_barcodes(session: Session, products: Sequence[tuple[int, Product]]) -> None:
    rows = [
        {"code": code, "product_id": record_id, "position": place}
        for record_id, product in products
        for place, code in enumerate(product.barcodes)
    ]
    if rows:
        session.connection().execute(insert(BarcodeRecord), rows)


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


def _difference(known: Known, change: ProductChange) -> dict[str, object]:
    old = _columns(known.product, known.picture, known.category)
    return {name: value for name, value in change.columns.items() if value != old[name]}


def _words(product: Product) -> str:
    return searchable(product.name, product.sku)


def _columns(product: Product, picture: str, category: str) -> dict[str, object]:
    return {**columns_of(product), "picture": picture, "category": category}
