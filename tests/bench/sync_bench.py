"""P8: a desk catches up with 28,800 notifications, an outage of eight hours at one a second."""

import subprocess
import sys
import tempfile
import time
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import text

from app.bootstrap import assemble
from app.domain.environment import Region
from app.services.desk import Desk
from app.storage.migration import open_database
from app.system_clock import SystemClock
from tests.bench.feed_peer import PAGE, entries
from tests.bench.measuring import Beside, absolute, per_second
from tests.desks import shop_of
from tests.postgres import Cluster, PostgresMissing, server_programs

_ROWS = 28_800
_ROUNDS = 3
_GOAL_S = 1.0
_RAW = (
    "INSERT INTO notifications (message_id, feed_seq, sent_at, received_at, stored_at, type,"
    " topic, kind, environment, seller_id, object_id, permission_id, body, state, attempts,"
    " due_at, claimed_by, problem, version) VALUES"
    " ({0}, {0}, {0}, {0}, {0}, {0}, {0}, {0}, {0}, {0}, {0}, {0}, {0}, 'Stored', 0, {0}, '', '', 1)"
    " ON CONFLICT (message_id) DO NOTHING"
)


@contextmanager
def feed():
    """The address of a feed that holds all rows."""
    command = [sys.executable, "-m", "tests.bench.feed_peer", str(_ROWS)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
    finally:
        process.communicate()


def catch_up(database, url):
    """Seconds until all rows are read, and on disk with the cursor behind them."""
    _empty(database)
    desk = Desk("bench", "run", shop_of(Region.US), database, None, SystemClock())
    services = assemble(desk)
    services.sync.follow(url, lambda: "token")
    begun = time.perf_counter()
    while services.sync.listen(0).received:
        pass
    taken = time.perf_counter() - begun
    services.sync.stop()
    assert services.inbox.status().cursor == _ROWS
    assert sum(services.inbox.counts().values()) == _ROWS
    return taken


def raw(database, rows):
    """Seconds for the driver alone to write the same rows, as many to a transaction."""
    _empty(database)
    statement = _RAW.format("?" if database.is_sqlite else "%s")
    connection = database.engine.raw_connection()
    begun = time.perf_counter()
    for first in range(0, len(rows), PAGE):
        cursor = connection.cursor()
        if database.is_sqlite:
            cursor.execute("BEGIN IMMEDIATE")
        cursor.executemany(statement, rows[first : first + PAGE])
        connection.commit()
    taken = time.perf_counter() - begun
    connection.close()
    return taken


def _empty(database):
    with database.write() as session:
        for table in ("notifications", "feed_cursors"):
            session.execute(text(f"DELETE FROM {table}"))


def _rows():
    found = []
    for told in entries(_ROWS):
        moment = told["signed_at"].replace("T", " ").replace("Z", "000")
        at = (moment, moment, moment)
        words = (told["type"], told["topic"], told["kind"], told["environment"], "")
        ids = (told["object_id"], told["object_id"][:19], told["body"])
        found.append((told["message_id"], told["seq"], *at, *words, *ids, moment))
    return found


def measure(name, database, url):
    """Print both figures; rounds take turns, the best of each counts."""
    rows = _rows()
    ours, driver = [], []
    for _ in range(_ROUNDS):
        driver.append(raw(database, rows))
        ours.append(catch_up(database, url))
    per_second(
        f"P8 catch-up, {name}, {_ROWS:,} rows incl. HTTP",
        _ROWS / min(ours),
        Beside("driver alone, no HTTP", _ROWS / min(driver)),
        0.5,
    )
    absolute(f"P8 catch-up, {name}, all of it", min(ours), _GOAL_S, unit="s")


def on_sqlite(url):
    """Measure a file in a folder of its own."""
    with tempfile.TemporaryDirectory(prefix="paydesk-bench-") as folder:
        address = f"sqlite:///{Path(folder) / 'shop.sqlite'}"
        with closing(open_database(address, SystemClock())) as database:
            measure("SQLite", database, url)


def on_postgresql(url):
    """Measure a server of this run's own."""
    try:
        cluster = Cluster(server_programs())
    except PostgresMissing as missing:
        print(f"PostgreSQL not measured: {missing}", flush=True)  # noqa: T201 - this is what a bench is for
        return
    try:
        cluster.start()
        with (
            cluster.fresh_database() as address,
            closing(open_database(address, SystemClock())) as database,
        ):
            measure("PostgreSQL", database, url)
    finally:
        cluster.stop()


if __name__ == "__main__":
    with feed() as where:
        on_sqlite(where)
        on_postgresql(where)
