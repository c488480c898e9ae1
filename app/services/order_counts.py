"""How many orders carry each status, and what they add up to."""

from __future__ import annotations

from functools import partial
from typing import Final, NamedTuple

from sqlalchemy import literal_column, select

from app.domain.money import Currency, Money
from app.domain.payment_status import PaymentStatus
from app.storage.orders import OrderCounterRecord
from app.storage.plain_reads import PlainReads


class Count(NamedTuple):
    """How many orders carry a status, and what they add up to; one per status and currency."""

    status_word: str
    currency_code: str
    orders: int
    total_minor: int

    @property
    def status(self) -> PaymentStatus:
        return PaymentStatus(self.status_word)

    @property
    def total(self) -> Money:
        return Money(self.total_minor, Currency(self.currency_code))


_COUNTS: Final = select(
    OrderCounterRecord.status,
    OrderCounterRecord.currency,
    OrderCounterRecord.orders,
    OrderCounterRecord.total_minor,
).where(OrderCounterRecord.orders > literal_column("0"))
# the generated constructor takes cells one by one; this one takes the driver's tuple as it is
_AS_COUNT: Final = partial(tuple.__new__, Count)


def order_counts(reads: PlainReads) -> list[Count]:
    """Orders by status and currency, from counters kept with every change; none are left out."""
    return [*map(_AS_COUNT, reads.rows(_COUNTS, {}))]
