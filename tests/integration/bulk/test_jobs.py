"""Jobs from their beginning to their end, and everything that comes between."""

import csv
import datetime as dt
import threading

import pytest
from sqlalchemy import select

from app.domain.bulk import BulkAction, BulkJobState, BulkRowState
from app.domain.checkout_modes import CaptureMode
from app.domain.errors import PermissionRefused
from app.domain.money import Currency, Money
from app.domain.payment_status import PaymentStatus
from app.domain.permissions import Role
from app.services.bulk.jobs import BulkJobOver, NothingToDo
from app.storage.bulk import BulkRowRecord
from tests.counter import MANAGER

_W, _D, _F, _C = (
    BulkRowState.WAITING,
    BulkRowState.DONE,
    BulkRowState.FAILED,
    BulkRowState.CANCELED,
)


def _begin(shop, action, numbers, **words):
    told = shop.bulk.dry_runs.look(action, numbers, Role.OWNER)
    return shop.bulk.jobs.begin(told, MANAGER, Role.OWNER, **words)


def _after(count):
    """Says stop once it was asked so often."""
    asked = []
    return lambda: asked.append(1) or len(asked) >= count


def test_a_job_captures_every_order_once_and_tells_what_it_moved(shop):
    numbers = shop.sell(3)
    job_id = _begin(shop, BulkAction.CAPTURE, numbers, note="On its way")

    shop.bulk.runner.run(job_id)
    shop.bulk.runner.run(job_id)

    job = shop.bulk.jobs.job(job_id)
    assert (job.state, job.counts, job.settled) == (BulkJobState.FINISHED, {_D: 3}, 3)
    assert job.moved == (Money(303_00, Currency.USD),)
    assert job.finished_at is not None
    assert not job.attended
    assert [shop.effects(number, "Capture") for number in numbers] == [
        ["100.00"],
        ["101.00"],
        ["102.00"],
    ]
    assert {shop.counter.view(number).status for number in numbers} == {PaymentStatus.PROCESSED}


def test_voids_refunds_and_refreshes_go_the_same_way(shop):
    (let_go,) = shop.sell(1)
    taken = shop.sell(2, capture_mode=CaptureMode.CAPTURE_NOW)
    jobs = [
        _begin(shop, BulkAction.VOID, [let_go], note="sold out"),
        _begin(shop, BulkAction.REFUND, taken, note="Sorry", reason="recall"),
        _begin(shop, BulkAction.REFRESH, [let_go, *taken]),
    ]

    for job_id in jobs:
        shop.bulk.runner.run(job_id)

    assert [shop.bulk.jobs.job(job_id).counts for job_id in jobs] == [{_D: 1}, {_D: 2}, {_D: 3}]
    assert shop.bulk.jobs.job(jobs[2]).moved == ()
    assert shop.counter.view(let_go).status is PaymentStatus.CANCELED
    assert [shop.effects(number, "Refund") for number in taken] == [["100.00"], ["101.00"]]


def test_what_cannot_be_done_any_more_fails_alone_and_is_listed(shop, tmp_path):
    numbers = shop.sell(3)
    job_id = _begin(shop, BulkAction.CAPTURE, numbers)
    shop.counter.services.closing.cancel(numbers[1], MANAGER)

    shop.bulk.runner.run(job_id)

    job = shop.bulk.jobs.job(job_id)
    assert (job.state, job.counts) == (BulkJobState.FINISHED, {_D: 2, _F: 1})
    (failed,) = shop.bulk.jobs.rows(job_id, [_F])
    assert failed.number == numbers[1]
    assert failed.problem == "it has changed meanwhile and is canceled by now"
    file = tmp_path / "failed.csv"
    assert shop.bulk.failures.write(job_id, file) == 1
    with file.open(encoding="utf-8-sig", newline="") as text:
        head, row = csv.reader(text)
    assert head == ["order", "charge", "amount", "currency", "state", "problem"]
    assert row == [numbers[1], failed.charge_id, "101.00", "USD", "failed", failed.problem]


