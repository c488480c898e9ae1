"""Amazon's prescribed decline handling."""

import pytest

from app.domain.checkout_modes import AuthorizationMode
from app.domain.order_stage import OrderStage
from app.domain.placing import ASYNCHRONOUS_MINUTES, Remedy, remedy, stage_after, timeout_minutes
from app.domain.states import ChargeState
from tests.unit.domain.payments import charge

_SYNC = AuthorizationMode.SYNCHRONOUS
_ASYNC = AuthorizationMode.ASYNCHRONOUS
_FALLBACK = AuthorizationMode.FALLBACK


def declined(*reasons: str):
    return [charge(ChargeState.DECLINED, reason=reason) for reason in reasons]


@pytest.mark.parametrize("state", sorted(set(ChargeState) - {ChargeState.DECLINED}))
def test_what_was_not_declined_needs_no_remedy(state):
    assert remedy([*declined("AmazonRejected"), charge(state)], _SYNC) is Remedy.NONE_NEEDED


@pytest.mark.parametrize(
    ("reasons", "mode", "cure"),
    [
        (["InvalidPaymentMethod"], _SYNC, Remedy.ANOTHER_CARD),
        (["InvalidPaymentMethod"] * 5, _SYNC, Remedy.ANOTHER_CARD),
        (["AmazonRejected"], _FALLBACK, Remedy.ANOTHER_WAY),
        (["ProcessingFailure"], _SYNC, Remedy.TRY_AGAIN),
        (["ProcessingFailure"] * 2, _SYNC, Remedy.TRY_AGAIN),
        (["ProcessingFailure"] * 3, _SYNC, Remedy.ANOTHER_WAY),
        (["TransactionTimedOut"], _SYNC, Remedy.ANOTHER_WAY),
        (["TransactionTimedOut"], _ASYNC, Remedy.ANOTHER_WAY),
        (["TransactionTimedOut"], _FALLBACK, Remedy.ASK_LATER),
        (["TransactionTimedOut"] * 2, _FALLBACK, Remedy.ANOTHER_WAY),
        (["ProcessingFailure", "TransactionTimedOut"], _FALLBACK, Remedy.ASK_LATER),
        (["MoonPhase"], _SYNC, Remedy.LOOK),
        ([""], _SYNC, Remedy.LOOK),
        (["ExpiredUnused"], _SYNC, Remedy.LOOK),
    ],
)
def test_each_reason_has_its_remedy(reasons, mode, cure):
    assert remedy(declined(*reasons), mode) is cure


@pytest.mark.parametrize(
    ("cure", "stage"),
    [
        (Remedy.NONE_NEEDED, OrderStage.PLACED),
        (Remedy.ANOTHER_CARD, OrderStage.AWAITING_CARD),
        (Remedy.TRY_AGAIN, OrderStage.AUTHORIZING),
        (Remedy.ASK_LATER, OrderStage.AUTHORIZING),
        (Remedy.ANOTHER_WAY, OrderStage.FAILED),
        (Remedy.LOOK, OrderStage.FAILED),
    ],
)
def test_each_remedy_leads_on(cure, stage):
    assert stage_after(cure) is stage


@pytest.mark.parametrize(
    ("reasons", "mode", "minutes"),
    [
        ([], _SYNC, 0),
        ([], _FALLBACK, 0),
        ([], _ASYNC, 1_440),
        (["InvalidPaymentMethod"], _FALLBACK, 0),
        (["ProcessingFailure"], _ASYNC, 1_440),
        (["TransactionTimedOut"], _FALLBACK, 1_440),
        (["ProcessingFailure"], _SYNC, 0),
    ],
)
def test_only_a_bank_too_slow_or_the_shops_wish_makes_it_asynchronous(reasons, mode, minutes):
    assert timeout_minutes(mode, declined(*reasons)) == minutes
    assert minutes in {0, ASYNCHRONOUS_MINUTES}
