"""The few entries of a timeline that a cashier wants to see, in plain words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from app.domain.money import Currency, Money
from app.domain.timeline import Entry, Event
from ui.formats import money_text
from ui.language import marked, translate

_TOLD: Final = {
    Event.ORDER_CREATED: marked("Result", "Order written down"),
    Event.BUYER_CONFIRMED: marked("Result", "Buyer came back from the confirmation"),
    Event.CARD_ASKED: marked("Result", "Buyer asked for another payment method"),
    Event.ORDER_PLACED: marked("Result", "Order placed"),
    Event.ORDER_FAILED: marked("Result", "Payment failed"),
    Event.ORDER_ABANDONED: marked("Result", "Order given up"),
    Event.AUTHORIZATION_CHANGED: marked("Result", "Authorization"),
    Event.CAPTURE_CHANGED: marked("Result", "Capture"),
    Event.CAPTURE_DECLINED: marked("Result", "Capture declined"),
    Event.REFUND_CHANGED: marked("Result", "Refund"),
    Event.OUTCOME_UNKNOWN: marked("Result", "Amazon's answer was lost"),
    Event.OUTCOME_SETTLED: marked("Result", "Amazon's answer is known now"),
    Event.STOP_SHIPMENT: marked("Result", "Amazon stops the shipment"),
    Event.STOP_CLEARED: marked("Result", "Shipment released"),
    Event.CONTRADICTION: marked("Result", "Amazon's answers contradict each other"),
}
_NEWEST: Final = 6


@dataclass(frozen=True, slots=True)
class StoryLine:
    """One line: when, and what happened."""

    at: dt.datetime
    text: str


def story_of(timeline: Iterable[Entry]) -> tuple[StoryLine, ...]:
    """The newest told entries, oldest first."""
    told = [entry for entry in timeline if entry.event in _TOLD]
    return tuple(StoryLine(each.cause.at, _text(each)) for each in told[-_NEWEST:])


def _text(entry: Entry) -> str:
    words = [_tr(_TOLD[entry.event]), _amount(entry.facts), _word(entry.facts)]
    return " · ".join(word for word in words if word)


def _amount(facts: Mapping[str, str]) -> str:
    """``100.00 USD`` as the timeline has it, in the user's manner."""
    number, _, code = facts.get("amount", facts.get("total", "")).partition(" ")
    return money_text(Money.parse(number, Currency(code))) if code else ""


def _word(facts: Mapping[str, str]) -> str:
    """Amazon's own word for the state, with its reason; both stay as Amazon spells them."""
    return " / ".join(facts[name] for name in ("state", "reason") if facts.get(name))


def _tr(text: str) -> str:
    return translate("Result", text)
