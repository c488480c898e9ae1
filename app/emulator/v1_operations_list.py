"""ListOrderReference and its continuation (v1 §2.12)."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

import orjson

from app.emulator.objects import OrderReference
from app.emulator.refusals import invalid_value
from app.emulator.states import OrderReferenceState, Region
from app.emulator.thaw import thaw
from app.emulator.v1_call import ApiCall
from app.emulator.v1_order_payload import listed_order
from app.emulator.v1_parameters import Parameters
from app.emulator.v1_xml import Element

_DOMAINS: Final = {
    "NA_USD": Region.US,
    "EU_EUR": Region.EU,
    "EU_GBP": Region.UK,
    "FE_JPY": Region.JP,
}
_STATES: Final = frozenset(set(OrderReferenceState) - {OrderReferenceState.DRAFT})
_LONGEST_RANGE: Final = timedelta(days=31)
_LARGEST_PAGE: Final = 100
_QUERY_LIMIT: Final = 127


@dataclass(frozen=True, slots=True)
class _Query:
    """What was asked, and how many orders have been listed already."""

    seller_order_id: str
    region: Region
    start: datetime | None
    end: datetime | None
    ascending: bool
    page_size: int
    states: list[OrderReferenceState]
    listed: int = 0


def list_order_reference(call: ApiCall) -> list[Element]:
    """Do ListOrderReference."""
    return _page(call, _query(call.parameters))


def list_order_reference_by_next_token(call: ApiCall) -> list[Element]:
    """Do ListOrderReferenceByNextToken."""
    token = call.parameters.raw("NextPageToken")
    try:
        query = thaw(_Query, orjson.loads(base64.urlsafe_b64decode(token)))
    except (ValueError, TypeError, AttributeError, KeyError):
        raise invalid_value("NextPageToken", token) from None
    return _page(call, query)


def _query(sent: Parameters) -> _Query:
    if sent.raw("QueryIdType") != "SellerOrderId":
        raise invalid_value("QueryIdType", sent.raw("QueryIdType"))
    domain = sent.raw("PaymentDomain")
    if domain not in _DOMAINS:
        raise invalid_value("PaymentDomain", domain)
    order = sent.raw("SortOrder") or "Ascending"
    if order not in {"Ascending", "Descending"}:
        raise invalid_value("SortOrder", order)
    size = sent.integer("PageSize", _LARGEST_PAGE)
    if not 1 <= size <= _LARGEST_PAGE:
        raise invalid_value("PageSize", str(size))
    seller_order_id = sent.text("QueryId", _QUERY_LIMIT)
    if not seller_order_id:
        raise invalid_value("QueryId", "")
    start, end = _time_range(sent)
    return _Query(
        seller_order_id, _DOMAINS[domain], start, end, order == "Ascending", size, _filter(sent)
    )


def _time_range(sent: Parameters) -> tuple[datetime | None, datetime | None]:
    start, end = sent.moment("CreatedTimeRange.StartTime"), sent.moment("CreatedTimeRange.EndTime")
    if (start is None) != (end is None):
        raise invalid_value("CreatedTimeRange", "")
    if start and end and not timedelta(0) <= end - start <= _LONGEST_RANGE:
        raise invalid_value("CreatedTimeRange.EndTime", end.isoformat())
    return start, end


def _filter(sent: Parameters) -> list[OrderReferenceState]:
    wanted = sent.members("OrderReferenceStatusListFilter.OrderReferenceStatus")
    for one in wanted:
        if one not in _STATES:
            raise invalid_value("OrderReferenceStatus", one)
    return [OrderReferenceState(one) for one in wanted] or sorted(_STATES)


def _page(call: ApiCall, query: _Query) -> list[Element]:
    found = sorted(
        (order for order in _candidates(call, query) if _matches(order, query)),
        key=lambda order: (order.created, order.order_reference_id),
        reverse=not query.ascending,
    )
    upto = query.listed + query.page_size
    page = [listed_order(order) for order in found[query.listed : upto]]
    parts: list[Element] = [("OrderReferenceList", page)]
    if len(found) > upto:
        rest = {name: getattr(query, name) for name in _Query.__slots__} | {"listed": upto}
        token = base64.urlsafe_b64encode(orjson.dumps(rest)).decode("ascii")
        parts.append(("NextPageToken", token))
    return parts


def _candidates(call: ApiCall, query: _Query) -> list[OrderReference]:
    shelves = call.world.shelves
    ids = shelves.by_seller_order.get(query.seller_order_id, {})
    orders = [shelves.order_references[one] for one in ids]
    return [one for one in orders if one.environment is call.environment]


def _matches(order: OrderReference, query: _Query) -> bool:
    return (
        order.region is query.region
        and order.status.state in query.states
        and (query.start is None or order.created >= query.start)
        and (query.end is None or order.created <= query.end)
    )
