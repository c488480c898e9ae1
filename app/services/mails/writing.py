"""Makes mails of orders: amounts and dates as the reader writes them, HTML and text alike."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.dates import format_datetime as babel_datetime
from babel.numbers import format_currency, format_decimal
from markupsafe import Markup

from app.domain.environment import Mode, Region
from app.domain.mail_events import MailEvent
from app.domain.mail_grid import LANGUAGES
from app.domain.money import Money
from app.services.mails.letters import OrderLetter, ShopLines
from app.services.mails.paper import COLOURS
from app.services.mails.templates import Wording, Written, labels, lay_out, write

_LINK: Final = re.compile(r"(https://[^\s<>\"']+)")
_PAY_URLS: Final[Mapping[Region, str]] = {
    Region.US: "https://pay.amazon.com/jr/your-account/orders",
    Region.UK: "https://payments.amazon.co.uk/jr/your-account/orders",
    Region.EU: "https://payments.amazon.de/jr/your-account/orders",
    Region.JP: "https://pay.amazon.co.jp/jr/your-account/orders",
}
_MILLI: Final = 1_000


@dataclass(frozen=True, slots=True, repr=False)
class Draft:
    """A mail as it is read, before it is addressed. Personal data: not for logs."""

    subject: str
    text: str
    html: str
    language: str


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a mail is about.

    Attributes:
        about: Amazon's id of what it happened to; empty for the order itself.
        facts: ``reason`` and ``days``, where there are any.
    """

    event: MailEvent
    about: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Goods:
    rows: list[dict[str, str]]
    total: str


@dataclass(frozen=True, slots=True)
class _Page:
    written: Written
    shop: ShopLines
    mode: Mode
    goods: _Goods | None = None


def language_of(locale: str) -> str:
    """The language that a locale's mails are written in; English where Paydesk has none."""
    language = locale.partition("-")[0].lower()
    return language if language in LANGUAGES else "en"


def draft_of(wording: Wording, occasion: Occasion, letter: OrderLetter, locale: str) -> Draft:
    """Write the mail about a fact of an order.

    Args:
        wording: checked before.
        occasion: the fact.
        letter: the order.
        locale: the reader's, e.g. ``de-AT``.

    Raises:
        TemplateFault: the wording does not work with this order.
    """
    language = language_of(locale)
    words = labels(language)
    amount = letter.amounts.get(occasion.about)
    context = {
        **_nothing(letter.shop),
        "greeting": _greeting(words, letter.buyer_name),
        "amount": _money(amount, locale) if amount is not None else "",
        "reason": occasion.facts.get("reason", ""),
        "days": occasion.facts.get("days", ""),
        "pay_url": _PAY_URLS[letter.region],
        "lapses": _day(letter.lapses_at, locale),
        "buyer": {"name": letter.buyer_name},
        "order": _order_words(letter, words, locale),
    }
    goods = None
    if occasion.event not in _WITHOUT_GOODS:
        goods = _Goods(_rows(letter, words, locale), _money(letter.total, locale))
    page = _Page(write(wording, context), letter.shop, letter.mode, goods)
    return _laid_out(page, language)


def shop_draft(
    wording: Wording, shop: ShopLines, locale: str, since: dt.datetime | None, mode: Mode
) -> Draft:
    """Write a mail about the shop as a whole.

    Raises:
        TemplateFault: the wording does not work.
    """
    context = _nothing(shop)
    if since is not None:
        told = babel_datetime(since, "short", locale=_locale(locale))
        context["since"] = f"{told} UTC"
    return _laid_out(_Page(write(wording, context), shop, mode), language_of(locale))


_WITHOUT_GOODS: Final = frozenset(
    {
        *(MailEvent.IPN_SILENCE, MailEvent.REFUNDED, MailEvent.REFUND_FAILED),
        *(MailEvent.VOIDED, MailEvent.PARTIALLY_CAPTURED),
    }
)


def _nothing(shop: ShopLines) -> dict[str, Any]:
    """Every name that a template may use, with nothing in it."""
    names = ("greeting", "amount", "reason", "pay_url", "days", "lapses", "since")
    order = ("number", "date", "total", "authorized", "captured", "refunded")
    told = (*order, "status", "may_ship", "attention")
    return {
        **dict.fromkeys(names, ""),
        "shop": {"name": shop.name},
        "buyer": {"name": ""},
        "order": dict.fromkeys(told, ""),
    }


