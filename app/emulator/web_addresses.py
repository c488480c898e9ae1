"""Addresses as people write them, and the form new ones come in by."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final

from app.emulator.buyers import PAGES
from app.emulator.objects import Address
from app.emulator.web_refusals import WidgetRefusal

FORMS: Final[dict[str, Any]] = json.loads(
    (PAGES / "static" / "address_forms.json").read_text(encoding="utf-8")
)
"""By country code: the fields of its form, in order, with what each must be."""


def address_lines(address: Address) -> list[str]:
    """Return the lines below the name, in the order and wording of the country."""
    streets = [address.line1, address.line2, address.line3]
    match address.country_code:
        case "JP":
            lines = _japanese(address, streets)
        case "GB":
            places = [address.city, address.county, address.state_or_region, address.postal_code]
            lines = [*streets, *places]
        case "US":
            region = f"{address.state_or_region} {address.postal_code}".strip()
            lines = [*streets, ", ".join(filter(None, (address.city, region)))]
        case "IT":
            province = f"({address.state_or_region})" if address.state_or_region else ""
            lines = [*streets, _words(address.postal_code, address.city, province)]
        case _:
            town = _words(address.postal_code, address.city)
            lines = [*streets, town, address.state_or_region]
    return [line for line in lines if line]


def _japanese(address: Address, streets: list[str]) -> list[str]:
    if _words(*streets, address.city).isascii():
        town = ", ".join(filter(None, (address.district, address.city, address.state_or_region)))
        return [*streets, _words(town, address.postal_code)]
    postal_code = f"〒{address.postal_code}" if address.postal_code else ""
    # Amazon repeats city and ward in the street line as often as not; show each once.
    places = [
        place for place in (address.city, address.district) if place and place not in streets[0]
    ]
    first = "".join((address.state_or_region, *places, streets[0]))
    return [postal_code, first, *streets[1:]]


def _words(*parts: str) -> str:
    return " ".join(filter(None, parts))


def read_address(content: Mapping[str, Any]) -> Address:
    """Read what the buyer typed.

    Raises:
        WidgetRefusal: InvalidAddress, with `fields` saying what is wrong where: a key of the
            texts' `fieldErrors` and what its sentence needs.
    """
    country = str(content.get("country_code", ""))
    form = FORMS.get(country)
    if form is None:
        raise WidgetRefusal(
            "InvalidAddress", "There is no form for this country.", _wrong("country_code", "choice")
        )
    values: dict[str, str] = {"country_code": country}
    problems: dict[str, dict[str, str]] = {}
    for field in form["fields"]:
        value = _tidy(str(content.get(field["name"]) or ""))
        values[field["name"]] = value
        problems |= _problem(field, value)
    if problems:
        raise WidgetRefusal("InvalidAddress", "The address is not complete.", problems)
    return Address(**values)


def _tidy(text: str) -> str:
    # Control characters have no place in an address and none in the API's XML.
    return "".join(filter(str.isprintable, " ".join(text.split())))


def _problem(field: Mapping[str, Any], value: str) -> dict[str, dict[str, str]]:
    name = field["name"]
    if not value:
        return _wrong(name, "required") if field.get("required") else {}
    if len(value) > field["limit"]:
        return _wrong(name, "length", limit=str(field["limit"]))
    if "choices" in field and value not in field["choices"]:
        return _wrong(name, "choice")
    pattern = field.get("pattern")
    if pattern and not re.fullmatch(pattern, value, re.IGNORECASE | re.ASCII):
        return _wrong(name, "pattern", example=field["example"])
    return {}


def _wrong(name: str, error: str, **values: str) -> dict[str, dict[str, str]]:
    return {name: {"error": error, **values}}
