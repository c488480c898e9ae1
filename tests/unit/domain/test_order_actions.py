"""Which actions apply to an order, and why the others do not."""

import datetime as dt
from dataclasses import replace

import pytest

from app.domain import limits
from app.domain.environment import Mode
from app.domain.order_actions import (
    NEEDED,
    Deadline,
    Edge,
    Obstacle,
    OrderAction,
    Situation,
    capturable,
    deadlines,
    held,
    obstacle,
    refundable,
    suggested,
    voidable,
)
from app.domain.order_stage import OrderStage
from app.domain.states import ChargePermissionState, ChargeState, RefundState
from tests.unit.domain.payments import captured, charge, payment, refund

NOW = dt.datetime(2026, 3, 10, tzinfo=dt.UTC)
_A, _O, _P, _C = OrderAction, Obstacle, ChargePermissionState, ChargeState


def reserved(**fields):
    return charge(_C.AUTHORIZED, authorized_at=NOW - dt.timedelta(days=1), **fields)


def situation(*charges, stage=OrderStage.PLACED, under_way=False, **fields):
    return Situation(payment(*charges, **fields), stage, NOW, under_way)


FULL = captured(100_00, refund(100_00), refund(15_00))
TEN = captured(100_00, *[refund(1_00)] * 10)
OVER = charge(_C.AUTHORIZED, authorized_at=NOW - dt.timedelta(days=3))
SOFT = charge(_C.DECLINED, reason="InvalidPaymentMethod", soft_decline=True)
USED = [charge(_C.CANCELED, 1_00)] * limits.AUTHORIZATIONS_PER_ORDER


@pytest.mark.parametrize(
    ("action", "at", "why_not"),
    [
        (_A.CAPTURE, situation(reserved()), None),
        (_A.CAPTURE, situation(reserved(), under_way=True), _O.CALL_UNDER_WAY),
        (_A.CAPTURE, situation(), _O.NOTHING_RESERVED),
        (_A.CAPTURE, situation(charge(_C.AUTHORIZATION_INITIATED)), _O.DECIDING),
        (_A.CAPTURE, situation(charge(_C.CAPTURE_INITIATED)), _O.CAPTURING),
        (_A.CAPTURE, situation(OVER), _O.RESERVATION_OVER),
        (_A.CAPTURE, situation(reserved(stop_shipment=True)), _O.HELD),
        (_A.CAPTURE, situation(reserved(stop_shipment=True), reserved()), None),
        (_A.VOID, situation(reserved()), None),
        (_A.VOID, situation(charge(_C.AUTHORIZATION_INITIATED)), None),
        (_A.VOID, situation(captured()), _O.NOTHING_RESERVED),
        (_A.REFUND, situation(captured()), None),
        (_A.REFUND, situation(reserved()), _O.NOTHING_CAPTURED),
        (_A.REFUND, situation(FULL), _O.ALL_REFUNDED),
        (_A.REFUND, situation(TEN), _O.REFUNDS_USED_UP),
        (_A.REFUND, situation(TEN, captured()), None),
        (_A.REAUTHORIZE, situation(), None),
        (_A.REAUTHORIZE, situation(stage=OrderStage.FAILED), None),
        (_A.REAUTHORIZE, situation(stage=OrderStage.SETTING), _O.NOT_PLACED),
        (_A.REAUTHORIZE, situation(state=_P.DRAFT), _O.NOT_PLACED),
        (_A.REAUTHORIZE, situation(state=_P.NON_CHARGEABLE), _O.SUSPENDED),
        (_A.REAUTHORIZE, situation(state=_P.CANCELED), _O.CANCELED),
        (_A.REAUTHORIZE, situation(state=_P.CLOSED), _O.CLOSED),
        (_A.REAUTHORIZE, situation(captured(115_00)), _O.NOTHING_LEFT),
        (_A.REAUTHORIZE, situation(*USED), _O.AUTHORIZATIONS_USED_UP),
        (_A.REAUTHORIZE, situation(expires_at=NOW), _O.EXPIRED),
        # a soft decline suspends the order: no new reservation, and all else goes on
        (_A.CANCEL, situation(SOFT, state=_P.NON_CHARGEABLE), None),
        (_A.CLOSE, situation(SOFT, state=_P.NON_CHARGEABLE), None),
        (_A.REAUTHORIZE, situation(SOFT, state=_P.NON_CHARGEABLE), _O.SUSPENDED),
        (_A.CAPTURE, situation(reserved(), SOFT, state=_P.NON_CHARGEABLE), None),
        (_A.VOID, situation(reserved(), SOFT, state=_P.NON_CHARGEABLE), None),
        (_A.REFUND, situation(captured(), SOFT, state=_P.NON_CHARGEABLE), None),
        (_A.CANCEL, situation(captured(), SOFT, state=_P.NON_CHARGEABLE), _O.MONEY_TAKEN),
        (_A.RESEND, situation(), _O.NO_MAIL),
        (_A.CANCEL, situation(reserved()), None),
        (_A.CANCEL, situation(captured()), _O.MONEY_TAKEN),
        (_A.CANCEL, situation(state=_P.CLOSED), _O.CLOSED),
        (_A.CLOSE, situation(captured()), None),
        (_A.CLOSE, situation(state=_P.CANCELED), _O.CANCELED),
        (_A.CLOSE, situation(state=_P.DRAFT), _O.NOT_PLACED),
        (_A.RELEASE, situation(reserved(stop_shipment=True), under_way=True), None),
        (_A.RELEASE, situation(reserved()), _O.NOT_HELD),
        (_A.CLEAR, situation(needs_attention=True), None),
        (_A.CLEAR, situation(), _O.NO_ATTENTION),
        (_A.REFRESH, situation(under_way=True), None),
        (_A.NOTE, situation(under_way=True), None),
        (_A.RECORD, situation(state=_P.CANCELED), None),
    ],
)
def test_an_action_applies_or_says_why_not(action, at, why_not):
    assert obstacle(action, at) is why_not


