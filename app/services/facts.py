"""Reads what the domain decides on from the records."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from app.domain.errors import NotFound
from app.domain.identifiers import OrderNumber
from app.domain.money import Money
from app.domain.payment_facts import ChargeFacts, PaymentFacts, RefundFacts
from app.storage.intents import IS_OPEN, IntentRecord
from app.storage.orders import OrderRecord
from app.storage.payments import ChargeRecord, PaymentRecord

_WITH_MONEY = (
    selectinload(OrderRecord.payments)
    .selectinload(PaymentRecord.charges)
    .selectinload(ChargeRecord.refunds)
)


def order_for_change(session: Session, number: OrderNumber) -> OrderRecord:
    """Load an order with all its money, locked until the transaction ends.

    Raises:
        NotFound: no such order.
    """
    query = select(OrderRecord).where(OrderRecord.number == number).options(_WITH_MONEY)
    order = session.scalar(query.with_for_update(of=OrderRecord))
    if order is None:
        raise NotFound("order", number)
    return order


def order_for_reading(session: Session, number: OrderNumber) -> OrderRecord:
    """Load an order with all its money.

    Raises:
        NotFound: no such order.
    """
    query = select(OrderRecord).where(OrderRecord.number == number).options(_WITH_MONEY)
    order = session.scalar(query)
    if order is None:
        raise NotFound("order", number)
    return order


def orders_for_reading(
    session: Session, numbers: Sequence[OrderNumber]
) -> dict[OrderNumber, OrderRecord]:
    """Load some orders with all their money; numbers that nobody knows are left out."""
    query = select(OrderRecord).where(OrderRecord.number.in_(numbers)).options(_WITH_MONEY)
    return {OrderNumber(order.number): order for order in session.scalars(query)}


def current_payment(order: OrderRecord) -> PaymentRecord:
    """The Order Reference in force: the last one, after a hard decline a new one."""
    return order.payments[-1]


def payment_of(order: OrderRecord, permission_id: str) -> PaymentRecord:
    """The payment by this Order Reference, in force or not.

    Raises:
        NotFound: it is not this order's.
    """
    for payment in order.payments:
        if payment.permission_id == permission_id:
            return payment
    raise NotFound("order reference", permission_id)


def charge_of(order: OrderRecord, charge_id: str) -> tuple[PaymentRecord, ChargeRecord]:
    """Find a charge of this order.

    Raises:
        NotFound: it is not this order's.
    """
    for payment in order.payments:
        for charge in payment.charges:
            if charge.charge_id == charge_id:
                return payment, charge
    raise NotFound("charge", charge_id)


def charge_facts(charge: ChargeRecord) -> ChargeFacts:
    """One charge as the rules see it."""
    return ChargeFacts(
        state=charge.state,
        authorized=charge.amount,
        capture_amount=charge.capture_amount,
        refunded_at_amazon=Money(charge.refunded_minor, charge.currency),
        reason=charge.amazon_reason,
        soft_decline=charge.soft_decline,
        stop_shipment=charge.stopped,
        authorized_at=charge.authorized_at,
        expires_at=charge.expires_at,
        refunds=tuple(RefundFacts(refund.state, refund.amount) for refund in charge.refunds),
    )


def payment_facts(order: OrderRecord) -> PaymentFacts:
    """The whole payment of an order; charges of a rejected first try count as well."""
    payment = current_payment(order)
    charges = [charge for each in order.payments for charge in each.charges]
    return PaymentFacts(
        total=order.total,
        region=order.region,
        mode=order.mode,
        state=payment.state,
        reason=payment.amazon_reason,
        charges=tuple(charge_facts(charge) for charge in charges),
        needs_attention=bool(order.attention),
        expires_at=payment.expires_at,
    )


def open_intent(session: Session, order: OrderRecord) -> IntentRecord | None:
    """The order's one call whose outcome is not known yet."""
    query = select(IntentRecord).where(IntentRecord.order_id == order.id, IS_OPEN)
    return session.scalars(query).one_or_none()
