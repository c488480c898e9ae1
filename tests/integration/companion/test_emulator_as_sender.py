"""The emulator as Amazon: an order's life arrives at a desk, spoiled messages do not."""

import pytest

from tests.integration.emulator_ipn.running import RunningEmulator
from tests.integration.emulator_ipn.story import authorize, capture, open_order

FAULTS = {
    "wrong_signature": 403,
    "altered_body": 403,
    "wrong_topic": 403,
    "wrong_merchant": 403,
    "wrong_certificate_url": 403,
    "truncated_body": 400,
}


@pytest.fixture
def emulator(tmp_path, signer):
    """Signs with the test's key."""
    folder = tmp_path / "emulator"
    (folder / "sns").mkdir(parents=True)
    for file in signer.certificate.parent.iterdir():
        (folder / "sns" / file.name).write_bytes(file.read_bytes())
        (folder / "sns" / file.name).chmod(0o600)
    emulator = RunningEmulator(folder)
    yield emulator
    emulator.stop()


@pytest.fixture
def companion(start, emulator):
    """Hears that emulator's account."""
    seller = emulator.world.account.seller_id
    topic = f"arn:aws:sns:eu-west-1:291180941288:A1G8446IYHA4MR{seller}"
    companion = start(topics=[topic], merchants=[seller])
    emulator.ok("PUT", "/control/ipn", {"url": f"{companion.url}/ipn"})
    return companion


def test_an_orders_life_arrives_in_order(emulator, companion):
    order = emulator.do(open_order())
    authorization = emulator.do(authorize(order))
    captured = emulator.do(capture(authorization))
    statuses = [status for status, _ in emulator.tried(3)]

    told = companion.ask().json()["notifications"]

    assert statuses == [200, 200, 200]
    assert sorted((one["kind"], one["object_id"]) for one in told) == [
        ("OrderReferenceNotification", order.order_reference_id),
        ("PaymentAuthorize", authorization.authorization_id),
        ("PaymentCapture", captured.capture_id),
    ]
    assert {one["environment"] for one in told} == {"Sandbox"}
    assert {one["seller_id"] for one in told} == {emulator.world.account.seller_id}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_spoiled_message_is_refused_and_stored_nowhere(emulator, companion, fault):
    emulator.ok("POST", "/control/ipn/faults", {"fault": fault})
    emulator.do(open_order())

    ((status, _),) = emulator.tried(1)

    assert status == FAULTS[fault]
    assert companion.ask().json()["last"] == 0


@pytest.mark.parametrize("version", ["1", "2"])
def test_both_signature_versions_are_believed(emulator, companion, version):
    emulator.ok("PUT", "/control/ipn", {"signature_version": version, "subject": "Fünf & mehr"})
    emulator.do(open_order())

    assert [status for status, _ in emulator.tried(1)] == [200]


def test_a_message_delivered_five_times_is_there_once(emulator, companion):
    emulator.do(open_order())
    emulator.tried(1)
    (told,) = companion.ask().json()["notifications"]
    emulator.ok("POST", "/control/ipn/repeat", {"message_id": told["message_id"], "times": 4})

    assert [status for status, _ in emulator.tried(4)] == [200] * 4
    assert companion.ask().json()["last"] == 1


def test_what_the_companion_could_not_take_comes_again(emulator, companion, expect_log):
    expect_log("app.companion")
    file = companion.data / "companion.sqlite"
    file.rename(companion.data / "elsewhere")
    emulator.do(open_order())
    assert [status for status, _ in emulator.tried(1)] == [503]
    (companion.data / "elsewhere").rename(file)

    emulator.advance(seconds=30)

    assert [status for status, _ in emulator.tried(1)] == [200]
    assert companion.ask().json()["last"] == 1
