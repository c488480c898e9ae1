"""The big shops that are measured: filled once a run, and a copy for each bench that asks."""

import os
import shutil
import tempfile
from contextlib import closing, contextmanager
from pathlib import Path

from tests.bench.order_fill import ORDERS, fill_postgresql, fill_sqlite
from tests.postgres import (
    Cluster,
    PostgresMissing,
    connect_to_server,
    copy_database,
    drop_database,
    server_programs,
)

FOLDER = "PAYDESK_BENCH_FOLDER"
"""Where a run keeps its filled files; without one each bench fills its own."""

SERVER = "PAYDESK_BENCH_SERVER"
"""Folder of the run's PostgreSQL server; without one each bench starts its own."""

_KEPT = f"bench_{ORDERS}"


def on_each(measure):
    """Measure both databases: ``measure("SQLite", url)``, then ``measure("PostgreSQL", url)``."""
    with on_sqlite() as url:
        measure("SQLite", url)
    try:
        with on_postgresql() as url:
            measure("PostgreSQL", url)
    except PostgresMissing as missing:
        print(f"PostgreSQL not measured: {missing}", flush=True)  # noqa: T201 - this is what a bench is for


def empty_on_each(measure):
    """The same on databases without any order; their schema is made by whoever opens them."""
    with tempfile.TemporaryDirectory(prefix="paydesk-bench-") as folder:
        measure("SQLite", f"sqlite:///{Path(folder) / 'shop.sqlite'}")
    try:
        with _server() as folder, closing(connect_to_server(folder)) as server:
            own = f"bench_empty_{os.getpid()}"
            copy_database(server, "template0", own)
            try:
                measure("PostgreSQL", _address(folder, own))
            finally:
                drop_database(server, own)
    except PostgresMissing as missing:
        print(f"PostgreSQL not measured: {missing}", flush=True)  # noqa: T201 - this is what a bench is for


@contextmanager
def on_sqlite():
    """The address of a file full of orders that may be changed."""
    with tempfile.TemporaryDirectory(prefix="paydesk-bench-") as folder:
        own = Path(folder) / "shop.sqlite"
        if FOLDER not in os.environ:
            fill_sqlite(own)
        else:
            kept = Path(os.environ[FOLDER]) / f"{_KEPT}.sqlite"
            if not kept.exists():
                fill_sqlite(kept.with_suffix(".half"))
                kept.with_suffix(".half").rename(kept)
            shutil.copyfile(kept, own)
        yield f"sqlite:///{own}"


@contextmanager
def on_postgresql():
    """The address of a database full of orders that may be changed.

    Raises:
        PostgresMissing: no server program was found on this machine.
    """
    with _server() as folder, closing(connect_to_server(folder)) as server:
        known = server.execute("SELECT 1 FROM pg_database WHERE datname = %s", [_KEPT]).fetchone()
        if not known:
            copy_database(server, "template0", f"{_KEPT}_half")
            fill_postgresql(_address(folder, f"{_KEPT}_half"))
            server.execute(f"ALTER DATABASE {_KEPT}_half RENAME TO {_KEPT}")
        own = f"{_KEPT}_{os.getpid()}"
        copy_database(server, _KEPT, own)
        try:
            yield _address(folder, own)
        finally:
            drop_database(server, own)


@contextmanager
def _server():
    if SERVER in os.environ:
        yield os.environ[SERVER]
        return
    with started() as folder:
        yield folder


@contextmanager
def started():
    """The folder of a server that runs until the end of this.

    Raises:
        PostgresMissing: no server program was found on this machine.
    """
    cluster = Cluster(server_programs())
    try:
        cluster.start()
        yield str(cluster.folder)
    finally:
        cluster.stop()


def _address(folder, database):
    return f"postgresql+psycopg://paydesk@/{database}?host={folder}"
