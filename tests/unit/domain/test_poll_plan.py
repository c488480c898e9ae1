"""When Amazon is asked again, per state and with and without IPNs."""

import datetime as dt

import pytest

from app.domain.environment import Mode, Region
from app.domain.money import Currency, Money
from app.domain.payment_facts import ChargeFacts, PaymentFacts, RefundFacts
from app.domain.poll_plan import Interest, NextPoll, flows, interest, next_poll
from app.domain.retrying import MOST_ATTEMPTS, recheck_after, retry_after
from app.domain.states import ChargePermissionState, ChargeState, RefundState

NOW = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
HUNDRED = Money(100_00, Currency.USD)
ZERO = Money(0, Currency.USD)
CHARGEABLE = ChargePermissionState.CHARGEABLE


def ago(**span):
    return NOW - dt.timedelta(**span)


def charge(state, refunded=ZERO, authorized_at=NOW, refunds=(), expires_at=None):
    return ChargeFacts(
        state=state,
        authorized=HUNDRED,
        capture_amount=HUNDRED,
        refunded_at_amazon=refunded,
        authorized_at=authorized_at,
        expires_at=expires_at,
        refunds=refunds,
    )


def payment(*charges, state=CHARGEABLE):
    return PaymentFacts(HUNDRED, Region.US, Mode.LIVE, state, "", tuple(charges))


PENDING = payment(charge(ChargeState.AUTHORIZATION_INITIATED))
AUTHORIZED = payment(charge(ChargeState.AUTHORIZED))
LAPSED = payment(charge(ChargeState.AUTHORIZED, authorized_at=ago(days=31)))
CAPTURED = payment(charge(ChargeState.CAPTURED), state=ChargePermissionState.CLOSED)
REFUNDING = payment(
    charge(ChargeState.CAPTURED, refunds=(RefundFacts(RefundState.REFUND_INITIATED, HUNDRED),))
)
SUSPENDED = payment(charge(ChargeState.DECLINED), state=ChargePermissionState.NON_CHARGEABLE)


@pytest.mark.parametrize(
    ("facts", "what"),
    [
        (PENDING, Interest.DECISION),
        (payment(charge(ChargeState.CAPTURE_INITIATED)), Interest.DECISION),
        (LAPSED, Interest.LAPSE),
        (REFUNDING, Interest.REFUND),
        (SUSPENDED, Interest.BUYER),
        (AUTHORIZED, Interest.RESERVATION),
        (CAPTURED, Interest.CLAIM),
        (payment(), Interest.OPEN),
        (payment(charge(ChargeState.CANCELED)), Interest.OPEN),
        (payment(state=ChargePermissionState.DRAFT), Interest.NOTHING),
        (payment(state=ChargePermissionState.CANCELED), Interest.NOTHING),
        (
            payment(
                charge(ChargeState.CAPTURED, refunded=HUNDRED), state=ChargePermissionState.CLOSED
            ),
            Interest.NOTHING,
        ),
    ],
)
def test_what_may_happen_at_amazon_decides(facts, what):
    assert interest(facts, NOW) is what


@pytest.mark.parametrize(
    ("facts", "changed_at", "silent", "flowing"),
    [
        (PENDING, NOW, dt.timedelta(seconds=30), dt.timedelta(minutes=2)),
        (PENDING, ago(minutes=20), dt.timedelta(minutes=5), dt.timedelta(minutes=5)),
        (PENDING, ago(days=2), dt.timedelta(minutes=30), dt.timedelta(hours=2)),
        (REFUNDING, NOW, dt.timedelta(minutes=1), dt.timedelta(minutes=15)),
        (SUSPENDED, ago(hours=1), dt.timedelta(minutes=15), dt.timedelta(minutes=30)),
        (AUTHORIZED, NOW, dt.timedelta(hours=1), dt.timedelta(hours=12)),
        (LAPSED, ago(days=31), dt.timedelta(hours=6), dt.timedelta(hours=6)),
        (CAPTURED, NOW, dt.timedelta(hours=12), dt.timedelta(days=3)),
        (CAPTURED, ago(days=100), dt.timedelta(days=7), dt.timedelta(days=25)),
        (payment(), ago(days=8), dt.timedelta(days=1), dt.timedelta(days=2)),
    ],
)
def test_the_pause_grows_with_the_age_and_is_longer_while_ipns_arrive(
    facts, changed_at, silent, flowing
):
    assert next_poll(facts, changed_at, NOW) == NextPoll(NOW + silent, NOW + flowing)


@pytest.mark.parametrize(("facts", "days"), [(CAPTURED, 121), (SUSPENDED, 181), (payment(), 181)])
def test_resting_orders_have_a_horizon(facts, days):
    assert next_poll(facts, ago(days=days), NOW) == NextPoll(None, None)


def test_nothing_pending_is_ever_let_go():
    for facts in (PENDING, REFUNDING, AUTHORIZED, LAPSED):
        assert next_poll(facts, ago(days=400), NOW).by is not None


def test_the_end_of_an_authorization_is_not_slept_through():
    ends = NOW + dt.timedelta(minutes=10)
    facts = payment(charge(ChargeState.AUTHORIZED, expires_at=ends))
    soon = ends + dt.timedelta(minutes=1)
    assert next_poll(facts, ago(days=20), NOW) == NextPoll(soon, soon)


def test_a_clock_that_ran_ahead_plans_no_poll_in_the_past():
    planned = next_poll(PENDING, NOW + dt.timedelta(hours=5), NOW)
    assert planned.at == NOW + dt.timedelta(seconds=30)


@pytest.mark.parametrize(
    ("seen_at", "last_message_at", "flowing"),
    [
        (ago(minutes=1), ago(hours=1), True),
        (ago(minutes=6), ago(hours=1), False),
        (ago(minutes=1), ago(days=4), False),
        (None, ago(hours=1), False),
        (ago(minutes=1), None, False),
    ],
)
def test_ipns_flow_while_the_companion_answers_and_hears_something(
    seen_at, last_message_at, flowing
):
    assert flows(seen_at, last_message_at, NOW) is flowing


def test_tries_spread_out_and_come_to_an_end():
    pauses = [retry_after(attempts).total_seconds() for attempts in range(1, MOST_ATTEMPTS)]
    assert pauses == [5, 30, 120, 600, 3_600, 21_600, 86_400]
    checks = [recheck_after(attempts) for attempts in range(1, 6)]
    assert [c.total_seconds() / 60 if c else None for c in checks] == [1, 10, 60, 1_440, None]
