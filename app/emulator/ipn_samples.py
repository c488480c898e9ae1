"""IPNs sent by hand: Seller Central's test messages and events that no object here causes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from app.emulator.amounts import LEDGER
from app.emulator.ipn_messages import Ipn, NotificationType
from app.emulator.ipn_prices import order_total, price
from app.emulator.ipn_xml import document, text, timestamp, tree
from app.emulator.objects import Capture, Price
from app.emulator.states import Environment, Region

# Seller Central's test messages carry these (v1 reference, 6.3 and 2.0).
SAMPLE_REFERENCE_ID = "1111111-1111-11111-1111-11111EXAMPLE"
SAMPLE_ORDER = "P01-0000000-0000000-000000"


@dataclass(frozen=True, slots=True)
class Chargeback:
    """What a chargeback notification says about a capture.

    Attributes:
        state: such as `RECEIVED`.
        reason: such as `Generic Service Chargeback` or `Unauthorized Transaction Chargeback`.
    """

    chargeback_id: str
    amount: Price
    created: datetime
    state: str = "RECEIVED"
    reason: str = "Generic Service Chargeback"


def chargeback_ipn(chargeback: Chargeback, capture: Capture, region: Region) -> Ipn:
    data = document(
        "ChargebackNotification",
        "ChargebackDetails",
        text("AmazonChargebackId", chargeback.chargeback_id),
        text("AmazonOrderReferenceId", capture.order_reference_id),
        text("AmazonCaptureReferenceId", capture.reference_id),
        timestamp("CreationTimestamp", chargeback.created),
        price("ChargebackAmount", chargeback.amount),
        text("ChargebackState", chargeback.state),
        text("ChargebackReason", chargeback.reason),
    )
    return Ipn(
        NotificationType.CHARGEBACK, chargeback.chargeback_id, region, capture.environment, data
    )


def sample_ipn(
    type_: NotificationType,
    region: Region,
    environment: Environment,
    seller_id: str,
    at: datetime,
) -> Ipn:
    """A message as Seller Central's test button sends it: invented ids, reason `None`."""
    root, child, *elements = _SAMPLES[type_](Price(0, LEDGER[region]), seller_id, at)
    event_type = (
        "BillingAgreementStatusUpdated" if type_ is NotificationType.BILLING_AGREEMENT else ""
    )
    data = document(root, child, *elements)
    return Ipn(type_, "", region, environment, data, event_type, sample=True)


def _order_reference(zero: Price, seller_id: str, at: datetime) -> list[str]:
    return [
        "OrderReferenceNotification",
        "OrderReference",
        text("AmazonOrderReferenceId", SAMPLE_ORDER),
        order_total(zero),
        tree("SellerOrderAttributes", text("SellerId", seller_id)),
        _status("OrderReferenceStatus", "Closed", "AmazonClosed", at),
        timestamp("CreationTimestamp", at),
        timestamp("ExpirationTimestamp", at),
    ]


def _authorization(zero: Price, _: str, at: datetime) -> list[str]:
    return [
        "AuthorizationNotification",
        "AuthorizationDetails",
        text("AmazonAuthorizationId", f"{SAMPLE_ORDER}-A000000"),
        text("AuthorizationReferenceId", "sample-a01"),
        price("AuthorizationAmount", zero),
        price("CapturedAmount", zero),
        price("AuthorizationFee", zero),
        tree("IdList"),
        timestamp("CreationTimestamp", at),
        timestamp("ExpirationTimestamp", at),
        _status("AuthorizationStatus", "Open", "None", at),
        tree("OrderItemCategories"),
        text("CaptureNow", "false"),
        tree("SoftDescriptor"),
    ]


def _capture(zero: Price, _: str, at: datetime) -> list[str]:
    return [
        "CaptureNotification",
        "CaptureDetails",
        text("AmazonCaptureId", f"{SAMPLE_ORDER}-C000000"),
        text("CaptureReferenceId", "sample-c01"),
        price("CaptureAmount", zero),
        price("RefundedAmount", zero),
        price("CaptureFee", zero),
        tree("IdList"),
        timestamp("CreationTimestamp", at),
        _status("CaptureStatus", "Completed", "None", at),
        tree("SoftDescriptor"),
    ]


