"""The order list and its counters: rows as the database gave them, read when they are shown."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import Any, Final, NamedTuple

from sqlalchemy import Select, bindparam, literal_column, select

from app.domain.identifiers import OrderNumber
from app.domain.money import Currency, Money
from app.domain.payment_status import MayShip, PaymentStatus
from app.storage.orders import OrderCounterRecord, OrderRecord
from app.storage.plain_reads import PlainReads, moment

PAGE: Final = 100
_FROM_THE_NEWEST: Final = 2**62


class OrderRow(NamedTuple):
    """One line of the order list.

    A list fetches more lines than it paints, and turning a line's cells into values costs more
    than fetching it; so that waits until somebody reads them.

    Attributes:
        id: the cursor of the next page.
    """

    id: int
    number: OrderNumber
    created_cell: str | dt.datetime
    status_word: str
    may_ship_word: str
    total_minor: int
    currency_code: str
    staff: str
    desk: str
    attention: str

    @property
    def created_at(self) -> dt.datetime:
        return moment(self.created_cell)

    @property
    def status(self) -> PaymentStatus:
        return PaymentStatus(self.status_word)

    @property
    def may_ship(self) -> MayShip:
        return MayShip(self.may_ship_word)

    @property
    def total(self) -> Money:
        return Money(self.total_minor, Currency(self.currency_code))


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


def _page_query(*, by_status: bool) -> Select[*tuple[Any, ...]]:
    query = select(
        OrderRecord.id,
        OrderRecord.number,
        OrderRecord.created_at,
        OrderRecord.status,
        OrderRecord.may_ship,
        OrderRecord.total_minor,
        OrderRecord.currency,
        OrderRecord.staff,
        OrderRecord.desk,
        OrderRecord.attention,
    ).where(OrderRecord.id < bindparam("before"))
    if by_status:
        query = query.where(OrderRecord.status == bindparam("status"))
    return query.order_by(OrderRecord.id.desc()).limit(bindparam("limit"))


_ANY_PAGE: Final = _page_query(by_status=False)
_STATUS_PAGE: Final = _page_query(by_status=True)
_COUNTS: Final = select(
    OrderCounterRecord.status,
    OrderCounterRecord.currency,
    OrderCounterRecord.orders,
    OrderCounterRecord.total_minor,
).where(OrderCounterRecord.orders > literal_column("0"))
# the generated constructor takes cells one by one; this one takes the driver's tuple as it is
_AS_ROW: Final = partial(tuple.__new__, OrderRow)
_AS_COUNT: Final = partial(tuple.__new__, Count)


def order_page(
    reads: PlainReads, before: int | None, status: PaymentStatus | None, limit: int
) -> list[OrderRow]:
    """Orders, newest first, that are older than the row with the id ``before``."""
    values: dict[str, str | int] = {"before": before or _FROM_THE_NEWEST, "limit": limit}
    if status is None:
        return [*map(_AS_ROW, reads.rows(_ANY_PAGE, values))]
    return [*map(_AS_ROW, reads.rows(_STATUS_PAGE, {**values, "status": status.value}))]


def order_counts(reads: PlainReads) -> list[Count]:
    """Orders by status and currency, from counters kept with every change; none are left out."""
    return [*map(_AS_COUNT, reads.rows(_COUNTS, {}))]
