"""Operations on one Order Reference, from Draft to Closed."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import unquote

from app.amazonpay.v1 import readings
from app.amazonpay.v1.caller import Caller
from app.amazonpay.v1.details import OrderReferenceDetails
from app.amazonpay.v1.operations import Operation
from app.amazonpay.v1.parameters import boolean, numbered, price
from app.domain.gateway import Confirmation, OrderDetails
from app.domain.money import Money


@dataclass(frozen=True, slots=True)
class OrderAttributes:
    """What SetOrderAttributes may set; what is empty or ``None`` is left as it is.

    Source: classic API reference, SetOrderAttributes.
    """

    total: Money | None = None
    seller_order_id: str = ""
    store_name: str = ""
    seller_note: str = field(default="", repr=False)
    custom_information: str = field(default="", repr=False)
    supplementary_data: str = field(default="", repr=False)
    platform_id: str = ""
    order_item_categories: tuple[str, ...] = ()
    payment_service_provider_id: str = ""
    payment_service_provider_order_id: str = ""
    request_payment_authorization: bool | None = None


class OrderReferences:
    """Order Reference operations; all raise as ``Caller.call`` does."""

    def __init__(self, caller: Caller) -> None:
        self._call = caller.call

    def details(self, order_reference_id: str, access_token: str = "") -> OrderReferenceDetails:
        """GetOrderReferenceDetails.

        Args:
            order_reference_id: which one.
            access_token: the buyer's, as the sign-in gave it; shows the whole address of a Draft.
        """
        parameters = {
            "AmazonOrderReferenceId": order_reference_id,
            "AccessToken": unquote(access_token),
        }
        return self._call(
            Operation.GET_ORDER_REFERENCE_DETAILS, parameters, readings.order_reference
        )

    def set_details(
        self,
        details: OrderDetails,
        *,
        supplementary_data: str = "",
        platform_id: str = "",
        request_payment_authorization: bool | None = None,
    ) -> OrderReferenceDetails:
        """SetOrderReferenceDetails: Draft alone; each call overwrites the one before."""
        attributes = OrderAttributes(
            total=details.total,
            seller_order_id=details.order_number,
            store_name=details.store_name,
            seller_note=details.seller_note,
            custom_information=details.custom_information,
            supplementary_data=supplementary_data,
            platform_id=platform_id,
            request_payment_authorization=request_payment_authorization,
        )
        return self._call(
            Operation.SET_ORDER_REFERENCE_DETAILS,
            {
                "AmazonOrderReferenceId": details.permission_id,
                **_attributes("OrderReferenceAttributes", attributes),
            },
            readings.order_reference,
        )

    def set_attributes(
        self, order_reference_id: str, attributes: OrderAttributes
    ) -> OrderReferenceDetails:
        """SetOrderAttributes: also after confirmation, but then it only adds."""
        return self._call(
            Operation.SET_ORDER_ATTRIBUTES,
            {
                "AmazonOrderReferenceId": order_reference_id,
                **_attributes("OrderAttributes", attributes),
            },
            readings.order_reference,
        )

    def confirm(
        self, confirmation: Confirmation, authorization_amount: Money | None = None
    ) -> None:
        """ConfirmOrderReference: Draft, or Suspended with another payment method.

        Args:
            confirmation: with both addresses where the buyer confirms in the browser.
            authorization_amount: what the bank shall confirm when it is not the total.
        """
        parameters = {
            "AmazonOrderReferenceId": confirmation.permission_id,
            "SuccessUrl": confirmation.success_url,
            "FailureUrl": confirmation.failure_url,
        }
        if confirmation.expect_immediate_authorization:
            parameters["ExpectImmediateAuthorization"] = "true"
        if authorization_amount is not None:
            parameters |= price("AuthorizationAmount", authorization_amount)
        self._call(Operation.CONFIRM_ORDER_REFERENCE, parameters, readings.nothing)

    def cancel(self, order_reference_id: str, reason: str = "") -> None:
        """CancelOrderReference: while nothing is captured; its authorizations close with it."""
        parameters = {"AmazonOrderReferenceId": order_reference_id, "CancelationReason": reason}
        self._call(Operation.CANCEL_ORDER_REFERENCE, parameters, readings.nothing)

    def close(self, order_reference_id: str, reason: str = "") -> None:
        """CloseOrderReference: no new authorizations; open ones stay capturable."""
        parameters = {"AmazonOrderReferenceId": order_reference_id, "ClosureReason": reason}
        self._call(Operation.CLOSE_ORDER_REFERENCE, parameters, readings.nothing)

    def create_for_id(
        self,
        billing_agreement_id: str,
        attributes: OrderAttributes | None = None,
        *,
        inherit_shipping_address: bool | None = None,
        confirm_now: bool | None = None,
    ) -> OrderReferenceDetails:
        """CreateOrderReferenceForId: an Order Reference out of a billing agreement.

        It carries no reference id: a repeated call may make a second Order Reference, which
        costs nothing until it is charged.
        """
        parameters = {
            "Id": billing_agreement_id,
            "IdType": "BillingAgreement",
            "InheritShippingAddress": boolean(inherit_shipping_address),
            "ConfirmNow": boolean(confirm_now),
        }
        if attributes is not None:
            parameters |= _attributes("OrderReferenceAttributes", attributes)
        return self._call(
            Operation.CREATE_ORDER_REFERENCE_FOR_ID, parameters, readings.order_reference
        )


def _attributes(name: str, attributes: OrderAttributes) -> dict[str, str]:
    seller, provider = f"{name}.SellerOrderAttributes", f"{name}.PaymentServiceProviderAttributes"
    categories = f"{seller}.OrderItemCategories.OrderItemCategory"
    total = price(f"{name}.OrderTotal", attributes.total) if attributes.total is not None else {}
    return {
        **total,
        f"{name}.SellerNote": attributes.seller_note,
        f"{name}.PlatformId": attributes.platform_id,
        f"{seller}.SellerOrderId": attributes.seller_order_id,
        f"{seller}.StoreName": attributes.store_name,
        f"{seller}.CustomInformation": attributes.custom_information,
        f"{seller}.SupplementaryData": attributes.supplementary_data,
        f"{provider}.PaymentServiceProviderId": attributes.payment_service_provider_id,
        f"{provider}.PaymentServiceProviderOrderId": attributes.payment_service_provider_order_id,
        f"{name}.RequestPaymentAuthorization": boolean(attributes.request_payment_authorization),
        **numbered(categories, attributes.order_item_categories),
    }
