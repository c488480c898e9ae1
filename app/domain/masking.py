"""Shows a buyer's data so that staff can check it and passers-by cannot note it down."""

from __future__ import annotations

from typing import Final

from app.domain.address_label import label_lines
from app.domain.postal_address import PostalAddress

_DOT: Final = "•"
_SHOWN: Final = 2
_MOST_DOTS: Final = 6


def masked_lines(address: PostalAddress, country_line: str = "") -> tuple[str, ...]:
    """Name and street are masked; town, region and postal code stay, for delivery and tax.

    Args:
        address: a mapped address.
        country_line: the country's name in the reader's language; its code if empty.
    """
    open_texts = {address.city, address.region, address.postal_code, "〒", "様"}
    secret = {address.full_name, address.company, *address.street_lines, address.district}
    lines = []
    for line in label_lines(address):
        text = line
        for each in sorted(secret - open_texts - {""}, key=len, reverse=True):
            text = text.replace(each, masked(each))
        lines.append(text)
    country = country_line or address.country
    return (*lines, country) if country else tuple(lines)


def masked(text: str) -> str:
    """``Ad•••• Fi••••``: two letters of each word, and dots that do not tell its length."""
    return " ".join(_word(word) for word in text.split())


def masked_email(email: str) -> str:
    """``ad••••@example.com``: the domain stays, by which typing errors are found."""
    name, at, domain = email.partition("@")
    return f"{masked(name)}{at}{domain}"


def masked_phone(phone: str) -> str:
    """The last two digits."""
    return _DOT * _MOST_DOTS + phone[-_SHOWN:] if phone else ""


def _word(word: str) -> str:
    shown = word[:_SHOWN] if len(word) > _SHOWN else word[:1]
    return shown + _DOT * min(max(len(word) - len(shown), 1), _MOST_DOTS)
