"""VAT rates that a new shop starts from; its own settings overrule them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain.tax_rate import REDUCED, STANDARD, TaxClass, TaxRate


def _rates(label: str, standard: str, reduced: str = "") -> Mapping[TaxClass, TaxRate]:
    percents = {STANDARD: standard, REDUCED: reduced or standard}
    return {
        tax_class: TaxRate.percent(f"{label} {percent} %", percent)
        for tax_class, percent in percents.items()
    }


EU_RATES: Final[Mapping[str, Mapping[TaxClass, TaxRate]]] = {
    "AT": _rates("MwSt.", "20", "10"),
    "BE": _rates("VAT", "21", "6"),
    "CY": _rates("VAT", "19", "5"),
    "DE": _rates("MwSt.", "19", "7"),
    "DK": _rates("moms", "25"),
    "ES": _rates("IVA", "21", "10"),
    "FR": _rates("TVA", "20", "5.5"),
    "HU": _rates("ÁFA", "27", "5"),
    "IE": _rates("VAT", "23", "13.5"),
    "IT": _rates("IVA", "22", "10"),
    "LU": _rates("TVA", "17", "8"),
    "NL": _rates("btw", "21", "9"),
    "PT": _rates("IVA", "23", "6"),
    "SE": _rates("moms", "25", "12"),
}
"""The countries Amazon Pay's EU ledger serves and their neighbors, as of January 2025.

One reduced rate each, the one for most goods; a shop that needs the others adds a class.
Denmark has no reduced rate.
"""

UK_RATES: Final[Mapping[str, Mapping[TaxClass, TaxRate]]] = {"GB": _rates("VAT", "20", "5")}

JP_RATES: Final[Mapping[str, Mapping[TaxClass, TaxRate]]] = {"JP": _rates("消費税", "10", "8")}
"""Food and newspapers bear the reduced rate."""
