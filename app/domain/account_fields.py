"""What a shop owner types or pastes to connect an Amazon Pay account, and what is wrong with it."""

from __future__ import annotations

import enum
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
        looks_like: the field whose form the value has; ``None`` when it has none of them.
    """

    def __init__(self, field: Field, fault: str, looks_like: Field | None = None) -> None:
        super().__init__(f"the {field.value.replace('_', ' ')} {fault}")
        self.field = field
        self.fault = fault
        self.looks_like = looks_like


@dataclass(frozen=True, slots=True)
class TypedAccount:
    """One filled form.

    Attributes:
        origin: scheme and host that Amazon knows as allowed JavaScript origin.
        order_prefix: of new order numbers; ``None`` leaves the one that holds.
    """

    region: Region
    mode: Mode
    seller_id: str = ""
    access_key: str = field(default="", repr=False)
    secret_key: str = field(default="", repr=False)
    client_id: str = ""
    origin: str = ""
    store_name: str = ""
    order_prefix: str | None = None

    def value(self, name: Field) -> str:
        return str(getattr(self, name.value))

    def cleaned(self) -> TypedAccount:
        """Without what copying brings along: blanks, quotes, and the slash behind an origin."""
        values = {name: _bare(self.value(name)) for name in Field}
        values[Field.ORIGIN] = values[Field.ORIGIN].rstrip("/").lower()
        return filled(self, values)

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
                other = next((f for f in shapes(value) if f is not name), None)
                raise FieldFault(name, f"should look like {example}", other)


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
_AROUND: Final = "\"'`,;<>\u201c\u201d\u2018\u2019\u201e\u00ab\u00bb"


def shapes(value: str) -> tuple[Field, ...]:
    """The fields whose form a value has, the most telling form first."""
    order = (Field.CLIENT_ID, Field.ORIGIN, Field.ACCESS_KEY, Field.SELLER_ID, Field.SECRET_KEY)
    return tuple(name for name in order if _FORMS[name][0].fullmatch(value))


def _bare(value: str) -> str:
    """No key and no origin holds a blank; zero-width ones come from web pages."""
    return "".join(c for c in value if c.isprintable() and not c.isspace()).strip(_AROUND)


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
