"""P13, P17 and one order's transactions on 1,000,000 orders, in SQLite and in PostgreSQL."""

import tempfile
from contextlib import closing
from pathlib import Path

from app.storage.database import connect
from tests.bench import order_pages, order_status, order_writes
from tests.bench.order_fill import fill_postgresql, fill_sqlite
from tests.bench.raw_drivers import RawPostgresql, RawSqlite
from tests.postgres import Cluster, PostgresMissing, server_programs


def on_sqlite():
    """Measure a file in a folder of its own, removed at the end."""
    with tempfile.TemporaryDirectory(prefix="paydesk-bench-") as folder:
        file = Path(folder) / "orders.sqlite"
        fill_sqlite(file)
        with closing(connect(f"sqlite:///{file}")) as database:
            order_pages.measure(database, RawSqlite)
            order_writes.measure(database, RawSqlite)
            with closing(RawSqlite(database)) as raw:
                order_status.measure(raw)


def on_postgresql():
    """Measure a server of this run's own, removed at the end."""
    try:
        cluster = Cluster(server_programs())
    except PostgresMissing as missing:
        print(f"PostgreSQL not measured: {missing}", flush=True)  # noqa: T201 - this is what a bench is for
        return
    try:
        cluster.start()
        with cluster.fresh_database() as url:
            fill_postgresql(url)
            with closing(connect(url)) as database:
                order_pages.measure(database, RawPostgresql)
                order_writes.measure(database, RawPostgresql)
    finally:
        cluster.stop()


if __name__ == "__main__":
    on_sqlite()
    on_postgresql()
