"""One effect at Amazon and one truth here, whatever happens on the way."""

from functools import partial

import pytest

from app.amazonpay.origin import Origin
from app.amazonpay.pace import Pace
from app.amazonpay.tls import training_context
from app.amazonpay.v1.client import ClassicClient
from app.amazonpay.v1.credentials import Credentials
from app.domain.errors import NotSent, OutcomeUnknown, Throttled
from app.domain.gateway import Confirmation, OrderDetails
from app.domain.states import ChargePermissionState, ChargeState, RefundState
from app.emulator.server import EmulatorOptions
from app.system_clock import SystemClock
from tests.emulator_server import serve_emulator
from tests.integration.amazonpay.till import Stage, Till
from tests.integration.emulator.shop import Control

UNKNOWN_LOG = ("app.amazonpay.retries", "amazon pay outcome unknown")
HANGS = {"seconds": 0.1}  # then the emulator resets; real patience is tried further down
FAULTS = {
    "timeout_before": HANGS,
    "timeout_after": HANGS,
    "reset_before": {},
    "reset_after": {},
    "internal_error_before": {},
    "internal_error_after": {},
    "service_unavailable": {},
    "html_error": {},
    "html_error_after": {},
    "torn_body": {},
}
KEYED = ("Authorize", "Capture", "Refund")
WITHOUT_EFFECT = {name for name in FAULTS if name.endswith("_before")} | {
    "service_unavailable",
    "html_error",
}


def prepared(scene, operation):
    """Everything the operation needs; returns the call, which may be made again and again."""
    gateway = scene.gateway
    scene.control.put("switches", sca=False)

    def set_details():
        details = OrderDetails(scene.order(confirmed=False), scene.money("9.00"), "P-1")
        return partial(gateway.set_details, details)

    def capture():
        return partial(scene.capture, scene.authorize(scene.order(), "P-0-a01").charge_id)

    prepare = {
        "Authorize": lambda: partial(scene.authorize, scene.order()),
        "Capture": capture,
        "Refund": lambda: partial(scene.refund, scene.captured()),
        "SetOrderReferenceDetails": set_details,
        "ConfirmOrderReference": lambda: partial(
            gateway.confirm, Confirmation(scene.order(confirmed=False))
        ),
        "CancelOrderReference": lambda: partial(gateway.cancel, scene.order(), "r"),
        "CloseOrderReference": lambda: partial(gateway.close, scene.order(), "r"),
    }
    return prepare[operation]()


def reference_ids(scene, operation):
    """The reference ids of all calls of an operation that reached the emulator."""
    return [
        call["reference_id"] for call in scene.control.get("calls", operation=operation)["calls"]
    ]


@pytest.mark.parametrize("kind", FAULTS)
@pytest.mark.parametrize("operation", KEYED)
def test_money_moves_once_under_one_reference_id_whatever_happens_twice(stage, operation, kind):
    scene = stage()
    call = prepared(scene, operation)
    before = len(reference_ids(scene, operation))
    scene.control.post("faults", operation=operation, kind=kind, times=2, **FAULTS[kind])
    report = call()
    asked = reference_ids(scene, operation)[before:]
    assert asked == [report.reference_id] * 3
    assert scene.till.timeline.waited == [1.0, 2.0]
    (effect,) = scene.control.effects(operation, reference_id=report.reference_id)
    assert (effect["amount"], effect["currency"]) == ("100.00", "EUR")


@pytest.mark.parametrize("kind", FAULTS)
@pytest.mark.parametrize(
    "operation",
    [
        "SetOrderReferenceDetails",
        "ConfirmOrderReference",
        "CancelOrderReference",
        "CloseOrderReference",
    ],
)
def test_order_is_changed_once_whatever_happens_twice(stage, operation, kind):
    scene = stage()
    call = prepared(scene, operation)
    scene.control.post("faults", operation=operation, kind=kind, times=2, **FAULTS[kind])
    call()
    changes = [
        effect
        for effect in scene.control.effects("StateChange")
        if effect["state"] in {"Open", "Canceled", "Closed"} and effect["kind"] == "OrderReference"
    ]
    assert len({(one["object_id"], one["state"]) for one in changes}) == len(changes)


@pytest.mark.parametrize("kind", FAULTS)
@pytest.mark.parametrize("operation", KEYED)
def test_answer_that_never_comes_is_unknown_until_the_same_key_is_asked_again(
    stage, operation, kind, expect_log
):
    expect_log(*UNKNOWN_LOG)
    scene = stage()
    call = prepared(scene, operation)
    scene.control.post("faults", operation=operation, kind=kind, times=4, **FAULTS[kind])
    with pytest.raises(OutcomeUnknown):
        call()
    happened = scene.control.effects(operation, reference_id=reference_ids(scene, operation)[-1])
    assert len(happened) == (0 if kind in WITHOUT_EFFECT else 1)
    report = call()
    assert len(scene.control.effects(operation, reference_id=report.reference_id)) == 1


