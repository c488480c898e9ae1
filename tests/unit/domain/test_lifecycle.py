import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.lifecycle import Verdict
from app.domain.states import (
    CHARGE,
    CHARGE_PERMISSION,
    REFUND,
    ChargePermissionState,
    ChargeState,
    RefundState,
)

NOON = dt.datetime(2025, 1, 2, 12, tzinfo=dt.UTC)
LATER = NOON + dt.timedelta(seconds=1)
OPPOSITE = {Verdict.APPLY: Verdict.STALE, Verdict.STALE: Verdict.APPLY}
P = ChargePermissionState

pairs = st.one_of(
    *(
        st.tuples(st.just(table), st.sampled_from(states), st.sampled_from(states))
        for table, states in [
            (CHARGE_PERMISSION, ChargePermissionState),
            (CHARGE, ChargeState),
            (REFUND, RefundState),
        ]
    )
)


def in_one_cycle(table, a, b):
    return table.reaches(a, b) and table.reaches(b, a)


@given(pairs)
def test_outside_cycles_judging_is_antisymmetric(pair):
    table, a, b = pair
    if not in_one_cycle(table, a, b):
        verdict = table.judge(a, b)
        assert table.judge(b, a) is OPPOSITE.get(verdict, verdict)


@given(pairs)
def test_a_report_is_a_duplicate_exactly_when_it_is_the_known_state(pair):
    table, a, b = pair
    assert (table.judge(a, b) is Verdict.DUPLICATE) is (a is b)


@given(pairs)
def test_timestamps_do_not_matter_outside_cycles(pair):
    table, a, b = pair
    if not in_one_cycle(table, a, b):
        assert table.judge(a, b, LATER, NOON) is table.judge(a, b)


@given(st.lists(st.sampled_from(ChargeState), min_size=1, max_size=8))
def test_a_story_told_twice_ends_where_it_ended_once(reports):
    def end(state, told):
        for report in told:
            if CHARGE.judge(state, report) is Verdict.APPLY:
                state = report
        return state

    once = end(ChargeState.AUTHORIZATION_INITIATED, reports)
    if CHARGE.is_final(once):
        assert end(once, reports) is once


@pytest.mark.parametrize(
    ("known_at", "reported_at", "verdict"),
    [
        (NOON, LATER, Verdict.APPLY),
        (LATER, NOON, Verdict.STALE),
        (NOON, NOON, Verdict.APPLY),
        (None, NOON, Verdict.APPLY),
        (NOON, None, Verdict.APPLY),
        (None, None, Verdict.APPLY),
    ],
)
def test_in_a_cycle_the_newer_timestamp_wins(known_at, reported_at, verdict):
    judged = CHARGE_PERMISSION.judge(P.CHARGEABLE, P.NON_CHARGEABLE, known_at, reported_at)
    assert judged is verdict


def test_the_only_cycles_are_suspension_and_the_declined_capture():
    cycles = {
        frozenset({a, b})
        for table, states in [
            (CHARGE_PERMISSION, ChargePermissionState),
            (CHARGE, ChargeState),
            (REFUND, RefundState),
        ]
        for a in states
        for b in states
        if a is not b and in_one_cycle(table, a, b)
    }
    assert cycles == {
        frozenset({P.CHARGEABLE, P.NON_CHARGEABLE}),
        frozenset({ChargeState.AUTHORIZED, ChargeState.CAPTURE_INITIATED}),
    }
