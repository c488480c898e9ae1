"""What the lines of a list say, and what becomes of them."""

from dataclasses import replace


from app.domain.product import ProductKind
from app.services.import_plan import (
    ImportOutcome,
    OnProblems,
)
from app.services.pricing_policy import PricingPolicies, first_tax_policy
from tests.unit.domain.builders import BERLIN


from .lists import GERMAN, counts, faults
from .shop import euros, product, trail


def test_a_preview_shows_products_and_problems_and_writes_nothing(imports, write_file, products):
    path = write_file("sku,name,price\nA,Mug,1.50\n\nB,,2\nA,Again,3\n")
    preview = imports.preview(imports.guess(path))
    assert (preview.headings, preview.lines, preview.missing) == (("sku", "name", "price"), 5, ())
    assert [(each.line, each.cells[0], each.product) for each in preview.sample] == [
        (2, "A", product("A", "Mug", 150)),
        (4, "B", None),
        (5, "A", None),
    ]
    assert [str(each.problem) for each in preview.sample if each.problem] == [
        "line 4 is a new product without a name",
        "line 5 has the SKU A of line 2 again",
    ]
    assert products.count() == 0


def test_every_bad_line_is_named_and_nothing_is_imported(take_in, products, database):
    products.add(product("OLD", barcodes=("111",)), "olga")
    text = "\n".join(
        [
            "sku,name,price,barcode,tax class,unit,active,picture,weight (g),kind",
            "A,Mug,1.00,,,,,,,",
            ",Mug,1.00,,,,,,,",
            'B,Mug,"1,00",,,,,,,',
            "C,Mug,1.200,,,,,,,",
            "D,Mug,-1,,,,,,,",
            "E,Mug,1,4.00638E+12,,,,,,",
            "F,Mug,1,111,,,,,,",
            "G,Mug,1,,luxury,,,,,",
            "H,Mug,1,,,yard,,,,",
            "I,Mug,1,,,,perhaps,,,",
            "J,Mug,1,,,,,../../x,,",
            "K,Mug,1,,,,,,1.5,",
            "L,Mug,1,,,,,,,ghost",
            "M,Mug,1",
            "A,Mug,1,,,,,,,",
            "N,,1,,,,,,,",
            "O,Mug,,,,,,,,",
            "P,Mug,1,222 333,,,,,,",
            "Q,Mug,1,333,,,,,,",
            '"R"x,Mug,1,,,,,,,',
            f"{'S' * 65},Mug,1,,,,,,,",
            "T,Mug,$3,,,,,,,",
            "U,Mug,99999999999,,,,,,,",
        ]
    )
    summary = take_in(text)
    assert (summary.outcome, summary.wrote) == (ImportOutcome.REFUSED, False)
    assert counts(summary) == (23, 2, 0, 0, 21)
    assert faults(summary) == [
        "line 3 has no SKU",
        "line 4 has '1,00', which is no price in EUR with a decimal point",
        "line 5 has '1.200', which is no price in EUR with a decimal point",
        "line 6 has '-1', which is no price in EUR with a decimal point",
        "line 7 has '4.00638E+12', a barcode that a spreadsheet has shortened",
        "line 8 has the barcode 111, which belongs to OLD",
        "line 9 has 'luxury', which is no tax class of this shop; known are reduced, standard, zero",
        "line 10 has 'yard', which is no unit; known are piece, kilogram, liter, meter",
        "line 11 has 'perhaps' where yes or no is expected",
        "line 12 has '../../x', which is not the plain name of a picture file",
        "line 13 has '1.5', which is no weight in whole grams",
        "line 14 has 'ghost', which is no kind; known are physical, digital",
        "line 15 has 3 cells, but the first line has 10",
        "line 16 has the SKU A of line 2 again",
        "line 17 is a new product without a name",
        "line 18 is a new product without a price",
        "line 20 has the barcode 333 of line 19 again",
        "line 21 goes on after a closing quote; a quote inside a cell is written twice",
        "line 22 has a sku that has more than 64 characters",
        "line 23 has '$3', which is no price in EUR with a decimal point",
        "line 24 has a price that cannot be 99999999999.00 EUR",
    ]
    assert products.count() == 1
    assert [act for act, *_ in trail(database)] == ["product.added"]


