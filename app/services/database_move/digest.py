"""What a table holds, in two figures: how many rows, and a sum of their digests."""

from __future__ import annotations

import datetime as dt
import enum
import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from app.domain.area import Area
from app.storage.areas import area_to_json

_MODULUS: Final = 1 << 256


@dataclass(frozen=True, slots=True)
class TableDigest:
    """Two tables with equal digests hold the same rows, in whatever order they were read.

    Attributes:
        total: sum of the rows' SHA-256 digests, modulo 2^256.
    """

    rows: int = 0
    total: int = 0

    def adding(self, rows: Iterable[Sequence[Any]]) -> TableDigest:
        """With more rows."""
        count, total = self.rows, self.total
        for row in rows:
            text = json.dumps([_plain(value) for value in row], sort_keys=True, ensure_ascii=False)
            digest = hashlib.sha256(text.encode()).digest()
            total = (total + int.from_bytes(digest, "big")) % _MODULUS
            count += 1
        return TableDigest(count, total)


def _plain(value: object) -> object:
    """A value as both databases hand it out: times in UTC, enums by value."""
    plain: object
    match value:
        case enum.Enum():
            plain = value.value
        case dt.datetime():
            plain = value.astimezone(dt.UTC).isoformat(timespec="microseconds")
        case dt.date():
            plain = value.isoformat()
        case bytes():
            plain = value.hex()
        case Area():
            plain = area_to_json(value)
        case tuple() | list():
            plain = [_plain(each) for each in value]
        case _:
            plain = value
    return plain
