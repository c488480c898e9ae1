"""The classic API as the domain's Gateway."""

from __future__ import annotations

from app.amazonpay.v1.client import ClassicClient
from app.amazonpay.v1.details import AuthorizationDetails
from app.amazonpay.v1.translation import (
    capture_report,
    charge_report,
    permission_report,
    refund_report,
)
from app.domain.errors import AppError, OutcomeUnknown
from app.domain.gateway import (
    AuthorizeRequest,
    CaptureReport,
    CaptureRequest,
    ChargeReport,
    Confirmation,
    OrderDetails,
    PermissionReport,
    RefundReport,
    RefundRequest,
)
from app.domain.identifiers import CaptureId, ChargeId, ChargePermissionId, RefundId


class ClassicGateway:
    """Speaks the domain's language and the classic API's; keeps Amazon's words beside ours.

    Every answer to a call with a reference id must name that id: an answer that names another
    belongs to another call and is not believed.
    """

    def __init__(self, client: ClassicClient) -> None:
        self._orders = client.order_references
        self._payments = client.payments

    def describe(
        self, permission_id: ChargePermissionId, access_token: str = ""
    ) -> PermissionReport:
        return permission_report(self._orders.details(permission_id, access_token))

    def set_details(self, details: OrderDetails) -> PermissionReport:
        return permission_report(self._orders.set_details(details))

    def confirm(self, confirmation: Confirmation) -> None:
        self._orders.confirm(confirmation)

    def authorize(self, request: AuthorizeRequest) -> ChargeReport:
        """Authorize, and read the capture when one was made with it.

        The answer to an immediate capture names the capture and still counts it as zero, so it
        is read again; when that fails, the call as a whole is unknown and not undone.
        """
        authorization = self._payments.authorize(request)
        _expect(request.reference_id, authorization.reference_id)
        try:
            return self._with_captures(authorization)
        except AppError as failure:
            raise OutcomeUnknown(
                f"authorized as {authorization.authorization_id}, but its capture cannot be read"
            ) from failure

    def charge(self, charge_id: ChargeId) -> ChargeReport:
        return self._with_captures(self._payments.authorization(charge_id))

    def capture(self, request: CaptureRequest) -> CaptureReport:
        capture = self._payments.capture(request)
        _expect(request.reference_id, capture.reference_id)
        return capture_report(capture)

    def captured(self, capture_id: CaptureId) -> CaptureReport:
        return capture_report(self._payments.capture_details(capture_id))

    def void(self, charge_id: ChargeId, reason: str) -> None:
        self._payments.close_authorization(charge_id, reason)

    def cancel(self, permission_id: ChargePermissionId, reason: str) -> None:
        self._orders.cancel(permission_id, reason)

    def close(self, permission_id: ChargePermissionId, reason: str) -> None:
        self._orders.close(permission_id, reason)

    def refund(self, request: RefundRequest) -> RefundReport:
        refund = self._payments.refund(request)
        _expect(request.reference_id, refund.reference_id)
        return refund_report(refund)

    def refunded(self, refund_id: RefundId) -> RefundReport:
        return refund_report(self._payments.refund_details(refund_id))

    def _with_captures(self, authorization: AuthorizationDetails) -> ChargeReport:
        captures = [self._payments.capture_details(one) for one in authorization.capture_ids]
        return charge_report(authorization, captures)


def _expect(ours: str, theirs: str) -> None:
    if ours != theirs:
        raise OutcomeUnknown(f"asked as {ours}, but the answer is about {theirs or 'nothing'}")
