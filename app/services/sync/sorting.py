"""What is to be done about a message, from its content alone."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Final

from app.amazonpay.sns.content import Generation, IpnContent, read_content
from app.domain.environment import Mode
from app.domain.identifiers import ChargePermissionId
from app.domain.inbox import Finding
from app.services.sync.claims import Claimed

_NOTIFICATION: Final = "Notification"
_STATES: Final = frozenset(
    {
        "OrderReferenceNotification",
        "PaymentAuthorize",
        "PaymentCapture",
        "PaymentRefund",
        "CHARGE_PERMISSION",
        "CHARGE",
        "REFUND",
    }
)
"""Kinds whose truth is read from Amazon (v1 reference, 6.4; v2 reference, 5)."""

_CHARGEBACKS: Final = frozenset({"ChargebackDetailedNotification", "CHARGEBACK"})


class Topic(enum.Enum):
    """What a message about an order wants."""

    STATE = enum.auto()
    """Its object may have changed: read it."""
    CHARGEBACK = enum.auto()
    OTHER = enum.auto()
    """Amazon tells something of the order that Paydesk does not act on."""


@dataclass(frozen=True, slots=True)
class AboutOrder:
    """A message about an order, whether we know it or not."""

    message: Claimed
    permission_id: ChargePermissionId
    topic: Topic
    kind: str


@dataclass(frozen=True, slots=True)
class Settled:
    """A message that is done with as it is."""

    message: Claimed
    finding: Finding


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A message that nobody can act on."""

    message: Claimed


@dataclass(frozen=True, slots=True)
class Sorting:
    """Whose messages these are.

    Attributes:
        seller_id: the merchant's; empty where any is taken.
    """

    mode: Mode
    seller_id: str

    def sort(self, message: Claimed) -> AboutOrder | Settled | Unreadable:
        """Decide what to do; nothing that the message says about money is used."""
        if message.type != _NOTIFICATION:
            return Settled(message, Finding.NO_ORDER)
        content = read_content(message.body.encode())
        if content.generation is Generation.UNREADABLE or not content.kind:
            return Unreadable(message)
        if content.is_sample:
            return Settled(message, Finding.SAMPLE)
        if self._is_foreign(content):
            return Settled(message, Finding.FOREIGN)
        if not content.charge_permission_id:
            return Unreadable(message) if content.kind in _STATES else _nobodys(message)
        permission_id = ChargePermissionId(content.charge_permission_id)
        return AboutOrder(message, permission_id, _topic(content.kind), content.kind)

    def _is_foreign(self, content: IpnContent) -> bool:
        ours = "Live" if self.mode is Mode.LIVE else "Sandbox"
        if content.environment and content.environment != ours:
            return True
        return bool(self.seller_id and content.seller_id and content.seller_id != self.seller_id)


def _nobodys(message: Claimed) -> Settled:
    return Settled(message, Finding.NO_ORDER)


def _topic(kind: str) -> Topic:
    if kind in _STATES:
        return Topic.STATE
    return Topic.CHARGEBACK if kind in _CHARGEBACKS else Topic.OTHER
