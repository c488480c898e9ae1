"""Finds an account's keys in whatever was pasted: JSON, lines, single keys, PEM."""

from __future__ import annotations

import enum
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from app.domain.account_fields import Field, shapes
from app.domain.environment import Mode, Region

_NAMES: Final[Mapping[str, Field]] = {
    "sellerid": Field.SELLER_ID,
    "merchantid": Field.SELLER_ID,
    "amazonsellerid": Field.SELLER_ID,
    "amazonmerchantid": Field.SELLER_ID,
    "accesskey": Field.ACCESS_KEY,
    "accesskeyid": Field.ACCESS_KEY,
    "mwsaccesskey": Field.ACCESS_KEY,
    "mwsaccesskeyid": Field.ACCESS_KEY,
    "awsaccesskeyid": Field.ACCESS_KEY,
    "secretkey": Field.SECRET_KEY,
    "secretaccesskey": Field.SECRET_KEY,
    "mwssecretkey": Field.SECRET_KEY,
    "mwssecretaccesskey": Field.SECRET_KEY,
    "clientid": Field.CLIENT_ID,
    "lwaclientid": Field.CLIENT_ID,
    "loginwithamazonclientid": Field.CLIENT_ID,
    "origin": Field.ORIGIN,
    "allowedjavascriptorigin": Field.ORIGIN,
    "allowedjavascriptorigins": Field.ORIGIN,
}
_REGIONS: Final[Mapping[str, Region]] = {
    "us": Region.US,
    "na": Region.US,
    "uk": Region.UK,
    "gb": Region.UK,
    "eu": Region.EU,
    "de": Region.EU,
    "jp": Region.JP,
    "fe": Region.JP,
}
_PLAIN_NAME = re.compile(r"[^a-z]")
_LINE = re.compile(r"\s*[\"']?([A-Za-z][\w \-/()]*?)[\"']?\s*[:=]\s*(.+)")
_BEGIN = re.compile(r"-----BEGIN ([A-Z0-9 ]+)-----")
_END = re.compile(r"-----END ([A-Z0-9 ]+)-----")
_PEM = re.compile(r"-----BEGIN [A-Z0-9 ]+-----.*?(-----END [A-Z0-9 ]+-----|\Z)", re.DOTALL)
_KEY_ID = re.compile(r"\b(SANDBOX|LIVE)-[A-Z0-9]{16,40}\b", re.ASCII)
_AROUND: Final = "\"',; \t"


class Remark(enum.Enum):
    """What else was in it, and what it means for this shop."""

    CLIENT_SECRET = enum.auto()
    """Of Login with Amazon; the widgets sign buyers in without it, and it is not kept."""
    PUBLIC_KEY_ID = enum.auto()
    """Of Checkout v2; the classic checkout that this desk speaks has no use for it."""
    PRIVATE_KEY = enum.auto()
    """Of Checkout v2, whole; not kept either."""
    HALF_PRIVATE_KEY = enum.auto()
    """Its beginning or its end is missing."""
    LOCKED_PRIVATE_KEY = enum.auto()
    """It is encrypted with a passphrase."""
    PUBLIC_KEY = enum.auto()
    """The public half, or a certificate: what belongs to Amazon and not here."""
    STORE_ID = enum.auto()
    """Of Checkout v2; it looks like a client id and is none."""
    KEY_OF_SANDBOX = enum.auto()
    """A Checkout v2 key of the sandbox."""
    KEY_OF_LIVE = enum.auto()
    """A Checkout v2 key of the live environment."""


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was found; nothing else of the text is kept.

    Attributes:
        values: keys by field, without quotes and blanks.
        region: where one was named.
        mode: where one was named.
        remarks: what else was recognized, in the order of ``Remark``.
    """

    values: Mapping[Field, str] = field(default_factory=dict, repr=False)
    region: Region | None = None
    mode: Mode | None = None
    remarks: tuple[Remark, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Nothing at all was recognized."""
        return not (self.values or self.remarks)


