"""Kills a desk again and again in the middle of a bulk job; everything still happens once.

Each death is a real SIGKILL, at a commit or at a call to Amazon. ``BULK_ORDERS`` in the
environment makes the job longer.
"""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.bulk import BulkAction, BulkJobState, BulkRowState
from app.domain.checkout_modes import CaptureMode
from app.domain.permissions import Role
from tests.counter import MANAGER, Counter
from tests.desks import OpenDesk

_ROOT = Path(__file__).resolve().parents[2]
_ORDERS = int(os.environ.get("BULK_ORDERS", "16"))
_LIVES = 500
"""More than any job needs; a job that never ends fails."""

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="children are forked")


@pytest.fixture
def undertaker():
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.doomed_bulk"],
        cwd=_ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    yield process
    process.communicate()


def _live(undertaker, **job):
    """One life; its exit code and the place of its death."""
    undertaker.stdin.write(json.dumps(job) + "\n")
    undertaker.stdin.flush()
    place = ""
    for line in undertaker.stdout:
        if line.startswith("{"):
            return json.loads(line)["code"], place
        place = line.strip()
    raise AssertionError("the undertaker himself has died")


def _sell(counter, orders, **options):
    references = []
    for at in range(orders):
        number = counter.ring_up(10_00 + at, **options)
        counter.place(number)
        references.append((number, counter.permission_id))
    return references


def _begin(bulk, action, orders):
    told = bulk.dry_runs.look(action, [number for number, _ in orders], Role.OWNER)
    return bulk.jobs.begin(told, MANAGER, Role.OWNER)


@pytest.mark.parametrize(
    ("database_url", "case"),
    [
        ("sqlite", (BulkAction.CAPTURE, True)),
        ("sqlite", (BulkAction.CAPTURE, False)),
        ("sqlite", (BulkAction.REFUND, False)),
        ("postgresql", (BulkAction.CAPTURE, True)),
    ],
    indirect=["database_url"],
)
def test_a_bulk_job_whose_desk_is_killed_again_and_again_moves_each_amount_once(
    setup, amazon, clock, undertaker, case
):
    action, reconciles = case
    desk = OpenDesk(setup.changed(run="before"))
    counter = Counter(desk.services, amazon, clock, setup.region)
    mode = CaptureMode.CAPTURE_NOW if action is BulkAction.REFUND else CaptureMode.AUTHORIZE
    orders = _sell(counter, _ORDERS, capture_mode=mode)
    job_id = _begin(desk.services.bulk, action, orders)
    rehearsal = _begin(desk.services.bulk, action, _sell(counter, 1, capture_mode=mode))
    desk.close()

    job = {"database_url": setup.database_url, "told": setup.told, "reconciles": reconciles}
    assert _live(undertaker, job_id=rehearsal, fatal=0, life=-1, **job) == (0, "")
    places, code = [], -signal.SIGKILL
    for life in range(_LIVES):
        fatal = 13 + life % 9  # a row has eight boundaries, so that each is met
        code, place = _live(undertaker, job_id=job_id, fatal=fatal, life=life, **job)
        if code == 0:
            break
        assert code == -signal.SIGKILL, "the child failed by itself"
        places.append(place.partition(" ")[2])

    assert code == 0
    assert {"before a commit", "after a commit", "before a call", "after a call"} <= set(places)
    desk = OpenDesk(setup.changed(run="after"))
    job = desk.services.bulk.jobs.job(job_id)
    assert (job.state, job.counts) == (BulkJobState.FINISHED, {BulkRowState.DONE: _ORDERS})
    operation = "Capture" if action is BulkAction.CAPTURE else "Refund"
    for at, (_, reference) in enumerate(orders):
        done = [e.amount for e in amazon.effects(reference) if e.operation == operation]
        assert done == [f"10.{at:02d}" if at < 100 else f"{(1000 + at) / 100:.2f}"]
    views = desk.services.views
    assert [views.broken_timeline(number) for number, _ in orders] == [None] * _ORDERS
    assert [views.order(number).open_call for number, _ in orders] == [None] * _ORDERS
    assert sum(count.orders for count in views.counts()) == _ORDERS + 1
    desk.close()
