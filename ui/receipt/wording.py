"""The words and figures of an invoice, in the buyer's language and customs."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, Final

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.numbers import format_currency, format_decimal, format_percent

from app.domain.address_label import label_lines
from app.domain.environment import Mode, Region
from app.domain.money import Money
from app.domain.payment_status import PaymentStatus
from app.domain.postal_address import PostalAddress
from app.domain.tax_rate import PER_MILLION
from app.services.receipt_rows import DiscountRow, GoodsRow, ShippingRow, TaxRow
from app.services.receipts import Receipt

_TEXTS: Final = Path(__file__).resolve().parents[2] / "resources" / "receipts" / "texts"
_ENGLISH: Final = "en"
_DOMESTIC: Final = {Region.US: "US", Region.UK: "GB", Region.JP: "JP"}
_MILLI_PLACES: Final = 3
_BASIS_POINTS: Final = 10_000


class Wording:
    """Formats for one locale; a language without texts is written in English.

    Attributes:
        language: of the texts, two letters.
    """

    def __init__(self, locale: str) -> None:
        """Customs that nobody knows, e.g. of ``de-JP``, fall back to the language's own."""
        asked = locale.partition("-")[0]
        self.language = asked if asked in languages() else _ENGLISH
        self._texts = _texts(self.language)
        self._locale = _customs(locale if asked == self.language else _ENGLISH)

    def text(self, name: str, **values: object) -> str:
        """One text by its name, with its blanks filled in."""
        return str(self._texts[name]).format(**values)

    def status(self, status: PaymentStatus) -> str:
        """How the payment stands, as a buyer says it."""
        return str(self._texts["status"][status.value])

    def money(self, amount: Money) -> str:
        """``1.234,50 €``; the minus sign and the symbol where the locale has them."""
        number = Decimal(amount.minor).scaleb(-amount.currency.exponent)
        text = format_currency(number, amount.currency.value, locale=self._locale)
        # the wide sign comes from another family than the figures, and stands off their line
        return text.replace("\N{FULLWIDTH YEN SIGN}", "\N{YEN SIGN}")

    def day(self, at: dt.datetime) -> str:
        """The date in this computer's time zone."""
        return format_date(at.astimezone(), format="long", locale=self._locale)

    def quantity(self, row: GoodsRow) -> str:
        """``2``, ``0,35 kg``."""
        number = Decimal(row.quantity_milli).scaleb(-_MILLI_PLACES).normalize()
        figure = format_decimal(number, format="#,##0.###", locale=self._locale)
        return f"{figure} {self._texts['units'][row.unit.value]}".rstrip()

    def percent(self, per_million: int) -> str:
        """``19 %``, ``8.875%``."""
        share = Decimal(per_million) / PER_MILLION
        return format_percent(share, format=self._percent_pattern(), locale=self._locale)

    def rate(self, row: TaxRow) -> str:
        """A rate by its name; the figure is added where the name does not say it."""
        name = str(self._texts["rates"].get(row.label, row.label))
        return name if "%" in name else f"{name} {self.percent(row.per_million)}".strip()

    def discount(self, row: DiscountRow) -> str:
        """``Discount 10 % (display item)``."""
        size = self.percent(row.basis_points * PER_MILLION // _BASIS_POINTS)
        words = [self.text("discount"), size if row.basis_points else ""]
        return " ".join(filter(None, [*words, f"({row.reason})" if row.reason else ""]))

    def shipping(self, row: ShippingRow) -> str:
        """``Shipping: Standard (2 to 4 working days)``."""
        if row.earliest_days == row.latest_days:
            days = self.text("arrival_one", days=row.latest_days)
        else:
            days = self.text("arrival", first=row.earliest_days, last=row.latest_days)
        return f"{self.text('shipping')}: {row.name} ({days})"

    def address(self, address: PostalAddress, region: Region) -> tuple[str, ...]:
        """An address as its country's post wants it, with the country unless it is the shop's."""
        domestic = address.country == _DOMESTIC.get(region)
        country = "" if domestic else self._locale.territories.get(address.country, "")
        return label_lines(address, country)

    def sums(self, receipt: Receipt) -> list[tuple[str, str]]:
        """What stands between the lines and the total, as label and amount."""
        rows = [(self.text("subtotal"), self.money(receipt.goods))]
        if receipt.basket_discount is not None:
            off = receipt.basket_discount
            rows.append((self.discount(off), self.money(-off.amount)))
        if receipt.shipping is not None:
            price = receipt.shipping.price
            charge = self.money(price) if price else self.text("free")
            rows.append((self.shipping(receipt.shipping), charge))
        if receipt.tax_relief:
            rows.append((self.text("export"), self.money(-receipt.tax_relief)))
        if not receipt.prices_include_tax:
            rows.append((self.text("tax"), self.money(receipt.tax)))
        return rows

    def title(self, receipt: Receipt) -> str:
        """An invoice only if somebody is to pay by it."""
        return self.text("invoice" if receipt.is_sold else "order")

    def thanks(self, receipt: Receipt) -> str:
        """The shop's own words, or ours; empty while there is nothing to thank for."""
        return receipt.shop.greeting or self.text("greeting") if receipt.is_sold else ""

    def mark(self, mode: Mode) -> tuple[str, str]:
        """The word across the page and the sentence below it; empty where money is real."""
        if mode is Mode.LIVE:
            return "", ""
        return self.text(mode.value), self.text(f"{mode.value}_note")

    def _percent_pattern(self) -> str:
        spaced = "\N{NO-BREAK SPACE}" in format_percent(Decimal(1), locale=self._locale)
        return "#,##0.####\N{NO-BREAK SPACE}%" if spaced else "#,##0.####%"


def languages() -> frozenset[str]:
    """Two-letter codes of the languages that invoices are written in."""
    return frozenset(file.stem for file in _TEXTS.glob("*.json"))


@cache
def _texts(language: str) -> dict[str, Any]:
    texts: dict[str, Any] = json.loads((_TEXTS / f"{language}.json").read_text("utf-8"))
    return texts


def _customs(locale: str) -> Locale:
    language = locale.partition("-")[0]
    for name in (locale.replace("-", "_"), language):
        try:
            return Locale.parse(name)
        except (UnknownLocaleError, ValueError):
            continue
    return Locale.parse(_ENGLISH)
