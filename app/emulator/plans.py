"""Outcomes that were planned for the next Authorize, Capture or Refund."""

from __future__ import annotations

from collections import deque
from typing import Final

from app.emulator.objects import Simulation

OPERATIONS: Final = ("Authorize", "Capture", "Refund")


class Plans:
    """What no sandbox simulation can play, such as ProcessingFailure; not kept over a restart."""

    def __init__(self) -> None:
        self._plans: dict[str, deque[Simulation]] = {name: deque() for name in OPERATIONS}

    def add(self, operation: str, outcome: Simulation, times: int = 1) -> None:
        """Plan the outcome of the next `times` new transactions of an operation."""
        self._plans[operation].extend([outcome] * times)

    def take(self, operation: str) -> Simulation | None:
        """Take the outcome of the transaction at hand; None if nothing was planned."""
        planned = self._plans[operation]
        return planned.popleft() if planned else None

    def clear(self) -> None:
        """Drop all plans."""
        for planned in self._plans.values():
            planned.clear()
