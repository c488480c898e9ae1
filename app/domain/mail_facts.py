"""From what a transaction told the timeline to the mails it is worth: one pure function."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from app.domain.inbox import Audience
from app.domain.mail_events import CALLED_OFF_BY, SAID_WITH, MailEvent
from app.domain.mail_grid import MailGrid
from app.domain.money import Money
from app.domain.order_stage import OrderStage
from app.domain.payment_status import PaymentStatus
from app.domain.reason_topics import Topic
from app.domain.reasons import AmazonObject, Generation, MailDecision, Word, meaning_of
from app.domain.timeline import Event

Told = tuple[Event, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class OrderNow:
    """The order after the transaction's work.

    Attributes:
        soft: ids of charges that Amazon declined softly.
        adopted: made elsewhere, where its buyer is written to as well.
    """

    stage: OrderStage
    status: PaymentStatus
    total: Money
    captured: Money
    soft: frozenset[str] = frozenset()
    adopted: bool = False


@dataclass(frozen=True, slots=True)
class MailFact:
    """A fact worth telling.

    Attributes:
        about: Amazon's id of what it happened to; empty for the order itself.
        reason: Amazon's word, or what needs attention; never personal data.
        buyer_too: whether it concerns the buyer at all.
    """

    event: MailEvent
    about: str = ""
    reason: str = ""
    buyer_too: bool = True


@dataclass(frozen=True, slots=True)
class PlannedMail:
    """One mail to be.

    Attributes:
        recipient: an address, or empty for the order's buyer and for screens.
        wait: from the fact to the mail.
        held: whether later facts may still call it off.
        language: two letters; empty for the recipient's own.
    """

    fact: MailFact
    audience: Audience
    recipient: str
    wait: dt.timedelta
    held: bool
    language: str


def mail_facts(told: Iterable[Told], now: OrderNow) -> tuple[MailFact, ...]:
    """What of a transaction is worth telling, in the order it was told.

    What goes wrong while the buyer stands at the till is the till's business: before an order is
    placed, or has failed for good, there are no mails about it.
    """
    if now.stage not in {OrderStage.PLACED, OrderStage.FAILED}:
        return ()
    found = dict.fromkeys(fact for each in told for fact in _facts(each, now))
    voids = [fact for fact in found if fact.event is MailEvent.VOIDED]
    return tuple(fact for fact in found if fact not in voids[1:])


def planned_mails(
    facts: Sequence[MailFact], now: OrderNow | None, grid: MailGrid
) -> tuple[PlannedMail, ...]:
    """Who gets which mail about these facts, each recipient one about each moment.

    Args:
        facts: of one moment.
        now: the order; ``None`` where no buyer is concerned.
        grid: the notification settings.
    """
    plans: list[PlannedMail] = []
    for audience in Audience:
        wanted = [fact for fact in facts if _concerns(audience, fact, now)]
        recipients = {fact: grid.recipients(fact.event, audience) for fact in wanted}
        for fact in wanted:
            for recipient in recipients[fact]:
                others = {each.event for each in wanted if recipient in recipients[each]}
                if not any(fact.event in SAID_WITH.get(other, ()) for other in others):
                    plans.append(_plan(fact, audience, recipient, grid))
    return tuple(plans)


def called_off(facts: Iterable[MailFact], told: Iterable[Told]) -> frozenset[MailEvent]:
    """Held mails about which facts are not to be sent any more."""
    happened = {fact.event for fact in facts}
    events = {event for event, by in CALLED_OFF_BY.items() if by & happened}
    if any(event in {Event.ATTENTION_CLEARED, Event.STOP_CLEARED} for event, _ in told):
        events.add(MailEvent.NEEDS_ATTENTION)
    return frozenset(events)


def _plan(fact: MailFact, audience: Audience, recipient: str, grid: MailGrid) -> PlannedMail:
    rule = grid.rule(fact.event, audience)
    return PlannedMail(
        fact=fact,
        audience=audience,
        recipient=recipient,
        wait=dt.timedelta(minutes=rule.delay_min + rule.hold_min),
        held=rule.hold_min > 0,
        language=rule.language,
    )


def _concerns(audience: Audience, fact: MailFact, now: OrderNow | None) -> bool:
    if audience is not Audience.BUYER:
        return True
    # whoever is declined for good at the till is told so there
    at_home = now is not None and now.stage is OrderStage.PLACED and not now.adopted
    return fact.buyer_too and at_home


_ATTENTION: Final = frozenset(
    {
        *(Event.CONTRADICTION, Event.UNKNOWN_WORD, Event.STOP_SHIPMENT),
        *(Event.CHARGEBACK, Event.UNHANDLED_IPN),
    }
)
_SOFT: Final = frozenset(
    {Topic.CARD_DECLINED, Topic.TRY_AGAIN_ONCE, Topic.PROCESSING_FAILED, Topic.TIMED_OUT}
)


def _facts(told: Told, now: OrderNow) -> Iterator[MailFact]:
    event, facts = told
    about, state, reason = (facts.get(name, "") for name in ("id", "state", "reason"))
    match event:
        case Event.ORDER_PLACED:
            yield MailFact(MailEvent.ORDER_PLACED)
            if now.status is PaymentStatus.QUEUED:
                yield MailFact(MailEvent.QUEUED)
        case Event.AUTHORIZATION_CHANGED:
            yield from _authorization(about, state, reason, now)
        case Event.PERMISSION_CHANGED if state == "Canceled":
            yield MailFact(MailEvent.VOIDED, about, reason)
        case Event.CAPTURE_CHANGED if state == "Completed":
            whole = now.captured >= now.total
            captured = MailEvent.CAPTURED if whole else MailEvent.PARTIALLY_CAPTURED
            yield MailFact(captured, about)
        case Event.CAPTURE_DECLINED:
            yield MailFact(MailEvent.NEEDS_ATTENTION, about, reason, buyer_too=False)
        case Event.REFUND_CHANGED:
            yield from _refund(about, state, reason)
        case Event.STATUS_CHANGED:
            yield from _status(facts.get("to", ""))
        case _ if event in _ATTENTION:
            why = " ".join(filter(None, (event.value, state, reason)))
            yield MailFact(MailEvent.NEEDS_ATTENTION, about, why, buyer_too=False)
        case _:
            pass


def _authorization(about: str, state: str, reason: str, now: OrderNow) -> Iterator[MailFact]:
    if state == "Open":
        yield MailFact(MailEvent.AUTHORIZED, about)
    elif state == "Closed" and reason in {"SellerClosed", "OrderReferenceCanceled"}:
        yield MailFact(MailEvent.VOIDED, about, reason)
    elif state == "Closed" and reason in {"ExpiredUnused", "AmazonClosed"}:
        yield MailFact(MailEvent.NEEDS_ATTENTION, about, reason, buyer_too=False)
    elif state == "Declined":
        word = Word(Generation.CLASSIC, AmazonObject.AUTHORIZATION, state, reason)
        meaning = meaning_of(word, soft=about in now.soft)
        soft = meaning.topic in _SOFT
        declined = MailEvent.DECLINED_SOFT if soft else MailEvent.DECLINED_HARD
        buyer_too = meaning.mail in {MailDecision.BUYER, MailDecision.BOTH}
        yield MailFact(declined, about, reason, buyer_too=buyer_too)


def _refund(about: str, state: str, reason: str) -> Iterator[MailFact]:
    if state == "Completed":
        yield MailFact(MailEvent.REFUNDED, about, reason)
    elif state == "Declined":
        yield MailFact(MailEvent.REFUND_FAILED, about, reason, buyer_too=False)


def _status(status: str) -> Iterator[MailFact]:
    if status == PaymentStatus.PROCESSED:
        yield MailFact(MailEvent.PROCESSED)
    elif status == PaymentStatus.ACTION_REQUIRED:
        yield MailFact(MailEvent.NEEDS_ATTENTION, buyer_too=False)
