"""Which IPN an object of the world is worth, and who asked to hear it."""

from __future__ import annotations

from collections.abc import Container
from typing import Final

from app.emulator.ipn_messages import (
    Ipn,
    NotificationType,
    authorization_ipn,
    capture_ipn,
    order_reference_ipn,
    provider_credit_ipn,
    provider_credit_reversal_ipn,
    refund_ipn,
)
from app.emulator.states import Environment, ObjectKind
from app.emulator.world import World

EVERYTHING: Final = "ALL"
EVENT_TYPE: Final = {  # of SetMerchantNotificationConfiguration (v1 reference, 2.13)
    NotificationType.ORDER_REFERENCE: "ORDER_REFERENCE",
    NotificationType.AUTHORIZE: "PAYMENT_AUTHORIZE",
    NotificationType.CAPTURE: "PAYMENT_CAPTURE",
    NotificationType.REFUND: "PAYMENT_REFUND",
    NotificationType.BILLING_AGREEMENT: "BILLING_AGREEMENT",
    NotificationType.CHARGEBACK: "CHARGEBACK_DETAILED",
}


def ipn_of(world: World, kind: ObjectKind, object_id: str) -> Ipn:
    """What Amazon Pay would say about the object as it stands now.

    Raises:
        LookupError: there is no such object.
    """
    shelves, seller_id = world.shelves, world.account.seller_id
    match kind:
        case ObjectKind.ORDER_REFERENCE:
            return order_reference_ipn(shelves.order_references[object_id], seller_id)
        case ObjectKind.AUTHORIZATION:
            authorization = shelves.authorizations[object_id]
            region = shelves.order_references[authorization.order_reference_id].region
            return authorization_ipn(
                authorization, region, _statement(world, authorization.soft_descriptor)
            )
        case ObjectKind.CAPTURE:
            capture = shelves.captures[object_id]
            region = shelves.order_references[capture.order_reference_id].region
            return capture_ipn(capture, region, _statement(world, capture.soft_descriptor))
        case ObjectKind.REFUND:
            refund = shelves.refunds[object_id]
            region = shelves.order_references[refund.order_reference_id].region
            return refund_ipn(refund, region, _statement(world, refund.soft_descriptor))
        case ObjectKind.PROVIDER_CREDIT:
            credit = shelves.provider_credits[object_id]
            region = shelves.order_references[credit.order_reference_id].region
            return provider_credit_ipn(credit, region, seller_id)
        case ObjectKind.PROVIDER_CREDIT_REVERSAL:
            reversal = shelves.provider_reversals[object_id]
            region = shelves.order_references[reversal.order_reference_id].region
            return provider_credit_reversal_ipn(reversal, region, seller_id)


def _statement(world: World, soft_descriptor: str) -> str:
    """The buyer's card statement, as the API shows it too (v1 reference, 2.7)."""
    return f"AMZ*{soft_descriptor or f'{world.account.store_name} amzn.com/pmts'}"


def kind_of_id(world: World, object_id: str) -> ObjectKind:
    """What the id names.

    Raises:
        LookupError: nothing here has that id.
    """
    shelves = world.shelves
    shelf_of: dict[ObjectKind, Container[str]] = {
        ObjectKind.ORDER_REFERENCE: shelves.order_references,
        ObjectKind.AUTHORIZATION: shelves.authorizations,
        ObjectKind.CAPTURE: shelves.captures,
        ObjectKind.REFUND: shelves.refunds,
        ObjectKind.PROVIDER_CREDIT: shelves.provider_credits,
        ObjectKind.PROVIDER_CREDIT_REVERSAL: shelves.provider_reversals,
    }
    for kind, shelf in shelf_of.items():
        if object_id in shelf:
            return kind
    raise LookupError(f"There is no object {object_id}.")


def configured_urls(world: World, environment: Environment, type_: NotificationType) -> list[str]:
    """Where the seller asked by API to hear of this type.

    Types without a name of their own there, such as provider credits, go to those who asked
    for everything.
    """
    return [
        configuration.url
        for configuration in world.notification_configurations[environment]
        if EVERYTHING in configuration.event_types
        or EVENT_TYPE.get(type_) in configuration.event_types
    ]
