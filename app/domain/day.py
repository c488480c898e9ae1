"""What a shift or a day came to, as its report says it."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.money import Currency, Money
from app.domain.payment_status import PaymentStatus


class ReportKind(enum.StrEnum):
    """What a Z report closes."""

    SHIFT = "shift"
    DAY = "day"


class EntryKind(enum.StrEnum):
    """What a report counts; each is entered once, when the shop hears of it."""

    ORDER = "order"
    CAPTURE = "capture"
    REFUND = "refund"
    REFUND_DECLINED = "refund declined"
    """Amazon did not pay a refund out after all, which sets right one that was counted."""


@dataclass(frozen=True, slots=True)
class StatusSum:
    """Orders of one payment status, as it is when the report is made."""

    status: PaymentStatus
    orders: int
    total: Money


@dataclass(frozen=True, slots=True)
class TaxSum:
    """One rate of the tax.

    Attributes:
        per_million: the rate in millionths.
    """

    label: str
    per_million: int
    net: Money
    tax: Money


@dataclass(frozen=True, slots=True)
class PersonSum:
    """What one person sold."""

    person: str
    orders: int
    total: Money


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything a report counts.

    Attributes:
        sold: orders that were placed and neither declined nor canceled since.
        captured: money taken in the time, whenever it was ordered.
        refunded: money given back in the time, pending refunds included.
        kept: of refunds that Amazon declined in the time, whichever report counted them.
        discounts: on what was sold.
    """

    currency: Currency
    statuses: tuple[StatusSum, ...]
    sold_orders: int
    sold: Money
    captures: int
    captured: Money
    refunds: int
    refunded: Money
    declined_refunds: int
    kept: Money
    discounts: Money
    taxes: tuple[TaxSum, ...]
    people: tuple[PersonSum, ...]

    @property
    def orders(self) -> int:
        """All of them, declined and canceled ones too."""
        return sum(each.orders for each in self.statuses)

    @property
    def tax(self) -> Money:
        return Money.total((each.tax for each in self.taxes), self.currency)


def summed_taxes(parts: Iterable[TaxSum]) -> tuple[TaxSum, ...]:
    """Add the same rates up; the highest rate comes first."""
    found: dict[tuple[int, str], TaxSum] = {}
    for part in parts:
        key = (-part.per_million, part.label)
        known = found.get(key)
        if known is not None:
            net, tax = known.net + part.net, known.tax + part.tax
            found[key] = TaxSum(part.label, part.per_million, net, tax)
        else:
            found[key] = part
    return tuple(found[key] for key in sorted(found))
