"""P9, P10: start to first picture; P12: memory; P20: gaps of the event loop while work goes on."""

import contextlib
import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.measuring import IS_SHORT, Beside, absolute, at_most
from tests.bench.million import on_each
from tests.bench.order_fill import ORDERS

ROUNDS = 2 if IS_SHORT else 9
PATIENCE_S = 180
BORN_WITHIN_S = 60
COLD_ROUNDS = 1 if IS_SHORT else 3
WARM_GOAL, COLD_GOAL, MEMORY_GOAL = 1.25, 1.4, 1.5
WITH_ENGINE_GOAL_MB = 330
GAP_GOAL_MS, SLOW_GAP_GOAL_MS = 50, 16.7
PAINTED_GOAL_MS, LIST_GOAL_MB = 250, 22
ROOT = Path(__file__).parents[2]
CONTESTANTS = ("empty_window", "first_picture")


def main():
    """Print every row."""
    with tempfile.TemporaryDirectory() as folder:
        environment = environment_in(folder)
        starts(environment)
        running("a new shop", environment, Path(folder))
    on_each(running_with_orders)


def running_with_orders(kind, url):
    """The same desk in a shop with a million orders."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**environment_in(folder), "PAYDESK_DATABASE": url}
        running(f"{ORDERS:,} orders, {kind}", environment, Path(folder))


def environment_in(folder):
    """Of a desk whose data lies there."""
    environment = {
        **os.environ,
        "PAYDESK_DATA": folder,
        "PAYDESK_CONFIG": "",
        "XDG_CONFIG_HOME": folder,
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # a shop's desk does not compile itself
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        environment["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    return environment


def starts(environment):
    """From the birth of the process to the first picture, by turns with an empty window."""
    warm = {name: [] for name in CONTESTANTS}
    memory = {name: [] for name in CONTESTANTS}
    for turn in range(ROUNDS + 1):
        for name in CONTESTANTS:
            milliseconds, megabytes = born(name, environment)
            if turn:  # the first round compiles and fills the file cache
                warm[name].append(milliseconds)
                memory[name].append(megabytes)
    empty, ours = (statistics.median(warm[name]) for name in CONTESTANTS)
    at_most("P9 start, warm", ours, Beside("empty window", empty), WARM_GOAL, "ms")
    cold = {name: [] for name in CONTESTANTS}
    for _ in range(COLD_ROUNDS):
        for name in CONTESTANTS:
            forget_files()
            cold[name].append(born(name, environment)[0])
    empty, ours = (statistics.median(cold[name]) for name in CONTESTANTS)
    at_most("P10 start, cold files", ours, Beside("empty window", empty), COLD_GOAL, "ms")
    starts.empty_mb = statistics.median(memory["empty_window"])


def running(where, environment, folder):
    """One desk in training, signed in, working and warm."""
    for line in story_of_a_desk(environment, folder):
        found = json.loads(line)
        match found["finding"]:
            case "memory without web engine":
                empty = Beside("empty window", starts.empty_mb)
                at_most(f"P12 memory, till idle, {where}", found["mb"], empty, MEMORY_GOAL, "MB")
            case "memory with web engine":
                row = f"P12 memory with the web engine, PSS, {where}"
                absolute(row, found["mb"], WITH_ENGINE_GOAL_MB, "MB")
            case "orders painted":
                row = f"P9 orders pressed to painted, {where}"
                absolute(row, found["ms"], PAINTED_GOAL_MS, "ms")
            case "memory of the orders":
                absolute(f"P12 memory of their list, {where}", found["mb"], LIST_GOAL_MB, "MB")
            case "loop":
                during = f"{found['during']}, {where}"
                absolute(f"P20 longest gap, {during}", found["longest_ms"], GAP_GOAL_MS, "ms")
                absolute(f"    p99.9, {during}", found["p999_ms"], SLOW_GAP_GOAL_MS, "ms")
            case trouble:
                raise RuntimeError(f"{trouble}: {found}")


def story_of_a_desk(environment, folder):
    """What a whole desk found, line by line.

    It writes into a file and leads a session of its own: neither a child of its that lives on,
    nor a desk that stands still, can keep us waiting.
    """
    told = folder / "findings.txt"
    command = [sys.executable, "-m", "tests.bench.running_desk", str(folder / "desk")]
    with told.open("w", encoding="utf-8") as out, (folder / "complaints.txt").open("w") as errors:
        desk = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=out, stderr=errors, start_new_session=True
        )
        try:
            status = desk.wait(PATIENCE_S)
        except subprocess.TimeoutExpired:
            status = "no end"
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(desk.pid, signal.SIGKILL)
            desk.wait()
    lines = told.read_text(encoding="utf-8").splitlines()
    if status != 0:
        complaints = (folder / "complaints.txt").read_text()[-4_000:]
        sys.exit(f"the desk came to {status} after {lines[-1:]}\n{complaints}")
    return lines


def born(name, environment):
    """Milliseconds to the first picture and megabytes then."""
    command = [sys.executable, "-m", f"tests.bench.{name}", str(time.monotonic_ns())]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
        timeout=BORN_WITHIN_S,
    )
    milliseconds, megabytes = done.stdout.split()
    return float(milliseconds), float(megabytes)


def forget_files():
    """Have the system read Python, Qt and Paydesk from the disk again."""
    libraries = Path(sys.prefix) / "lib"
    for folder in (libraries, ROOT / "ui", ROOT / "app"):
        for file in folder.rglob("*"):
            if file.is_file() and file.suffix in {".so", ".py", ".pyc"} | {
                part for part in file.suffixes if part.startswith(".6")
            }:
                _forget(file)


def _forget(file):
    descriptor = os.open(file, os.O_RDONLY)
    try:
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(descriptor)


if __name__ == "__main__":
    main()