@pytest.mark.parametrize("kind", ["timeout_before", "timeout_after"])
def test_hanging_call_is_given_up_and_made_again(stage, kind):
    scene = stage()
    call = prepared(scene, "Capture")
    impatient = stage(read_s=1.0)
    scene.control.post("faults", operation="Capture", kind=kind, seconds=30)
    charge_id = call.args[0]
    assert impatient.capture(charge_id).state is ChargeState.CAPTURED
    assert impatient.till.timeline.waited == [1.0]
    assert len(scene.control.effects("Capture", reference_id="P-1-c01")) == 1


@pytest.mark.parametrize("offset", [0, 1, 40, 120, 300, 500, 700, 900])
@pytest.mark.parametrize("operation", KEYED)
def test_answer_torn_anywhere_is_asked_for_again(stage, operation, offset):
    scene = stage()
    call = prepared(scene, operation)
    scene.control.post("faults", operation=operation, kind="torn_body", after_bytes=offset)
    report = call()
    assert scene.till.timeline.waited == [1.0]
    assert len(scene.control.effects(operation, reference_id=report.reference_id)) == 1


def test_immediate_capture_survives_the_loss_of_both_answers(stage):
    scene = stage()
    order_id = scene.order()
    scene.control.post("faults", operation="Authorize", kind="torn_body")
    scene.control.post("faults", operation="GetCaptureDetails", kind="reset_before", times=2)
    charge = scene.authorize(order_id, capture_now=True)
    assert charge.state is ChargeState.CAPTURED
    assert len(scene.control.effects("Authorize", reference_id="P-1-a01")) == 1


def test_throttled_call_is_made_again_and_seen_waiting(stage):
    scene = stage()
    call = prepared(scene, "Capture")
    scene.control.post("faults", operation="Capture", kind="throttle", times=2)
    assert call().state is ChargeState.CAPTURED
    assert [operation for operation, _ in scene.till.timeline.announced] == ["Capture"] * 2
    assert len(scene.control.effects("Capture")) == 1


def test_call_that_stays_throttled_had_no_effect(stage):
    scene = stage(throttle_s=5.0)
    call = prepared(scene, "Capture")
    scene.control.post("faults", operation="Capture", kind="throttle", times=50)
    with pytest.raises(Throttled):
        call()
    assert scene.control.effects("Capture") == []


def test_emulators_quota_is_never_overdrawn_in_real_time(stage):
    scene = stage()
    till = scene.till
    scene.control.put("throttling", enabled=True)
    names = ("seller_id", "access_key", "secret_key")
    credentials = Credentials(**{name: till.made_by_emulator[name] for name in names})
    announced = []
    pace = Pace(SystemClock(), on_wait=lambda *waiting: announced.append(waiting))
    client = ClassicClient(till.endpoints, credentials, till.transport, pace)
    for order_id in [scene.order() for _ in range(3)]:
        client.order_references.cancel(order_id)
    assert [operation for operation, _ in announced] == ["CancelOrderReference"]
    codes = [call["code"] for call in scene.control.get("calls")["calls"]]
    assert codes == [""] * 3


def test_read_that_fails_is_made_again_and_then_given_up(stage):
    scene = stage()
    order_id = scene.order()
    scene.control.post("faults", operation="GetOrderReferenceDetails", kind="torn_body", times=3)
    assert scene.gateway.describe(order_id).state is ChargePermissionState.CHARGEABLE
    scene.control.post("faults", operation="GetOrderReferenceDetails", kind="reset_before", times=4)
    with pytest.raises(NotSent):
        scene.gateway.describe(order_id)


def test_server_that_comes_back_on_the_same_port_is_found_again(tmp_path):
    options = EmulatorOptions(data_dir=tmp_path)
    with serve_emulator(options) as first:
        made = first.credentials()
        port = Origin.parse(made["base_url"]).port
        till = Till(made)
        control = Control(made["control_url"])
        scene = Stage(till, control)
        capture_id = scene.captured()
        control.close()
    with pytest.raises(NotSent):
        scene.refund(capture_id)
    with serve_emulator(EmulatorOptions(port=port, data_dir=tmp_path)):
        assert scene.refund(capture_id).state is RefundState.REFUND_INITIATED
        till.close()


def test_whole_payment_over_tls_takes_one_handshake(tmp_path):
    with serve_emulator(EmulatorOptions(data_dir=tmp_path, tls=True)) as emulator:
        made = emulator.credentials()
        ca_file = tmp_path / "tls" / "ca.pem"
        control = Control(made["control_url"], verify=str(ca_file))
        till = Till(made, tls=lambda: training_context(ca_file))
        scene = Stage(till, control)
        refund = scene.refund(scene.captured())
        assert scene.gateway.refunded(refund.refund_id).word.state == "Pending"
        assert till.transport.handshakes == 1
        till.close()
        control.close()
