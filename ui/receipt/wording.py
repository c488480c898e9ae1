"""The words and figures of an invoice, in the buyer's language and customs."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, Final

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_datetime
from babel.numbers import format_currency, format_decimal, format_percent

from app.domain.address_label import label_lines
from app.domain.environment import Mode, Region
from app.domain.money import Money
from app.domain.payment_status import PaymentStatus
from app.domain.postal_address import PostalAddress
from app.domain.printing import PaperKind
from app.domain.tax_rate import PER_MILLION
from app.services.receipt_rows import DiscountRow, GoodsRow, ShippingRow, TaxRow
from app.services.receipts import Receipt
from ui.receipt.handout import Handout

_TEXTS: Final = Path(__file__).resolve().parents[2] / "resources" / "receipts" / "texts"
_ENGLISH: Final = "en"
_DOMESTIC: Final = {Region.US: "US", Region.UK: "GB", Region.JP: "JP"}
REDUCED: Final = "\N{REFERENCE MARK}"
"""Japan's mark for goods at the reduced rate; the law leaves the sign to the shop."""
_REDUCED_RATE: Final = 80_000
_TITLES: Final = {
    PaperKind.INVOICE: "invoice",
    PaperKind.CREDIT_NOTE: "credit_note",
    PaperKind.RECEIPT: "receipt",
    PaperKind.GIFT_RECEIPT: "gift_receipt",
    PaperKind.REFUND_RECEIPT: "refund_receipt",
}
_MILLI_PLACES: Final = 3
_BASIS_POINTS: Final = 10_000


class Wording:
    """Formats for one locale; a language without texts is written in English.

    Attributes:
        language: of the texts, two letters.
    """

    def __init__(self, locale: str, region: Region | None = None) -> None:
        """Customs that nobody knows, e.g. of ``de-JP``, fall back to the language's own.

        Args:
            locale: the buyer's.
            region: whose words for taxes are used; ``None`` for words of no law.
        """
        asked = locale.partition("-")[0]
        self.language = asked if asked in languages() else _ENGLISH
        self._region = region
        own = _texts(self.language)
        self._texts = {**own, **own["regions"].get(region.value if region else "", {})}
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

    def title(self, handout: Handout) -> str:
        """An invoice only once it has a number; before that it confirms an order."""
        receipt = handout.receipt
        if handout.kind.about_refund:
            return self.text(_TITLES[handout.kind])
        if not receipt.is_sold:
            return self.text("order")
        if not receipt.invoice_number and handout.kind is not PaperKind.GIFT_RECEIPT:
            return self.text("confirmation")
        return self.text(_TITLES[handout.kind])

    def copy(self, handout: Handout) -> str:
        """``COPY``, from the second on with its number; empty on the original."""
        if not handout.copy_no:
            return ""
        counted = f" {handout.copy_no}" if handout.copy_no > 1 else ""
        return f"{self.text('copy')}{counted}"

    def item(self, row: GoodsRow) -> str:
        """A product's name; goods at a reduced rate bear Japan's mark."""
        return f"{row.name} {REDUCED}" if self.is_reduced(row) else row.name

    def marked_rate(self, row: TaxRow) -> str:
        """A rate of the breakdown, marked like its lines."""
        return f"{self.rate(row)} {REDUCED}" if self.is_reduced(row) else self.rate(row)

    def is_reduced(self, row: GoodsRow | TaxRow) -> bool:
        """Whether Japanese law wants the line marked (8 % beside 10 %)."""
        return self._region is Region.JP and row.per_million == _REDUCED_RATE

    def notes(self, handout: Handout) -> list[str]:
        """Sentences that the law or the mode wants below the sums."""
        receipt = handout.receipt
        notes = []
        if any(map(self.is_reduced, receipt.lines)):
            notes.append(self.text("reduced_note", mark=REDUCED))
        _, practice = self.mark(receipt.mode)
        return [*notes, practice] if practice else notes

    def tax_number(self, receipt: Receipt) -> str:
        """``USt-IdNr. DE123456789``; empty where the shop told none."""
        number = receipt.shop.tax_number
        return f"{self.text('tax_number')} {number}" if number else ""

    def moment(self, at: dt.datetime) -> str:
        """Day and time in this computer's time zone, as short as the locale writes them."""
        return format_datetime(at.astimezone(), format="short", locale=self._locale)

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
