"""One line of a product list: what it says about one product, or what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from app.domain.errors import MalformedAmount
from app.domain.money import Currency
from app.domain.product import InvalidProduct, Product, ProductKind, Unit
from app.domain.tax_rate import TaxClass
from app.services.csv_file import CsvRecord
from app.services.decimal_text import DecimalSign, NotANumber, read_number, read_price
from app.services.formula_guard import as_meant
from app.services.product_columns import Column
from app.storage.products import CATEGORY_LIMIT, PICTURE_NAME, require_storable

_GRAMS_PER_KG: Final = 3
_WEIGHT_DIGITS: Final = 9
_SHORTENED = re.compile(r"[0-9]([.,][0-9]+)?E\+?[0-9]+", re.IGNORECASE)
_SEPARATORS = re.compile(r"[\s,;|]+")
_YES: Final = frozenset(("1", "yes", "y", "true", "x", "ja", "j", "wahr", "oui", "vrai", "はい"))
_NO: Final = frozenset(("0", "no", "n", "false", "-", "nein", "falsch", "non", "faux", "いいえ"))
_KINDS: Final = {each.value: each for each in ProductKind}
_UNITS: Final = {
    **{each.value: each for each in Unit},
    **dict.fromkeys(("pc", "pcs", "ea", "each", "stk", "stück", "pièce", "個"), Unit.PIECE),
    **dict.fromkeys(("kg", "kilo"), Unit.KILOGRAM),
    **dict.fromkeys(("l", "litre"), Unit.LITER),
    **dict.fromkeys(("m", "metre"), Unit.METER),
}


class RowRefused(Exception):
    """Why a line cannot be imported; ``str`` is the end of a plain sentence."""


@dataclass(frozen=True, slots=True)
class RowRules:
    """How the lines of one file are to be understood.

    Attributes:
        tax_classes: those that the shop's tax policy knows.
        prices_include_tax: holds for every price in the file.
    """

    columns: Mapping[Column, int]
    width: int
    sign: DecimalSign
    currency: Currency
    prices_include_tax: bool
    tax_classes: frozenset[TaxClass]


@dataclass(frozen=True, slots=True)
class ProductRow:
    """What a line says; what it leaves empty is not among the fields and stays as it is.

    Attributes:
        fields: attributes of ``Product``.
        shown: ``picture`` and ``category``.
    """

    line: int
    sku: str
    fields: Mapping[str, Any]
    shown: Mapping[str, str]


def read_row(record: CsvRecord, rules: RowRules) -> ProductRow:
    """Understand one line.

    Raises:
        RowRefused: it says something that no product can have.
    """
    if len(record.cells) != rules.width:
        raise RowRefused(f"has {len(record.cells)} cells, but the first line has {rules.width}")
    texts = {
        column: text
        for column, place in rules.columns.items()
        if (text := as_meant(record.cells[place].strip()).strip())
    }
    sku = texts.pop(Column.SKU, "")
    if not sku:
        raise RowRefused("has no SKU")
    fields: dict[str, Any] = {}
    for column, text in texts.items():
        fields.update(_READERS[column](text, rules))
    shown: dict[str, str] = {
        name: fields.pop(name) for name in ("picture", "category") if name in fields
    }
    return ProductRow(record.line, sku, fields, shown)


def merged(row: ProductRow, known: Product | None, rules: RowRules) -> Product:
    """The product that the line makes of a known one, or of none.

    Raises:
        RowRefused: a new product lacks its name or price, or the result cannot be kept.
    """
    try:
        product = _created(row, rules) if known is None else replace(known, **row.fields)
        require_storable(product)
    except InvalidProduct as refusal:
        raise RowRefused(f"has a {refusal.field.replace('_', ' ')} that {refusal.fault}") from None
    return product


def _created(row: ProductRow, rules: RowRules) -> Product:
    for needed in ("name", "price"):
        if needed not in row.fields:
            raise RowRefused(f"is a new product without a {needed}")
    fields = {"price_includes_tax": rules.prices_include_tax, **row.fields}
    return Product(sku=row.sku, **fields)


def _name(text: str, _rules: RowRules) -> dict[str, Any]:
    return {"name": text}


def _price(text: str, rules: RowRules) -> dict[str, Any]:
    try:
        price = read_price(text, rules.sign, rules.currency)
    except (NotANumber, MalformedAmount):
        sign = rules.sign.name.lower()
        raise RowRefused(
            f"has {text!r}, which is no price in {rules.currency.value} with a decimal {sign}"
        ) from None
    return {"price": price, "price_includes_tax": rules.prices_include_tax}


def _barcodes(text: str, _rules: RowRules) -> dict[str, Any]:
    if _SHORTENED.fullmatch(text):
        raise RowRefused(f"has {text!r}, a barcode that a spreadsheet has shortened")
    codes = (as_meant(code) for code in _SEPARATORS.split(text) if code)
    return {"barcodes": tuple(dict.fromkeys(codes))}


def _tax_class(text: str, rules: RowRules) -> dict[str, Any]:
    tax_class = TaxClass(text.casefold())
    if tax_class not in rules.tax_classes:
        known = ", ".join(sorted(rules.tax_classes))
        raise RowRefused(f"has {text!r}, which is no tax class of this shop; known are {known}")
    return {"tax_class": tax_class}


def _grams(text: str, rules: RowRules) -> dict[str, Any]:
    return {"weight_g": _whole(text, rules, shift=0, what="weight in whole grams")}


def _kilograms(text: str, rules: RowRules) -> dict[str, Any]:
    what = "weight in kilograms to the gram"
    return {"weight_g": _whole(text, rules, shift=_GRAMS_PER_KG, what=what)}


def _whole(text: str, rules: RowRules, *, shift: int, what: str) -> int:
    try:
        whole, fraction = read_number(text, rules.sign)
    except NotANumber:
        whole, fraction = "", ""
    kept, rest = fraction[:shift], fraction[shift:]
    if not whole or rest.strip("0") or len(whole) > _WEIGHT_DIGITS:
        raise RowRefused(f"has {text!r}, which is no {what}")
    return int(whole + kept.ljust(shift, "0"))


def _kind(text: str, _rules: RowRules) -> dict[str, Any]:
    return {"kind": _word(text, _KINDS, "kind", tuple(_KINDS))}


def _unit(text: str, _rules: RowRules) -> dict[str, Any]:
    return {"unit": _word(text, _UNITS, "unit", tuple(each.value for each in Unit))}


def _age(text: str, _rules: RowRules) -> dict[str, Any]:
    return {"age_restricted": _yes(text)}


def _active(text: str, _rules: RowRules) -> dict[str, Any]:
    return {"active": _yes(text)}


def _picture(text: str, _rules: RowRules) -> dict[str, Any]:
    if PICTURE_NAME.fullmatch(text) is None:
        raise RowRefused(f"has {text!r}, which is not the plain name of a picture file")
    return {"picture": text}


def _category(text: str, _rules: RowRules) -> dict[str, Any]:
    if len(text) > CATEGORY_LIMIT or not text.isprintable():
        raise RowRefused(f"has a category of more than {CATEGORY_LIMIT} plain characters")
    return {"category": text}


def _yes(text: str) -> bool:
    word = text.casefold()
    if word not in _YES | _NO:
        raise RowRefused(f"has {text!r} where yes or no is expected")
    return word in _YES


def _word(text: str, words: Mapping[str, Any], what: str, known: tuple[str, ...]) -> Any:
    found = words.get(text.casefold())
    if found is None:
        raise RowRefused(f"has {text!r}, which is no {what}; known are {', '.join(known)}")
    return found


_READERS: Final[Mapping[Column, Callable[[str, RowRules], dict[str, Any]]]] = {
    Column.NAME: _name,
    Column.PRICE: _price,
    Column.BARCODES: _barcodes,
    Column.TAX_CLASS: _tax_class,
    Column.WEIGHT_G: _grams,
    Column.WEIGHT_KG: _kilograms,
    Column.KIND: _kind,
    Column.UNIT: _unit,
    Column.AGE_RESTRICTED: _age,
    Column.ACTIVE: _active,
    Column.PICTURE: _picture,
    Column.CATEGORY: _category,
}
