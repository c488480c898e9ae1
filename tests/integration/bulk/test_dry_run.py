"""What would happen, told before anything is sent."""

import pytest

from app.domain.bulk import BulkAction
from app.domain.checkout_modes import CaptureMode
from app.domain.errors import OutcomeUnknown, PermissionRefused
from app.domain.identifiers import OrderNumber
from app.domain.money import Currency, Money
from app.domain.order_actions import Obstacle
from app.domain.permissions import Effect, Permission, Role, Action
from app.services.bulk.dry_run import DryRunCanceled

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def _dollars(minor):
    return Money(minor, Currency.USD)


def test_a_dry_run_says_of_each_order_what_would_move_or_why_not(shop):
    waiting, taken = shop.sell(2)
    shop.counter.capture(taken, 101_00)
    calls = len(shop.counter.amazon.calls())

    told = shop.bulk.dry_runs.look(BulkAction.CAPTURE, [taken, waiting], Role.MANAGER)

    assert [(row.number, row.amount, row.obstacle) for row in told.rows] == [
        (taken, None, Obstacle.NOTHING_RESERVED),
        (waiting, _dollars(100_00), None),
    ]
    assert told.sums == (_dollars(100_00),)
    assert len(shop.counter.amazon.calls()) == calls


def test_a_refund_takes_what_is_left_of_the_capture_without_amazons_allowance(shop):
    (number,) = shop.sell(1, capture_mode=CaptureMode.CAPTURE_NOW)
    shop.counter.refund(number, 30_00)

    (row,) = shop.bulk.dry_runs.look(BulkAction.REFUND, [number], Role.OWNER).rows

    assert (row.amount, row.obstacle) == (_dollars(70_00), None)
    shop.counter.refund(number, 70_00)
    (row,) = shop.bulk.dry_runs.look(BulkAction.REFUND, [number], Role.OWNER).rows
    assert (row.amount, row.obstacle) == (None, Obstacle.ALL_REFUNDED)


def test_amounts_above_the_limit_of_a_role_are_left_out(shop):
    numbers = shop.sell(2, capture_mode=CaptureMode.CAPTURE_NOW)
    permission = Permission(Effect.ALLOW, (_dollars(100_00),))
    shop.services.permissions.set(Role.MANAGER, Action.REFUND, permission, "clara")

    told = shop.bulk.dry_runs.look(BulkAction.REFUND, numbers, Role.MANAGER)

    assert [row.obstacle for row in told.rows] == [None, Obstacle.NOT_ALLOWED]
    assert [row.number for row in told.ready] == [numbers[0]]


def test_cashiers_do_no_bulk_work(shop):
    numbers = shop.sell(1)
    with pytest.raises(PermissionRefused):
        shop.bulk.dry_runs.look(BulkAction.CAPTURE, numbers, Role.CASHIER)


def test_numbers_nobody_knows_are_left_out_and_looking_can_be_stopped(shop):
    looked = []
    told = shop.bulk.dry_runs.look(
        BulkAction.REFRESH, [OrderNumber("P-999999")], Role.MANAGER, looked.append
    )
    assert (told.rows, looked) == ((), [1])
    with pytest.raises(DryRunCanceled):
        shop.bulk.dry_runs.look(
            BulkAction.REFRESH, [OrderNumber("P-1")], Role.MANAGER, canceled=lambda: True
        )


def test_an_order_with_an_open_call_is_left_alone(shop, expect_log):
    (number,) = shop.sell(1)
    expect_log("app")
    shop.counter.amazon.strike("Capture", "reset_after", times=100)
    with pytest.raises(OutcomeUnknown):
        shop.counter.capture(number, 100_00)
    shop.counter.amazon.call_off()

    (row,) = shop.bulk.dry_runs.look(BulkAction.CAPTURE, [number], Role.MANAGER).rows

    assert row.obstacle is Obstacle.CALL_UNDER_WAY
