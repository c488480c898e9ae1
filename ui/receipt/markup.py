"""The parts of an invoice as rich text, page by page."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.domain.environment import Region
from app.domain.money import Money
from app.services.receipts import PAYMENT_METHOD
from ui.receipt.handout import Handout
from ui.receipt.wording import Wording

if TYPE_CHECKING:
    from jinja2 import Environment

_TEMPLATES: Final = Path(__file__).resolve().parents[2] / "resources" / "receipts"
_TEXTS: Final = (
    *("sold_to", "billed_to", "item", "quantity", "unit_price", "rate", "amount", "total"),
    *("tax", "tax_included", "tax_rate", "tax_base", "paid_with", "reference", "captured"),
    *("refunded", "outstanding", "carried", "brought", "scan", "credited", "returns"),
)
_NAMES_SUPPLY: Final = frozenset({Region.UK, Region.EU})
"""Where an invoice tells the day of supply, too (VAT Regulations 1995 reg. 14, § 14 (4) UStG)."""


@dataclass(frozen=True, slots=True)
class LogoSize:
    """How large a logo stands on the page, in layout dots."""

    width: int
    height: int


class InvoiceMarkup:
    """Writes the parts; which lines stand on which page, the document decides."""

    def __init__(self, handout: Handout, words: Wording, logo: LogoSize | None) -> None:
        receipt = handout.receipt
        self._handout = handout
        self._words = words
        nothing = Money.zero(receipt.total.currency)
        amounts = (line.amount for line in receipt.lines)
        self._sums = tuple(accumulate(amounts, initial=nothing))
        self._told: dict[str, Any] = {
            "r": receipt,
            "w": words,
            "t": {name: words.text(name) for name in _TEXTS},
            "title": words.title(handout),
            "copy": words.copy(handout),
            "number": handout.number,
            "facts": _facts(handout, words),
            "corrects": _corrects(handout, words),
            "tax_number": words.tax_number(receipt),
            "status_word": words.status(receipt.status),
            "method": PAYMENT_METHOD,
            "notes": words.notes(handout),
            "thanks": "" if handout.kind.about_refund else words.thanks(receipt),
            "logo": logo,
        }

    def first(self) -> str:
        """Letterhead, numbers and addresses."""
        return self._part("first")

    def following(self) -> str:
        """What stands at the top of every further page."""
        return self._part("next")

    def lines(self, begin: int, end: int, *, carries: bool) -> str:
        """Lines ``begin`` to ``end - 1``, with the sum that is brought and carried forward.

        Args:
            begin: from 0.
            end: the first line that is on another page.
            carries: whether more pages follow.
        """
        money = self._words.money
        return self._part(
            "lines",
            lines=self._handout.receipt.lines[begin:end],
            brought=money(self._sums[begin]) if begin else "",
            carried=money(self._sums[end]) if carries else "",
        )

    def sums(self) -> str:
        """From the subtotal to the foot."""
        return self._part("sums")

    def credit(self) -> str:
        """What a credit note says below the addresses."""
        credit, words = self._handout.about, self._words
        day = words.day(credit.issued_at)
        what = words.text("refund_of", day=day) if credit.refund_id else words.text("not_delivered")
        return self._part("credit", credit=credit, what=what)

    def whole(self, *parts: str) -> str:
        """A page from its parts."""
        return f"<html><head>{self._part('style')}</head><body>{''.join(parts)}</body></html>"

    def _part(self, name: str, **more: Any) -> str:
        return _templates().get_template(f"{name}.html").render(**self._told, **more)


def _facts(handout: Handout, words: Wording) -> list[tuple[str, str]]:
    """Numbers and days at the right of the letterhead."""
    receipt, credit = handout.receipt, handout.credit
    facts = []
    if handout.number != receipt.number:
        facts.append((words.text("number"), handout.number))
    facts.append((words.text("order_number"), receipt.number))
    if credit is not None:
        facts.append((words.text("date"), words.day(credit.issued_at)))
    elif receipt.invoiced_at is None:
        facts.append((words.text("date"), words.day(receipt.issued_at)))
    else:
        facts.append((words.text("invoice_date"), words.day(receipt.invoiced_at)))
        if receipt.region in _NAMES_SUPPLY:
            facts.append((words.text("supplied"), words.day(receipt.invoiced_at)))
    return facts


def _corrects(handout: Handout, words: Wording) -> str:
    """Which invoice a credit note corrects."""
    receipt = handout.receipt
    if handout.credit is None or receipt.invoiced_at is None:
        return ""
    day = words.day(receipt.invoiced_at)
    return words.text("corrects", number=receipt.invoice_number, day=day)


@cache
def _templates() -> Environment:
    from jinja2 import Environment, FileSystemLoader  # noqa: PLC0415 -- not before a paper is made

    return Environment(loader=FileSystemLoader(_TEMPLATES), autoescape=True)
