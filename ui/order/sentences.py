"""What will happen to the money, said before; what did happen, said after."""

from __future__ import annotations

from dataclasses import replace

from app.domain.errors import (
    AlreadyUnderWay,
    AmountExceeded,
    AppError,
    ChangedMeanwhile,
    CountExceeded,
    Declined,
    OutcomeUnknown,
    RejectedByAmazon,
    Throttled,
    TransitionRefused,
    WindowClosed,
    WrongCredentials,
)
from app.domain.money import Currency, Money
from app.domain.order_actions import OrderAction
from app.domain.reasons import AmazonObject, Generation, Word, meaning_of
from app.domain.rules import CapturesExist
from app.domain.states import ChargeState
from app.services.order_views import ChargeView, OrderView
from ui.formats import moment_text, money_text
from ui.language import marked, translate
from ui.notices import Notice, notice_of
from ui.order.deed import Deed
from ui.order.deeds import RestNotReserved
from ui.reasons import explained
from ui.theme.tokens import Tone

_CHANGED = (ChangedMeanwhile, TransitionRefused, CapturesExist, CountExceeded)


def before_capture(amount: Money, reserved: Money, rest: Money | None) -> str:
    """What a capture will do."""
    text = _with(translate("Order", "Amazon takes %1 from the buyer."), amount)
    left = reserved - amount
    if rest:
        again = translate("Order", "Then %1 is reserved again for the rest.")
        return f"{text} {_with(again, rest)}"
    if left.minor > 0:
        more = translate(
            "Order", "%1 of the reservation is released: one authorization has one capture."
        )
        return f"{text} {_with(more, left)}"
    whole = translate("Order", "The whole reservation is used.")
    return f"{text} {whole}"


def before_refund(amount: Money, view: OrderView) -> str:
    """What a refund will do."""
    text = _with(
        translate("Order", "Amazon sends %1 back to the buyer; that takes some hours."), amount
    )
    gone = (charge.refund_committed for charge in view.facts.charges)
    kept = view.captured - Money.total(gone, amount.currency) - amount
    if kept.minor < 0:
        more = translate("Order", "That is %1 more than was captured; the shop pays it.")
        return f"{text} {_with(more, -kept)}"
    more = translate("Order", "The shop keeps %1 of %2.").replace("%2", money_text(view.captured))
    return f"{text} {_with(more, kept)}"


def before_reauthorization(amount: Money, left: Money) -> str:
    """What a new authorization will do."""
    text = _with(
        translate("Order", "Amazon reserves %1 on the buyer's payment method; nothing is taken."),
        amount,
    )
    more = _with(translate("Order", "%1 could still be reserved afterwards."), left - amount)
    return f"{text} {more}"


def before_ending(action: OrderAction, view: OrderView, reserved: Money) -> str:
    """What void, cancel and close will do: told apart by what becomes of money and order."""
    if action is OrderAction.VOID:
        return " ".join(
            (
                _with(
                    translate("Order", "%1 of the buyer's money is free again; nothing was taken."),
                    reserved,
                ),
                translate(
                    "Order", "The order stays open at Amazon, and money can be reserved again."
                ),
            )
        )
    if action is OrderAction.CANCEL:
        if not view.authorized:
            return translate(
                "Order", "No money moves. The order ends for good; nothing can be reserved again."
            )
        return " ".join(
            (
                _with(
                    translate("Order", "%1 of the buyer's money is free again."), view.authorized
                ),
                translate("Order", "The order ends for good; nothing can be reserved again."),
            )
        )
    text = translate("Order", "No money moves. Nothing new can be reserved on this order.")
    more = [translate("Order", "Refunds stay possible.")] if view.captured else []
    if view.authorized:
        more.insert(
            0,
            _with(
                translate("Order", "%1 stays reserved and can still be captured."), view.authorized
            ),
        )
    return " ".join((text, *more))


def before_release() -> str:
    return translate(
        "Order", "No money moves. The order may ship again once everything is paid or reserved."
    )


def before_record(amount: Money) -> str:
    text = translate(
        "Order",
        "%1 is written into the story of this order. Nothing is sent to Amazon, no money moves, "
        "and the payment status stays as it is.",
    )
    return _with(text, amount)


def done(deed: Deed, view: OrderView) -> Notice:
    """What did happen, from the order as it is now."""
    charge = next((c for c in view.charges if c.charge_id == deed.charge_id), None)
    match deed.action:
        case OrderAction.CAPTURE if charge is not None:
            return _captured(deed, charge, view)
        case OrderAction.REFUND if deed.amount is not None:
            text = _with(
                translate("Order", "The refund of %1 is on its way to the buyer."), deed.amount
            )
            more = translate("Order", "Amazon decides within hours; this page updates by itself.")
            return Notice(Tone.GOOD, text, more)
        case OrderAction.REAUTHORIZE if deed.amount is not None:
            return _reserved(deed.amount, view)
        case _:
            return Notice(Tone.GOOD, _tr(_DONE[deed.action]))


