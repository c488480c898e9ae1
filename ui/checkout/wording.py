"""What the checkout says: why it waits, what hinders it, what a decline means and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.domain.address_mapping import AddressField
from app.domain.checkout_modes import AuthorizationMode, CaptureMode
from app.domain.money import Money
from app.domain.order_quote import QuoteDifference
from app.domain.shipping import Arrival
from app.services.assisted_checkout import Modes
from ui.checkout.panel import Wait
from ui.checkout.visit import Lock
from ui.formats import money_text
from ui.language import marked, translate
from ui.notices import Notice
from ui.theme.tokens import Tone

_NOTHING_CHARGED: Final = marked("Checkout", "Nothing was charged.")


@dataclass(frozen=True, slots=True)
class Decline:
    """A decline in words.

    Attributes:
        what: what happened.
        tell: what to tell the buyer.
    """

    what: str
    tell: str


_LOCKS: Final[Mapping[Lock, str]] = {
    Lock.BUSY: marked("Checkout", "One moment: Amazon is being asked."),
    Lock.SIGN_IN: marked("Checkout", "The buyer has to sign in at Amazon first."),
    Lock.ADDRESS: marked("Checkout", "The buyer has to choose an address."),
    Lock.NOWHERE: marked(
        "Checkout", "No shipping method goes to this address. The buyer can choose another one."
    ),
    Lock.FIELD: marked("Checkout", "Something is missing in the address."),
    Lock.PAYMENT: marked("Checkout", "The buyer has to choose a payment method."),
    Lock.CARD_NOT_ALLOWED: (
        marked(
            "Checkout", "This payment method cannot be used here. The buyer must choose another."
        )
    ),
    Lock.AMAZON: marked("Checkout", "Amazon does not let this order through yet."),
    Lock.OVER: marked("Checkout", "This payment is over."),
}
_CONSTRAINTS: Final[Mapping[str, str]] = {
    "ShippingAddressNotSet": marked("Checkout", "The buyer has to choose an address."),
    "PaymentPlanNotSet": marked("Checkout", "The buyer has to choose a payment method."),
    "PaymentMethodNotAllowed": (
        marked(
            "Checkout", "This payment method cannot be used here. The buyer must choose another."
        )
    ),
    "BuyerEqualsSeller": marked(
        "Checkout", "The buyer signed in with the shop's own Amazon account; that cannot pay."
    ),
    "BuyerEqualSeller": marked(
        "Checkout", "The buyer signed in with the shop's own Amazon account; that cannot pay."
    ),
    "CurrencyMismatch": marked(
        "Checkout", "The buyer's wallet is set to another currency than the shop's."
    ),
}
_WAITS: Final[Mapping[Wait, str]] = {
    Wait.NOTHING: "",
    Wait.BASKET: marked("Checkout", "Opening the basket …"),
    Wait.TOTALS: marked("Checkout", "Working out shipping and taxes …"),
    Wait.TOKEN: marked("Checkout", "Checking the sign-in with Amazon …"),
    Wait.SENDING: marked("Checkout", "Sending the order to Amazon …"),
    Wait.DECIDING: marked("Checkout", "Amazon is still deciding …"),
    Wait.BANK: marked("Checkout", "The buyer is confirming the payment on Amazon's page …"),
    Wait.CANCELING: marked("Checkout", "Canceling as soon as Amazon has answered …"),
}
_DECLINES: Final[Mapping[str, Decline]] = {
    "InvalidPaymentMethod": Decline(
        marked("Checkout", "Amazon could not use the buyer's payment method."),
        marked(
            "Checkout",
            "“Your bank did not accept this card. Please choose another payment method.”",
        ),
    ),
    "AmazonRejected": Decline(
        marked("Checkout", "Amazon rejected the payment and closed it. Amazon does not say why."),
        marked("Checkout", "“Amazon could not take this payment. You can pay another way.”"),
    ),
    "ProcessingFailure": Decline(
        marked("Checkout", "Amazon stumbled over the payment several times."),
        marked(
            "Checkout",
            "“Amazon has a problem at the moment. We can try it once more or you pay another way.”",
        ),
    ),
    "TransactionTimedOut": Decline(
        marked("Checkout", "Amazon could not decide in time."),
        marked(
            "Checkout",
            "“Amazon could not check the payment quickly enough. Please use "
            "another payment method.”",
        ),
    ),
}
_BANK_SAID_NO: Final = Decline(
    marked("Checkout", "The buyer's bank did not confirm the payment."),
    marked(
        "Checkout",
        "“Your bank did not confirm the payment. You can sign in again or pay another way.”",
    ),
)
_UNKNOWN: Final = Decline(
    marked(
        "Checkout",
        "Amazon declined for a reason that Paydesk does not know. A manager "
        "must look at the order.",
    ),
    marked("Checkout", "“Amazon did not take this payment. Please pay another way.”"),
)
_FIELDS: Final[Mapping[AddressField, str]] = {
    AddressField.NAME: marked("Checkout", "Name of the recipient"),
    AddressField.STREET: marked("Checkout", "Street and house number"),
    AddressField.POST_NUMBER: marked("Checkout", "PostNumber for the Packstation"),
    AddressField.CITY: marked("Checkout", "Town or city"),
    AddressField.REGION: marked("Checkout", "State or prefecture"),
    AddressField.POSTAL_CODE: marked("Checkout", "Postal code"),
    AddressField.COUNTRY: marked("Checkout", "Country (two letters)"),
    AddressField.PHONE: marked("Checkout", "Phone number for the delivery"),
}
_CAPTURES: Final[Mapping[CaptureMode, str]] = {
    CaptureMode.AUTHORIZE: marked("Checkout", "Reserve now, capture later"),
    CaptureMode.CAPTURE_NOW: marked("Checkout", "Take the money at once"),
    CaptureMode.NONE: marked("Checkout", "Confirm only, authorize later"),
}
_AUTHORIZATIONS: Final[Mapping[AuthorizationMode, str]] = {
    AuthorizationMode.SYNCHRONOUS: marked("Checkout", "Wait for Amazon's answer"),
    AuthorizationMode.ASYNCHRONOUS: marked("Checkout", "Amazon may take a day to decide"),
    AuthorizationMode.FALLBACK: marked(
        "Checkout", "Wait; if it takes too long, let Amazon decide later"
    ),
}


def lock_text(lock: Lock, constraints: tuple[str, ...] = ()) -> str:
    """Why the order cannot be placed; empty when it can."""
    if lock is Lock.AMAZON and constraints:
        return constraint_text(constraints)
    return _tr(_LOCKS[lock]) if lock in _LOCKS else ""


def constraint_text(constraints: tuple[str, ...]) -> str:
    """What Amazon still misses; an unknown constraint is named as Amazon spells it."""
    known = [_CONSTRAINTS[each] for each in constraints if each in _CONSTRAINTS]
    if known:
        return " ".join(_tr(sentence) for sentence in dict.fromkeys(known))
    return f"{_tr(_LOCKS[Lock.AMAZON])} ({', '.join(constraints)})"


def wait_text(wait: Wait) -> str:
    text = _WAITS[wait]
    return _tr(text) if text else ""


def decline_of(reason: str) -> Decline:
    """A decline in words; without a reason it was the buyer's bank in the confirmation flow."""
    found = _DECLINES.get(reason) or (_UNKNOWN if reason else _BANK_SAID_NO)
    return Decline(f"{_tr(found.what)} {_tr(_NOTHING_CHARGED)}", _tr(found.tell))


