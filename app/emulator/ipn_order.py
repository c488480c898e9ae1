"""Holding messages back and letting them go in another order."""

from __future__ import annotations

import random
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reordering:
    """A wish to hold the next messages and to send them in another order.

    Attributes:
        group: identifies the messages held for this wish.
        count: how many are held before they are let go.
        order: "given", "reversed", "shuffled", or the places in the order of sending,
            each of 0 … count-1 once.
        seed: fixes what "shuffled" means.
    """

    group: int
    count: int
    order: str | tuple[int, ...] = "reversed"
    seed: int = 0

    def places(self, held: int) -> list[int]:
        """Which of the `held` messages goes first, second and so on (0 is the oldest)."""
        indices = list(range(held))
        match self.order:
            case "given":
                return indices
            case "reversed":
                return indices[::-1]
            case "shuffled":
                return random.Random(self.seed).sample(indices, held)  # noqa: S311 - no secret
            case str():
                raise ValueError(f"{self.order!r} is no order")
            case tuple():
                # let go early, some of the places are still empty
                return [index for index in self.order if index < held]
