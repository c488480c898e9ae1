"""Units and kinds of products as people say them."""

from __future__ import annotations

from app.domain.money import Money
from app.domain.product import ProductKind, Unit
from app.domain.quantity import Quantity
from app.services.product_columns import Column
from ui.formats import money_text, quantity_text
from ui.language import translate

_UNITS = {Unit.PIECE: "", Unit.KILOGRAM: "kg", Unit.LITER: "l", Unit.METER: "m"}


def unit_price_text(price: Money, unit: Unit) -> str:
    """``4,99 €`` by the piece, ``12,90 € / kg`` by weight."""
    sign = _UNITS[unit]
    return f"{money_text(price)} / {sign}" if sign else money_text(price)


def measured_text(quantity: Quantity, unit: Unit) -> str:
    """``3`` pieces, ``0,35 kg``."""
    sign = _UNITS[unit]
    number = quantity_text(quantity.milli)
    return f"{number}\N{NO-BREAK SPACE}{sign}" if sign else number


def column_name(column: Column) -> str:
    """What a column of a product list is called in the import."""
    names = {
        Column.SKU: translate("Products", "Number (SKU)"),
        Column.NAME: translate("Products", "Name"),
        Column.PRICE: translate("Products", "Price"),
        Column.BARCODES: translate("Products", "Barcodes"),
        Column.TAX_CLASS: translate("Products", "Tax class"),
        Column.WEIGHT_G: translate("Products", "Weight in grams"),
        Column.WEIGHT_KG: translate("Products", "Weight in kilograms"),
        Column.KIND: translate("Products", "Kind"),
        Column.UNIT: translate("Products", "Unit"),
        Column.AGE_RESTRICTED: translate("Products", "Age check"),
        Column.ACTIVE: translate("Products", "For sale"),
        Column.PICTURE: translate("Products", "Picture"),
        Column.CATEGORY: translate("Products", "Category"),
    }
    return names[column]


def unit_name(unit: Unit) -> str:
    """For the form that edits a product."""
    names = {
        Unit.PIECE: translate("Products", "by the piece"),
        Unit.KILOGRAM: translate("Products", "by the kilogram"),
        Unit.LITER: translate("Products", "by the liter"),
        Unit.METER: translate("Products", "by the meter"),
    }
    return names[unit]


def kind_name(kind: ProductKind) -> str:
    """For the form that edits a product."""
    names = {
        ProductKind.PHYSICAL: translate("Products", "Goods that are shipped"),
        ProductKind.DIGITAL: translate("Products", "Digital, no address needed"),
    }
    return names[kind]
