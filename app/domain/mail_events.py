"""What the shop writes mails about, and what Amazon mails the buyer by itself.

Source for Amazon's own mails: Amazon Pay, buyer communication; classic API reference, after
ConfirmOrderReference.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import Final


class MailEvent(enum.StrEnum):
    """A fact worth a mail; its wording is the templates' business."""

    ORDER_PLACED = "order placed"
    QUEUED = "queued"
    AUTHORIZED = "authorized"
    PROCESSED = "processed"
    DECLINED_SOFT = "declined softly"
    DECLINED_HARD = "declined for good"
    CAPTURED = "captured"
    PARTIALLY_CAPTURED = "partially captured"
    VOIDED = "voided"
    REFUNDED = "refunded"
    REFUND_FAILED = "refund failed"
    AUTHORIZATION_AGEING = "authorization ageing"
    NEEDS_ATTENTION = "needs attention"
    IPN_SILENCE = "ipn silence"

    @property
    def slug(self) -> str:
        """As part of a setting's or a template's name."""
        return self.value.replace(" ", "_")


class AmazonMails(enum.StrEnum):
    """What Amazon mails the buyer about the same fact."""

    NOTHING = "nothing"
    AT_CHECKOUT = "at checkout"
    """Not where the money is captured within five hours."""
    AT_CAPTURE = "at capture"
    AT_REFUND = "at refund, start and end"

    @property
    def says_the_same(self) -> bool:
        """Whether a mail of the shop's would tell the buyer nothing new.

        At the checkout Amazon writes about the payment alone; what was bought, and whether it was
        taken up, is the shop's to say.
        """
        return self in {AmazonMails.AT_CAPTURE, AmazonMails.AT_REFUND}


_E: Final = MailEvent
AMAZON_MAILS: Final[Mapping[MailEvent, AmazonMails]] = {
    **dict.fromkeys(_E, AmazonMails.NOTHING),
    _E.ORDER_PLACED: AmazonMails.AT_CHECKOUT,
    _E.QUEUED: AmazonMails.AT_CHECKOUT,
    _E.PROCESSED: AmazonMails.AT_CAPTURE,
    _E.CAPTURED: AmazonMails.AT_CAPTURE,
    _E.PARTIALLY_CAPTURED: AmazonMails.AT_CAPTURE,
    _E.REFUNDED: AmazonMails.AT_REFUND,
}
INTERNAL: Final = frozenset(
    {_E.REFUND_FAILED, _E.AUTHORIZATION_AGEING, _E.NEEDS_ATTENTION, _E.IPN_SILENCE}
)
"""The shop's own troubles; no buyer is written to about them."""
SAID_WITH: Final[Mapping[MailEvent, frozenset[MailEvent]]] = {
    _E.QUEUED: frozenset({_E.ORDER_PLACED}),
    _E.ORDER_PLACED: frozenset({_E.AUTHORIZED, _E.PROCESSED, _E.CAPTURED, _E.PARTIALLY_CAPTURED}),
    _E.PROCESSED: frozenset({_E.AUTHORIZED, _E.CAPTURED, _E.PARTIALLY_CAPTURED}),
    _E.CAPTURED: frozenset({_E.AUTHORIZED}),
    _E.PARTIALLY_CAPTURED: frozenset({_E.AUTHORIZED}),
    _E.DECLINED_SOFT: frozenset({_E.NEEDS_ATTENTION}),
    _E.DECLINED_HARD: frozenset({_E.NEEDS_ATTENTION, _E.VOIDED}),
    _E.REFUND_FAILED: frozenset({_E.NEEDS_ATTENTION}),
}
"""Of facts that become known in one moment a mail about the first tells the others too."""
CALLED_OFF_BY: Final[Mapping[MailEvent, frozenset[MailEvent]]] = {
    _E.QUEUED: frozenset(
        {_E.AUTHORIZED, _E.PROCESSED, _E.CAPTURED, _E.DECLINED_SOFT, _E.DECLINED_HARD, _E.VOIDED}
    ),
    _E.AUTHORIZED: frozenset({_E.PROCESSED, _E.CAPTURED, _E.PARTIALLY_CAPTURED, _E.VOIDED}),
    _E.CAPTURED: frozenset({_E.PROCESSED}),
    _E.PARTIALLY_CAPTURED: frozenset({_E.PROCESSED}),
    _E.DECLINED_SOFT: frozenset({_E.AUTHORIZED, _E.PROCESSED, _E.DECLINED_HARD, _E.VOIDED}),
    _E.AUTHORIZATION_AGEING: frozenset({_E.PROCESSED, _E.CAPTURED, _E.VOIDED}),
}
"""A held mail is not sent when one of these happens before its window ends."""
