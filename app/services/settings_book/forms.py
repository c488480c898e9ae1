"""What a setting may be: a switch, a whole number, one of several, a line, or several lines."""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeAlias

from app.domain.errors import Refused

Value: TypeAlias = bool | int | str | tuple[str, ...]


class Fault(enum.StrEnum):
    """What is wrong with a value; screens and commands word it from this."""

    WRONG_KIND = "wrong kind"
    OUT_OF_RANGE = "out of range"
    UNKNOWN_CHOICE = "unknown choice"
    TOO_LONG = "too long"
    TOO_MANY = "too many lines"
    EMPTY = "empty"
    NOT_ONE_LINE = "not one line"
    NO_MAIL_ADDRESS = "no mail address"
    NO_ORIGIN = "no origin"
    NO_COMPANION = "no companion"
    STRANGE_SIGNS = "strange signs"


_SENTENCES: Final = {
    Fault.WRONG_KIND: "takes another kind of value",
    Fault.OUT_OF_RANGE: "must be a whole number from {least} to {most}",
    Fault.UNKNOWN_CHOICE: "must be one of: {choices}",
    Fault.TOO_LONG: "may have {most} characters at most",
    Fault.TOO_MANY: "may have {most} lines at most",
    Fault.EMPTY: "must not be empty",
    Fault.NOT_ONE_LINE: "must be one line of plain text",
    Fault.NO_MAIL_ADDRESS: "holds {text}, which is no mail address",
    Fault.NO_ORIGIN: "must look like https://shop.example, without a path",
    Fault.NO_COMPANION: "must look like https://companion.example, or be empty",
    Fault.STRANGE_SIGNS: "may hold letters, digits, hyphen and underscore only",
}


class BadValue(Refused):
    """A value that a setting cannot have; nothing was changed.

    Attributes:
        name: of the setting.
        facts: figures and words of the sentence: ``least``, ``most``, ``choices``, ``text``.
    """

    def __init__(self, name: str, fault: Fault, **facts: str) -> None:
        super().__init__(f"{name} {_SENTENCES[fault].format(**facts)}; nothing was changed")
        self.name = name
        self.fault = fault
        self.facts = facts


class Unit(enum.StrEnum):
    """What a number counts."""

    NONE = ""
    MILLISECONDS = "ms"
    CHARACTERS = "characters"
    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"


@dataclass(frozen=True, slots=True)
class Switch:
    """On or off."""

    def require(self, name: str, value: object) -> Value:
        """The value, if it fits.

        Raises:
            BadValue: it does not.
        """
        if not isinstance(value, bool):
            raise BadValue(name, Fault.WRONG_KIND)
        return value


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number, bounds included."""

    least: int
    most: int
    unit: Unit = Unit.NONE

    def require(self, name: str, value: object) -> Value:
        """As for ``Switch``."""
        if isinstance(value, bool) or not isinstance(value, int):
            raise BadValue(name, Fault.WRONG_KIND)
        if not self.least <= value <= self.most:
            facts = {"least": str(self.least), "most": str(self.most)}
            raise BadValue(name, Fault.OUT_OF_RANGE, **facts)
        return value


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of a few words, in the order in which they are offered."""

    choices: tuple[str, ...]

    def require(self, name: str, value: object) -> Value:
        """As for ``Switch``."""
        if not isinstance(value, str):
            raise BadValue(name, Fault.WRONG_KIND)
        if value not in self.choices:
            raise BadValue(name, Fault.UNKNOWN_CHOICE, choices=", ".join(self.choices))
        return value


Check: TypeAlias = Callable[[str], Fault | None]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of plain text.

    Attributes:
        most: characters.
        needed: must not be empty.
        check: what else it must be; not asked of an empty text.
    """

    most: int
    needed: bool = False
    check: Check | None = None

    def require(self, name: str, value: object) -> Value:
        """The text without blanks around it, if it fits; raises as for ``Switch``."""
        if not isinstance(value, str):
            raise BadValue(name, Fault.WRONG_KIND)
        text = value.strip()
        if not text:
            if self.needed:
                raise BadValue(name, Fault.EMPTY)
            return text
        _require_line(name, text, self.most)
        fault = self.check(text) if self.check is not None else None
        if fault is not None:
            raise BadValue(name, fault, text=text)
        return text


@dataclass(frozen=True, slots=True)
class Lines:
    """Several lines of plain text; empty ones are dropped.

    Attributes:
        most: characters of a line.
        lines: how many.
        check: what each line must be.
    """

    most: int
    lines: int
    check: Check | None = None

    def require(self, name: str, value: object) -> Value:
        """The lines without blanks around them, if they fit; raises as for ``Switch``."""
        if not isinstance(value, list | tuple) or not all(isinstance(each, str) for each in value):
            raise BadValue(name, Fault.WRONG_KIND)
        texts = tuple(filter(None, (str(each).strip() for each in value)))
        if len(texts) > self.lines:
            raise BadValue(name, Fault.TOO_MANY, most=str(self.lines))
        for text in texts:
            _require_line(name, text, self.most)
            fault = self.check(text) if self.check is not None else None
            if fault is not None:
                raise BadValue(name, fault, text=text)
        return texts


Form: TypeAlias = Switch | Whole | OneOf | Line | Lines


def _require_line(name: str, text: str, most: int) -> None:
    if len(text) > most:
        raise BadValue(name, Fault.TOO_LONG, most=str(most))
    # surrogates are not printable either: half a character cannot be kept
    if not text.isprintable():
        raise BadValue(name, Fault.NOT_ONE_LINE)
