"""What happens to an Order Reference: by the buyer, by the seller, and by itself (v1 §3.1)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final
from urllib.parse import urlencode, urlsplit, urlunsplit

from app.emulator import identifiers
from app.emulator.constraints import DESCRIPTION, constraints
from app.emulator.objects import Buyer, Capture, OrderReference, ScaPending, Status
from app.emulator.refusals import Refusal, invalid_value
from app.emulator.states import (
    AuthorizationState,
    CaptureState,
    Environment,
    FlowResult,
    OrderReferenceState,
    Reason,
    Region,
)
from app.emulator.timers import TimerKind

if TYPE_CHECKING:
    from app.emulator.world import World

DRAFT_LIFE: Final = timedelta(hours=3)
ORDER_LIFE: Final = timedelta(days=180)
EXPECTED_WITHIN: Final = timedelta(minutes=60)

_DRAFT, _OPEN, _SUSPENDED = (
    OrderReferenceState.DRAFT,
    OrderReferenceState.OPEN,
    OrderReferenceState.SUSPENDED,
)
_ACTIVE = frozenset({_OPEN, _SUSPENDED})


def create(world: World, region: Region, environment: Environment, buyer: Buyer) -> OrderReference:
    """Make a Draft; it goes stale after 3 hours and expires after 180 days."""
    order = draft(world, region, environment, buyer)
    enter(world, order)
    return order


def draft(world: World, region: Region, environment: Environment, buyer: Buyer) -> OrderReference:
    """Make a Draft that the world does not know of yet."""
    now = world.clock.now()
    return OrderReference(
        order_reference_id=identifiers.order_reference_id(
            region, environment, world.shelves.order_references
        ),
        region=region,
        environment=environment,
        buyer_id=buyer.buyer_id,
        created=now,
        expires=now + ORDER_LIFE,
        status=Status(_DRAFT),
        order_language=buyer.language,
    )


def enter(world: World, order: OrderReference) -> None:
    """Make a draft known to the world, which starts its timers."""
    world.touch(order)
    world.schedule(DRAFT_LIFE, TimerKind.STALE_DRAFT, order.order_reference_id)
    world.schedule(ORDER_LIFE, TimerKind.EXPIRE_ORDER, order.order_reference_id)
    world.record("OrderReferenceCreated", order)


def select_address(world: World, order: OrderReference, address_id: str) -> None:
    """Choose an address of the buyer's address book; only a Draft takes one."""
    if order.status.state is not _DRAFT:
        raise Refusal("AddressNotModifiable", "The address of this order cannot change any more.")
    addresses = dict(world.buyer(order.buyer_id).addresses)
    if address_id not in addresses:
        raise LookupError(f"The buyer has no address {address_id!r}.")
    order.address_id, order.address = address_id, addresses[address_id]
    world.touch(order)


def select_payment_method(world: World, order: OrderReference, payment_id: str) -> None:
    """Choose a payment method in the wallet; a Draft or Suspended order takes one."""
    if order.status.state not in {_DRAFT, _SUSPENDED}:
        raise Refusal(
            "PaymentMethodNotModifiable", "The payment method of this order cannot change any more."
        )
    methods = {one.payment_id: one for one in world.buyer(order.buyer_id).payment_methods}
    if payment_id not in methods:
        raise LookupError(f"The buyer has no payment method {payment_id!r}.")
    before, order.payment_method = order.payment_method, methods[payment_id]
    if order.status.state is _SUSPENDED and before != order.payment_method:
        order.payment_changed = True
    world.touch(order)


def change_payment_method_at_amazon(world: World, order: OrderReference, payment_id: str) -> None:
    """Choose another payment method on Amazon's own site, which reopens a Suspended order."""
    select_payment_method(world, order, payment_id)
    if order.status.state is _SUSPENDED:
        order.payment_changed = True
        reopen(world, order)


def reopen(world: World, order: OrderReference) -> None:
    """Make a Suspended order Open again."""
    order.payment_changed = False
    order.authentication_required = False
    world.move(order, _OPEN)


def confirm(world: World, order: OrderReference, flow: ScaPending | None, *, expect: bool) -> None:
    """Confirm an order, at once or after the buyer's confirmation flow.

    Args:
        world: where the order lives.
        order: Draft, or Suspended with a new payment method; Open changes nothing.
        flow: where the confirmation flow leads; None outside the UK and the EU.
        expect: the order closes if no Authorize comes within 60 minutes.
    """
    state = order.status.state
    if state is _OPEN:
        return
    if state not in {_DRAFT, _SUSPENDED}:
        raise wrong_status(order)
    in_browser = needs_confirmation_flow(world, order)
    if in_browser and flow is None:
        raise invalid_value("SuccessUrl", "")
    require_confirmable(world, order)
    if in_browser:
        if order.sca_pending != flow:
            order.sca_pending = flow
            world.touch(order)
            world.record("ConfirmOrderReference", order, order.total)
        return
    _open(world, order, expect=expect)
    world.record("ConfirmOrderReference", order, order.total)


def confirm_without_flow(world: World, order: OrderReference) -> None:
    """Open an order that is confirmable as if the buyer had been through the flow already."""
    _open(world, order, expect=False)
    world.record("Control", order, order.total)


def needs_confirmation_flow(world: World, order: OrderReference) -> bool:
    """Tell whether the buyer has to prove who he is before the order opens (v1 §4.3)."""
    return world.switches.sca and order.region in {Region.UK, Region.EU}


