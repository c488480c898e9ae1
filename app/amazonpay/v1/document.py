"""XML as Amazon sends it: any namespace, any order, no DTD, and never more than we can hold."""

from __future__ import annotations

from typing import Final, TypeAlias
from xml.parsers import expat

Leaf: TypeAlias = str
Node: TypeAlias = "dict[str, Value]"
"""An element's children by local name."""

Value: TypeAlias = "Leaf | Node | list[Leaf | Node]"
"""Text of an element without children, its children, or several elements of one name."""

DEPTH_LIMIT: Final = 32
ELEMENT_LIMIT: Final = 100_000
_EMPTY: Final[Node] = {}


class UnreadableAnswer(Exception):
    """A text that is no XML, or not the XML we can rely on."""


class _Builder:
    """Receives expat's events; attributes and namespaces mean nothing in this API."""

    __slots__ = ("_above", "_count", "_here", "_text", "root")

    def __init__(self) -> None:
        self.root = ""
        self._above: list[Node] = []
        self._here: Node = {}
        self._text = ""
        self._count = 0

    def start(self, name: str, _attributes: object) -> None:
        self._count += 1
        if len(self._above) >= DEPTH_LIMIT or self._count > ELEMENT_LIMIT:
            raise UnreadableAnswer("too deep or too long")
        if not self._above:
            self.root = _local(name)
        self._above.append(self._here)
        self._here = {}
        self._text = ""

    def end(self, name: str) -> None:
        value: Leaf | Node = self._here or self._text
        self._here = self._above.pop()
        self._text = ""
        name = _local(name)
        if name not in self._here:
            self._here[name] = value
            return
        present = self._here[name]
        if isinstance(present, list):
            present.append(value)
        else:
            self._here[name] = [present, value]

    def text(self, piece: str) -> None:
        self._text += piece

    def document(self) -> Node:
        return child(self._here, self.root)

    @staticmethod
    def refuse_dtd(*_declaration: object) -> None:
        """With every DTD go all entities, and all that can be done with them."""
        raise UnreadableAnswer("a DTD, which Amazon never sends")


def parse(data: bytes) -> tuple[str, Node]:
    """Read a document; returns the root's local name and its children.

    Raises:
        UnreadableAnswer: not well-formed UTF-8 XML, with a DTD, or too deep or long.
    """
    builder = _Builder()
    parser = expat.ParserCreate("UTF-8")
    parser.ordered_attributes = True
    parser.buffer_text = True
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.text
    parser.StartDoctypeDeclHandler = builder.refuse_dtd
    try:
        parser.Parse(data, True)  # noqa: FBT003 - expat takes no keyword
    except expat.ExpatError as malformed:
        raise UnreadableAnswer("not well-formed XML") from malformed
    return builder.root, builder.document()


def text(node: Node, name: str) -> str:
    """The text of a child; empty when it is missing, empty or has children.

    Raises:
        UnreadableAnswer: there are several, and nobody can say which one counts.
    """
    value = node.get(name, "")
    if isinstance(value, list):
        raise UnreadableAnswer(f"several {name}")
    return value.strip() if isinstance(value, str) else ""


def child(node: Node, name: str) -> Node:
    """The children of a child; none when it is missing or empty.

    Raises:
        UnreadableAnswer: there are several.
    """
    value = node.get(name, _EMPTY)
    if isinstance(value, list):
        raise UnreadableAnswer(f"several {name}")
    return value if isinstance(value, dict) else _EMPTY


def nodes(node: Node, name: str) -> list[Node]:
    """All children of that name that have children themselves."""
    return [value for value in _all(node, name) if isinstance(value, dict)]


def texts(node: Node, name: str) -> tuple[str, ...]:
    """The texts of all children of that name, empty ones left out."""
    found = [value.strip() for value in _all(node, name) if isinstance(value, str)]
    return tuple(value for value in found if value)


def _all(node: Node, name: str) -> list[Leaf | Node]:
    value = node.get(name)
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _local(name: str) -> str:
    return name.rpartition(":")[2]
