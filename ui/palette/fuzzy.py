"""How well a few typed letters fit an action's title."""

from __future__ import annotations

from typing import Final

_AT_START: Final = 12
_IN_A_ROW: Final = 6
_ANYWHERE: Final = 1
_GAP: Final = 1


def fit(typed: str, text: str) -> int | None:
    """Score ``text``; ``None`` when not all letters are in it, in their order.

    Beginnings of words count most, letters in a row next, and every letter skipped inside a word
    costs a little, so that ``pam`` finds "Pay with Amazon" before "Park this basket, name it".
    """
    letters = [letter for letter in typed.casefold() if not letter.isspace()]
    words = text.casefold()
    best = _best(letters, words, 0, 0)
    return None if best is None else best - len(words) // 20


def _best(letters: list[str], words: str, begin: int, done: int) -> int | None:
    """The best way to find the letters from ``done`` on at or after ``begin``."""
    if done == len(letters):
        return 0
    best: int | None = None
    at = words.find(letters[done], begin)
    tries = 0
    while at >= 0 and tries < _TRIES:
        rest = _best(letters, words, at + 1, done + 1)
        if rest is not None:
            value = rest + _worth(words, at, begin, done)
            best = value if best is None else max(best, value)
        at = words.find(letters[done], at + 1)
        tries += 1
    return best


_TRIES: Final = 3


def _worth(words: str, at: int, begin: int, done: int) -> int:
    if at == 0 or not words[at - 1].isalnum():
        return _AT_START
    if done and at == begin:
        return _IN_A_ROW
    return _ANYWHERE - min(at - begin, 3) * _GAP
