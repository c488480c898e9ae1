"""P3 to P6: what it costs that an IPN is on disk before its 200, beside only proving it; memory too."""

import contextlib
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from tests import postgres
from tests.bench.ingest_load import Load, at_a_pace, at_full_speed
from tests.bench.ingest_peer import NOTHING
from tests.bench.measuring import Beside, absolute, at_most, per_second
from tests.integration.companion.running import Signer
from tests.sns_messages import classic

MESSAGES, SLOW_MESSAGES, ROUNDS, CONNECTIONS = 4_000, 2_000, 5, 64
PACE, PACED = 50, 100
SLOW_SYNC_S = 0.005
SQLITE_GOAL, POSTGRESQL_GOAL, SLOW_GOAL = 0.80, 0.55, 0.85
P99_GOAL_MS, PACED_GOAL, PACED_P99_GOAL_MS, ERRORS_GOAL, MEMORY_GOAL = 10, 2, 2, 0, 1.15
_PROCESSORS = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
_OURS, _THEIRS = 0, 1
_ROOT = Path(__file__).parents[2]
_PADDING = "x" * 1_150  # 2.5 KB, as a classic notification of Amazon's has


class Bench:
    """Starts companions on fresh logs and loads them with the same messages."""

    def __init__(self, folder):
        self._folder = folder
        self._signer = Signer(folder)
        message = classic(Padding=_PADDING)
        self.bodies = [self._signer.body(message) for _ in range(MESSAGES)]

    @contextlib.contextmanager
    def companion(self, database="", *options):
        """The port and process of a companion on a folder of its own, warm."""
        with tempfile.TemporaryDirectory(dir=self._folder) as data:
            where = database or f"sqlite:///{data}/companion.sqlite"
            arguments = [data, self._signer.certificate, where, *options]
            command = [sys.executable, "-m", "tests.bench.ingest_peer", *map(str, arguments)]
            with subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE) as server:
                try:
                    keep_to(_THEIRS, server.pid)
                    port = int(server.stdout.readline())
                    at_full_speed(port, [self._signer.body() for _ in range(200)], CONNECTIONS)
                    yield port, server.pid
                finally:
                    server.terminate()

    def full_speed(self, database="", *options, count=MESSAGES):
        with self.companion(database, *options) as (port, process):
            before = cpu_s(process)
            load = at_full_speed(port, self.bodies[:count], CONNECTIONS)
            return replace(load, cpu_us=(cpu_s(process) - before) * 1e6 / count)

    def paced(self, database=""):
        with self.companion(database) as (port, _):
            return at_a_pace(port, self.bodies[:PACED], PACE)


def keep_to(processor, process=0):
    """Keep a process to one processor, so that client and server do not take turns on one."""
    if len(_PROCESSORS) > 1:
        os.sched_setaffinity(process, {_PROCESSORS[processor]})


def cpu_s(process):
    """What a process has spent on processors until now; 0 where that cannot be read."""
    status = Path(f"/proc/{process}/stat")
    if not status.exists():
        return 0
    fields = status.read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def cpu(loads):
    return statistics.median(load.cpu_us for load in loads)


def rate(loads):
    return statistics.median(load.per_second for load in loads)


def worst_wait(loads):
    return statistics.median(load.wait(0.99) for load in loads)


def ingest(bench, fresh_postgres):
    """Print P3, P4 and P5: by turns in each round, the same messages each time."""
    proven, sqlite, postgresql, slow = [], [], [], []
    for _ in range(ROUNDS):
        proven.append(bench.full_speed(NOTHING))
        sqlite.append(bench.full_speed())
        if fresh_postgres:
            with fresh_postgres() as url:
                postgresql.append(bench.full_speed(url))
        sync_takes = ("--sync-takes", SLOW_SYNC_S)
        slow.append(bench.full_speed("", *sync_takes, count=SLOW_MESSAGES))
    verify = Beside("proven only", rate(proven))
    per_second(
        f"P3 on disk in SQLite, c={CONNECTIONS}, one core", rate(sqlite), verify, SQLITE_GOAL
    )
    absolute("    p99 of the wait", worst_wait(sqlite), P99_GOAL_MS, "ms")
    proof = Beside("proven only", cpu(proven))
    at_most("    processor time of the companion", cpu(sqlite), proof, None)
    if postgresql:
        row = f"P4 on disk in PostgreSQL, c={CONNECTIONS}"
        per_second(row, rate(postgresql), verify, POSTGRESQL_GOAL)
        absolute("    p99 of the wait", worst_wait(postgresql), None, "ms")
        at_most("    processor time of the companion", cpu(postgresql), proof, None)
    proof_s = 1 / rate(proven)
    limit = CONNECTIONS / (SLOW_SYNC_S + CONNECTIONS * proof_s)
    row = "P5 SQLite, 5 ms more to a flush"
    per_second(row, rate(slow), Beside("limit", limit), SLOW_GOAL)
    absolute("    p99 of the wait", worst_wait(slow), None, "ms")
    errors = sum(load.errors for load in (*proven, *sqlite, *postgresql, *slow))
    absolute("    answers other than 200, all of these", errors, ERRORS_GOAL, "")


def low_load(bench, folder):
    """Print P6: one notification at a time, 50 a second."""
    proven, ours = [], []
    for _ in range(3):
        proven.extend(bench.paced(NOTHING).waits_ms)
        ours.extend(bench.paced().waits_ms)
    proven, ours = Load(1, proven, 0), Load(1, ours, 0)
    limit = proven.wait(0.5) + flush_ms(folder)
    row = f"P6 POST to 200 at {PACE}/s, p50"
    at_most(row, ours.wait(0.5), Beside("proof + flush", limit), PACED_GOAL, "ms")
    absolute("    p99", ours.wait(0.99), PACED_P99_GOAL_MS, "ms")


def flush_ms(folder):
    """The median of writing 4 KiB over and flushing them, ms."""
    taken = []
    with (folder / "flushed").open("wb", buffering=0) as file:
        file.write(bytes(4096))
        for _ in range(200):
            file.seek(0)
            began = time.perf_counter()
            file.write(bytes(4096))
            os.fsync(file.fileno())
            taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(taken)


def memory(folder):
    """Print what a log's process holds after a million messages, beside a fifth of them."""
    command = [sys.executable, "-m", "tests.bench.log_memory", str(folder / "million.sqlite")]
    said = subprocess.run(command, cwd=_ROOT, check=True, capture_output=True, text=True)
    fifth, all_of_them = (int(figure) / 1024 for figure in said.stdout.split())
    row = "memory of the log after 1,000,000 messages"
    at_most(row, all_of_them, Beside("after 200,000", fifth), MEMORY_GOAL, "MB")


@contextlib.contextmanager
def durable_postgres():
    """A server whose commits are flushed to a real disk, unlike the tests'; None where there is none."""
    settings = {"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on"}
    try:
        programs = postgres.server_programs()
    except postgres.PostgresMissing as missing:
        print(f"PostgreSQL not measured: {missing}", flush=True)  # noqa: T201 -- this is what a bench is for
        yield None
        return
    postgres._SETTINGS.update(settings, max_wal_size="4GB")
    postgres._place = lambda: None  # where other temporary files lie, not in memory
    cluster = postgres.Cluster(programs)
    try:
        cluster.start()
        yield cluster.fresh_database
    finally:
        cluster.stop()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="paydesk-bench-") as place, durable_postgres() as fresh:
        keep_to(_OURS)
        made = Bench(Path(place))
        ingest(made, fresh)
        low_load(made, Path(place))
        memory(Path(place))
