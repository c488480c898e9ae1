"""The clock, the timers and the buckets that follow it."""

import datetime as dt

import pytest

from app.emulator.clock import Clock
from app.emulator.states import Environment
from app.emulator.throttle import Quota, Throttle, quota_of
from app.emulator.timers import TimerKind, TimerQueue

NOON = dt.datetime(2024, 1, 2, 12, 0, tzinfo=dt.UTC)
MINUTE = dt.timedelta(minutes=1)


def test_the_clock_runs_ahead_by_what_it_was_set_forward():
    clock = Clock(machine=lambda: NOON)
    clock.advance(3 * MINUTE)
    assert clock.now() == NOON + 3 * MINUTE
    assert clock.machine() == NOON


def test_the_clock_is_never_set_back():
    clock = Clock(machine=lambda: NOON)
    with pytest.raises(ValueError, match="only be set forward"):
        clock.advance(-MINUTE)
    assert clock.now() == NOON


def test_a_block_may_live_in_another_moment():
    clock = Clock(machine=lambda: NOON)
    with clock.as_of(NOON - MINUTE):
        with clock.as_of(NOON - 2 * MINUTE):
            assert clock.now() == NOON - 2 * MINUTE
        assert clock.now() == NOON - MINUTE
    assert clock.now() == NOON


def test_timers_come_in_order_of_due_time_then_of_making():
    queue = TimerQueue()
    queue.add(NOON + MINUTE, TimerKind.STALE_DRAFT, "late")
    queue.add(NOON, TimerKind.DECIDE_REFUND, "first")
    queue.add(NOON, TimerKind.DECIDE_REFUND, "second")
    assert queue.next_due() == NOON
    assert queue.pop_due(NOON - MINUTE) is None
    assert [queue.pop_due(NOON).object_id for _ in range(2)] == ["first", "second"]
    assert queue.pop_due(NOON) is None
    assert len(queue) == 1


def test_a_restored_timer_keeps_its_number_and_new_ones_come_after_it():
    queue, again = TimerQueue(), TimerQueue()
    timer = queue.add(NOON, TimerKind.DECIDE_REFUND, "one")
    again.restore(timer)
    assert again.add(NOON, TimerKind.DECIDE_REFUND, "two").number == timer.number + 1


def test_decisions_are_taken_out_and_the_rest_stays():
    queue = TimerQueue()
    queue.add(NOON + MINUTE, TimerKind.DECIDE_REFUND, "refund")
    queue.add(NOON, TimerKind.EXPIRE_ORDER, "order")
    queue.add(NOON, TimerKind.DECIDE_CAPTURE, "capture")
    assert [timer.object_id for timer in queue.pop_decisions()] == ["capture", "refund"]
    assert queue.pop_decisions() == []
    assert queue.pop_due(NOON).object_id == "order"


@pytest.mark.parametrize(
    ("environment", "operation", "quota"),
    [
        (Environment.LIVE, "Authorize", Quota(10, 1.0)),
        (Environment.SANDBOX, "Authorize", Quota(2, 0.5)),
        (Environment.LIVE, "GetCaptureDetails", Quota(20, 2.0)),
        (Environment.SANDBOX, "GetCaptureDetails", Quota(5, 1.0)),
        (Environment.SANDBOX, "ListOrderReference", Quota(5, 1.0)),
        (Environment.LIVE, "GetServiceStatus", Quota(2, 1 / 300)),
        (Environment.SANDBOX, "GetServiceStatus", Quota(2, 1 / 300)),
    ],
)
def test_quotas_are_those_of_the_table(environment, operation, quota):
    assert quota_of(environment, operation) == quota


class Stopwatch:
    seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


def test_a_bucket_empties_and_fills_again():
    watch, clock = Stopwatch(), Clock(machine=lambda: NOON)
    throttle = Throttle(clock, watch)

    def admitted(times: int, key: str = "KEY") -> list[bool]:
        return [throttle.admit(Environment.SANDBOX, key, "Capture") for _ in range(times)]

    assert admitted(3) == [True, True, False]
    assert admitted(3, "OTHER") == [True, True, False]
    watch.seconds += 1.9
    assert admitted(1) == [False]
    watch.seconds += 0.1
    assert admitted(2) == [True, False]
    clock.advance(dt.timedelta(hours=1))
    assert admitted(3) == [True, True, False]
    throttle.refill()
    assert admitted(3) == [True, True, False]
