"""Decisions before money moves."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.domain import rules
from app.domain.environment import Mode
from app.domain.errors import (
    AmountExceeded,
    CountExceeded,
    CurrencyMismatch,
    Refused,
    TransitionRefused,
    WindowClosed,
)
from app.domain.limits import ceiling
from app.domain.money import Currency, Money
from app.domain.rules import AmountNotPositive, CapturesExist
from app.domain.states import ChargePermissionState, ChargeState, RefundState
from tests.unit.domain.payments import (
    NOON,
    any_charge,
    any_payment,
    captured,
    charge,
    payment,
    refund,
    usd,
)

_P, _C = ChargePermissionState, ChargeState
_EURO = Money(1_00, Currency.EUR)
_DAY = dt.timedelta(days=1)


def authorizable(facts, minor=1_00, now=NOON):
    return rules.require_authorizable(facts, usd(minor), now)


def capturable(facts, amount=usd(1_00), mode=Mode.SANDBOX, now=NOON):  # noqa: B008 - frozen
    return rules.require_capturable(facts, amount, mode, now)


@pytest.mark.parametrize("state", [_P.DRAFT, _P.NON_CHARGEABLE, _P.CANCELED, _P.CLOSED])
def test_only_an_open_order_is_authorized(state):
    with pytest.raises(TransitionRefused) as refused:
        authorizable(payment(state=state))
    assert refused.value.state == state


def test_an_order_is_authorized_up_to_its_ceiling():
    authorizable(payment(), 115_00)
    with pytest.raises(AmountExceeded) as refused:
        authorizable(payment(), 115_01)
    assert (refused.value.asked, refused.value.left) == ("115.01", "115.00")


def test_what_is_reserved_or_taken_already_counts_against_the_ceiling():
    facts = payment(captured(60_00), charge(_C.AUTHORIZED, 40_00), charge(_C.DECLINED, 99_00))
    assert rules.left_to_authorize(facts) == usd(15_00)
    authorizable(facts, 15_00)
    with pytest.raises(AmountExceeded):
        authorizable(facts, 15_01)


def test_left_to_authorize_is_never_below_zero():
    facts = payment(charge(minor=115_00), charge(minor=115_00))
    assert rules.left_to_authorize(facts) == usd(0)


def test_one_authorization_never_exceeds_amazons_largest():
    facts = payment(total=usd(400_000_00))
    authorizable(facts, 150_000_00)
    with pytest.raises(AmountExceeded):
        authorizable(facts, 150_000_01)


def test_ten_authorizations_are_all_and_declined_ones_do_not_count():
    nine = [charge(_C.CANCELED, 1_00) for _ in range(9)]
    declined = [charge(_C.DECLINED, 1_00) for _ in range(20)]
    authorizable(payment(*nine, *declined))
    with pytest.raises(CountExceeded) as refused:
        authorizable(payment(*nine, *declined, charge(minor=1_00)))
    assert (refused.value.what, refused.value.limit) == ("authorizations", 10)


def test_an_order_is_authorized_until_its_180_days_are_over():
    facts = payment(expires_at=NOON)
    authorizable(facts, now=NOON - dt.timedelta(seconds=1))
    with pytest.raises(WindowClosed, match="2026-03-01 12:00 UTC"):
        authorizable(facts, now=NOON)


@pytest.mark.parametrize("minor", [0, -1])
def test_nothing_and_less_is_no_amount(minor):
    with pytest.raises(AmountNotPositive) as refused:
        authorizable(payment(), minor)
    assert refused.value.amount == usd(minor)


def test_another_currency_is_refused_whatever_it_is_worth():
    with pytest.raises(CurrencyMismatch):
        rules.require_authorizable(payment(), _EURO, NOON)
    with pytest.raises(CurrencyMismatch):
        capturable(charge(), _EURO)
    with pytest.raises(CurrencyMismatch):
        rules.require_refundable(captured(), _EURO)


@pytest.mark.parametrize("state", sorted(set(_C) - {_C.AUTHORIZED}))
def test_only_reserved_money_is_captured(state):
    assert rules.left_to_capture(charge(state, captured=10_00)) == usd(0)
    with pytest.raises(TransitionRefused):
        capturable(charge(state, captured=10_00))


def test_a_capture_takes_at_most_what_is_authorized():
    assert rules.left_to_capture(charge(minor=100_00)) == usd(100_00)
    capturable(charge(minor=100_00), usd(100_00))
    with pytest.raises(AmountExceeded):
        capturable(charge(minor=100_00), usd(100_01))


@pytest.mark.parametrize(("mode", "days"), [(Mode.LIVE, 30), (Mode.SANDBOX, 2)])
def test_a_capture_is_possible_until_the_authorization_lapses(mode, days):
    facts = charge(authorized_at=NOON)
    capturable(facts, mode=mode, now=NOON + days * _DAY - dt.timedelta(seconds=1))
    with pytest.raises(WindowClosed):
        capturable(facts, mode=mode, now=NOON + days * _DAY)


def test_amazons_own_date_shortens_the_window_and_never_lengthens_it():
    early = charge(authorized_at=NOON, expires_at=NOON + _DAY)
    late = charge(authorized_at=NOON, expires_at=NOON + 90 * _DAY)
    assert rules.capture_until(early, Mode.LIVE) == NOON + _DAY
    assert rules.capture_until(late, Mode.LIVE) == NOON + 30 * _DAY


def test_without_a_beginning_there_is_no_window():
    assert rules.capture_until(charge(), Mode.LIVE) is None
    assert rules.instant_capture_until(charge()) is None
    capturable(charge(), now=NOON + 900 * _DAY)


def test_a_capture_is_instant_for_seven_days():
    assert rules.instant_capture_until(charge(authorized_at=NOON)) == NOON + 7 * _DAY


@pytest.mark.parametrize("state", [_C.AUTHORIZATION_INITIATED, _C.AUTHORIZED])
def test_reserved_money_may_be_let_go(state):
    rules.require_voidable(charge(state))


@pytest.mark.parametrize("state", [_C.CAPTURE_INITIATED, _C.CAPTURED, _C.CANCELED, _C.DECLINED])
def test_taken_money_cannot_be_let_go(state):
    with pytest.raises(TransitionRefused):
        rules.require_voidable(charge(state))


@pytest.mark.parametrize("state", sorted(set(_C) - {_C.CAPTURED}))
def test_only_taken_money_is_refunded(state):
    facts = charge(state, captured=100_00)
    assert rules.left_to_refund(facts) == usd(0)
    with pytest.raises(TransitionRefused):
        rules.require_refundable(facts, usd(1_00))


def test_refunds_go_up_to_the_ceiling_pending_ones_included():
    facts = captured(100_00, refund(80_00), refund(10_00, RefundState.REFUND_INITIATED))
    assert rules.left_to_refund(facts) == usd(25_00)
    rules.require_refundable(facts, usd(25_00))
    with pytest.raises(AmountExceeded) as refused:
        rules.require_refundable(facts, usd(25_01))
    assert refused.value.left == "25.00"


def test_a_declined_refund_leaves_its_amount_and_its_turn():
    declined = [refund(11_50, RefundState.DECLINED) for _ in range(10)]
    rules.require_refundable(captured(100_00, *declined), usd(115_00))


def test_ten_refunds_are_all():
    facts = captured(100_00, *[refund(1_00) for _ in range(10)])
    with pytest.raises(CountExceeded, match="refunds of one capture"):
        rules.require_refundable(facts, usd(1_00))


def test_one_refund_never_exceeds_amazons_largest():
    rules.require_refundable(captured(160_000_00), usd(150_000_00))
    with pytest.raises(AmountExceeded):
        rules.require_refundable(captured(160_000_00), usd(150_000_01))


@pytest.mark.parametrize("state", [_P.DRAFT, _P.CHARGEABLE, _P.NON_CHARGEABLE])
def test_an_order_without_captures_may_be_canceled(state):
    rules.require_cancelable(payment(charge(), charge(_C.DECLINED), state=state))


@pytest.mark.parametrize("state", [_P.CANCELED, _P.CLOSED])
def test_an_ended_order_cannot_be_canceled(state):
    with pytest.raises(TransitionRefused):
        rules.require_cancelable(payment(state=state))


@pytest.mark.parametrize("state", [_C.CAPTURED, _C.CAPTURE_INITIATED])
def test_money_taken_or_on_its_way_forbids_canceling(state):
    with pytest.raises(CapturesExist):
        rules.require_cancelable(payment(charge(state, captured=1_00)))


@pytest.mark.parametrize("state", [_P.CHARGEABLE, _P.NON_CHARGEABLE])
def test_a_confirmed_order_may_be_closed(state):
    rules.require_closable(payment(state=state))


@pytest.mark.parametrize("state", [_P.DRAFT, _P.CANCELED, _P.CLOSED])
def test_an_order_that_is_not_open_cannot_be_closed(state):
    with pytest.raises(TransitionRefused):
        rules.require_closable(payment(state=state))


@given(any_payment, st.integers(-1_00, 300_00))
def test_an_allowed_authorization_never_engages_more_than_the_ceiling(facts, minor):
    try:
        rules.require_authorizable(facts, usd(minor), NOON)
    except Refused:
        return
    new = charge(minor=minor)
    assert replace(facts, charges=(*facts.charges, new)).engaged <= ceiling(facts.total)


@given(any_charge(), st.integers(-1_00, 300_00))
def test_an_allowed_refund_never_gives_back_more_than_the_ceiling(facts, minor):
    try:
        rules.require_refundable(facts, usd(minor))
    except Refused:
        return
    more = (*facts.refunds, refund(minor, RefundState.REFUND_INITIATED))
    assert replace(facts, refunds=more).refund_committed <= ceiling(facts.captured)


@given(any_charge(), st.integers(-1_00, 300_00))
def test_an_allowed_capture_never_takes_more_than_was_authorized(facts, minor):
    assume(minor > 0)
    try:
        capturable(facts, usd(minor))
    except Refused:
        return
    assert usd(minor) <= facts.authorized
    assert facts.state is _C.AUTHORIZED
