"""Opening, creating and migrating a database; and what the parts of a start cost to import."""

import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from itertools import count
from pathlib import Path

from app.storage.migration import open_database
from app.system_clock import SystemClock
from tests.bench.measuring import ROUNDS, Beside, absolute, interleaved
from tests.bench.raw_drivers import PRAGMAS
from tests.postgres import Cluster, PostgresMissing, server_programs

OPENED, CREATED = 20, 4
OPEN_GOAL_MS, CREATE_GOAL_MS, DOOR_GOAL_MS = 10, 1_000, 60
PARTS = ("app.storage.database", "app.services.order_views", "app.bootstrap")
_CLOCK = SystemClock()
_ROOT = Path(__file__).parents[2]
_IMPORT = "import time; began = time.perf_counter(); import {0}; print(time.perf_counter() - began)"
_STATEMENTS = """
SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
  AND tbl_name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow')
ORDER BY rowid
"""


def on_sqlite(folder):
    """Print opening and creating a file, beside the driver alone."""
    newest = folder / "shop.sqlite"
    open_database(f"sqlite:///{newest}", _CLOCK).close()
    ours, raw = _compare(
        lambda _: open_database(f"sqlite:///{newest}", _CLOCK).close(),
        lambda _: _open_raw(newest).close(),
        OPENED,
    )
    absolute("open an up-to-date database, sqlite3", ours, OPEN_GOAL_MS, "ms", Beside("raw", raw))
    script, names = _script_of(newest), count()
    ours, raw = _compare(
        lambda _: open_database(f"sqlite:///{folder / f'{next(names)}.sqlite'}", _CLOCK).close(),
        lambda _: _create_raw(folder / f"{next(names)}.sqlite", script),
        CREATED,
    )
    row = "create a database, all migrations, sqlite3"
    absolute(row, ours, CREATE_GOAL_MS, "ms", Beside("raw", raw))


def on_postgresql():
    """Print the same for a server; there is nothing to be gained beside the driver."""
    try:
        cluster = Cluster(server_programs())
    except PostgresMissing as missing:
        print(f"PostgreSQL not measured: {missing}", flush=True)  # noqa: T201 - this is what a bench is for
        return
    try:
        cluster.start()
        with cluster.fresh_database() as url:
            created = [_seconds_to_open(url) * 1000]
            opened = [_seconds_to_open(url) * 1000 for _ in range(OPENED)]
        for _ in range(CREATED):
            with cluster.fresh_database() as url:
                created.append(_seconds_to_open(url) * 1000)
    finally:
        cluster.stop()
    absolute("open an up-to-date database, psycopg", statistics.median(opened), None, "ms")
    row = "create a database, all migrations, psycopg"
    absolute(row, statistics.median(created), CREATE_GOAL_MS, "ms")


def imports():
    """Print what a start pays before it can paint, and what it must leave for later (F8)."""
    taken = {part: [] for part in ("main", "sqlite3", *PARTS)}
    for _ in range(ROUNDS):
        for part, milliseconds in taken.items():
            milliseconds.append(_import_ms(part))
    ms = {part: statistics.median(milliseconds) for part, milliseconds in taken.items()}
    floor = Beside("sqlite3", ms["sqlite3"])
    absolute("import main, needed by every start", ms["main"], DOOR_GOAL_MS, "ms", floor)
    for part in PARTS:
        absolute(f"    import {part}, after the paint", ms[part], None, "ms", floor)


def _compare(ours, raw, calls):
    times = interleaved({"raw": raw, "ours": ours}, lambda: [None] * calls, warm_up=1)
    return times["ours"].p50 / 1000, times["raw"].p50 / 1000


def _seconds_to_open(url):
    began = time.perf_counter()
    open_database(url, _CLOCK).close()
    return time.perf_counter() - began


def _open_raw(file):
    connection = sqlite3.connect(file, isolation_level=None)
    for pragma in ("journal_mode=WAL", *PRAGMAS):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return connection


def _create_raw(file, script):
    connection = _open_raw(file)
    connection.executescript(f"BEGIN;{script};COMMIT;")
    connection.close()


def _script_of(file):
    """The statements that make the newest schema at once."""
    with closing(sqlite3.connect(file)) as connection:
        made = connection.execute(_STATEMENTS)
        return ";".join(sql for (sql,) in made)


def _import_ms(part):
    """Milliseconds of one import in a fresh interpreter with warm files."""
    command = [sys.executable, "-c", _IMPORT.format(part)]
    said = subprocess.run(command, cwd=_ROOT, capture_output=True, check=True, text=True)
    return float(said.stdout) * 1000


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="paydesk-bench-") as place:
        on_sqlite(Path(place))
    on_postgresql()
    imports()
