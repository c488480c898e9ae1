"""Kills a desk at every boundary of a turn of the sync, and restarts it."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.checkout_modes import AuthorizationMode
from app.domain.environment import Region
from app.domain.inbox import InboxState
from app.domain.payment_status import PaymentStatus
from app.services.sync.claims import LEASE
from tests.counter import Counter
from tests.desks import OpenDesk
from tests.feed_server import TOKEN, serve_feed
from tests.ipns import ipn

_ROOT = Path(__file__).resolve().parents[2]
_ENDLESS = 60
_FEWEST = 12
"""The page, taking messages up, two calls, the order, the unknown one: death before and after."""

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="children are forked")


@pytest.fixture
def database_url(sqlite_url):
    return sqlite_url


@pytest.fixture
def bury(setup):
    """Runs a turn in a child up to its so-manieth boundary; the exit code, and the place."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.doomed_sync"],
        cwd=_ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )

    def send(fatal, feed_url):
        job = {"database_url": setup.database_url, "told": setup.told}
        process.stdin.write(json.dumps({**job, "feed_url": feed_url, "fatal": fatal}) + "\n")
        process.stdin.flush()
        place = ""
        for line in process.stdout:
            if line.startswith("{"):
                return json.loads(line)["code"], place
            place = line.strip()
        raise AssertionError("the undertaker himself has died")

    yield send
    process.communicate()


def test_a_desk_killed_in_a_turn_applies_every_message_once(setup, amazon, clock, bury):
    deaths = []
    with serve_feed() as feed:
        for fatal in range(1, _ENDLESS):
            amazon.start_afresh()
            desk = OpenDesk(setup.changed(run=f"before-{fatal}"))
            counter = Counter(desk.services, amazon, clock, Region.US)
            number = counter.ring_up(authorization_mode=AuthorizationMode.ASYNCHRONOUS)
            counter.place(number)
            charge_id = counter.charge(number).charge_id
            desk.close()
            amazon.settle()
            feed.hear(
                ipn(charge_id, f"first-{fatal}"),
                ipn(counter.permission_id, f"second-{fatal}"),
                ipn(f"S01-0000000-{fatal:07}", f"unknown-{fatal}"),
            )
            code, place = bury(fatal, feed.url)
            assert code in {-signal.SIGKILL, 0}, f"the child failed by itself at {fatal}"

            desk = OpenDesk(setup.changed(run=f"after-{fatal}"))
            counter = Counter(desk.services, amazon, clock, Region.US)
            desk.services.sync.follow(feed.url, lambda: TOKEN)
            clock.advance(LEASE)
            for _ in range(3):
                desk.services.sync.step(0)
            rows = desk.services.inbox.page(limit=3)
            assert [row.message_id for row in rows] == [
                f"unknown-{fatal}",
                f"second-{fatal}",
                f"first-{fatal}",
            ], f"killed at {place}"
            assert [row.state for row in rows] == [
                InboxState.QUARANTINED,
                InboxState.APPLIED,
                InboxState.APPLIED,
            ], f"killed at {place}"
            assert counter.view(number).status is PaymentStatus.AUTHORIZED
            story = [str(entry.event) for entry in counter.view(number).timeline]
            assert story.count("authorization changed") == 2, f"killed at {place}"
            assert desk.services.views.broken_timeline(number) is None
            assert sum(desk.services.inbox.counts().values()) == 3 * fatal
            desk.services.sync.stop()
            desk.close()
            if code == 0:
                break
            deaths.append(place)
    assert len(deaths) >= _FEWEST
