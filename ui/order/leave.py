"""What a deed needs to be allowed for, asked of the service at the moment of acting."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.identifiers import OrderNumber
from app.domain.money import Money
from app.domain.order_actions import NEEDED, OrderAction
from app.domain.permissions import Action
from ui.order.deed import Deed

if TYPE_CHECKING:
    from app.services.permits import Asker, Permits


@dataclass(frozen=True, slots=True)
class Leave:
    """One permission that a deed takes.

    Attributes:
        subject: the very thing; an approval holds for that alone.
    """

    action: Action
    amount: Money | None
    subject: str


def leaves_of(number: OrderNumber, deed: Deed) -> tuple[Leave, ...]:
    """All that a deed takes: a capture that reserves the rest anew is two actions."""
    if deed.action is OrderAction.RESEND:
        return (Leave(NEEDED[deed.action], None, f"mail {deed.mail}"),)
    subject = f"order {number} {deed.charge_id}" if deed.charge_id else f"order {number}"
    own = Leave(NEEDED[deed.action], deed.amount, subject)
    if not deed.rest:
        return (own,)
    return (own, Leave(NEEDED[OrderAction.REAUTHORIZE], deed.rest, subject))


def require_leaves(permits: Permits, number: OrderNumber, deed: Deed, asker: Asker) -> None:
    """Let a deed pass; runs on a worker.

    Raises:
        PermissionRefused: nothing was sent.
    """
    if deed.action is OrderAction.RESEND:
        return  # the post office asks for itself, and an approval holds once
    for leave in leaves_of(number, deed):
        permits.require(asker, leave.action, leave.amount, leave.subject)
