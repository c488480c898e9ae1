import csv

import pytest

from app.domain.product import ProductKind, Unit
from app.services.import_plan import ImportOutcome
from app.services.product_export import FileNotWritten, ProductExport
from app.services.product_import import ProductImport

from .shop import product

DANGEROUS = ['=HYPERLINK("http://x","y")', "+1", "-1", "@SUM(A1)", "'=1+1", "''@x", "\uff1d1+1"]


@pytest.fixture
def exported(desk, tmp_path):
    def write():
        path = tmp_path / "catalog.csv"
        count = ProductExport(desk).write(path)
        with path.open(encoding="utf-8-sig", newline="") as text:
            headings, *rows = csv.reader(text)
        assert len(rows) == count
        return path, [dict(zip(headings, row, strict=True)) for row in rows]

    return write


def test_an_export_is_what_an_import_reads_back_unchanged(products, exported, desk):
    products.add(
        product(
            "CH-1",
            'Käse, "alt"; 12" | 緑茶',
            1_299,
            tax_class="reduced",
            barcodes=("0012345678905", "2100000000005"),
            weight_g=1_000,
            kind=ProductKind.DIGITAL,
            unit=Unit.KILOGRAM,
            age_restricted=True,
            active=False,
        ),
        "olga",
        "kaese.jpg",
        "Food",
    )
    products.add(product(), "olga")
    for number, name in enumerate(DANGEROUS):
        products.add(product(f"-{number}", name, barcodes=(f"={number}",)), "olga")
    path, rows = exported()
    assert rows[0]["Price"] == "11.90"
    imports = ProductImport(desk)
    plan = imports.guess(path)
    summary = imports.run(plan, "max")
    assert (summary.outcome, summary.read, summary.unchanged) == (ImportOutcome.DONE, 9, 9)


def test_no_cell_begins_like_a_formula(products, exported):
    for number, name in enumerate(DANGEROUS):
        products.add(product(f"={number}", name, barcodes=(f"@{number}",)), "olga", category="+x")
    _, rows = exported()
    cells = [cell for row in rows for cell in row.values() if cell]
    assert [cell for cell in cells if cell[0] in "=+-@\t\r\uff1d\uff0b\uff0d\uff20"] == []
    assert "'=HYPERLINK" in rows[0]["Name"]


def test_an_empty_catalog_is_headings_only(exported):
    assert exported()[1] == []


def test_a_folder_that_is_gone_is_named_and_nothing_is_left(desk, tmp_path):
    with pytest.raises(FileNotWritten, match=r"catalog\.csv could not be written"):
        ProductExport(desk).write(tmp_path / "gone" / "catalog.csv")
    assert list(tmp_path.glob("*.part")) == []


def test_all_pages_are_written_in_the_order_of_skus(products, exported, monkeypatch):
    monkeypatch.setattr("app.services.product_export._PAGE", 2)
    for number in (3, 1, 5, 2, 4):
        products.add(product(f"S{number}"), "olga")
    _, rows = exported()
    assert [row["SKU"] for row in rows] == ["S1", "S2", "S3", "S4", "S5"]
