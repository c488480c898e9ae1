"""From the classic API's objects and words to the domain's; the table is in ``domain.states``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from app.amazonpay.v1.details import (
    AuthorizationDetails,
    CaptureDetails,
    OrderReferenceDetails,
    RefundDetails,
)
from app.domain.gateway import (
    CaptureReport,
    ChargeReport,
    PermissionReport,
    RefundReport,
    Word,
)
from app.domain.identifiers import (
    CaptureId,
    ChargeId,
    ChargePermissionId,
    ReferenceId,
    RefundId,
)
from app.domain.money import Money
from app.domain.states import ChargePermissionState, ChargeState, Reason, RefundState

_PERMISSION: Final = {
    "draft": ChargePermissionState.DRAFT,
    "open": ChargePermissionState.CHARGEABLE,
    "suspended": ChargePermissionState.NON_CHARGEABLE,
    "canceled": ChargePermissionState.CANCELED,
    "closed": ChargePermissionState.CLOSED,
}
_AUTHORIZATION: Final = {
    "pending": ChargeState.AUTHORIZATION_INITIATED,
    "open": ChargeState.AUTHORIZED,
    "declined": ChargeState.DECLINED,
    "closed": ChargeState.CANCELED,
}
_CAPTURE: Final = {
    "pending": ChargeState.CAPTURE_INITIATED,
    "completed": ChargeState.CAPTURED,
    "closed": ChargeState.CAPTURED,
    "declined": ChargeState.DECLINED,
}
_REFUND: Final = {
    "pending": RefundState.REFUND_INITIATED,
    "completed": RefundState.REFUNDED,
    "declined": RefundState.DECLINED,
}


def permission_report(details: OrderReferenceDetails) -> PermissionReport:
    """An Order Reference as a Charge Permission."""
    return PermissionReport(
        permission_id=ChargePermissionId(details.order_reference_id),
        state=_PERMISSION.get(details.status.state.lower()),
        word=details.status,
        total=details.total,
        constraints=tuple(one.constraint_id for one in details.constraints),
        charge_ids=tuple(ChargeId(one) for one in details.authorization_ids),
        buyer=details.buyer,
        address=details.address,
        billing_address=details.billing_address,
        language=details.order_language,
        environment=details.release_environment,
        order_number=details.seller_order.seller_order_id,
        authentication=details.authentication,
        created_at=details.created_at,
        expires_at=details.expires_at,
    )


def charge_report(
    authorization: AuthorizationDetails, captures: Sequence[CaptureDetails]
) -> ChargeReport:
    """An authorization and the captures on it as one Charge.

    Args:
        authorization: as Amazon described it.
        captures: all that its ``IdList`` names; declined ones may stand beside a good one.
    """
    reports = [capture_report(one) for one in captures]
    capture = max(reports, key=_decisiveness, default=None)
    return ChargeReport(
        charge_id=ChargeId(authorization.authorization_id),
        reference_id=ReferenceId(authorization.reference_id),
        state=_charge_state(authorization.status, capture),
        word=authorization.status,
        authorized=authorization.amount,
        capture=capture,
        soft_decline=authorization.soft_decline,
        capture_now=authorization.capture_now,
        billing_address=authorization.billing_address,
        created_at=authorization.created_at,
        expires_at=authorization.expires_at,
    )


def capture_report(details: CaptureDetails) -> CaptureReport:
    """A capture by itself: Declined is DECLINED here, whatever its Charge has become."""
    return CaptureReport(
        capture_id=CaptureId(details.capture_id),
        reference_id=ReferenceId(details.reference_id),
        state=_CAPTURE.get(details.status.state.lower()),
        word=details.status,
        captured=details.amount,
        refunded=details.refunded or Money.zero(details.amount.currency),
        fee=details.fee,
        refund_ids=tuple(RefundId(one) for one in details.refund_ids),
        created_at=details.created_at,
    )


def refund_report(details: RefundDetails) -> RefundReport:
    """A refund."""
    return RefundReport(
        refund_id=RefundId(details.refund_id),
        reference_id=ReferenceId(details.reference_id),
        state=_REFUND.get(details.status.state.lower()),
        word=details.status,
        amount=details.amount,
        kind=details.kind or "SellerInitiated",
        created_at=details.created_at,
    )


def _decisiveness(capture: CaptureReport) -> int:
    """Which of several captures speaks for the Charge: money taken, unclear, pending, declined."""
    order = (ChargeState.DECLINED, ChargeState.CAPTURE_INITIATED, None, ChargeState.CAPTURED)
    return order.index(capture.state)


def _charge_state(authorization: Word, capture: CaptureReport | None) -> ChargeState | None:
    reserved = _AUTHORIZATION.get(authorization.state.lower())
    if reserved is None:
        return None
    if capture is None:
        # closed by a capture that nobody names: two truths, and none of them is CANCELED
        taken = authorization.reason == Reason.MAX_CAPTURES_PROCESSED
        return None if taken and reserved is ChargeState.CANCELED else reserved
    if capture.state is ChargeState.DECLINED and reserved is ChargeState.AUTHORIZED:
        return ChargeState.AUTHORIZED
    return capture.state
