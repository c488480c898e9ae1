"""Kills a desk at the boundaries of every payment sequence, one after the other, and restarts it.

Each death is a real one: a child process sends itself SIGKILL before or after a commit, or
before or after a call to Amazon, so no handler runs, no transaction is rolled back by us and no
connection is closed. Only two things differ from a till whose plug is pulled: the operating
system lives on, so what was written but not yet flushed is not lost; and death strikes at the
boundaries, not inside of a commit, which is the database's own affair.
"""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.amazon import Amazon
from tests.counter import Counter
from tests.desk_clock import DeskClock
from tests.desks import OpenDesk, Setup
from tests.faults.sequences import SEQUENCES, Run, Sequence

_ROOT = Path(__file__).resolve().parents[2]
_ON_A_SERVER = ("place with the buyer's confirmation", "capture, refund and close")
_CASES = [("sqlite", name) for name in SEQUENCES] + [("postgresql", name) for name in _ON_A_SERVER]
_THOROUGHLY = {
    "place",
    "capture",
    "refund",
    "void",
    "cancel",
    "close",
    "authorize again",
}
"""Tried at every boundary. Death after one and before the next leaves the same behind, for
nothing that lasts happens in between: of such a pair the longer sequences, which are made of the
same steps, try one."""

_ENDLESS = 100
_FEWEST = 6
"""An intent, a call, an outcome: death before and after each."""

_FEWEST_OF_PAIRS = 4

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="children are forked")


class Undertaker:
    """Has sequences run in children that die, and says how each ended."""

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.doomed"],
            cwd=_ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def send(self, name: str, run: Run, fatal: int) -> tuple[int, str]:
        """Run a sequence up to its ``fatal``-th boundary; exit code, and the place of death.

        With 0 nobody dies: the children of afterwards find everything loaded and compiled.
        """
        job = {
            "sequence": name,
            "database_url": self._setup.database_url,
            "told": self._setup.told,
            "permission_id": run.permission_id,
            "number": run.number,
            "fatal": fatal,
        }
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(job) + "\n")
        self._process.stdin.flush()
        place = ""
        for line in self._process.stdout:
            if line.startswith("{"):
                return json.loads(line)["code"], place
            place = line.strip()
        raise AssertionError("the undertaker himself has died")

    def close(self) -> None:
        self._process.communicate()


@pytest.fixture
def undertaker(setup) -> Iterator[Undertaker]:
    bury = Undertaker(setup)
    yield bury
    bury.close()


@dataclass
class Trial:
    """One sequence, and where it is tried."""

    sequence: Sequence
    setup: Setup
    amazon: Amazon
    clock: DeskClock

    def begin(self) -> tuple[Run, int]:
        """An order as it stands before the sequence, and how much happened to it at Amazon."""
        desk = self._desk("before")
        permission_id = self.amazon.order_reference(self.sequence.region, self.sequence.card)
        run = Run(self._counter(desk), permission_id, self.sequence.options)
        for step in self.sequence.before:
            step.do(run)
        desk.close()
        return run, len(self.amazon.effects(permission_id))

    def take_up_again(self, run: Run) -> None:
        """Start the desk anew; it settles what it finds, then people go on where they stand."""
        desk = self._desk("after")
        run.counter = self._counter(desk)
        assert desk.services.reconciliation.run().problems == {}
        if run.number:
            assert run.view.open_call is None
        for step in self.sequence.steps:
            if not step.is_done(run):
                step.do(run)
        run.counter.amazon_decides()
        assert run.view.status is self.sequence.status
        assert run.view.open_call is None
        assert desk.services.views.broken_timeline(run.number) is None
        desk.close()

    def audit(self) -> None:
        """Whatever has died on them, the books are in order."""
        desk = self._desk("audit")
        self._counter(desk).require_sound_books()
        desk.close()

    def effects(self, run: Run, known: int) -> tuple[tuple[str, str], ...]:
        """What the sequence did at Amazon: operation and key."""
        return tuple(
            (effect.operation, effect.reference_id.rpartition("-")[2])
            for effect in self.amazon.effects(run.permission_id)[known:]
        )

    def _desk(self, run: str) -> OpenDesk:
        return OpenDesk(replace(self.setup, region=self.sequence.region, run=run))

    def _counter(self, desk: OpenDesk) -> Counter:
        return Counter(desk.services, self.amazon, self.clock, self.sequence.region)


@pytest.mark.parametrize(("database_url", "name"), _CASES, indirect=["database_url"])
def test_a_killed_desk_takes_up_its_work_and_everything_happens_once(
    setup, amazon, clock, undertaker, name
):
    trial = Trial(SEQUENCES[name], setup, amazon, clock)
    deaths = []
    every = name in _THOROUGHLY and setup.database_url.startswith("sqlite")
    run, known = trial.begin()
    assert undertaker.send(name, run, fatal=0) == (0, "")
    for fatal in range(1, _ENDLESS) if every else (1, *range(2, _ENDLESS, 2)):
        run, known = trial.begin()
        code, place = undertaker.send(name, run, fatal)
        assert code in {-signal.SIGKILL, 0}, f"the child failed by itself at {fatal}"
        trial.take_up_again(run)
        assert trial.effects(run, known) == trial.sequence.effects, f"killed at {place}"
        if code == 0:
            break
        deaths.append(place)
    trial.audit()
    assert len(deaths) >= (_FEWEST if every else _FEWEST_OF_PAIRS)
