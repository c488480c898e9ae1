"""One name field of Amazon's, told apart into given and family name."""

from __future__ import annotations

from dataclasses import dataclass

_PARTICLES = frozenset(
    {"van", "von", "der", "den", "de", "del", "della", "di", "da", "du", "dos", "la", "le", "zu"}
)
_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name. The full one is what is printed; the halves are for carriers that insist.

    Attributes:
        given: empty for a one-word name; nothing is doubled to fill it.
        family: with its particles (``van Beethoven``) and suffix (``Smith Jr.``).
    """

    full: str
    given: str = ""
    family: str = ""


def split_name(text: str, *, family_first: bool = False) -> PersonName:
    """Tell a name apart; white space is collapsed, nothing else changes.

    Args:
        text: as Amazon wrote it, ``Susie Smith`` or ``Smith, Susie``.
        family_first: the family name comes first (Japanese script).
    """
    full = " ".join(text.split())
    family, comma, given = full.partition(",")
    if comma and family.strip() and given.strip():
        return PersonName(full, given.strip(), family.strip())
    words = full.split(" ")
    if len(words) == 1:
        return PersonName(full, "", full)
    if family_first:
        return PersonName(full, " ".join(words[1:]), words[0])
    start = _family_start(words)
    return PersonName(full, " ".join(words[:start]), " ".join(words[start:]))


def _family_start(words: list[str]) -> int:
    has_suffix = words[-1].casefold() in _SUFFIXES and len(words) > 2  # noqa: PLR2004 - given, family, suffix
    start = len(words) - (2 if has_suffix else 1)
    while start > 1 and words[start - 1].casefold() in _PARTICLES:
        start -= 1
    return start
