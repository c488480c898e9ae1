"""Works a bulk job off in child processes that die on the way; the job says where."""

from typing import Any

from tests.desk_clock import DeskClock
from tests.desks import OpenDesk, Setup
from tests.faults.boundaries import Boundaries, WatchedTransport
from tests.faults.doomed import take_jobs


def work_doomed(job: dict[str, Any]) -> None:
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
    desk.close()


if __name__ == "__main__":
    take_jobs(work_doomed)
