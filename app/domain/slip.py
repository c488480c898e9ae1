"""A paper from the roll as a sequence of blocks: one content for letters, picture and preview."""

from __future__ import annotations

import enum
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, TypeAlias

_WIDE: Final = frozenset("WF")


class Weight(enum.Enum):
    """How much a line stands out."""

    FAINT = enum.auto()
    PLAIN = enum.auto()
    STRONG = enum.auto()
    LARGE = enum.auto()


@dataclass(frozen=True, slots=True)
class Words:
    """A line that wraps."""

    text: str
    weight: Weight = Weight.PLAIN
    centered: bool = False
    indent: int = 0


@dataclass(frozen=True, slots=True)
class Pair:
    """Something, and its amount at the right edge."""

    left: str
    right: str
    weight: Weight = Weight.PLAIN


@dataclass(frozen=True, slots=True)
class Columns:
    """One row of a small table: the first cell at the left, the others at the right of theirs."""

    cells: tuple[str, ...]
    weight: Weight = Weight.PLAIN


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Room of about half a line."""


@dataclass(frozen=True, slots=True)
class Banner:
    """A word in white on black across the paper: TRAINING, COPY."""

    text: str


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture (PNG), in the middle."""

    png: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Barcode:
    """A Code 128 of plain ASCII, with its text below."""

    text: str


@dataclass(frozen=True, slots=True)
class QrCode:
    """A QR code in the middle."""

    text: str


Block: TypeAlias = Words | Pair | Columns | Rule | Gap | Banner | Logo | Barcode | QrCode


@dataclass(frozen=True, slots=True)
class Slip:
    """What comes out of the receipt printer.

    Attributes:
        title: e.g. ``Receipt P-100042``.
        opens_drawer: whether the sale's original opens the cash drawer.
    """

    title: str
    blocks: tuple[Block, ...]
    opens_drawer: bool = False

    def texts(self) -> Iterator[str]:
        """All that it says, line by line."""
        for block in self.blocks:
            match block:
                case Words(text=text) | Banner(text=text) | Barcode(text=text):
                    yield text
                case Pair(left=left, right=right):
                    yield f"{left}  {right}"
                case Columns(cells=cells):
                    yield "  ".join(cells)
                case Rule() | Gap() | Logo() | QrCode():  # pragma: no branch - exhaustive
                    pass


def width_of(text: str) -> int:
    """Columns that a text takes on a printer: Japanese letters take two."""
    return sum(
        0 if unicodedata.combining(each) else 1 + (unicodedata.east_asian_width(each) in _WIDE)
        for each in text
    )


def wrapped(text: str, columns: int) -> list[str]:
    """Break a text between words, and where a word is too long (or Japanese) inside it."""
    lines, line = [], ""
    for word in _pieces(text):
        if width_of(line + word.rstrip()) <= columns:
            line += word
            continue
        if line.strip():
            lines.append(line.rstrip())
        line = ""
        for letter in word:
            if width_of(line + letter) > columns:
                lines.append(line)
                line = ""
            line += letter
    return [*lines, line.rstrip()] if line.strip() or not lines else lines


def _pieces(text: str) -> list[str]:
    """Words with the blank after them; each wide letter is a piece of its own."""
    pieces, word = [], ""
    for letter in text:
        wide = unicodedata.east_asian_width(letter) in _WIDE
        if wide and word:
            pieces.append(word)
            word = ""
        word += letter
        if wide or letter == " ":
            pieces.append(word)
            word = ""
    return [*pieces, word] if word else pieces
