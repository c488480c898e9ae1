"""Mail events, audiences and Amazon's own mails in words for people."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain.inbox import Audience
from app.domain.mail_events import AMAZON_MAILS, AmazonMails, MailEvent
from ui.language import marked, translate

LANGUAGE_NAMES: Final[Mapping[str, str]] = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "it": "Italiano",
    "es": "Español",
    "ja": "日本語",
}
"""Each in itself, as readers know it."""
_E: Final = MailEvent
_EVENTS: Final[Mapping[MailEvent, str]] = {
    _E.ORDER_PLACED: marked("MailWords", "Order placed"),
    _E.QUEUED: marked("MailWords", "Queued: Amazon checks the payment"),
    _E.AUTHORIZED: marked("MailWords", "Authorized"),
    _E.PROCESSED: marked("MailWords", "Processed: paid in full"),
    _E.DECLINED_SOFT: marked("MailWords", "Declined, may be tried again"),
    _E.DECLINED_HARD: marked("MailWords", "Declined for good"),
    _E.CAPTURED: marked("MailWords", "Captured"),
    _E.PARTIALLY_CAPTURED: marked("MailWords", "Partially captured"),
    _E.VOIDED: marked("MailWords", "Voided"),
    _E.REFUNDED: marked("MailWords", "Refunded"),
    _E.REFUND_FAILED: marked("MailWords", "Refund failed"),
    _E.AUTHORIZATION_AGEING: marked("MailWords", "Authorization grows old"),
    _E.NEEDS_ATTENTION: marked("MailWords", "Needs attention"),
    _E.IPN_SILENCE: marked("MailWords", "Amazon sends no notifications"),
}
_AUDIENCES: Final[Mapping[Audience, str]] = {
    Audience.BUYER: marked("MailWords", "Buyer"),
    Audience.ORDERS_DEPARTMENT: marked("MailWords", "Orders department"),
    Audience.STAFF: marked("MailWords", "Chosen staff"),
    Audience.SCREEN: marked("MailWords", "On screen"),
}
_AMAZON: Final[Mapping[AmazonMails, str]] = {
    AmazonMails.NOTHING: marked("MailWords", "Nothing"),
    AmazonMails.AT_CHECKOUT: marked(
        "MailWords", "The payment, not the goods; none if captured within 5 hours"
    ),
    AmazonMails.AT_CAPTURE: marked("MailWords", "The buyer, at each capture"),
    AmazonMails.AT_REFUND: marked("MailWords", "The buyer, at start and end"),
}


def twice_text() -> str:
    """Beside an event about which the buyer would hear the same from both."""
    return translate("MailWords", "▲ Your mail says the same: the buyer hears it twice.")


def event_word(event: MailEvent) -> str:
    """What happened."""
    return translate("MailWords", _EVENTS[event])


def audience_word(audience: Audience) -> str:
    """Who is told."""
    return translate("MailWords", _AUDIENCES[audience])


def amazon_word(event: MailEvent) -> str:
    """What Amazon mails the buyer about the same."""
    return translate("MailWords", _AMAZON[AMAZON_MAILS[event]])
