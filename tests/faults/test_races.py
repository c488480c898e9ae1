"""Two desks reach for the same order at the same moment, again and again."""

import datetime as dt
import threading
from collections import Counter as Tally
from collections.abc import Callable
from dataclasses import replace

import pytest

from app.domain.environment import Region
from app.domain.checkout_modes import CaptureMode
from app.domain.errors import AlreadyUnderWay, AppError, Refused
from app.domain.identifiers import ChargePermissionId
from app.domain.intent import IntentKind
from app.services.intents import LEASE, Intents, Plan, Wanted
from tests.counter import Counter
from tests.desks import OpenDesk
from tests.faults.sequences import Run
from tests.sales import money

_ROUNDS = 30
_FEW_ROUNDS = 6
_PARCELS = 10
"""As many as Amazon allows authorizations of one order."""
_PATIENCE_S = 60


@pytest.fixture
def desks(setup, amazon, clock):
    """Two desks of different names on one database."""
    opened = [OpenDesk(replace(setup, name=name)) for name in ("till-1", "till-2")]
    yield [Counter(desk.services, amazon, clock, Region.US) for desk in opened]
    for desk in opened:
        desk.close()


def race(*runners: Callable[[], object]) -> list[AppError | None]:
    """Let all start at once; what stopped each, ``None`` for who got through."""
    start = threading.Barrier(len(runners))
    stopped: list[AppError | None] = [None] * len(runners)

    def run(lane: int, runner: Callable[[], object]) -> None:
        start.wait(_PATIENCE_S)
        try:
            runner()
        except AppError as error:
            stopped[lane] = error

    threads = [threading.Thread(target=run, args=pair) for pair in enumerate(runners)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(_PATIENCE_S)
    return stopped


def both(desks: list[Counter], run: Run, do: Callable[[Run], None]) -> list[AppError | None]:
    """Both desks do the same to one order."""
    lanes = [Run(desk, run.permission_id, run.options, run.number) for desk in desks]
    return race(*[lambda lane=lane: do(lane) for lane in lanes])


def placed(desk: Counter, **options: object) -> Run:
    permission_id = ChargePermissionId(desk.amazon.order_reference(Region.US))
    run = Run(desk, permission_id, options)
    run.create()
    run.advance()
    return run


def effects(run: Run, operation: str) -> int:
    found = run.counter.amazon.effects(run.permission_id)
    return Tally(one.operation for one in found)[operation]


def require_one_winner(stopped: list[AppError | None]) -> None:
    """One got through; the other was told by a rule of ours, with nothing sent."""
    losers = [error for error in stopped if error is not None]
    assert len(losers) <= 1
    assert all(isinstance(error, Refused) for error in losers)


def test_two_desks_that_capture_at_once_take_the_money_once(desks):
    for _ in range(_ROUNDS // _PARCELS):
        run = placed(desks[0], capture_mode=CaptureMode.NONE)
        for parcel in range(1, _PARCELS + 1):
            run.counter.authorize(run.number, 10_00)
            stopped = both(desks, run, lambda lane: lane.counter.capture(lane.number, 10_00))
            require_one_winner(stopped)
            assert None in stopped
            assert any(stopped), "the loser was not told"
            assert effects(run, "Capture") == parcel
            assert run.view.captured == money(Region.US, parcel * 10_00)
    desks[0].require_sound_books()


def test_two_desks_that_refund_everything_at_once_refund_it_once(desks):
    for _ in range(_FEW_ROUNDS):
        run = placed(desks[0])
        desks[0].capture(run.number, 100_00)
        stopped = both(desks, run, lambda lane: lane.counter.refund(lane.number, 100_00))
        require_one_winner(stopped)
        assert None in stopped
        assert effects(run, "Refund") == 1
    desks[0].amazon_decides()
    desks[0].require_sound_books()


def test_two_desks_that_place_one_order_at_once_authorize_it_once(desks):
    for _ in range(_FEW_ROUNDS):
        run = Run(desks[0], ChargePermissionId(desks[0].amazon.order_reference(Region.US)), {})
        run.create()
        require_one_winner(both(desks, run, Run.advance))
        run.advance()
        assert run.view.stage.value == "placed"
        assert effects(run, "Authorize") == 1
        assert len(run.view.charges) == 1
    desks[0].require_sound_books()


def test_two_desks_that_create_one_order_at_once_make_one_order(desks):
    for serial in range(_FEW_ROUNDS):
        permission_id = ChargePermissionId(desks[0].amazon.order_reference(Region.US))
        lanes = [Run(desk, permission_id, {}) for desk in desks]
        assert race(*[lane.create for lane in lanes]) == [None, None]
        assert [lane.number for lane in lanes] == [f"P-{100_001 + serial}"] * 2
    desks[0].require_sound_books()


def test_a_capture_and_a_cancelation_at_once_never_both_happen(desks):
    for _ in range(_FEW_ROUNDS):
        run = placed(desks[0])
        other = Run(desks[1], run.permission_id, {}, run.number)
        stopped = race(run.capture, other.cancel)
        require_one_winner(stopped)
        assert None in stopped
        assert effects(run, "Capture") + effects(run, "CancelOrderReference") == 1
        assert run.view.open_call is None
    desks[0].require_sound_books()


def test_two_rounds_of_reconciliation_at_once_settle_each_call_once(
    desks, amazon, clock, expect_log
):
    expect_log("app")
    lost = []
    for _ in range(_FEW_ROUNDS):
        run = placed(desks[0])
        amazon.strike("Capture", "reset_after", times=4)
        assert both([desks[0]], run, Run.capture) != [None]
        lost.append(run)
    results: list[object] = []
    stopped = race(
        *[lambda d=desk: results.append(d.services.reconciliation.run()) for desk in desks]
    )
    assert stopped == [None, None]
    assert [summary.problems for summary in results] == [{}, {}]
    settled = [number for summary in results for number in summary.settled]
    assert sorted(settled) == [run.number for run in lost]
    assert [effects(run, "Capture") for run in lost] == [1] * _FEW_ROUNDS
    desks[0].require_sound_books()


def test_a_call_of_another_desk_is_left_alone_until_its_lease_is_over(desks, expect_log, clock):
    run = placed(desks[0])
    charge = run.view.charges[0]
    amount = money(Region.US, 60_00)

    def plan(_session, order):
        payment = order.payments[0]
        return Plan(
            kind=IntentKind.CAPTURE,
            payment_id=payment.id,
            permission_id=payment.permission_id,
            charge_record_id=payment.charges[0].id,
            object_id=charge.charge_id,
            amount=amount,
        )

    # the first desk hangs after its intent, with the call perhaps on its way
    wanted = Wanted(IntentKind.CAPTURE, amount, charge.charge_id)
    Intents(desks[0].services.desk).write_down(run.number, wanted, plan, "max")
    with pytest.raises(AlreadyUnderWay):
        desks[1].capture(run.number, 60_00)
    assert desks[1].services.reconciliation.run().settled == []
    assert effects(run, "Capture") == 0

    clock.advance(LEASE + dt.timedelta(seconds=1))
    assert desks[1].services.reconciliation.run().settled == [run.number]
    assert effects(run, "Capture") == 1
    desks[1].require_sound_books()
