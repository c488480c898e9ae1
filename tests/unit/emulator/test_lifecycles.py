"""The life cycle tables: every step they have, and nothing else (v1 reference, §3.1-3.4)."""

import itertools

import pytest

from app.emulator.lifecycles import (
    AUTHORIZATION,
    CAPTURE,
    ORDER_REFERENCE,
    REFUND,
    ImpossibleStep,
    require,
)
from app.emulator.states import (
    AuthorizationState,
    CaptureState,
    OrderReferenceState,
    Reason,
    RefundState,
)

TABLES = [
    (OrderReferenceState, ORDER_REFERENCE),
    (AuthorizationState, AUTHORIZATION),
    (CaptureState, CAPTURE),
    (RefundState, REFUND),
]


@pytest.mark.parametrize(("states", "table"), TABLES)
def test_only_the_steps_of_the_table_are_possible(states, table):
    for before, after in itertools.product(states, states):
        for reason in (None, *Reason):
            if reason in table.get((before, after), frozenset()):
                require(before, after, reason)
            else:
                with pytest.raises(ImpossibleStep):
                    require(before, after, reason)


@pytest.mark.parametrize(
    ("state", "table"),
    [
        (OrderReferenceState.CANCELED, ORDER_REFERENCE),
        (OrderReferenceState.CLOSED, ORDER_REFERENCE),
        (AuthorizationState.DECLINED, AUTHORIZATION),
        (AuthorizationState.CLOSED, AUTHORIZATION),
        (CaptureState.DECLINED, CAPTURE),
        (CaptureState.CLOSED, CAPTURE),
        (RefundState.COMPLETED, REFUND),
        (RefundState.DECLINED, REFUND),
    ],
)
def test_final_states_are_final(state, table):
    assert not [step for step in table if step[0] is state]


def test_every_reason_belongs_to_a_step():
    used = {
        reason
        for _, table in TABLES
        for reasons in table.values()
        for reason in reasons
        if reason is not None
    }
    assert used == set(Reason)


def test_states_of_equal_names_are_not_mixed_up():
    with pytest.raises(ImpossibleStep, match=r"^Open cannot become Canceled\.$"):
        require(AuthorizationState.OPEN, OrderReferenceState.CANCELED, Reason.SELLER_CANCELED)
