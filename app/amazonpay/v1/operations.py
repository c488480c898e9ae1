"""The operations of the classic API: what they may change, and how often they may be called."""

from __future__ import annotations

import enum
from typing import Final

from app.amazonpay.throttle import Quota


class Operation(enum.StrEnum):
    """Amazon's names. Source: classic API reference, operations."""

    SET_ORDER_REFERENCE_DETAILS = "SetOrderReferenceDetails"
    SET_ORDER_ATTRIBUTES = "SetOrderAttributes"
    CONFIRM_ORDER_REFERENCE = "ConfirmOrderReference"
    GET_ORDER_REFERENCE_DETAILS = "GetOrderReferenceDetails"
    CANCEL_ORDER_REFERENCE = "CancelOrderReference"
    CLOSE_ORDER_REFERENCE = "CloseOrderReference"
    CREATE_ORDER_REFERENCE_FOR_ID = "CreateOrderReferenceForId"
    LIST_ORDER_REFERENCE = "ListOrderReference"
    LIST_ORDER_REFERENCE_BY_NEXT_TOKEN = "ListOrderReferenceByNextToken"  # noqa: S105 - a name
    AUTHORIZE = "Authorize"
    GET_AUTHORIZATION_DETAILS = "GetAuthorizationDetails"
    CLOSE_AUTHORIZATION = "CloseAuthorization"
    CAPTURE = "Capture"
    GET_CAPTURE_DETAILS = "GetCaptureDetails"
    REFUND = "Refund"
    GET_REFUND_DETAILS = "GetRefundDetails"
    GET_SERVICE_STATUS = "GetServiceStatus"
    GET_MERCHANT_ACCOUNT_STATUS = "GetMerchantAccountStatus"
    GET_MERCHANT_NOTIFICATION_CONFIGURATION = "GetMerchantNotificationConfiguration"
    SET_MERCHANT_NOTIFICATION_CONFIGURATION = "SetMerchantNotificationConfiguration"
    GET_PROVIDER_CREDIT_DETAILS = "GetProviderCreditDetails"
    GET_PROVIDER_CREDIT_REVERSAL_DETAILS = "GetProviderCreditReversalDetails"
    REVERSE_PROVIDER_CREDIT = "ReverseProviderCredit"

    @property
    def changes(self) -> bool:
        """Whether it can have an effect; the others are safe to repeat and to lose."""
        return not self.startswith(("Get", "List"))


_CHANGES: Final = {False: Quota(10, 1.0), True: Quota(2, 2.0)}
_READS: Final = {False: Quota(20, 0.5), True: Quota(5, 1.0)}
_SERVICE_STATUS: Final = Quota(2, 300.0)
_LIKE_A_READ: Final = frozenset(
    {
        Operation.SET_MERCHANT_NOTIFICATION_CONFIGURATION,
        Operation.REVERSE_PROVIDER_CREDIT,
    }
)
"""Amazon names no quota for lists, account and provider credits; they are held to the Get row."""


def quotas(*, sandbox: bool) -> dict[str, Quota]:
    """The token buckets of one environment. Source: classic API reference, throttling."""
    table: dict[str, Quota] = {}
    for operation in Operation:
        spends = operation.changes and operation not in _LIKE_A_READ
        table[operation] = _CHANGES[sandbox] if spends else _READS[sandbox]
    table[Operation.GET_SERVICE_STATUS] = _SERVICE_STATUS
    return table
