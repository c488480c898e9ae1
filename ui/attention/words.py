"""What is the matter with an order, in a word with a sign and a tone, and what to do about it."""

from __future__ import annotations

import datetime as dt
from typing import Final

from app.domain.concerns import Concern, Worry
from app.domain.order_actions import OrderAction
from ui.language import marked, translate
from ui.order.words import action_title, edge_words
from ui.orders.columns import left_text
from ui.theme.tokens import Tone

_WORDS: Final = {
    Worry.SHIPMENT_STOPPED: (marked("Attention", "✕ Amazon stopped the shipment"), Tone.BAD),
    Worry.UNCLEAR: (marked("Attention", "? Amazon's answers do not agree"), Tone.BAD),
    Worry.ANSWER_LOST: (marked("Attention", "… Amazon's answer was lost"), Tone.WARN),
    Worry.PAYMENT_MISSING: (marked("Attention", "! The payment is missing"), Tone.WARN),
    Worry.RESERVATION_ENDS: (marked("Attention", "◷ The reservation runs out"), Tone.WARN),
}
_HINTS: Final = {
    (Worry.SHIPMENT_STOPPED, OrderAction.RELEASE): marked(
        "Attention",
        "Keep the goods here. Release them only when Amazon has said that the payment is good.",
    ),
    (Worry.UNCLEAR, OrderAction.CLEAR): marked(
        "Attention", "Compare the order with Seller Central, then say why it is all right."
    ),
    (Worry.ANSWER_LOST, OrderAction.REFRESH): marked(
        "Attention",
        "Whether money moved is not known yet. Paydesk keeps asking under the same number; "
        "ask Amazon now if it is urgent.",
    ),
    (Worry.PAYMENT_MISSING, OrderAction.REFRESH): marked(
        "Attention",
        "The buyer must choose another payment method at Amazon; ask Amazon whether they have.",
    ),
    (Worry.PAYMENT_MISSING, OrderAction.REAUTHORIZE): marked(
        "Attention", "Have Amazon reserve the money again; the order is open for it."
    ),
    (Worry.RESERVATION_ENDS, OrderAction.CAPTURE): marked(
        "Attention", "Capture the money before it is free again, or void it."
    ),
    (Worry.RESERVATION_ENDS, OrderAction.REAUTHORIZE): marked(
        "Attention", "The reservation is over. Have Amazon reserve the money again."
    ),
}


def worry_text(worry: Worry) -> tuple[str, Tone]:
    """What is the matter; the sign says the same as the tone."""
    text, tone = _WORDS[worry]
    return translate("Attention", text), tone


def hint_text(concern: Concern) -> str:
    """What to do, in a sentence."""
    return translate("Attention", _HINTS[concern.worry, concern.step])


def step_text(concern: Concern) -> str:
    """The next step, as the order's own button calls it."""
    return action_title(concern.step)


def countdown_text(concern: Concern, now: dt.datetime) -> str:
    """What runs out, and in how long; empty where nothing does."""
    if concern.until is None or concern.edge is None:
        return ""
    text = translate("Attention", "%1 in %2").replace("%1", edge_words(concern.edge)[0])
    return text.replace("%2", left_text(concern.until - now))
