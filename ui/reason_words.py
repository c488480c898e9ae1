"""What Amazon's states and reasons are called, why they came, and what to tell the buyer."""

from __future__ import annotations

from typing import Final

from app.domain.reason_topics import Topic
from ui.language import marked

_OTHER_CARD: Final = marked("Reasons", "Please choose another payment method at Amazon.")
_T = Topic
WORDS_OF_TOPICS: Final[dict[Topic, tuple[str, str, str]]] = {
    _T.DRAFT: (
        marked("Reasons", "Being prepared"),
        marked("Reasons", "The buyer has not confirmed the order at Amazon yet."),
        "",
    ),
    _T.OPEN: (
        marked("Reasons", "Open at Amazon"),
        marked("Reasons", "The buyer confirmed it; money can be reserved and taken."),
        "",
    ),
    _T.SUSPENDED: (
        marked("Reasons", "Suspended"),
        marked(
            "Reasons",
            "The payment method does not work. Nothing new can be reserved until it is mended.",
        ),
        _OTHER_CARD,
    ),
    _T.SECOND_FACTOR_FAILED: (
        marked("Reasons", "Bank check failed"),
        marked("Reasons", "The buyer's bank asked for a confirmation, and it did not succeed."),
        marked(
            "Reasons",
            "Please confirm the payment with your bank, or choose another payment method.",
        ),
    ),
    _T.CHARGE_IN_PROGRESS: (
        marked("Reasons", "Charge under way"),
        marked(
            "Reasons",
            "Amazon works on another charge of this order; it frees itself when that is decided.",
        ),
        "",
    ),
    _T.AMOUNT_NOT_SET: (
        marked("Reasons", "Amount missing"),
        marked("Reasons", "Amazon does not know the order's total yet, so nothing can be charged."),
        "",
    ),
    _T.STALE: (
        marked("Reasons", "Gone stale"),
        marked(
            "Reasons",
            "The buyer did not confirm in time, so Amazon let the order go. No money moved.",
        ),
        marked("Reasons", "The order was not completed. Nothing was charged to you."),
    ),
    _T.CANCELED_BY_SHOP: (
        marked("Reasons", "Canceled"),
        marked("Reasons", "The shop called the order off. No money was taken."),
        "",
    ),
    _T.CANCELED_BY_BUYER: (
        marked("Reasons", "Canceled by the buyer"),
        marked("Reasons", "The buyer called it off at Amazon."),
        "",
    ),
    _T.CANCELED_BY_AMAZON: (
        marked("Reasons", "Canceled by Amazon"),
        marked(
            "Reasons",
            "Amazon called the order off, for instance because of trouble with an account.",
        ),
        marked("Reasons", "Amazon canceled this payment. Nothing was charged to you."),
    ),
    _T.EXPIRED: (
        marked("Reasons", "Expired"),
        marked(
            "Reasons",
            "The order reached the end of its life at Amazon, after 180 days. "
            "Refunds stay possible.",
        ),
        "",
    ),
    _T.CHARGED_IN_FULL: (
        marked("Reasons", "Completed"),
        marked("Reasons", "Everything that may be charged was captured."),
        "",
    ),
    _T.CHARGES_USED_UP: (
        marked("Reasons", "Authorizations used up"),
        marked(
            "Reasons", "Amazon allows a number of authorizations for each order, and all are used."
        ),
        "",
    ),
    _T.CLOSED_BY_SHOP: (
        marked("Reasons", "Closed"),
        marked("Reasons", "The shop closed the order: no new authorizations."),
        "",
    ),
    _T.CLOSED_BY_BUYER: (
        marked("Reasons", "Closed by the buyer"),
        marked("Reasons", "The buyer ended the agreement at Amazon."),
        "",
    ),
    _T.CLOSED_BY_AMAZON: (
        marked("Reasons", "Closed by Amazon"),
        marked(
            "Reasons",
            "Amazon closed the order: it rejected the payment, or a claim went against the shop.",
        ),
        marked("Reasons", "Amazon did not accept this payment. Please use another way to pay."),
    ),
    _T.CHECKOUT_COMPLETED: (
        marked("Reasons", "Checkout completed"),
        marked("Reasons", "The buyer finished the checkout."),
        "",
    ),
    _T.CHECKOUT_DECLINED: (
        marked("Reasons", "Checkout declined"),
        marked("Reasons", "The payment did not go through at Amazon. No money moved."),
        marked("Reasons", "The payment did not go through. Nothing was charged to you."),
    ),
    _T.DECIDING: (
        marked("Reasons", "Amazon is deciding"),
        marked(
            "Reasons", "Amazon may take up to a day. The money is neither reserved nor taken yet."
        ),
        marked("Reasons", "Amazon is checking the payment; you will get a mail."),
    ),
    _T.DECIDING_HELD: (
        marked("Reasons", "Deciding, shipment stopped"),
        marked(
            "Reasons",
            "Amazon is deciding, and asks to hold the goods back: the payment looks unusual.",
        ),
        "",
    ),
    _T.RESERVED: (
        marked("Reasons", "Reserved"),
        marked("Reasons", "The amount is reserved and can be taken."),
        "",
    ),
    _T.RESERVED_HELD: (
        marked("Reasons", "Reserved, shipment stopped"),
        marked("Reasons", "The amount is reserved, but Amazon asks to hold the goods back."),
        "",
    ),
    _T.CARD_DECLINED: (
        marked("Reasons", "Payment method declined"),
        marked("Reasons", "The payment method did not work. Another one mends it."),
        _OTHER_CARD,
    ),
    _T.TRY_AGAIN_ONCE: (
        marked("Reasons", "Declined for now"),
        marked(
            "Reasons", "The bank said no this time; the same payment method may be tried once more."
        ),
        marked(
            "Reasons",
            "The payment did not go through. Please choose another payment method at Amazon.",
        ),
    ),
    _T.DECLINED_FOR_GOOD: (
        marked("Reasons", "Declined for good"),
        marked(
            "Reasons", "The payment method was refused for good; trying it again does not help."
        ),
        marked("Reasons", "The payment was declined. Nothing was charged to you."),
    ),
    _T.REJECTED: (
        marked("Reasons", "Rejected by Amazon"),
        marked(
            "Reasons",
            "Amazon rejected the payment and closed the order; the same account "
            "will not work again.",
        ),
        marked("Reasons", "Amazon did not accept this payment. Please use another way to pay."),
    ),
    _T.PROCESSING_FAILED: (
        marked("Reasons", "Not processed"),
        marked(
            "Reasons", "Something failed inside Amazon. It may work in a minute; try once or twice."
        ),
        marked("Reasons", "Amazon could not process the payment. Nothing was charged to you."),
    ),
    _T.TIMED_OUT: (
        marked("Reasons", "Not decided in time"),
        marked(
            "Reasons",
            "Amazon did not decide in time, so nothing is reserved. Ask again without waiting.",
        ),
        marked("Reasons", "Amazon did not answer in time. Nothing was charged to you."),
    ),
    _T.RESERVATION_USED: (
        marked("Reasons", "Captured"),
        marked("Reasons", "The one capture of this authorization was made."),
        "",
    ),
    _T.RESERVATION_LAPSED: (
        marked("Reasons", "Reservation lapsed"),
        marked(
            "Reasons",
            "Nobody captured within 30 days (2 in the sandbox), so the money is free again.",
        ),
        "",
    ),
    _T.RESERVATION_TAKEN_BACK: (
        marked("Reasons", "Taken back by Amazon"),
        marked(
            "Reasons",
            "Amazon ended the reservation, mostly because of trouble with the shop's account.",
        ),
        "",
    ),
    _T.RESERVATION_ENDED_WITH_ORDER: (
        marked("Reasons", "Ended with the order"),
        marked("Reasons", "The order was canceled, and its reservation with it."),
        "",
    ),
    _T.RELEASED: (
        marked("Reasons", "Released"),
        marked("Reasons", "The shop let the reserved money go; the buyer has it back."),
        "",
    ),
    _T.CAPTURING: (
        marked("Reasons", "Being captured"),
        marked(
            "Reasons",
            "More than 7 days after the reservation Amazon takes its time, up to an hour or more.",
        ),
        "",
    ),
    _T.CAPTURING_HELD: (
        marked("Reasons", "Being captured, shipment stopped"),
        marked("Reasons", "Amazon is taking the money, but asks to hold the goods back."),
        "",
    ),
    _T.CAPTURED: (
        marked("Reasons", "Captured"),
        marked("Reasons", "The buyer's money is taken; it can be refunded."),
        "",
    ),
    _T.CAPTURED_HELD: (
        marked("Reasons", "Captured, shipment stopped"),
        marked("Reasons", "The money is taken, but Amazon asks to hold the goods back."),
        "",
    ),
    _T.CAPTURE_REJECTED: (
        marked("Reasons", "Capture rejected"),
        marked("Reasons", "Amazon refused to take the money. Keep the goods."),
        marked("Reasons", "Amazon did not accept this payment. Please use another way to pay."),
    ),
    _T.CAPTURE_FAILED: (
        marked("Reasons", "Capture failed"),
        marked(
            "Reasons",
            "Something failed inside Amazon. Try again while the amount is still reserved.",
        ),
        "",
    ),
    _T.REFUNDED_TO_CEILING: (
        marked("Reasons", "Refunded"),
        marked("Reasons", "All that may be refunded went back."),
        "",
    ),
    _T.REFUNDS_USED_UP: (
        marked("Reasons", "Refunds used up"),
        marked("Reasons", "Ten refunds were made; Amazon allows no more."),
        "",
    ),
    _T.CAPTURE_CLOSED: (
        marked("Reasons", "Closed by Amazon"),
        marked("Reasons", "Amazon closed the capture, so it cannot be refunded from here."),
        "",
    ),
    _T.REFUNDING: (
        marked("Reasons", "Refund under way"),
        marked("Reasons", "Amazon sends the money back; that takes some hours."),
        marked("Reasons", "Your refund is under way; Amazon tells you when it is done."),
    ),
    _T.REFUNDED: (
        marked("Reasons", "Refunded"),
        marked("Reasons", "The money is back with the buyer."),
        marked("Reasons", "Your refund is done."),
    ),
    _T.REFUNDED_BY_CLAIM: (
        marked("Reasons", "Refunded after a claim"),
        marked("Reasons", "The buyer won an A-to-z claim, and Amazon refunded without the shop."),
        "",
    ),
    _T.REFUND_BY_CANCELLATION: (
        marked("Reasons", "Refunded after a cancellation"),
        marked("Reasons", "The buyer canceled at Amazon, and Amazon sent the money back."),
        "",
    ),
    _T.REFUND_REJECTED: (
        marked("Reasons", "Refund rejected"),
        marked("Reasons", "Amazon refused, for instance because the shop's balance is too low."),
        marked(
            "Reasons",
            "The refund was not possible through Amazon; we will pay you back another way.",
        ),
    ),
    _T.REFUND_FAILED: (
        marked("Reasons", "Refund failed"),
        marked(
            "Reasons",
            "Something failed inside Amazon, or the buyer was refunded already. "
            "Look before you try.",
        ),
        "",
    ),
    _T.DISPUTE_REVIEWED: (
        marked("Reasons", "Chargeback under review"),
        marked("Reasons", "The buyer's bank wants the money back, and it is being looked into."),
        "",
    ),
    _T.DISPUTE_ASKS: (
        marked("Reasons", "Chargeback: answer it"),
        marked("Reasons", "The shop must answer with evidence before the deadline, or it loses."),
        "",
    ),
    _T.DISPUTE_SETTLED: (
        marked("Reasons", "Chargeback settled"),
        marked("Reasons", "It is over; Seller Central says who won and where the money went."),
        "",
    ),
    _T.DISPUTE_ACCEPTED: (
        marked("Reasons", "Chargeback accepted"),
        marked("Reasons", "The shop accepted it; the money goes back to the buyer."),
        "",
    ),
    _T.DISPUTE_UNANSWERED: (
        marked("Reasons", "Chargeback lost"),
        marked("Reasons", "Nobody answered before the deadline; the money goes back to the buyer."),
        "",
    ),
    _T.DISPUTE_CALLED_OFF: (
        marked("Reasons", "Chargeback called off"),
        marked("Reasons", "The buyer took it back; the shop keeps the money."),
        "",
    ),
    _T.UNKNOWN: (
        marked("Reasons", "Unknown word"),
        marked(
            "Reasons",
            "Amazon uses a word that this Paydesk does not know. Nothing was guessed from it.",
        ),
        "",
    ),
}
"""Two or three words, a sentence of why, and what to say to the buyer; not translated yet."""
