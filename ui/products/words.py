"""Units and kinds of products as people say them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.money import Money
from app.domain.product import ProductKind, Unit
from app.domain.quantity import Quantity
from app.services.product_columns import Column
from ui.formats import money_text, quantity_text

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
        Column.SKU: QCoreApplication.translate("Products", "Number (SKU)"),
        Column.NAME: QCoreApplication.translate("Products", "Name"),
        Column.PRICE: QCoreApplication.translate("Products", "Price"),
        Column.BARCODES: QCoreApplication.translate("Products", "Barcodes"),
        Column.TAX_CLASS: QCoreApplication.translate("Products", "Tax class"),
        Column.WEIGHT_G: QCoreApplication.translate("Products", "Weight in grams"),
        Column.WEIGHT_KG: QCoreApplication.translate("Products", "Weight in kilograms"),
        Column.KIND: QCoreApplication.translate("Products", "Kind"),
        Column.UNIT: QCoreApplication.translate("Products", "Unit"),
        Column.AGE_RESTRICTED: QCoreApplication.translate("Products", "Age check"),
        Column.ACTIVE: QCoreApplication.translate("Products", "For sale"),
        Column.PICTURE: QCoreApplication.translate("Products", "Picture"),
        Column.CATEGORY: QCoreApplication.translate("Products", "Category"),
    }
    return names[column]


def unit_name(unit: Unit) -> str:
    """For the form that edits a product."""
    names = {
        Unit.PIECE: QCoreApplication.translate("Products", "by the piece"),
        Unit.KILOGRAM: QCoreApplication.translate("Products", "by the kilogram"),
        Unit.LITER: QCoreApplication.translate("Products", "by the liter"),
        Unit.METER: QCoreApplication.translate("Products", "by the meter"),
    }
    return names[unit]


def kind_name(kind: ProductKind) -> str:
    """For the form that edits a product."""
    names = {
        ProductKind.PHYSICAL: QCoreApplication.translate("Products", "Goods that are shipped"),
        ProductKind.DIGITAL: QCoreApplication.translate("Products", "Digital, no address needed"),
    }
    return names[kind]
