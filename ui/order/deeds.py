"""Carries a deed out: each by the use case that has its intent on disk before Amazon is asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.errors import AppError
from app.domain.identifiers import ChargeId, OrderNumber
from app.domain.money import Money
from app.domain.order_actions import OrderAction
from ui.order.deed import Deed

if TYPE_CHECKING:
    from app.services.attention import Attention
    from app.services.charges import Charges
    from app.services.closing import Closing
    from app.services.mails.mails import Mails
    from app.services.permits import Asker
    from app.services.refresh import Refresh
    from app.services.refunds import Refunds


class RestNotReserved(AppError):
    """The capture went well; what it released could not be reserved anew.

    Attributes:
        captured: what was taken, or is being taken.
        why: what hindered the reservation.
    """

    def __init__(self, captured: Money, why: AppError) -> None:
        super().__init__("the rest was not reserved again")
        self.captured = captured
        self.why = why


@dataclass(frozen=True, slots=True)
class DeedTools:
    """The use cases."""

    charges: Charges
    refunds: Refunds
    closing: Closing
    refresh: Refresh
    attention: Attention
    mails: Mails


def carry_out(tools: DeedTools, number: OrderNumber, deed: Deed, asker: Asker) -> None:
    """Do it; runs on a worker.

    Raises:
        RestNotReserved: the money was taken, and that alone.
        AppError: as the use case says.
    """
    actor = asker.name
    match deed.action:
        case OrderAction.CAPTURE:
            _capture(tools, number, deed, actor)
        case OrderAction.REFUND:
            tools.refunds.refund(
                *(number, _charge(deed), _amount(deed), actor, deed.note),
                reason=deed.reason,
                lines=deed.lines,
                seen_left=deed.seen_left,
            )
        case OrderAction.REAUTHORIZE:
            tools.charges.authorize_again(
                *(number, _amount(deed), actor, deed.note),
                wait=deed.wait,
                seen_left=deed.seen_left,
            )
        case OrderAction.VOID:
            tools.charges.void(number, _charge(deed), actor, deed.reason)
        case OrderAction.CANCEL:
            tools.closing.cancel(number, actor, deed.reason)
        case OrderAction.CLOSE:
            tools.closing.close(number, actor, deed.reason)
        case OrderAction.REFRESH:
            tools.refresh.now(number)
        case OrderAction.RESEND:
            tools.mails.send_again(deed.mail, actor, asker.role)
        case _:
            _write_down(tools, number, deed, actor)


def _capture(tools: DeedTools, number: OrderNumber, deed: Deed, actor: str) -> None:
    charge_id, amount = _charge(deed), _amount(deed)
    tools.charges.capture(number, charge_id, amount, actor, deed.note, lines=deed.lines)
    if not deed.rest:
        return
    try:
        tools.charges.authorize_again(number, deed.rest, actor, wait=deed.wait)
    except AppError as error:
        raise RestNotReserved(_amount(deed), error) from error


def _write_down(tools: DeedTools, number: OrderNumber, deed: Deed, actor: str) -> None:
    """What Amazon has no part in."""
    match deed.action:
        case OrderAction.RELEASE:
            tools.attention.release(number, _charge(deed), deed.reason, actor)
        case OrderAction.CLEAR:
            tools.attention.clear(number, deed.seen_attention, deed.reason, actor)
        case OrderAction.NOTE:
            tools.attention.note(number, deed.note, actor)
        case OrderAction.RECORD if deed.elsewhere is not None:
            amount = _amount(deed)
            tools.attention.record(number, deed.elsewhere, amount, deed.reason, actor)
        case _:
            msg = f"{deed} says too little"
            raise ValueError(msg)


def _charge(deed: Deed) -> ChargeId:
    if deed.charge_id is None:
        msg = f"{deed.action} without a charge"
        raise ValueError(msg)
    return deed.charge_id


def _amount(deed: Deed) -> Money:
    if deed.amount is None:
        msg = f"{deed.action} without an amount"
        raise ValueError(msg)
    return deed.amount
