"""Why an order needs a person: what it is, how much money hangs on it, until when, what to do."""

from __future__ import annotations

import datetime as dt
import enum
from dataclasses import dataclass
from typing import Final

from app.domain import limits
from app.domain.environment import Mode
from app.domain.money import Money
from app.domain.order_actions import Edge, OrderAction, Situation, deadlines, obstacle
from app.domain.payment_status import PaymentStatus, payment_status

_BEFORE_EDGE: Final = dt.timedelta(days=1)


class Worry(enum.StrEnum):
    """What is the matter; the first that holds counts."""

    SHIPMENT_STOPPED = "shipment stopped"
    UNCLEAR = "unclear"
    """Amazon's answers contradict each other, or it used a word that we do not know."""
    ANSWER_LOST = "answer lost"
    PAYMENT_MISSING = "payment missing"
    """Declined so that the buyer can mend it, suspended, or lapsed."""
    RESERVATION_ENDS = "reservation ends"


@dataclass(frozen=True, slots=True)
class Concern:
    """One order's worry.

    Attributes:
        at_risk: what the shop loses if nobody does anything.
        step: what to do next.
        edge, until: what runs out next, and when; ``None`` where nothing does.
    """

    worry: Worry
    at_risk: Money
    step: OrderAction
    edge: Edge | None = None
    until: dt.datetime | None = None


def ageing_since(mode: Mode, now: dt.datetime) -> dt.datetime:
    """Reservations older than that are a worry: a day is left until an edge, or less.

    Live that is the end of instant captures after 7 days; in the sandbox a reservation itself
    lives for 2 days only.
    """
    edge = limits.INSTANT_CAPTURE if mode is Mode.LIVE else limits.authorization_lifetime(mode)
    return now - edge + _BEFORE_EDGE


def concern(situation: Situation) -> Concern | None:
    """What worries about an order now; ``None`` when all is well."""
    facts, now = situation.facts, situation.now
    found = _worry(situation)
    if found is None:
        return None
    worry, at_risk = found
    ahead = [each for each in deadlines(facts, now) if _matters(worry, each.edge)]
    nearest = ahead[0] if ahead else None
    return Concern(
        worry=worry,
        at_risk=at_risk,
        step=_step(worry, situation),
        edge=nearest.edge if nearest is not None else None,
        until=nearest.at if nearest is not None else None,
    )


def _worry(situation: Situation) -> tuple[Worry, Money] | None:
    facts = situation.facts
    stopped = [charge for charge in facts.charges if charge.stop_shipment]
    if stopped:
        money = Money.total((charge.engaged for charge in stopped), facts.total.currency)
        return Worry.SHIPMENT_STOPPED, money
    if facts.needs_attention:
        return Worry.UNCLEAR, max(facts.total, facts.engaged)
    if situation.call_under_way:
        return Worry.ANSWER_LOST, facts.total
    if payment_status(facts) is PaymentStatus.ACTION_REQUIRED:
        missing = facts.total - facts.engaged
        return Worry.PAYMENT_MISSING, max(missing, Money.zero(facts.total.currency))
    since = facts.reserved_at
    if since is not None and since <= ageing_since(facts.mode, situation.now):
        return Worry.RESERVATION_ENDS, facts.authorized
    return None


def _step(worry: Worry, situation: Situation) -> OrderAction:
    match worry:
        case Worry.SHIPMENT_STOPPED:
            return OrderAction.RELEASE
        case Worry.UNCLEAR:
            return OrderAction.CLEAR
        case Worry.ANSWER_LOST:
            return OrderAction.REFRESH
        case Worry.PAYMENT_MISSING:
            again = obstacle(OrderAction.REAUTHORIZE, situation) is None
            return OrderAction.REAUTHORIZE if again else OrderAction.REFRESH
        case Worry.RESERVATION_ENDS:  # pragma: no branch - mypy proves the match exhaustive
            open_ = obstacle(OrderAction.CAPTURE, situation) is None
            return OrderAction.CAPTURE if open_ else OrderAction.REAUTHORIZE


def _matters(worry: Worry, edge: Edge) -> bool:
    """A reservation's edges for what is reserved, the order's for what is missing."""
    if worry is Worry.PAYMENT_MISSING:
        return edge is Edge.ORDER
    return edge is not Edge.ORDER
