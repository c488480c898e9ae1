"""Runs the benches one after the other, each within its time, and prints their lines.

``python -m tests.bench --short orders_bench export_bench`` checks that two of them still work.
"""

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from tests.bench.measuring import SHORT
from tests.bench.million import FOLDER, SERVER, started
from tests.bench.order_fill import COUNT
from tests.postgres import PostgresMissing

_HERE = Path(__file__).parent
_LIMIT_S = 600
_SHORT_LIMIT_S = 180
_FEW_ORDERS = 50_000


def main(words):
    """Run what is asked for; the names of those that failed."""
    short = "--short" in words
    names = [word for word in words if word != "--short"] or _all()
    environment = {**os.environ}
    if short:
        environment |= {SHORT: "1", COUNT: str(_FEW_ORDERS)}
    failed = []
    with ExitStack() as stack:
        place = stack.enter_context(tempfile.TemporaryDirectory(prefix="paydesk-bench-"))
        environment[FOLDER] = place
        with contextlib.suppress(PostgresMissing):  # those that want it say so
            environment[SERVER] = stack.enter_context(started())
        for name in names:
            print(f"== {name}", flush=True)  # noqa: T201 - this is what a bench is for
            if not _run(name, environment, _SHORT_LIMIT_S if short else _LIMIT_S):
                failed.append(name)
    return failed


def _all():
    return [file.stem for file in sorted(_HERE.glob("*_bench.py"))]


def _run(name, environment, limit_s):
    """Run one; what does not end in time is ended with all that it started."""
    command = [sys.executable, "-m", f"tests.bench.{name}"]
    bench = subprocess.Popen(command, cwd=_HERE.parents[1], env=environment, start_new_session=True)
    try:
        return bench.wait(limit_s) == 0
    except subprocess.TimeoutExpired:
        print(f"{name} did not end within {limit_s} s", flush=True)  # noqa: T201 - likewise
        return False
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(bench.pid, signal.SIGKILL)
        bench.wait()


if __name__ == "__main__":
    if unmet := main(sys.argv[1:]):
        sys.exit(f"failed: {', '.join(unmet)}")
