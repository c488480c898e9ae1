"""What was typed, as the databases' indexes of words take it."""

from __future__ import annotations

from typing import Any


def match_of(words: tuple[str, ...], *, on_sqlite: bool) -> str:
    """A query of the index; words that stand together are pieces, as ``typed_words`` gives them."""
    if on_sqlite:
        return " AND ".join(f'"{piece}" *' for piece in words)
    return " & ".join(map(_query_of, words))


def _query_of(piece: str) -> str:
    """Whole words, and the beginning of the last one."""
    *whole, begun = piece.split()
    return " & ".join([*(f"'{word}'" for word in whole), f"'{begun}':*"])


def several(words: tuple[str, ...]) -> tuple[str, ...]:
    """The pieces of more than one word."""
    return tuple(piece for piece in words if " " in piece)


def patterns(pieces: tuple[str, ...]) -> dict[str, Any]:
    """Values to compare texts with, by name; words hold nothing that LIKE would take amiss."""
    return {f"piece_{at}": f"% {piece}%" for at, piece in enumerate(pieces)}