def _refund(zero: Price, _: str, at: datetime) -> list[str]:
    return [
        "RefundNotification",
        "RefundDetails",
        text("AmazonRefundId", f"{SAMPLE_ORDER}-R000000"),
        text("RefundReferenceId", "sample-r01"),
        text("RefundType", "SellerInitiated"),
        price("RefundAmount", zero),
        price("FeeRefunded", zero),
        timestamp("CreationTimestamp", at),
        _status("RefundStatus", "Completed", "None", at),
        tree("SoftDescriptor"),
    ]


def _billing_agreement(zero: Price, seller_id: str, at: datetime) -> list[str]:
    limit = Price(500 if zero.currency == "JPY" else 500_00, zero.currency)
    month = at.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    return [
        "BillingAgreementNotification",
        "BillingAgreement",
        text("AmazonBillingAgreementId", "B01-0000000-0000000"),
        tree("SellerBillingAgreementAttributes", text("SellerId", seller_id)),
        _status("BillingAgreementStatus", "Open", "None", at),
        timestamp("CreationTimestamp", at),
        tree(
            "BillingAgreementLimits",
            price("AmountLimitPerTimePeriod", limit),
            timestamp("TimePeriodStartDate", month),
            timestamp("TimePeriodEndDate", (month + timedelta(days=32)).replace(day=1)),
            price("CurrentRemainingBalance", limit),
        ),
        text("BillingAgreementConsent", "true"),
    ]


def _chargeback(zero: Price, _: str, at: datetime) -> list[str]:
    return [
        "ChargebackNotification",
        "ChargebackDetails",
        text("AmazonChargebackId", "CB0000000000"),
        text("AmazonOrderReferenceId", SAMPLE_ORDER),
        text("AmazonCaptureReferenceId", "sample-c01"),
        timestamp("CreationTimestamp", at),
        price("ChargebackAmount", zero),
        text("ChargebackState", "RECEIVED"),
        text("ChargebackReason", "Generic Service Chargeback"),
    ]


def _provider_credit(zero: Price, seller_id: str, at: datetime) -> list[str]:
    return [
        "ProviderCreditNotification",
        "ProviderCreditDetails",
        text("AmazonProviderCreditId", f"{SAMPLE_ORDER}-P000000"),
        text("SellerId", seller_id),
        text("ProviderSellerId", "APROVIDER00000"),
        text("CreditReferenceId", "sample-p01"),
        price("CreditAmount", zero),
        price("CreditReversalAmount", zero),
        tree("CreditReversalIdList"),
        timestamp("CreationTimestamp", at),
        _status("CreditStatus", "Completed", "None", at),
    ]


def _provider_credit_reversal(zero: Price, seller_id: str, at: datetime) -> list[str]:
    return [
        "ProviderCreditReversalNotification",
        "ProviderCreditReversalDetails",
        text("AmazonProviderCreditReversalId", f"{SAMPLE_ORDER}-Q000000"),
        text("SellerId", seller_id),
        text("ProviderSellerId", "APROVIDER00000"),
        text("CreditReversalReferenceId", "sample-q01"),
        price("CreditReversalAmount", zero),
        timestamp("CreationTimestamp", at),
        _status("CreditReversalStatus", "Completed", "None", at),
    ]


def _solution_provider_event(_: Price, seller_id: str, __: datetime) -> list[str]:
    # No recording shows what stands in Options; clients know it as a list of names and values.
    option = tree("SolutionProviderOption", text("Name", "PlatformId"), text("Value", "sample"))
    return [
        "SolutionProviderMerchantNotification",
        "MerchantRegistrationDetails",
        text("SellerId", seller_id),
        text("Type", "MerchantRegistration"),
        tree("Options", option),
    ]


def _status(name: str, state: str, reason_code: str, at: datetime) -> str:
    return tree(
        name,
        text("State", state),
        timestamp("LastUpdateTimestamp", at),
        text("ReasonCode", reason_code),
    )


_SAMPLES: Final = {
    NotificationType.ORDER_REFERENCE: _order_reference,
    NotificationType.AUTHORIZE: _authorization,
    NotificationType.CAPTURE: _capture,
    NotificationType.REFUND: _refund,
    NotificationType.BILLING_AGREEMENT: _billing_agreement,
    NotificationType.CHARGEBACK: _chargeback,
    NotificationType.PROVIDER_CREDIT: _provider_credit,
    NotificationType.PROVIDER_CREDIT_REVERSAL: _provider_credit_reversal,
    NotificationType.SOLUTION_PROVIDER_EVENT: _solution_provider_event,
}
