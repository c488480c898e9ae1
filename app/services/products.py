"""The catalog's use cases: find, add and change products, and lay out the tiles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.domain.errors import ChangedMeanwhile, NotFound, Refused
from app.domain.product import InvalidProduct, Product
from app.services.before_and_after import before_and_after
from app.services.catalog import (
    CatalogProduct,
    FoundProduct,
    barcode_owners,
    catalog_product,
    category_names,
    category_rows,
    count_rows,
    favourite_rows,
    found,
    page_rows,
    record_by_code,
    record_by_sku,
)
from app.services.desk import Desk
from app.storage import audit
from app.storage.product_search import find
from app.storage.products import (
    CATEGORY_LIMIT,
    PICTURE_NAME,
    BarcodeRecord,
    ProductRecord,
    require_storable,
)
from app.storage.uniqueness import first_come

RESULTS: Final = 50
PAGE: Final = 100
TILES: Final = 500


class SkuTaken(Refused):
    """Another product has this SKU."""

    def __init__(self, sku: str) -> None:
        super().__init__(f"there is already a product {sku}")
        self.sku = sku


class BarcodeTaken(Refused):
    """Another product has this barcode."""

    def __init__(self, code: str, sku: str) -> None:
        super().__init__(f"barcode {code} already belongs to {sku}")
        self.code = code
        self.sku = sku


@dataclass(frozen=True, slots=True)
class Products:
    """The shop's catalog."""

    desk: Desk

    def by_sku(self, sku: str) -> CatalogProduct:
        """One product.

        Raises:
            NotFound: no such SKU.
        """
        with self.desk.database.read() as session:
            return catalog_product(record_by_sku(session, sku))

    def by_code(self, code: str) -> CatalogProduct:
        """A product by what a scanner read or somebody typed: barcode first, then SKU.

        Raises:
            NotFound: neither; the till then offers to search or to create.
        """
        with self.desk.database.read() as session:
            record = record_by_code(session, code)
            if record is None:
                raise NotFound("product", code.strip())
            return catalog_product(record)

    def search(
        self, text: str, limit: int = RESULTS, *, with_inactive: bool = False
    ) -> tuple[FoundProduct, ...]:
        """What somebody means who has typed so far; see ``product_search.find``."""
        with self.desk.database.read() as session:
            rows = find(session.connection(), text, limit, with_inactive=with_inactive)
            return tuple(map(found, rows))

    def favourites(self) -> tuple[FoundProduct, ...]:
        """The tiles in their order; what is no longer sold is left out."""
        with self.desk.database.read() as session:
            return favourite_rows(session)

    def categories(self) -> tuple[str, ...]:
        """The till's tabs: categories that have something to sell, by name."""
        with self.desk.database.read() as session:
            return category_names(session)

    def in_category(self, category: str, limit: int = TILES) -> tuple[FoundProduct, ...]:
        """What one category sells, by SKU."""
        with self.desk.database.read() as session:
            return category_rows(session, category, limit)

    def page(self, after: str = "", limit: int = PAGE) -> tuple[FoundProduct, ...]:
        """A page of the whole catalog by SKU; ``after`` is the last SKU of the page before."""
        with self.desk.database.read() as session:
            return page_rows(session, after, limit)

    def count(self) -> int:
        """How many products there are, inactive ones included."""
        with self.desk.database.read() as session:
            return count_rows(session)

    def add(
        self, product: Product, actor: str, picture: str = "", category: str = ""
    ) -> CatalogProduct:
        """Take a new product into the catalog.

        Raises:
            InvalidProduct: it cannot be kept as written.
            SkuTaken, BarcodeTaken: another product has it already.
        """
        _require_fit(product, picture, category)
        with first_come(self.desk.database) as session:
            if session.scalar(select(ProductRecord.id).where(ProductRecord.sku == product.sku)):
                raise SkuTaken(product.sku)
            record = ProductRecord(picture=picture, category=category, barcodes=[])
            self._write(session, record, product, actor, {})
            return catalog_product(record)

    def change(
        self,
        seen: CatalogProduct,
        product: Product,
        actor: str,
        *,
        picture: str | None = None,
        category: str | None = None,
    ) -> CatalogProduct:
        """Put ``product`` in the place of the one that was ``seen``; even its SKU may differ.

        Open baskets keep the product as it was scanned.

        Args:
            seen: as it was read.
            product: as it is to be.
            actor: who does it.
            picture: another file, or empty for none; by default the one it has.
            category: likewise.

        Raises:
            InvalidProduct: it cannot be kept as written.
            SkuTaken, BarcodeTaken: another product has it already.
            NotFound, ChangedMeanwhile: another desk was first; nothing was changed.
        """
        shown = seen.picture if picture is None else picture
        kept = seen.category if category is None else category
        _require_fit(product, shown, kept)
        with first_come(self.desk.database) as session:
            record = record_by_sku(session, seen.product.sku, locked=True)
            if record.version != seen.version:
                raise ChangedMeanwhile
            if product.sku != record.sku:
                query = select(ProductRecord.id).where(ProductRecord.sku == product.sku)
                if session.scalar(query) is not None:
                    raise SkuTaken(product.sku)
            before = _described(record)
            record.picture, record.category = shown, kept
            self._write(session, record, product, actor, before)
            return catalog_product(record)

    def set_picture(self, seen: CatalogProduct, picture: str, actor: str) -> CatalogProduct:
        """Name another picture file, or none.

        Raises:
            InvalidProduct: not the plain name of a file.
            NotFound, ChangedMeanwhile: another desk was first; nothing was changed.
        """
        return self.change(seen, seen.product, actor, picture=picture)

    def set_favourites(self, skus: Sequence[str], actor: str) -> None:
        """Lay the tiles out anew, in this order.

        Raises:
            NotFound: one of them is not in the catalog; the old layout stays.
        """
        with first_come(self.desk.database) as session:
            old = [row.sku for row in favourite_rows(session)]
            session.execute(
                update(ProductRecord)
                .where(ProductRecord.favourite.is_not(None))
                .values(favourite=None, version=ProductRecord.version + 1)
            )
            for place, sku in enumerate(dict.fromkeys(skus)):
                record_by_sku(session, sku, locked=True).favourite = place
            facts = before_and_after({"tiles": " ".join(old)}, {"tiles": " ".join(skus)})
            if facts:
                audit.record(session, self.desk.person(actor), "favourites.set", "", facts)

    def _write(
        self,
        session: Session,
        record: ProductRecord,
        product: Product,
        actor: str,
        before: dict[str, str],
    ) -> None:
        owners = barcode_owners(session, list(product.barcodes))
        for code, sku in owners.items():
            if not before or sku != record.sku:
                raise BarcodeTaken(code, sku)
        cause = self.desk.person(actor)
        record.take(product, cause.at)
        session.add(record)
        replace_barcodes(session, record, product.barcodes)
        facts = before_and_after(before, _described(record))
        if facts:
            act = "product.changed" if before else "product.added"
            audit.record(session, cause, act, product.sku, facts)
        session.flush()


