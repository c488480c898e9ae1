from dataclasses import replace

import pytest

from app.domain.errors import ChangedMeanwhile, NotFound
from app.domain.product import InvalidProduct, ProductKind, Unit
from app.domain.tax_rate import REDUCED
from app.services.products import BarcodeTaken, Products, SkuTaken

from .shop import beside, euros, product, trail

CHEESE = product(
    "CH-1",
    "Käse, alt",
    1_299,
    tax_class=REDUCED,
    barcodes=("4006381333931", "2100000000005"),
    weight_g=1_000,
    kind=ProductKind.PHYSICAL,
    unit=Unit.KILOGRAM,
    age_restricted=True,
    active=False,
)


def test_a_product_comes_back_as_it_was_added(products, clock):
    added = products.add(CHEESE, "olga", picture="kaese.jpg")
    assert added == products.by_sku("CH-1")
    assert (added.product, added.picture, added.favourite) == (CHEESE, "kaese.jpg", None)
    assert (added.updated_at, added.version) == (clock.at, 1)


def test_adding_is_in_the_trail(products, database):
    products.add(product(), "olga")
    ((act, subject, actor, facts),) = trail(database)
    assert (act, subject, actor) == ("product.added", "MUG", "olga")
    assert facts["price"] == "- -> 11.90 EUR"


def test_a_taken_sku_is_refused(products):
    products.add(product(), "olga")
    with pytest.raises(SkuTaken, match="already a product MUG"):
        products.add(product(name="Another"), "olga")
    assert products.by_sku("MUG").product.name == "Blue mug"


def test_a_taken_barcode_is_refused_and_names_its_owner(products):
    products.add(product(barcodes=("123",)), "olga")
    with pytest.raises(BarcodeTaken, match="barcode 123 already belongs to MUG"):
        products.add(product("CUP", barcodes=("9", "123")), "olga")
    with pytest.raises(NotFound):
        products.by_sku("CUP")


def test_a_change_keeps_own_barcodes_and_frees_those_dropped(products):
    seen = products.add(product(barcodes=("1", "2")), "olga")
    changed = products.change(seen, product(minor=990, barcodes=("2", "3")), "olga")
    assert changed.product.barcodes == products.by_sku("MUG").product.barcodes == ("2", "3")
    assert changed.version > seen.version
    products.add(product("CUP", barcodes=("1",)), "olga")


def test_a_change_tells_only_what_changed(products, database):
    seen = products.add(product(), "olga")
    products.change(seen, product("MUG-2", minor=990), "max")
    assert trail(database)[-1] == (
        "product.changed",
        "MUG-2",
        "max",
        {"price": "11.90 EUR -> 9.90 EUR", "sku": "MUG -> MUG-2"},
    )


def test_a_sku_cannot_be_changed_to_one_that_is_taken(products):
    products.add(product("CUP"), "olga")
    seen = products.add(product(), "olga")
    with pytest.raises(SkuTaken):
        products.change(seen, product("CUP"), "olga")


def test_of_two_desks_that_change_the_same_product_the_second_is_told(products, desk):
    seen = products.add(product(), "olga")
    Products(beside(desk)).change(seen, product(minor=1), "max")
    with pytest.raises(ChangedMeanwhile):
        products.change(seen, product(minor=2), "olga")
    assert products.by_sku("MUG").product.price == euros(1)


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"sku": "X" * 65}, "sku has more than 64 characters"),
        ({"name": " Mug"}, "name begins or ends with a blank"),
        ({"name": "Mug\x00"}, "name contains a control character"),
        ({"barcodes": ("1", "1")}, "barcode is given twice"),
        ({"barcodes": ("",)}, "barcode is empty"),
        ({"tax_class": "t" * 33}, "tax_class has more than 32 characters"),
    ],
)
def test_what_the_columns_cannot_hold_is_refused_on_every_database(products, fields, sentence):
    with pytest.raises(InvalidProduct, match=sentence):
        products.add(replace(product(), **fields), "olga")
    assert products.count() == 0


@pytest.mark.parametrize(
    "picture", ["../../etc/passwd", "a/b.png", "c:\\b.png", ".hidden", "p" * 256]
)
def test_a_picture_is_the_plain_name_of_a_file(products, picture):
    with pytest.raises(InvalidProduct, match="plain name of a file"):
        products.add(product(), "olga", picture)


def test_a_picture_can_be_changed(products):
    seen = products.add(product(), "olga", "a.png")
    assert products.set_picture(seen, "b.png", "olga").picture == "b.png"
    assert products.by_sku("MUG").picture == "b.png"


@pytest.mark.parametrize(
    "code", ["MUG", "mug", " Mug ".strip().upper(), "036000291452", "0036000291452"]
)
def test_a_code_is_a_barcode_or_a_sku_in_any_usual_spelling(products, code):
    products.add(product(barcodes=("036000291452",)), "olga")
    assert products.by_code(code).product.sku == "MUG"


def test_a_barcode_comes_before_a_sku(products):
    products.add(product("4711"), "olga")
    products.add(product("CUP", barcodes=("4711",)), "olga")
    assert products.by_code("4711").product.sku == "CUP"


def test_separators_from_a_scanner_do_not_count(products):
    products.add(product(barcodes=("4711",)), "olga")
    assert products.by_code("\x1d4711\x00\r").product.sku == "MUG"


def test_an_unknown_code_is_named(products):
    with pytest.raises(NotFound, match="there is no product 999"):
        products.by_code(" 999 ")


def test_tiles_stand_in_their_order_without_what_is_no_longer_sold(products, database):
    for sku in "ABC":
        products.add(product(sku), "olga")
    products.set_favourites(["C", "A", "B"], "olga")
    products.change(products.by_sku("A"), product("A", active=False), "olga")
    assert [tile.sku for tile in products.favourites()] == ["C", "B"]
    products.set_favourites(["B"], "olga")
    assert [tile.sku for tile in products.favourites()] == ["B"]
    assert trail(database)[-1][::3] == ("favourites.set", {"tiles": "C B -> B"})


def test_a_layout_with_an_unknown_product_changes_nothing(products):
    products.add(product("A"), "olga")
    products.set_favourites(["A"], "olga")
    with pytest.raises(NotFound):
        products.set_favourites(["GONE"], "olga")
    assert [tile.sku for tile in products.favourites()] == ["A"]


def test_the_catalog_pages_by_sku(products):
    for number in range(5):
        products.add(product(f"S{number}", active=number != 3), "olga")
    first = products.page(limit=2)
    assert [each.sku for each in first] == ["S0", "S1"]
    assert [each.sku for each in products.page(first[-1].sku, 9)] == ["S2", "S3", "S4"]
    assert products.count() == 5
