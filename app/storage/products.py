"""Products and their barcodes at rest."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any, Final

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.domain.money import Currency, Money
from app.domain.product import InvalidProduct, Product, ProductKind, Unit
from app.domain.tax_rate import TaxClass
from app.storage.record import Record, Serial, by_value
from app.storage.search_words import searchable

SKU_LIMIT: Final = 64
NAME_LIMIT: Final = 255
TAX_CLASS_LIMIT: Final = 32
BARCODE_LIMIT: Final = 64
PICTURE_LIMIT: Final = 255
PICTURE_NAME: Final = re.compile(rf"[^\s./\\:][^/\\:\x00-\x1f\x7f]{{0,{PICTURE_LIMIT - 1}}}")
"""The plain name of a file: no folders, no drive, not hidden."""
CATEGORY_LIMIT: Final = 64

# a byte-wise order on both databases, so that "begins with" is a range of the index
_ORDERED = Text().with_variant(Text(collation="C"), "postgresql")


class ProductRecord(Record):
    """One article of the catalog.

    Attributes:
        picture: name of a file in the shop's picture folder, empty for none.
        favourite: place in the tile grid, from 0; ``None`` when it is not there.
        category: the till's tab that it stands under; empty for none.
        search_text: see ``search_words``; written with the name and the SKU, never by hand.
    """

    __tablename__ = "products"
    __table_args__ = (
        CheckConstraint("price_minor >= 0", name="price_not_negative"),
        CheckConstraint("weight_g >= 0", name="weight_not_negative"),
        Index("ix_products_search_text", "search_text"),
        Index("ix_products_category_sku", "category", "sku"),
        Index(
            "ix_products_favourite",
            "favourite",
            sqlite_where=text("favourite IS NOT NULL"),
            postgresql_where=text("favourite IS NOT NULL"),
        ),
    )

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    sku: Mapped[str] = mapped_column(String(SKU_LIMIT), unique=True)
    name: Mapped[str] = mapped_column(String(NAME_LIMIT))
    currency: Mapped[Currency] = mapped_column(by_value(Currency))
    price_minor: Mapped[int]
    price_includes_tax: Mapped[bool]
    tax_class: Mapped[str] = mapped_column(String(TAX_CLASS_LIMIT))
    weight_g: Mapped[int] = mapped_column(default=0)
    kind: Mapped[ProductKind] = mapped_column(by_value(ProductKind))
    unit: Mapped[Unit] = mapped_column(by_value(Unit))
    age_restricted: Mapped[bool] = mapped_column(default=False)
    active: Mapped[bool] = mapped_column(default=True)
    picture: Mapped[str] = mapped_column(String(PICTURE_LIMIT), default="")
    favourite: Mapped[int | None]
    category: Mapped[str] = mapped_column(String(CATEGORY_LIMIT), default="", server_default="")
    search_text: Mapped[str] = mapped_column(_ORDERED)
    updated_at: Mapped[dt.datetime]
    version: Mapped[int] = mapped_column(default=1)

    barcodes: Mapped[list[BarcodeRecord]] = relationship(
        order_by="BarcodeRecord.position", cascade="all, delete-orphan", lazy="raise"
    )

    __mapper_args__ = {"version_id_col": version}

    @property
    def product(self) -> Product:
        """The domain's value; ``barcodes`` must be loaded."""
        return product_from(self, tuple(each.code for each in self.barcodes))

    def take(self, product: Product, at: dt.datetime) -> None:
        """Write all of a product but its barcodes."""
        for column, value in columns_of(product).items():
            setattr(self, column, value)
        self.updated_at = at


class BarcodeRecord(Record):
    """One code that a scanner may read; no two products share one."""

    __tablename__ = "product_barcodes"

    code: Mapped[str] = mapped_column(String(BARCODE_LIMIT), primary_key=True)
    product_id: Mapped[int] = mapped_column(
        ForeignKey("products.id", ondelete="CASCADE"), index=True
    )
    position: Mapped[int]


def product_from(row: Any, barcodes: tuple[str, ...]) -> Product:
    """The domain's value of a record, or of a plain row with the same column names."""
    return Product(
        sku=row.sku,
        name=row.name,
        price=Money(row.price_minor, row.currency),
        price_includes_tax=row.price_includes_tax,
        tax_class=TaxClass(row.tax_class),
        barcodes=barcodes,
        weight_g=row.weight_g,
        kind=row.kind,
        unit=row.unit,
        age_restricted=row.age_restricted,
        active=row.active,
    )


def columns_of(product: Product) -> dict[str, object]:
    """A product as column values, without barcodes, version and time."""
    return {
        "sku": product.sku,
        "name": product.name,
        "currency": product.price.currency,
        "price_minor": product.price.minor,
        "price_includes_tax": product.price_includes_tax,
        "tax_class": product.tax_class,
        "weight_g": product.weight_g,
        "kind": product.kind,
        "unit": product.unit,
        "age_restricted": product.age_restricted,
        "active": product.active,
        "search_text": searchable(product.name, product.sku),
    }


def require_storable(product: Product) -> None:
    """Refuse what the columns cannot hold, before either database does it in its own way.

    Raises:
        InvalidProduct: a text is too long, has blanks around it or control characters in it, or
            a barcode is empty or given twice.
    """
    limits = {"sku": SKU_LIMIT, "name": NAME_LIMIT, "tax_class": TAX_CLASS_LIMIT}
    for field, limit in limits.items():
        _require_text(product.sku, field, getattr(product, field), limit)
    for code in product.barcodes:
        if not code:
            raise InvalidProduct(product.sku, "barcode", "is empty")
        _require_text(product.sku, "barcode", code, BARCODE_LIMIT)
    if len(set(product.barcodes)) < len(product.barcodes):
        raise InvalidProduct(product.sku, "barcode", "is given twice")


def _require_text(sku: str, field: str, value: str, limit: int) -> None:
    if len(value) > limit:
        raise InvalidProduct(sku, field, f"has more than {limit} characters")
    if value != value.strip():
        raise InvalidProduct(sku, field, "begins or ends with a blank")
    if not value.isprintable():
        raise InvalidProduct(sku, field, "contains a control character")
