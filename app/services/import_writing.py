"""Writes what an import has judged: in bulk, and only the columns that differ."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

from sqlalchemy import bindparam, delete, insert, select, text, update
from sqlalchemy.orm import Session

from app.domain.errors import ChangedMeanwhile
from app.domain.product import Product
from app.services.import_batch import Known, ProductChange
from app.storage.products import BarcodeRecord, ProductRecord, columns_of
from app.storage.word_index import index_words, words_by_hand

Row = dict[str, Any]


class Writing(NamedTuple):
    """The statements' values for one batch: plain, so that they can wait in a file.

    Attributes:
        created: columns of new products, and in ``created_codes`` the barcodes of each.
        updated: rows by the columns that differ; each with its ``key`` and the version ``seen``.
        barcodes: all of a known product's, where they differ.
        words: id, old and new search text of known products.
    """

    created: list[Row]
    created_codes: list[tuple[str, ...]]
    updated: dict[tuple[str, ...], list[Row]]
    barcodes: list[tuple[int, tuple[str, ...]]]
    words: list[tuple[int, str, str]]


def prepared(changes: Sequence[ProductChange]) -> Writing:
    """All that can be worked out before the database is held."""
    writing = Writing([], [], {}, [], [])
    for change in changes:
        if not change.is_needed:
            continue
        new = _columns(change.product, change.picture, change.category)
        if change.known is None:
            writing.created.append(new)
            writing.created_codes.append(change.product.barcodes)
        else:
            _prepare_update(writing, change.known, new, change.product.barcodes)
    return writing


@contextmanager
def many_batches(session: Session) -> Iterator[None]:
    """A transaction in which ``write`` is called again and again."""
    if session.connection().dialect.name == "postgresql":
        # of rows made in this transaction the planner knows nothing: it would read all of them
        # again for each batch
        session.execute(text("SET LOCAL enable_seqscan = off"))
    with words_by_hand(session):
        yield


def write(session: Session, writing: Writing, at: dt.datetime) -> None:
    """Put a batch into the catalog, inside ``many_batches``.

    Raises:
        ChangedMeanwhile: a known product is not any more as it was judged.
    """
    if writing.created:
        _create(session, writing, at)
    for columns, rows in writing.updated.items():
        _update(session, columns, rows, at)
    index_words(session, added=(), changed=writing.words)
    if writing.barcodes:
        ids = [record_id for record_id, _ in writing.barcodes]
        stale = delete(BarcodeRecord).where(BarcodeRecord.product_id.in_(ids))
        session.execute(stale, execution_options={"synchronize_session": False})
        _write_barcodes(session, writing.barcodes)


def _prepare_update(writing: Writing, known: Known, new: Row, codes: tuple[str, ...]) -> None:
    old = _columns(known.product, known.picture, known.category)
    row = {f"new_{name}": value for name, value in new.items() if value != old[name]}
    columns = tuple(row)
    row["key"], row["seen"] = known.record_id, known.version
    writing.updated.setdefault(columns, []).append(row)
    if old["search_text"] != new["search_text"]:
        writing.words.append((known.record_id, old["search_text"], new["search_text"]))
    if known.product.barcodes != codes:
        writing.barcodes.append((known.record_id, codes))


def _create(session: Session, writing: Writing, at: dt.datetime) -> None:
    statement = insert(ProductRecord).values(version=1, updated_at=at)
    session.connection().execute(statement, writing.created)
    skus = [row["sku"] for row in writing.created]
    query = select(ProductRecord.sku, ProductRecord.id).where(ProductRecord.sku.in_(skus))
    ids: dict[str, int] = {sku: key for sku, key in session.execute(query)}  # noqa: C416 - untyped
    words = ((ids[row["sku"]], row["search_text"]) for row in writing.created)
    index_words(session, added=words, changed=())
    codes = zip(skus, writing.created_codes, strict=True)
    _write_barcodes(session, [(ids[sku], each) for sku, each in codes])


def _update(
    session: Session, columns: tuple[str, ...], rows: Sequence[Row], at: dt.datetime
) -> None:
    """Write only what differs: an index over a column that is not named is left alone."""
    statement = (
        update(ProductRecord)
        .where(ProductRecord.id == bindparam("key"), ProductRecord.version == bindparam("seen"))
        .values({name.removeprefix("new_"): bindparam(name) for name in columns})
        .values(version=ProductRecord.version + 1, updated_at=at)
    )
    if session.connection().execute(statement, rows).rowcount != len(rows):
        raise ChangedMeanwhile


def _write_barcodes(session: Session, products: Sequence[tuple[int, tuple[str, ...]]]) -> None:
    rows = [
        {"code": code, "product_id": record_id, "position": place}
        for record_id, codes in products
        for place, code in enumerate(codes)
    ]
    if rows:
        session.connection().execute(insert(BarcodeRecord), rows)


def _columns(product: Product, picture: str, category: str) -> Row:
    return {**columns_of(product), "picture": picture, "category": category}
