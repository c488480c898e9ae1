"""What each line of an order has in its total, and how much of it was captured or refunded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.intent import IntentKind
from app.domain.money import Money, divide
from app.domain.states import ChargeState, RefundState
from app.storage.intents import IntentRecord
from app.storage.orders import OrderLineRecord, OrderRecord
from app.storage.payments import ChargeRecord, RefundRecord

PICKED: Final = "lines"
"""Where an intent's request keeps the lines that its amount was picked by."""

_WHOLE: Final = 1_000
_TAKEN: Final = (ChargeState.CAPTURED, ChargeState.CAPTURE_INITIATED)


@dataclass(frozen=True, slots=True)
class LineShare:
    """What the buyer pays for one line, everything in and off it; the last one is the shipping.

    Attributes:
        name: of the goods; empty for the shipping.
        quantity_milli: thousandths.
        captured_milli, refunded_milli: thousandths that a capture or refund was picked by so far.
    """

    sku: str
    name: str
    quantity_milli: int
    paid: Money
    captured_milli: int = 0
    refunded_milli: int = 0

    def part(self, milli: int, after_milli: int = 0) -> Money:
        """The share of some of it, where some went before.

        The parts of a line add up to the whole to the cent, however it is cut: each is what the
        rounded share has grown by.
        """
        return self._begun(after_milli + milli) - self._begun(after_milli)

    def _begun(self, milli: int) -> Money:
        return Money(divide(self.paid.minor * milli, self.quantity_milli), self.paid.currency)


@dataclass(frozen=True, slots=True)
class PickedLine:
    """So much of one line.

    Attributes:
        place: of the line among the order's shares, from 0.
        milli: thousandths.
    """

    place: int
    milli: int


def written(picked: Iterable[PickedLine]) -> str:
    """Picked lines as an intent keeps them: ``0:1000 2:500``."""
    return " ".join(f"{each.place}:{each.milli}" for each in picked)


def line_shares(session: Session, order: OrderRecord) -> tuple[LineShare, ...]:
    """The goods in their order, then the shipping; together they are the order's total."""
    query = select(OrderLineRecord).where(OrderLineRecord.order_id == order.id)
    lines = session.scalars(query.order_by(OrderLineRecord.position)).all()
    rest = order.total - Money.total(
        (Money(line.gross_minor, order.currency) for line in lines), order.currency
    )
    captured = _gone(_captured_picks(session, order))
    refunded = _gone(_refunded_picks(session, order))
    shares = [
        LineShare(
            *(line.sku, line.name, line.quantity_milli, Money(line.gross_minor, order.currency)),
            *(min(gone[at], line.quantity_milli) for gone in (captured, refunded)),
        )
        for at, line in enumerate(lines)
    ]
    if rest.minor > 0:
        at = len(shares)
        gone = (min(each[at], _WHOLE) for each in (captured, refunded))
        shares.append(LineShare("", "", _WHOLE, rest, *gone))
    return tuple(shares)


def _captured_picks(session: Session, order: OrderRecord) -> Sequence[Mapping[str, object]]:
    """Requests of the captures that took money, or may yet."""
    query = (
        select(IntentRecord.request)
        .join(ChargeRecord, ChargeRecord.id == IntentRecord.charge_record_id)
        .where(
            IntentRecord.order_id == order.id,
            IntentRecord.kind == IntentKind.CAPTURE,
            ChargeRecord.capture_reference == IntentRecord.key,
            ChargeRecord.state.in_(_TAKEN),
        )
    )
    return session.scalars(query).all()


def _refunded_picks(session: Session, order: OrderRecord) -> Sequence[Mapping[str, object]]:
    query = (
        select(IntentRecord.request)
        .join(RefundRecord, RefundRecord.reference_id == IntentRecord.key)
        .where(
            IntentRecord.order_id == order.id,
            IntentRecord.kind == IntentKind.REFUND,
            RefundRecord.state != RefundState.DECLINED,
        )
    )
    return session.scalars(query).all()


def _gone(requests: Iterable[Mapping[str, object]]) -> Counter[int]:
    """Thousandths by the line's place."""
    gone = Counter[int]()
    for request in requests:
        for each in str(request.get(PICKED, "")).split():
            place, _, milli = each.partition(":")
            gone[int(place)] += int(milli)
    return gone
