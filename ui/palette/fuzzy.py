"""How well a few typed letters fit an action's title."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

_FIRST: Final = 14
_AT_START: Final = 12
_IN_A_ROW: Final = 6
_ANYWHERE: Final = 1
_GAP: Final = 1
_TRIES: Final = 3


def fit(typed: str, text: str) -> int | None:
    """Score ``text``; ``None`` when not all letters are in it, in their order.

    Beginnings of words count most, letters in a row next, and every letter skipped inside a word
    costs a little, so that ``pam`` finds "Pay with Amazon" before "Park this basket, name it".
    """
    letters = "".join(letter for letter in typed.casefold() if not letter.isspace())
    words = text.casefold()
    best = _best(letters, words, 0, 0)
    return None if best is None else best - len(words) // 20


@lru_cache(maxsize=4096)
def _best(letters: str, words: str, begin: int, done: int) -> int | None:
    """The best way to find the letters from ``done`` on at or after ``begin``.

    Remembered, because many ways of finding the first letters leave the same rest.
    """
    if done == len(letters):
        return 0
    best: int | None = None
    at = words.find(letters[done], begin)
    for _ in range(_TRIES):
        if at < 0:
            break
        rest = _best(letters, words, at + 1, done + 1)
        if rest is None:
            break  # later places leave even less
        value = rest + _worth(words, at, begin, done)
        best = value if best is None else max(best, value)
        at = words.find(letters[done], at + 1)
    return best


def _worth(words: str, at: int, begin: int, done: int) -> int:
    if at == 0:
        return _FIRST
    if not words[at - 1].isalnum():
        return _AT_START
    if done and at == begin:
        return _IN_A_ROW
    return _ANYWHERE - min(at - begin, 3) * _GAP