def not_done(error: AppError, deed: Deed) -> Notice:  # noqa: PLR0911 -- one line for each outcome
    """What hindered an action, what it means for the money, what to do now."""
    nothing = translate("Order", "Nothing was sent and no money moved.")
    look = translate("Order", "The order is shown as it is now.")
    match error:
        case RestNotReserved():
            return _rest_not_reserved(error, deed)
        case AmountExceeded():
            left = money_text(Money.parse(error.left, Currency(error.currency)))
            text = translate("Order", "Only %1 is left by now.").replace("%1", left)
            return Notice(Tone.WARN, text, nothing, look)
        case AlreadyUnderWay():
            text = translate("Order", "Somebody else is working on this order at this very moment.")
            return Notice(
                Tone.WARN, text, nothing, translate("Order", "Wait a moment, then look again.")
            )
        case WindowClosed():
            text = translate("Order", "It was possible until %1.").replace(
                "%1", moment_text(error.since)
            )
            return Notice(Tone.WARN, text, nothing, look)
        case _ if isinstance(error, _CHANGED):
            text = translate("Order", "Somebody else was faster: the order has changed.")
            return Notice(Tone.WARN, text, nothing, look)
        case Declined():
            return _declined(error, deed)
        case WrongCredentials() | Throttled() | OutcomeUnknown():
            return notice_of(error)
        case RejectedByAmazon():
            text = translate("Order", "Amazon refused (%1): the order has changed there meanwhile.")
            money = translate("Order", "No money moved.")
            return Notice(Tone.WARN, text.replace("%1", error.code), money, look)
        case _:
            return notice_of(error)


def _captured(deed: Deed, charge: ChargeView, view: OrderView) -> Notice:
    if charge.state is ChargeState.CAPTURE_INITIATED:
        text = translate(
            "Order",
            "Amazon is taking the money; more than 7 days after the reservation that takes "
            "up to an hour or more.",
        )
        return Notice(Tone.INFO, text)
    text = _with(translate("Order", "%1 was captured."), charge.captured)
    left = charge.amount - charge.captured
    if deed.rest and view.authorized:
        again = _with(translate("Order", "%1 is reserved again."), view.authorized)
        return Notice(Tone.GOOD, text, again)
    released = (
        _with(translate("Order", "%1 of the reservation was released."), left) if left else ""
    )
    return Notice(Tone.GOOD, text, released)


def _rest_not_reserved(error: RestNotReserved, deed: Deed) -> Notice:
    """The money of the first half has moved, whatever became of the second."""
    taken = _with(
        translate("Order", "%1 was sent to be captured, and that stands."), error.captured
    )
    if isinstance(error.why, OutcomeUnknown):
        money = translate(
            "Order", "Whether the rest is reserved again is not known yet; Paydesk keeps asking."
        )
        return Notice(Tone.WARN, taken, money)
    second = replace(deed, action=OrderAction.REAUTHORIZE, amount=deed.rest, rest=None)
    why = not_done(error.why, second)
    money = _with(translate("Order", "%1 is not reserved again."), deed.rest) if deed.rest else ""
    return Notice(Tone.WARN, taken, money, f"{why.what} {why.now}".strip())


def _reserved(amount: Money, view: OrderView) -> Notice:
    last = view.charges[-1] if view.charges else None
    if last is not None and last.state is ChargeState.AUTHORIZATION_INITIATED:
        text = _with(
            translate("Order", "Amazon is deciding about %1; that may take up to a day."), amount
        )
        return Notice(Tone.INFO, text, translate("Order", "This page updates by itself."))
    return Notice(
        Tone.GOOD, _with(translate("Order", "%1 is reserved and can be captured."), amount)
    )


def _declined(error: Declined, deed: Deed) -> Notice:
    kind = (
        AmazonObject.CAPTURE if deed.action is OrderAction.CAPTURE else AmazonObject.AUTHORIZATION
    )
    word = Word(Generation.CLASSIC, kind, "Declined", error.reason_code)
    told = explained(meaning_of(word, soft=error.soft))
    return Notice(
        Tone.BAD, f"{told.word}: {told.why}", translate("Order", "No money moved."), told.press
    )


_DONE = {
    OrderAction.CAPTURE: marked("Order", "The money was captured."),
    OrderAction.REFUND: marked("Order", "The refund is on its way."),
    OrderAction.REAUTHORIZE: marked("Order", "The money is reserved."),
    OrderAction.VOID: marked("Order", "The reservation was let go; the buyer has the money back."),
    OrderAction.CANCEL: marked(
        "Order", "The order is canceled; everything that was reserved is free again."
    ),
    OrderAction.CLOSE: marked("Order", "The order is closed; nothing new can be reserved."),
    OrderAction.RELEASE: marked("Order", "The shipment is released."),
    OrderAction.CLEAR: marked("Order", "The attention is cleared."),
    OrderAction.REFRESH: marked("Order", "Amazon was asked; this is how the order stands."),
    OrderAction.RESEND: marked(
        "Order", "The mail is queued; it goes as soon as the mail server takes it."
    ),
    OrderAction.NOTE: marked("Order", "The note is kept."),
    OrderAction.RECORD: marked("Order", "It is written down. Nothing was sent to Amazon."),
}


def _with(text: str, amount: Money) -> str:
    return text.replace("%1", money_text(amount))


def _tr(text: str) -> str:
    return translate("Order", text)