def replace_barcodes(session: Session, record: ProductRecord, codes: Sequence[str]) -> None:
    """Give a product exactly these barcodes, in this order."""
    kept = {each.code: each for each in record.barcodes}
    record.barcodes = [
        kept.get(code) or BarcodeRecord(code=code, position=place)
        for place, code in enumerate(codes)
    ]
    for place, each in enumerate(record.barcodes):
        each.position = place
    session.flush()


def _require_fit(product: Product, picture: str, category: str) -> None:
    require_storable(product)
    if len(category) > CATEGORY_LIMIT or category != category.strip():
        raise InvalidProduct(product.sku, "category", "is too long or has blanks around it")
    if not category.isprintable():
        raise InvalidProduct(product.sku, "category", "contains a control character")
    if picture and PICTURE_NAME.fullmatch(picture) is None:
        raise InvalidProduct(product.sku, "picture", "is not the plain name of a file")


def _described(record: ProductRecord) -> dict[str, str]:
    product = record.product
    return {
        "sku": product.sku,
        "name": product.name,
        "price": str(product.price),
        "price_includes_tax": str(product.price_includes_tax),
        "tax_class": product.tax_class,
        "barcodes": " ".join(product.barcodes),
        "weight_g": str(product.weight_g),
        "kind": product.kind.value,
        "unit": product.unit.value,
        "age_restricted": str(product.age_restricted),
        "active": str(product.active),
        "picture": record.picture,
        "category": record.category,
    }
