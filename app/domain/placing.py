"""What comes next while an order is being placed: Amazon's prescribed decline handling as rules.

Source: classic API reference, decline handling (synchronous) and SCA.
"""

from __future__ import annotations

import enum
from collections.abc import Sequence
from typing import Final

from app.domain.checkout_modes import AuthorizationMode
from app.domain.order_stage import OrderStage
from app.domain.payment_facts import ChargeFacts
from app.domain.states import ChargeState, Reason, known_reason

ASYNCHRONOUS_MINUTES: Final = 1_440
PROCESSING_FAILURES_TOLERATED: Final = 2


class Remedy(enum.StrEnum):
    """What may be done about an authorization that came to nothing."""

    NONE_NEEDED = "none needed"
    ANOTHER_CARD = "another card"
    """The buyer picks another payment method for the same order (soft decline)."""
    TRY_AGAIN = "try again"
    """Amazon stumbled; the same again under a new reference id."""
    ASK_LATER = "ask later"
    """Ask again asynchronously; the order is Queued until Amazon decides."""
    ANOTHER_WAY = "another way"
    """Hard decline: the basket must be paid another way."""
    LOOK = "look"
    """Amazon gave a reason we do not know; a person decides."""


def remedy(charges: Sequence[ChargeFacts], mode: AuthorizationMode) -> Remedy:
    """Judge the last charge of an Order Reference.

    Args:
        charges: of this Order Reference, oldest first; at least one.
        mode: the order's.
    """
    last = charges[-1]
    if last.state is not ChargeState.DECLINED:
        return Remedy.NONE_NEEDED
    match known_reason(last.reason):
        case Reason.INVALID_PAYMENT_METHOD:
            return Remedy.ANOTHER_CARD
        case Reason.PROCESSING_FAILURE:
            failures = sum(charge.reason == Reason.PROCESSING_FAILURE for charge in charges)
            patient = failures <= PROCESSING_FAILURES_TOLERATED
            return Remedy.TRY_AGAIN if patient else Remedy.ANOTHER_WAY
        case Reason.TRANSACTION_TIMED_OUT:
            falls_back = mode is AuthorizationMode.FALLBACK
            first = sum(charge.reason == Reason.TRANSACTION_TIMED_OUT for charge in charges) == 1
            return Remedy.ASK_LATER if falls_back and first else Remedy.ANOTHER_WAY
        case Reason.AMAZON_REJECTED:
            return Remedy.ANOTHER_WAY
        case _:
            return Remedy.LOOK


def stage_after(remedy_: Remedy) -> OrderStage:
    """Where the sequence goes on after an authorization was answered."""
    match remedy_:
        case Remedy.NONE_NEEDED:
            return OrderStage.PLACED
        case Remedy.ANOTHER_CARD:
            return OrderStage.AWAITING_CARD
        case Remedy.TRY_AGAIN | Remedy.ASK_LATER:
            return OrderStage.AUTHORIZING
        case Remedy.ANOTHER_WAY | Remedy.LOOK:  # pragma: no branch - mypy proves it exhaustive
            return OrderStage.FAILED


def timeout_minutes(mode: AuthorizationMode, charges: Sequence[ChargeFacts]) -> int:
    """TransactionTimeout of the next Authorize: 0 is synchronous."""
    if mode is AuthorizationMode.ASYNCHRONOUS:
        return ASYNCHRONOUS_MINUTES
    falling_back = bool(charges) and remedy(charges, mode) is Remedy.ASK_LATER
    return ASYNCHRONOUS_MINUTES if falling_back else 0
