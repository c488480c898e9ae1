"""The words Amazon Pay uses for regions, states, reasons and behaviors."""

from __future__ import annotations

from enum import StrEnum


class Region(StrEnum):
    """The market an Order Reference belongs to (v1 §1.1)."""

    US = "us"
    UK = "uk"
    EU = "eu"
    JP = "jp"


class Environment(StrEnum):
    """Which of the two worlds an object lives in; the value of `ReleaseEnvironment`."""

    LIVE = "Live"
    SANDBOX = "Sandbox"


class OrderReferenceState(StrEnum):
    """States of an Order Reference (v1 §3.1)."""

    DRAFT = "Draft"
    OPEN = "Open"
    SUSPENDED = "Suspended"
    CANCELED = "Canceled"
    CLOSED = "Closed"


class AuthorizationState(StrEnum):
    """States of an Authorization (v1 §3.2)."""

    PENDING = "Pending"
    OPEN = "Open"
    DECLINED = "Declined"
    CLOSED = "Closed"


class CaptureState(StrEnum):
    """States of a Capture (v1 §3.3)."""

    PENDING = "Pending"
    COMPLETED = "Completed"
    DECLINED = "Declined"
    CLOSED = "Closed"


class RefundState(StrEnum):
    """States of a Refund, of a provider credit and of its reversal (v1 §3.4)."""

    PENDING = "Pending"
    COMPLETED = "Completed"
    DECLINED = "Declined"


class Reason(StrEnum):
    """Every reason code of v1 §3.1 to §3.4."""

    INVALID_PAYMENT_METHOD = "InvalidPaymentMethod"
    SELLER_CANCELED = "SellerCanceled"
    STALE = "Stale"
    AMAZON_CANCELED = "AmazonCanceled"
    EXPIRED = "Expired"
    MAX_AMOUNT_CHARGED = "MaxAmountCharged"
    MAX_AUTHORIZATIONS_CAPTURED = "MaxAuthorizationsCaptured"
    AMAZON_CLOSED = "AmazonClosed"
    SELLER_CLOSED = "SellerClosed"
    AMAZON_REJECTED = "AmazonRejected"
    PROCESSING_FAILURE = "ProcessingFailure"
    TRANSACTION_TIMED_OUT = "TransactionTimedOut"
    STOP_SHIPMENT = "StopShipmentAtypicalAuth"
    MAX_CAPTURES_PROCESSED = "MaxCapturesProcessed"
    EXPIRED_UNUSED = "ExpiredUnused"
    ORDER_REFERENCE_CANCELED = "OrderReferenceCanceled"
    MAX_AMOUNT_REFUNDED = "MaxAmountRefunded"
    MAX_REFUNDS_PROCESSED = "MaxRefundsProcessed"
    A_Z_REFUND = "AmazonA-ZRefund"
    BUYER_CANCELED = "BuyerCanceled"


class RefundType(StrEnum):
    """Who started a Refund (v1 §2.10)."""

    SELLER_INITIATED = "SellerInitiated"
    A_Z_REFUND = "AmazonA-ZRefund"
    A_Z_GUARANTEE = "AmazonA-ZGuarantee"
    A_Z_CANCEL = "AmazonA-ZCancel"
    CHARGEBACK = "Chargeback"
    BUYER_CANCELED = "BuyerCanceled"


class ConstraintId(StrEnum):
    """What stands in the way of ConfirmOrderReference (v1 §3.7)."""

    AMOUNT_NOT_SET = "AmountNotSet"
    PAYMENT_PLAN_NOT_SET = "PaymentPlanNotSet"
    SHIPPING_ADDRESS_NOT_SET = "ShippingAddressNotSet"
    PAYMENT_METHOD_NOT_ALLOWED = "PaymentMethodNotAllowed"
    BUYER_EQUALS_SELLER = "BuyerEqualsSeller"
    CURRENCY_MISMATCH = "CurrencyMismatch"


class CardBehavior(StrEnum):
    """What a payment method does when it is charged (special cards of v1 §8)."""

    NORMAL = "Normal"
    TRANSACTION_TIMED_OUT = "TransactionTimedOut"
    PAYMENT_METHOD_NOT_ALLOWED = "PaymentMethodNotAllowed"
    AMAZON_REJECTED = "AmazonRejected"
    INVALID_PAYMENT_METHOD = "InvalidPaymentMethod"


class ObjectKind(StrEnum):
    """The kinds of object whose changes are announced."""

    ORDER_REFERENCE = "OrderReference"
    AUTHORIZATION = "Authorization"
    CAPTURE = "Capture"
    REFUND = "Refund"
    PROVIDER_CREDIT = "ProviderCredit"
    PROVIDER_CREDIT_REVERSAL = "ProviderCreditReversal"


class FlowResult(StrEnum):
    """How the buyer left the confirmation flow (`AuthenticationStatus`, v1 §4.3)."""

    SUCCESS = "Success"
    FAILURE = "Failure"
    ABANDONED = "Abandoned"
