"""Addresses a mail: headers by the standard library's policy, which lets no text become another."""

from __future__ import annotations

import base64
import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from email.headerregistry import Address
from email.policy import SMTP
from email.utils import format_datetime
from functools import lru_cache
from typing import Final

from app.domain.mail_grid import is_mail_address
from app.services.mails.writing import Draft

_SUBJECT_LIMIT: Final = 200
_NAME_LIMIT: Final = 100
_ID_LIMIT: Final = 900
_LINE_LIMIT: Final = 66
_WORD_BYTES: Final = 39
"""Base64 makes 52 characters of them; with the word's frame and the header's name 73 of 76."""
_BOUNDARY: Final = "=_paydesk"
"""Cannot occur in a part: Base64 has no underscore."""


class NotAnAddress(ValueError):
    """What should be a mail address is none."""


@dataclass(frozen=True, slots=True)
class MailSender:
    """Who writes.

    Attributes:
        name: shown beside the address.
        reply_to: empty for the address itself.
    """

    address: str
    name: str = ""
    reply_to: str = ""


def message_of(
    draft: Draft, sender: MailSender, recipient: str, message_id: str, at: dt.datetime
) -> bytes:
    """A whole mail as it goes over the wire; no text of anybody's can become a header.

    Args:
        draft: what it says.
        sender: who writes.
        recipient: a bare address.
        message_id: with its angle brackets; the same for each try.
        at: when it was queued.

    Raises:
        NotAnAddress: sender or recipient is none.
    """
    lines = [
        _named("From", sender.address, sender.name),
        _bare("To", recipient),
        _subject(plain_line(draft.subject, _SUBJECT_LIMIT)),
        _fixed("Date", format_datetime(at)),
        f"Message-ID: {plain_line(message_id, _ID_LIMIT)}\r\n".encode(),
        _fixed("Content-Language", draft.language),
        _fixed("Auto-Submitted", "auto-generated"),
    ]
    if sender.reply_to:
        lines.append(_named("Reply-To", sender.reply_to))
    return b"".join([*lines, *_body(draft)])


def plain_line(text: str, limit: int) -> str:
    """One line of printable text, for a header."""
    line = "".join(each if each.isprintable() else " " for each in text)
    return " ".join(line.split())[:limit]


def _body(draft: Draft) -> Iterator[bytes]:
    """The same told twice (RFC 2046, 5.1.4): the last part is the one that is shown."""
    kind = f'multipart/alternative; boundary="{_BOUNDARY}"'
    yield f"MIME-Version: 1.0\r\nContent-Type: {kind}\r\n".encode()
    for subtype, text in (("plain", draft.text), ("html", draft.html)):
        yield (
            f"\r\n--{_BOUNDARY}\r\nContent-Type: text/{subtype}; charset=utf-8\r\n"
            "Content-Transfer-Encoding: base64\r\n\r\n"
        ).encode()
        lined = text.replace("\n", "\r\n").encode()
        yield base64.encodebytes(lined).replace(b"\n", b"\r\n")
    yield f"\r\n--{_BOUNDARY}--\r\n".encode()


def wire_address(address: str) -> str:
    """An address as servers write it: the domain in ASCII; the rest may need SMTPUTF8 (RFC 6531).

    Raises:
        NotAnAddress: it is none.
    """
    if not is_mail_address(address):
        raise NotAnAddress
    if address.isascii():
        return address
    local, _, domain = address.rpartition("@")
    try:
        return f"{local}@{domain.encode('idna').decode('ascii')}"
    except UnicodeError as error:
        raise NotAnAddress from error


@lru_cache(maxsize=64)
def _named(header: str, address: str, name: str = "") -> bytes:
    spec = wire_address(address)
    if not spec.isascii():  # whoever sends must be reachable from every server
        raise NotAnAddress
    return _folded(header, str(Address(display_name=plain_line(name, _NAME_LIMIT), addr_spec=spec)))


def _bare(name: str, address: str) -> bytes:
    """An address without a name needs no folding; it has no blanks, or is refused."""
    return f"{name}: {wire_address(address)}\r\n".encode()


def _subject(line: str) -> bytes:
    """As it is, or in encoded words of at most 75 characters (RFC 2047); already one line."""
    if line.isascii() and "=?" not in line and len(line) <= _LINE_LIMIT:
        return f"Subject: {line}\r\n".encode()
    words, part = [], b""
    for each in line:
        told = each.encode()
        if len(part) + len(told) > _WORD_BYTES:
            words.append(part)
            part = b""
        part += told
    encoded = (base64.b64encode(word).decode() for word in [*words, part])
    return ("Subject: " + "\r\n ".join(f"=?utf-8?b?{each}?=" for each in encoded) + "\r\n").encode()


def _folded(name: str, value: str) -> bytes:
    _, header = SMTP.header_store_parse(name, value)
    return SMTP.fold_binary(name, header)


_fixed: Final = lru_cache(maxsize=64)(_folded)
"""For headers that are the same in many mails."""
