"""Runs commands in children of a process that has imported them all: a real process in a tenth of the time.

Reads one job in JSON a line, forks for it, and prints the child's exit status in JSON.
"""

import gc
import importlib
import json
import os
import runpy
import sys
import traceback
from pathlib import Path

from tests.loopback import allow_only_loopback

_MAIN = Path(__file__).parents[3] / "main.py"
_HEAVY = (
    "app.bootstrap",
    "app.command_line.checkout",
    "app.command_line.imports",
    "app.command_line.money",
    "app.command_line.orders",
)
"""What the commands import, late as it may be."""


def main():
    """Take jobs until standard input ends."""
    allow_only_loopback()
    for name in _HEAVY:
        importlib.import_module(name)
    gc.freeze()
    for line in sys.stdin:
        child = os.fork()
        if not child:
            _become(json.loads(line))
            _run()
        _, status = os.waitpid(child, 0)
        print(json.dumps(os.waitstatus_to_exitcode(status)), flush=True)  # noqa: T201 - the protocol


def _run():
    """Run main.py and end; taking the whole interpreter down would take as long as the command."""
    status = 1
    try:
        runpy.run_path(str(_MAIN), run_name="__main__")
        status = 0
    except SystemExit as end:
        status = end.code or 0
    except BaseException:
        traceback.print_exc()
        raise
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


def _become(job):
    """Be the process that a terminal would have started."""
    for stream, name in ((1, "said"), (2, "complained")):
        file = os.open(job[name], os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        os.dup2(file, stream)
        os.close(file)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.environ.clear()
    os.environ.update(job["environment"])
    sys.argv = ["main.py", *job["arguments"]]


if __name__ == "__main__":
    main()
