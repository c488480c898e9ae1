"""Filters of the order list that a shop has given names."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import asdict, dataclass
from typing import Any, Final

from app.domain.errors import Refused
from app.domain.named_days import NamedDays
from app.domain.order_filter import OrderFilter, Reserved
from app.domain.payment_status import MayShip, PaymentStatus
from app.services.shop_settings import Setting, ShopSettings

FILTERS: Final[Setting[list[str]]] = Setting("orders.saved_filters", [])
NAME_LIMIT: Final = 40
MOST: Final = 20


class FilterNameTaken(Refused):
    """Another saved filter has this name."""

    def __init__(self, name: str) -> None:
        super().__init__(f"there is a filter {name} already")
        self.name = name


class FilterNameBad(Refused):
    """Empty, or longer than a button."""

    def __init__(self) -> None:
        super().__init__(f"a name has 1 to {NAME_LIMIT} characters")
        self.limit = NAME_LIMIT


class TooManyFilters(Refused):
    """More than fit on a screen."""

    def __init__(self) -> None:
        super().__init__(f"{MOST} saved filters are the most; delete one first")
        self.limit = MOST


@dataclass(frozen=True, slots=True)
class NamedFilter:
    """A filter and its name."""

    name: str
    filter: OrderFilter


@dataclass(frozen=True, slots=True)
class SavedFilters:
    """Reads and writes them; all desks share them. Typed words are never kept: they name buyers."""

    settings: ShopSettings

    def all(self) -> tuple[NamedFilter, ...]:
        """In the order in which they were saved; one that this Paydesk cannot read is left out."""
        today = self.settings.desk.clock.now().astimezone().date()
        told = (_read(text, today) for text in self.settings.get(FILTERS))
        return tuple(each for each in told if each is not None)

    def save(self, name: str, shown: OrderFilter, actor: str) -> None:
        """Keep a filter under a new name.

        Raises:
            FilterNameTaken, FilterNameBad, TooManyFilters: nothing was kept.
        """
        name = " ".join(name.split())
        if not 0 < len(name) <= NAME_LIMIT:
            raise FilterNameBad
        kept = self.settings.stated(FILTERS)
        if any(each.name.casefold() == name.casefold() for each in self.all()):
            raise FilterNameTaken(name)
        if len(kept.value) >= MOST:
            raise TooManyFilters
        text = _written(NamedFilter(name, shown))
        self.settings.set(FILTERS, [*kept.value, text], actor, kept.version)

    def delete(self, name: str, actor: str) -> None:
        """Forget a filter; unknown names are forgotten already."""
        kept = self.settings.stated(FILTERS)
        left = [text for text in kept.value if json.loads(text).get("name") != name]
        if left != kept.value:
            self.settings.set(FILTERS, left, actor, kept.version)


def _written(named: NamedFilter) -> str:
    told = {key: _plain(value) for key, value in asdict(named.filter).items() if value}
    told.pop("words", None)
    if named.filter.named is not None:  # they are other moments tomorrow
        told.pop("since", None)
        told.pop("until", None)
    return json.dumps({"name": named.name, **told}, ensure_ascii=False, sort_keys=True)


def _plain(value: Any) -> Any:
    match value:
        case frozenset():
            return sorted(value)
        case dt.datetime():
            return value.isoformat()
        case _:
            return value


def _read(text: str, today: dt.date) -> NamedFilter | None:
    try:
        told = json.loads(text)
        reserved, named = told.get("reserved"), told.get("named")
        return NamedFilter(
            told["name"],
            OrderFilter(
                statuses=frozenset(map(PaymentStatus, told.get("statuses", []))),
                ships=frozenset(map(MayShip, told.get("ships", []))),
                reserved=Reserved(reserved) if reserved else None,
                least_minor=told.get("least_minor"),
                most_minor=told.get("most_minor"),
                since=_moment(told.get("since")),
                until=_moment(told.get("until")),
                named=NamedDays(named) if named else None,
                staff=told.get("staff", ""),
                desk=told.get("desk", ""),
                region=told.get("region", ""),
                needs_attention=told.get("needs_attention", False),
            ).on(today),
        )
    except (ValueError, KeyError, TypeError):
        return None  # written by another version; it stays where it is


def _moment(text: str | None) -> dt.datetime | None:
    return dt.datetime.fromisoformat(text) if text else None
