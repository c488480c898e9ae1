"""The words for Amazon's states and reasons: what, why, what to tell the buyer, what to press."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.domain.reasons import Gravity, MailDecision, Meaning, NextStep, Shape
from ui.language import marked, translate
from ui.reason_words import WORDS_OF_TOPICS
from ui.theme.tokens import Tone


@dataclass(frozen=True, slots=True)
class Explained:
    """A meaning as a person reads it.

    Attributes:
        icon: says the same as the tone to those who see no colours.
        word: two or three words.
        why: one sentence.
        say: to the buyer; empty where there is nothing to say.
        press: the next step; empty where there is none.
        mail: who is written to.
    """

    tone: Tone
    icon: str
    word: str
    why: str
    say: str
    press: str
    mail: str


def explained(meaning: Meaning) -> Explained:
    """Put a meaning into words."""
    word, why, say = WORDS_OF_TOPICS[meaning.topic]
    return Explained(
        tone=_TONES[meaning.gravity],
        icon=_ICONS[meaning.shape],
        word=_tr(word),
        why=_tr(why),
        say=_tr(say),
        press=_tr(_STEPS[meaning.next_step]),
        mail=_tr(_MAILS[meaning.mail]),
    )


_TONES: Final = {
    Gravity.CALM: Tone.NEUTRAL,
    Gravity.WAITING: Tone.INFO,
    Gravity.GOOD: Tone.GOOD,
    Gravity.CAUTION: Tone.WARN,
    Gravity.BAD: Tone.BAD,
}
_ICONS: Final = {
    Shape.DOT: "dot",
    Shape.CLOCK: "clock",
    Shape.CHECK: "check",
    Shape.BACK: "undo",
    Shape.TRIANGLE: "warning",
    Shape.CROSS: "close",
    Shape.QUESTION: "help",
}
_STEPS: Final = {
    NextStep.NOTHING: "",
    NextStep.WAIT: marked("Reasons", "Wait: it goes on by itself"),
    NextStep.GO_ON: marked("Reasons", "Go on with the checkout"),
    NextStep.CAPTURE: marked("Reasons", "Capture when the goods leave"),
    NextStep.REAUTHORIZE: marked("Reasons", "Reserve again"),
    NextStep.ASK_FOR_CARD: marked("Reasons", "Ask the buyer for another payment method"),
    NextStep.OTHER_PAYMENT: marked("Reasons", "Offer another way to pay"),
    NextStep.HOLD_GOODS: marked("Reasons", "Hold the goods, then release them with a reason"),
    NextStep.REFUND_OTHERWISE: marked("Reasons", "Refund another way and record it"),
    NextStep.REFUND_AGAIN: marked("Reasons", "Refund again"),
    NextStep.REFRESH: marked("Reasons", "Ask Amazon now"),
    NextStep.SELLER_CENTRAL: marked("Reasons", "Look in Seller Central"),
}
_MAILS: Final = {
    MailDecision.NOBODY: marked("Reasons", "No mail"),
    MailDecision.BUYER: marked("Reasons", "The buyer gets a mail"),
    MailDecision.STAFF: marked("Reasons", "The orders department gets a mail"),
    MailDecision.BOTH: marked("Reasons", "The buyer and the orders department get a mail"),
    MailDecision.AMAZON_DOES: marked("Reasons", "Amazon mails the buyer"),
}


def _tr(text: str) -> str:
    return translate("Reasons", text) if text else ""