def field_text(asked: AddressField) -> str:
    return _tr(_FIELDS[asked])


def modes_text(modes: Modes) -> str:
    """Both modes in one line."""
    return f"{capture_text(modes.capture)} · {authorization_text(modes.authorization)}"


def capture_text(mode: CaptureMode) -> str:
    return _tr(_CAPTURES[mode])


def authorization_text(mode: AuthorizationMode) -> str:
    return _tr(_AUTHORIZATIONS[mode])


def arrival_text(arrival: Arrival) -> str:
    """``today``, ``in 2 days``, ``in 2 to 4 days``."""
    first, last = arrival.earliest_days, arrival.latest_days
    if last == 0:
        return translate("Checkout", "Arrives today")
    if last == 1:
        return (
            translate("Checkout", "Arrives tomorrow")
            if first == 1
            else translate("Checkout", "Arrives by tomorrow")
        )
    if first == last:
        return translate("Checkout", "Arrives in {days} days").format(days=last)
    return translate("Checkout", "Arrives in {first} to {last} days").format(first=first, last=last)


def change_notice(change: QuoteDifference) -> Notice:
    """What another address changed: shipping, tax and the total, each with its sign."""
    amounts = (("shipping", change.shipping), ("tax", change.tax), ("total", change.total))
    parts = [f"{_tr(name)} {_signed(amount)}" for name, amount in amounts if amount]
    text = translate("Checkout", "The new address changes: {parts}.").format(parts=", ".join(parts))
    if change.lost_method is None:
        return Notice(Tone.WARN, text)
    lost = translate("Checkout", "The chosen delivery does not go there; another one was taken.")
    return Notice(Tone.WARN, text if parts else "", lost)


def _signed(amount: Money) -> str:
    text = money_text(amount)
    return text if amount.minor < 0 else f"+{text}"


def said(tone: Tone, what: str, now: str = "", *, charged: bool = False) -> Notice:
    """A notice; unless ``charged`` is in question it says that nothing was.

    The literals come from this package and are translated here.
    """
    return Notice(tone, _tr(what), "" if charged else _tr(_NOTHING_CHARGED), _tr(now))


def _tr(text: str) -> str:
    return translate("Checkout", text) if text else ""
