"""The words by which an order is found: its number, Amazon's ids, its goods and its buyer."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.storage.orders import BuyerRecord, OrderLineRecord, OrderRecord
from app.storage.search_words import WORD_LIMIT, words

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
    # in their order and as often as they come: what is typed in one piece is found in one piece
    found = " ".join(word for part in parts for word in words(part))
    if buyer.search_text != found:
        buyer.search_text = found


def typed_words(text: str) -> tuple[str, ...]:
    """What somebody typed, as the index has it: ``P-100042 Ada`` is ``p 100042`` and ``ada``.

    Words that stand together stay together; pieces beyond the eighth are left out.
    """
    pieces = (" ".join(words(piece)) for piece in text.split())
    return tuple(dict.fromkeys(filter(None, pieces)))[:WORD_LIMIT]
