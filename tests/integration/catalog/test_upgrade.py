"""A shop's file from before the catalog, opened by this program."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import make_url, text

from app.domain.environment import Mode, Region
from app.domain.errors import WrongDatabase
from app.services.products import Products
from app.services.shop_settings import Setting, ShopSettings
from app.storage import installation, migration
from app.storage.installation import Stamp
from app.storage.migration import REVISIONS, open_database
from tests.clocks import SetClock

from .shop import desk_at, product

PREFIX = Setting("orders.prefix", "P-")


@pytest.fixture
def old_shop(sqlite_url, monkeypatch):
    """A file of schema 0002 with a setting in it."""
    monkeypatch.setattr(migration, "REVISIONS", REVISIONS[:2])
    old = open_database(sqlite_url, SetClock())
    with old.write() as session:
        installation.claim(session, Mode.TRAINING, Region.EU, SetClock().now())
    ShopSettings(desk_at(old)).set(PREFIX, "B-", "olga")
    old.close()
    monkeypatch.undo()
    return sqlite_url


def test_a_file_from_before_the_catalog_keeps_its_data_and_gains_a_catalog(old_shop, tmp_path):
    opened = open_database(old_shop, SetClock())
    desk = desk_at(opened)
    assert ShopSettings(desk).get(PREFIX) == "B-"
    Products(desk).add(product(), "olga")
    assert [each.sku for each in Products(desk).search("blue")] == ["MUG"]
    opened.close()
    (copy,) = tmp_path.glob("*.backup")
    assert ".schema-0002-" in copy.name
    with sqlite3.connect(copy) as kept:
        tables = {name for (name,) in kept.execute("SELECT name FROM sqlite_master")}
        assert kept.execute("SELECT value FROM settings").fetchone() == ('"B-"',)
    kept.close()
    assert "products" not in tables


def test_products_from_before_the_bulk_index_are_still_found(sqlite_url, monkeypatch):
    monkeypatch.setattr(migration, "REVISIONS", REVISIONS[:4])
    old = open_database(sqlite_url, SetClock())
    Products(desk_at(old)).add(product(), "olga")
    old.close()
    monkeypatch.undo()

    opened = open_database(sqlite_url, SetClock())
    products = Products(desk_at(opened))
    products.change(products.by_sku("MUG"), product(name="Red cup"), "olga")
    products.add(product("NEW", "Red hat"), "olga")
    assert [each.sku for each in products.search("red")] == ["MUG", "NEW"]
    assert products.search("blue") == ()
    with opened.write() as session:
        session.execute(
            text("INSERT INTO product_search(product_search) VALUES ('integrity-check')")
        )
    opened.close()


@pytest.mark.parametrize(
    "other",
    [Stamp(Mode.LIVE, Region.EU), Stamp(Mode.TRAINING, Region.UK)],
    ids=["another mode", "another region"],
)
def test_an_older_file_of_somebody_else_is_refused_before_it_is_upgraded(old_shop, tmp_path, other):
    file = Path(make_url(old_shop).database)
    before = file.read_bytes()
    with pytest.raises(WrongDatabase, match=r"training \(eu\)"):
        open_database(old_shop, SetClock(), other)
    assert file.read_bytes() == before
    assert list(tmp_path.glob("*.backup")) == []
    open_database(old_shop, SetClock(), Stamp(Mode.TRAINING, Region.EU)).close()
