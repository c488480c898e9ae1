"""What is known of a payment, added up."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given

from app.domain.money import Money
from app.domain.states import ChargePermissionState, ChargeState, RefundState
from tests.unit.domain.payments import any_payment, captured, charge, payment, refund, usd

_S = ChargeState


@pytest.mark.parametrize(
    ("state", "engaged", "taken"),
    [
        (_S.AUTHORIZATION_INITIATED, 100_00, 0),
        (_S.AUTHORIZED, 100_00, 0),
        (_S.CAPTURE_INITIATED, 60_00, 0),
        (_S.CAPTURED, 60_00, 60_00),
        (_S.CANCELED, 0, 0),
        (_S.DECLINED, 0, 0),
    ],
)
def test_a_charge_engages_what_is_reserved_or_taken(state, engaged, taken):
    facts = charge(state, 100_00, 60_00)
    assert (facts.engaged, facts.captured) == (usd(engaged), usd(taken))


def test_a_pending_refund_is_committed_and_not_yet_back():
    facts = captured(
        100_00,
        refund(20_00),
        refund(5_00, RefundState.REFUND_INITIATED),
        refund(9_00, RefundState.DECLINED),
    )
    assert (facts.refunded, facts.refund_committed) == (usd(20_00), usd(25_00))


def test_a_refund_that_amazon_made_without_us_counts():
    facts = charge(_S.CAPTURED, 100_00, 100_00, 30_00, refunds=(refund(20_00),))
    assert (facts.refunded, facts.refund_committed) == (usd(30_00), usd(30_00))


def test_a_payment_is_the_sum_of_its_charges():
    facts = payment(
        captured(60_00, refund(10_00)),
        charge(_S.AUTHORIZED, 30_00),
        charge(_S.CAPTURE_INITIATED, 20_00, 15_00),
        charge(_S.AUTHORIZATION_INITIATED, 5_00),
        charge(_S.DECLINED, 99_00),
    )
    assert facts.captured == usd(60_00)
    assert facts.refunded == usd(10_00)
    assert facts.authorized == usd(45_00)
    assert facts.engaged == usd(110_00)


@given(any_payment)
def test_what_is_captured_or_authorized_is_engaged(facts):
    pending = (c.engaged for c in facts.charges if c.state is _S.AUTHORIZATION_INITIATED)
    waiting = Money.total(pending, facts.total.currency)
    assert facts.captured + facts.authorized + waiting == facts.engaged
    assert facts.refunded.minor >= 0
    assert all(c.refunded <= c.refund_committed for c in facts.charges)


def test_the_oldest_reservation_that_waits_for_its_capture_counts():
    made = dt.datetime(2026, 3, 1, tzinfo=dt.UTC)
    days = {state: made + dt.timedelta(days=at) for at, state in enumerate(_S)}
    charges = [replace(charge(state, 10_00), authorized_at=days[state]) for state in _S]
    younger = replace(charge(_S.AUTHORIZED, 10_00), authorized_at=made + dt.timedelta(days=9))
    unanswered = charge(_S.AUTHORIZED, 10_00)
    facts = payment(*charges, younger, unanswered)
    assert facts.reserved_at == days[_S.AUTHORIZED]
    assert payment(unanswered).reserved_at is None


@pytest.mark.parametrize("state", ChargePermissionState)
def test_an_order_that_is_over_is_closed_by_nobody_any_more(state):
    end = dt.datetime(2026, 9, 1, tzinfo=dt.UTC)
    facts = replace(payment(), state=state, expires_at=end)
    over = {ChargePermissionState.CANCELED, ChargePermissionState.CLOSED}
    assert facts.closes_at == (None if state in over else end)
