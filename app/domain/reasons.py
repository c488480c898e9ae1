"""What each state and reason of an Amazon Pay object means for the shop, written as data.

The words for people are the screens' business; here stands what they hang on.

Source: classic API reference, state machines (OrderReference, Authorization, Capture, Refund);
API v2 reference, state machines (Checkout Session, Charge Permission, Charge, Refund), disputes.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.domain.reason_topics import Topic


class Generation(enum.StrEnum):
    """Which of Amazon's two APIs a word belongs to."""

    CLASSIC = "v1"
    V2 = "v2"


class AmazonObject(enum.StrEnum):
    """What has a state, in Amazon's spelling."""

    ORDER_REFERENCE = "OrderReference"
    AUTHORIZATION = "Authorization"
    CAPTURE = "Capture"
    REFUND = "Refund"
    CHECKOUT_SESSION = "CheckoutSession"
    CHARGE_PERMISSION = "ChargePermission"
    CHARGE = "Charge"
    DISPUTE = "Dispute"


class NextStep(enum.StrEnum):
    """What a person presses next."""

    NOTHING = "nothing"
    WAIT = "wait"
    GO_ON = "go on with the checkout"
    CAPTURE = "capture"
    REAUTHORIZE = "reauthorize"
    ASK_FOR_CARD = "ask the buyer for another payment method"
    OTHER_PAYMENT = "offer another way to pay"
    HOLD_GOODS = "hold the goods"
    REFUND_OTHERWISE = "refund another way"
    REFUND_AGAIN = "refund again"
    REFRESH = "refresh"
    SELLER_CENTRAL = "look in Seller Central"


class Gravity(enum.StrEnum):
    """How it is coloured; a shape says the same to those who see no colours."""

    CALM = "calm"
    WAITING = "waiting"
    GOOD = "good"
    CAUTION = "caution"
    BAD = "bad"


class Shape(enum.StrEnum):
    """The sign that stands beside the word."""

    DOT = "dot"
    CLOCK = "clock"
    CHECK = "check"
    BACK = "arrow back"
    TRIANGLE = "triangle"
    CROSS = "cross"
    QUESTION = "question"


class MailDecision(enum.StrEnum):
    """Who is written to by the shop; what Amazon mails itself is not mailed twice."""

    NOBODY = "nobody"
    BUYER = "buyer"
    STAFF = "staff"
    BOTH = "buyer and staff"
    AMAZON_DOES = "amazon mails the buyer"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What the shop makes of one word of Amazon's."""

    topic: Topic
    next_step: NextStep
    gravity: Gravity
    shape: Shape
    mail: MailDecision


@dataclass(frozen=True, slots=True)
class Word:
    """Amazon's own words: which object, its state, and the reason code, empty when none."""

    generation: Generation
    object: AmazonObject
    state: str
    reason: str = ""


