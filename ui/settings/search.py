"""Finds settings by the words people have for them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

_TITLE: Final = 100
_KEYWORD: Final = 60
_ABOUT: Final = 20
_AT_START: Final = 30


@dataclass(frozen=True, slots=True)
class Findable:
    """What can be found: a setting or a page.

    Attributes:
        name: stable, of the setting or page.
        section: translated.
        about: a sentence, translated; searched last.
        keywords: other words for it, not shown.
    """

    name: str
    title: str
    section: str
    about: str = ""
    keywords: str = ""


class SearchIndex:
    """All that can be found, folded once; each search only compares."""

    def __init__(self, findables: Iterable[Findable]) -> None:
        self._folded = [
            (
                each,
                folded(each.title),
                folded(f"{each.keywords} {each.section}"),
                folded(each.about),
            )
            for each in findables
        ]

    def find(self, typed: str) -> tuple[Findable, ...]:
        """What has every typed word somewhere in it, the best first.

        Args:
            typed: words in any order; the last one may be unfinished. Accents and capitals do not
                matter. Languages without blanks are found by any part.
        """
        words = folded(typed).split()
        if not words:
            return ()
        ranked = []
        for place, (each, *texts) in enumerate(self._folded):
            worth = _worth(words, texts)
            if worth:
                ranked.append((-worth, place, each))
        return tuple(each for _, _, each in sorted(ranked, key=lambda found: found[:2]))


def _worth(words: Sequence[str], texts: Sequence[str]) -> int:
    """0 where one of the words is nowhere."""
    total = 0
    for word in words:
        best = 0
        for text, worth in zip(texts, (_TITLE, _KEYWORD, _ABOUT), strict=True):
            at = text.find(word)
            if at >= 0:
                begins = at == 0 or not text[at - 1].isalnum() or f" {word}" in text
                best = max(best, worth + (_AT_START if begins else 0))
        if not best:
            return 0
        total += best
    return total


def folded(text: str) -> str:
    """A text without accents and capitals; half-width and full-width signs become the same."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return unicodedata.normalize("NFKC", kept)
