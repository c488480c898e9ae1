"""Stages what an import has judged, and takes it into the catalog in one short transaction."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from sqlalchemy import Connection, delete, func, insert, literal, select, update
from sqlalchemy.orm import Session

from app.domain.errors import ChangedMeanwhile
from app.services.import_writing import Row, Writing
from app.storage.import_stage import STAGED_CODES, STAGED_PRODUCTS
from app.storage.products import BarcodeRecord, ProductRecord
from app.storage.record import UtcDateTime
from app.storage.word_index import index_staged_words, words_by_hand

_PREFIX: Final = "new_"
_HEAD: Final = ("line", "known_id", "seen", "differing", "recoded", "old_words")
_VALUES: Final = tuple(each.name for each in STAGED_PRODUCTS.c if each.name not in _HEAD)
_NOTHING: Final[Row] = dict.fromkeys((*_HEAD, *_VALUES))


@dataclass
class Staging:
    """Rows on their way into the catalog.

    Attributes:
        connection: with the tables of ``import_stage``.
    """

    connection: Connection
    _lines: int = 0
    _groups: Counter[str] = field(default_factory=Counter)

    def add(self, writing: Writing) -> None:
        """Put a batch aside; nobody waits for it."""
        rows, codes = self._created(writing)
        known, recoded = self._updated(writing)
        with self.connection.begin():
            for table, values in (
                (STAGED_PRODUCTS, rows + known),
                (STAGED_CODES, codes + recoded),
            ):
                if values:
                    self.connection.execute(insert(table), values)

    def take_over(self, session: Session, at: dt.datetime) -> None:
        """Write all that was added.

        Args:
            session: of ``import_stage.switching``.
            at: the time of the change.

        Raises:
            ChangedMeanwhile: a known product is not any more as it was judged.
        """
        with words_by_hand(session):
            _insert_new(session, at)
            for group, count in self._groups.items():
                if _update_known(session, group, at) != count:
                    raise ChangedMeanwhile
            index_staged_words(session)
            _write_codes(session)

    def _created(self, writing: Writing) -> tuple[list[Row], list[Row]]:
        rows, codes = [], []
        for new, its in zip(writing.created, writing.created_codes, strict=True):
            self._lines += 1
            rows.append({**_NOTHING, **new, "line": self._lines, "differing": "", "recoded": False})
            codes += _codes(self._lines, its)
        return rows, codes

    def _updated(self, writing: Writing) -> tuple[list[Row], list[Row]]:
        barcodes = dict(writing.barcodes)
        words = {key: old for key, old, _ in writing.words}
        rows, codes = [], []
        for columns, changes in writing.updated.items():
            group = " ".join(column.removeprefix(_PREFIX) for column in columns)
            self._groups[group] += len(changes)
            for change in changes:
                self._lines += 1
                key = change["key"]
                rows.append(
                    {
                        **_NOTHING,
                        **{column.removeprefix(_PREFIX): change[column] for column in columns},
                        "line": self._lines,
                        "known_id": key,
                        "seen": change["seen"],
                        "differing": group,
                        "recoded": key in barcodes,
                        "old_words": words.get(key),
                    }
                )
                codes += _codes(self._lines, barcodes.get(key, ()))
        return rows, codes


def _codes(line: int, codes: Sequence[str]) -> list[Row]:
    return [{"line": line, "code": code, "position": place} for place, code in enumerate(codes)]


def _insert_new(session: Session, at: dt.datetime) -> None:
    """In the order of the file, which is the order that a person finds them in."""
    staged = STAGED_PRODUCTS.c
    rows = select(
        *(staged[name] for name in _VALUES), literal(1), literal(at, UtcDateTime())
    ).where(staged.known_id.is_(None))
    statement = insert(ProductRecord).from_select(
        [*_VALUES, "version", "updated_at"], rows.order_by(staged.line)
    )
    session.connection().execute(statement)


def _update_known(session: Session, group: str, at: dt.datetime) -> int:
    """Write only what differs: an index over a column that is not named is left alone."""
    staged, known = STAGED_PRODUCTS.c, ProductRecord
    statement = (
        update(ProductRecord)
        .where(known.id == staged.known_id, known.version == staged.seen)
        .where(staged.differing == group)
        .values({name: staged[name] for name in group.split()})
        .values(version=known.version + 1, updated_at=at)
    )
    return session.connection().execute(statement).rowcount


def _write_codes(session: Session) -> None:
    staged, codes, known = STAGED_PRODUCTS.c, STAGED_CODES.c, ProductRecord
    recoded = select(staged.known_id).where(staged.recoded)
    stale = delete(BarcodeRecord).where(BarcodeRecord.product_id.in_(recoded))
    session.connection().execute(stale)
    owner = func.coalesce(staged.known_id, known.id)
    rows = (
        select(codes.code, owner, codes.position)
        .join_from(STAGED_CODES, STAGED_PRODUCTS, staged.line == codes.line)
        .outerjoin(ProductRecord, known.sku == staged.sku)
    )
    names = ["code", "product_id", "position"]
    session.connection().execute(insert(BarcodeRecord).from_select(names, rows))
