"""Patterns of postal codes, for shipping zones and sales tax."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from app.domain.errors import Refused

_SEPARATORS = re.compile(r"[\s\-]+")
_PLAIN = re.compile(r"[A-Z0-9#]+\*?|\*", re.ASCII)
_RANGE = re.compile(r"([A-Z0-9]+)\.\.([A-Z0-9]+)", re.ASCII)


class MalformedPostcodePattern(Refused):
    """A pattern that is none of the three forms."""

    def __init__(self, text: str) -> None:
        super().__init__(f"{text!r} is no pattern; write 10115, 101*, B#* or 10115..10179")
        self.text = text


@dataclass(frozen=True, slots=True)
class PostcodePattern:
    """One pattern; blanks, hyphens and case count neither in it nor in the code.

    Attributes:
        text: ``10115``, a beginning ``101*`` (``#`` is any digit, so that ``B#*`` is Birmingham
            and not Belfast), or a range ``10115..10179`` of codes of equal length.

    Raises:
        MalformedPostcodePattern: anything else.
    """

    text: str

    def __post_init__(self) -> None:
        text = plain_postcode(self.text)
        bounds = _RANGE.fullmatch(text)
        if bounds is not None:
            if len(bounds[1]) != len(bounds[2]) or bounds[1] > bounds[2]:
                raise MalformedPostcodePattern(self.text)
        elif _PLAIN.fullmatch(text) is None:
            raise MalformedPostcodePattern(self.text)

    def matches(self, postal_code: str) -> bool:
        """Whether a code, written in any fashion, falls under it."""
        code = plain_postcode(postal_code)
        text = plain_postcode(self.text)
        bounds = _RANGE.fullmatch(text)
        if bounds is not None:
            return len(code) == len(bounds[1]) and bounds[1] <= code <= bounds[2]
        return _compiled(text).fullmatch(code) is not None


def plain_postcode(text: str) -> str:
    """Capitals, without blanks and hyphens: only for comparing."""
    return _SEPARATORS.sub("", text).upper()


@lru_cache(maxsize=4_096)
def _compiled(text: str) -> re.Pattern[str]:
    return re.compile(text.replace("#", "[0-9]").replace("*", ".*"))
