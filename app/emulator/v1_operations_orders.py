"""The operations on Order References (v1 §2.1 to §2.6)."""

from __future__ import annotations

from typing import Final

from app.emulator import order_references
from app.emulator.lwa import BILLING_ADDRESS, SHIPPING_ADDRESS
from app.emulator.objects import OrderReference, ScaPending
from app.emulator.order_attributes import OrderAttributes, set_details
from app.emulator.refusals import Refusal, invalid_value
from app.emulator.simulations import CLOSURE, outcome_simulation
from app.emulator.states import Reason
from app.emulator.v1_call import ApiCall
from app.emulator.v1_order_payload import NO_TOKEN, Sight, order_reference_details
from app.emulator.v1_parameters import Parameters
from app.emulator.v1_xml import Element

NOTE_LIMIT: Final = 1024
_SELLER_ORDER_ID_LIMIT: Final = 127
_STORE_NAME_LIMIT: Final = 50
_SUPPLEMENTARY_LIMIT: Final = 32_768
_URL_LIMIT: Final = 2048


def set_order_reference_details(call: ApiCall) -> list[Element]:
    """Do SetOrderReferenceDetails (v1 §2.1)."""
    prefix = "OrderReferenceAttributes"
    call.parameters.price(f"{prefix}.OrderTotal")
    return _set(call, prefix, "SetOrderReferenceDetails")


def set_order_attributes(call: ApiCall) -> list[Element]:
    """Do SetOrderAttributes (v1 §2.2)."""
    return _set(call, "OrderAttributes", "SetOrderAttributes")


def _set(call: ApiCall, prefix: str, effect: str) -> list[Element]:
    sent = _attributes(call.parameters, prefix)
    order = call.order_reference()
    set_details(call.world, order, sent, effect)
    return [order_reference_details(call.world, order)]


def _attributes(sent: Parameters, prefix: str) -> OrderAttributes:
    seller = f"{prefix}.SellerOrderAttributes"
    psp = f"{prefix}.PaymentServiceProviderAttributes"
    asked = f"{prefix}.RequestPaymentAuthorization"
    return OrderAttributes(
        total=sent.given_price(f"{prefix}.OrderTotal"),
        seller_note=sent.given_text(f"{prefix}.SellerNote", NOTE_LIMIT),
        platform_id=sent.given_text(f"{prefix}.PlatformId", 64),
        seller_order_id=sent.given_text(f"{seller}.SellerOrderId", _SELLER_ORDER_ID_LIMIT),
        store_name=sent.given_text(f"{seller}.StoreName", _STORE_NAME_LIMIT),
        custom_information=sent.given_text(f"{seller}.CustomInformation", NOTE_LIMIT),
        supplementary_data=sent.given_text(f"{seller}.SupplementaryData", _SUPPLEMENTARY_LIMIT),
        item_categories=sent.members(f"{seller}.OrderItemCategories.OrderItemCategory") or None,
        psp_id=sent.given_text(f"{psp}.PaymentServiceProviderId", 64),
        psp_order_id=sent.given_text(f"{psp}.PaymentServiceProviderOrderId", 64),
        request_payment_authorization=sent.flag(asked) if sent.raw(asked) else None,
    )


def confirm_order_reference(call: ApiCall) -> list[Element]:
    """Do ConfirmOrderReference (v1 §2.3)."""
    sent = call.parameters
    expect = sent.flag("ExpectImmediateAuthorization")
    success_url, failure_url = sent.url("SuccessUrl"), sent.url("FailureUrl")
    amount = sent.given_price("AuthorizationAmount")
    if bool(success_url) != bool(failure_url):
        raise invalid_value("FailureUrl" if success_url else "SuccessUrl", "")
    order = call.order_reference()
    flow = ScaPending(success_url, failure_url, amount, expect) if success_url else None
    order_references.confirm(call.world, order, flow, expect=expect)
    return []


def get_order_reference_details(call: ApiCall) -> list[Element]:
    """Do GetOrderReferenceDetails (v1 §2.4)."""
    address_token = call.parameters.raw("AddressConsentToken")
    access_token = call.parameters.raw("AccessToken")
    if address_token and access_token:
        raise Refusal(
            "AmbiguousToken", "Only one of AddressConsentToken and AccessToken may be sent."
        )
    order = call.order_reference()
    sight = _sight(call, order, address_token or access_token, whole=bool(access_token))
    return [order_reference_details(call.world, order, sight)]


def _sight(call: ApiCall, order: OrderReference, token: str, *, whole: bool) -> Sight:
    if not token:
        return NO_TOKEN
    known = call.world.token(token)
    if (
        known is None
        or known.buyer_id != order.buyer_id
        or known.environment is not call.environment
    ):
        raise Refusal("InvalidAddressConsentToken", "The token is invalid or has expired.")
    return Sight(
        token=True,
        shipping=SHIPPING_ADDRESS in known.scopes,
        billing=whole and BILLING_ADDRESS in known.scopes,
    )


def cancel_order_reference(call: ApiCall) -> list[Element]:
    """Do CancelOrderReference (v1 §2.5)."""
    call.parameters.text("CancelationReason", NOTE_LIMIT)
    order_references.cancel_for_seller(call.world, call.order_reference())
    return []


def close_order_reference(call: ApiCall) -> list[Element]:
    """Do CloseOrderReference (v1 §2.5)."""
    note = call.parameters.text("ClosureReason", NOTE_LIMIT)
    order = call.order_reference()
    simulated = outcome_simulation(note, call.environment, CLOSURE)
    reason = Reason.AMAZON_CLOSED if simulated else Reason.SELLER_CLOSED
    order_references.close_for_seller(call.world, order, reason)
    return []
