"""Operations that move money: authorizations, captures and refunds."""

from __future__ import annotations

from collections.abc import Iterable

from app.amazonpay.v1 import readings
from app.amazonpay.v1.caller import Caller
from app.amazonpay.v1.details import AuthorizationDetails, CaptureDetails, RefundDetails
from app.amazonpay.v1.operations import Operation
from app.amazonpay.v1.parameters import (
    ProviderCredit,
    boolean,
    price,
    provider_credit_reversals,
    provider_credits,
)
from app.domain.gateway import AuthorizeRequest, CaptureRequest, RefundRequest


class Payments:
    """Money operations; all raise as ``Caller.call`` does, and a decline is an answer.

    Authorize, Capture and Refund are repeated under the reference id they came with: Amazon
    answers with the object of the first time (classic API reference, idempotency).
    """

    def __init__(self, caller: Caller) -> None:
        self._call = caller.call

    def authorize(
        self, request: AuthorizeRequest, shares: Iterable[ProviderCredit] = ()
    ) -> AuthorizationDetails:
        """Authorize; synchronous when the request's timeout is 0 minutes."""
        parameters = {
            "AmazonOrderReferenceId": request.permission_id,
            "AuthorizationReferenceId": request.reference_id,
            **price("AuthorizationAmount", request.amount),
            "SellerAuthorizationNote": request.note,
            "TransactionTimeout": str(request.timeout_minutes),
            "CaptureNow": boolean(request.capture_now),
            "SoftDescriptor": request.soft_descriptor,
            **provider_credits(shares),
        }
        return self._call(
            Operation.AUTHORIZE,
            parameters,
            readings.authorization,
            decides=request.timeout_minutes == 0,
        )

    def authorization(self, authorization_id: str) -> AuthorizationDetails:
        """GetAuthorizationDetails."""
        parameters = {"AmazonAuthorizationId": authorization_id}
        return self._call(Operation.GET_AUTHORIZATION_DETAILS, parameters, readings.authorization)

    def close_authorization(self, authorization_id: str, reason: str = "") -> None:
        """CloseAuthorization: gives the reserved money free; ``reason`` up to 255 characters."""
        parameters = {"AmazonAuthorizationId": authorization_id, "ClosureReason": reason}
        self._call(Operation.CLOSE_AUTHORIZATION, parameters, readings.nothing)

    def capture(
        self, request: CaptureRequest, shares: Iterable[ProviderCredit] = ()
    ) -> CaptureDetails:
        """Capture: once per authorization; the rest of it is released."""
        parameters = {
            "AmazonAuthorizationId": request.charge_id,
            "CaptureReferenceId": request.reference_id,
            **price("CaptureAmount", request.amount),
            "SellerCaptureNote": request.note,
            "SoftDescriptor": request.soft_descriptor,
            **provider_credits(shares),
        }
        return self._call(Operation.CAPTURE, parameters, readings.capture)

    def capture_details(self, capture_id: str) -> CaptureDetails:
        """GetCaptureDetails."""
        parameters = {"AmazonCaptureId": capture_id}
        return self._call(Operation.GET_CAPTURE_DETAILS, parameters, readings.capture)

    def refund(
        self, request: RefundRequest, shares: Iterable[ProviderCredit] = ()
    ) -> RefundDetails:
        """Refund: always Pending at first."""
        parameters = {
            "AmazonCaptureId": request.capture_id,
            "RefundReferenceId": request.reference_id,
            **price("RefundAmount", request.amount),
            "SellerRefundNote": request.note,
            "SoftDescriptor": request.soft_descriptor,
            **provider_credit_reversals(shares),
        }
        return self._call(Operation.REFUND, parameters, readings.refund)

    def refund_details(self, refund_id: str) -> RefundDetails:
        """GetRefundDetails."""
        parameters = {"AmazonRefundId": refund_id}
        return self._call(Operation.GET_REFUND_DETAILS, parameters, readings.refund)