_SHAPES: Final = {
    Gravity.CALM: Shape.DOT,
    Gravity.WAITING: Shape.CLOCK,
    Gravity.GOOD: Shape.CHECK,
    Gravity.CAUTION: Shape.TRIANGLE,
    Gravity.BAD: Shape.CROSS,
}
_T, _N, _G, _M = Topic, NextStep, Gravity, MailDecision
# topic: what to press, how grave, who gets a mail
_MEANT: Final[Mapping[Topic, tuple[NextStep, Gravity, MailDecision]]] = {
    _T.DRAFT: (_N.GO_ON, _G.WAITING, _M.NOBODY),
    _T.OPEN: (_N.NOTHING, _G.CALM, _M.NOBODY),
    _T.SUSPENDED: (_N.ASK_FOR_CARD, _G.CAUTION, _M.BUYER),
    _T.SECOND_FACTOR_FAILED: (_N.ASK_FOR_CARD, _G.CAUTION, _M.BUYER),
    _T.CHARGE_IN_PROGRESS: (_N.WAIT, _G.WAITING, _M.NOBODY),
    _T.AMOUNT_NOT_SET: (_N.GO_ON, _G.CAUTION, _M.STAFF),
    _T.STALE: (_N.OTHER_PAYMENT, _G.CALM, _M.NOBODY),
    _T.CANCELED_BY_SHOP: (_N.NOTHING, _G.CALM, _M.BUYER),
    _T.CANCELED_BY_BUYER: (_N.NOTHING, _G.CALM, _M.STAFF),
    _T.CANCELED_BY_AMAZON: (_N.OTHER_PAYMENT, _G.BAD, _M.BOTH),
    _T.EXPIRED: (_N.NOTHING, _G.CALM, _M.STAFF),
    _T.CHARGED_IN_FULL: (_N.NOTHING, _G.GOOD, _M.NOBODY),
    _T.CHARGES_USED_UP: (_N.NOTHING, _G.CAUTION, _M.STAFF),
    _T.CLOSED_BY_SHOP: (_N.NOTHING, _G.CALM, _M.NOBODY),
    _T.CLOSED_BY_BUYER: (_N.NOTHING, _G.CALM, _M.STAFF),
    _T.CLOSED_BY_AMAZON: (_N.SELLER_CENTRAL, _G.BAD, _M.STAFF),
    _T.CHECKOUT_COMPLETED: (_N.NOTHING, _G.GOOD, _M.NOBODY),
    _T.CHECKOUT_DECLINED: (_N.OTHER_PAYMENT, _G.BAD, _M.NOBODY),
    _T.DECIDING: (_N.WAIT, _G.WAITING, _M.BUYER),
    _T.DECIDING_HELD: (_N.HOLD_GOODS, _G.BAD, _M.STAFF),
    _T.RESERVED: (_N.CAPTURE, _G.GOOD, _M.BUYER),
    _T.RESERVED_HELD: (_N.HOLD_GOODS, _G.BAD, _M.STAFF),
    _T.CARD_DECLINED: (_N.ASK_FOR_CARD, _G.CAUTION, _M.BUYER),
    _T.TRY_AGAIN_ONCE: (_N.REAUTHORIZE, _G.CAUTION, _M.BUYER),
    _T.DECLINED_FOR_GOOD: (_N.OTHER_PAYMENT, _G.BAD, _M.BOTH),
    _T.REJECTED: (_N.OTHER_PAYMENT, _G.BAD, _M.BOTH),
    _T.PROCESSING_FAILED: (_N.REAUTHORIZE, _G.CAUTION, _M.STAFF),
    _T.TIMED_OUT: (_N.REAUTHORIZE, _G.CAUTION, _M.STAFF),
    _T.RESERVATION_USED: (_N.NOTHING, _G.GOOD, _M.NOBODY),
    _T.RESERVATION_LAPSED: (_N.REAUTHORIZE, _G.CAUTION, _M.STAFF),
    _T.RESERVATION_TAKEN_BACK: (_N.SELLER_CENTRAL, _G.BAD, _M.STAFF),
    _T.RESERVATION_ENDED_WITH_ORDER: (_N.NOTHING, _G.CALM, _M.NOBODY),
    _T.RELEASED: (_N.NOTHING, _G.CALM, _M.NOBODY),
    _T.CAPTURING: (_N.WAIT, _G.WAITING, _M.NOBODY),
    _T.CAPTURING_HELD: (_N.HOLD_GOODS, _G.BAD, _M.STAFF),
    _T.CAPTURED: (_N.NOTHING, _G.GOOD, _M.AMAZON_DOES),
    _T.CAPTURED_HELD: (_N.HOLD_GOODS, _G.BAD, _M.STAFF),
    _T.CAPTURE_REJECTED: (_N.OTHER_PAYMENT, _G.BAD, _M.BOTH),
    _T.CAPTURE_FAILED: (_N.CAPTURE, _G.CAUTION, _M.STAFF),
    _T.REFUNDED_TO_CEILING: (_N.NOTHING, _G.CALM, _M.NOBODY),
    _T.REFUNDS_USED_UP: (_N.REFUND_OTHERWISE, _G.CALM, _M.NOBODY),
    _T.CAPTURE_CLOSED: (_N.SELLER_CENTRAL, _G.BAD, _M.STAFF),
    _T.REFUNDING: (_N.WAIT, _G.WAITING, _M.AMAZON_DOES),
    _T.REFUNDED: (_N.NOTHING, _G.CALM, _M.AMAZON_DOES),
    _T.REFUNDED_BY_CLAIM: (_N.SELLER_CENTRAL, _G.CAUTION, _M.STAFF),
    _T.REFUND_BY_CANCELLATION: (_N.NOTHING, _G.CALM, _M.STAFF),
    _T.REFUND_REJECTED: (_N.REFUND_OTHERWISE, _G.BAD, _M.STAFF),
    _T.REFUND_FAILED: (_N.REFUND_AGAIN, _G.CAUTION, _M.STAFF),
    _T.DISPUTE_REVIEWED: (_N.WAIT, _G.CAUTION, _M.STAFF),
    _T.DISPUTE_ASKS: (_N.SELLER_CENTRAL, _G.BAD, _M.STAFF),
    _T.DISPUTE_SETTLED: (_N.SELLER_CENTRAL, _G.CALM, _M.STAFF),
    _T.DISPUTE_ACCEPTED: (_N.NOTHING, _G.CALM, _M.STAFF),
    _T.DISPUTE_UNANSWERED: (_N.SELLER_CENTRAL, _G.BAD, _M.STAFF),
    _T.DISPUTE_CALLED_OFF: (_N.NOTHING, _G.GOOD, _M.STAFF),
    _T.UNKNOWN: (_N.SELLER_CENTRAL, _G.CAUTION, _M.STAFF),
}
_OWN_SHAPES: Final = {
    **dict.fromkeys(
        (_T.REFUNDED, _T.REFUNDED_TO_CEILING, _T.REFUND_BY_CANCELLATION, _T.RELEASED), Shape.BACK
    ),
    _T.UNKNOWN: Shape.QUESTION,
}
_STOP: Final = "StopShipmentAtypicalAuth"
_Told = Mapping[str, Mapping[str, Topic]]
"""State to reason code to topic."""

