"""Says the sentences of expected failures in the language of the windows."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Final

from app.domain.errors import AppError
from ui.language import translate

_FILE: Final = Path(__file__).resolve().parents[1] / "resources" / "translations" / "sentences.txt"
_VALUE: Final = re.compile(r"%(\d)")
_DEEPEST: Final = 3
"""A sentence names a fault, and the fault a field: nothing lies deeper."""


def sentence_of(error: AppError) -> str:
    """What the failure says, as a whole sentence; a name that begins it keeps its letters."""
    text = str(error)
    said = said_here(text)
    if not _begins_with_a_name(text):
        said = f"{said[:1].upper()}{said[1:]}"
    return said if said.endswith((".", "。")) else f"{said}."


def said_here(text: str, depth: int = 0) -> str:
    """An English sentence of a failure in the language of the windows; unknown ones as they are.

    What lies behind the windows knows no language, so its sentences are their own keys: with
    ``%1`` in the place of each value they stand in ``sentences.txt`` and in the translations.
    """
    template, values = _taken_apart(text)
    if not template or depth > _DEEPEST:
        return text
    said = [said_here(value, depth + 1) for value in values]
    here = translate("Refusals", template)
    return _VALUE.sub(lambda place: said[int(place[1]) - 1], here)


def _begins_with_a_name(text: str) -> bool:
    template, values = _taken_apart(text)
    return template.startswith("%1") and not _taken_apart(values[0])[0]


def _taken_apart(text: str) -> tuple[str, tuple[str, ...]]:
    """The sentence without its values, and those; empty for one that is not known."""
    if text in _whole():
        return text, ()
    for pattern, template in _patterns():
        if found := pattern.fullmatch(text):
            return template, found.groups()
    for at, sign in enumerate(text):  # a name and its fault: ``list.csv is empty``
        if sign == " " and text[at + 1 :] in _whole():
            return "%1 %2", (text[:at], text[at + 1 :])
    return "", ()


@cache
def _templates() -> tuple[str, ...]:
    return tuple(_FILE.read_text("utf-8").splitlines())


@cache
def _whole() -> frozenset[str]:
    return frozenset(text for text in _templates() if not _VALUE.search(text))


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The sentences with values in them; those that say most by themselves come first."""
    templates = [text for text in _templates() if _VALUE.search(text)]
    templates.sort(key=lambda text: len(_VALUE.sub("", text)), reverse=True)
    return tuple((re.compile(_pattern(text), re.DOTALL), text) for text in templates)


def _pattern(template: str) -> str:
    return "(.+?)".join(re.escape(part) for part in _VALUE.split(template)[::2])
