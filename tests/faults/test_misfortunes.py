"""One call to Amazon goes wrong, in every way a call can, and still happens exactly once."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest

from app.amazonpay.pace import Patience
from app.domain.environment import Region
from app.domain.errors import AlreadyUnderWay, NotSent, OutcomeUnknown, Throttled
from app.domain.identifiers import ChargePermissionId
from tests.counter import MANAGER, Counter
from tests.desks import PATIENT, OpenDesk
from tests.faults.sequences import Run

_ONCE = Patience(pauses_s=(), read_s=0.5, decision_s=0.5)
"""One try, and no long wait for an answer that a test holds back."""


@dataclass(frozen=True)
class Operation:
    """One call: what comes before it, and how a person makes it.

    Attributes:
        rival: something else that must not start while its outcome is open.
    """

    before: tuple[Callable[[Run], None], ...]
    do: Callable[[Run], None]
    rival: Callable[[Run], None]


def _capture_less(run: Run) -> None:
    run.counter.capture(run.number, 59_00)


def _refund_less(run: Run) -> None:
    run.counter.refund(run.number, 24_00)


_PLACED = (Run.create, Run.advance)
OPERATIONS = {
    "SetOrderReferenceDetails": Operation((Run.create,), Run.advance, Run.cancel),
    "ConfirmOrderReference": Operation((Run.create,), Run.advance, Run.cancel),
    "Authorize": Operation((Run.create,), Run.advance, Run.cancel),
    "Capture": Operation(_PLACED, Run.capture, _capture_less),
    "Refund": Operation((*_PLACED, Run.capture), Run.refund, _refund_less),
    "CloseAuthorization": Operation(_PLACED, Run.void, Run.capture),
    "CancelOrderReference": Operation(_PLACED, Run.cancel, Run.close),
    "CloseOrderReference": Operation(_PLACED, Run.close, Run.cancel),
}
_NO_EFFECT = (
    "timeout_before",
    "reset_before",
    "internal_error_before",
    "service_unavailable",
    "html_error",
)
_EFFECT = (
    "timeout_after",
    "reset_after",
    "internal_error_after",
    "html_error_after",
    "torn_body",
)
_OFFSETS = (0, 1, 38, 39, 80, 300, 500, 700, 1_000_000)
everywhere = pytest.mark.parametrize("operation", OPERATIONS)
on_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.fixture
def begin(setup, amazon, clock):
    """Opens a desk with an order that is ready for an operation."""
    opened: list[OpenDesk] = []

    def ready(operation: str, patience: Patience) -> Run:
        desk = OpenDesk(replace(setup, patience=patience))
        opened.append(desk)
        counter = Counter(desk.services, amazon, clock, Region.US)
        run = Run(counter, ChargePermissionId(amazon.order_reference(Region.US)), {})
        for step in OPERATIONS[operation].before:
            step(run)
        return run

    yield ready
    for desk in opened:
        desk.close()


def times(run: Run, operation: str) -> int:
    """How often Amazon did it."""
    return sum(one.operation == operation for one in run.counter.amazon.effects(run.permission_id))


def keys(run: Run, operation: str) -> set[str]:
    """The reference ids it was asked under."""
    calls = run.counter.amazon.calls(operation)
    return {call["reference_id"].removeprefix(f"{run.number}-") for call in calls}


def settle(run: Run, operation: str) -> None:
    """Do it again, and require that it was done once and is known."""
    OPERATIONS[operation].do(run)
    assert times(run, operation) == 1
    assert run.view.open_call is None
    assert keys(run, operation) <= {"a01", "c01", "r01", ""}
    run.counter.amazon_decides()
    run.counter.require_sound_books()


@on_sqlite
@everywhere
@pytest.mark.parametrize("kind", [*_NO_EFFECT, *_EFFECT])
def test_a_lost_answer_is_asked_for_again_under_the_same_key(
    begin, amazon, expect_log, operation, kind
):
    expect_log("app", "outcome unknown")
    expect_log("app", "call brought no object")
    run = begin(operation, _ONCE)
    amazon.strike(operation, kind)
    with pytest.raises(OutcomeUnknown):
        OPERATIONS[operation].do(run)

    assert times(run, operation) == (kind in _EFFECT)
    assert run.view.open_call is not None
    assert run.view.open_call.kind.value == operation
    assert run.counter.story(run.number)[-1].startswith("call: outcome unknown")
    sent = len(amazon.calls(operation))
    with pytest.raises(AlreadyUnderWay):
        OPERATIONS[operation].rival(run)
    assert len(amazon.calls(operation)) == sent
    settle(run, operation)


@pytest.mark.parametrize("operation", ["Authorize", "Capture", "Refund"])
@pytest.mark.parametrize("kind", ["reset_before", "reset_after"])
def test_reconciliation_settles_a_lost_answer_on_either_database(
    begin, amazon, expect_log, operation, kind
):
    expect_log("app")
    run = begin(operation, _ONCE)
    amazon.strike(operation, kind)
    with pytest.raises(OutcomeUnknown):
        OPERATIONS[operation].do(run)

    summary = run.counter.services.reconciliation.run()
    assert (summary.settled, summary.problems) == ([run.number], {})
    assert times(run, operation) == 1
    assert run.view.open_call is None
    run.counter.amazon_decides()
    run.counter.require_sound_books()


@on_sqlite
@pytest.mark.parametrize(
    ("operation", "after_bytes"),
    [(operation, 150) for operation in OPERATIONS] + [("Capture", one) for one in _OFFSETS],
)
def test_an_answer_torn_anywhere_is_not_believed(begin, amazon, expect_log, operation, after_bytes):
    expect_log("app")
    run = begin(operation, _ONCE)
    amazon.strike(operation, "torn_body", after_bytes=after_bytes)
    with pytest.raises(OutcomeUnknown):
        OPERATIONS[operation].do(run)
    settle(run, operation)


_UNNOTICED = [
    (operation, kind)
    for operation in OPERATIONS
    for kind in ("reset_before", "service_unavailable", "reset_after", "torn_body")
    if operation != "CloseAuthorization" or kind in _NO_EFFECT
]
"""All but those where the repeat of a call without reference id is refused."""


@on_sqlite
@pytest.mark.parametrize(("operation", "kind"), _UNNOTICED)
def test_a_patient_desk_does_not_even_notice_one_lost_answer(begin, amazon, operation, kind):
    run = begin(operation, PATIENT)
    amazon.strike(operation, kind)
    settle(run, operation)


@on_sqlite
@pytest.mark.parametrize("kind", _EFFECT[1:])
def test_a_void_that_was_repeated_after_its_effect_is_unknown_until_one_looks(
    begin, amazon, expect_log, kind
):
    expect_log("app")
    run = begin("CloseAuthorization", PATIENT)
    amazon.strike("CloseAuthorization", kind)
    with pytest.raises(OutcomeUnknown):
        run.void()
    assert run.counter.services.reconciliation.run().settled == [run.number]
    assert times(run, "CloseAuthorization") == 1
    assert run.view.charges[0].amazon_word == "Closed / SellerClosed"
    assert run.view.open_call is None


@on_sqlite
@everywhere
def test_a_used_up_quota_sends_nothing_and_burns_no_key(begin, amazon, expect_log, operation):
    expect_log("app.services.intents", "call brought no object")
    run = begin(operation, _ONCE)
    amazon.strike(operation, "throttle", times=1000)
    with pytest.raises(Throttled) as refused:
        OPERATIONS[operation].do(run)
    assert isinstance(refused.value, NotSent)
    assert refused.value.operation == operation
    assert times(run, operation) == 0
    assert run.view.open_call is None

    amazon.call_off()
    settle(run, operation)


@on_sqlite
@everywhere
def test_one_throttled_call_is_waited_out(begin, amazon, clock, operation):
    run = begin(operation, _ONCE)
    amazon.strike(operation, "throttle")
    waits = len(clock.waited_s)
    settle(run, operation)
    assert len(clock.waited_s) > waits


@on_sqlite
@pytest.mark.parametrize("operation", ["Capture", "Refund", "CancelOrderReference"])
def test_amazon_out_of_reach_sends_nothing_and_burns_no_key(setup, begin, expect_log, operation):
    expect_log("app.services.intents", "call brought no object")
    run = begin(operation, _ONCE)
    nowhere = setup.told | {"base_url": "http://127.0.0.1:1"}
    desk = OpenDesk(replace(setup, told=nowhere, patience=_ONCE))
    offline = Run(
        Counter(desk.services, run.counter.amazon, setup.clock, Region.US),
        run.permission_id,
        {},
        run.number,
    )
    with pytest.raises(NotSent, match="cannot be reached"):
        OPERATIONS[operation].do(offline)
    desk.close()
    assert run.view.open_call is None
    settle(run, operation)


@on_sqlite
def test_a_refused_call_whose_work_was_done_elsewhere_is_told_as_amazon_tells_it(
    begin, amazon, expect_log
):
    expect_log("app.services.intents", "call brought no object")
    run = begin("CloseAuthorization", _ONCE)
    amazon.strike("CloseAuthorization", "reset_before")
    expect_log("app.amazonpay", "outcome unknown")
    with pytest.raises(OutcomeUnknown):
        run.void()
    charge = run.view.charges[0]
    amazon.post(f"authorizations/{charge.charge_id}", state="Closed", reason_code="ExpiredUnused")
    run.counter.services.charges.void(run.number, charge.charge_id, MANAGER)

    assert run.view.charges[0].amazon_word == "Closed / ExpiredUnused"
    assert run.view.open_call is None
    assert run.view.status.value == "Action required"
    assert times(run, "CloseAuthorization") == 0
