"""Runs payment sequences in child processes that die on the way.

Reads one job in JSON a line, forks for it, and prints what became of the child: first the place
where it died, if it did, then its exit code in JSON. Forking a process that has imported
everything makes a death cost milliseconds instead of a second.
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
from tests.counter import Counter
from tests.desk_clock import DeskClock
from tests.desks import OpenDesk, Setup
from tests.faults.boundaries import Boundaries, WatchedTransport
from tests.faults.sequences import SEQUENCES, Run
from tests.loopback import allow_only_loopback


def take_jobs(run: Callable[[dict[str, Any]], None]) -> None:
    """Take jobs until standard input ends, each in a child of its own."""
    allow_only_loopback()
    configure_mappers()
    gc.freeze()
    for line in sys.stdin:
        child = os.fork()
        if not child:
            _live(run, json.loads(line))
        _, status = os.waitpid(child, 0)
        print(json.dumps({"code": os.waitstatus_to_exitcode(status)}), flush=True)  # noqa: T201 - the protocol


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
    """Take the steps of a sequence, up to the boundary that is not survived."""
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
    counter = Counter(desk.services, Amazon(job["told"]), clock, sequence.region)
    permission_id = ChargePermissionId(job["permission_id"])
    run = Run(counter, permission_id, sequence.options, OrderNumber(job["number"]))
    for step in sequence.steps:
        step.do(run)


if __name__ == "__main__":
    take_jobs(run_doomed)
