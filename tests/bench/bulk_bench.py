"""Bulk capture of 1,000 orders beside the ceiling of Amazon's quota, without a call that it refuses.

Amazon's quotas are real ones; only waiting costs no time: whatever the desk waits, the pretend
Amazon's clock is set forward by. What the desk computes takes as long as it takes.
"""

import datetime as dt
import tempfile
from contextlib import closing
from http.client import SERVICE_UNAVAILABLE
from pathlib import Path

from app.domain.bulk import BulkAction, BulkJobState, BulkRowState
from app.domain.checkout_modes import CaptureMode
from app.domain.environment import Region
from app.domain.permissions import Role
from tests.amazon import Amazon
from tests.bench.measuring import IS_SHORT, Beside, absolute, per_second
from tests.bench.million import empty_on_each
from tests.counter import MANAGER, Counter
from tests.desk_clock import DeskClock
from tests.desks import OpenDesk, Setup
from tests.emulator_process import run_emulator

ORDERS = 60 if IS_SHORT else 1_000
AT_ONCE, EACH_S = 2, 2.0
"""Amazon's quota of captures outside of the live world: a bucket of two, one more every 2 s."""

SHARE_GOAL = 0.95
_TOTAL = 20_00


class SharedTime(DeskClock):
    """Waiting passes at Amazon, too."""

    def __init__(self, amazon):
        super().__init__()
        self._amazon = amazon

    def wait(self, seconds):
        """Set both clocks forward."""
        self._amazon.advance(dt.timedelta(seconds=seconds))
        return super().wait(seconds)


def measure(kind, url):
    """Print the rows of one database."""
    with (
        tempfile.TemporaryDirectory() as folder,
        run_emulator(Path(folder) / "emulator") as told,
        closing(Amazon(told)) as amazon,
    ):
        amazon.start_afresh()
        clock = SharedTime(amazon)
        desk = OpenDesk(Setup(url, told, clock))
        numbers = _sold(Counter(desk.services, amazon, clock, Region.US))
        amazon.put("throttling", enabled=True)
        took_s = _captured(desk.services.bulk, numbers, clock)
        refused = [call for call in amazon.calls() if call["status"] == SERVICE_UNAVAILABLE]
        desk.close()
    row = f"bulk capture of {ORDERS:,} orders, {kind}"
    ceiling = ORDERS / ((ORDERS - AT_ONCE) * EACH_S)
    per_second(row, ORDERS / took_s, Beside("quota's ceiling", ceiling), SHARE_GOAL)
    absolute(f"    calls that Amazon refused for the quota, {kind}", len(refused), 0, "calls")


def _sold(counter):
    """Orders with a reservation each."""
    numbers = []
    for _ in range(ORDERS):
        numbers.append(counter.ring_up(_TOTAL, capture_mode=CaptureMode.AUTHORIZE))
        counter.place(numbers[-1])
    return numbers


def _captured(bulk, numbers, clock):
    """Seconds from the beginning of the job to its end, waits included."""
    told = bulk.dry_runs.look(BulkAction.CAPTURE, numbers, Role.OWNER)
    job_id = bulk.jobs.begin(told, MANAGER, Role.OWNER)
    began = clock.monotonic()
    bulk.runner.run(job_id)
    took_s = clock.monotonic() - began
    job = bulk.jobs.job(job_id)
    assert (job.state, job.counts) == (BulkJobState.FINISHED, {BulkRowState.DONE: len(numbers)})
    return took_s


if __name__ == "__main__":
    empty_on_each(measure)
