"""What the seller says about an order, and when he may still say it (v1 §2.1, §2.2)."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Final

from app.emulator.amounts import supported
from app.emulator.objects import OrderReference, Price
from app.emulator.refusals import Refusal
from app.emulator.simulations import asks_for_constraint
from app.emulator.states import OrderReferenceState

if TYPE_CHECKING:
    from app.emulator.world import World

_ADDABLE: Final = frozenset({OrderReferenceState.OPEN, OrderReferenceState.SUSPENDED})


@dataclass(frozen=True, slots=True)
class OrderAttributes:
    """Attributes as sent; None is one that was not sent and keeps its value."""

    total: Price | None = None
    seller_note: str | None = None
    platform_id: str | None = None
    seller_order_id: str | None = None
    store_name: str | None = None
    custom_information: str | None = None
    supplementary_data: str | None = None
    item_categories: list[str] | None = None
    psp_id: str | None = None
    psp_order_id: str | None = None
    request_payment_authorization: bool | None = None


def set_details(world: World, order: OrderReference, sent: OrderAttributes, effect: str) -> None:
    """Set attributes: any in Draft; later SetOrderAttributes may only add what is missing.

    Args:
        world: where the order lives.
        order: the order.
        sent: the new attributes.
        effect: `SetOrderReferenceDetails`, which takes a Draft only, or `SetOrderAttributes`.

    Raises:
        Refusal: OrderReferenceNotModifiable, CurrencyUnsupported or
            InvalidSandboxSimulationSpecified.
    """
    simulated = asks_for_constraint(sent.seller_note or "", order.environment)
    changes = {
        one.name: value
        for one in fields(sent)
        if (value := getattr(sent, one.name)) is not None and value != getattr(order, one.name)
    }
    _require_modifiable(order, changes, effect)
    if sent.total:
        require_supported(order, sent.total)
    if not changes:
        return
    world.shelves.unlist(order)
    for name, value in changes.items():
        setattr(order, name, value)
    if sent.seller_note is not None:
        order.simulated_constraint = simulated
    world.touch(order)
    world.record(effect, order, order.total)


def require_supported(order: OrderReference, total: Price) -> None:
    """Refuse a total in a currency the order's region does not take: CurrencyUnsupported."""
    if total.currency not in supported(order.region):
        raise Refusal(
            "CurrencyUnsupported",
            f"The currency {total.currency} is not supported for OrderReference"
            f" {order.order_reference_id}.",
        )


def _require_modifiable(order: OrderReference, changes: dict[str, object], effect: str) -> None:
    state = order.status.state
    if state is OrderReferenceState.DRAFT:
        return
    if effect == "SetOrderAttributes" and state in _ADDABLE:
        final = {"total", "request_payment_authorization"}
        if not any(name in final or getattr(order, name) for name in changes):
            return
    raise Refusal(
        "OrderReferenceNotModifiable",
        f"OrderReference {order.order_reference_id} is not in draft state and cannot be modified"
        " with the request submitted by you.",
    )