def _order_words(letter: OrderLetter, words: Mapping[str, Any], locale: str) -> dict[str, str]:
    return {
        "number": letter.number,
        "date": _day(letter.placed_at, locale),
        "total": _money(letter.total, locale),
        "authorized": _money(letter.authorized, locale),
        "captured": _money(letter.captured, locale),
        "refunded": _money(letter.refunded, locale),
        "status": str(words["status"][letter.status.value]),
        "may_ship": str(words["may_ship"][letter.may_ship.value]),
        "attention": letter.attention,
    }


def _greeting(words: Mapping[str, Any], name: str) -> str:
    return str(words["greeting"]).replace("{name}", name) if name else words["greeting_nameless"]


def _rows(letter: OrderLetter, words: Mapping[str, Any], locale: str) -> list[dict[str, str]]:
    rows = [
        {
            "name": line.name,
            "quantity": _quantity(line.quantity_milli, locale),
            "amount": _money(line.amount, locale),
        }
        for line in letter.lines
    ]
    if letter.shipping is not None:
        price = _money(letter.shipping.price, locale)
        rows.append(
            {"name": letter.shipping.name or words["shipping"], "quantity": "", "amount": price}
        )
    rest = letter.rest
    if rest.minor:
        name = words["discount"] if rest.minor < 0 else words["tax_added"]
        rows.append({"name": name, "quantity": "", "amount": _money(rest, locale)})
    return rows


def _laid_out(page: _Page, language: str) -> Draft:
    words = labels(language)
    mark = str(words["training"]) if page.mode is not Mode.LIVE else ""
    foot = [page.shop.name, *page.shop.sender, *page.shop.legal]
    rows = page.goods.rows if page.goods is not None else []
    total = page.goods.total if page.goods is not None else ""
    html = lay_out(
        {
            "language": language,
            "colours": COLOURS,
            "subject": page.written.subject,
            "training": mark,
            "shop": page.shop.name,
            "own": Markup(page.written.html),  # noqa: S704 -- checked tags, escaped words
            "paragraphs": _paragraphs(page.written.text),
            "rows": rows,
            "total": total,
            "labels": words,
            "foot": foot,
        }
    )
    plain = [mark, page.written.text, _plain_table(rows, total, words), "\n".join(["-- ", *foot])]
    return Draft(page.written.subject, "\n\n".join(filter(None, plain)) + "\n", html, language)


def _paragraphs(text: str) -> list[list[list[tuple[str, bool]]]]:
    """Paragraphs of lines of pieces, each with whether it is a link."""
    return [
        [_pieces(line) for line in paragraph.split("\n")]
        for paragraph in re.split(r"\n\s*\n", text)
        if paragraph.strip()
    ]


def _pieces(line: str) -> list[tuple[str, bool]]:
    return [(piece, bool(index % 2)) for index, piece in enumerate(_LINK.split(line)) if piece]


def _plain_table(rows: list[dict[str, str]], total: str, words: Mapping[str, Any]) -> str:
    if not rows:
        return ""
    lines = []
    for row in rows:
        count = f"{row['quantity']} x " if row["quantity"] else ""
        lines.append(f"{count}{row['name']}: {row['amount']}")
    return "\n".join([*lines, f"{words['total']}: {total}"])


@lru_cache(maxsize=1024)
def _day(at: dt.datetime | None, locale: str) -> str:
    return format_date(at, "long", locale=_locale(locale)) if at is not None else ""


@lru_cache(maxsize=4096)
def _money(amount: Money, locale: str) -> str:
    text = amount.to_wire()
    return format_currency(text, amount.currency.value, locale=_locale(locale))


@lru_cache(maxsize=1024)
def _quantity(milli: int, locale: str) -> str:
    whole, part = divmod(milli, _MILLI)
    told = f"{whole}.{part:03d}" if part else str(whole)
    return format_decimal(told, locale=_locale(locale))


@lru_cache(maxsize=256)
def _locale(name: str) -> Locale:
    """The closest that Babel knows; it writes dates and amounts."""
    for told in (name, name.partition("-")[0], "en"):
        try:
            return Locale.parse(told, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return Locale("en")
