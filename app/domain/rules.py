"""Decisions before money moves: each returns quietly or raises a ``Refused`` and nothing is sent.

Source: classic API reference, state machines, amounts and counts.
"""

from __future__ import annotations

import datetime as dt
from typing import Final

from app.domain import limits
from app.domain.environment import Mode
from app.domain.errors import (
    AmountExceeded,
    CountExceeded,
    CurrencyMismatch,
    Refused,
    TransitionRefused,
    WindowClosed,
)
from app.domain.money import Money
from app.domain.payment_facts import ChargeFacts, PaymentFacts
from app.domain.states import (
    CHARGE,
    ChargePermissionState,
    ChargeState,
    RefundState,
)

_CANCELABLE: Final = frozenset(
    {
        ChargePermissionState.DRAFT,
        ChargePermissionState.CHARGEABLE,
        ChargePermissionState.NON_CHARGEABLE,
    }
)
_CLOSABLE: Final = _CANCELABLE - {ChargePermissionState.DRAFT}
_SUCCESSFUL: Final = frozenset(
    {
        ChargeState.AUTHORIZATION_INITIATED,
        ChargeState.AUTHORIZED,
        ChargeState.CAPTURE_INITIATED,
        ChargeState.CAPTURED,
        ChargeState.CANCELED,
    }
)


class AmountNotPositive(Refused):
    """Zero or less was asked for."""

    def __init__(self, amount: Money) -> None:
        super().__init__(f"{amount} is not more than zero")
        self.amount = amount


class CapturesExist(Refused):
    """An order with captured or pending money cannot be canceled; refund it instead."""

    def __init__(self) -> None:
        super().__init__("money was already captured on this order, so it cannot be canceled")


def left_to_authorize(payment: PaymentFacts) -> Money:
    """What Amazon would still accept on this order, never below zero."""
    left = limits.ceiling(payment.total) - payment.engaged
    return max(left, Money.zero(payment.total.currency))


def left_to_capture(charge: ChargeFacts) -> Money:
    """What this charge's one capture may take."""
    open_ = charge.state is ChargeState.AUTHORIZED
    return charge.authorized if open_ else Money.zero(charge.authorized.currency)


def left_to_refund(charge: ChargeFacts) -> Money:
    """What may still be given back on this charge, the 15 % / 75 allowance included."""
    zero = Money.zero(charge.authorized.currency)
    if not charge.captured:
        return zero
    return max(limits.ceiling(charge.captured) - charge.refund_committed, zero)


def require_authorizable(payment: PaymentFacts, amount: Money, now: dt.datetime) -> None:
    """Guard an Authorize.

    Raises:
        TransitionRefused: the permission is not chargeable.
        WindowClosed: its 180 days are over.
        CountExceeded: ten authorizations succeeded already.
        AmountNotPositive, CurrencyMismatch, AmountExceeded: as they say.
    """
    if payment.state is not ChargePermissionState.CHARGEABLE:
        raise TransitionRefused(payment.state, ChargeState.AUTHORIZED)
    if payment.expires_at is not None and now >= payment.expires_at:
        raise WindowClosed("an authorization", payment.expires_at)
    if sum(charge.state in _SUCCESSFUL for charge in payment.charges) >= (
        limits.AUTHORIZATIONS_PER_ORDER
    ):
        raise CountExceeded("authorizations", limits.AUTHORIZATIONS_PER_ORDER)
    left = min(left_to_authorize(payment), limits.largest(payment.total.currency))
    _require_amount(amount, left)


def require_capturable(charge: ChargeFacts, amount: Money, mode: Mode, now: dt.datetime) -> None:
    """Guard a Capture.

    Raises:
        TransitionRefused: nothing is reserved.
        WindowClosed: the authorization's life is over (30 days live, 2 days sandbox).
        AmountNotPositive, CurrencyMismatch, AmountExceeded: as they say.
    """
    CHARGE.require(charge.state, ChargeState.CAPTURED)
    if charge.state is not ChargeState.AUTHORIZED:
        raise TransitionRefused(charge.state, ChargeState.CAPTURED)
    until = capture_until(charge, mode)
    if until is not None and now >= until:
        raise WindowClosed("the capture", until)
    _require_amount(amount, left_to_capture(charge))


def require_voidable(charge: ChargeFacts) -> None:
    """Guard a CloseAuthorization: what was reserved and not taken is let go."""
    CHARGE.require(charge.state, ChargeState.CANCELED)


def require_refundable(charge: ChargeFacts, amount: Money) -> None:
    """Guard a Refund.

    Raises:
        TransitionRefused: nothing was captured.
        CountExceeded: ten refunds were made already.
        AmountNotPositive, CurrencyMismatch, AmountExceeded: as they say.
    """
    if charge.state is not ChargeState.CAPTURED:
        raise TransitionRefused(charge.state, RefundState.REFUNDED)
    made = sum(refund.state is not RefundState.DECLINED for refund in charge.refunds)
    if made >= limits.REFUNDS_PER_CAPTURE:
        raise CountExceeded("refunds of one capture", limits.REFUNDS_PER_CAPTURE)
    left = min(left_to_refund(charge), limits.largest(amount.currency))
    _require_amount(amount, left)


def require_within_captured(charge: ChargeFacts, amount: Money) -> None:
    """Guard a refund that no person has weighed: Amazon's allowance above the capture is left out.

    Raises:
        CurrencyMismatch, AmountNotPositive, AmountExceeded: as they say.
    """
    zero = Money.zero(charge.authorized.currency)
    _require_amount(amount, max(charge.captured - charge.refund_committed, zero))


def require_cancelable(payment: PaymentFacts) -> None:
    """Guard a CancelOrderReference: possible while no money was captured or is on its way.

    Raises:
        TransitionRefused: already canceled or closed.
        CapturesExist: a capture is completed or pending.
    """
    if payment.state not in _CANCELABLE:
        raise TransitionRefused(payment.state, ChargePermissionState.CANCELED)
    taken = {ChargeState.CAPTURED, ChargeState.CAPTURE_INITIATED}
    if any(charge.state in taken for charge in payment.charges):
        raise CapturesExist


def require_closable(payment: PaymentFacts) -> None:
    """Guard a CloseOrderReference: no new authorizations afterwards; open ones stay capturable."""
    if payment.state not in _CLOSABLE:
        raise TransitionRefused(payment.state, ChargePermissionState.CLOSED)


def capture_until(charge: ChargeFacts, mode: Mode) -> dt.datetime | None:
    """The last moment for a capture; ``None`` while Amazon has not told us when it began."""
    if charge.authorized_at is None:
        return None
    until = charge.authorized_at + limits.authorization_lifetime(mode)
    return min(until, charge.expires_at) if charge.expires_at is not None else until


def instant_capture_until(charge: ChargeFacts) -> dt.datetime | None:
    """After this a live capture is answered Pending and decided later (7 days)."""
    if charge.authorized_at is None:
        return None
    return charge.authorized_at + limits.INSTANT_CAPTURE


def _require_amount(amount: Money, left: Money) -> None:
    if amount.currency is not left.currency:
        raise CurrencyMismatch(amount.currency, left.currency)
    if amount.minor <= 0:
        raise AmountNotPositive(amount)
    if amount > left:
        raise AmountExceeded(amount.to_wire(), left.to_wire(), amount.currency)
