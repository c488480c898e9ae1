"""Single fields of an answer: amounts, moments, booleans, statuses, addresses."""

from __future__ import annotations

import datetime as dt

from app.amazonpay.v1.document import Node, UnreadableAnswer, child, text
from app.domain.address import AmazonAddress
from app.domain.errors import MalformedAmount
from app.domain.gateway import Word
from app.domain.money import Currency, Money


def required(node: Node, name: str) -> str:
    """A text that an answer cannot do without.

    Raises:
        UnreadableAnswer: it is missing or empty.
    """
    value = text(node, name)
    if not value:
        raise UnreadableAnswer(f"no {name}")
    return value


def amount(node: Node, name: str) -> Money | None:
    """A Price; ``None`` when it is missing. ``0``, ``5.0`` and ``646.00 JPY`` are all read.

    Raises:
        UnreadableAnswer: not an amount, negative, or of a currency we do not know.
    """
    price = child(node, name)
    if not price:
        return None
    number, _, unit = text(price, "Amount").partition(" ")
    code = text(price, "CurrencyCode") or unit
    try:
        money = Money.parse(number, Currency(code))
    except (ValueError, MalformedAmount) as strange:
        raise UnreadableAnswer(f"{name} is no amount") from strange
    if money.minor < 0 or (unit and unit != code):
        raise UnreadableAnswer(f"{name} is no amount")
    return money


def required_amount(node: Node, name: str) -> Money:
    """An amount that an answer cannot do without.

    Raises:
        UnreadableAnswer: missing, or as for ``amount``.
    """
    money = amount(node, name)
    if money is None:
        raise UnreadableAnswer(f"no {name}")
    return money


def moment(node: Node, name: str) -> dt.datetime | None:
    """A timestamp, with or without milliseconds; ``None`` when missing or no timestamp."""
    value = text(node, name)
    if not value:
        return None
    try:
        at = dt.datetime.fromisoformat(value)
        if at.tzinfo is dt.UTC:
            return at
        return at.replace(tzinfo=dt.UTC) if at.tzinfo is None else at.astimezone(dt.UTC)
    except (ValueError, OverflowError):
        return None


def flag(node: Node, name: str) -> bool | None:
    """``true`` or ``false``; ``None`` when missing or neither."""
    return {"true": True, "false": False}.get(text(node, name).lower())


def status(node: Node, name: str) -> Word:
    """A status, every word of it verbatim.

    Raises:
        UnreadableAnswer: without a state.
    """
    found = child(node, name)
    return Word(
        state=required(found, "State"),
        reason=text(found, "ReasonCode"),
        description=text(found, "ReasonDescription"),
        updated_at=moment(found, "LastUpdateTimestamp"),
    )


def address(node: Node) -> AmazonAddress | None:
    """An Address; ``None`` when the node is empty."""
    if not node:
        return None
    return AmazonAddress(
        name=text(node, "Name"),
        address_line_1=text(node, "AddressLine1"),
        address_line_2=text(node, "AddressLine2"),
        address_line_3=text(node, "AddressLine3"),
        city=text(node, "City"),
        county=text(node, "County"),
        district=text(node, "District"),
        state_or_region=text(node, "StateOrRegion"),
        postal_code=text(node, "PostalCode"),
        country_code=text(node, "CountryCode"),
        phone=text(node, "Phone"),
    )
