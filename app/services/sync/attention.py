"""Puts before a person what Amazon says of an order and no question can confirm."""

from __future__ import annotations

from app.domain.timeline import Event
from app.services.change import Change
from app.services.sync.sorting import AboutOrder, Topic


def call_attention(change: Change, about: AboutOrder) -> None:
    """Write it on the order, once; its amounts and states stay as Amazon answered them."""
    chargeback = about.topic is Topic.CHARGEBACK
    object_id = about.message.object_id
    sentence = _chargeback(object_id) if chargeback else _other(about.kind, object_id)
    order = change.order
    if sentence in order.attention:
        return
    order.attention = f"{order.attention}; {sentence}" if order.attention else sentence
    event = Event.CHARGEBACK if chargeback else Event.UNHANDLED_IPN
    change.tell(event, {"id": object_id, "state": about.kind})


def _chargeback(object_id: str) -> str:
    return (
        f"the buyer's bank takes money back (chargeback {object_id}); "
        "look at Seller Central and answer there before its date"
    )


def _other(kind: str, object_id: str) -> str:
    named = f" about {object_id}" if object_id else ""
    return f"Amazon sent a notification of kind {kind}{named}; look at Seller Central"
