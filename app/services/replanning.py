"""Keeps beside each payment when to ask Amazon about it again."""

from __future__ import annotations

import datetime as dt

from app.domain.poll_plan import next_poll
from app.services.change import Change
from app.services.facts import current_payment, payment_facts
from app.storage.payments import PaymentRecord


def replan(change: Change) -> None:
    """Plan the next poll, in the transaction that brought the last answer.

    An Order Reference that no longer pays for the order is not asked about any more.
    """
    order, now = change.order, change.cause.at
    changed_at = max(_changed_at(payment) for payment in order.payments)
    planned = next_poll(payment_facts(order), changed_at, now)
    for payment in order.payments:
        payment.poll_at = payment.poll_by = None
    payment = current_payment(order)
    payment.poll_at, payment.poll_by = planned.at, planned.by


def _changed_at(payment: PaymentRecord) -> dt.datetime:
    """The latest of Amazon's own times; ours, where it told none."""
    told = [payment.created_at, payment.amazon_updated_at]
    for charge in payment.charges:
        told += [charge.authorized_at, charge.amazon_updated_at, charge.capture_updated_at]
        for refund in charge.refunds:
            told += [refund.created_at, refund.amazon_updated_at]
    return max(at for at in told if at is not None)