def test_a_decline_of_amazons_is_a_failure_with_its_reason(shop):
    numbers = shop.sell(1)
    job_id = _begin(shop, BulkAction.CAPTURE, numbers)
    shop.counter.amazon.plan("Capture", "Declined", "AmazonRejected")

    shop.bulk.runner.run(job_id)

    (row,) = shop.bulk.jobs.rows(job_id)
    assert row.state is _F
    assert "AmazonRejected" in row.problem


def test_without_a_network_a_job_pauses_instead_of_failing_row_by_row(shop, expect_log):
    numbers = shop.sell(3)
    job_id = _begin(shop, BulkAction.CAPTURE, numbers)
    expect_log("app")
    shop.counter.amazon.strike("Capture", "throttle", times=1000)
    shop.bulk.runner.run(job_id)

    job = shop.bulk.jobs.job(job_id)
    assert (job.state, job.counts) == (BulkJobState.PAUSED, {_W: 3})
    assert job.problem == "Amazon Pay's quota for Capture is used up"
    shop.counter.amazon.call_off()
    shop.bulk.jobs.go_on(job_id, MANAGER, Role.MANAGER)
    shop.bulk.runner.run(job_id)
    assert shop.bulk.jobs.job(job_id).counts == {_D: 3}
    assert [shop.effects(number, "Capture") for number in numbers] == [
        ["100.00"],
        ["101.00"],
        ["102.00"],
    ]


def test_a_lost_answer_is_neither_done_nor_failed_until_it_is_known(shop, expect_log):
    numbers = shop.sell(2, capture_mode=CaptureMode.CAPTURE_NOW)
    job_id = _begin(shop, BulkAction.REFUND, numbers)
    expect_log("app")
    shop.counter.amazon.strike("Refund", "reset_after", times=4)

    shop.bulk.runner.run(job_id)

    rows = shop.bulk.jobs.rows(job_id)
    assert [row.state for row in rows] == [BulkRowState.OPEN, _D]
    assert shop.bulk.jobs.job(job_id).state is BulkJobState.FINISHED
    with shop.services.desk.database.write() as session:
        # a screen asks again and again: while nothing is new it must not want to write
        session.execute(select(BulkRowRecord.id).with_for_update())
        shop.bulk.runner.claims.settle_open(job_id)
    shop.counter.poll()
    shop.bulk.runner.run(job_id)
    assert [row.state for row in shop.bulk.jobs.rows(job_id)] == [_D, _D]
    assert [shop.effects(number, "Refund") for number in numbers] == [["100.00"], ["101.00"]]


def test_a_paused_job_sends_nothing_and_goes_on_where_it_stood(shop):
    numbers = shop.sell(3)
    job_id = _begin(shop, BulkAction.CAPTURE, numbers)
    shop.bulk.runner.run(job_id, halted=_after(1))
    shop.bulk.jobs.pause(job_id, MANAGER, Role.MANAGER)
    shop.bulk.runner.run(job_id)

    assert shop.bulk.jobs.job(job_id).counts == {_D: 1, _W: 2}
    shop.bulk.jobs.go_on(job_id, MANAGER, Role.MANAGER)
    shop.bulk.runner.run(job_id)
    assert shop.bulk.jobs.job(job_id).counts == {_D: 3}


def test_a_canceled_job_leaves_the_rest_alone_for_good(shop):
    numbers = shop.sell(3)
    job_id = _begin(shop, BulkAction.CAPTURE, numbers)
    shop.bulk.runner.run(job_id, halted=_after(1))

    shop.bulk.jobs.cancel(job_id, MANAGER, Role.MANAGER)
    shop.bulk.runner.run(job_id)

    job = shop.bulk.jobs.job(job_id)
    assert (job.state, job.counts) == (BulkJobState.CANCELED, {_D: 1, _C: 2})
    for late in (shop.bulk.jobs.go_on, shop.bulk.jobs.pause, shop.bulk.jobs.cancel):
        with pytest.raises(BulkJobOver):
            late(job_id, MANAGER, Role.MANAGER)
    assert [shop.effects(number, "Capture") for number in numbers] == [["100.00"], [], []]


