"""States of Amazon Pay objects and their life cycles, written as data.

The words are those of API v2 (Charge Permission, Charge, Refund: states and reason codes). The
classic API's words are translated where they enter and kept verbatim beside them:

=================  =======================  ====================================================
Classic object     classic state            here
=================  =======================  ====================================================
Order Reference    Draft                    DRAFT (v2 knows it as an open Checkout Session)
Order Reference    Open                     CHARGEABLE
Order Reference    Suspended                NON_CHARGEABLE
Order Reference    Canceled / Closed        CANCELED / CLOSED
Authorization      Pending                  AUTHORIZATION_INITIATED
Authorization      Open                     AUTHORIZED
Authorization      Declined                 DECLINED
Authorization      Closed, no capture       CANCELED
Capture            Pending                  CAPTURE_INITIATED
Capture            Completed / Closed       CAPTURED
Capture            Declined                 AUTHORIZED if the authorization is Open, else DECLINED
Refund             Pending / Completed      REFUND_INITIATED / REFUNDED
=================  =======================  ====================================================

Source: classic API reference, state machines of Order Reference, Authorization, Capture, Refund.
"""

from __future__ import annotations

import enum
from typing import Final

from app.domain.lifecycle import LifeCycle


class ChargePermissionState(enum.StrEnum):
    """Whether charges may be made: Order Reference in the classic API."""

    DRAFT = "Draft"
    CHARGEABLE = "Chargeable"
    NON_CHARGEABLE = "NonChargeable"
    CANCELED = "Canceled"
    CLOSED = "Closed"


class ChargeState(enum.StrEnum):
    """One authorization and its capture."""

    AUTHORIZATION_INITIATED = "AuthorizationInitiated"
    AUTHORIZED = "Authorized"
    CAPTURE_INITIATED = "CaptureInitiated"
    CAPTURED = "Captured"
    CANCELED = "Canceled"
    DECLINED = "Declined"


class RefundState(enum.StrEnum):
    """Money on its way back to the buyer."""

    REFUND_INITIATED = "RefundInitiated"
    REFUNDED = "Refunded"
    DECLINED = "Declined"


class Reason(enum.StrEnum):
    """Reason codes of the classic API that a decision hangs on; the rest is kept as text."""

    INVALID_PAYMENT_METHOD = "InvalidPaymentMethod"
    AMAZON_REJECTED = "AmazonRejected"
    PROCESSING_FAILURE = "ProcessingFailure"
    TRANSACTION_TIMED_OUT = "TransactionTimedOut"
    EXPIRED_UNUSED = "ExpiredUnused"
    EXPIRED = "Expired"
    STALE = "Stale"
    AMAZON_CANCELED = "AmazonCanceled"
    AMAZON_CLOSED = "AmazonClosed"
    SELLER_CANCELED = "SellerCanceled"
    SELLER_CLOSED = "SellerClosed"
    ORDER_REFERENCE_CANCELED = "OrderReferenceCanceled"
    MAX_CAPTURES_PROCESSED = "MaxCapturesProcessed"
    MAX_AMOUNT_CHARGED = "MaxAmountCharged"
    MAX_AUTHORIZATIONS_CAPTURED = "MaxAuthorizationsCaptured"
    MAX_AUTHORIZATIONS_PROCESSED = "MaxAuthorizationsProcessed"
    MAX_AMOUNT_REFUNDED = "MaxAmountRefunded"
    MAX_REFUNDS_PROCESSED = "MaxRefundsProcessed"
    STOP_SHIPMENT = "StopShipmentAtypicalAuth"
    AMAZON_A_TO_Z_REFUND = "AmazonA-ZRefund"
    BUYER_CANCELED = "BuyerCanceled"


def known_reason(code: str) -> Reason | None:
    """Recognize a reason code; ``None`` for an empty, ``None``-worded or unknown one."""
    try:
        return Reason(code)
    except ValueError:
        return None


_P = ChargePermissionState
CHARGE_PERMISSION: Final = LifeCycle[ChargePermissionState](
    {
        _P.DRAFT: frozenset({_P.CHARGEABLE, _P.CANCELED}),
        _P.CHARGEABLE: frozenset({_P.NON_CHARGEABLE, _P.CANCELED, _P.CLOSED}),
        _P.NON_CHARGEABLE: frozenset({_P.CHARGEABLE, _P.CANCELED, _P.CLOSED}),
        _P.CANCELED: frozenset(),
        _P.CLOSED: frozenset(),
    }
)

_C = ChargeState
CHARGE: Final = LifeCycle[ChargeState](
    {
        _C.AUTHORIZATION_INITIATED: frozenset({_C.AUTHORIZED, _C.DECLINED, _C.CANCELED}),
        _C.AUTHORIZED: frozenset({_C.CAPTURE_INITIATED, _C.CAPTURED, _C.CANCELED, _C.DECLINED}),
        # a declined classic capture leaves its authorization open for another one
        _C.CAPTURE_INITIATED: frozenset({_C.CAPTURED, _C.DECLINED, _C.AUTHORIZED}),
        _C.CAPTURED: frozenset(),
        _C.CANCELED: frozenset(),
        _C.DECLINED: frozenset(),
    }
)

_R = RefundState
REFUND: Final = LifeCycle[RefundState](
    {
        _R.REFUND_INITIATED: frozenset({_R.REFUNDED, _R.DECLINED}),
        _R.REFUNDED: frozenset(),
        _R.DECLINED: frozenset(),
    }
)
