"""What a column of a product list can be, and how its heading tells."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from app.domain.errors import Refused
from app.storage.search_words import words


class Column(enum.StrEnum):
    """One field of a product in a CSV file; the value is the heading that an export writes."""

    SKU = "SKU"
    NAME = "Name"
    PRICE = "Price"
    BARCODES = "Barcodes"
    TAX_CLASS = "Tax class"
    WEIGHT_G = "Weight (g)"
    WEIGHT_KG = "Weight (kg)"
    KIND = "Kind"
    UNIT = "Unit"
    AGE_RESTRICTED = "Age restricted"
    ACTIVE = "Active"
    PICTURE = "Picture"
    CATEGORY = "Category"


class UnknownHeading(Refused):
    """The file's first line has no such cell."""

    def __init__(self, heading: str) -> None:
        super().__init__(f"no column of the file is headed {heading!r}")
        self.heading = heading


_HEADINGS: Final = {
    Column.SKU: (
        "sku, variant sku, article number, article no, item number, item no, product code, "
        "artikelnummer, artikelnr, artikel nr, art nr, artnr, bestellnummer, référence, ref, "
        "code article, 商品コード, 商品番号, 品番"
    ),
    Column.NAME: (
        "name, product name, item name, title, article, product, bezeichnung, artikelbezeichnung, "
        "artikelname, artikel, produktname, titel, nom, désignation, libellé, 商品名, 品名"
    ),
    Column.PRICE: (
        "price, unit price, sales price, retail price, regular price, variant price, preis, "
        "verkaufspreis, vk, bruttopreis, prix, prix ttc, prix de vente, 価格, 単価, 販売価格"
    ),
    Column.BARCODES: (
        "barcode, barcodes, variant barcode, ean, ean13, ean code, gtin, upc, isbn, jan, "
        "strichcode, code barres, code à barres, バーコード, jan コード"
    ),
    Column.TAX_CLASS: "tax class, tax category, tax code, steuerklasse, classe de taxe, 税区分",
    Column.WEIGHT_G: "weight g, weight in grams, grams, variant grams, gewicht g, poids g, 重量 g",
    Column.WEIGHT_KG: "weight kg, weight in kg, gewicht kg, gewicht in kg, poids kg, 重量 kg",
    Column.KIND: "kind, product kind, type, product type, art, produktart",
    Column.UNIT: "unit, sales unit, einheit, verkaufseinheit, unité, 単位",
    Column.AGE_RESTRICTED: "age restricted, age check, altersprüfung, fsk, 年齢確認",
    Column.ACTIVE: "active, enabled, for sale, aktiv, actif, 有効",
    Column.CATEGORY: "category, product category, group, kategorie, warengruppe, catégorie, 分類",
    Column.PICTURE: "picture, picture file, image, image file, bild, bilddatei, photo, 画像",
}


def _plain(heading: str) -> str:
    return "".join(words(heading))


_KNOWN: Final = {
    _plain(heading): column
    for column, headings in _HEADINGS.items()
    for heading in (column.value, *headings.split(","))
}


def guess_columns(headings: Sequence[str]) -> dict[Column, int]:
    """Where each known column stands, from 0; of two that could be the same, the first.

    A heading such as ``Weight`` that leaves the unit open is not guessed.
    """
    found: dict[Column, int] = {}
    for place, heading in enumerate(headings):
        column = _KNOWN.get(_plain(heading))
        if column is not None:
            found.setdefault(column, place)
    return found


def named_columns(headings: Sequence[str], given: Mapping[Column, str]) -> dict[Column, int]:
    """The guess, overruled where somebody says which heading is which column.

    Raises:
        UnknownHeading: the file has no such heading.
    """
    columns = guess_columns(headings)
    places = {_plain(heading): place for place, heading in reversed([*enumerate(headings)])}
    for column, heading in given.items():
        place = places.get(_plain(heading))
        if place is None:
            raise UnknownHeading(heading)
        columns = {each: other for each, other in columns.items() if other != place}
        columns[column] = place
    return columns


def missing_columns(columns: Iterable[Column]) -> tuple[Column, ...]:
    """What an import cannot do without: the SKU, and anything to say about it."""
    present = set(columns)
    if Column.SKU not in present:
        return (Column.SKU,)
    return (Column.NAME, Column.PRICE) if len(present) == 1 else ()
