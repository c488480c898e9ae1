"""Runs payment sequences in child processes that die on the way.

Reads one job in JSON a line, forks for it, and prints what became of the child: first the place
where it died, if it did, then its exit code in JSON. Forking a process that has imported
everything makes a death cost milliseconds instead of a second; a job in which nobody dies is run
by this process itself, and its children need not compile the statements that it has met.
"""

import gc
import json
import os
import sys
import traceback
from collections.abc import Callable
from typing import Any

from sqlalchemy.orm import configure_mappers

from app.domain.environment import Region
from app.domain.identifiers import ChargePermissionId, OrderNumber
from tests.amazon import Amazon
from tests.compiled_once import share_compiled_statements
from tests.counter import Counter
from tests.desk_clock import DeskClock
from tests.desks import OpenDesk, Setup
from tests.faults.boundaries import Boundaries, WatchedTransport
from tests.faults.sequences import SEQUENCES, Run
from tests.loopback import allow_only_loopback


def take_jobs(run: Callable[[dict[str, Any]], None]) -> None:
    """Take jobs until standard input ends, each in a child of its own."""
    allow_only_loopback()
    share_compiled_statements()
    configure_mappers()
    gc.freeze()
    for line in sys.stdin:
        job = json.loads(line)
        code = _bury(run, job) if job["fatal"] else _rehearse(run, job)
        print(json.dumps({"code": code}), flush=True)  # noqa: T201 - the protocol


def _rehearse(run: Callable[[dict[str, Any]], None], job: dict[str, Any]) -> int:
    run(job)
    gc.collect()
    gc.freeze()
    return 0


def _bury(run: Callable[[dict[str, Any]], None], job: dict[str, Any]) -> int:
    child = os.fork()
    if not child:
        _live(run, job)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)


def _live(run: Callable[[dict[str, Any]], None], job: dict[str, Any]) -> None:
    code = 1
    try:
        run(job)
        code = 0
    except BaseException:
        traceback.print_exc()
        raise
    finally:
        os._exit(code)


def run_doomed(job: dict[str, Any]) -> None:
    """Take the steps of a sequence, up to the boundary that is not survived, if there is one."""
    sequence = SEQUENCES[job["sequence"]]
    boundaries, clock = Boundaries(job["fatal"]), DeskClock()
    setup = Setup(
        job["database_url"],
        job["told"],
        clock,
        region=Region(sequence.region),
        run=f"doomed-{job['fatal']}",
        transport=WatchedTransport(boundaries),
    )
    desk = OpenDesk(setup)
    boundaries.watch(desk.database)
    amazon = Amazon(job["told"])
    counter = Counter(desk.services, amazon, clock, sequence.region)
    permission_id = ChargePermissionId(job["permission_id"])
    run = Run(counter, permission_id, sequence.options, OrderNumber(job["number"]))
    for step in sequence.steps:
        step.do(run)
    amazon.close()
    desk.close()


if __name__ == "__main__":
    take_jobs(run_doomed)
