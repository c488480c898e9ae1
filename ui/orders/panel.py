"""What the orders screen shows at one moment, besides the rows."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.order_filter import Chosen, OrderFilter, OrderWindow
from app.domain.payment_status import PaymentStatus
from app.services.order_book import People, Sums
from ui.notices import Notice


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A filter with a name.

    Attributes:
        built_in: comes with Paydesk and cannot be deleted.
        count: orders in it, where a counter knows.
    """

    name: str
    filter: OrderFilter
    built_in: bool = False
    count: int | None = None


@dataclass(frozen=True, slots=True)
class OrdersPanel:
    """One picture of the screen.

    Attributes:
        chips: what was chosen; ``window`` is that with what was typed over it.
        total: rows in the list; ``None`` while they are being counted.
        capped: there are more, which are not shown.
        chosen: the marked orders, by id; they stay marked wherever they move.
        sums: of the marked ones, by currency.
        saved: the built-in filters, then the shop's own.
    """

    text: str = ""
    chips: OrderFilter = OrderFilter()  # noqa: RUF009 -- frozen
    window: OrderWindow = OrderWindow()  # noqa: RUF009 -- frozen
    total: int | None = None
    capped: bool = False
    chosen: Chosen = Chosen()  # noqa: RUF009 -- frozen
    sums: tuple[Sums, ...] = ()
    saved: tuple[SavedFilter, ...] = ()
    people: People = People((), ())  # noqa: RUF009 -- frozen
    notice: Notice | None = None

    @property
    def is_whole(self) -> bool:
        """Whether nothing is filtered away."""
        return self.window.filter.is_empty


def built_in(names: tuple[str, ...]) -> tuple[SavedFilter, ...]:
    """The filters that come with Paydesk, under translated names."""
    filters = (
        OrderFilter(),
        OrderFilter(needs_attention=True),
        OrderFilter(statuses=frozenset({PaymentStatus.AUTHORIZED})),
        OrderFilter(statuses=frozenset({PaymentStatus.QUEUED})),
        OrderFilter(statuses=frozenset({PaymentStatus.DECLINED})),
    )
    return tuple(
        SavedFilter(name, each, built_in=True) for name, each in zip(names, filters, strict=True)
    )