def recognize(text: str) -> Pasted:
    """Find fields in a block, or recognize one single key by its form."""
    remarks = set(_pem_remarks(text))
    for kind in _KEY_ID.findall(text):
        remarks |= {
            Remark.PUBLIC_KEY_ID,
            Remark.KEY_OF_LIVE if kind == "LIVE" else Remark.KEY_OF_SANDBOX,
        }
    found: dict[Field, str] = {}
    region, mode = None, None
    pairs = _pairs(text)
    for told, value in pairs:
        name = _PLAIN_NAME.sub("", told.casefold())
        if name in _NAMES and value:
            found[_NAMES[name]] = value
        remarks |= _named_remarks(name)
        region = _REGIONS.get(value.casefold()[:2], region) if name == "region" else region
        mode = _mode_of(name, value) or mode
    if not pairs:
        found = _alone(_KEY_ID.sub("", _without_pem(text)))
    ordered = tuple(remark for remark in Remark if remark in remarks)
    return Pasted(found, region, mode, ordered)


def _named_remarks(name: str) -> set[Remark]:
    if name.endswith("clientsecret"):
        return {Remark.CLIENT_SECRET}
    if name.endswith("publickeyid"):
        return {Remark.PUBLIC_KEY_ID}
    return {Remark.STORE_ID} if name.endswith("storeid") else set()


def _mode_of(name: str, value: str) -> Mode | None:
    """``"sandbox": true`` and ``environment: live`` both name one."""
    word = value.casefold()
    if name == "sandbox":
        return {"true": Mode.SANDBOX, "false": Mode.LIVE}.get(word)
    if name in {"environment", "mode"}:
        return {"sandbox": Mode.SANDBOX, "live": Mode.LIVE, "production": Mode.LIVE}.get(word)
    return None


def _pem_remarks(text: str) -> Iterator[Remark]:
    begins, ends = _BEGIN.findall(text), _END.findall(text)
    for kind in dict.fromkeys([*begins, *ends]):
        if "PRIVATE KEY" not in kind:
            yield Remark.PUBLIC_KEY
        elif begins.count(kind) != ends.count(kind) or not _has_body(text, kind):
            yield Remark.HALF_PRIVATE_KEY
        elif kind.startswith("ENCRYPTED") or "Proc-Type: 4,ENCRYPTED" in text:
            yield Remark.LOCKED_PRIVATE_KEY
        else:
            yield Remark.PRIVATE_KEY


def _has_body(text: str, kind: str) -> bool:
    """An RSA key of 2048 bits takes about 1,600 characters; much less is a torn one."""
    body = text.partition(f"-----BEGIN {kind}-----")[2].partition(f"-----END {kind}-----")[0]
    return len("".join(body.replace("\\n", "").split())) >= 800  # noqa: PLR2004 -- as above


def _without_pem(text: str) -> str:
    return _PEM.sub("", text)


def _alone(text: str) -> dict[Field, str]:
    """Single keys, each on a line of its own or the only thing there is."""
    found: dict[Field, str] = {}
    for part in text.split():
        value = part.strip(_AROUND)
        for name in shapes(value):
            if name not in found:
                found[name] = value
                break
    return found


def _pairs(text: str) -> list[tuple[str, str]]:
    try:
        content = json.loads(text)
    except ValueError:
        matches = (_LINE.match(line) for line in _without_pem(text).splitlines())
        return [(m[1], _clean(m[2])) for m in matches if m is not None and m[1] != "https"]
    if not isinstance(content, dict):
        return []
    return list(_flat(content))


def _flat(content: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    for name, value in content.items():
        if isinstance(value, dict):
            yield from _flat(value)
        elif isinstance(value, bool):
            yield name, str(value)
        elif isinstance(value, str):
            yield name, _clean(value)


def _clean(value: str) -> str:
    return "".join(c for c in value if c.isprintable()).strip(_AROUND).rstrip("/")
