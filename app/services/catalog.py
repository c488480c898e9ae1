"""Products as the shop keeps them: found by code, as somebody types, or as tiles."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session, selectinload

from app.domain.errors import NotFound
from app.domain.money import Money
from app.domain.product import Product, Unit
from app.storage.product_search import COLUMNS, Found, code_spellings, sku_spellings
from app.storage.products import BarcodeRecord, ProductRecord


@dataclass(frozen=True, slots=True)
class CatalogProduct:
    """A product and what the shop keeps beside it.

    Attributes:
        picture: name of a file in the shop's picture folder; empty for none.
        favourite: place in the tile grid, from 0; ``None`` when it is not there.
        version: what ``Products.change`` compares, so that two desks cannot both win.
        category: the till's tab that it stands under; empty for none.
    """

    product: Product
    picture: str
    favourite: int | None
    updated_at: dt.datetime
    version: int
    category: str = ""


@dataclass(frozen=True, slots=True)
class FoundProduct:
    """One line of a search result or one tile; ``sku`` leads to the rest."""

    sku: str
    name: str
    price: Money
    unit: Unit
    age_restricted: bool
    active: bool
    picture: str


def catalog_product(record: ProductRecord) -> CatalogProduct:
    """The value of a row whose barcodes are loaded."""
    return CatalogProduct(
        product=record.product,
        picture=record.picture,
        favourite=record.favourite,
        updated_at=record.updated_at,
        version=record.version,
        category=record.category,
    )


def record_by_sku(session: Session, sku: str, *, locked: bool = False) -> ProductRecord:
    """Load a product with its barcodes, locked until the transaction ends if so asked.

    Raises:
        NotFound: no such SKU.
    """
    record = _one(session, ProductRecord.sku == sku, locked=locked)
    if record is None:
        raise NotFound("product", sku)
    return record


def record_by_code(session: Session, code: str) -> ProductRecord | None:
    """A product by what a scanner read or somebody typed: barcode first, then SKU."""
    owner = select(BarcodeRecord.product_id).where(BarcodeRecord.code.in_(code_spellings(code)))
    record = _one(session, ProductRecord.id.in_(owner))
    for sku in sku_spellings(code):
        record = record or _one(session, ProductRecord.sku == sku)
    return record


def found(row: Found) -> FoundProduct:
    """Read ``product_search.COLUMNS``."""
    _, sku, name, minor, currency, unit, age_restricted, active, picture = row
    return FoundProduct(sku, name, Money(minor, currency), unit, age_restricted, active, picture)


def favourite_rows(session: Session) -> tuple[FoundProduct, ...]:
    """The tiles in their order; products that are no longer sold are left out."""
    query = (
        select(*COLUMNS)
        .where(ProductRecord.favourite.is_not(None), ProductRecord.active)
        .order_by(ProductRecord.favourite, ProductRecord.id)
    )
    return tuple(map(found, session.execute(query)))


def category_names(session: Session) -> tuple[str, ...]:
    """The categories that have something to sell, by name."""
    query = (
        select(ProductRecord.category)
        .where(ProductRecord.category != "", ProductRecord.active)
        .distinct()
        .order_by(ProductRecord.category)
    )
    return tuple(session.scalars(query))


def category_rows(session: Session, category: str, limit: int) -> tuple[FoundProduct, ...]:
    """What one category sells, by SKU."""
    query = (
        select(*COLUMNS)
        .where(ProductRecord.category == category, ProductRecord.active)
        .order_by(ProductRecord.sku)
    )
    return tuple(map(found, session.execute(query.limit(limit))))


def page_rows(session: Session, after: str, limit: int) -> tuple[FoundProduct, ...]:
    """A page of the whole catalog by SKU, inactive ones included."""
    query = select(*COLUMNS).where(ProductRecord.sku > after)
    return tuple(map(found, session.execute(query.order_by(ProductRecord.sku).limit(limit))))


def count_rows(session: Session) -> int:
    """How many products there are, inactive ones included."""
    return session.scalar(select(func.count()).select_from(ProductRecord)) or 0


def barcode_owners(session: Session, codes: list[str]) -> dict[str, str]:
    """Which product (SKU) holds which of these barcodes."""
    query = select(BarcodeRecord.code, ProductRecord.sku).join(
        ProductRecord, ProductRecord.id == BarcodeRecord.product_id
    )
    rows = session.execute(query.where(BarcodeRecord.code.in_(codes)))
    return {code: sku for code, sku in rows}  # noqa: C416 - dict(rows) is untyped


def _one(
    session: Session, condition: ColumnElement[bool], *, locked: bool = False
) -> ProductRecord | None:
    query = select(ProductRecord).where(condition).options(selectinload(ProductRecord.barcodes))
    if locked:
        query = query.with_for_update(of=ProductRecord)
    return session.scalars(query).first()
