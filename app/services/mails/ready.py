"""Makes a claimed mail ready for the wire: its reader, its wording, its bytes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.domain.environment import Mode, Region
from app.domain.errors import Refused
from app.domain.inbox import Audience
from app.services.mails.claims import Claimed
from app.services.mails.envelope import message_of, wire_address
from app.services.mails.letters import OrderLetter, ShopLines
from app.services.mails.post import MailDeferred
from app.services.mails.server import MailServer
from app.services.mails.templates import Wording, built_in, kind_of
from app.services.mails.wordings import WordingKey
from app.services.mails.writing import Draft, Occasion, draft_of, language_of, shop_draft
from app.services.receipts import locale_of


class NobodyThere(Refused):
    """The buyer's data was erased; there is nobody to write to."""


class NotYet(MailDeferred):
    """Amazon has not told the buyer's address yet."""


@dataclass(frozen=True, slots=True, repr=False)
class Stock:
    """What the mails of a turn are made of, read at the time of sending.

    Attributes:
        letters: by the orders' record ids.
        own: the shop's wordings in force.
        kept: those that mails were handed over with before, by digest.
    """

    letters: Mapping[int, OrderLetter]
    own: Mapping[WordingKey, Wording]
    kept: Mapping[str, Wording]
    shop: ShopLines
    region: Region
    mode: Mode


@dataclass(frozen=True, slots=True, repr=False)
class Ready:
    """A mail as it goes over the wire. Personal data: not for logs."""

    id: int
    recipient: str
    content: bytes
    wording: Wording
    said: Mapping[str, Any]


def ready_mail(mail: Claimed, stock: Stock, server: MailServer) -> Ready:
    """Write and address a mail.

    Raises:
        NobodyThere, NotYet, NotAnAddress: there is no reader.
        TemplateFault: neither the shop's wording nor the program's works.
    """
    letter = _letter(mail, stock)
    to = wire_address(_recipient(mail, letter))
    wording = _wording(mail, letter, stock)
    draft = _draft(mail, letter, wording, stock)
    message_id = message_id_of(mail, server.address)
    content = message_of(draft, server.sender, to, message_id, mail.queued_at)
    said = letter.said() if letter is not None else {}
    return Ready(mail.id, to, content, wording, said)


def draft_as_it_stands(mail: Claimed, stock: Stock) -> Draft:
    """How a mail reads: as it was handed over, or as it would be now.

    Raises:
        TemplateFault: neither the shop's wording nor the program's works.
    """
    letter = _letter(mail, stock)
    return _draft(mail, letter, _wording(mail, letter, stock), stock)


def message_id_of(mail: Claimed, sender: str) -> str:
    """The same for each try, so that a mailbox shows it once whatever happens on the way."""
    subject = mail.subject or "shop"
    domain = wire_address(sender).partition("@")[2]
    return f"<{subject}.{mail.id}.{mail.copies}.{mail.created_at:%Y%m%d%H%M%S}@{domain}>"


def _letter(mail: Claimed, stock: Stock) -> OrderLetter | None:
    letter = stock.letters.get(mail.order_id or 0)
    return letter.as_said(mail.said) if letter is not None else None


def _recipient(mail: Claimed, letter: OrderLetter | None) -> str:
    if mail.audience is not Audience.BUYER:
        return mail.recipient
    if letter is None or letter.erased:
        raise NobodyThere
    if not letter.email:
        msg = "Amazon has not told the buyer's mail address yet"
        raise NotYet(msg)
    return letter.email


def _locale(mail: Claimed, letter: OrderLetter | None, region: Region) -> str:
    for_buyer = mail.audience is Audience.BUYER
    home = letter.locale if letter is not None and for_buyer else locale_of("", "", region)
    if mail.language in {"", language_of(home)}:
        return home  # with its country
    return mail.language


def _wording(mail: Claimed, letter: OrderLetter | None, stock: Stock) -> Wording:
    before = stock.kept.get(mail.wording)
    if before is not None:
        return before
    language = language_of(_locale(mail, letter, stock.region))
    kind = kind_of(for_buyer=mail.audience is Audience.BUYER)
    return stock.own.get((language, kind, mail.event)) or built_in(language, kind, mail.event)


def _draft(mail: Claimed, letter: OrderLetter | None, wording: Wording, stock: Stock) -> Draft:
    locale = _locale(mail, letter, stock.region)
    if letter is not None:
        return draft_of(wording, Occasion(mail.event, mail.about, mail.facts), letter, locale)
    since = mail.facts.get("since", "")
    told = dt.datetime.fromisoformat(since) if since else None
    return shop_draft(wording, stock.shop, locale, told, stock.mode)
