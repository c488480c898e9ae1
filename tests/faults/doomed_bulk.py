"""Works a bulk job off in child processes that die on the way.

Speaks the protocol of ``tests.faults.doomed``: one job in JSON a line, the place of death and the
child's exit code back.
"""

import gc
import json
import os
import sys
import traceback
from typing import Any

from sqlalchemy.orm import configure_mappers

from tests.desk_clock import DeskClock
from tests.desks import OpenDesk, Setup
from tests.faults.boundaries import Boundaries, WatchedTransport
from tests.loopback import allow_only_loopback


def main() -> None:
    """Take jobs until standard input ends."""
    allow_only_loopback()
    configure_mappers()
    gc.freeze()
    for line in sys.stdin:
        child = os.fork()
        if not child:
            _live(json.loads(line))
        _, status = os.waitpid(child, 0)
        print(json.dumps({"code": os.waitstatus_to_exitcode(status)}), flush=True)  # noqa: T201 - the protocol


def _live(job: dict[str, Any]) -> None:
    code = 1
    try:
        _work(job)
        code = 0
    except BaseException:
        traceback.print_exc()
        raise
    finally:
        os._exit(code)


def _work(job: dict[str, Any]) -> None:
    """Start the desk as a program does: settle what is open, then take the job up."""
    boundaries = Boundaries(job["fatal"])
    setup = Setup(
        job["database_url"],
        job["told"],
        DeskClock(),
        run=f"doomed-{job['life']}",
        transport=WatchedTransport(boundaries),
    )
    desk = OpenDesk(setup)
    boundaries.watch(desk.database)
    if job["reconciles"]:
        desk.services.reconciliation.run()
    desk.services.bulk.runner.run(job["job_id"])


if __name__ == "__main__":
    main()
