"""The words for Amazon's states and reasons: what, why, what to tell the buyer, what to press."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.reasons import Gravity, MailDecision, Meaning, NextStep, Shape, Topic
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
    word, why, say = _TOPICS[meaning.topic]
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
    NextStep.WAIT: "Wait: it goes on by itself",
    NextStep.GO_ON: "Go on with the checkout",
    NextStep.CAPTURE: "Capture when the goods leave",
    NextStep.REAUTHORIZE: "Reserve again",
    NextStep.ASK_FOR_CARD: "Ask the buyer for another payment method",
    NextStep.OTHER_PAYMENT: "Offer another way to pay",
    NextStep.HOLD_GOODS: "Hold the goods, then release them with a reason",
    NextStep.REFUND_OTHERWISE: "Refund another way and record it",
    NextStep.REFUND_AGAIN: "Refund again",
    NextStep.REFRESH: "Ask Amazon now",
    NextStep.SELLER_CENTRAL: "Look in Seller Central",
}
_MAILS: Final = {
    MailDecision.NOBODY: "No mail",
    MailDecision.BUYER: "The buyer gets a mail",
    MailDecision.STAFF: "The orders department gets a mail",
    MailDecision.BOTH: "The buyer and the orders department get a mail",
    MailDecision.AMAZON_DOES: "Amazon mails the buyer",
}
_NO_MONEY: Final = "Nothing was charged to you."
_OTHER_CARD: Final = "Please choose another payment method at Amazon."
_T = Topic
# topic: word, why, what to say to the buyer
_TOPICS: Final[dict[Topic, tuple[str, str, str]]] = {
    _T.DRAFT: ("Being prepared", "The buyer has not confirmed the order at Amazon yet.", ""),
    _T.OPEN: ("Open at Amazon", "The buyer confirmed it; money can be reserved and taken.", ""),
    _T.SUSPENDED: (
        "Suspended",
        "The payment method does not work. Nothing new can be reserved until it is mended.",
        _OTHER_CARD,
    ),
    _T.SECOND_FACTOR_FAILED: (
        "Bank check failed",
        "The buyer's bank asked for a confirmation, and it did not succeed.",
        "Please confirm the payment with your bank, or choose another payment method.",
    ),
    _T.CHARGE_IN_PROGRESS: (
        "Charge under way",
        "Amazon works on another charge of this order; it frees itself when that is decided.",
        "",
    ),
    _T.AMOUNT_NOT_SET: (
        "Amount missing",
        "Amazon does not know the order's total yet, so nothing can be charged.",
        "",
    ),
    _T.STALE: (
        "Gone stale",
        "The buyer did not confirm in time, so Amazon let the order go. No money moved.",
        "The order was not completed. Nothing was charged to you.",
    ),
    _T.CANCELED_BY_SHOP: ("Canceled", "The shop called the order off. No money was taken.", ""),
    _T.CANCELED_BY_BUYER: ("Canceled by the buyer", "The buyer called it off at Amazon.", ""),
    _T.CANCELED_BY_AMAZON: (
        "Canceled by Amazon",
        "Amazon called the order off, for instance because of trouble with an account.",
        f"Amazon canceled this payment. {_NO_MONEY}",
    ),
    _T.EXPIRED: (
        "Expired",
        "The order reached the end of its life at Amazon, after 180 days. Refunds stay possible.",
        "",
    ),
    _T.CHARGED_IN_FULL: ("Completed", "Everything that may be charged was captured.", ""),
    _T.CHARGES_USED_UP: (
        "Authorizations used up",
        "Amazon allows a number of authorizations for each order, and all are used.",
        "",
    ),
    _T.CLOSED_BY_SHOP: ("Closed", "The shop closed the order: no new authorizations.", ""),
    _T.CLOSED_BY_BUYER: ("Closed by the buyer", "The buyer ended the agreement at Amazon.", ""),
    _T.CLOSED_BY_AMAZON: (
        "Closed by Amazon",
        "Amazon closed the order: it rejected the payment, or a claim went against the shop.",
        "Amazon did not accept this payment. Please use another way to pay.",
    ),
    _T.CHECKOUT_COMPLETED: ("Checkout completed", "The buyer finished the checkout.", ""),
    _T.CHECKOUT_DECLINED: (
        "Checkout declined",
        "The payment did not go through at Amazon. No money moved.",
        f"The payment did not go through. {_NO_MONEY}",
    ),
    _T.DECIDING: (
        "Amazon is deciding",
        "Amazon may take up to a day. The money is neither reserved nor taken yet.",
        "Amazon is checking the payment; you will get a mail.",
    ),
    _T.DECIDING_HELD: (
        "Deciding, shipment stopped",
        "Amazon is deciding, and asks to hold the goods back: the payment looks unusual.",
        "",
    ),
    _T.RESERVED: ("Reserved", "The amount is reserved and can be taken.", ""),
    _T.RESERVED_HELD: (
        "Reserved, shipment stopped",
        "The amount is reserved, but Amazon asks to hold the goods back.",
        "",
    ),
    _T.CARD_DECLINED: (
        "Payment method declined",
        "The payment method did not work. Another one mends it.",
        _OTHER_CARD,
    ),
    _T.TRY_AGAIN_ONCE: (
        "Declined for now",
        "The bank said no this time; the same payment method may be tried once more.",
        f"The payment did not go through. {_OTHER_CARD}",
    ),
    _T.DECLINED_FOR_GOOD: (
        "Declined for good",
        "The payment method was refused for good; trying it again does not help.",
        f"The payment was declined. {_NO_MONEY}",
    ),
    _T.REJECTED: (
        "Rejected by Amazon",
        "Amazon rejected the payment and closed the order; the same account will not work again.",
        "Amazon did not accept this payment. Please use another way to pay.",
    ),
    _T.PROCESSING_FAILED: (
        "Not processed",
        "Something failed inside Amazon. It may work in a minute; try once or twice.",
        f"Amazon could not process the payment. {_NO_MONEY}",
    ),
    _T.TIMED_OUT: (
        "Not decided in time",
        "Amazon did not decide in time, so nothing is reserved. Ask again without waiting.",
        f"Amazon did not answer in time. {_NO_MONEY}",
    ),
    _T.RESERVATION_USED: ("Captured", "The one capture of this authorization was made.", ""),
    _T.RESERVATION_LAPSED: (
        "Reservation lapsed",
        "Nobody captured within 30 days (2 in the sandbox), so the money is free again.",
        "",
    ),
    _T.RESERVATION_TAKEN_BACK: (
        "Taken back by Amazon",
        "Amazon ended the reservation, mostly because of trouble with the shop's account.",
        "",
    ),
    _T.RESERVATION_ENDED_WITH_ORDER: (
        "Ended with the order",
        "The order was canceled, and its reservation with it.",
        "",
    ),
    _T.RELEASED: ("Released", "The shop let the reserved money go; the buyer has it back.", ""),
    _T.CAPTURING: (
        "Being captured",
        "More than 7 days after the reservation Amazon takes its time, up to an hour or more.",
        "",
    ),
    _T.CAPTURING_HELD: (
        "Being captured, shipment stopped",
        "Amazon is taking the money, but asks to hold the goods back.",
        "",
    ),
    _T.CAPTURED: ("Captured", "The buyer's money is taken; it can be refunded.", ""),
    _T.CAPTURED_HELD: (
        "Captured, shipment stopped",
        "The money is taken, but Amazon asks to hold the goods back.",
        "",
    ),
    _T.CAPTURE_REJECTED: (
        "Capture rejected",
        "Amazon refused to take the money. Keep the goods.",
        "Amazon did not accept this payment. Please use another way to pay.",
    ),
    _T.CAPTURE_FAILED: (
        "Capture failed",
        "Something failed inside Amazon. Try again while the amount is still reserved.",
        "",
    ),
    _T.REFUNDED_TO_CEILING: ("Refunded", "All that may be refunded went back.", ""),
    _T.REFUNDS_USED_UP: ("Refunds used up", "Ten refunds were made; Amazon allows no more.", ""),
    _T.CAPTURE_CLOSED: (
        "Closed by Amazon",
        "Amazon closed the capture, so it cannot be refunded from here.",
        "",
    ),
    _T.REFUNDING: (
        "Refund under way",
        "Amazon sends the money back; that takes some hours.",
        "Your refund is under way; Amazon tells you when it is done.",
    ),
    _T.REFUNDED: ("Refunded", "The money is back with the buyer.", "Your refund is done."),
    _T.REFUNDED_BY_CLAIM: (
        "Refunded after a claim",
        "The buyer won an A-to-z claim, and Amazon refunded without the shop.",
        "",
    ),
    _T.REFUND_BY_CANCELLATION: (
        "Refunded after a cancellation",
        "The buyer canceled at Amazon, and Amazon sent the money back.",
        "",
    ),
    _T.REFUND_REJECTED: (
        "Refund rejected",
        "Amazon refused, for instance because the shop's balance is too low.",
        "The refund was not possible through Amazon; we will pay you back another way.",
    ),
    _T.REFUND_FAILED: (
        "Refund failed",
        "Something failed inside Amazon, or the buyer was refunded already. Look before you try.",
        "",
    ),
    _T.UNKNOWN: (
        "Unknown word",
        "Amazon uses a word that this Paydesk does not know. Nothing was guessed from it.",
        "",
    ),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reasons", text) if text else ""