def require_confirmable(world: World, order: OrderReference) -> None:
    """Refuse with PaymentMethodNotUpdated or ConstraintsExist what cannot be confirmed."""
    if order.status.state is _SUSPENDED and not order.payment_changed:
        raise Refusal(
            "PaymentMethodNotUpdated",
            f"The payment method of OrderReference {order.order_reference_id} has not been updated"
            " by the buyer.",
        )
    found = constraints(world, order)
    if found:
        listed = ", ".join(found)
        raise Refusal(
            "ConstraintsExist",
            f"OrderReference {order.order_reference_id} has constraints {listed} and cannot be"
            f" confirmed. {' '.join(DESCRIPTION[one] for one in found)}",
            # The European pages of the manual say 400, the American ones 404 (v1 §5.2).
            status=400 if order.region in {Region.UK, Region.EU} else 404,
        )


def _open(world: World, order: OrderReference, *, expect: bool) -> None:
    if order.status.state is _SUSPENDED:
        reopen(world, order)
    else:
        order.authentication_required = False
        world.move(order, _OPEN)
    order.expect_immediate_authorization = expect
    if expect:
        world.schedule(EXPECTED_WITHIN, TimerKind.EXPECTED_AUTHORIZATION, order.order_reference_id)


def complete_confirmation_flow(world: World, order: OrderReference, result: FlowResult) -> str:
    """End the buyer's confirmation flow and return where the browser goes (v1 §4.3)."""
    flow, order.sca_pending = order.sca_pending, None
    if flow is None:
        raise Refusal(
            "InvalidOrderReferenceStatus",
            f"OrderReference {order.order_reference_id} waits for no confirmation flow.",
        )
    world.touch(order)
    seller = {
        "amazonOrderReferenceId": order.order_reference_id,
        "sellerId": world.account.seller_id,
    }
    if order.status.state not in {_DRAFT, _SUSPENDED}:
        return _with_query(flow.failure_url, seller | {"ErrorCode": "InvalidIdStatus"})
    outcome = seller | {"AuthenticationStatus": result.value}
    if result is not FlowResult.SUCCESS:
        return _with_query(flow.failure_url, outcome)
    _open(world, order, expect=flow.expect_immediate_authorization)
    return _with_query(flow.success_url, outcome)


def suspend(world: World, order: OrderReference) -> None:
    """Suspend an Open order whose payment method failed."""
    if order.status.state is _OPEN:
        order.payment_changed = False
        world.move(order, _SUSPENDED, Reason.INVALID_PAYMENT_METHOD)


def close(world: World, order: OrderReference, reason: Reason) -> None:
    """Close an Open or Suspended order; its Authorizations stay as they are."""
    if order.status.state in _ACTIVE:
        world.move(order, OrderReferenceState.CLOSED, reason)


def close_by_amazon(world: World, order: OrderReference) -> None:
    """Close an order as Amazon does.

    Raises:
        ImpossibleStep: it is neither Open nor Suspended.
    """
    world.move(order, OrderReferenceState.CLOSED, Reason.AMAZON_CLOSED)


def cancel(world: World, order: OrderReference, reason: Reason) -> None:
    """Cancel an order and close its Authorizations that are still alive."""
    world.move(order, OrderReferenceState.CANCELED, reason)
    for authorization_id in order.authorization_ids:
        authorization = world.authorization(authorization_id)
        if authorization.status.state in {AuthorizationState.PENDING, AuthorizationState.OPEN}:
            world.move(authorization, AuthorizationState.CLOSED, Reason.ORDER_REFERENCE_CANCELED)


def cancel_for_seller(world: World, order: OrderReference) -> None:
    """Do what CancelOrderReference asks; a canceled order stays as it is."""
    if order.status.state is OrderReferenceState.CANCELED:
        return
    if order.status.state is OrderReferenceState.CLOSED:
        raise wrong_status(order)
    if any(one.status.state is not CaptureState.DECLINED for one in captures_of(world, order)):
        raise Refusal(
            "InvalidCancelAttempt",
            f"OrderReference {order.order_reference_id} has captures and cannot be canceled.",
        )
    cancel(world, order, Reason.SELLER_CANCELED)
    world.record("CancelOrderReference", order)


def close_for_seller(world: World, order: OrderReference, reason: Reason) -> None:
    """Do what CloseOrderReference asks; a closed order stays as it is."""
    if order.status.state is OrderReferenceState.CLOSED:
        return
    if order.status.state not in _ACTIVE:
        raise wrong_status(order)
    close(world, order, reason)
    world.record("CloseOrderReference", order)


def captures_of(world: World, order: OrderReference) -> list[Capture]:
    """Return every Capture of an order."""
    return [
        world.capture(capture_id)
        for authorization_id in order.authorization_ids
        for capture_id in world.authorization(authorization_id).capture_ids
    ]


def wrong_status(order: OrderReference) -> Refusal:
    """Refuse an operation that the order's state does not allow."""
    return Refusal(
        "InvalidOrderReferenceStatus",
        f"OrderReference {order.order_reference_id} is in {order.status.state} state and the"
        " requested operation is not allowed.",
    )


def _with_query(url: str, added: dict[str, str]) -> str:
    parts = urlsplit(url)
    query = "&".join(filter(None, (parts.query, urlencode(added))))
    return urlunsplit(parts._replace(query=query))
