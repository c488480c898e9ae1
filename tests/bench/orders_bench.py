"""P13 to P15, P17 and one order's transactions on 1,000,000 orders, in SQLite and in PostgreSQL."""

from contextlib import closing

from app.storage.database import connect
from tests.bench import order_keystrokes, order_pages, order_status, order_writes
from tests.bench.million import on_each
from tests.bench.raw_drivers import RawPostgresql, RawSqlite

_DRIVERS = {"SQLite": RawSqlite, "PostgreSQL": RawPostgresql}


def measure(kind, url):
    """Measure one database, which is changed by it."""
    driver = _DRIVERS[kind]
    with closing(connect(url)) as database:
        order_pages.measure(database, driver)
        order_keystrokes.measure(database, driver)
        order_writes.measure(database, driver)
        if kind == "SQLite":
            with closing(driver(database)) as raw:
                order_status.measure(raw)


if __name__ == "__main__":
    on_each(measure)
