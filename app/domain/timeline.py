"""What can happen to an order, as its timeline tells it."""

from __future__ import annotations

import datetime as dt
import enum
import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final


class Source(enum.StrEnum):
    """Who made the entry happen."""

    PERSON = "person"
    CALL = "call"
    IPN = "ipn"
    POLL = "poll"
    MAIL = "mail"
    SYSTEM = "system"


class Event(enum.StrEnum):
    """Kinds of timeline entries; the words for people are the screens' business."""

    ORDER_CREATED = "order created"
    ORDER_ADOPTED = "order adopted"
    ORDER_REVISED = "order revised"
    DETAILS_SET = "details set"
    CONFIRMED = "confirmed"
    BUYER_CONFIRMED = "buyer confirmed"
    BUYER_ASKED = "buyer asked to confirm"
    CARD_ASKED = "buyer asked for another card"
    ORDER_PLACED = "order placed"
    ORDER_ABANDONED = "order abandoned"
    ORDER_FAILED = "order failed"
    PERMISSION_CHANGED = "order reference changed"
    AUTHORIZATION_CHANGED = "authorization changed"
    CAPTURE_CHANGED = "capture changed"
    CAPTURE_DECLINED = "capture declined"
    REFUND_CHANGED = "refund changed"
    CALL_INTENDED = "call intended"
    CALL_REJECTED = "call rejected"
    CALL_NOT_SENT = "call not sent"
    OUTCOME_UNKNOWN = "outcome unknown"
    OUTCOME_SETTLED = "outcome settled"
    STALE_REPORT = "stale report ignored"
    CONTRADICTION = "contradiction"
    UNKNOWN_WORD = "unknown word"
    STOP_SHIPMENT = "shipment stopped"
    STOP_CLEARED = "shipment released"
    ATTENTION_CLEARED = "attention cleared"
    CHARGEBACK = "chargeback"
    UNHANDLED_IPN = "notification not handled"
    STATUS_CHANGED = "status changed"
    MAY_SHIP_CHANGED = "may ship changed"
    NOTE = "note"
    RECORDED = "recorded only"
    DOCUMENT_NUMBERED = "document numbered"


@dataclass(frozen=True, slots=True)
class Cause:
    """Who made something happen, and when.

    Attributes:
        actor: the user or the desk; empty where Amazon or the clock did it.
        desk: where it was done, for the audit trail; no part of an order's own story.
    """

    at: dt.datetime
    source: Source
    actor: str = ""
    desk: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One link of an order's chain.

    Attributes:
        seq: 1 for the order's first entry, without gaps.
        facts: ids, amounts on the wire, states and reasons; a person's notes may hold personal
            data, and can be erased: their digest stays in their place, and the chain stays whole.
        previous: digest of the entry before, empty for the first.
    """

    seq: int
    cause: Cause
    event: Event
    facts: Mapping[str, str]
    previous: str

    def digest(self, order: str) -> str:
        """SHA-256 over the order number and everything above, hexadecimal."""
        content = [
            order,
            self.seq,
            self.cause.at.astimezone(dt.UTC).isoformat(timespec="microseconds"),
            self.cause.source,
            self.event,
            self.cause.actor,
            facts_digest(self.facts),
            self.previous,
        ]
        text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()


ERASED: Final = "erased"
"""The only fact of an entry whose facts were erased: their digest."""


def facts_digest(facts: Mapping[str, str]) -> str:
    """SHA-256 over an entry's facts, hexadecimal; of erased ones the digest they had."""
    if set(facts) == {ERASED}:
        return facts[ERASED]
    text = json.dumps(dict(sorted(facts.items())), ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def erased(facts: Mapping[str, str]) -> dict[str, str]:
    """What stands in the place of facts that were erased."""
    return {ERASED: facts_digest(facts)}


def first_break(order: str, links: Iterable[tuple[Entry, str]], head: str) -> int | None:
    """Find tampering: the ``seq`` of the first entry that does not fit, ``None`` if all do.

    Args:
        order: the order's number.
        links: its entries by ``seq``, each with the digest stored beside it.
        head: the digest kept on the order itself; a chain cut short does not end in it.
    """
    previous, expected = "", 1
    for entry, stored in links:
        fits = entry.seq == expected and entry.previous == previous
        if not fits or entry.digest(order) != stored:
            return expected
        previous, expected = stored, expected + 1
    return None if previous == head else expected
