"""The story of an order in plain words, and its raw facts with people's data covered."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Final

from app.domain.documents import DocumentKind
from app.domain.errors import Refused
from app.domain.inbox import Audience, InboxState
from app.domain.intent import IntentKind
from app.domain.mail_events import MailEvent
from app.domain.masking import masked_email
from app.domain.money import Currency, Money
from app.domain.payment_status import MayShip, PaymentStatus
from app.domain.reasons import AmazonObject, Generation, Word, meaning_of
from app.domain.timeline import Event, Source
from app.services.mails.rows import Standing
from app.services.order_details import Happening
from ui.formats import money_text, ship_text, status_text
from ui.language import marked, translate
from ui.mail_settings.words import audience_word, event_word
from ui.notifications.words import kind_text
from ui.notifications.words import mark_of as message_mark
from ui.reasons import explained
from ui.sent_mails.words import mark_of

SOURCE_ICONS: Final = {
    Source.PERSON: "user",
    Source.CALL: "upload",
    Source.IPN: "notifications",
    Source.POLL: "refresh",
    Source.MAIL: "mail",
    Source.SYSTEM: "settings",
}
_SOURCES: Final = {
    Source.PERSON: marked("OrderStory", "People"),
    Source.CALL: marked("OrderStory", "Calls to Amazon"),
    Source.IPN: marked("OrderStory", "Amazon's messages"),
    Source.POLL: marked("OrderStory", "Asked by Paydesk"),
    Source.MAIL: marked("OrderStory", "Mails"),
    Source.SYSTEM: marked("OrderStory", "Paydesk"),
}
_EVENTS: Final = {
    Event.ORDER_CREATED: marked("OrderStory", "Order written down"),
    Event.ORDER_REVISED: marked("OrderStory", "Order changed at the till"),
    Event.ORDER_ADOPTED: marked("OrderStory", "Order adopted from Amazon"),
    Event.CHARGEBACK: marked("OrderStory", "Amazon tells of a chargeback"),
    Event.UNHANDLED_IPN: marked("OrderStory", "A message that Paydesk does not act on"),
    Event.DETAILS_SET: marked("OrderStory", "Amazon knows the total"),
    Event.CONFIRMED: marked("OrderStory", "Order confirmed at Amazon"),
    Event.BUYER_CONFIRMED: marked("OrderStory", "Buyer came back from the confirmation"),
    Event.BUYER_ASKED: marked("OrderStory", "Buyer asked to confirm"),
    Event.CARD_ASKED: marked("OrderStory", "Buyer asked for another payment method"),
    Event.ORDER_PLACED: marked("OrderStory", "Order placed"),
    Event.ORDER_ABANDONED: marked("OrderStory", "Order given up"),
    Event.ORDER_FAILED: marked("OrderStory", "Payment failed"),
    Event.PERMISSION_CHANGED: marked("OrderStory", "Order Reference"),
    Event.AUTHORIZATION_CHANGED: marked("OrderStory", "Authorization"),
    Event.CAPTURE_CHANGED: marked("OrderStory", "Capture"),
    Event.CAPTURE_DECLINED: marked("OrderStory", "Capture declined"),
    Event.REFUND_CHANGED: marked("OrderStory", "Refund"),
    Event.CALL_INTENDED: marked("OrderStory", "Asked of Amazon"),
    Event.CALL_REJECTED: marked("OrderStory", "Amazon refused"),
    Event.CALL_NOT_SENT: marked("OrderStory", "Not sent"),
    Event.OUTCOME_UNKNOWN: marked("OrderStory", "Amazon's answer was lost"),
    Event.OUTCOME_SETTLED: marked("OrderStory", "Amazon's answer is known now"),
    Event.STALE_REPORT: marked("OrderStory", "An old report was ignored"),
    Event.CONTRADICTION: marked("OrderStory", "Amazon's answers contradict each other"),
    Event.UNKNOWN_WORD: marked("OrderStory", "Amazon used an unknown word"),
    Event.STOP_SHIPMENT: marked("OrderStory", "Amazon stopped the shipment"),
    Event.STOP_CLEARED: marked("OrderStory", "Shipment released"),
    Event.ATTENTION_CLEARED: marked("OrderStory", "Attention cleared"),
    Event.STATUS_CHANGED: marked("OrderStory", "Payment status"),
    Event.MAY_SHIP_CHANGED: marked("OrderStory", "May the goods go"),
    Event.NOTE: marked("OrderStory", "Note"),
    Event.RECORDED: marked("OrderStory", "Recorded only, nothing was sent"),
    Event.DOCUMENT_NUMBERED: marked("OrderStory", "Document numbered"),
}
_DOCUMENTS: Final = {
    DocumentKind.INVOICE.value: marked("OrderStory", "Invoice numbered"),
    DocumentKind.CREDIT_NOTE.value: marked("OrderStory", "Credit note numbered"),
}
_CALLS: Final = {
    IntentKind.SET_DETAILS: marked("OrderStory", "Set the total"),
    IntentKind.CONFIRM: marked("OrderStory", "Confirm the order"),
    IntentKind.AUTHORIZE: marked("OrderStory", "Reserve"),
    IntentKind.CAPTURE: marked("OrderStory", "Capture"),
    IntentKind.REFUND: marked("OrderStory", "Refund"),
    IntentKind.VOID: marked("OrderStory", "Void"),
    IntentKind.CANCEL: marked("OrderStory", "Cancel the order"),
    IntentKind.CLOSE: marked("OrderStory", "Close the order"),
}
_OBJECTS: Final = {
    Event.PERMISSION_CHANGED.value: AmazonObject.ORDER_REFERENCE,
    Event.AUTHORIZATION_CHANGED.value: AmazonObject.AUTHORIZATION,
    Event.CAPTURE_CHANGED.value: AmazonObject.CAPTURE,
    Event.CAPTURE_DECLINED.value: AmazonObject.CAPTURE,
    Event.REFUND_CHANGED.value: AmazonObject.REFUND,
}
"""Whose words stand in the facts of these; elsewhere they stay as Amazon spells them."""
_MOVES: Final[Mapping[str, Callable[[str], str]]] = {
    Event.STATUS_CHANGED.value: lambda word: status_text(PaymentStatus(word))[0],
    Event.MAY_SHIP_CHANGED.value: lambda word: ship_text(MayShip(word))[0],
}
_FREE: Final = ("text", "why")
_MAIL: Final = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_PHONE: Final = re.compile(r"(?<![\w-])\+?\d[\d\s()/.-]{6,}\d(?![\w-])")


def source_text(source: Source) -> str:
    """Who made it happen."""
    return _tr(_SOURCES[source])


def title_of(happening: Happening) -> str:
    """What happened; a word of a newer Paydesk stays as it is."""
    if (document := happening.facts.get("document")) in _DOCUMENTS:
        return _tr(_DOCUMENTS[document])
    if happening.seq == 0 and happening.source is Source.MAIL:
        return _mail_title(happening)
    if happening.seq == 0 and happening.source is Source.IPN:
        text = translate("OrderStory", "Amazon's message: %1")
        return text.replace("%1", kind_text(happening.what))
    try:
        return _tr(_EVENTS[Event(happening.what)])
    except (ValueError, KeyError):
        text = happening.what
        return f"{text[:1].upper()}{text[1:]}"


def details_of(happening: Happening) -> str:
    """What there is to say about it, in one line."""
    facts = happening.facts
    parts = [
        _call(facts),
        _amount(facts),
        _moved(happening),
        _stands(happening),
        facts.get("problem", ""),
        *(facts.get(name, "") for name in ("what", "number", "text", "why")),
        facts.get("key", ""),
    ]
    return "  ·  ".join(part for part in parts if part)


def raw_of(happening: Happening) -> str:
    """Everything that is kept of it, one line of JSON, with people's data covered."""
    told = {
        "seq": happening.seq or None,
        "at": happening.at.isoformat(timespec="milliseconds"),
        "source": happening.source.value,
        "actor": happening.actor or None,
        "event": happening.what,
        "facts": {name: _covered(name, text) for name, text in happening.facts.items()},
        "previous": happening.digest[:12] or None,
    }
    plain = {name: value for name, value in told.items() if value is not None}
    return json.dumps(plain, ensure_ascii=False)