def test_the_places_of_charges_are_those_of_the_facts():
    at = situation(OVER, captured(), reserved(), reserved(stop_shipment=True), FULL)
    assert (capturable(at), refundable(at), held(at)) == ((2,), (1,), (3,))
    assert voidable(at) == (0, 2, 3)


@pytest.mark.parametrize(
    ("at", "action"),
    [
        (situation(reserved(stop_shipment=True)), _A.RELEASE),
        (situation(reserved(), needs_attention=True), _A.CLEAR),
        (situation(reserved()), _A.CAPTURE),
        (situation(captured()), None),
    ],
)
def test_the_likely_next_step_is_suggested(at, action):
    assert suggested(at) is action


def test_every_action_takes_a_permission():
    assert set(NEEDED) == set(OrderAction)


def test_the_edges_ahead_come_nearest_first_and_passed_ones_not_at_all():
    begun = NOW - dt.timedelta(days=1)
    end = NOW + dt.timedelta(days=100)
    older = charge(_C.AUTHORIZED, authorized_at=begun)
    younger = charge(_C.AUTHORIZED, authorized_at=NOW)
    unanswered = charge(_C.AUTHORIZED)
    live = replace(payment(younger, older, unanswered, expires_at=end), mode=Mode.LIVE)
    assert deadlines(live, NOW) == (
        Deadline(Edge.INSTANT_CAPTURE, begun + dt.timedelta(days=7)),
        Deadline(Edge.CAPTURE, begun + dt.timedelta(days=30)),
        Deadline(Edge.ORDER, end),
    )
    assert deadlines(replace(live, mode=Mode.SANDBOX), NOW) == (
        Deadline(Edge.CAPTURE, begun + dt.timedelta(days=2)),
        Deadline(Edge.ORDER, end),
    )
    assert deadlines(live, end) == ()


def test_a_declined_refund_gives_its_place_back():
    ten = captured(100_00, *[refund(1_00)] * 9, refund(1_00, RefundState.DECLINED))
    assert refundable(situation(ten)) == (0,)
