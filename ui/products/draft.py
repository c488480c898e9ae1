"""A product as somebody types it into the form, and what keeps it from being one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.domain.errors import AppError, MalformedAmount
from app.domain.money import Currency
from app.domain.product import InvalidProduct, Product, ProductKind, Unit
from app.domain.tax_rate import STANDARD, TaxClass
from app.services.catalog import CatalogProduct
from app.services.products import BarcodeTaken, SkuTaken
from ui.formats import money_text, read_money
from ui.language import translate
from ui.refusal_words import sentence_of

_SEPARATORS = re.compile(r"[\s,;]+")
_WEIGHT_DIGITS = 9


class DraftRefused(Exception):
    """What is wrong, and in which field of ``ProductDraft``."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


@dataclass(frozen=True, slots=True)
class ProductDraft:
    """The form's fields, as typed.

    Attributes:
        picture: name of a file in the picture folder; empty for none.
        favourite: whether it has a tile on the till's first page.
    """

    sku: str = ""
    name: str = ""
    price: str = ""
    tax_class: str = STANDARD
    barcodes: str = ""
    weight_g: str = ""
    kind: ProductKind = ProductKind.PHYSICAL
    unit: Unit = Unit.PIECE
    age_restricted: bool = False
    active: bool = True
    category: str = ""
    picture: str = ""
    favourite: bool = False

    @classmethod
    def of(cls, known: CatalogProduct) -> ProductDraft:
        """What the form shows of a product."""
        product = known.product
        return cls(
            sku=product.sku,
            name=product.name,
            price=money_text(product.price),
            tax_class=product.tax_class,
            barcodes=", ".join(product.barcodes),
            weight_g=str(product.weight_g) if product.weight_g else "",
            kind=product.kind,
            unit=product.unit,
            age_restricted=product.age_restricted,
            active=product.active,
            category=known.category,
            picture=known.picture,
            favourite=known.favourite is not None,
        )

    def product(self, currency: Currency, *, prices_include_tax: bool) -> Product:
        """The product that it describes.

        Raises:
            DraftRefused: with the field to correct.
        """
        try:
            return Product(
                sku=_line(self.sku),
                name=_line(self.name),
                price=read_money(self.price, currency),
                price_includes_tax=prices_include_tax,
                tax_class=TaxClass(self.tax_class),
                barcodes=tuple(dict.fromkeys(filter(None, _SEPARATORS.split(self.barcodes)))),
                weight_g=self._grams(),
                kind=self.kind,
                unit=self.unit,
                age_restricted=self.age_restricted,
                active=self.active,
            )
        except (InvalidProduct, MalformedAmount) as error:
            raise draft_refused(error) from error

    def _grams(self) -> int:
        text = "".join(self.weight_g.split())
        if not text:
            return 0
        if not (text.isascii() and text.isdigit()) or len(text) > _WEIGHT_DIGITS:
            raise DraftRefused(
                "weight_g", translate("Products", "The weight is a whole number of grams.")
            )
        return int(text)


def draft_refused(error: AppError) -> DraftRefused:
    """Where in the form an expected failure belongs, worded for it."""
    match error:
        case MalformedAmount():
            return DraftRefused(
                "price", translate("Products", "This is no price. Write it like 14.00.")
            )
        case SkuTaken():
            return DraftRefused(
                "sku", translate("Products", "Another product has this number already.")
            )
        case BarcodeTaken():
            text = translate("Products", "The barcode %1 belongs to %2 already.")
            return DraftRefused("barcodes", text.replace("%1", error.code).replace("%2", error.sku))
        case InvalidProduct():
            return _invalid(error)
        case _:
            return DraftRefused("", sentence_of(error))


def _invalid(error: InvalidProduct) -> DraftRefused:
    fields = {"weight": "weight_g", "barcode": "barcodes"}
    empty = {
        "sku": translate("Products", "The number is missing."),
        "name": translate("Products", "The name is missing."),
    }
    field = fields.get(error.field, error.field)
    if error.fault == "is empty" and field in empty:
        return DraftRefused(field, empty[field])
    if field == "price":
        return DraftRefused(field, translate("Products", "No product can cost that."))
    return DraftRefused(
        field, translate("Products", "This cannot be kept: it is too long or has odd characters.")
    )


def _line(text: str) -> str:
    return " ".join(text.split())
