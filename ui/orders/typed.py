"""Reads what is typed into the one search field: amounts, days, and the beginnings of words."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QLocale

from app.domain.errors import Refused
from app.domain.money import Currency
from app.domain.named_days import Days, NamedDays, days_of, moments
from app.domain.order_code import order_of
from app.domain.order_filter import OrderFilter
from app.services.order_words import typed_words
from ui.formats import read_money
from ui.language import marked, translate

_COMPARED: Final = re.compile(r"(>=|<=|=|>|<)(.+)")
_BETWEEN: Final = re.compile(r"(.+?)\.\.(.+)")
_DECIMAL: Final = re.compile(r"[^\d]{0,2}\d[\d.,']*[.,]\d\d[^\d]{0,2}")
_ISO: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_REFERENCE: Final = re.compile(r"([PSBC]\d\d-\d{7}-\d{7})-[ACR]\d+", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Typed:
    """What a text asks for; fields that it says nothing about are empty."""

    words: tuple[str, ...] = ()
    least_minor: int | None = None
    most_minor: int | None = None
    days: Days | None = None
    named: NamedDays | None = None

    def on(self, chosen: OrderFilter) -> OrderFilter:
        """The filter of the chips, with what was typed over it."""
        since, until, named = chosen.since, chosen.until, chosen.named
        if self.days is not None:
            (since, until), named = moments(self.days), self.named
        return replace(
            chosen,
            words=self.words,
            least_minor=_or(self.least_minor, chosen.least_minor),
            most_minor=_or(self.most_minor, chosen.most_minor),
            since=since,
            until=until,
            named=named,
        )


def read_typed(text: str, currency: Currency, today: dt.date) -> Typed:
    """Read a text; whatever is no amount and no day is looked for as words."""
    named, rest = _take_days(text.casefold())
    typed = Typed(days=days_of(named, today) if named is not None else None, named=named)
    words: list[str] = []
    for token in rest.split():
        day = _day(token)
        if day is not None:
            typed = replace(typed, days=(day, day + dt.timedelta(days=1)), named=None)
            continue
        amounts = _amounts(token, currency)
        if amounts is not None:
            typed = replace(typed, least_minor=amounts[0], most_minor=amounts[1])
            continue
        words.append(order_of(token) or _REFERENCE.sub(r"\1", token))
    return replace(typed, words=typed_words(" ".join(words)))


def days_name(named: NamedDays) -> str:
    """What those days are called, as it is typed and shown."""
    return translate("OrderSearch", _DAYS[named])


_DAYS: Final = {
    NamedDays.LAST_7_DAYS: marked("OrderSearch", "last 7 days"),
    NamedDays.LAST_30_DAYS: marked("OrderSearch", "last 30 days"),
    NamedDays.LAST_MONTH: marked("OrderSearch", "last month"),
    NamedDays.THIS_MONTH: marked("OrderSearch", "this month"),
    NamedDays.LAST_WEEK: marked("OrderSearch", "last week"),
    NamedDays.THIS_WEEK: marked("OrderSearch", "this week"),
    NamedDays.YESTERDAY: marked("OrderSearch", "yesterday"),
    NamedDays.TODAY: marked("OrderSearch", "today"),
}


def _take_days(text: str) -> tuple[NamedDays | None, str]:
    """The named days in a text, and the rest of it; the longest name that stands there counts."""
    for named in sorted(NamedDays, key=lambda each: len(days_name(each)), reverse=True):
        name = days_name(named).casefold()
        found = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)
        if found:
            return named, f"{text[: found.start()]} {text[found.end() :]}"
    return None, text


def _amounts(token: str, currency: Currency) -> tuple[int | None, int | None] | None:
    """The bounds that a token names; ``None`` when it names none."""
    between = _BETWEEN.fullmatch(token)
    compared = _COMPARED.fullmatch(token)
    try:
        if between:
            low, high = (read_money(part, currency).minor for part in between.groups())
            return low, high
        if compared:
            return _BOUNDS[compared[1]](read_money(compared[2], currency).minor)
        if _DECIMAL.fullmatch(token):
            exact = read_money(token, currency).minor
            return exact, exact
    except Refused:
        return None
    return None


_BOUNDS: Final[dict[str, Callable[[int], tuple[int | None, int | None]]]] = {
    "=": lambda minor: (minor, minor),
    ">": lambda minor: (minor + 1, None),
    ">=": lambda minor: (minor, None),
    "<": lambda minor: (None, minor - 1),
    "<=": lambda minor: (None, minor),
}


def _day(token: str) -> dt.date | None:
    if _ISO.fullmatch(token):
        try:
            return dt.date.fromisoformat(token)
        except ValueError:
            return None
    if token.count(".") + token.count("/") + token.count("-") != _SEPARATORS:
        return None
    for kind in (QLocale.FormatType.ShortFormat, QLocale.FormatType.NarrowFormat):
        read = QLocale().toDate(token, kind, _CENTURY)
        if read.isValid():
            return dt.date(read.year(), read.month(), read.day())
    return None


_SEPARATORS: Final = 2
_CENTURY: Final = 2000


def _or(first: int | None, second: int | None) -> int | None:
    return first if first is not None else second
