"""Wrong credentials, a clock that is off, an account that is suspended: said so, nothing lost."""

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace

import pytest

from app.domain.environment import Region
from app.domain.errors import ClockOff, OutcomeUnknown, RejectedByAmazon, WrongCredentials
from app.domain.identifiers import ChargePermissionId
from tests.counter import Counter
from tests.desks import AT_ONCE, OpenDesk, Setup
from tests.faults.sequences import Run

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

_WRONG = {
    "access_key": "AKIA0000000000000000",
    "secret_key": "not-the-secret-key-of-this-account",
    "seller_id": "A2ZZZZZZZZZZZZ",
}


@pytest.fixture
def setup(setup) -> Setup:
    return replace(setup, patience=AT_ONCE)


@pytest.fixture
def at_desk(setup, amazon, clock) -> Iterator[Callable[..., Run]]:
    """A person at a desk of these settings; ``at_desk(run)`` goes on with an order."""
    with ExitStack() as stack:

        def sit_down(run: Run | None = None, **changes: object) -> Run:
            desk = OpenDesk(replace(setup, **changes))
            stack.callback(desk.close)
            counter = Counter(desk.services, amazon, clock, Region.US)
            if run is not None:
                return Run(counter, run.permission_id, {}, run.number)
            begun = Run(counter, ChargePermissionId(amazon.order_reference(Region.US)), {})
            begun.create()
            begun.advance()
            return begun

        yield sit_down


def capture_keys(run: Run) -> list[str]:
    return [
        one.reference_id.removeprefix(f"{run.number}-")
        for one in run.counter.amazon.effects(run.permission_id)
        if one.operation == "Capture"
    ]


@pytest.mark.parametrize("field", _WRONG)
def test_a_wrong_credential_is_named_and_burns_no_key(at_desk, setup, expect_log, field):
    expect_log("app.services.intents", "call brought no object")
    run = at_desk()
    wrong = at_desk(run, told=setup.told | {field: _WRONG[field]})
    with pytest.raises(WrongCredentials) as refused:
        wrong.capture()
    assert refused.value.field == field
    assert "Amazon Pay refused the call" in str(refused.value)
    assert run.view.open_call is None
    assert capture_keys(run) == []
    assert run.counter.story(run.number)[-1].startswith("call: call not sent c01 Capture")

    run.capture()
    assert capture_keys(run) == ["c01"]
    run.counter.require_sound_books()


@pytest.mark.parametrize("minutes", [-16, 16])
def test_a_clock_that_is_off_is_named_with_its_error_and_burns_no_key(
    at_desk, clock, expect_log, minutes
):
    expect_log("app.amazonpay.clock_skew", "clock is off")
    expect_log("app.services.intents", "call brought no object")
    run = at_desk()
    clock.set_wrong(dt.timedelta(minutes=minutes))
    with pytest.raises(ClockOff) as refused:
        at_desk(run).capture()
    assert refused.value.skew_s == pytest.approx(minutes * 60, abs=5)
    assert run.view.open_call is None
    assert capture_keys(run) == []

    clock.set_wrong(dt.timedelta())
    run.capture()
    assert capture_keys(run) == ["c01"]
    run.counter.require_sound_books()


@pytest.mark.parametrize("minutes", [-14, 14])
def test_a_clock_within_a_quarter_of_an_hour_is_good_enough(at_desk, clock, expect_log, minutes):
    expect_log("app.amazonpay.clock_skew", "clock is off")
    run = at_desk()
    clock.set_wrong(dt.timedelta(minutes=minutes))
    at_desk(run).capture()
    assert capture_keys(run) == ["c01"]


def test_a_suspended_account_is_named_and_burns_no_key(at_desk, amazon, expect_log):
    expect_log("app.services.intents", "call brought no object")
    run = at_desk()
    amazon.put("account", status="INACTIVE")
    with pytest.raises(RejectedByAmazon) as refused:
        run.capture()
    assert refused.value.code == "InvalidAccountStatus"
    assert run.view.open_call is None

    amazon.put("account", status="ACTIVE")
    run.capture()
    assert capture_keys(run) == ["c01"]


@pytest.mark.parametrize("trouble", ["credentials", "clock", "account"])
def test_a_refusal_at_the_door_proves_nothing_about_an_earlier_try(
    at_desk, setup, expect_log, trouble
):
    expect_log("app")
    run = at_desk()
    amazon, clock = run.counter.amazon, setup.clock
    amazon.strike("Capture", "reset_after")
    with pytest.raises(OutcomeUnknown):
        run.capture()
    again = run
    match trouble:
        case "credentials":
            again = at_desk(run, told=setup.told | {"secret_key": "wrong"})
        case "clock":
            clock.set_wrong(dt.timedelta(minutes=16))
        case _:
            amazon.put("account", status="INACTIVE")
    with pytest.raises(RejectedByAmazon):
        again.capture()
    assert run.view.open_call is not None, "the first try may have had its effect"

    amazon.put("account", status="ACTIVE")
    clock.set_wrong(dt.timedelta())
    run.capture()
    assert capture_keys(run) == ["c01"]
    assert run.view.captured == run.counter.money(60_00)
    run.counter.require_sound_books()
