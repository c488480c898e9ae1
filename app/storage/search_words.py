"""How names are made findable: the same words on every database, typed with accents or without."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_MARKS = re.compile(r"[\u0300-\u036f]")
_WORDS = re.compile(r"[^\W_]+")
# scripts written without blanks: kana, Han and their extensions
_UNSPACED = re.compile(r"([\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])")
WORD_LIMIT: Final = 8


def words(text: str) -> list[str]:
    """Split a text into comparable words.

    Case, accents, width and punctuation do not count: ``Café-Crème`` is ``cafe`` and ``creme``,
    ``Straße`` is ``strasse``. Each kana and Han character is a word of its own, because nothing
    in the text says where their words end.
    """
    bare = _MARKS.sub("", unicodedata.normalize("NFKD", text))
    folded = unicodedata.normalize("NFKC", bare).casefold()
    return _WORDS.findall(_UNSPACED.sub(r" \1 ", folded))


def searchable(name: str, sku: str) -> str:
    """The words of a product, its name first, with single blanks between them."""
    return " ".join([*words(name), *words(sku)])


def typed(text: str) -> list[str]:
    """The different words of a query, in their order; those beyond the eighth are ignored."""
    return list(dict.fromkeys(words(text)))[:WORD_LIMIT]
