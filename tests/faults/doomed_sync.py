"""Takes one turn of the sync in child processes that die on the way; the job says where."""

from typing import Any

from tests.desk_clock import DeskClock
from tests.desks import OpenDesk, Setup
from tests.faults.boundaries import Boundaries, WatchedTransport
from tests.faults.doomed import take_jobs
from tests.feed_server import TOKEN


def run_doomed(job: dict[str, Any]) -> None:
    """One turn, up to the boundary that is not survived; reading the feed has two as well."""
    boundaries = Boundaries(job["fatal"])
    setup = Setup(
        job["database_url"],
        job["told"],
        DeskClock(),
        run=f"doomed-{job['fatal']}",
        transport=WatchedTransport(boundaries),
    )
    desk = OpenDesk(setup)
    boundaries.watch(desk.database)
    desk.services.sync.follow(job["feed_url"], _watched_token(boundaries))
    desk.services.sync.step(0)
    boundaries.reach("after the turn")


def _watched_token(boundaries: Boundaries) -> Any:
    def token() -> str:
        boundaries.reach("before the feed is read")
        return TOKEN

    return token


if __name__ == "__main__":
    take_jobs(run_doomed)
