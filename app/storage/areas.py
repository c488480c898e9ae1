"""Pieces of the map as a column: tax rules and shipping zones are made of them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, Dialect
from sqlalchemy.types import TypeDecorator

from app.domain.area import Area
from app.domain.postcode import PostcodePattern

_NAMES = ("countries", "regions", "counties", "cities")


class AreaColumn(TypeDecorator[Area]):
    """One ``Area`` as a JSON object; criteria that are empty are left out."""

    impl = JSON
    cache_ok = True

    def process_bind_param(self, value: Area | None, dialect: Dialect) -> Any:
        del dialect
        return None if value is None else area_to_json(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Area | None:
        del dialect
        return None if value is None else area_from_json(value)


class AreasColumn(TypeDecorator[tuple[Area, ...]]):
    """Several areas as a JSON list."""

    impl = JSON
    cache_ok = True

    def process_bind_param(self, value: tuple[Area, ...] | None, dialect: Dialect) -> Any:
        del dialect
        return None if value is None else [area_to_json(area) for area in value]

    def process_result_value(self, value: Any, dialect: Dialect) -> tuple[Area, ...] | None:
        del dialect
        return None if value is None else tuple(area_from_json(each) for each in value)


def area_to_json(area: Area) -> dict[str, list[str]]:
    """Names sorted, postcode patterns in their order."""
    found = {name: sorted(getattr(area, name)) for name in _NAMES}
    found["postcodes"] = [pattern.text for pattern in area.postcodes]
    return {name: texts for name, texts in found.items() if texts}


def area_from_json(content: dict[str, list[str]]) -> Area:
    """The value of what ``area_to_json`` wrote.

    Raises:
        MalformedPostcodePattern: somebody else wrote it.
    """
    names = {name: frozenset(content.get(name, ())) for name in _NAMES}
    postcodes = tuple(PostcodePattern(text) for text in content.get("postcodes", ()))
    return Area(**names, postcodes=postcodes)
