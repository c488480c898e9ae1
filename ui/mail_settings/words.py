"""Mail events, audiences and Amazon's own mails in words for people."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.inbox import Audience
from app.domain.mail_events import AMAZON_MAILS, AmazonMails, MailEvent

_CONTEXT: Final = "MailWords"
_E: Final = MailEvent
_EVENTS: Final[Mapping[MailEvent, str]] = {
    _E.ORDER_PLACED: "Order placed",
    _E.QUEUED: "Queued: Amazon checks the payment",
    _E.AUTHORIZED: "Authorized",
    _E.PROCESSED: "Processed: paid in full",
    _E.DECLINED_SOFT: "Declined, may be tried again",
    _E.DECLINED_HARD: "Declined for good",
    _E.CAPTURED: "Captured",
    _E.PARTIALLY_CAPTURED: "Partially captured",
    _E.VOIDED: "Voided",
    _E.REFUNDED: "Refunded",
    _E.REFUND_FAILED: "Refund failed",
    _E.AUTHORIZATION_AGEING: "Authorization grows old",
    _E.NEEDS_ATTENTION: "Needs attention",
    _E.IPN_SILENCE: "Amazon sends no notifications",
}
_AUDIENCES: Final[Mapping[Audience, str]] = {
    Audience.BUYER: "Buyer",
    Audience.ORDERS_DEPARTMENT: "Orders department",
    Audience.STAFF: "Chosen staff",
    Audience.SCREEN: "On screen",
}
_AMAZON: Final[Mapping[AmazonMails, str]] = {
    AmazonMails.NOTHING: "Nothing",
    AmazonMails.AT_CHECKOUT: "The payment, not the goods; none if captured within 5 hours",
    AmazonMails.AT_CAPTURE: "The buyer, at each capture",
    AmazonMails.AT_REFUND: "The buyer, at start and end",
}


def event_word(event: MailEvent) -> str:
    """What happened."""
    return QCoreApplication.translate(_CONTEXT, _EVENTS[event])


def audience_word(audience: Audience) -> str:
    """Who is told."""
    return QCoreApplication.translate(_CONTEXT, _AUDIENCES[audience])


def amazon_word(event: MailEvent) -> str:
    """What Amazon mails the buyer about the same."""
    return QCoreApplication.translate(_CONTEXT, _AMAZON[AMAZON_MAILS[event]])
