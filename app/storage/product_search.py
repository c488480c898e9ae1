"""Finds products as somebody types: word beginnings, by an index on either database."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Connection, Row, Select, bindparam, column, select, table
from sqlalchemy import text as sql

from app.storage.products import ProductRecord
from app.storage.search_words import typed

SEARCH_TABLE: Final = "product_search"
"""SQLite's full-text index; its shadow tables begin with the same name."""

SEARCH_INDEX: Final = "ix_products_search_words"
"""PostgreSQL's index over the same words."""

_LAST: Final = "\U0010ffff"
COLUMNS: Final = (
    ProductRecord.id,
    ProductRecord.sku,
    ProductRecord.name,
    ProductRecord.price_minor,
    ProductRecord.currency,
    ProductRecord.unit,
    ProductRecord.age_restricted,
    ProductRecord.active,
    ProductRecord.picture,
)

Found = Row[*tuple[Any, ...]]


def _visible() -> Select[*tuple[Any, ...]]:
    # false comes before true: from false on it is all of them
    return select(*COLUMNS).where(ProductRecord.active >= bindparam("least_active"))


_NAMED: Final = (
    _visible()
    .where(ProductRecord.search_text >= bindparam("first"))
    .where(ProductRecord.search_text < bindparam("last"))
    .order_by(ProductRecord.search_text, ProductRecord.id)
    .limit(bindparam("limit"))
)
_FTS: Final = table(SEARCH_TABLE, column("rowid"))
_CONTAINING_ON_SQLITE: Final = (
    _visible()
    .join(_FTS, _FTS.c.rowid == ProductRecord.id)
    .where(sql(f"{SEARCH_TABLE} MATCH :words"))
    .order_by(_FTS.c.rowid)
    .limit(bindparam("limit"))
)
_CONTAINING_ON_POSTGRESQL: Final = (
    _visible()
    .where(
        sql(
            "array_to_tsvector(string_to_array(products.search_text, ' ')) "
            "@@ CAST(:words AS tsquery)"
        )
    )
    .order_by(ProductRecord.id)
    .limit(bindparam("limit"))
)


def find(connection: Connection, text: str, limit: int, *, with_inactive: bool) -> list[Found]:
    """Products that contain a word beginning with each word of ``text``.

    First come those whose name begins with the text, in the order of their names, then the
    others, oldest first. Every step is bounded by ``limit``: a single letter that half of the
    catalog has costs no more than a rare word.

    Returns:
        Rows of ``COLUMNS``, at most ``limit``; none for a text without letters and digits.
    """
    terms = typed(text)
    if not terms:
        return []
    values: dict[str, Any] = {"limit": limit, "least_active": not with_inactive}
    start = " ".join(terms)
    bounds = {"first": start, "last": start + _LAST}
    found = list(connection.execute(_NAMED, {**values, **bounds}))
    if len(found) == limit:
        return found
    known = {row.id for row in found}
    on_sqlite = connection.dialect.name == "sqlite"
    query = _CONTAINING_ON_SQLITE if on_sqlite else _CONTAINING_ON_POSTGRESQL
    match = _fts_query(terms) if on_sqlite else _ts_query(terms)
    rows = connection.execute(query, {**values, "words": match})
    found.extend(row for row in rows if row.id not in known)
    return found[:limit]


def _fts_query(terms: list[str]) -> str:
    return " AND ".join(f'"{term}" *' for term in terms)


def _ts_query(terms: list[str]) -> str:
    return " & ".join(f"'{term}':*" for term in terms)
