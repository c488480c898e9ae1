"""Turns stored JSON back into the dataclasses it was made from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")
Reader = Callable[[Any], Any]


def thaw(shape: type[T], stored: Any) -> T:
    """Rebuild an object of the given dataclass from parsed JSON.

    Members that are not stored take their defaults, so old files stay readable.
    """
    made: Any = shape
    rebuilt: T = _reader(made)(stored)
    return rebuilt


@cache
def _reader(shape: Any) -> Reader:
    origin = get_origin(shape)
    if origin in {Union, UnionType}:
        return _optional(shape)
    if origin in {list, tuple}:
        return _sequence(shape)
    plain = origin or shape
    if is_dataclass(plain):
        return _dataclass(shape)
    if plain is datetime:
        return datetime.fromisoformat
    if isinstance(plain, type) and issubclass(plain, Enum):
        return plain
    return lambda value: value


def _optional(shape: Any) -> Reader:
    inner = _reader(next(part for part in get_args(shape) if part is not NoneType))
    return lambda value: None if value is None else inner(value)


def _sequence(shape: Any) -> Reader:
    parts = get_args(shape)
    if get_origin(shape) is list:
        item = _reader(parts[0])
        return lambda value: [item(one) for one in value]
    if parts[-1] is Ellipsis:
        item = _reader(parts[0])
        return lambda value: tuple(item(one) for one in value)
    readers = [_reader(part) for part in parts]
    return lambda value: tuple(read(one) for read, one in zip(readers, value, strict=True))


def _dataclass(shape: Any) -> Reader:
    made: Any = get_origin(shape) or shape
    bound: dict[Any, Any] = dict(
        zip(getattr(made, "__parameters__", ()), get_args(shape), strict=True)
    )
    hints = get_type_hints(made)
    readers = {
        one.name: _reader(bound.get(hints[one.name], hints[one.name])) for one in fields(made)
    }

    def read(value: dict[str, Any]) -> Any:
        known = {name: readers[name](part) for name, part in value.items() if name in readers}
        return made(**known)

    return read
