"""The life cycles of v1 §3.1 to §3.4 as tables: which state may follow which, and why."""

from __future__ import annotations

from typing import Final

from app.emulator.states import (
    AuthorizationState,
    CaptureState,
    OrderReferenceState,
    Reason,
    RefundState,
)

State = OrderReferenceState | AuthorizationState | CaptureState | RefundState
Steps = dict[tuple[State, State], frozenset[Reason | None]]

_O, _A, _C, _R = OrderReferenceState, AuthorizationState, CaptureState, RefundState

_CANCELED = frozenset({Reason.SELLER_CANCELED, Reason.STALE, Reason.AMAZON_CANCELED})
_ORDER_CLOSED = frozenset(
    {
        Reason.EXPIRED,
        Reason.MAX_AMOUNT_CHARGED,
        Reason.MAX_AUTHORIZATIONS_CAPTURED,
        Reason.AMAZON_CLOSED,
        Reason.SELLER_CLOSED,
    }
)
_NO_REASON: Final[frozenset[Reason | None]] = frozenset({None})
_GOOD = frozenset({None, Reason.STOP_SHIPMENT})
_AUTHORIZATION_DECLINED = frozenset(
    {
        Reason.INVALID_PAYMENT_METHOD,
        Reason.AMAZON_REJECTED,
        Reason.PROCESSING_FAILURE,
        Reason.TRANSACTION_TIMED_OUT,
    }
)
_AUTHORIZATION_CLOSED = frozenset(
    {
        Reason.MAX_CAPTURES_PROCESSED,
        Reason.EXPIRED_UNUSED,
        Reason.AMAZON_CLOSED,
        Reason.ORDER_REFERENCE_CANCELED,
        Reason.SELLER_CLOSED,
    }
)
_NOT_TAKEN = frozenset({Reason.AMAZON_REJECTED, Reason.PROCESSING_FAILURE})
_CAPTURE_CLOSED = frozenset(
    {Reason.MAX_AMOUNT_REFUNDED, Reason.MAX_REFUNDS_PROCESSED, Reason.AMAZON_CLOSED}
)

ORDER_REFERENCE: Final[Steps] = {
    (_O.DRAFT, _O.OPEN): _NO_REASON,
    (_O.DRAFT, _O.CANCELED): _CANCELED,
    (_O.OPEN, _O.SUSPENDED): frozenset({Reason.INVALID_PAYMENT_METHOD}),
    (_O.OPEN, _O.CANCELED): _CANCELED,
    (_O.OPEN, _O.CLOSED): _ORDER_CLOSED,
    (_O.SUSPENDED, _O.OPEN): _NO_REASON,
    (_O.SUSPENDED, _O.CANCELED): _CANCELED,
    (_O.SUSPENDED, _O.CLOSED): _ORDER_CLOSED,
}
AUTHORIZATION: Final[Steps] = {
    (_A.PENDING, _A.PENDING): _GOOD,
    (_A.PENDING, _A.OPEN): _GOOD,
    (_A.PENDING, _A.DECLINED): _AUTHORIZATION_DECLINED,
    (_A.PENDING, _A.CLOSED): _AUTHORIZATION_CLOSED,
    (_A.OPEN, _A.OPEN): _GOOD,
    (_A.OPEN, _A.CLOSED): _AUTHORIZATION_CLOSED,
}
CAPTURE: Final[Steps] = {
    (_C.PENDING, _C.PENDING): _GOOD,
    (_C.PENDING, _C.COMPLETED): _GOOD,
    (_C.PENDING, _C.DECLINED): _NOT_TAKEN,
    (_C.COMPLETED, _C.COMPLETED): _GOOD,
    (_C.COMPLETED, _C.CLOSED): _CAPTURE_CLOSED,
}
REFUND: Final[Steps] = {
    (_R.PENDING, _R.COMPLETED): frozenset({None, Reason.A_Z_REFUND, Reason.BUYER_CANCELED}),
    (_R.PENDING, _R.DECLINED): _NOT_TAKEN,
}


class ImpossibleStep(ValueError):
    """The life cycle has no such step, or not for this reason."""


def require(before: State, after: State, reason: Reason | None) -> None:
    """Check one step.

    Raises:
        ImpossibleStep: the tables do not have it.
    """
    reasons = _steps(before).get((before, after))
    if reasons is None:
        raise ImpossibleStep(f"{before.value} cannot become {after.value}.")
    if reason not in reasons:
        words = ", ".join(sorted(str(known) for known in reasons if known)) or "no reason"
        raise ImpossibleStep(f"{after.value} after {before.value} takes {words}.")


def _steps(state: State) -> Steps:
    match state:
        case OrderReferenceState():
            return ORDER_REFERENCE
        case AuthorizationState():
            return AUTHORIZATION
        case CaptureState():
            return CAPTURE
        case RefundState():
            return REFUND
