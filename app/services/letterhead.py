"""Whose papers they are: the shop's own lines on invoices, receipts and mails."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

from sqlalchemy.orm import Session

from app.domain.documents import DocumentKind, require_prefix, usual_prefix
from app.domain.environment import Region
from app.domain.errors import Refused
from app.services.shop_settings import Setting
from app.storage.settings import SettingRecord

SENDER: Final[Setting[list[str]]] = Setting("receipt.sender", [])
"""The shop's own address, line by line, under its name."""
TAX_NUMBER: Final = Setting("receipt.tax_number", "")
"""VAT id, USt-IdNr., sales tax permit, or in Japan ``T`` and 13 digits."""
LEGAL: Final[Setting[list[str]]] = Setting("receipt.legal", [])
"""What else the law wants at the foot: register, managing director."""
RETURNS: Final[Setting[list[str]]] = Setting("receipt.returns", [])
"""What the shop says about returns and exchanges; also on gift receipts."""
GREETING: Final = Setting("receipt.greeting", "")
"""A sentence of the shop's own under the totals; the buyer's language has one by default."""
INVOICE_PREFIX: Final = Setting("receipt.invoice_prefix", "")
"""What invoice numbers begin with; empty for what the region uses. The count goes on."""
CREDIT_NOTE_PREFIX: Final = Setting("receipt.credit_note_prefix", "")
"""Likewise of credit notes."""

_PREFIXES: Final[Mapping[DocumentKind, Setting[str]]] = {
    DocumentKind.INVOICE: INVOICE_PREFIX,
    DocumentKind.CREDIT_NOTE: CREDIT_NOTE_PREFIX,
}

T = TypeVar("T", str, list[str])


@dataclass(frozen=True, slots=True)
class ShopMarks:
    """Whose invoice it is.

    Attributes:
        sender: address lines.
        legal: lines at the foot of the first page.
        greeting: the shop's own; empty for the usual one.
        tax_number: the shop's, as the law of its region names it.
        returns: lines about returns and exchanges.
        logo: a PNG; empty without one.
    """

    name: str
    sender: tuple[str, ...] = ()
    legal: tuple[str, ...] = ()
    greeting: str = ""
    tax_number: str = ""
    returns: tuple[str, ...] = ()
    logo: bytes = field(default=b"", repr=False)


def marks_of_today(session: Session, name: str) -> ShopMarks:
    """The letterhead as it is set now, without the logo."""
    return ShopMarks(
        name=name,
        sender=tuple(_kept(session, SENDER)),
        legal=tuple(_kept(session, LEGAL)),
        greeting=_kept(session, GREETING),
        tax_number=_kept(session, TAX_NUMBER),
        returns=tuple(_kept(session, RETURNS)),
    )


def prefix_of_today(session: Session, kind: DocumentKind, region: Region) -> str:
    """What a number begins with now; a prefix that cannot be meant never stops money."""
    prefix = _kept(session, _PREFIXES[kind])
    try:
        require_prefix(prefix)
    except Refused:
        prefix = ""
    return prefix or usual_prefix(kind, region)


def written(marks: ShopMarks) -> dict[str, Any]:
    """What a numbered document keeps of its letterhead: what the law asks of an invoice."""
    return {
        "name": marks.name,
        "sender": list(marks.sender),
        "legal": list(marks.legal),
        "tax_number": marks.tax_number,
    }


def as_written(told: Mapping[str, Any], today: ShopMarks) -> ShopMarks:
    """The letterhead of a document's own day; greeting, returns and logo are today's."""
    return ShopMarks(
        name=told["name"],
        sender=tuple(told["sender"]),
        legal=tuple(told["legal"]),
        greeting=today.greeting,
        tax_number=told["tax_number"],
        returns=today.returns,
        logo=today.logo,
    )


def _kept(session: Session, setting: Setting[T]) -> T:
    """A setting as this transaction sees it; one of another version's type counts as unset."""
    record = session.get(SettingRecord, setting.name)
    if record is None or type(record.value) is not type(setting.default):
        return setting.default
    value: T = record.value
    return value
