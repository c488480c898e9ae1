"""Finding Order References by the shop's own order number."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Iterator
from dataclasses import dataclass

from app.amazonpay.v1 import readings
from app.amazonpay.v1.caller import Caller
from app.amazonpay.v1.details import OrderReferenceDetails, OrderReferencePage
from app.amazonpay.v1.operations import Operation
from app.amazonpay.v1.parameters import numbered


class SortOrder(enum.StrEnum):
    """By creation."""

    ASCENDING = "Ascending"
    DESCENDING = "Descending"


@dataclass(frozen=True, slots=True)
class OrderListQuery:
    """What to look for.

    Attributes:
        seller_order_id: the shop's order number.
        created: aware start and end, at most 31 days apart; ``None`` for any time.
        states: Amazon's words ``Open``, ``Closed``, ``Canceled``, ``Suspended``; all if empty.
        page_size: ``None`` leaves it to Amazon.

    Source: classic API reference, ListOrderReference.
    """

    seller_order_id: str
    created: tuple[dt.datetime, dt.datetime] | None = None
    states: tuple[str, ...] = ()
    sort_order: SortOrder | None = None
    page_size: int | None = None


class OrderLists:
    """List operations; both raise as ``Caller.call`` does."""

    def __init__(self, caller: Caller) -> None:
        self._call = caller.call
        self._payment_domain = caller.endpoints.payment_domain

    def find(self, query: OrderListQuery) -> OrderReferencePage:
        """ListOrderReference: the first page."""
        parameters = {
            "QueryId": query.seller_order_id,
            "QueryIdType": "SellerOrderId",
            "PaymentDomain": self._payment_domain,
            "SortOrder": query.sort_order or "",
            "PageSize": "" if query.page_size is None else str(query.page_size),
            **numbered("OrderReferenceStatusListFilter.OrderReferenceStatus", query.states),
        }
        if query.created is not None:
            start, end = query.created
            parameters["CreatedTimeRange.StartTime"] = _wire_time(start)
            parameters["CreatedTimeRange.EndTime"] = _wire_time(end)
        return self._call(Operation.LIST_ORDER_REFERENCE, parameters, readings.order_reference_page)

    def next(self, page: OrderReferencePage) -> OrderReferencePage:
        """ListOrderReferenceByNextToken: the page after one that has a token."""
        return self._call(
            Operation.LIST_ORDER_REFERENCE_BY_NEXT_TOKEN,
            {"NextPageToken": page.next_page_token},
            readings.order_reference_page,
        )

    def all(self, query: OrderListQuery) -> Iterator[OrderReferenceDetails]:
        """Every match, page after page as they are asked for."""
        page = self.find(query)
        yield from page.order_references
        while page.next_page_token:
            page = self.next(page)
            yield from page.order_references


def _wire_time(at: dt.datetime) -> str:
    return f"{at.astimezone(dt.UTC):%Y-%m-%dT%H:%M:%SZ}"