def test_bad_lines_can_be_skipped(take_in, products, database):
    summary = take_in("sku,name,price\nA,Mug,1\nB,Mug,x\nC,Mug,3\n", OnProblems.SKIP_LINES)
    assert (summary.outcome, summary.wrote) == (ImportOutcome.DONE, True)
    assert counts(summary) == (3, 2, 0, 0, 1)
    assert [each.sku for each in products.page()] == ["A", "C"]
    assert trail(database) == [
        (
            "products.imported",
            "list.csv",
            "max",
            {"read": "3", "created": "2", "updated": "0", "unchanged": "0", "refused": "1"},
        )
    ]


def test_a_known_sku_is_updated_and_what_the_file_does_not_say_stays(take_in, products, database):
    kept = product("A", "Mug", 1_000, barcodes=("1", "2"), tax_class="reduced", weight_g=350)
    products.add(kept, "olga", "a.png", "Cups")
    products.set_favourites(["A"], "olga")
    before = products.by_sku("A")
    summary = take_in("sku,price,tax class,picture\nA,9.00,,\n")
    after = products.by_sku("A")
    assert counts(summary) == (1, 0, 1, 0, 0)
    assert after.product == replace(kept, price=euros(900))
    assert (after.picture, after.category, after.favourite) == ("a.png", "Cups", 0)
    assert after.version > before.version
    assert trail(database)[-1][0] == "products.imported"


def test_barcodes_of_a_known_product_are_replaced_as_a_whole(take_in, products):
    products.add(product("A", barcodes=("1", "2")), "olga")
    take_in('sku,barcodes\nA,"2, 3"\n')
    assert products.by_sku("A").product.barcodes == ("2", "3")
    products.add(product("B", barcodes=("1",)), "olga")


def test_a_list_that_says_nothing_new_changes_nothing(take_in, products, database, desk):
    take_in(GERMAN)
    before = products.by_sku("T-1")
    desk.clock.at = desk.clock.at.replace(year=2027)
    summary = take_in(GERMAN)
    assert (summary.outcome, counts(summary)) == (ImportOutcome.DONE, (2, 0, 0, 2, 0))
    assert summary.wrote is False
    assert products.by_sku("T-1") == before
    assert len(trail(database)) == 1


def test_a_check_tells_what_would_happen_and_writes_nothing(imports, write_file, products):
    products.add(product("A"), "olga")
    path = write_file("sku,name,price\nA,Mug,1\nB,Mug,2\nC,Mug,x\n")
    plan = imports.guess(path)
    assert imports.check(plan).outcome is ImportOutcome.REFUSED
    skipping = imports.check(replace(plan, on_problems=OnProblems.SKIP_LINES))
    assert (skipping.outcome, counts(skipping)) == (ImportOutcome.DONE, (3, 1, 1, 0, 1))
    assert products.count() == 1


def test_tax_classes_of_the_shop_are_known(take_in, products, desk):
    policy = first_tax_policy(BERLIN)
    rates = {
        **policy.table.rates,
        "DE": {**policy.table.rates["DE"], "books": policy.table.rates["DE"]["reduced"]},
    }
    PricingPolicies(desk).set_tax(replace(policy, table=replace(policy.table, rates=rates)), "olga")
    take_in("sku,name,price,tax class\nA,Mug,1,Books\n")
    assert products.by_sku("A").product.tax_class == "books"


def test_what_spreadsheets_do_to_texts_is_undone(take_in, products):
    text = 'sku,name,price,barcode\n"=""0815""",\'=Mug,1,"=""0012"""\n'
    take_in(text)
    assert products.by_sku("0815").product == product("0815", "=Mug", 100, barcodes=("0012",))


def test_weights_and_categories_that_cannot_be_are_named(take_in):
    rows = ["A,Mug,1,1.0005,x", "B,Mug,1,heavy,x", f"C,Mug,1,1,{'c' * 65}", "D,Mug,1,1.250,x"]
    summary = take_in("sku,name,price,weight kg,category\n" + "\n".join(rows) + "\n")
    assert faults(summary) == [
        "line 2 has '1.0005', which is no weight in kilograms to the gram",
        "line 3 has 'heavy', which is no weight in kilograms to the gram",
        "line 4 has a category of more than 64 plain characters",
    ]
    assert summary.created == 1


def test_digital_goods_and_checks_of_age_come_in(take_in, products):
    take_in("sku,name,price,kind,age check\nA,Song,1,Digital,x\n")
    song = products.by_sku("A").product
    assert (song.kind, song.age_restricted) == (ProductKind.DIGITAL, True)
