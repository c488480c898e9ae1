"""Files as shops have them: encodings, delimiters, headings, and what is no list at all."""

from dataclasses import replace

import pytest

from app.domain.environment import Region
from app.domain.money import Currency, Money
from app.domain.product import Unit
from app.services.csv_file import Delimiter, EmptyFile, TextEncoding, UnreadableFile
from app.services.decimal_text import DecimalSign
from app.services.import_plan import (
    ColumnsMissing,
    ImportOutcome,
    OnProblems,
)
from app.services.import_run import BATCH
from app.services.product_columns import Column, UnknownHeading
from app.services.product_import import ProductImport


from .lists import GERMAN, counts, faults
from .shop import product


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
