import shutil

import pytest
from sqlalchemy import text

from app.services.baskets import Baskets
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
