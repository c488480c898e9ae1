"""What the shop sells."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Final

from app.domain.errors import Refused
from app.domain.money import Money
from app.domain.tax_rate import STANDARD, TaxClass

PRICE_LIMIT_MINOR: Final = 10_000_000_000
"""Keeps the largest basket inside a signed 64-bit column."""


class ProductKind(enum.StrEnum):
    """Whether it travels in a parcel."""

    PHYSICAL = "physical"
    DIGITAL = "digital"


class Unit(enum.StrEnum):
    """What one of it is; all but the piece may be sold in thousandths."""

    PIECE = "piece"
    KILOGRAM = "kilogram"
    LITER = "liter"
    METER = "meter"


class InvalidProduct(Refused):
    """A product that could not be sold as written; ``field`` names the fault."""

    def __init__(self, sku: str, field: str, fault: str) -> None:
        super().__init__(f"product {sku!r}: {field} {fault}")
        self.sku = sku
        self.field = field
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Product:
    """One article of the catalog.

    Attributes:
        sku: the shop's own key, unique in the catalog.
        price: of one unit, zero or more.
        price_includes_tax: a gross price (VAT, consumption tax) or a net one (US sales tax).
        barcodes: all codes that a scanner may read off it.
        weight_g: of one unit, packed, in grams; 0 when it weighs nothing worth counting.
        age_restricted: the cashier must check the buyer's age.
        active: whether it may be added to a basket.

    Raises:
        InvalidProduct: empty SKU or name, negative or absurd price or weight.
    """

    sku: str
    name: str
    price: Money
    price_includes_tax: bool
    tax_class: TaxClass = STANDARD
    barcodes: tuple[str, ...] = ()
    weight_g: int = 0
    kind: ProductKind = ProductKind.PHYSICAL
    unit: Unit = Unit.PIECE
    age_restricted: bool = False
    active: bool = True

    def __post_init__(self) -> None:
        if not self.sku.strip():
            raise InvalidProduct(self.sku, "sku", "is empty")
        if not self.name.strip():
            raise InvalidProduct(self.sku, "name", "is empty")
        if not 0 <= self.price.minor <= PRICE_LIMIT_MINOR:
            raise InvalidProduct(self.sku, "price", f"cannot be {self.price}")
        if self.weight_g < 0:
            raise InvalidProduct(self.sku, "weight", f"cannot be {self.weight_g} g")

    @property
    def ships(self) -> bool:
        """Whether an order with it needs an address and a shipping method."""
        return self.kind is ProductKind.PHYSICAL
