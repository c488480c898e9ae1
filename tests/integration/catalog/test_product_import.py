from dataclasses import replace

import pytest
import sqlalchemy

from app.domain.environment import Region
from app.domain.errors import ChangedMeanwhile
from app.domain.money import Currency, Money
from app.domain.product import ProductKind, Unit
from app.services.csv_file import Delimiter, EmptyFile, TextEncoding, UnreadableFile
from app.services.decimal_text import DecimalSign
from app.services.import_plan import (
    PROBLEMS_KEPT,
    ColumnsMissing,
    ImportOutcome,
    ImportPhase,
    OnProblems,
)
from app.services.import_run import BATCH
from app.services.pricing_policy import PricingPolicies, first_tax_policy
from app.services.product_columns import Column, UnknownHeading
from app.services.product_import import ProductImport
from tests.unit.domain.builders import BERLIN

from .shop import euros, product, trail

GERMAN = """\
Artikelnummer;Bezeichnung;Preis;EAN;Steuerklasse;Gewicht (kg);Einheit;Aktiv;Warengruppe
T-1;Rote Tasse;12,50;4006381333931;Standard;0,35;Stück;ja;Tassen
T-2;Käse, alt;1.299,00;;reduced;1;kg;nein;
"""


@pytest.fixture
def imports(desk):
    return ProductImport(desk)


@pytest.fixture
def write_file(tmp_path):
    def written(text, encoding="utf-8", name="list.csv"):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
        return path

    return written


@pytest.fixture
def take_in(imports, write_file):
    """Import a text as it is guessed."""

    def run(text, on_problems=OnProblems.IMPORT_NOTHING, **changes):
        plan = replace(imports.guess(write_file(text)), on_problems=on_problems, **changes)
        return imports.run(plan, "max")

    return run


def counts(summary):
    return (summary.read, summary.created, summary.updated, summary.unchanged, summary.refused)


def faults(summary):
    return [str(problem) for problem in summary.problems]


@pytest.mark.parametrize(
    ("encoding", "found"),
    [
        ("utf-8", TextEncoding.UTF_8),
        ("utf-8-sig", TextEncoding.UTF_8),
        ("utf-16", TextEncoding.UTF_16),
        ("utf-16-le", TextEncoding.UTF_16_LE),
        ("utf-16-be", TextEncoding.UTF_16_BE),
        ("cp1252", TextEncoding.CP1252),
    ],
)
def test_a_german_list_is_taken_in_whatever_its_encoding(
    imports, products, write_file, encoding, found
):
    plan = imports.guess(write_file(GERMAN, encoding))
    assert (plan.file.encoding, plan.file.delimiter, plan.sign) == (
        found,
        Delimiter.SEMICOLON,
        DecimalSign.COMMA,
    )
    summary = imports.run(plan, "max")
    assert (summary.outcome, counts(summary)) == (ImportOutcome.DONE, (2, 2, 0, 0, 0))
    assert products.by_code("4006381333931").product == product(
        "T-1", "Rote Tasse", 1_250, barcodes=("4006381333931",), weight_g=350
    )
    cheese = products.by_sku("T-2")
    assert cheese.product == product(
        "T-2",
        "Käse, alt",
        129_900,
        tax_class="reduced",
        weight_g=1_000,
        unit=Unit.KILOGRAM,
        active=False,
    )
    assert products.by_sku("T-1").category == "Tassen"
    assert [each.sku for each in products.search("tass")] == ["T-1"]


@pytest.mark.parametrize("delimiter", Delimiter)
def test_every_usual_delimiter_is_recognized(imports, write_file, delimiter):
    text = 'sku,name,price\nA,"One, two; three|four\tfive",9.99\nB,Six,5\n'
    plan = imports.guess(write_file(text.replace(",", delimiter.value)))
    assert plan.file.delimiter is delimiter


@pytest.mark.parametrize("name", ["緑茶", "ｱｲｽ"])
def test_japanese_windows_files_are_read_in_japan(desk, products, write_file, name):
    japan = replace(desk, shop=replace(desk.shop, region=Region.JP))
    path = write_file(f'商品コード,商品名,価格\n茶-1,{name},"\uffe5\uff11,200"\n', "cp932")
    plan = ProductImport(japan).guess(path)
    assert (plan.file.encoding, plan.sign) == (TextEncoding.CP932, DecimalSign.POINT)
    ProductImport(japan).run(plan, "max")
    (found,) = products.search(name)
    assert (found.sku, found.price) == ("茶-1", Money(1_200, Currency.JPY))


def test_an_encoding_can_be_said(imports, write_file):
    path = write_file("sku,name\nA,ｱｲｽ\n", "cp932")
    assert imports.guess(path).file.encoding is TextEncoding.CP1252
    said = imports.guess(path, encoding=TextEncoding.CP932)
    assert [record.cells for record in said.file.body()] == [("A", "ｱｲｽ")]


