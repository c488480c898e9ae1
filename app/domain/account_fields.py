"""What a shop owner types or pastes to connect an Amazon Pay account, and what is wrong with it."""

from __future__ import annotations

import enum
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from app.domain.environment import Mode, Region
from app.domain.errors import Refused


class Field(enum.StrEnum):
    """The fields of the form; the values are the settings' names."""

    SELLER_ID = "seller_id"
    ACCESS_KEY = "access_key"
    SECRET_KEY = "secret_key"  # noqa: S105 -- a name, not a secret
    CLIENT_ID = "client_id"
    ORIGIN = "origin"


class FieldFault(Refused):
    """A field cannot be right as it is written; nothing was asked of Amazon.

    Attributes:
        field: which one.
        fault: what is wrong with it.
    """

    def __init__(self, field: Field, fault: str) -> None:
        super().__init__(f"the {field.value.replace('_', ' ')} {fault}")
        self.field = field
        self.fault = fault


@dataclass(frozen=True, slots=True)
class TypedAccount:
    """One filled form.

    Attributes:
        origin: scheme and host that Amazon knows as allowed JavaScript origin.
    """

    region: Region
    mode: Mode
    seller_id: str = ""
    access_key: str = field(default="", repr=False)
    secret_key: str = field(default="", repr=False)
    client_id: str = ""
    origin: str = ""
    store_name: str = ""

    def value(self, name: Field) -> str:
        return str(getattr(self, name.value))

    def require_plausible(self) -> None:
        """Find typing mistakes before Amazon is asked.

        Raises:
            FieldFault: the first field that cannot be right.
        """
        for name, (form, example) in _FORMS.items():
            value = self.value(name)
            if not value:
                raise FieldFault(name, "is missing")
            if form.fullmatch(value) is None:
                raise FieldFault(name, f"should look like {example}")


_FORMS: Final[Mapping[Field, tuple[re.Pattern[str], str]]] = {
    Field.SELLER_ID: (re.compile(r"A[0-9A-Z]{9,19}", re.ASCII), "A1B2C3D4E5F6G7"),
    Field.ACCESS_KEY: (re.compile(r"A[0-9A-Z]{15,127}", re.ASCII), "AKIA and 16 letters or digits"),
    Field.SECRET_KEY: (
        re.compile(r"[A-Za-z0-9/+=_-]{30,128}", re.ASCII),
        "40 letters, digits, / and +",
    ),
    Field.CLIENT_ID: (
        re.compile(r"amzn1\.application-oa2-client\.[0-9a-f]{24,64}", re.ASCII),
        "amzn1.application-oa2-client.1a2b3c",
    ),
    Field.ORIGIN: (
        re.compile(r"https://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?", re.ASCII),
        "https://www.example.com, without anything behind the host",
    ),
}
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
_PLAIN_NAME = re.compile(r"[^a-z]")
_LINE = re.compile(r"\s*[\"']?([A-Za-z][\w \-/()]*?)[\"']?\s*[:=]\s*(.+)")


def read_block(text: str) -> dict[Field, str]:
    """Find fields in whatever was pasted: a JSON object, or lines of ``name: value``.

    Other names, a client secret among them, are left alone.
    """
    found: dict[Field, str] = {}
    for name, value in _pairs(text):
        known = _NAMES.get(_PLAIN_NAME.sub("", name.casefold()))
        cleaned = value.strip().strip("\"',").strip()
        if known is not None and cleaned:
            found[known] = cleaned.rstrip("/") if known is Field.ORIGIN else cleaned
    return found


def filled(account: TypedAccount, values: Mapping[Field, str]) -> TypedAccount:
    """The account with some of its fields replaced."""
    return replace(
        account,
        seller_id=values.get(Field.SELLER_ID, account.seller_id),
        access_key=values.get(Field.ACCESS_KEY, account.access_key),
        secret_key=values.get(Field.SECRET_KEY, account.secret_key),
        client_id=values.get(Field.CLIENT_ID, account.client_id),
        origin=values.get(Field.ORIGIN, account.origin),
    )


def _pairs(text: str) -> list[tuple[str, str]]:
    try:
        content = json.loads(text)
    except ValueError:
        matches = (_LINE.match(line) for line in text.splitlines())
        return [(match[1], match[2]) for match in matches if match is not None]
    if not isinstance(content, dict):
        return []
    return [(name, value) for name, value in content.items() if isinstance(value, str)]
