"""From the XML of an answer to its typed details; each raises ``UnreadableAnswer`` alone."""

from __future__ import annotations

from app.amazonpay.v1 import details
from app.amazonpay.v1.document import Node, child, nodes, text, texts
from app.amazonpay.v1.fields import (
    address,
    amount,
    flag,
    moment,
    required,
    required_amount,
    status,
)
from app.domain.gateway import BuyerContact


def nothing(_result: Node) -> None:
    """For operations without a payload: an empty or missing result element is as good."""


def order_reference(result: Node) -> details.OrderReferenceDetails:
    """Read an answer that holds ``OrderReferenceDetails``."""
    return _order_reference(child(result, "OrderReferenceDetails"))


def authorization(result: Node) -> details.AuthorizationDetails:
    """Read an answer that holds ``AuthorizationDetails``."""
    node = child(result, "AuthorizationDetails")
    return details.AuthorizationDetails(
        authorization_id=required(node, "AmazonAuthorizationId"),
        reference_id=text(node, "AuthorizationReferenceId"),
        status=status(node, "AuthorizationStatus"),
        amount=required_amount(node, "AuthorizationAmount"),
        captured=amount(node, "CapturedAmount"),
        fee=amount(node, "AuthorizationFee"),
        capture_ids=texts(child(node, "IdList"), "member"),
        capture_now=flag(node, "CaptureNow") or False,
        soft_decline=flag(node, "SoftDecline"),
        soft_descriptor=text(node, "SoftDescriptor"),
        note=text(node, "SellerAuthorizationNote"),
        billing_address=address(child(node, "AuthorizationBillingAddress")),
        address_verification_code=text(node, "AddressVerificationCode"),
        order_reference_id=text(result, "AmazonOrderReferenceId"),
        created_at=moment(node, "CreationTimestamp"),
        expires_at=moment(node, "ExpirationTimestamp"),
    )


def capture(result: Node) -> details.CaptureDetails:
    """Read an answer that holds ``CaptureDetails``."""
    node = child(result, "CaptureDetails")
    return details.CaptureDetails(
        capture_id=required(node, "AmazonCaptureId"),
        reference_id=text(node, "CaptureReferenceId"),
        status=status(node, "CaptureStatus"),
        amount=required_amount(node, "CaptureAmount"),
        refunded=amount(node, "RefundedAmount"),
        fee=amount(node, "CaptureFee"),
        refund_ids=texts(child(node, "IdList"), "member"),
        soft_descriptor=text(node, "SoftDescriptor"),
        note=text(node, "SellerCaptureNote"),
        provider_credits=_credits(node, "ProviderCreditSummaryList", "ProviderCreditId"),
        converted=amount(node, "ConvertedAmount"),
        conversion_rate=text(node, "ConversionRate"),
        created_at=moment(node, "CreationTimestamp"),
    )


def refund(result: Node) -> details.RefundDetails:
    """Read an answer that holds ``RefundDetails``."""
    node = child(result, "RefundDetails")
    return details.RefundDetails(
        refund_id=required(node, "AmazonRefundId"),
        reference_id=text(node, "RefundReferenceId"),
        status=status(node, "RefundStatus"),
        amount=required_amount(node, "RefundAmount"),
        kind=text(node, "RefundType"),
        fee_refunded=amount(node, "FeeRefunded"),
        soft_descriptor=text(node, "SoftDescriptor"),
        note=text(node, "SellerRefundNote"),
        provider_credit_reversals=_credits(
            node, "ProviderCreditReversalSummaryList", "ProviderCreditReversalId"
        ),
        converted=amount(node, "ConvertedAmount"),
        conversion_rate=text(node, "ConversionRate"),
        created_at=moment(node, "CreationTimestamp"),
    )


def order_reference_page(result: Node) -> details.OrderReferencePage:
    """Read one page of ListOrderReference, whose items are called ``OrderReference``."""
    found = nodes(child(result, "OrderReferenceList"), "OrderReference")
    return details.OrderReferencePage(
        order_references=tuple(_order_reference(node) for node in found),
        next_page_token=text(result, "NextPageToken"),
    )


def service_status(result: Node) -> details.ServiceStatus:
    """Read GetServiceStatus."""
    messages = nodes(child(result, "Messages"), "Message")
    return details.ServiceStatus(
        status=required(result, "Status"),
        at=moment(result, "Timestamp"),
        messages=tuple(text(message, "Text") for message in messages),
    )


