"""What bulk work must not do: more than was seen, for whoever may not, or in a job that is over."""

import pytest
from sqlalchemy import update

from app.domain.bulk import BulkAction, BulkJobState, BulkRowState
from app.domain.checkout_modes import CaptureMode
from app.domain.errors import PermissionRefused, ShipmentStopped
from app.domain.money import Currency, Money
from app.domain.permissions import Action, Effect, Permission, Role
from app.services.bulk.claims import Result
from app.services.permission_settings import PermissionSettings
from app.storage.payments import ChargeRecord
from tests.counter import MANAGER

_D, _F, _C = BulkRowState.DONE, BulkRowState.FAILED, BulkRowState.CANCELED


def _dollars(cents):
    return Money(cents, Currency.USD)


def _begin(shop, action, numbers):
    told = shop.bulk.dry_runs.look(action, numbers, Role.OWNER)
    return shop.bulk.jobs.begin(told, MANAGER, Role.OWNER)


def _refund(shop, number, cents):
    (charge,) = shop.counter.view(number).charges
    refunds = shop.counter.services.refunds
    refunds.refund(number, charge.charge_id, _dollars(cents), MANAGER)


def _stop_shipments(shop):
    with shop.counter.services.desk.database.write() as session:
        session.execute(update(ChargeRecord).values(stop_shipment=True))


def test_a_refund_made_meanwhile_never_makes_bulk_work_give_back_more_than_was_taken(shop):
    (number,) = shop.sell(1, capture_mode=CaptureMode.CAPTURE_NOW)
    job_id = _begin(shop, BulkAction.REFUND, [number])
    _refund(shop, number, 10_00)

    shop.bulk.runner.run(job_id)

    (row,) = shop.bulk.jobs.rows(job_id)
    assert row.state is _F
    assert "90.00" in row.problem
    assert shop.effects(number, "Refund") == ["10.00"]


def test_two_jobs_for_one_rest_give_it_back_once(shop):
    (number,) = shop.sell(1, capture_mode=CaptureMode.CAPTURE_NOW)
    _refund(shop, number, 90_00)
    jobs = [_begin(shop, BulkAction.REFUND, [number]) for _ in range(2)]

    for job_id in jobs:
        shop.bulk.runner.run(job_id)

    assert [shop.bulk.jobs.job(job_id).counts for job_id in jobs] == [{_D: 1}, {_F: 1}]
    assert shop.effects(number, "Refund") == ["90.00", "10.00"]


def test_a_shipment_stopped_after_the_dry_run_is_not_captured(shop):
    (number,) = shop.sell(1)
    job_id = _begin(shop, BulkAction.CAPTURE, [number])
    _stop_shipments(shop)

    shop.bulk.runner.run(job_id)

    assert shop.bulk.jobs.job(job_id).counts == {_F: 1}
    assert shop.effects(number, "Capture") == []
    (charge,) = shop.counter.view(number).charges
    with pytest.raises(ShipmentStopped):
        shop.counter.services.charges.capture(number, charge.charge_id, _dollars(1), MANAGER)


def test_a_dry_run_of_somebody_with_a_higher_limit_cannot_be_begun(shop):
    (number,) = shop.sell(1, capture_mode=CaptureMode.CAPTURE_NOW)
    limited = Permission(Effect.ALLOW, (_dollars(99_99),))
    settings = PermissionSettings(shop.counter.services.desk)
    settings.set(Role.MANAGER, Action.REFUND, limited, MANAGER)
    told = shop.bulk.dry_runs.look(BulkAction.REFUND, [number], Role.OWNER)

    with pytest.raises(PermissionRefused):
        shop.bulk.jobs.begin(told, MANAGER, Role.MANAGER)

    assert shop.bulk.jobs.recent() == ()


def test_a_row_given_back_to_a_canceled_job_is_canceled_too(shop):
    numbers = shop.sell(2)
    job_id = _begin(shop, BulkAction.CAPTURE, numbers)
    claims = shop.bulk.runner.claims
    held = claims.advance(job_id)
    shop.bulk.jobs.cancel(job_id, MANAGER, Role.MANAGER)

    assert claims.advance(job_id, Result(held.row_id, BulkRowState.WAITING)) is None
    shop.bulk.runner.run(job_id)

    job = shop.bulk.jobs.job(job_id)
    assert (job.state, job.counts, job.settled) == (BulkJobState.CANCELED, {_C: 2}, 2)


def test_a_row_that_a_dead_run_left_in_a_canceled_job_is_canceled_too(open_shop):
    shop = open_shop()
    (number,) = shop.sell(1)
    job_id = _begin(shop, BulkAction.CAPTURE, [number])
    shop.bulk.runner.claims.advance(job_id)
    shop.bulk.jobs.cancel(job_id, MANAGER, Role.MANAGER)

    later = open_shop(run="later")
    later.bulk.runner.run(job_id)

    assert later.bulk.jobs.job(job_id).counts == {_C: 1}
    assert shop.effects(number, "Capture") == []
