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
        "Look at the order before you decide what to do.",
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


_CREDENTIALS: Final = {
    "access_key": "access key",
    "secret_key": "secret key",
    "seller_id": "seller id",
}


def meaning(error: AppError) -> tuple[int, str]:
    """Exit status and text for an error."""
    for kind, status, money, advice in _MEANINGS:
        if isinstance(error, kind):
            return status, f"{_what_happened(error)}. {money} {advice}"
    return 1, str(error)


def _what_happened(error: AppError) -> str:
    if isinstance(error, WrongCredentials):
        named = _CREDENTIALS.get(error.field, error.field)
        return f"The {named} is wrong (Amazon Pay answered {error.code})"
    text = str(error).rstrip(".")  # Amazon's own sentences end with one
    return f"{text[:1].upper()}{text[1:]}"
