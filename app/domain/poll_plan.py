"""When to ask Amazon about an order by ourselves: a rhythm per state, and an end to it.

An IPN may be lost, and SNS gives up after three tries, so nothing rests on IPNs alone. While they
arrive we ask seldom; while the companion is silent we ask as often as the quotas bear.
"""

from __future__ import annotations

import datetime as dt
import enum
from dataclasses import dataclass
from typing import Final, NamedTuple

from app.domain.limits import ORDER_LIFETIME, authorization_lifetime
from app.domain.payment_facts import ChargeFacts, PaymentFacts
from app.domain.states import ChargePermissionState, ChargeState, RefundState

_MINUTE: Final = dt.timedelta(minutes=1)
_HOUR: Final = dt.timedelta(hours=1)
_DAY: Final = dt.timedelta(days=1)

LISTENING: Final = 5 * _MINUTE
"""A companion that has not answered any desk for so long counts as silent."""

HEARSAY: Final = 3 * _DAY
"""A companion that has heard nothing from Amazon for so long counts as silent too: the address
in Seller Central may be wrong."""

REFUSED_PAUSE: Final = _DAY
"""Amazon does not know the order, or not any more; it may be a slip, so we ask again."""

REFUND_HORIZON: Final = 120 * _DAY
"""A captured order rests after that: buyers' claims reach back 90 days (classic API reference,
A-to-z), and what comes later still comes as an IPN."""


class Interest(enum.Enum):
    """What may happen to an order at Amazon without us; the first that applies counts."""

    DECISION = enum.auto()
    """An authorization or a capture is pending."""
    LAPSE = enum.auto()
    """An authorization is past its end, and still told as open."""
    REFUND = enum.auto()
    """A refund is on its way."""
    BUYER = enum.auto()
    """Suspended: the buyer must choose another payment method."""
    RESERVATION = enum.auto()
    """Authorized; it may be voided, captured elsewhere, or expire."""
    CLAIM = enum.auto()
    """Captured; the buyer may get money back by Amazon, or from Seller Central."""
    OPEN = enum.auto()
    """Confirmed, and no money asked for or left with us."""
    NOTHING = enum.auto()
    """Being placed by a till, or over for good."""


class Rhythm(NamedTuple):
    """A quarter of the time since the last change, within bounds.

    Attributes:
        soonest, latest: bounds of the pause.
        horizon: no more questions once the last change is older.
    """

    soonest: dt.timedelta
    latest: dt.timedelta
    horizon: dt.timedelta = dt.timedelta.max

    def after(self, changed_at: dt.datetime, now: dt.datetime) -> dt.datetime | None:
        """When to ask next; ``None`` for never again."""
        age = max(now - changed_at, dt.timedelta())
        if age > self.horizon:
            return None
        return now + min(max(age / 4, self.soonest), self.latest)


@dataclass(frozen=True, slots=True)
class NextPoll:
    """When to ask Amazon again; ``None`` for never.

    Attributes:
        at: while the companion is silent.
        by: even while IPNs arrive; never before ``at``.
    """

    at: dt.datetime | None
    by: dt.datetime | None


_RHYTHMS: Final = {
    # interest: (while the companion is silent, while IPNs arrive)
    Interest.DECISION: (
        Rhythm(dt.timedelta(seconds=30), _HOUR / 2),
        Rhythm(2 * _MINUTE, 2 * _HOUR),
    ),
    Interest.LAPSE: (Rhythm(5 * _MINUTE, 6 * _HOUR), Rhythm(30 * _MINUTE, _DAY)),
    Interest.REFUND: (Rhythm(_MINUTE, _HOUR), Rhythm(15 * _MINUTE, 12 * _HOUR)),
    Interest.BUYER: (
        Rhythm(2 * _MINUTE, _HOUR, ORDER_LIFETIME),
        Rhythm(30 * _MINUTE, 12 * _HOUR, ORDER_LIFETIME),
    ),
    Interest.RESERVATION: (Rhythm(_HOUR, 12 * _HOUR), Rhythm(12 * _HOUR, 3 * _DAY)),
    Interest.OPEN: (
        Rhythm(6 * _HOUR, _DAY, ORDER_LIFETIME),
        Rhythm(_DAY, 7 * _DAY, ORDER_LIFETIME),
    ),
    Interest.CLAIM: (
        Rhythm(12 * _HOUR, 7 * _DAY, REFUND_HORIZON),
        Rhythm(3 * _DAY, 30 * _DAY, REFUND_HORIZON),
    ),
}
_PENDING: Final = frozenset({ChargeState.AUTHORIZATION_INITIATED, ChargeState.CAPTURE_INITIATED})


def next_poll(payment: PaymentFacts, changed_at: dt.datetime, now: dt.datetime) -> NextPoll:
    """Plan the next question about an order.

    Args:
        payment: as it is known after the last answer.
        changed_at: when Amazon last changed anything of it.
        now: of the last answer.
    """
    what = interest(payment, now)
    if what is Interest.NOTHING:
        return NextPoll(None, None)
    end = _end_of_reservation(payment)
    if what is Interest.LAPSE and end is not None:
        changed_at = max(changed_at, end)
    silent, flowing = _RHYTHMS[what]
    at, by = silent.after(changed_at, now), flowing.after(changed_at, now)
    if what is Interest.RESERVATION and end is not None:
        at, by = _before(at, end + _MINUTE), _before(by, end + _MINUTE)
    return NextPoll(at, by)


def interest(payment: PaymentFacts, now: dt.datetime) -> Interest:
    """What is worth asking about."""
    states = {charge.state for charge in payment.charges}
    end = _end_of_reservation(payment)
    applies = {
        Interest.DECISION: bool(states & _PENDING),
        Interest.LAPSE: end is not None and end <= now,
        Interest.REFUND: any(_is_refunding(charge) for charge in payment.charges),
        Interest.BUYER: payment.state is ChargePermissionState.NON_CHARGEABLE,
        Interest.RESERVATION: ChargeState.AUTHORIZED in states,
        Interest.CLAIM: payment.captured > payment.refunded,
        Interest.OPEN: payment.state is ChargePermissionState.CHARGEABLE,
    }
    return next((what for what, holds in applies.items() if holds), Interest.NOTHING)


def flows(
    seen_at: dt.datetime | None, last_message_at: dt.datetime | None, now: dt.datetime
) -> bool:
    """Whether IPNs arrive, so that we may ask seldom.

    Args:
        seen_at: when the companion last answered any desk; ``None`` if never.
        last_message_at: when it last received anything from Amazon; ``None`` if never.
        now: the present.
    """
    if seen_at is None or last_message_at is None:
        return False
    return now - seen_at <= LISTENING and now - last_message_at <= HEARSAY


def _end_of_reservation(payment: PaymentFacts) -> dt.datetime | None:
    """When the first authorization that is still open lapses."""
    lifetime = authorization_lifetime(payment.mode)
    ends = [
        charge.expires_at or charge.authorized_at + lifetime
        for charge in payment.charges
        if charge.state is ChargeState.AUTHORIZED and charge.authorized_at is not None
    ]
    return min(ends, default=None)


def _is_refunding(charge: ChargeFacts) -> bool:
    return any(refund.state is RefundState.REFUND_INITIATED for refund in charge.refunds)


def _before(planned: dt.datetime | None, end: dt.datetime) -> dt.datetime:
    return end if planned is None else min(planned, end)
