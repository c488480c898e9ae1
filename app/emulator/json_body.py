"""Reads the fields of a JSON request body and says in a sentence what is wrong with them."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from enum import StrEnum
from typing import Any, TypeVar, cast

from starlette.requests import Request

E = TypeVar("E", bound=StrEnum)


class BadField(ValueError):
    """A field is missing, unknown or of the wrong shape; nothing was done."""


class JsonBody:
    """A JSON object; every reader takes the field's name and raises BadField."""

    def __init__(self, fields: dict[str, Any]) -> None:
        self.fields = fields

    @classmethod
    async def of(cls, request: Request, *known: str) -> JsonBody:
        """Reads the body; no body counts as an empty object, unknown fields are refused."""
        raw = await request.body()
        try:
            given: Any = json.loads(raw) if raw.strip() else {}
        except ValueError as error:
            raise BadField("The body is not JSON.") from error
        if not isinstance(given, dict):
            raise BadField("The body must be a JSON object.")
        fields = cast("dict[str, Any]", given)
        unknown = sorted(set(fields) - set(known))
        if unknown:
            raise BadField(
                f"Unknown: {', '.join(unknown)}. Known here: {', '.join(known) or 'nothing'}."
            )
        return cls(fields)

    def __contains__(self, name: str) -> bool:
        return name in self.fields

    def text(self, name: str) -> str:
        value = self.fields.get(name)
        if not isinstance(value, str) or not value or not _writable(value):
            raise BadField(f"{name} must be a text that is not empty.")
        return value

    def flag(self, name: str) -> bool:
        value = self.fields.get(name)
        if not isinstance(value, bool):
            raise BadField(f"{name} must be true or false.")
        return value

    def whole(self, name: str, least: int, most: int) -> int:
        value = self.fields.get(name)
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise BadField(f"{name} must be a whole number from {least} to {most}.")
        return value

    def seconds(self, name: str, most: float) -> float:
        value = self.fields.get(name)
        if (
            not isinstance(value, int | float)
            or isinstance(value, bool)
            or not math.isfinite(value)
            or not 0 <= value <= most
        ):
            raise BadField(f"{name} must be a number of seconds from 0 to {most:.10g}.")
        return float(value)

    def choice(self, name: str, choices: type[E]) -> E:
        value = self.fields.get(name)
        try:
            return choices(str(value))
        except ValueError:
            raise BadField(f"{name} must be one of {', '.join(choices)}.") from None

    def places(self, name: str, count: int) -> tuple[int, ...]:
        """A list that holds each of 0 … count-1 once."""
        value = self.fields.get(name)
        places = cast("Sequence[Any]", value) if isinstance(value, list) else ()
        if sorted(map(str, places)) != sorted(map(str, range(count))):
            raise BadField(f"{name} must list each place from 0 to {count - 1} once.")
        return tuple(int(place) for place in places)


def _writable(value: str) -> bool:
    """Lone surrogates cannot be sent anywhere."""
    return not any("\ud800" <= character <= "\udfff" for character in value)
