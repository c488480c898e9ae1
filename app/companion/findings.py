"""What the self test found, one sentence per step."""

from __future__ import annotations

import enum
from dataclasses import dataclass


class Verdict(enum.StrEnum):
    """How a step went; only ``WRONG`` means that notifications will not arrive."""

    FINE = "ok"
    LOOK = "look"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Finding:
    """One step: its name, how it went, and a sentence that says what to do."""

    step: str
    verdict: Verdict
    sentence: str


class Broken(Exception):
    """A step went so wrong that those after it make no sense.

    Attributes:
        finding: what to tell.
    """

    def __init__(self, step: str, sentence: str) -> None:
        super().__init__(sentence)
        self.finding = Finding(step, Verdict.WRONG, sentence)
