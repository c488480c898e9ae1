import shutil
from dataclasses import replace

import pytest
from sqlalchemy import text

from app.services.baskets import Baskets
from app.services.import_plan import OnProblems
from app.services.product_import import ProductImport
from app.services.products import Products
from app.storage.database import connect, sqlite_url
from app.storage.migration import open_database
from app.storage.schema import METADATA
from tests.clocks import SetClock

from .shop import desk_at


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory):
    """An empty SQLite shop, made once; every test works on a copy."""
    file = tmp_path_factory.mktemp("migrated") / "shop.sqlite"
    open_database(sqlite_url(file), SetClock()).close()
    return file


@pytest.fixture(scope="session")
def migrated_server(postgres_cluster):
    """The address of a PostgreSQL shop, made once; every test finds it empty."""
    with postgres_cluster.fresh_database() as url:
        open_database(url, SetClock()).close()
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request, tmp_path):
    """An empty shop database: the test runs once on SQLite and once on PostgreSQL."""
    if request.param == "sqlite":
        file = request.getfixturevalue("migrated_file")
        opened = connect(sqlite_url(shutil.copy(file, tmp_path / "shop.sqlite")))
    else:
        opened = connect(request.getfixturevalue("migrated_server"))
        tables = ", ".join(METADATA.tables)
        with opened.write() as session:
            session.execute(text(f"TRUNCATE {tables} RESTART IDENTITY CASCADE"))
    yield opened
    opened.close()


@pytest.fixture
def desk(database):
    return desk_at(database)


@pytest.fixture
def clock(desk):
    return desk.clock


@pytest.fixture
def products(desk):
    return Products(desk)


@pytest.fixture
def baskets(desk):
    return Baskets(desk)


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
