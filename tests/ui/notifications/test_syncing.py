"""The sync's turns: one after the other on a worker of its own, ended within a moment."""

import threading

import pytest

from app.domain.errors import DatabaseLocked
from app.services.sync.step import SyncStep
from ui.notifications.catching_up import CatchUp
from ui.syncing import Syncing


class Sync:
    """Takes turns as it is told, then waits as a real one does for news."""

    def __init__(self, *steps):
        self.steps = list(steps)
        self.nudged = threading.Event()
        self.waiting = threading.Event()
        self.stopped = False
        self.on_stored = lambda: None

    def step(self, wait_s=25.0):
        if self.steps:
            step = self.steps.pop(0)
            if isinstance(step, Exception):
                raise step
            return step
        self.waiting.set()
        self.nudged.wait(wait_s)
        self.nudged.clear()
        return SyncStep()

    def nudge(self):
        self.nudged.set()

    def stop(self):
        self.stopped = True
        self.nudge()


@pytest.fixture
def syncing(qapp):
    made = Syncing()
    yield made
    made.close()


def test_turns_follow_each_other_and_only_those_that_did_something_are_told(syncing, qtbot):
    changes, sync = [], Sync(SyncStep(), SyncStep(received=1), SyncStep(applied=2), SyncStep())
    syncing.changed.connect(lambda: changes.append(1))
    syncing.begin(sync)
    qtbot.waitUntil(sync.waiting.is_set)
    assert len(changes) == 2


def test_what_was_put_in_line_ends_the_wait(syncing, qtbot):
    sync = Sync()
    syncing.begin(sync)
    qtbot.waitUntil(sync.waiting.is_set)
    sync.steps.append(SyncStep(applied=1))
    with qtbot.waitSignal(syncing.changed):
        syncing.hurry()


def test_what_does_not_answer_is_left_alone_for_as_long_as_the_turn_says(syncing, qtbot):
    sync = Sync(SyncStep(wait_s=600.0), SyncStep(received=1))
    with qtbot.waitSignal(syncing.stepped):
        syncing.begin(sync)
    with qtbot.assertNotEmitted(syncing.stepped, wait=50):
        pass
    with qtbot.waitSignal(syncing.changed):
        syncing.hurry()


def test_a_fault_in_a_turn_does_not_end_the_sync(syncing, qtbot):
    with qtbot.capture_exceptions() as faults:
        syncing.begin(Sync(ZeroDivisionError("a bug"), SyncStep(applied=1)))
        qtbot.waitUntil(lambda: len(faults) == 1)
    with qtbot.waitSignal(syncing.changed):
        syncing.hurry()


def test_closing_breaks_off_the_wait(qapp, qtbot):
    syncing, sync = Syncing(), Sync()
    syncing.begin(sync)
    qtbot.waitUntil(sync.waiting.is_set)
    syncing.close()
    assert sync.stopped


def test_a_turn_that_failed_is_followed_by_another(syncing, qtbot, expect_log):
    expect_log("ui.syncing", "turn of the sync failed")
    with qtbot.waitSignal(syncing.changed, timeout=10_000):
        syncing.begin(Sync(DatabaseLocked("busy"), SyncStep(applied=1)))


def test_a_backlog_is_told_until_it_is_worked_off(syncing, qtbot):
    told, sync = [], Sync(SyncStep(stored=500, backlog=500), SyncStep(applied=500))
    syncing.catch_up_changed.connect(told.append)
    syncing.begin(sync)
    qtbot.waitUntil(sync.waiting.is_set)
    assert told[0] == CatchUp(500, 500)
    assert told[1] is None


def test_a_stopped_sync_takes_no_turn_until_it_goes_on(syncing, qtbot):
    sync, told = Sync(SyncStep(stored=500, backlog=500)), []
    syncing.catch_up_changed.connect(told.append)
    with qtbot.waitSignal(syncing.stepped):
        syncing.begin(sync)
        syncing.pause(True)
    with qtbot.assertNotEmitted(syncing.stepped, wait=50):
        sync.steps.append(SyncStep(applied=500))
    assert told[-1] == CatchUp(500, 500, paused=True)
    with qtbot.waitSignal(syncing.stepped):
        syncing.pause(False)
    qtbot.waitUntil(lambda: told[-1] is None)


def test_what_was_stored_is_told_before_amazon_is_asked_about_it(syncing, qtbot):
    sync = Sync()
    syncing.begin(sync)
    qtbot.waitUntil(sync.waiting.is_set)
    with qtbot.waitSignal(syncing.changed):
        threading.Thread(target=sync.on_stored).start()
