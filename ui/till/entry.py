"""What somebody types into the till's one field: a quantity, a code, or words to search for."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from app.domain.quantity import Quantity

ENTRY_LIMIT: Final = 120
"""Longer pastes are cut: no name, SKU or barcode is that long."""

_TIMES = re.compile(r"\s*([0-9]+(?:[.,][0-9]{1,6})?)\s*[*\u00d7]\s*(.*)", re.DOTALL)
_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Entry:
    """One reading of the field.

    Attributes:
        quantity: what was put before ``*``; ``None`` for one.
        text: the rest, in one line without control characters.
    """

    quantity: Quantity | None
    text: str

    @property
    def is_quantity_alone(self) -> bool:
        """``3*`` and nothing after it yet: the next scan takes it."""
        return self.quantity is not None and not self.text


def read_entry(typed: str) -> Entry:
    """Read the field.

    Raises:
        QuantityRefused: the number before ``*`` is no quantity.
    """
    line = _one_line(typed)
    found = _TIMES.fullmatch(line)
    if found is None:
        return Entry(None, line)
    number, rest = found.groups()
    return Entry(Quantity.parse(number.replace(",", ".")), rest.strip())


def searched_text(typed: str) -> str:
    """What is looked for: the words without the quantity before them, even an impossible one."""
    line = _one_line(typed)
    found = _TIMES.fullmatch(line)
    return found.group(2).strip() if found is not None else line


def _one_line(typed: str) -> str:
    plain = "".join(" " if unicodedata.category(each)[0] in "ZC" else each for each in typed)
    return _BLANKS.sub(" ", plain).strip()[:ENTRY_LIMIT]
