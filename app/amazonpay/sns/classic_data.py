"""The XML inside a classic IPN: only the ids of what it speaks of are read."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final
from xml.parsers import expat

DEPTH_LIMIT: Final = 32
_FIELD_DEPTH: Final = 3
"""``<AuthorizationNotification><AuthorizationDetails><AmazonAuthorizationId>``."""

_OPENING: Final = r"<[A-Za-z][A-Za-z0-9:]*(?:\s[^<>&]*)?(?<!/)>\s*"
_FIRST_FIELD: Final = re.compile(
    rf"(?:<\?xml\s[^<>?&]*\?>)?\s*{_OPENING}{_OPENING}<([A-Za-z]+)>([A-Za-z0-9-]*)</", re.ASCII
)
"""How Amazon writes it: the id comes first. Nothing that could hide or replace text stands
before it, so a parser would find the same; it only takes five times as long."""


class UnreadableData(Exception):
    """No XML, or not XML that Amazon would send."""


class _Found(Exception):
    """Every wanted field has been read; only an exception ends expat early."""


def texts_of(data: str, wanted: Collection[str]) -> dict[str, str]:
    """Read the texts of some fields, and stop reading when all are there.

    Namespaces and order mean nothing. With every DTD go all entities.

    Args:
        data: ``NotificationData``.
        wanted: local names of elements on the third level.

    Raises:
        UnreadableData: not well-formed as far as it was read, with a DTD, or nested too deep.
            What follows the wanted fields is not looked at.
    """
    first = _FIRST_FIELD.match(data)
    if first is not None and len(wanted) == 1 and first[1] in wanted:
        return {first[1]: first[2]}
    reader = _Reader(wanted)
    parser = expat.ParserCreate("UTF-8")
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.characters
    parser.StartDoctypeDeclHandler = _refuse
    try:
        parser.Parse(data.encode(), True)  # noqa: FBT003 -- expat takes no keyword
    except _Found:
        pass
    except expat.ExpatError as malformed:
        raise UnreadableData("not well-formed XML") from malformed
    return reader.found


class _Reader:
    """Told by expat what comes; remembers the wanted fields."""

    __slots__ = ("depth", "field", "found", "open", "wanted")

    def __init__(self, wanted: Collection[str]) -> None:
        self.wanted = wanted
        self.found: dict[str, str] = {}
        self.depth = 0
        self.open = ""
        self.field = ""

    def start(self, name: str, _attributes: object) -> None:
        self.depth += 1
        if self.depth > DEPTH_LIMIT:
            raise UnreadableData("nested too deep")
        local = name.rpartition(":")[2]
        if self.depth == _FIELD_DEPTH and local in self.wanted:
            self.open = local
            self.field = ""

    def characters(self, piece: str) -> None:
        if self.open:
            self.field += piece

    def end(self, _name: str) -> None:
        if self.open and self.depth == _FIELD_DEPTH:
            self.found.setdefault(self.open, self.field.strip())
            self.open = ""
            if len(self.found) == len(self.wanted):
                raise _Found
        self.depth -= 1


def _refuse(*_declaration: object) -> None:
    raise UnreadableData("a DTD, which Amazon never sends")
