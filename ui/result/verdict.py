"""Says in plain words how an order's payment stands, and what the cashier does next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.domain.order_stage import OrderStage
from app.domain.payment_status import MayShip, PaymentStatus
from app.domain.states import (
    ChargePermissionState,
    ChargeState,
    Reason,
    RefundState,
    known_reason,
)
from app.services.order_views import ChargeView, OrderView
from ui.language import marked, translate
from ui.theme.tokens import Tone


@dataclass(frozen=True, slots=True)
class Verdict:
    """The head of the result screen.

    Attributes:
        icon: name of the icon; it says the same as the tone.
        title: two or three words.
        what: what it means for the money.
        now: what to do, or that there is nothing to do.
        ship: whether the goods may leave the shop, as a sentence.
    """

    tone: Tone
    icon: str
    title: str
    what: str
    now: str
    ship: str


_UNDECIDED: Final = frozenset({ChargeState.AUTHORIZATION_INITIATED, ChargeState.CAPTURE_INITIATED})
_SHIP: Final = {
    MayShip.YES: marked("Result", "The goods may leave the shop."),
    MayShip.NOT_YET: marked("Result", "Keep the goods here for now."),
    MayShip.STOP: marked("Result", "Do not hand over or ship the goods."),
}
_STATUS: Final[dict[PaymentStatus, tuple[Tone, str, str, str, str]]] = {
    PaymentStatus.QUEUED: (
        Tone.INFO,
        "clock",
        marked("Result", "Amazon is still deciding"),
        marked("Result", "The order is placed; the money is neither reserved nor taken yet."),
        marked(
            "Result",
            "Nothing to do: this page updates by itself, and the buyer gets a mail from Amazon.",
        ),
    ),
    PaymentStatus.AUTHORIZED: (
        Tone.GOOD,
        "check",
        marked("Result", "Payment authorized"),
        marked(
            "Result",
            "Amazon has reserved the whole amount; it is taken when the goods are shipped.",
        ),
        "",
    ),
    PaymentStatus.PARTIALLY_CAPTURED: (
        Tone.INFO,
        "check",
        marked("Result", "Partially captured"),
        marked("Result", "A part of the amount is taken."),
        "",
    ),
    PaymentStatus.PROCESSED: (
        Tone.GOOD,
        "check",
        marked("Result", "Paid"),
        marked("Result", "Amazon has taken the whole amount."),
        "",
    ),
    PaymentStatus.PARTIALLY_REFUNDED: (
        Tone.NEUTRAL,
        "undo",
        marked("Result", "Partially refunded"),
        marked("Result", "A part of the money went back to the buyer."),
        "",
    ),
    PaymentStatus.REFUNDED: (
        Tone.NEUTRAL,
        "undo",
        marked("Result", "Refunded"),
        marked("Result", "All of the money went back to the buyer."),
        "",
    ),
    PaymentStatus.DECLINED: (
        Tone.BAD,
        "close",
        marked("Result", "Payment declined"),
        marked("Result", "No money moved."),
        marked("Result", "Offer the buyer another way to pay; the basket is kept."),
    ),
    PaymentStatus.CANCELED: (
        Tone.NEUTRAL,
        "close",
        marked("Result", "Order canceled"),
        marked("Result", "No money moved."),
        "",
    ),
    PaymentStatus.ACTION_REQUIRED: (
        Tone.WARN,
        "warning",
        marked("Result", "Somebody must look"),
        marked("Result", "The payment is not settled."),
        marked("Result", "A manager opens this order and decides."),
    ),
}
_REASONS: Final = {
    Reason.INVALID_PAYMENT_METHOD: marked("Result", "The buyer's payment method did not work."),
    Reason.AMAZON_REJECTED: marked(
        "Result", "Amazon rejected the payment; the same account will not work again."
    ),
    Reason.PROCESSING_FAILURE: marked(
        "Result", "Amazon could not process the payment; it may work in a minute."
    ),
    Reason.TRANSACTION_TIMED_OUT: marked("Result", "Amazon did not decide in time."),
    Reason.EXPIRED_UNUSED: marked("Result", "The reservation ran out before the money was taken."),
    Reason.AMAZON_CLOSED: marked("Result", "Amazon closed the reservation."),
    Reason.AMAZON_CANCELED: marked("Result", "Amazon canceled the order."),
    Reason.SELLER_CANCELED: marked("Result", "The shop canceled the order."),
    Reason.SELLER_CLOSED: marked("Result", "The shop closed the reservation."),
}
_STAGES: Final = {
    OrderStage.SETTING: marked(
        "Result", "The order was written down, but Amazon does not know its total yet."
    ),
    OrderStage.CONFIRMING: marked("Result", "The order is not confirmed at Amazon yet."),
    OrderStage.AUTHORIZING: marked(
        "Result", "The order is confirmed; the payment was not asked for yet."
    ),
    OrderStage.AWAITING_BUYER: marked(
        "Result", "The buyer has yet to confirm the payment at Amazon."
    ),
    OrderStage.AWAITING_CARD: marked("Result", "The buyer has to pick another payment method."),
}
_STAGE_TITLES: Final = {
    OrderStage.AWAITING_BUYER: marked("Result", "The buyer's turn"),
    OrderStage.AWAITING_CARD: marked("Result", "Another payment method needed"),
}


def verdict_of(order: OrderView) -> Verdict:
    """The words for an order as it stands; the more particular case wins."""
    if order.open_call is not None:
        return _unknown(order)
    if order.stage in _STAGES:
        return _unfinished(order)
    if any(charge.stopped for charge in order.charges):
        return _stopped(order)
    tone, icon, title, what, now = _STATUS[order.status]
    if order.status is PaymentStatus.QUEUED and not order.charges:
        what = marked("Result", "The order is placed; no money is reserved, as this shop wants it.")
        title, now = (
            marked("Result", "Order confirmed"),
            marked("Result", "A manager reserves and takes the money later."),
        )
    why = _why(order)
    if why:
        what = f"{_tr(why)} {_tr(what)}"
        now = _remedy(order) or now
    return Verdict(tone, icon, _tr(title), _tr(what), _tr(now), _ship(order))


def is_undecided(order: OrderView) -> bool:
    """Whether Amazon, not a person, has the next word."""
    charges = any(charge.state in _UNDECIDED for charge in order.charges)
    refunds = (refund.state for charge in order.charges for refund in charge.refunds)
    return charges or order.open_call is not None or RefundState.REFUND_INITIATED in refunds


def _unknown(order: OrderView) -> Verdict:
    return Verdict(
        Tone.WARN,
        "queue",
        translate("Result", "Amazon's answer was lost"),
        translate("Result", "Whether money moved is not known yet."),
        translate(
            "Result",
            "Nothing to do: Paydesk asks again under the same number, so nothing is done twice.",
        ),
        _ship(order),
    )


def _unfinished(order: OrderView) -> Verdict:
    return Verdict(
        Tone.WARN,
        "warning",
        _tr(_STAGE_TITLES.get(order.stage, "Not placed yet")),
        _tr(_STAGES[order.stage]),
        translate("Result", "Go on with the checkout of this order."),
        _ship(order),
    )


def _stopped(order: OrderView) -> Verdict:
    return Verdict(
        Tone.BAD,
        "warning",
        translate("Result", "Stop the shipment"),
        translate("Result", "Amazon asks to hold the goods back: the payment looks unusual."),
        translate("Result", "A manager clears it with a reason once Amazon has answered."),
        _ship(order),
    )


def _why(order: OrderView) -> str:
    """The reason behind a payment that came to nothing; empty when there is none to tell."""
    settled = {PaymentStatus.DECLINED, PaymentStatus.CANCELED, PaymentStatus.ACTION_REQUIRED}
    last = _last(order)
    if last is None or order.status not in settled:
        return ""
    reason = known_reason(last.amazon_word.rpartition(" / ")[2])
    return _REASONS.get(reason, "") if reason is not None else ""


def _remedy(order: OrderView) -> str:
    last = _last(order)
    suspended = order.permission_state is ChargePermissionState.NON_CHARGEABLE
    mendable = last is not None and last.amazon_word.endswith(Reason.INVALID_PAYMENT_METHOD.value)
    if order.status is PaymentStatus.ACTION_REQUIRED and (suspended or mendable):
        return marked(
            "Result",
            "Ask the buyer to pick another payment method at Amazon; then it goes on by itself.",
        )
    return ""


def _last(order: OrderView) -> ChargeView | None:
    return order.charges[-1] if order.charges else None


def _ship(order: OrderView) -> str:
    return _tr(_SHIP[order.may_ship])


def _tr(text: str) -> str:
    return translate("Result", text) if text else ""
