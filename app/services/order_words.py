"""The words by which an order is found: its number, Amazon's ids, its goods and its buyer."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.storage.orders import BuyerRecord, OrderLineRecord, OrderRecord
from app.storage.search_words import typed, words

_ADDRESS_PARTS = ("name", "postal_code", "phone")


def reindex(session: Session, order: OrderRecord) -> None:
    """Write an order's words anew, in the transaction that changed what they are made of.

    They hold personal data and stand with the buyer: whoever erases the buyer calls this too.
    """
    session.flush()
    buyer = session.get_one(BuyerRecord, order.id)
    goods = select(OrderLineRecord.sku).where(OrderLineRecord.order_id == order.id)
    parts = [order.number, *(payment.permission_id for payment in order.payments)]
    parts += session.scalars(goods.order_by(OrderLineRecord.position))
    parts += [buyer.name, buyer.email, buyer.phone]
    parts += [str(buyer.address.get(part) or "") for part in _ADDRESS_PARTS]
    told = (word for part in parts for word in words(part))
    found = " ".join(dict.fromkeys(told))
    if buyer.search_text != found:
        buyer.search_text = found


def typed_words(text: str) -> tuple[str, ...]:
    """The words of what somebody typed, as the index has them; those beyond the eighth are left."""
    return tuple(typed(text))
