"""What keeps an Order Reference from being confirmed (v1 §3.7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.emulator.amounts import LEDGER
from app.emulator.objects import OrderReference
from app.emulator.states import CardBehavior, ConstraintId, OrderReferenceState, Region

if TYPE_CHECKING:
    from app.emulator.world import World

DESCRIPTION: Final[dict[ConstraintId, str]] = {
    ConstraintId.AMOUNT_NOT_SET: "The seller has not set the amount for the Order Reference.",
    ConstraintId.PAYMENT_PLAN_NOT_SET: (
        "The buyer has not been able to select a Payment method for the given Order Reference."
    ),
    ConstraintId.SHIPPING_ADDRESS_NOT_SET: (
        "The buyer has not selected a shipping address from the Amazon AddressBook widget."
    ),
    ConstraintId.PAYMENT_METHOD_NOT_ALLOWED: (
        "The payment method selected by the buyer is not allowed for the Order Reference."
    ),
    ConstraintId.BUYER_EQUALS_SELLER: "The buyer and the seller are the same account.",
    ConstraintId.CURRENCY_MISMATCH: (
        "The currency of the order total differs from the currency shown in the Wallet widget."
    ),
}


def constraints(world: World, order: OrderReference) -> list[ConstraintId]:
    """List what has to be cured; empty for any state that takes no confirmation."""
    match order.status.state:
        case OrderReferenceState.DRAFT:
            return _of_draft(world, order)
        case OrderReferenceState.SUSPENDED:
            found = [] if order.payment_changed else [ConstraintId.PAYMENT_PLAN_NOT_SET]
            return found + _of_payment_method(order)
        case _:
            return []


def _of_draft(world: World, order: OrderReference) -> list[ConstraintId]:
    found = []
    if order.total is None:
        found.append(ConstraintId.AMOUNT_NOT_SET)
    elif order.region in {Region.UK, Region.EU} and order.total.currency != _shown(order):
        found.append(ConstraintId.CURRENCY_MISMATCH)
    if order.payment_method is None:
        found.append(ConstraintId.PAYMENT_PLAN_NOT_SET)
    if order.needs_address and order.address is None:
        found.append(ConstraintId.SHIPPING_ADDRESS_NOT_SET)
    if order.buyer_id == world.account.owner_buyer_id:
        found.append(ConstraintId.BUYER_EQUALS_SELLER)
    return found + _of_payment_method(order)


def _of_payment_method(order: OrderReference) -> list[ConstraintId]:
    method = order.payment_method
    not_allowed = method and method.behavior is CardBehavior.PAYMENT_METHOD_NOT_ALLOWED
    if not_allowed or order.simulated_constraint:
        return [ConstraintId.PAYMENT_METHOD_NOT_ALLOWED]
    return []


def _shown(order: OrderReference) -> str:
    return order.presentment_currency or LEDGER[order.region]
