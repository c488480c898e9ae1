"""The words of settlement reports."""

from __future__ import annotations

import datetime as dt
from typing import Final

from PySide6.QtCore import QDateTime, QLocale

from app.domain.settlement import Finding, LineKind
from app.services.settlements.book import Settlement
from ui.language import marked, translate
from ui.theme.tokens import Tone

_FINDINGS: Final = {
    Finding.MATCHED: (marked("Settlements", "✓ Agrees"), Tone.GOOD),
    Finding.DIFFERENT: (marked("Settlements", "≠ Other amount"), Tone.BAD),
    Finding.NOT_HERE: (marked("Settlements", "? Unknown here"), Tone.BAD),
    Finding.NOT_THERE: (marked("Settlements", "! Not in a report"), Tone.WARN),
    Finding.AT_EDGE: (marked("Settlements", "… In the next report"), Tone.NEUTRAL),
    Finding.PENDING: (marked("Settlements", "◔ Still pending here"), Tone.WARN),
    Finding.TWICE: (marked("Settlements", "‼ In two reports"), Tone.BAD),
    Finding.NO_PAYMENT: (marked("Settlements", "○ No payment"), Tone.NEUTRAL),
}
_HINTS: Final = {
    Finding.MATCHED: "",
    Finding.DIFFERENT: marked("Settlements", "Compare this order with Seller Central."),
    Finding.NOT_HERE: marked("Settlements", "Adopt the order, or look it up in Seller Central."),
    Finding.NOT_THERE: marked("Settlements", "It may be in a later report."),
    Finding.AT_EDGE: marked(
        "Settlements",
        "It came within a day of the report's end; Amazon posts it in the next report.",
    ),
    Finding.PENDING: marked("Settlements", "Open the order and ask Amazon about it."),
    Finding.TWICE: marked(
        "Settlements", "Another report has the same payment; ask Amazon which one counts."
    ),
    Finding.NO_PAYMENT: "",
}
_KINDS: Final = {
    LineKind.CAPTURE: marked("Settlements", "Capture"),
    LineKind.REFUND: marked("Settlements", "Refund"),
    LineKind.TRANSFER: marked("Settlements", "Transfer"),
    LineKind.OTHER: marked("Settlements", "Other"),
}


def finding_text(finding: Finding) -> tuple[str, Tone]:
    """What the comparison says, and its tone."""
    text, tone = _FINDINGS[finding]
    return tr(text), tone


def hint_text(finding: Finding) -> str:
    """What to do about it."""
    text = _HINTS[finding]
    return tr(text) if text else ""


def kind_text(kind: LineKind) -> str:
    """Capture or refund."""
    return tr(_KINDS[kind])


def period_text(settlement: Settlement) -> str:
    """From when to when, by days."""
    return f"{_day(settlement.began_at)} – {_day(settlement.ended_at)}"  # noqa: RUF001 -- a range


def tr(text: str) -> str:
    return translate("Settlements", text)


def _day(at: dt.datetime) -> str:
    date = QDateTime.fromSecsSinceEpoch(int(at.timestamp())).date()
    return QLocale().toString(date, QLocale.FormatType.ShortFormat)
