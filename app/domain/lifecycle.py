"""A life cycle as a table, and the two questions we ask of it."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from app.domain.errors import TransitionRefused


class Verdict(enum.StrEnum):
    """What a reported state means, given the state we already hold."""

    APPLY = "apply"
    DUPLICATE = "duplicate"
    STALE = "stale"
    CONTRADICTION = "contradiction"
    UNKNOWN = "unknown"
    """Amazon used a word that we do not know: kept verbatim, never guessed."""


S = TypeVar("S", bound=enum.StrEnum)


@dataclass(frozen=True)
class LifeCycle(Generic[S]):
    """A transition table.

    Attributes:
        moves: each state with the states it may become next; every state is a key.
    """

    moves: Mapping[S, frozenset[S]]
    _reach: Mapping[S, frozenset[S]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_reach", {state: self._closure(state) for state in self.moves})

    def require(self, state: S, target: S) -> None:
        """Guard a step that we are about to command.

        Raises:
            TransitionRefused: the table has no such step.
        """
        if target not in self.moves[state]:
            raise TransitionRefused(state, target)

    def is_final(self, state: S) -> bool:
        """Whether nothing can follow."""
        return not self.moves[state]

    def reaches(self, state: S, target: S) -> bool:
        """Whether any number of steps leads from ``state`` to ``target``."""
        return target in self._reach[state]

    def judge(
        self,
        known: S,
        reported: S | None,
        known_at: dt.datetime | None = None,
        reported_at: dt.datetime | None = None,
    ) -> Verdict:
        """Classify a state that Amazon Pay reported, in whatever order it arrived.

        Args:
            known: the state we hold.
            reported: the state in the report; ``None`` when its word is unknown to us.
            known_at: Amazon's timestamp of the known state; only asked where the table has a
                cycle, and there the newer one wins. Missing on either side means: apply.
            reported_at: Amazon's timestamp of the reported state.
        """
        if reported is None:
            return Verdict.UNKNOWN
        if reported is known:
            return Verdict.DUPLICATE
        forward, backward = self.reaches(known, reported), self.reaches(reported, known)
        if forward and backward:
            older = known_at is not None and reported_at is not None and reported_at < known_at
            return Verdict.STALE if older else Verdict.APPLY
        if forward:
            return Verdict.APPLY
        return Verdict.STALE if backward else Verdict.CONTRADICTION

    def _closure(self, start: S) -> frozenset[S]:
        seen: set[S] = set()
        todo = list(self.moves[start])
        while todo:
            state = todo.pop()
            if state not in seen:
                seen.add(state)
                todo.extend(self.moves[state])
        return frozenset(seen)