def _mail_title(happening: Happening) -> str:
    text = translate("OrderStory", "Mail: %1")
    return text.replace("%1", event_word(MailEvent(happening.what)))


def _call(facts: Mapping[str, str]) -> str:
    """What was asked of Amazon, as the buttons call it."""
    try:
        return _tr(_CALLS[IntentKind(facts.get("call", ""))])
    except ValueError:
        return facts.get("call", "")


def _moved(happening: Happening) -> str:
    """From one payment status, or one word about shipping, to the next."""
    told = _MOVES.get(happening.what)
    if told is None:
        return ""
    return " → ".join(told(happening.facts[name]) for name in ("from", "to"))


def _stands(happening: Happening) -> str:
    """Where it stands: Amazon's word by its meaning, a mail's and a message's by ours."""
    facts = happening.facts
    state = facts.get("state", "")
    if happening.seq == 0 and happening.source is Source.MAIL:
        parts = audience_word(Audience(facts["to"])), mark_of(Standing(state)).word
        return "  ·  ".join(parts)
    if happening.seq == 0 and happening.source is Source.IPN:
        return message_mark(InboxState(state), None).word
    kind = _OBJECTS.get(happening.what)
    if kind is None or not state:
        return " / ".join(facts[name] for name in ("state", "reason") if facts.get(name))
    word = Word(Generation.CLASSIC, kind, state, facts.get("reason", ""))
    return explained(meaning_of(word)).word


def _covered(name: str, text: str) -> str:
    """What people wrote may hold what should not be copied on: mails and phone numbers."""
    if name not in _FREE:
        return str(text)
    return _PHONE.sub("••••••", _MAIL.sub(lambda found: masked_email(found[0]), text))


def _amount(facts: Mapping[str, str]) -> str:
    number, _, code = facts.get("amount", facts.get("total", "")).partition(" ")
    try:
        return money_text(Money.parse(number, Currency(code))) if code else ""
    except (ValueError, Refused):
        return f"{number} {code}"


def _tr(text: str) -> str:
    return translate("OrderStory", text)
