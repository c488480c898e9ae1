"""The IPNs of Amazon Pay: which object says what (v1 reference, 6.3 and 6.4)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from app.emulator.amounts import LEDGER
from app.emulator.conversions import converted, rate
from app.emulator.ipn_prices import order_total, price
from app.emulator.ipn_topics import Marketplace, marketplace
from app.emulator.ipn_xml import document, ids, iso, optional, text, timestamp, tree
from app.emulator.objects import (
    Authorization,
    Capture,
    OrderReference,
    Price,
    ProviderCredit,
    ProviderCreditReversal,
    Refund,
    Status,
)
from app.emulator.states import AuthorizationState, Environment, Region

VERSION = "2013-01-01"


class NotificationType(StrEnum):
    """The words in `NotificationType`; the chargeback's blanks are Amazon's."""

    ORDER_REFERENCE = "OrderReferenceNotification"
    AUTHORIZE = "PaymentAuthorize"
    CAPTURE = "PaymentCapture"
    REFUND = "PaymentRefund"
    BILLING_AGREEMENT = "BillingAgreementNotification"
    CHARGEBACK = "Chargeback Detailed Notification"
    PROVIDER_CREDIT = "ProviderCredit"
    PROVIDER_CREDIT_REVERSAL = "ProviderCreditReversal"
    SOLUTION_PROVIDER_EVENT = "SolutionProviderEvent"


@dataclass(frozen=True, slots=True)
class Ipn:
    """One thing Amazon Pay tells a merchant.

    Attributes:
        object_id: what it is about; empty for an event that names no object.
        data: `NotificationData`, XML with its declaration.
        event_type: only billing agreements carry one.
        sample: it was sent by hand, as Seller Central's test button does.
    """

    type: NotificationType
    object_id: str
    region: Region
    environment: Environment
    data: str
    event_type: str = ""
    sample: bool = False

    @property
    def marketplace(self) -> Marketplace:
        return marketplace(self.region, self.environment)

    def topic_arn(self, seller_id: str) -> str:
        if self.type is NotificationType.CHARGEBACK:
            return self.marketplace.chargebacks_arn(seller_id)
        return self.marketplace.topic_arn(seller_id)

    def inner_json(self, seller_id: str, reference_id: str, at: datetime) -> str:
        """The SNS `Message`: JSON around the XML, with the fields of §6.3."""
        fields: dict[str, Any] = {
            "NotificationReferenceId": reference_id,
            "MarketplaceID": self.marketplace.topic_id if self.sample else self.marketplace.number,
            "NotificationType": self.type.value,
        }
        if self.event_type:
            fields["EventType"] = self.event_type
        if self.sample:
            fields["IsSample"] = True
        fields |= {
            "SellerId": seller_id,
            "ReleaseEnvironment": self.environment.value,
            "Version": VERSION,
            "NotificationData": self.data,
            "Timestamp": iso(at),
        }
        return json.dumps(fields, ensure_ascii=False, separators=(",", ":"))


def order_reference_ipn(order: OrderReference, seller_id: str) -> Ipn:
    categories = tree(
        "OrderItemCategories", *(text("OrderItemCategory", name) for name in order.item_categories)
    )
    data = document(
        "OrderReferenceNotification",
        "OrderReference",
        text("AmazonOrderReferenceId", order.order_reference_id),
        order_total(order.total) if order.total else "",
        tree(
            "SellerOrderAttributes",
            text("SellerId", seller_id),
            optional("SellerOrderId", order.seller_order_id),
            categories,
        ),
        status_element("OrderReferenceStatus", order.status),
        timestamp("CreationTimestamp", order.created),
        timestamp("ExpirationTimestamp", order.expires),
    )
    return Ipn(
        NotificationType.ORDER_REFERENCE,
        order.order_reference_id,
        order.region,
        order.environment,
        data,
    )


def authorization_ipn(authorization: Authorization, region: Region, statement: str) -> Ipn:
    """`statement` is what the buyer reads on his card statement, `AMZ*` included."""
    state = authorization.status.state
    declined = state is AuthorizationState.DECLINED
    checked = region is Region.US and state is AuthorizationState.OPEN
    european = region in {Region.UK, Region.EU}
    data = document(
        "AuthorizationNotification",
        "AuthorizationDetails",
        text("AmazonAuthorizationId", authorization.authorization_id),
        text("AuthorizationReferenceId", authorization.reference_id),
        price("AuthorizationAmount", authorization.amount),
        price("CapturedAmount", authorization.captured),
        price("AuthorizationFee", authorization.fee),
        ids("IdList", authorization.capture_ids),
        timestamp("CreationTimestamp", authorization.created),
        timestamp("ExpirationTimestamp", authorization.expires),
        text("AddressVerificationCode", "Y") if checked else "",
        status_element("AuthorizationStatus", authorization.status),
        text("SoftDecline", _boolean(authorization.soft_decline)) if declined or european else "",
        tree(
            "OrderItemCategories",
            *(text("OrderItemCategory", name) for name in authorization.item_categories),
        ),
        text("CaptureNow", _boolean(authorization.capture_now)),
        text("SoftDescriptor", statement),
    )
    return Ipn(
        NotificationType.AUTHORIZE,
        authorization.authorization_id,
        region,
        authorization.environment,
        data,
    )


def capture_ipn(capture: Capture, region: Region, statement: str) -> Ipn:
    data = document(
        "CaptureNotification",
        "CaptureDetails",
        text("AmazonCaptureId", capture.capture_id),
        text("CaptureReferenceId", capture.reference_id),
        price("CaptureAmount", capture.amount),
        _conversion(capture.amount, region),
        price("RefundedAmount", capture.refunded),
        price("CaptureFee", capture.fee),
        ids("IdList", capture.refund_ids),
        timestamp("CreationTimestamp", capture.created),
        status_element("CaptureStatus", capture.status),
        text("SoftDescriptor", statement),
        _summaries(
            "ProviderCreditSummaryList",
            "ProviderCreditSummary",
            "ProviderCreditId",
            [share.provider_id for share in capture.provider_credits],
            capture.provider_credit_ids,
        ),
    )
    return Ipn(NotificationType.CAPTURE, capture.capture_id, region, capture.environment, data)


def refund_ipn(refund: Refund, region: Region, statement: str) -> Ipn:
    data = document(
        "RefundNotification",
        "RefundDetails",
        text("AmazonRefundId", refund.refund_id),
        text("RefundReferenceId", refund.reference_id),
        text("RefundType", refund.refund_type.value),
        price("RefundAmount", refund.amount),
        _conversion(refund.amount, region),
        price("FeeRefunded", refund.fee_refunded),
        timestamp("CreationTimestamp", refund.created),
        status_element("RefundStatus", refund.status),
        text("SoftDescriptor", statement),
        _summaries(
            "ProviderCreditReversalSummaryList",
            "ProviderCreditReversalSummary",
            "ProviderCreditReversalId",
            [share.provider_id for share in refund.provider_reversals],
            refund.provider_reversal_ids,
        ),
    )
    return Ipn(NotificationType.REFUND, refund.refund_id, region, refund.environment, data)


def provider_credit_ipn(credit: ProviderCredit, region: Region, seller_id: str) -> Ipn:
    data = document(
        "ProviderCreditNotification",
        "ProviderCreditDetails",
        text("AmazonProviderCreditId", credit.credit_id),
        text("SellerId", seller_id),
        text("ProviderSellerId", credit.provider_id),
        optional("CreditReferenceId", credit.reference_id),
        price("CreditAmount", credit.amount),
        price("CreditReversalAmount", credit.reversed_amount),
        ids("CreditReversalIdList", credit.reversal_ids),
        timestamp("CreationTimestamp", credit.created),
        status_element("CreditStatus", credit.status),
    )
    return Ipn(NotificationType.PROVIDER_CREDIT, credit.credit_id, region, credit.environment, data)


def provider_credit_reversal_ipn(
    reversal: ProviderCreditReversal, region: Region, seller_id: str
) -> Ipn:
    data = document(
        "ProviderCreditReversalNotification",
        "ProviderCreditReversalDetails",
        text("AmazonProviderCreditReversalId", reversal.reversal_id),
        text("SellerId", seller_id),
        text("ProviderSellerId", reversal.provider_id),
        text("CreditReversalReferenceId", reversal.reference_id),
        price("CreditReversalAmount", reversal.amount),
        timestamp("CreationTimestamp", reversal.created),
        status_element("CreditReversalStatus", reversal.status),
    )
    return Ipn(
        NotificationType.PROVIDER_CREDIT_REVERSAL,
        reversal.reversal_id,
        region,
        reversal.environment,
        data,
    )


def status_element(name: str, status: Status[Any]) -> str:
    return tree(
        name,
        text("State", status.state.value),
        timestamp("LastUpdateTimestamp", status.last_update),
        optional("ReasonCode", status.reason_code.value if status.reason_code else None),
        optional("ReasonDescription", status.reason_description),
    )


def _conversion(amount: Price, region: Region) -> str:
    """What the amount is worth in the merchant's own currency, if it is another one."""
    ledger = LEDGER[region]
    if amount.currency == ledger:
        return ""
    worth = price("ConvertedAmount", converted(amount, ledger))
    return worth + text("ConversionRate", str(rate(amount.currency, ledger)))


def _summaries(
    list_name: str, member_name: str, id_name: str, providers: list[str], shares: list[str]
) -> str:
    """The optional list of provider credits; a share without an id yet is not listed."""
    members = [
        tree(member_name, text("ProviderId", provider), text(id_name, share))
        for provider, share in zip(providers, shares, strict=False)
    ]
    return tree(list_name, *members) if members else ""


def _boolean(value: bool) -> str:  # noqa: FBT001 - it is the value to print, not a switch
    return "true" if value else "false"
