"""Sandbox simulations: what a seller's note may ask the sandbox to play (v1 §8)."""

from __future__ import annotations

import json
from typing import Any, Final

from app.emulator.objects import Simulation
from app.emulator.refusals import Refusal
from app.emulator.states import Environment

_KEY: Final = "SandboxSimulation"

_UPDATE: Final = "PaymentMethodUpdateTimeInMins"
_EXPIRE: Final = "ExpirationTimeInMins"
_LONGEST: Final = {_UPDATE: 240, _EXPIRE: 60}

_Outcome = tuple[str, str]
_DECLINED_INVALID: Final[_Outcome] = ("Declined", "InvalidPaymentMethod")
_REJECTED: Final[_Outcome] = ("Declined", "AmazonRejected")
_TIMED_OUT: Final[_Outcome] = ("Declined", "TransactionTimedOut")
_EXPIRED: Final[_Outcome] = ("Closed", "ExpiredUnused")
_AMAZON_CLOSED: Final[_Outcome] = ("Closed", "AmazonClosed")
_PENDING: Final[_Outcome] = ("Pending", "")

AUTHORIZE: Final = frozenset({_DECLINED_INVALID, _REJECTED, _TIMED_OUT, _EXPIRED, _AMAZON_CLOSED})
AUTHORIZE_AND_CAPTURE: Final = frozenset(
    {_DECLINED_INVALID, _REJECTED, _TIMED_OUT, _PENDING, _AMAZON_CLOSED}
)
CAPTURE: Final = frozenset({_PENDING, _REJECTED, _AMAZON_CLOSED})
REFUND: Final = frozenset({_REJECTED})
CLOSURE: Final = frozenset({_AMAZON_CLOSED})


def outcome_simulation(
    note: str, environment: Environment, allowed: frozenset[_Outcome]
) -> Simulation | None:
    """Read the outcome a note asks for; None for an ordinary note and always in live.

    Raises:
        Refusal: InvalidSandboxSimulationSpecified; it is malformed or impossible here.
    """
    asked = _read(note, environment)
    if asked is None:
        return None
    state = str(asked.get("State", ""))
    reason = str(asked.get("ReasonCode", "")).replace(" ", "")
    if (state, reason) not in allowed:
        raise _impossible()
    return Simulation(
        state=state,
        reason_code=reason,
        minutes=_minutes(asked, (state, reason)),
        soft_decline=_boolean(asked.get("SoftDecline")),
    )


def asks_for_constraint(note: str, environment: Environment) -> bool:
    """Tell whether an order's note asks for the constraint PaymentMethodNotAllowed.

    Raises:
        Refusal: InvalidSandboxSimulationSpecified; it asks for anything else.
    """
    asked = _read(note, environment)
    if asked is None:
        return False
    if asked.get("Constraint") != "PaymentMethodNotAllowed":
        raise _impossible()
    return True


def _read(note: str, environment: Environment) -> dict[str, Any] | None:
    if environment is Environment.LIVE or _KEY not in note:
        return None
    try:
        asked = json.loads(note)[_KEY]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise _impossible() from error
    if not isinstance(asked, dict):
        raise _impossible()
    return asked


def _minutes(asked: dict[str, Any], outcome: _Outcome) -> int | None:
    if outcome == _EXPIRED:
        name = _EXPIRE
        if name not in asked:
            raise _impossible()
    elif outcome == _DECLINED_INVALID and _UPDATE in asked:
        name = _UPDATE
    else:
        return None
    text = str(asked[name])
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= _LONGEST[name]):
        raise _impossible()
    return int(text)


def _boolean(value: object) -> bool | None:
    known = {"none": None, "true": True, "false": False}
    word = str(value).lower()
    if word not in known:
        raise _impossible()
    return known[word]


def _impossible() -> Refusal:
    return Refusal(
        "InvalidSandboxSimulationSpecified",
        "The sandbox simulation specified is malformed or cannot be played by this operation.",
    )
