"""The elements of OrderReferenceDetails and who may see which (v1 §2.4, §2.6)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.emulator.constraints import DESCRIPTION, constraints
from app.emulator.objects import OrderReference
from app.emulator.order_references import needs_confirmation_flow
from app.emulator.states import OrderReferenceState, Region
from app.emulator.v1_payloads import (
    address,
    billing_address,
    boolean,
    categories,
    id_list,
    price,
    status,
    timestamp,
)
from app.emulator.v1_xml import Element

if TYPE_CHECKING:
    from app.emulator.world import World


@dataclass(frozen=True, slots=True)
class Sight:
    """What the caller's token, if any, opens."""

    token: bool = False
    shipping: bool = False
    billing: bool = False


NO_TOKEN = Sight()


def order_reference_details(
    world: World, order: OrderReference, sight: Sight = NO_TOKEN
) -> Element:
    """Write an Order Reference as the caller may see it."""
    parts: list[Element] = [
        ("AmazonOrderReferenceId", order.order_reference_id),
        status("OrderReferenceStatus", order.status),
        _seller_attributes(order),
        ("ReleaseEnvironment", order.environment),
        ("RequestPaymentAuthorization", boolean(order.request_payment_authorization)),
        ("CreationTimestamp", timestamp(order.created)),
        ("ExpirationTimestamp", timestamp(order.expires)),
        id_list(order.authorization_ids),
    ]
    if order.total:
        parts.append(price("OrderTotal", order.total))
    parts += _given(("SellerNote", order.seller_note), ("PlatformId", order.platform_id))
    return (
        "OrderReferenceDetails",
        parts + _of_buyer(world, order, sight) + _circumstances(world, order),
    )


def listed_order(order: OrderReference) -> Element:
    """Write an Order Reference as ListOrderReference shows it (v1 §2.12)."""
    state: list[Element] = [("State", order.status.state)]
    if order.status.last_update:
        state.append(("LastUpdateTimestamp", timestamp(order.status.last_update)))
    parts: list[Element] = [
        ("ReleaseEnvironment", order.environment),
        ("OrderReferenceStatus", state),
        ("AmazonOrderReferenceId", order.order_reference_id),
        ("CreationTimestamp", timestamp(order.created)),
        _seller_attributes(order),
    ]
    if order.total:
        parts.append(price("OrderTotal", order.total))
    given = _given(("SellerNote", order.seller_note))
    return ("OrderReference", parts + given + _language(order))


def _of_buyer(world: World, order: OrderReference, sight: Sight) -> list[Element]:
    draft = order.status.state is OrderReferenceState.DRAFT
    parts: list[Element] = []
    if not draft or (sight.token and order.region in {Region.UK, Region.EU}):
        buyer = world.buyer(order.buyer_id)
        parts.append(
            (
                "Buyer",
                _given(("Name", buyer.name), ("Email", buyer.email), ("Phone", buyer.phone)),
            )
        )
    if order.address:
        seen = address(order.address, whole=not draft or sight.shipping)
        destination: list[Element] = [
            ("DestinationType", "Physical"),
            ("PhysicalDestination", seen),
        ]
        parts.append(("Destination", destination))
    billing = billing_address(world, order.buyer_id) if sight.billing else None
    if billing:
        physical: Element = ("PhysicalAddress", address(billing, whole=True))
        parts.append(("BillingAddress", [("AddressType", "Physical"), physical]))
    return parts


def _circumstances(world: World, order: OrderReference) -> list[Element]:
    parts = _language(order)
    found = constraints(world, order)
    if found:
        listed: list[Element] = [
            ("Constraint", [("ConstraintID", one), ("Description", DESCRIPTION[one])])
            for one in found
        ]
        parts.append(("Constraints", listed))
    if order.psp_id or order.psp_order_id:
        psp = _given(
            ("PaymentServiceProviderId", order.psp_id),
            ("PaymentServiceProviderOrderId", order.psp_order_id),
        )
        parts.append(("PaymentServiceProviderAttributes", psp))
    if needs_confirmation_flow(world, order):
        required = order.sca_pending is not None or order.authentication_required
        state: list[Element] = [("State", "REQUIRED")] if required else []
        parts.append(("PaymentAuthenticationStatus", state))
    method = order.payment_method
    if method and world.switches.payment_descriptor:
        descriptor: list[Element] = [
            ("Name", method.brand),
            ("AccountNumberTail", method.tail),
            ("FullDescriptor", f"{method.brand} *** {method.tail}"),
            ("UseAmazonBalanceFirst", "false"),
        ]
        parts.append(("PaymentDescriptor", descriptor))
    return parts


def _language(order: OrderReference) -> list[Element]:
    return [] if order.region is Region.US else _given(("OrderLanguage", order.order_language))


def _seller_attributes(order: OrderReference) -> Element:
    parts = _given(
        ("SellerOrderId", order.seller_order_id),
        ("StoreName", order.store_name),
        ("CustomInformation", order.custom_information),
        ("SupplementaryData", order.supplementary_data),
    )
    if order.item_categories:
        parts.append(categories(order.item_categories))
    return ("SellerOrderAttributes", parts)


def _given(*pairs: tuple[str, str]) -> list[Element]:
    return [pair for pair in pairs if pair[1]]
