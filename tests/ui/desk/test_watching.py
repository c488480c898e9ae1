"""Changes, reconciliation, the network and idle hands: watched without ever blocking the window."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.domain.errors import DatabaseLocked, NotSent
from app.services.pulse import Beat
from app.services.reconciliation import Summary
from ui.background import Background
from ui.changes import Changes
from ui.reconciling import LATER_MS, SOON_MS, Reconciling
from ui.sign_in.idle import Idle


@pytest.fixture
def background():
    made = Background(workers=1)
    yield made
    made.close()


class Pulse:
    """Beats as it is told; raises what is an error."""

    def __init__(self, *beats):
        self._beats = list(beats)

    def beat(self, last):
        now = self._beats.pop(0) if self._beats else last
        if isinstance(now, Exception):
            raise now
        return now


def test_changed_orders_and_open_calls_are_told(background, qtbot):
    changes = Changes(background)
    first = Beat(frozenset(), 1, 5, frozenset())
    second = Beat(frozenset({"P-1"}), 1, 6, frozenset())
    with qtbot.waitSignal(changes.open_calls_changed) as calls:
        changes.follow(Pulse(first, second))
    assert calls.args == [1]
    with qtbot.waitSignal(changes.orders_changed) as changed:
        changes.look()
    assert changed.args == [frozenset({"P-1"})]


def test_a_database_that_comes_back_is_told_once(background, qtbot):
    changes = Changes(background)
    lost = DatabaseLocked("busy")
    with qtbot.waitSignal(changes.lost):
        changes.follow(Pulse(lost, Beat(newest=1), Beat(newest=1)))
    with qtbot.waitSignal(changes.found):
        changes.look()
    with qtbot.assertNotEmitted(changes.found, wait=50):
        changes.look()


class Settles:
    """A reconciliation with a given outcome."""

    def __init__(self, outcome):
        self.outcome = outcome
        self.by_plan = []

    def run(self, *, by_plan):
        self.by_plan.append(by_plan)
        if isinstance(self.outcome, Exception):
            raise self.outcome
        return self.outcome


@pytest.mark.parametrize(
    ("outcome", "wait_ms"),
    [
        (Summary(), LATER_MS),
        (Summary(refreshed=["P-1"]), SOON_MS),
        (Summary(problems={"P-1": NotSent("no network")}), SOON_MS),
    ],
)
def test_the_next_pass_is_soon_while_something_is_pending(background, qtbot, outcome, wait_ms):
    reconciling = Reconciling(background)
    with qtbot.waitSignal(reconciling.finished):
        reconciling.begin(Settles(outcome))
    assert reconciling.pause_ms == wait_ms


def test_a_pass_that_failed_is_made_again(background, qtbot, expect_log):
    expect_log("ui.reconciling", "reconciliation failed")
    reconciling = Reconciling(background)
    with qtbot.waitSignal(reconciling.failed):
        reconciling.begin(Settles(DatabaseLocked("busy")))
    assert reconciling.pause_ms == SOON_MS


def test_asking_twice_makes_one_pass(background, qtbot):
    reconciling, settles = Reconciling(background), Settles(Summary())
    with qtbot.waitSignal(reconciling.finished):
        reconciling.begin(settles)
        reconciling.run()
    assert settles.by_plan == [False]


def test_all_that_is_pending_is_read_once_and_then_what_is_due(background, qtbot, expect_log):
    expect_log("ui.reconciling", "reconciliation failed")
    reconciling, settles = Reconciling(background), Settles(DatabaseLocked("busy"))
    with qtbot.waitSignal(reconciling.failed):
        reconciling.begin(settles)
    settles.outcome = Summary()
    for _ in range(2):
        with qtbot.waitSignal(reconciling.finished):
            reconciling.run()
    assert settles.by_plan == [False, False, True]


def test_idle_hands_are_noticed_and_a_touch_begins_anew(qapp, qtbot):
    parent = QObject()
    field = QLineEdit()
    qtbot.addWidget(field)
    with qtbot.waitActive(field):
        field.show()
    idle = Idle(qapp, parent, limit_s=1)
    idle.start()
    with qtbot.waitSignal(idle.passed, timeout=5_000):
        qtbot.waitUntil(lambda: idle.left_ms < 600)
        QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
        assert idle.left_ms > 900
    idle.stop()
    parent.deleteLater()
