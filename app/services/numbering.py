"""Gives invoices and credit notes their numbers, in the transaction that makes them due."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sqlalchemy import select

from app.domain.documents import DocumentKind, document_number
from app.domain.money import Money
from app.domain.payment_facts import PaymentFacts
from app.domain.states import ChargePermissionState, RefundState
from app.domain.timeline import Event
from app.services.change import Change
from app.services.letterhead import marks_of_today, prefix_of_today, written
from app.storage.documents import DocumentRecord
from app.storage.payments import RefundRecord
from app.storage.series import series, take

_OVER: Final = frozenset({ChargePermissionState.CANCELED, ChargePermissionState.CLOSED})


def number_documents(change: Change, facts: PaymentFacts) -> None:
    """Number what the money of an order asks for and what has no number yet.

    An invoice with the first money that was taken; a credit note with each refund that is back,
    and one for what was sold and will never be taken. In the caller's transaction: what is
    rolled back gives its number back.
    """
    if not facts.captured:
        return
    query = select(DocumentRecord).where(DocumentRecord.order_id == change.order.id)
    known = change.session.scalars(query).all()
    whole = {each.kind for each in known if each.refund_record_id is None}
    if DocumentKind.INVOICE not in whole:
        _number(change, DocumentKind.INVOICE, facts.total)
    numbered = {each.refund_record_id for each in known}
    for refund in _refunds(change):
        if refund.id not in numbered:
            _number(change, DocumentKind.CREDIT_NOTE, refund.amount, refund)
    left = _never_taken(facts)
    if left and DocumentKind.CREDIT_NOTE not in whole:
        _number(change, DocumentKind.CREDIT_NOTE, left)


def _number(
    change: Change, kind: DocumentKind, amount: Money, refund: RefundRecord | None = None
) -> None:
    session, order = change.session, change.order
    serial = take(series(session, kind.value))
    number = document_number(prefix_of_today(session, kind, order.region), serial, order.mode)
    session.add(
        DocumentRecord(
            kind=kind,
            serial=serial,
            number=number,
            order_id=order.id,
            refund_record_id=refund.id if refund is not None else None,
            issued_at=change.cause.at,
            currency=amount.currency,
            amount_minor=amount.minor,
            seller=written(marks_of_today(session, order.store_name)),
        )
    )
    facts = {"document": kind.value, "number": number, "amount": str(amount)}
    if refund is not None:
        facts["id"] = refund.refund_id
    change.tell(Event.DOCUMENT_NUMBERED, facts)


def _refunds(change: Change) -> Iterator[RefundRecord]:
    """Those that are back with the buyer, the oldest first."""
    for payment in change.order.payments:
        for charge in payment.charges:
            yield from (each for each in charge.refunds if each.state is RefundState.REFUNDED)


def _never_taken(facts: PaymentFacts) -> Money:
    """What was invoiced and can no longer be taken: nothing is open, and nothing can follow."""
    nothing = Money.zero(facts.total.currency)
    if facts.state not in _OVER or facts.engaged != facts.captured:
        return nothing
    return max(facts.total - facts.captured, nothing)