def test_headings_can_be_assigned_and_the_others_are_guessed(imports, write_file):
    path = write_file("Nr,Text,VK,Price\nA,Mug,1.00,2.00\n")
    given = {Column.SKU: "nr", Column.NAME: "Text", Column.PRICE: "VK"}
    assert imports.guess(path, given).columns == {Column.SKU: 0, Column.NAME: 1, Column.PRICE: 2}
    with pytest.raises(UnknownHeading, match="headed 'Nummer'"):
        imports.guess(path, {Column.SKU: "Nummer"})


def test_without_a_sku_column_nothing_is_read(imports, write_file, products):
    plan = imports.guess(write_file("foo,bar\n1,2\n"))
    assert imports.preview(plan).missing == (Column.SKU,)
    for attempt in (imports.check, lambda plan: imports.run(plan, "max")):
        with pytest.raises(ColumnsMissing, match="no column is set for SKU"):
            attempt(plan)
    alone = imports.guess(write_file("sku\nA\n"))
    with pytest.raises(ColumnsMissing, match="Name or Price"):
        imports.check(alone)
    assert products.count() == 0


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


def test_cells_with_line_breaks_count_as_one_line_that_begins_where_they_begin(take_in):
    summary = take_in('sku,name,price,body\nA,Mug,1,"two\nlines"\n,Mug,1,x\n')
    assert faults(summary) == ["line 4 has no SKU"]


def test_a_quote_that_is_never_closed_ends_the_import_before_anything_is_written(take_in, products):
    text = 'sku,name,price\nA,Mug,1\nB,"Mug,1\n' + "C,Mug,1\n" * 30_000
    summary = take_in(text)
    assert (summary.outcome, summary.wrote) == (ImportOutcome.BROKEN_OFF, False)
    assert faults(summary) == [
        "line 3 opens a quote that is never closed; nothing after it could be read"
    ]
    skipped = take_in(text, OnProblems.SKIP_LINES)
    assert (skipped.outcome, counts(skipped)) == (ImportOutcome.BROKEN_OFF, (2, 1, 0, 0, 1))
    assert products.count() == 1