_ORDER_REFERENCE: Final[_Told] = {
    "Draft": {"": _T.DRAFT},
    "Open": {"": _T.OPEN},
    "Suspended": {"InvalidPaymentMethod": _T.SUSPENDED},
    "Canceled": {
        "SellerCanceled": _T.CANCELED_BY_SHOP,
        "Stale": _T.STALE,
        "AmazonCanceled": _T.CANCELED_BY_AMAZON,
    },
    "Closed": {
        "Expired": _T.EXPIRED,
        "MaxAmountCharged": _T.CHARGED_IN_FULL,
        "MaxAuthorizationsCaptured": _T.CHARGES_USED_UP,
        "MaxAuthorizationsProcessed": _T.CHARGES_USED_UP,
        "AmazonClosed": _T.CLOSED_BY_AMAZON,
        "SellerClosed": _T.CLOSED_BY_SHOP,
    },
}
_AUTHORIZATION: Final[_Told] = {
    "Pending": {"": _T.DECIDING, _STOP: _T.DECIDING_HELD},
    "Open": {"": _T.RESERVED, _STOP: _T.RESERVED_HELD},
    "Declined": {
        "InvalidPaymentMethod": _T.CARD_DECLINED,
        "AmazonRejected": _T.REJECTED,
        "ProcessingFailure": _T.PROCESSING_FAILED,
        "TransactionTimedOut": _T.TIMED_OUT,
    },
    "Closed": {
        "MaxCapturesProcessed": _T.RESERVATION_USED,
        "ExpiredUnused": _T.RESERVATION_LAPSED,
        "AmazonClosed": _T.RESERVATION_TAKEN_BACK,
        "OrderReferenceCanceled": _T.RESERVATION_ENDED_WITH_ORDER,
        "SellerClosed": _T.RELEASED,
    },
}
_CAPTURE: Final[_Told] = {
    "Pending": {"": _T.CAPTURING, _STOP: _T.CAPTURING_HELD},
    "Completed": {"": _T.CAPTURED, _STOP: _T.CAPTURED_HELD},
    "Declined": {"AmazonRejected": _T.CAPTURE_REJECTED, "ProcessingFailure": _T.CAPTURE_FAILED},
    "Closed": {
        "MaxAmountRefunded": _T.REFUNDED_TO_CEILING,
        "MaxRefundsProcessed": _T.REFUNDS_USED_UP,
        "AmazonClosed": _T.CAPTURE_CLOSED,
    },
}
_REFUND_DECLINED: Final = {
    "AmazonRejected": _T.REFUND_REJECTED,
    "ProcessingFailure": _T.REFUND_FAILED,
}
_CLASSIC_REFUND: Final[_Told] = {
    "Pending": {"": _T.REFUNDING},
    "Completed": {
        "": _T.REFUNDED,
        "AmazonA-ZRefund": _T.REFUNDED_BY_CLAIM,
        "BuyerCanceled": _T.REFUND_BY_CANCELLATION,
    },
    "Declined": _REFUND_DECLINED,
}
_CHECKOUT_SESSION: Final[_Told] = {
    "Open": {"": _T.DRAFT},
    "Completed": {"": _T.CHECKOUT_COMPLETED},
    "Canceled": {
        "BuyerCanceled": _T.CANCELED_BY_BUYER,
        "Expired": _T.STALE,
        "AmazonCanceled": _T.CANCELED_BY_AMAZON,
        "Declined": _T.CHECKOUT_DECLINED,
    },
}
_CHARGE_PERMISSION: Final[_Told] = {
    "Chargeable": {"": _T.OPEN},
    "NonChargeable": {
        **dict.fromkeys(
            (
                *("PaymentMethodInvalid", "PaymentMethodDeleted", "BillingAddressDeleted"),
                *("PaymentMethodExpired", "PaymentMethodNotAllowed", "PaymentMethodNotSet"),
            ),
            _T.SUSPENDED,
        ),
        "ChargeInProgress": _T.CHARGE_IN_PROGRESS,
        "MFAFailed": _T.SECOND_FACTOR_FAILED,
        "AmountNotSet": _T.AMOUNT_NOT_SET,
    },
    "Closed": {
        "MerchantCanceled": _T.CANCELED_BY_SHOP,
        "MerchantClosed": _T.CLOSED_BY_SHOP,
        "BuyerCanceled": _T.CANCELED_BY_BUYER,
        "BuyerClosed": _T.CLOSED_BY_BUYER,
        "AmazonCanceled": _T.CANCELED_BY_AMAZON,
        "AmazonClosed": _T.CLOSED_BY_AMAZON,
        "Expired": _T.EXPIRED,
    },
}
_CHARGE: Final[_Told] = {
    "AuthorizationInitiated": {"": _T.DECIDING},
    "Authorized": {"": _T.RESERVED},
    "CaptureInitiated": {"": _T.CAPTURING},
    "Captured": {"": _T.CAPTURED},
    "Declined": {
        "SoftDeclined": _T.TRY_AGAIN_ONCE,
        "HardDeclined": _T.DECLINED_FOR_GOOD,
        "AmazonRejected": _T.REJECTED,
        "TransactionTimedOut": _T.TIMED_OUT,
        "ProcessingFailure": _T.PROCESSING_FAILED,
    },
    "Canceled": {
        "MerchantCanceled": _T.RELEASED,
        "ChargePermissionCanceled": _T.RESERVATION_ENDED_WITH_ORDER,
        "ExpiredUnused": _T.RESERVATION_LAPSED,
        "AmazonCanceled": _T.RESERVATION_TAKEN_BACK,
        "BuyerCanceled": _T.CANCELED_BY_BUYER,
    },
}
_V2_REFUND: Final[_Told] = {
    "RefundInitiated": {"": _T.REFUNDING},
    "Refunded": {"": _T.REFUNDED},
    "Declined": _REFUND_DECLINED,
}
_DISPUTE_OVER: Final = {
    "": _T.DISPUTE_SETTLED,
    "InvestigatorResolved": _T.DISPUTE_SETTLED,
    "AutoResolved": _T.DISPUTE_SETTLED,
    "MerchantAcceptedDispute": _T.DISPUTE_ACCEPTED,
    "MerchantResponseDeadlineExpired": _T.DISPUTE_UNANSWERED,
    "BuyerCancelled": _T.DISPUTE_CALLED_OFF,
}
# the reference names states and reasons, and leaves to their sense which go together
_DISPUTE: Final[_Told] = {
    "UnderReview": dict.fromkeys(
        ("", "ChargebackFiled", "BuyerAdditionalEvidencesRequired"), _T.DISPUTE_REVIEWED
    ),
    "ActionRequired": dict.fromkeys(
        ("", "MerchantResponseRequired", "MerchantAdditionalEvidencesRequired"), _T.DISPUTE_ASKS
    ),
    "Resolved": _DISPUTE_OVER,
    "Closed": _DISPUTE_OVER,
}
_TOLD: Final[Mapping[tuple[Generation, AmazonObject], _Told]] = {
    (Generation.CLASSIC, AmazonObject.ORDER_REFERENCE): _ORDER_REFERENCE,
    (Generation.CLASSIC, AmazonObject.AUTHORIZATION): _AUTHORIZATION,
    (Generation.CLASSIC, AmazonObject.CAPTURE): _CAPTURE,
    (Generation.CLASSIC, AmazonObject.REFUND): _CLASSIC_REFUND,
    (Generation.V2, AmazonObject.CHECKOUT_SESSION): _CHECKOUT_SESSION,
    (Generation.V2, AmazonObject.CHARGE_PERMISSION): _CHARGE_PERMISSION,
    (Generation.V2, AmazonObject.CHARGE): _CHARGE,
    (Generation.V2, AmazonObject.REFUND): _V2_REFUND,
    (Generation.V2, AmazonObject.DISPUTE): _DISPUTE,
}


def _meaning(topic: Topic) -> Meaning:
    step, gravity, mail = _MEANT[topic]
    return Meaning(topic, step, gravity, _OWN_SHAPES.get(topic, _SHAPES[gravity]), mail)


MEANINGS: Final[Mapping[Word, Meaning]] = {
    Word(generation, kind, state, reason): _meaning(topic)
    for (generation, kind), told in _TOLD.items()
    for state, reasons in told.items()
    for reason, topic in reasons.items()
}
"""Every combination that the references name."""


def meaning_of(word: Word, *, soft: bool = False) -> Meaning:
    """What a word means; one that no reference names is put before a person, never guessed.

    A reason that Amazon leaves out, or adds to a state that has none, does not change what the
    state alone means.

    Args:
        word: as Amazon said it.
        soft: Amazon said ``SoftDecline``: the same payment method may be tried once more.
    """
    found = MEANINGS.get(word) or MEANINGS.get(Word(word.generation, word.object, word.state))
    if found is None:
        return _meaning(Topic.UNKNOWN)
    if soft and found.topic is Topic.CARD_DECLINED:
        return _meaning(Topic.TRY_AGAIN_ONCE)
    return found
