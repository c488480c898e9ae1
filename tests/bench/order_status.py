"""Deriving an order's status and may-ship from its payment, a million times, without a database."""

import random
import statistics
import time

from app.domain.environment import Mode, Region
from app.domain.money import Currency, Money
from app.domain.payment_facts import ChargeFacts, PaymentFacts, RefundFacts
from app.domain.payment_status import MayShip, PaymentStatus, may_ship, payment_status
from app.domain.states import ChargePermissionState, ChargeState, Reason, RefundState
from tests.bench.measuring import Beside, absolute, at_most
from tests.bench.order_fill import ORDERS

KINDS = 1_000
ROUNDS = 5
GOAL_S = 15  # half of the 30 s that a migration may take per million orders (R18)
_NO, _YES, _STOP = MayShip.NOT_YET, MayShip.YES, MayShip.STOP


def _charge(state, total, captured=0, refunded=0, reason=""):
    refund = (RefundFacts(RefundState.REFUNDED, _usd(refunded)),) if refunded else ()
    return ChargeFacts(state, _usd(total), _usd(captured), _usd(refunded), reason, refunds=refund)


def _usd(minor):
    return Money(minor, Currency.USD)


# What the charges of so many of 1,000 orders look like, and the words that must come of it.
_MIX = (
    (700, PaymentStatus.PROCESSED, _YES, lambda t: [_charge(ChargeState.CAPTURED, t, t)]),
    (60, PaymentStatus.REFUNDED, _STOP, lambda t: [_charge(ChargeState.CAPTURED, t, t, t)]),
    (
        50,
        PaymentStatus.PARTIALLY_REFUNDED,
        _YES,
        lambda t: [_charge(ChargeState.CAPTURED, t, t, 1)],
    ),
    (70, PaymentStatus.AUTHORIZED, _YES, lambda t: [_charge(ChargeState.AUTHORIZED, t)]),
    (
        30,
        PaymentStatus.PARTIALLY_CAPTURED,
        _NO,
        lambda t: [_charge(ChargeState.CAPTURED, t, t - 1)],
    ),
    (20, PaymentStatus.QUEUED, _NO, lambda t: [_charge(ChargeState.AUTHORIZATION_INITIATED, t)]),
    (30, PaymentStatus.DECLINED, _STOP, lambda t: [_declined(t, Reason.AMAZON_REJECTED)]),
    (20, PaymentStatus.CANCELED, _STOP, lambda t: [_charge(ChargeState.CANCELED, t)]),
    (
        20,
        PaymentStatus.ACTION_REQUIRED,
        _NO,
        lambda t: [_declined(t, Reason.INVALID_PAYMENT_METHOD)],
    ),
)


def _declined(total, reason):
    return _charge(ChargeState.DECLINED, total, reason=reason)


def payments():
    """A thousand payments in the mix of a shop, shuffled, each with the words that it must get."""
    draw = random.Random(20_260_301)  # noqa: S311 - the same draw in every run
    made = []
    for share, status, ship, charges in _MIX:
        for _ in range(share):
            total = draw.randrange(100, 50_000)
            facts = PaymentFacts(
                total=_usd(total),
                region=Region.US,
                mode=Mode.TRAINING,
                state=ChargePermissionState.CHARGEABLE,
                charges=tuple(charges(total)),
            )
            made.append((facts, status, ship))
    draw.shuffle(made)
    return made


def measure(raw):
    """Print the processor time of a million orders, beside reading their stored words."""
    made = payments()
    for facts, status, ship in made:
        assert (payment_status(facts), may_ship(facts)) == (status, ship), facts
    every = [facts for facts, _, _ in made]
    derived, read = [], []
    for _ in range(ROUNDS):
        derived.append(_seconds(_derive, every) * ROUNDS)
        read.append(_seconds(raw.rows, "SELECT status, may_ship FROM orders"))
    ours, stored = statistics.median(derived), statistics.median(read)
    row = f"status and may-ship of {ORDERS:,} orders derived"
    absolute(row, ours, GOAL_S, "s", Beside("as stored", stored))
    per_order = 1e6 / ORDERS
    at_most("    the same per order", ours * per_order, Beside("stored", stored * per_order), None)


def _derive(every):
    for _ in range(ORDERS // KINDS // ROUNDS):
        for facts in every:
            payment_status(facts)
            may_ship(facts)


def _seconds(call, value):
    """Processor time: it takes no disk and no network, and a neighbour's load is not its cost."""
    started = time.process_time()
    call(value)
    return time.process_time() - started
