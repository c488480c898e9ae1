"""Numbers as spreadsheets write them: a decimal point or comma, and groups of three."""

from __future__ import annotations

import enum
import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from app.domain.money import Currency, Money


class DecimalSign(enum.StrEnum):
    """What stands before the cents; the other one may group thousands."""

    POINT = "."
    COMMA = ","


_GROUPED = r"([0-9]{{1,3}}(?:[{0}\s'’][0-9]{{3}})+|[0-9]+)(?:{1}([0-9]+))?"  # noqa: RUF001 - Swiss
_NUMBER: Final = {
    DecimalSign.POINT: re.compile(_GROUPED.format(",", r"\.")),
    DecimalSign.COMMA: re.compile(_GROUPED.format(r"\.", ",")),
}
_EVIDENCE: Final = {
    DecimalSign.POINT: re.compile(r"(^|[^.])[0-9]\.[0-9]{1,2}(?![0-9])|,[0-9]{3}\."),
    DecimalSign.COMMA: re.compile(r"(^|[^,])[0-9],[0-9]{1,2}(?![0-9])|\.[0-9]{3},"),
}
_SYMBOLS: Final = {
    Currency.EUR: "€",
    Currency.GBP: "£",
    Currency.JPY: "¥円",
    Currency.USD: "$",
}


class NotANumber(ValueError):
    """Not a number written with that decimal sign."""


def guess_sign(texts: Iterable[str], otherwise: DecimalSign) -> DecimalSign:
    """Which sign these numbers must have been written with; ``otherwise`` where none tells.

    ``1.200`` tells nothing, ``1.20`` and ``1.200,5`` do.
    """
    votes = dict.fromkeys(DecimalSign, 0)
    for text in texts:
        for sign, evidence in _EVIDENCE.items():
            votes[sign] += evidence.search(_narrow(text)) is not None
    if votes[DecimalSign.POINT] == votes[DecimalSign.COMMA]:
        return otherwise
    return max(DecimalSign, key=lambda sign: votes[sign])


def read_number(text: str, sign: DecimalSign) -> tuple[str, str]:
    """The digits before and after the sign, without groups.

    Raises:
        NotANumber: signs, letters, or groups that are not of three.
    """
    match = _NUMBER[sign].fullmatch(_narrow(text).strip())
    if match is None:
        raise NotANumber(text)
    return re.sub(r"[^0-9]", "", match[1]), match[2] or ""


def read_price(text: str, sign: DecimalSign, currency: Currency) -> Money:
    """An amount, with or without the currency's own symbol or code around it.

    More decimals than the currency has are refused even if they are zeros: ``1.200`` under a
    decimal point is far more likely to be twelve hundred.

    Raises:
        NotANumber: anything else, another currency's symbol included.
        MalformedAmount: more digits than an amount has.
    """
    bare = _narrow(text).replace(currency.value, "")
    for symbol in _SYMBOLS.get(currency, ""):
        bare = bare.replace(symbol, "")
    whole, fraction = read_number(bare, sign)
    if len(fraction) > currency.exponent:
        raise NotANumber(text)
    return Money.parse(f"{whole}.{fraction}" if fraction else whole, currency)


def _narrow(text: str) -> str:
    """Full-width digits and signs, as Japanese keyboards write them, become plain ones."""
    return unicodedata.normalize("NFKC", text)
