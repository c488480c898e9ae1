"""A product import whose desk is killed leaves the catalog as it was, and can be done again."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import inspect, text

from app.services.import_plan import ImportOutcome
from app.services.import_run import BATCH
from app.services.product_import import ProductImport
from app.services.products import Products
from app.storage.migration import open_database
from tests.clocks import SetClock
from tests.integration.catalog.lists import many
from tests.integration.catalog.shop import desk_at, euros, product

_ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="SIGKILL is a POSIX signal")


@pytest.mark.parametrize("place", ["checking", "staging", "switching"])
def test_an_import_that_is_killed_changes_nothing_and_leaves_nothing_behind(
    sqlite_url, tmp_path, place
):
    database = open_database(sqlite_url, SetClock())
    desk = desk_at(database)
    products = Products(desk)
    products.add(product("S000001", "Kettle", barcodes=("4711",)), "olga")
    tables = set(inspect(database.engine).get_table_names())
    file = tmp_path / "list.csv"
    file.write_text(many(BATCH * 2))

    died = subprocess.run(
        [sys.executable, "-m", "tests.faults.doomed_import", sqlite_url, str(file), place],
        cwd=_ROOT,
        check=False,
    )

    assert died.returncode == -signal.SIGKILL
    assert set(inspect(database.engine).get_table_names()) == tables
    assert products.count() == 1
    assert products.by_sku("S000001").product == product("S000001", "Kettle", barcodes=("4711",))
    assert [each.sku for each in products.search("kettle")] == ["S000001"]
    products.add(product("LATER", "Teapot"), "olga")
    assert [each.sku for each in products.search("teapot")] == ["LATER"]

    imports = ProductImport(desk)
    summary = imports.run(imports.guess(file), "max")
    assert (summary.outcome, summary.created, summary.updated) == (
        ImportOutcome.DONE,
        BATCH * 2 - 1,
        1,
    )
    assert products.by_code("0000000000001").product.price == euros(1_50)
    assert products.search("kettle") == ()
    with database.write() as session:
        session.execute(
            text("INSERT INTO product_search(product_search) VALUES ('integrity-check')")
        )
    database.close()
