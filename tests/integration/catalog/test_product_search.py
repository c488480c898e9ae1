import pytest
from sqlalchemy import text

from app.services.products import RESULTS

from .shop import product


@pytest.fixture
def shelf(products):
    """Some products, in the order they were added."""
    for sku, name in [
        ("T-1", "Rote Tasse"),
        ("T-2", "Tasse, groß"),
        ("T-3", "Kaffeetasse Müller"),
        ("BIER-05", "Weißbier 0,5 l"),
        ("JP-1", "緑茶ペットボトル"),
        ("TAN", "Tee Assam"),
    ]:
        products.add(product(sku, name), "olga")
    return products


def found(products, typed, **options):
    return [each.sku for each in products.search(typed, **options)]


@pytest.mark.parametrize(
    ("typed", "skus"),
    [
        ("t", ["T-2", "TAN", "T-1", "T-3"]),
        ("ta", ["T-2", "T-1", "TAN"]),
        ("tass gr", ["T-2"]),
        ("gros", ["T-2"]),
        ("GROSS tasse", ["T-2"]),
        ("muller", ["T-3"]),
        ("MÜLLER", ["T-3"]),
        ("weiss", ["BIER-05"]),
        ("bier-0", ["BIER-05"]),
        ("緑茶", ["JP-1"]),
        ("茶", ["JP-1"]),
        ("ﾎﾞﾄﾙ", ["JP-1"]),
        ("tan", ["TAN"]),
        ("t-1", ["T-1"]),
        ("asse", []),
        ("", []),
        (" ,.-", []),
        ("\x00", []),
        ('" OR 1=1 --', []),
        ("tasse'", ["T-2", "T-1"]),
        ("a*", ["TAN"]),
    ],
)
def test_what_is_typed_finds_word_beginnings_by_name_first(shelf, typed, skus):
    assert found(shelf, typed) == skus


def test_an_exact_code_comes_first(products):
    products.add(product("MUG"), "olga")
    products.add(product("A", "mug of tea"), "olga")
    products.add(product("B", "Mug", barcodes=("4711",)), "olga")
    assert found(products, "mug") == ["MUG", "B", "A"]
    assert found(products, "4711") == ["B"]


def test_a_new_name_is_found_and_the_old_one_is_not(shelf):
    seen = shelf.by_sku("T-1")
    shelf.change(seen, product("T-1", "Krug"), "olga")
    assert found(shelf, "krug") == ["T-1"]
    assert found(shelf, "rote") == []


def test_a_deleted_row_is_not_found(shelf, database):
    with database.write() as session:
        session.execute(text("DELETE FROM products WHERE sku = 'T-1'"))
    assert found(shelf, "rote") == []


def test_what_is_no_longer_sold_is_found_only_on_request(shelf):
    shelf.change(shelf.by_sku("T-3"), product("T-3", "Kaffeetasse", active=False), "olga")
    assert found(shelf, "kaffee") == []
    assert found(shelf, "kaffee", with_inactive=True) == ["T-3"]
    assert found(shelf, "t-3") == []


def test_no_more_are_found_than_asked_for(products):
    for number in range(RESULTS + 5):
        products.add(product(f"N{number:03d}", f"Thing {number:03d}"), "olga")
    assert len(found(products, "thing")) == RESULTS
    assert found(products, "thing", limit=2) == ["N000", "N001"]


def test_a_product_whose_words_are_all_signs_is_still_found_by_its_code(products):
    products.add(product("***", "???"), "olga")
    assert found(products, "***") == ["***"]


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_the_full_text_index_agrees_with_its_table(shelf, database):
    shelf.change(shelf.by_sku("T-1"), product("T-1", "Krug"), "olga")
    with database.write() as session:
        session.execute(
            text("INSERT INTO product_search(product_search) VALUES ('integrity-check')")
        )
