"""What a person can do with one order now, and why the rest cannot be done."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from app.domain import rules
from app.domain.environment import Mode
from app.domain.errors import CountExceeded, Refused, WindowClosed
from app.domain.money import Money
from app.domain.order_stage import OrderStage
from app.domain.payment_facts import ChargeFacts, PaymentFacts
from app.domain.permissions import Action
from app.domain.states import ChargePermissionState, ChargeState


class OrderAction(enum.StrEnum):
    """What the back office does to one order."""

    CAPTURE = "capture"
    REFUND = "refund"
    REAUTHORIZE = "reauthorize"
    VOID = "void"
    CANCEL = "cancel"
    CLOSE = "close"
    RELEASE = "release"
    CLEAR = "clear"
    REFRESH = "refresh"
    RESEND = "resend"
    NOTE = "note"
    RECORD = "record"


NEEDED: Final[Mapping[OrderAction, Action]] = {
    OrderAction.CAPTURE: Action.CAPTURE,
    OrderAction.REFUND: Action.REFUND,
    OrderAction.REAUTHORIZE: Action.REAUTHORIZE,
    OrderAction.VOID: Action.VOID,
    OrderAction.CANCEL: Action.CANCEL,
    OrderAction.CLOSE: Action.CLOSE,
    OrderAction.RELEASE: Action.CLEAR_STOP_SHIPMENT,
    OrderAction.CLEAR: Action.CLEAR_STOP_SHIPMENT,
    OrderAction.REFRESH: Action.REFRESH,
    OrderAction.RESEND: Action.RESEND_MAIL,
    OrderAction.NOTE: Action.ADD_NOTE,
    OrderAction.RECORD: Action.RECORD_ONLY,
}
"""The permission that each takes."""


class Obstacle(enum.StrEnum):
    """Why an action does not apply; the words are the screens' business."""

    CALL_UNDER_WAY = "call under way"
    NOT_PLACED = "not placed"
    DECIDING = "amazon is deciding"
    CAPTURING = "being captured"
    NOTHING_RESERVED = "nothing reserved"
    RESERVATION_OVER = "reservation over"
    HELD = "shipment stopped"
    NOTHING_CAPTURED = "nothing captured"
    ALL_REFUNDED = "all refunded"
    REFUNDS_USED_UP = "refunds used up"
    NOTHING_LEFT = "nothing left to reserve"
    AUTHORIZATIONS_USED_UP = "authorizations used up"
    SUSPENDED = "suspended"
    CANCELED = "canceled"
    CLOSED = "closed"
    EXPIRED = "expired"
    MONEY_TAKEN = "money taken"
    NOT_HELD = "not held"
    NO_ATTENTION = "no attention"
    NO_MAIL = "no mail"
    NOT_ALLOWED = "not allowed"


@dataclass(frozen=True, slots=True)
class Situation:
    """What the answer depends on.

    Attributes:
        call_under_way: a call to Amazon has no outcome yet.
        mails: how many mails about the order may be sent again.
    """

    facts: PaymentFacts
    stage: OrderStage
    now: dt.datetime
    call_under_way: bool = False
    mails: int = 0

    @property
    def smallest(self) -> Money:
        return Money(1, self.facts.total.currency)


def obstacle(action: OrderAction, situation: Situation) -> Obstacle | None:
    """Why an action does not apply now; ``None`` when it does."""
    if situation.call_under_way and action in _CALLS:
        return Obstacle.CALL_UNDER_WAY
    look = _OBSTACLES.get(action)
    return look(situation) if look is not None else None


def suggested(situation: Situation) -> OrderAction | None:
    """What is most likely wanted next; ``None`` when there is nothing to do."""
    return next((each for each in _LIKELY if obstacle(each, situation) is None), None)


def capturable(situation: Situation) -> tuple[int, ...]:
    """Places of the charges that may be captured now."""
    mode, now, least = situation.facts.mode, situation.now, situation.smallest
    passing = _passing(situation, lambda charge: rules.require_capturable(charge, least, mode, now))
    return tuple(at for at in passing if not situation.facts.charges[at].stop_shipment)


def voidable(situation: Situation) -> tuple[int, ...]:
    """Places of the charges whose reservation may be let go."""
    return _passing(situation, rules.require_voidable)


def refundable(situation: Situation) -> tuple[int, ...]:
    """Places of the charges of which something may be given back."""
    least = situation.smallest
    return _passing(situation, lambda charge: rules.require_refundable(charge, least))


def held(situation: Situation) -> tuple[int, ...]:
    """Places of the charges whose goods Amazon wants held back."""
    charges = situation.facts.charges
    return tuple(at for at, charge in enumerate(charges) if charge.stop_shipment)


_CALLS: Final = frozenset(
    {
        *(OrderAction.CAPTURE, OrderAction.REFUND, OrderAction.REAUTHORIZE),
        *(OrderAction.VOID, OrderAction.CANCEL, OrderAction.CLOSE),
    }
)
_LIKELY: Final = (OrderAction.RELEASE, OrderAction.CLEAR, OrderAction.CAPTURE)


def _passing(situation: Situation, require: Callable[[ChargeFacts], None]) -> tuple[int, ...]:
    charges = situation.facts.charges
    return tuple(at for at, each in enumerate(charges) if _refusal(require, each) is None)


