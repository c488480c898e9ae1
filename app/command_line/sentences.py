"""What an error means for the money, and what to do now, in three short sentences."""

from __future__ import annotations

from typing import Final

from app.domain.errors import (
    AppError,
    ClockOff,
    ContradictoryState,
    Declined,
    NotSent,
    OutcomeUnknown,
    Refused,
    RejectedByAmazon,
    Unavailable,
    WrongCredentials,
)

_MEANINGS: Final[tuple[tuple[type[AppError], int, str, str], ...]] = (
    (
        WrongCredentials,
        3,
        "No money moved.",
        "Correct that credential; the same call can then be made again.",
    ),
    (ClockOff, 3, "No money moved.", "Set this computer's clock and try again."),
    (
        RejectedByAmazon,
        3,
        "No money moved.",
        "The order was read again; look at it before you decide.",
    ),
    (Refused, 3, "Nothing was sent, no money moved.", "Correct it and try again."),
    (Declined, 4, "No money moved.", "Ask the buyer for another way to pay."),
    (NotSent, 5, "It had no effect, no money moved.", "Try again; nothing is done twice."),
    (
        OutcomeUnknown,
        6,
        "Whether money moved is not known yet.",
        "Run 'reconcile'; it asks Amazon under the same key, so nothing is done twice.",
    ),
    (
        ContradictoryState,
        7,
        "Nothing was changed here.",
        "A person must compare this order with Seller Central.",
    ),
    (Unavailable, 8, "Nothing was sent, no money moved.", "Mend that and try again."),
)


def meaning(error: AppError) -> tuple[int, str]:
    """Exit status and text for an error."""
    for kind, status, money, advice in _MEANINGS:
        if isinstance(error, kind):
            text = str(error)
            return status, f"{text[:1].upper()}{text[1:]}. {money} {advice}"
    return 1, str(error)