@pytest.mark.parametrize("content", [b"", b"\n\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_named(imports, write_file, content):
    with pytest.raises(EmptyFile, match=r"list\.csv has no headings"):
        imports.guess(write_file(content))


def test_headings_without_lines_are_an_import_of_nothing(take_in):
    summary = take_in("sku,name,price\n")
    assert (summary.outcome, counts(summary), summary.wrote) == (
        ImportOutcome.DONE,
        (0,) * 5,
        False,
    )


@pytest.mark.parametrize(
    "content",
    [
        bytes(range(256)) * 40,
        b"sku\x81\xffname\n",
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1",
    ],
)
def test_what_is_no_text_is_refused(imports, write_file, content):
    with pytest.raises(UnreadableFile, match=r"list\.csv is no text"):
        imports.guess(write_file(content))


def test_a_file_in_another_encoding_than_said_is_refused_before_anything_is_written(
    imports, write_file, products
):
    text = "sku,name,price\n" + "".join(f"A{n},Mug,1\n" for n in range(BATCH * 2)) + "Ü,Käse,1\n"
    plan = imports.guess(write_file(text, "cp1252"))
    wrong = replace(
        plan,
        on_problems=OnProblems.SKIP_LINES,
        file=replace(plan.file, encoding=TextEncoding.UTF_8),
    )
    with pytest.raises(UnreadableFile, match="is no text in utf-8"):
        imports.run(wrong, "max")
    assert products.count() == 0


def test_a_missing_file_is_named(imports, tmp_path):
    with pytest.raises(UnreadableFile, match=r"gone\.csv cannot be opened"):
        imports.guess(tmp_path / "gone.csv")


def many(count, name="Mug"):
    lines = "".join(
        f"S{number:06d},{name} {number},{number % 90}.50,{number:013d}\n" for number in range(count)
    )
    return f"sku,name,price,ean\n{lines}"


@pytest.mark.parametrize("on_problems", OnProblems)
def test_an_import_can_be_canceled_between_batches(imports, write_file, products, on_problems):
    plan = replace(imports.guess(write_file(many(BATCH * 3))), on_problems=on_problems)
    seen = []
    summary = imports.run(
        plan, "max", seen.append, lambda: any(each.phase is ImportPhase.WRITING for each in seen)
    )
    assert (summary.outcome, summary.wrote) == (
        ImportOutcome.CANCELED,
        on_problems is OnProblems.SKIP_LINES,
    )
    assert products.count() == (BATCH if on_problems is OnProblems.SKIP_LINES else 0)


def test_progress_is_told_in_lines_of_the_file(imports, write_file):
    plan = imports.guess(write_file(many(BATCH + 1)))
    seen = []
    imports.run(plan, "max", seen.append)
    assert [(each.phase, each.line, each.lines) for each in seen] == [
        (ImportPhase.CHECKING, BATCH + 1, BATCH + 2),
        (ImportPhase.CHECKING, BATCH + 2, BATCH + 2),
        (ImportPhase.WRITING, BATCH + 1, BATCH + 2),
        (ImportPhase.WRITING, BATCH + 2, BATCH + 2),
    ]


def test_duplicates_are_found_across_batches(imports, write_file):
    text = many(BATCH) + "S000000,Again,1,\nNEW,Mug,1,0000000000001\n"
    summary = imports.check(imports.guess(write_file(text)))
    assert faults(summary) == [
        f"line {BATCH + 2} has the SKU S000000 of line 2 again",
        f"line {BATCH + 3} has the barcode 0000000000001 of line 3 again",
    ]


def test_problems_are_all_counted_and_the_first_ones_kept(imports, write_file):
    text = "sku,name,price\n" + "A,Mug,x\n" * (PROBLEMS_KEPT + 500)
    summary = imports.check(imports.guess(write_file(text)))
    assert (summary.refused, len(summary.problems)) == (PROBLEMS_KEPT + 500, PROBLEMS_KEPT)


def test_what_another_desk_does_between_check_and_write_takes_everything_back(
    imports, write_file, products
):
    plan = imports.guess(write_file(many(3)))

    def meddle(progress):
        if progress.phase is ImportPhase.CHECKING and not products.count():
            products.add(product("THIEF", barcodes=("0000000000002",)), "olga")

    summary = imports.run(plan, "max", meddle)
    assert (summary.outcome, summary.wrote) == (ImportOutcome.REFUSED, False)
    assert faults(summary) == ["line 4 has the barcode 0000000000002, which belongs to THIEF"]
    assert [each.sku for each in products.page()] == ["THIEF"]


def test_a_product_that_another_desk_changed_between_check_and_write_is_not_overwritten(
    imports, write_file, products, desk
):
    products.add(product("A"), "olga")
    plan = imports.guess(write_file("sku,price\nA,2\n"))

    def meddle(progress):
        if progress.phase is ImportPhase.CHECKING:
            products.change(products.by_sku("A"), product("A", minor=777), "olga")

    with pytest.raises(ChangedMeanwhile):
        imports.run(plan, "max", meddle)
    assert products.by_sku("A").product.price == euros(777)


@pytest.mark.parametrize("on_problems", OnProblems)
def test_names_that_an_import_brings_or_changes_are_found_and_old_ones_are_not(
    imports, write_file, products, database, on_problems
):
    products.add(product("S000000", "Teapot"), "olga")
    products.add(product("S000001", "Kettle"), "olga")
    plan = imports.guess(write_file(many(3, "Beaker")))
    imports.run(replace(plan, on_problems=on_problems), "max")
    assert [each.sku for each in products.search("beak")] == ["S000000", "S000001", "S000002"]
    assert products.search("teapot") == products.search("kettle") == ()
    products.add(product("LATER", "Beaker too"), "olga")
    assert [each.sku for each in products.search("beaker too")] == ["LATER"]
    if database.is_sqlite:
        check = "INSERT INTO product_search(product_search) VALUES ('integrity-check')"
        with database.write() as session:
            session.execute(sqlalchemy.text(check))


def test_after_an_import_that_was_taken_back_new_names_are_still_found(
    imports, write_file, products
):
    plan = imports.guess(write_file(many(BATCH + 1)))
    seen = []
    summary = imports.run(
        plan, "max", seen.append, lambda: any(each.phase is ImportPhase.WRITING for each in seen)
    )
    assert summary.outcome is ImportOutcome.CANCELED
    products.add(product("LATER", "Teapot"), "olga")
    assert [each.sku for each in products.search("teapot")] == ["LATER"]


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


def test_an_import_canceled_while_it_is_checked_has_read_what_it_had_read(imports, write_file):
    plan = imports.guess(write_file(many(BATCH * 2)))
    seen = []
    summary = imports.run(plan, "max", seen.append, lambda: bool(seen))
    assert (summary.outcome, summary.read, summary.wrote) == (ImportOutcome.CANCELED, BATCH, False)


def test_digital_goods_and_checks_of_age_come_in(take_in, products):
    take_in("sku,name,price,kind,age check\nA,Song,1,Digital,x\n")
    song = products.by_sku("A").product
    assert (song.kind, song.age_restricted) == (ProductKind.DIGITAL, True)
