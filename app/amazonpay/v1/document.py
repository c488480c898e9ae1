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
_EMPTY: Final[Node] = {}


class UnreadableAnswer(Exception):
    """A text that is no XML, or not the XML we can rely on."""


def parse(data: bytes) -> tuple[str, Node]:
    """Read a document; returns the root's local name and its children.

    Attributes and namespaces mean nothing in this API. With every DTD go all entities.

    Raises:
        UnreadableAnswer: not well-formed UTF-8 XML, with a DTD, or nested too deep.
    """
    tree = _Tree()
    parser = expat.ParserCreate("UTF-8")
    parser.ordered_attributes = True
    parser.buffer_text = True
    parser.StartElementHandler = tree.start
    parser.EndElementHandler = tree.end
    parser.CharacterDataHandler = tree.characters
    parser.StartDoctypeDeclHandler = _refuse
    try:
        parser.Parse(data, True)  # noqa: FBT003 - expat takes no keyword
    except expat.ExpatError as malformed:
        raise UnreadableAnswer("not well-formed XML") from malformed
    ((root, value),) = tree.here.items()
    return root, value if isinstance(value, dict) else _EMPTY


class _Tree:
    """Grows from expat's events, some fifty an answer: every step in here counts."""

    __slots__ = ("above", "here", "leaf")

    def __init__(self) -> None:
        self.above: list[Node] = []
        self.here: Node = {}
        self.leaf = ""

    def start(self, _name: str, _attributes: object) -> None:
        self.above.append(self.here)
        if len(self.above) > DEPTH_LIMIT:
            raise UnreadableAnswer("nested too deep")
        self.here = {}
        self.leaf = ""

    def end(self, name: str) -> None:
        if ":" in name:
            name = name.rpartition(":")[2]
        value: Leaf | Node = self.here or self.leaf
        self.here = here = self.above.pop()
        if name in here:
            present = here[name]
            if isinstance(present, list):
                present.append(value)
            else:
                here[name] = [present, value]
        else:
            here[name] = value

    def characters(self, piece: str) -> None:
        self.leaf += piece


def _refuse(*_declaration: object) -> None:
    raise UnreadableAnswer("a DTD, which Amazon never sends")


def text(node: Node, name: str) -> str:
    """The text of a child; empty when it is missing, empty or has children.

    Raises:
        UnreadableAnswer: there are several, and nobody can say which one counts.
    """
    value = node.get(name, "")
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, list):
        raise UnreadableAnswer(f"several {name}")
    return ""


def child(node: Node, name: str) -> Node:
    """The children of a child; none when it is missing or empty.

    Raises:
        UnreadableAnswer: there are several.
    """
    value = node.get(name, _EMPTY)
    if isinstance(value, dict):
        return value
    if isinstance(value, list):
        raise UnreadableAnswer(f"several {name}")
    return _EMPTY


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
