"""Papers with a number of their own: which kinds there are, and how their numbers are written."""

from __future__ import annotations

import enum
import re
from collections.abc import Mapping
from typing import Final

from app.domain.environment import Mode, Region
from app.domain.errors import Refused

PREFIX_LIMIT: Final = 12
_PREFIX: Final = re.compile(r"[A-Za-z0-9/_-]{0,12}", re.ASCII)
_DIGITS: Final = 6
_PRACTICE: Final = "TEST-"


class DocumentKind(enum.StrEnum):
    """What the books keep by number; each kind counts by itself."""

    INVOICE = "invoice"
    CREDIT_NOTE = "credit note"


class BadPrefix(Refused):
    """Not what a document's number may begin with."""

    def __init__(self, prefix: str) -> None:
        super().__init__(
            f"{prefix!r} cannot begin a number: at most {PREFIX_LIMIT} letters, digits or - / _"
        )
        self.prefix = prefix


_USUAL: Final[Mapping[DocumentKind, Mapping[Region, str]]] = {
    DocumentKind.INVOICE: {
        Region.US: "INV-",
        Region.UK: "INV-",
        Region.EU: "RE-",
        Region.JP: "INV-",
    },
    # in German tax law a "Gutschrift" is an invoice that the buyer writes: the shop corrects one
    DocumentKind.CREDIT_NOTE: {
        Region.US: "CM-",
        Region.UK: "CN-",
        Region.EU: "RK-",
        Region.JP: "CN-",
    },
}


def usual_prefix(kind: DocumentKind, region: Region) -> str:
    """What the numbers of a region begin with where the shop says nothing."""
    return _USUAL[kind][region]


def require_prefix(prefix: str) -> None:
    """Guard a prefix that somebody types.

    Raises:
        BadPrefix: too long, or other characters.
    """
    if _PREFIX.fullmatch(prefix) is None:
        raise BadPrefix(prefix)


def document_number(prefix: str, serial: int, mode: Mode) -> str:
    """``RE-000042``; outside live business ``TEST-RE-000042``, so that nobody books it."""
    practice = "" if mode is Mode.LIVE else _PRACTICE
    return f"{practice}{prefix}{serial:0{_DIGITS}d}"
