"""Finds products as somebody types: word beginnings, by an index on either database."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from sqlalchemy import Connection, Row, Select, bindparam, column, select, table, union_all
from sqlalchemy import text as sql

from app.storage.products import BarcodeRecord, ProductRecord
from app.storage.search_words import typed

SEARCH_TABLE: Final = "product_search"
"""SQLite's full-text index; its shadow tables begin with the same name."""

SEARCH_INDEX: Final = "ix_products_search_words"
"""PostgreSQL's index over the same words."""

UPC_LENGTH: Final = 12
EAN_LENGTH: Final = 13
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


# one list of ids: an OR of the two conditions makes PostgreSQL read the whole catalog
_BY_CODE: Final = union_all(
    select(BarcodeRecord.product_id).where(
        BarcodeRecord.code.in_(bindparam("codes", expanding=True))
    ),
    select(ProductRecord.id).where(ProductRecord.sku.in_(bindparam("skus", expanding=True))),
)
_EXACT: Final = _visible().where(ProductRecord.id.in_(_BY_CODE))
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
    """Products for a code, or for the beginnings of words.

    First comes the product whose barcode or SKU the text is; then those whose name begins with
    it, in the order of their names; then, oldest first, those that have for each word of the
    text one that begins so. Every step is bounded by ``limit``: a letter that half of the
    catalog begins with costs little more than a rare word.

    Returns:
        Rows of ``COLUMNS``, at most ``limit``.
    """
    visible: dict[str, Any] = {"limit": limit, "least_active": not with_inactive}
    codes = {"codes": code_spellings(text), "skus": sku_spellings(text)}
    found = {row.id: row for row in connection.execute(_EXACT, {**visible, **codes})}
    terms = typed(text)
    for query, values in _steps(connection, terms) if terms else ():
        if len(found) < limit:
            for row in connection.execute(query, {**visible, **values}):
                found.setdefault(row.id, row)
    return list(found.values())[:limit]


def code_spellings(text: str) -> list[str]:
    """A 12-digit UPC and the 13-digit EAN with a leading zero are the same barcode."""
    code = _plain(text)
    if len(code) == UPC_LENGTH and code.isdecimal():
        return [code, f"0{code}"]
    if len(code) == EAN_LENGTH and code.isdecimal() and code.startswith("0"):
        return [code, code[1:]]
    return [code]


def sku_spellings(text: str) -> list[str]:
    """As typed, in capitals, in small letters: the best first."""
    sku = _plain(text)
    return list(dict.fromkeys([sku, sku.upper(), sku.lower()]))


def _plain(text: str) -> str:
    # scanners may send separators (GS1) that no SKU and no barcode column holds
    return "".join(filter(str.isprintable, text)).strip()


def _steps(
    connection: Connection, terms: list[str]
) -> Iterator[tuple[Select[*tuple[Any, ...]], dict[str, str]]]:
    start = " ".join(terms)
    yield _NAMED, {"first": start, "last": start + _LAST}
    if connection.dialect.name == "sqlite":
        yield _CONTAINING_ON_SQLITE, {"words": " AND ".join(f'"{term}" *' for term in terms)}
    else:
        yield _CONTAINING_ON_POSTGRESQL, {"words": " & ".join(f"'{term}':*" for term in terms)}
