"""A command that dies in the middle of a call, and the commands that come after it."""

import threading
import time

import pytest

from app.domain.environment import Region

_NUMBER = "P-100001"
_LONG_S = 60
_PATIENCE_S = 60
_BETWEEN_LOOKS_S = 0.05


def _wait_for_effect(amazon, permission_id, operation):
    deadline = time.monotonic() + _PATIENCE_S
    pause = threading.Event()
    while operation not in [effect.operation for effect in amazon.effects(permission_id)]:
        assert time.monotonic() < deadline, f"no {operation} within {_PATIENCE_S} s"
        pause.wait(_BETWEEN_LOOKS_S)


def _kill_in(terminal, amazon, permission_id, operation, *command):
    """Kill a command after Amazon has done what it asked for, and before it could hear so."""
    amazon.strike(operation, "timeout_after", seconds=_LONG_S)
    process = terminal.start(*command)
    _wait_for_effect(amazon, permission_id, operation)
    process.kill()
    process.communicate()
    amazon.call_off()


def _capture(terminal, amount):
    return ("money", "capture", _NUMBER, "--amount", amount)


def test_reconciling_settles_the_capture_that_a_killed_command_left(
    terminal, amazon, permission_id
):
    _kill_in(terminal, amazon, permission_id, "Capture", *_capture(terminal, "20.00"))
    before = terminal.run("orders", "show", _NUMBER, "--json").told
    assert (before["captured"], before["open_call"]) == ("0.00", "P-100001-c01")

    reconciled = terminal.run("reconcile")

    assert (reconciled.status, reconciled.complained) == (0, "")
    assert reconciled.said == "1 settled, 0 resumed, 0 read again, 0 left open\n"
    after = terminal.run("orders", "show", _NUMBER, "--json").told
    assert (after["captured"], after["open_call"]) == ("20.00", "")
    assert after["status"] == "Partially captured"
    captures = [one for one in amazon.effects(permission_id) if one.operation == "Capture"]
    assert [(one.reference_id, one.amount) for one in captures] == [("P-100001-c01", "20.00")]
    again = terminal.run("reconcile")
    assert again.said == "0 settled, 0 resumed, 0 read again, 0 left open\n"


def test_the_same_capture_again_is_the_one_that_was_killed(terminal, amazon, permission_id):
    capture = _capture(terminal, "20.00")
    _kill_in(terminal, amazon, permission_id, "Capture", *capture)
    assert terminal.run(*capture, "--json").told["captured"] == "20.00"
    captures = [one for one in amazon.effects(permission_id) if one.operation == "Capture"]
    assert [one.reference_id for one in captures] == ["P-100001-c01"]


def test_another_capture_waits_until_the_killed_one_is_settled(terminal, amazon, permission_id):
    _kill_in(terminal, amazon, permission_id, "Capture", *_capture(terminal, "20.00"))
    refused = terminal.run(*_capture(terminal, "3.50"))
    assert refused.status == 3
    assert refused.complained.startswith(
        "Capture is already under way as P-100001-c01; its outcome must be known first. "
    )
    captures = [one for one in amazon.effects(permission_id) if one.operation == "Capture"]
    assert [one.reference_id for one in captures] == ["P-100001-c01"]


@pytest.mark.parametrize("command", [("reconcile",), ("checkout", "resume", _NUMBER)])
def test_an_order_killed_while_it_was_placed_is_placed_once(terminal, amazon, command):
    permission_id = amazon.order_reference(Region.US)
    where = ("--order-reference", permission_id, "--line", "T-1:Tea:1:4.50")
    _kill_in(terminal, amazon, permission_id, "Authorize", "checkout", "place", *where)
    assert terminal.run(*command).status == 0
    order = terminal.run("orders", "show", _NUMBER, "--json").told
    assert (order["stage"], order["status"], order["authorized"]) == (
        "placed",
        "Authorized",
        "4.50",
    )
    assert [one.operation for one in amazon.effects(permission_id)] == [
        "SetOrderReferenceDetails",
        "ConfirmOrderReference",
        "Authorize",
    ]
