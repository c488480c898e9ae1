"""What a failed call proves about its effect, and about those of the tries before it."""

from __future__ import annotations

from typing import Final

from app.domain.errors import (
    AppError,
    ClockOff,
    NotSent,
    OutcomeUnknown,
    Refused,
    RejectedByAmazon,
    Unavailable,
    WrongCredentials,
)
from app.domain.intent import IntentState
from app.domain.timeline import Event

_CHECKED_FIRST: Final = frozenset({"InvalidAccountStatus"})
"""Refusals of the caller, like wrong credentials: Amazon has not looked at the call itself."""

_CHECKED_LAST: Final = frozenset(
    {
        "CaptureNotRefundable",
        "ConstraintsExist",
        "CurrencyMismatch",
        "DuplicateReferenceId",
        "DuplicateRequest",
        "InvalidAuthorizationStatus",
        "InvalidCancelAttempt",
        "InvalidCloseAttempt",
        "InvalidOrderReferenceStatus",
        "InvalidSandboxSimulationSpecified",
        "OrderReferenceNotModifiable",
        "PaymentMethodNotUpdated",
        "TransactionAmountExceeded",
        "TransactionCountExceeded",
    }
)
"""Refusals that Amazon gives after it has looked the reference id up and found nothing: they
alone prove that no earlier try had an effect (classic API reference, order of checks)."""


def fate(error: AppError, *, resumed: bool) -> tuple[IntentState, Event]:
    """What becomes of an intent whose call brought no object.

    Args:
        error: how the call failed.
        resumed: an earlier try may have reached Amazon; then only a refusal from behind the
            look-up of the reference id settles the intent.
    """
    unheard = IntentState.OPEN if resumed else IntentState.NOT_SENT
    match error:
        case NotSent() | WrongCredentials() | ClockOff() | Unavailable():
            return unheard, Event.CALL_NOT_SENT
        case RejectedByAmazon() if error.code in _CHECKED_LAST:
            return IntentState.REJECTED, Event.CALL_REJECTED
        case RejectedByAmazon():
            caller = resumed or error.code in _CHECKED_FIRST
            event = Event.CALL_NOT_SENT if caller else Event.CALL_REJECTED
            return (unheard if caller else IntentState.REJECTED), event
        case Refused():
            # what cannot be sent now could not be sent before either
            state = IntentState.REJECTED if resumed else IntentState.NOT_SENT
            return state, Event.CALL_NOT_SENT
        case OutcomeUnknown() | _:
            return IntentState.OPEN, Event.OUTCOME_UNKNOWN


def code_of(error: AppError) -> str:
    """The error as one word; Amazon's sentences may quote what was sent and are not kept."""
    return error.code if isinstance(error, RejectedByAmazon) else type(error).__name__