def test_two_desks_on_one_job_never_work_on_the_same_row(open_shop):
    first, second = open_shop(), open_shop(name="till-2")
    numbers = first.sell(8)
    job_id = _begin(first, BulkAction.CAPTURE, numbers)
    desks = [
        threading.Thread(target=shop.bulk.runner.run, args=(job_id,)) for shop in (first, second)
    ]
    for desk in desks:
        desk.start()
    for desk in desks:
        desk.join()

    assert first.bulk.jobs.job(job_id).counts == {_D: 8}
    calls = first.counter.amazon.calls("Capture")
    assert len(calls) == 8
    assert [len(first.effects(number, "Capture")) for number in numbers] == [1] * 8


def test_a_row_left_behind_by_a_dead_run_is_taken_up_by_the_next_one(open_shop):
    shop = open_shop()
    numbers = shop.sell(2)
    job_id = _begin(shop, BulkAction.CAPTURE, numbers)
    held = shop.bulk.runner.claims.advance(job_id)
    other = open_shop(name="till-2")
    assert other.bulk.jobs.job(job_id).attended
    other.bulk.runner.run(job_id)
    assert other.bulk.jobs.job(job_id).counts == {BulkRowState.WORKING: 1, _D: 1}

    again = open_shop(run="second")

    assert not again.bulk.jobs.job(job_id).attended
    again.bulk.runner.run(job_id)
    assert again.bulk.jobs.job(job_id).counts == {_D: 2}
    assert held.number == numbers[0]


def test_a_refund_whose_result_was_not_noted_is_not_made_again(open_shop):
    shop = open_shop()
    (number,) = shop.sell(1, capture_mode=CaptureMode.CAPTURE_NOW)
    told = shop.bulk.dry_runs.look(BulkAction.REFUND, [number], Role.OWNER)
    half = [
        row.__class__(row.number, row.status, row.charge_id, Money(40_00, Currency.USD))
        for row in told.rows
    ]
    told = told.__class__(told.action, tuple(half))
    job_id = shop.bulk.jobs.begin(told, MANAGER, Role.OWNER)
    claim = shop.bulk.runner.claims.advance(job_id)
    shop.bulk.runner._call(claim)

    again = open_shop(run="second")
    again.bulk.runner.run(job_id)

    assert again.bulk.jobs.job(job_id).counts == {_D: 1}
    assert shop.effects(number, "Refund") == ["40.00"]


def test_nothing_is_begun_that_does_nothing_or_is_not_allowed(shop):
    numbers = shop.sell(1)
    shop.counter.capture(numbers[0], 100_00)
    with pytest.raises(NothingToDo):
        _begin(shop, BulkAction.CAPTURE, numbers)
    told = shop.bulk.dry_runs.look(BulkAction.REFRESH, numbers, Role.OWNER)
    with pytest.raises(PermissionRefused):
        shop.bulk.jobs.begin(told, "anna", Role.CASHIER)
    assert shop.bulk.jobs.recent() == ()


def test_a_job_keeps_to_amazons_quota_and_wastes_less_than_a_twentieth_of_it(shop, clock):
    numbers = shop.sell(12)
    job_id = _begin(shop, BulkAction.CAPTURE, numbers)
    clock.advance(dt.timedelta(minutes=5))  # every bucket is full again
    waited, began_s = len(clock.waited_s), clock.monotonic()

    shop.bulk.runner.run(job_id)

    # outside of the live world Amazon gives two captures at once, then one every 2 s
    ideal_s = (len(numbers) - 2) * 2
    assert clock.monotonic() - began_s >= ideal_s
    assert sum(clock.waited_s[waited:]) <= ideal_s / 0.95
    assert len(shop.counter.amazon.calls("Capture")) == len(numbers)
