"""Which orders need a person, for how much money, until when, and what to do next."""

import datetime as dt
from dataclasses import replace

import pytest

from app.domain.concerns import Worry, ageing_since, concern
from app.domain.environment import Mode
from app.domain.order_actions import Edge, OrderAction, Situation
from app.domain.order_stage import OrderStage
from app.domain.states import ChargePermissionState, ChargeState
from tests.unit.domain.payments import captured, charge, payment

NOW = dt.datetime(2026, 3, 10, 12, tzinfo=dt.UTC)
_A, _C, _P, _W = OrderAction, ChargeState, ChargePermissionState, Worry
SOFT = charge(_C.DECLINED, reason="InvalidPaymentMethod", soft_decline=True)
LAPSED = charge(_C.CANCELED, reason="ExpiredUnused")


def reserved(minor=100_00, *, days=0, hours=0, **fields):
    age = dt.timedelta(days=days, hours=hours)
    return charge(_C.AUTHORIZED, minor, authorized_at=NOW - age, **fields)


def worry_about(*charges, lost=False, mode=Mode.LIVE, **fields):
    facts = replace(payment(*charges, **fields), mode=mode)
    return concern(Situation(facts, OrderStage.PLACED, NOW, lost))


@pytest.mark.parametrize(
    ("found", "worry", "minor", "step"),
    [
        (
            worry_about(reserved(60_00, stop_shipment=True), captured(40_00)),
            _W.SHIPMENT_STOPPED,
            60_00,
            _A.RELEASE,
        ),
        (worry_about(captured(), needs_attention=True), _W.UNCLEAR, 100_00, _A.CLEAR),
        (worry_about(reserved(), lost=True), _W.ANSWER_LOST, 100_00, _A.REFRESH),
        (worry_about(SOFT, state=_P.NON_CHARGEABLE), _W.PAYMENT_MISSING, 100_00, _A.REFRESH),
        (worry_about(SOFT), _W.PAYMENT_MISSING, 100_00, _A.REAUTHORIZE),
        (worry_about(LAPSED), _W.PAYMENT_MISSING, 100_00, _A.REAUTHORIZE),
        (worry_about(reserved(days=6, hours=1)), _W.RESERVATION_ENDS, 100_00, _A.CAPTURE),
        (worry_about(reserved(days=31)), _W.RESERVATION_ENDS, 100_00, _A.REAUTHORIZE),
    ],
)
def test_each_worry_has_its_money_and_its_next_step(found, worry, minor, step):
    assert (found.worry, found.at_risk.minor, found.step) == (worry, minor, step)


@pytest.mark.parametrize(
    "calm",
    [
        worry_about(reserved(days=5)),
        worry_about(captured()),
        worry_about(charge(_C.AUTHORIZATION_INITIATED)),
        worry_about(charge(_C.DECLINED, reason="AmazonRejected"), state=_P.CLOSED),
        worry_about(reserved(hours=20), mode=Mode.SANDBOX),
    ],
)
def test_nobody_is_called_where_all_is_well(calm):
    assert calm is None


def test_the_nearest_edge_of_a_reservation_counts_down():
    young = worry_about(reserved(days=6, hours=12))
    assert (young.edge, young.until - NOW) == (Edge.INSTANT_CAPTURE, dt.timedelta(hours=12))
    old = worry_about(reserved(days=10))
    assert (old.edge, old.until - NOW) == (Edge.CAPTURE, dt.timedelta(days=20))
    sandbox = worry_about(reserved(days=1, hours=6), mode=Mode.SANDBOX)
    assert (sandbox.edge, sandbox.until - NOW) == (Edge.CAPTURE, dt.timedelta(hours=18))


def test_a_missing_payment_counts_down_to_the_orders_own_end():
    ends = NOW + dt.timedelta(days=100)
    found = worry_about(SOFT, expires_at=ends)
    assert (found.edge, found.until) == (Edge.ORDER, ends)


def test_reservations_age_by_mode():
    assert NOW - ageing_since(Mode.LIVE, NOW) == dt.timedelta(days=6)
    assert NOW - ageing_since(Mode.SANDBOX, NOW) == dt.timedelta(days=1)
