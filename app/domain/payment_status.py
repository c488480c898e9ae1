"""The one word a person reads about an order's payment, and whether its goods may leave."""

from __future__ import annotations

import enum
from typing import Final

from app.domain.payment_facts import ChargeFacts, PaymentFacts
from app.domain.states import ChargePermissionState, ChargeState, Reason


class PaymentStatus(enum.StrEnum):
    """Derived from charges and refunds, never typed in.

    Queued, Authorized, Processed and Declined are the words that shops know from X-Cart.
    """

    QUEUED = "Queued"
    AUTHORIZED = "Authorized"
    PARTIALLY_CAPTURED = "Partially captured"
    PROCESSED = "Processed"
    PARTIALLY_REFUNDED = "Partially refunded"
    REFUNDED = "Refunded"
    DECLINED = "Declined"
    CANCELED = "Canceled"
    ACTION_REQUIRED = "Action required"


class MayShip(enum.StrEnum):
    """A payment word is no shipping order; this is."""

    YES = "yes"
    NOT_YET = "not yet"
    STOP = "stop"


_EXPIRED: Final = frozenset({Reason.EXPIRED_UNUSED, Reason.AMAZON_CLOSED})


def payment_status(payment: PaymentFacts) -> PaymentStatus:
    """Derive the status; the first line that holds wins."""
    if payment.needs_attention or any(charge.stop_shipment for charge in payment.charges):
        return PaymentStatus.ACTION_REQUIRED
    if _stuck(payment):
        return PaymentStatus.ACTION_REQUIRED
    return _settled(payment) or _reserved(payment) or _unpaid(payment)


def may_ship(payment: PaymentFacts) -> MayShip:
    """Whether the goods may leave: everything paid or reserved, and nobody said stop.

    A shop that captured less on purpose and closed the order has settled for less; its goods
    may leave too.
    """
    status = payment_status(payment)
    stopping = {PaymentStatus.CANCELED, PaymentStatus.DECLINED, PaymentStatus.REFUNDED}
    if status in stopping or any(charge.stop_shipment for charge in payment.charges):
        return MayShip.STOP
    if payment.needs_attention:
        return MayShip.NOT_YET
    if payment.captured + payment.authorized >= payment.total:
        return MayShip.YES
    settled_for_less = payment.captured and payment.state is ChargePermissionState.CLOSED
    return MayShip.YES if settled_for_less else MayShip.NOT_YET


def _stuck(payment: PaymentFacts) -> bool:
    """Suspended before all of the total was paid or reserved: the buyer must mend it."""
    suspended = payment.state is ChargePermissionState.NON_CHARGEABLE
    return suspended and payment.engaged < payment.total and not payment.refunded


def _settled(payment: PaymentFacts) -> PaymentStatus | None:
    captured, refunded = payment.captured, payment.refunded
    if not captured:
        return None
    if refunded >= captured:
        return PaymentStatus.REFUNDED
    if refunded:
        return PaymentStatus.PARTIALLY_REFUNDED
    if captured >= payment.total:
        return PaymentStatus.PROCESSED
    return PaymentStatus.PARTIALLY_CAPTURED


def _reserved(payment: PaymentFacts) -> PaymentStatus | None:
    states = {charge.state for charge in payment.charges}
    if states & {ChargeState.AUTHORIZED, ChargeState.CAPTURE_INITIATED}:
        return PaymentStatus.AUTHORIZED
    if ChargeState.AUTHORIZATION_INITIATED in states:
        return PaymentStatus.QUEUED
    return None


def _unpaid(payment: PaymentFacts) -> PaymentStatus:
    last = payment.charges[-1] if payment.charges else None
    match payment.state:
        case ChargePermissionState.CANCELED:
            hard = last is not None and last.state is ChargeState.DECLINED and not _mendable(last)
            return PaymentStatus.DECLINED if hard else PaymentStatus.CANCELED
        case ChargePermissionState.CLOSED:
            declined = last is not None and last.state is ChargeState.DECLINED
            return PaymentStatus.DECLINED if declined else PaymentStatus.CANCELED
        case (  # pragma: no branch - mypy proves it exhaustive
            ChargePermissionState.DRAFT
            | ChargePermissionState.CHARGEABLE
            | ChargePermissionState.NON_CHARGEABLE
        ):
            return PaymentStatus.QUEUED if last is None else _after(last)


def _after(last: ChargeFacts) -> PaymentStatus:
    """The word for an open order whose last charge came to nothing."""
    if last.state is ChargeState.CANCELED:
        lapsed = last.reason in _EXPIRED
        return PaymentStatus.ACTION_REQUIRED if lapsed else PaymentStatus.CANCELED
    return PaymentStatus.ACTION_REQUIRED if _mendable(last) else PaymentStatus.DECLINED


def _mendable(last: ChargeFacts) -> bool:
    """A decline that another payment method can mend."""
    return last.soft_decline or last.reason == Reason.INVALID_PAYMENT_METHOD
