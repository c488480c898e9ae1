import pytest

from app.domain.errors import TransitionRefused
from app.domain.lifecycle import Verdict
from app.domain.states import (
    CHARGE,
    CHARGE_PERMISSION,
    REFUND,
    ChargePermissionState,
    ChargeState,
    Reason,
    RefundState,
    known_reason,
)

P, C, R = ChargePermissionState, ChargeState, RefundState
TABLES = [(CHARGE_PERMISSION, P), (CHARGE, C), (REFUND, R)]


@pytest.mark.parametrize(("table", "states"), TABLES)
def test_every_state_has_a_row_and_leads_to_known_states_only(table, states):
    assert set(table.moves) == set(states)
    for targets in table.moves.values():
        assert targets <= set(states)


@pytest.mark.parametrize(("table", "states"), TABLES)
def test_every_state_is_reached_from_the_first(table, states):
    first, *others = states
    assert all(table.reaches(first, state) for state in others)
    assert not table.reaches(first, first)


def test_final_states_are_the_ones_amazon_never_leaves():
    assert {s for s in P if CHARGE_PERMISSION.is_final(s)} == {P.CANCELED, P.CLOSED}
    assert {s for s in C if CHARGE.is_final(s)} == {C.CAPTURED, C.CANCELED, C.DECLINED}
    assert {s for s in R if REFUND.is_final(s)} == {R.REFUNDED, R.DECLINED}


@pytest.mark.parametrize(
    ("known", "reported", "verdict"),
    [
        (C.AUTHORIZATION_INITIATED, C.CAPTURED, Verdict.APPLY),  # two notifications were lost
        (C.CAPTURED, C.AUTHORIZED, Verdict.STALE),  # arrived late
        (C.CAPTURED, C.CAPTURED, Verdict.DUPLICATE),
        (C.CAPTURED, C.DECLINED, Verdict.CONTRADICTION),
        (C.CAPTURED, None, Verdict.UNKNOWN),
        (C.CAPTURE_INITIATED, C.AUTHORIZED, Verdict.APPLY),  # the classic capture was declined
    ],
)
def test_reported_charge_states_are_judged(known, reported, verdict):
    assert CHARGE.judge(known, reported) is verdict


def test_a_captured_charge_is_not_authorized_again():
    with pytest.raises(TransitionRefused, match="Captured does not lead to Authorized") as refusal:
        CHARGE.require(C.CAPTURED, C.AUTHORIZED)
    assert (refusal.value.state, refusal.value.target) == ("Captured", "Authorized")


def test_a_step_of_the_table_is_let_through():
    CHARGE.require(C.AUTHORIZED, C.CAPTURED)


def test_reason_codes_are_recognized_verbatim_and_never_guessed():
    assert known_reason("StopShipmentAtypicalAuth") is Reason.STOP_SHIPMENT
    assert known_reason("AmazonA-ZRefund") is Reason.AMAZON_A_TO_Z_REFUND
    assert known_reason("") is None
    assert known_reason("None") is None
    assert known_reason("amazonrejected") is None