def _refusal(require: Callable[[ChargeFacts], None], charge: ChargeFacts) -> Refused | None:
    try:
        require(charge)
    except Refused as refusal:
        return refusal
    return None


def _against_capture(situation: Situation) -> Obstacle | None:
    if capturable(situation):
        return None
    open_ = [c for c in situation.facts.charges if c.state is ChargeState.AUTHORIZED]
    if any(charge.stop_shipment for charge in open_):
        return Obstacle.HELD
    return Obstacle.RESERVATION_OVER if open_ else _nothing_reserved(situation)


def _nothing_reserved(situation: Situation) -> Obstacle:
    states = {charge.state for charge in situation.facts.charges}
    if ChargeState.CAPTURE_INITIATED in states:
        return Obstacle.CAPTURING
    deciding = ChargeState.AUTHORIZATION_INITIATED in states
    return Obstacle.DECIDING if deciding else Obstacle.NOTHING_RESERVED


def _against_void(situation: Situation) -> Obstacle | None:
    return None if voidable(situation) else _nothing_reserved(situation)


def _against_refund(situation: Situation) -> Obstacle | None:
    if refundable(situation):
        return None
    captured = [c for c in situation.facts.charges if c.state is ChargeState.CAPTURED]
    if not captured:
        return Obstacle.NOTHING_CAPTURED
    least = situation.smallest
    counted = any(
        isinstance(_refusal(lambda c: rules.require_refundable(c, least), each), CountExceeded)
        for each in captured
    )
    return Obstacle.REFUNDS_USED_UP if counted else Obstacle.ALL_REFUNDED


_OVER: Final = {
    ChargePermissionState.DRAFT: Obstacle.NOT_PLACED,
    ChargePermissionState.NON_CHARGEABLE: Obstacle.SUSPENDED,
    ChargePermissionState.CANCELED: Obstacle.CANCELED,
    ChargePermissionState.CLOSED: Obstacle.CLOSED,
}


def _against_reauthorization(situation: Situation) -> Obstacle | None:
    facts = situation.facts
    if facts.state in _OVER:
        return _OVER[facts.state]
    if situation.stage not in {OrderStage.PLACED, OrderStage.FAILED}:
        return Obstacle.NOT_PLACED
    if not rules.left_to_authorize(facts):
        return Obstacle.NOTHING_LEFT
    try:
        rules.require_authorizable(facts, situation.smallest, situation.now)
    except WindowClosed:
        return Obstacle.EXPIRED
    except CountExceeded:
        return Obstacle.AUTHORIZATIONS_USED_UP
    return None


def _against_cancel(situation: Situation) -> Obstacle | None:
    try:
        rules.require_cancelable(situation.facts)
    except rules.CapturesExist:
        return Obstacle.MONEY_TAKEN
    except Refused:
        return _OVER[situation.facts.state]
    return None


def _against_close(situation: Situation) -> Obstacle | None:
    try:
        rules.require_closable(situation.facts)
    except Refused:
        return _OVER[situation.facts.state]
    return None


def _against_release(situation: Situation) -> Obstacle | None:
    return None if held(situation) else Obstacle.NOT_HELD


def _against_clearing(situation: Situation) -> Obstacle | None:
    return None if situation.facts.needs_attention else Obstacle.NO_ATTENTION


_OBSTACLES: Final[Mapping[OrderAction, Callable[[Situation], Obstacle | None]]] = {
    OrderAction.CAPTURE: _against_capture,
    OrderAction.VOID: _against_void,
    OrderAction.REFUND: _against_refund,
    OrderAction.REAUTHORIZE: _against_reauthorization,
    OrderAction.CANCEL: _against_cancel,
    OrderAction.CLOSE: _against_close,
    OrderAction.RELEASE: _against_release,
    OrderAction.CLEAR: _against_clearing,
    OrderAction.RESEND: lambda situation: None if situation.mails else Obstacle.NO_MAIL,
}


class Edge(enum.StrEnum):
    """A moment after which something is no longer so."""

    INSTANT_CAPTURE = "instant capture"
    CAPTURE = "capture"
    ORDER = "order"


@dataclass(frozen=True, slots=True)
class Deadline:
    """When an edge is reached."""

    edge: Edge
    at: dt.datetime


def deadlines(facts: PaymentFacts, now: dt.datetime) -> tuple[Deadline, ...]:
    """The edges that lie ahead, the nearest first: of the oldest reservation, and of the order."""
    waiting = [charge for charge in facts.charges if charge.state is ChargeState.AUTHORIZED]
    found: list[tuple[Edge, dt.datetime | None]] = [(Edge.ORDER, facts.closes_at)]
    for charge in waiting:
        found.append((Edge.CAPTURE, rules.capture_until(charge, facts.mode)))
        if facts.mode is Mode.LIVE:
            found.append((Edge.INSTANT_CAPTURE, rules.instant_capture_until(charge)))
    nearest: dict[Edge, dt.datetime] = {}
    for edge, at in found:
        if at is not None and at > now:
            nearest[edge] = min(at, nearest.get(edge, at))
    return tuple(Deadline(e, at) for e, at in sorted(nearest.items(), key=lambda each: each[1]))
