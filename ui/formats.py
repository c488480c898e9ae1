"""Amounts, times and states as a person reads them, in the user's locale."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal

from PySide6.QtCore import QDateTime, QLocale

from app.domain.errors import MalformedAmount
from app.domain.money import Currency, Money
from app.domain.payment_status import MayShip, PaymentStatus
from ui.language import marked, translate
from ui.theme.tokens import Tone

_STATUS: dict[PaymentStatus, tuple[str, Tone]] = {
    PaymentStatus.QUEUED: (marked("Formats", "Queued"), Tone.INFO),
    PaymentStatus.AUTHORIZED: (marked("Formats", "Authorized"), Tone.INFO),
    PaymentStatus.PARTIALLY_CAPTURED: (marked("Formats", "Partially captured"), Tone.INFO),
    PaymentStatus.PROCESSED: (marked("Formats", "Processed"), Tone.GOOD),
    PaymentStatus.PARTIALLY_REFUNDED: (marked("Formats", "Partially refunded"), Tone.NEUTRAL),
    PaymentStatus.REFUNDED: (marked("Formats", "Refunded"), Tone.NEUTRAL),
    PaymentStatus.DECLINED: (marked("Formats", "Declined"), Tone.BAD),
    PaymentStatus.CANCELED: (marked("Formats", "Canceled"), Tone.NEUTRAL),
    PaymentStatus.ACTION_REQUIRED: (marked("Formats", "Action required"), Tone.WARN),
}
_SHIP: dict[MayShip, tuple[str, Tone]] = {
    MayShip.YES: (marked("Formats", "May ship"), Tone.GOOD),
    MayShip.NOT_YET: (marked("Formats", "Not yet"), Tone.WARN),
    MayShip.STOP: (marked("Formats", "Do not ship"), Tone.BAD),
}
_MINUTES = re.compile(r"(\W)mm")
_GROUPING = re.compile("[\\s'\u2019]")


def money_text(amount: Money, locale: QLocale | None = None) -> str:
    """``$1,234.50``, ``1.234,50 €``, ``￥1,234``: symbol and grouping as the locale has them."""
    locale = locale or QLocale()
    places = amount.currency.exponent
    digits = f"{abs(amount.minor):0{places + 1}d}"
    whole, part = (digits[:-places], digits[-places:]) if places else (digits, "")
    text = locale.toString(int(whole))
    if part:
        text += locale.decimalPoint() + part
    # let the locale place its own symbol around a number of ours: no float comes near it
    pattern = locale.toCurrencyString(7, _symbol(amount.currency, locale), 0)
    text = pattern.replace(locale.toString(7), text)
    return f"\N{MINUS SIGN}{text}" if amount.minor < 0 else text


def read_money(text: str, currency: Currency, locale: QLocale | None = None) -> Money:
    """Read what a person typed: both ``14.50`` and ``14,50``, grouping and symbol forgiven.

    Raises:
        MalformedAmount: not an amount, or ambiguous such as ``1.234`` where groups use a dot.
    """
    locale = locale or QLocale()
    plain = _GROUPING.sub("", text).replace(_symbol(currency, locale), "").replace(currency, "")
    point = locale.decimalPoint()
    group = "," if point == "." else "."
    head, found, tail = plain.rpartition(point)
    if not found and plain.count(group) == 1 and len(plain.rpartition(group)[2]) != _GROUP:
        head, _, tail = plain.rpartition(group)
        return Money.parse(f"{head}.{tail}", currency)
    if not found:
        head, tail = tail, ""
    if group in tail:
        raise MalformedAmount(text, currency)
    head = head.replace(group, "")
    return Money.parse(f"{head}.{tail}" if tail else head, currency)


_GROUP = 3


def quantity_text(milli: int, locale: QLocale | None = None) -> str:
    """Thousandths as a person writes them: ``2``, ``0,35``."""
    locale = locale or QLocale()
    number = Decimal(milli).scaleb(-3).normalize()
    return format(number, "f").replace(".", locale.decimalPoint())


def percent_text(basis_points: int, locale: QLocale | None = None) -> str:
    """Hundredths of a percent as a person writes them: ``12.5%``, ``12,5 %``."""
    locale = locale or QLocale()
    number = format(Decimal(basis_points).scaleb(-2).normalize(), "f")
    sign = locale.percent()
    gap = "" if locale.decimalPoint() == "." else "\N{NO-BREAK SPACE}"
    return f"{number.replace('.', locale.decimalPoint())}{gap}{sign}"


def count_text(count: int, locale: QLocale | None = None) -> str:
    """A whole number with its groups: ``100,000``, ``100.000``."""
    return (locale or QLocale()).toString(count)


def moment_text(at: dt.datetime, locale: QLocale | None = None) -> str:
    """Date and time, short, in this computer's time zone."""
    locale = locale or QLocale()
    moment = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    return locale.toString(moment, QLocale.FormatType.ShortFormat)


def clock_text(at: dt.datetime, locale: QLocale | None = None, *, seconds: bool = False) -> str:
    """The time of day as the locale writes it: ``2:05 PM``, ``14:05``; ``14:05:09``."""
    locale = locale or QLocale()
    pattern = locale.timeFormat(QLocale.FormatType.ShortFormat)
    if seconds:
        pattern = _MINUTES.sub(r"\1mm\1ss", pattern)
    return locale.toString(QDateTime.fromSecsSinceEpoch(int(at.timestamp())).time(), pattern)


def age_text(since: dt.datetime, now: dt.datetime) -> str:
    """How long ago, roughly: ``just now``, ``12 min``, ``3 h``, ``2 d``."""
    return span_text(now - since)


def span_text(span: dt.timedelta) -> str:
    """A length of time, roughly: ``just now``, ``12 min``, ``3 h``, ``2 d``."""
    minutes = max(int(span.total_seconds()) // 60, 0)
    if minutes < 1:
        return translate("Formats", "just now")
    if minutes < 60:  # noqa: PLR2004 -- minutes in an hour
        return translate("Formats", "%1 min").replace("%1", count_text(minutes))
    hours = minutes // 60
    if hours < 24:  # noqa: PLR2004 -- hours in a day
        return translate("Formats", "%1 h").replace("%1", count_text(hours))
    return translate("Formats", "%1 d").replace("%1", count_text(hours // 24))


def status_text(status: PaymentStatus) -> tuple[str, Tone]:
    """The word and its colour."""
    text, tone = _STATUS[status]
    return _tr(text), tone


def ship_text(may_ship: MayShip) -> tuple[str, Tone]:
    """Whether the goods may leave, in words and colour."""
    text, tone = _SHIP[may_ship]
    return _tr(text), tone


def _symbol(currency: Currency, locale: QLocale) -> str:
    own = locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    if own == currency:
        return locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencySymbol)
    return _SYMBOLS.get(currency, currency.value)


_SYMBOLS = {Currency.USD: "$", Currency.EUR: "€", Currency.GBP: "£", Currency.JPY: "¥"}


def _tr(text: str) -> str:
    return translate("Formats", text)