def account_status(result: Node) -> str:
    """Read GetMerchantAccountStatus: ``ACTIVE`` or ``INACTIVE``, verbatim."""
    return required(result, "AccountStatus")


def notification_configurations(result: Node) -> tuple[details.NotificationConfiguration, ...]:
    """Read GetMerchantNotificationConfiguration."""
    return tuple(
        details.NotificationConfiguration(
            url=required(node, "NotificationUrl"),
            event_types=texts(child(node, "EventTypes"), "member"),
        )
        for node in nodes(child(result, "NotificationConfigurationList"), "member")
    )


def provider_credit(result: Node) -> details.ProviderCreditDetails:
    """Read an answer that holds ``ProviderCreditDetails``."""
    node = child(result, "ProviderCreditDetails")
    return details.ProviderCreditDetails(
        credit_id=required(node, "AmazonProviderCreditId"),
        seller_id=text(node, "SellerId"),
        provider_id=text(node, "ProviderId"),
        reference_id=text(node, "CreditReferenceId"),
        status=status(node, "CreditStatus"),
        amount=required_amount(node, "CreditAmount"),
        reversed=amount(node, "CreditReversalAmount"),
        reversal_ids=texts(child(node, "CreditReversalIdList"), "member"),
        created_at=moment(node, "CreationTimestamp"),
    )


def provider_credit_reversal(result: Node) -> details.ProviderCreditReversalDetails:
    """Read an answer that holds ``ProviderCreditReversalDetails``."""
    node = child(result, "ProviderCreditReversalDetails")
    return details.ProviderCreditReversalDetails(
        reversal_id=required(node, "AmazonProviderCreditReversalId"),
        seller_id=text(node, "SellerId"),
        provider_id=text(node, "ProviderId"),
        reference_id=text(node, "CreditReversalReferenceId"),
        status=status(node, "CreditReversalStatus"),
        amount=required_amount(node, "CreditReversalAmount"),
        note=text(node, "CreditReversalNote"),
        created_at=moment(node, "CreationTimestamp"),
    )


def _order_reference(node: Node) -> details.OrderReferenceDetails:
    parent = child(node, "ParentDetails")
    buyer = child(node, "Buyer")
    return details.OrderReferenceDetails(
        order_reference_id=required(node, "AmazonOrderReferenceId"),
        status=status(node, "OrderReferenceStatus"),
        total=amount(node, "OrderTotal"),
        constraints=_constraints(node),
        authorization_ids=texts(child(node, "IdList"), "member"),
        buyer=_buyer(buyer) if buyer else None,
        address=address(child(child(node, "Destination"), "PhysicalDestination")),
        billing_address=address(child(child(node, "BillingAddress"), "PhysicalAddress")),
        seller_note=text(node, "SellerNote"),
        platform_id=text(node, "PlatformId"),
        seller_order=_seller_order(child(node, "SellerOrderAttributes")),
        payment_descriptor=text(child(node, "PaymentDescriptor"), "FullDescriptor"),
        release_environment=text(node, "ReleaseEnvironment"),
        order_language=text(node, "OrderLanguage"),
        request_payment_authorization=flag(node, "RequestPaymentAuthorization"),
        parent_id=text(parent, "Id"),
        parent_type=text(parent, "Type"),
        authentication=text(child(node, "PaymentAuthenticationStatus"), "State"),
        static_token=text(child(node, "PaymentReference"), "StaticToken"),
        created_at=moment(node, "CreationTimestamp"),
        expires_at=moment(node, "ExpirationTimestamp"),
    )


def _buyer(node: Node) -> BuyerContact:
    return BuyerContact(text(node, "Name"), text(node, "Email"), text(node, "Phone"))


def _constraints(node: Node) -> tuple[details.Constraint, ...]:
    return tuple(
        details.Constraint(required(one, "ConstraintID"), text(one, "Description"))
        for one in nodes(child(node, "Constraints"), "Constraint")
    )


def _seller_order(node: Node) -> details.SellerOrderAttributes:
    return details.SellerOrderAttributes(
        seller_order_id=text(node, "SellerOrderId"),
        store_name=text(node, "StoreName"),
        order_item_categories=texts(child(node, "OrderItemCategories"), "OrderItemCategory"),
        custom_information=text(node, "CustomInformation"),
        supplementary_data=text(node, "SupplementaryData"),
    )


def _credits(node: Node, list_name: str, id_name: str) -> tuple[details.ProviderCreditSummary, ...]:
    return tuple(
        details.ProviderCreditSummary(text(one, "ProviderId"), text(one, id_name))
        for one in nodes(child(node, list_name), "member")
    )
