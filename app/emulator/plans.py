"""Outcomes that were planned for the next Authorize, Capture or Refund."""

from __future__ import annotations

from collections import deque
from enum import StrEnum

from app.emulator.objects import Simulation


class Operation(StrEnum):
    """The operations whose outcome can be planned."""

    AUTHORIZE = "Authorize"
    CAPTURE = "Capture"
    REFUND = "Refund"


class Plans:
    """What no sandbox simulation can play, such as ProcessingFailure; not kept over a restart."""

    def __init__(self) -> None:
        self._plans: dict[Operation, deque[Simulation]] = {name: deque() for name in Operation}

    def add(self, operation: Operation, outcome: Simulation, times: int = 1) -> None:
        """Plan the outcome of the next `times` new transactions of an operation."""
        self._plans[operation].extend([outcome] * times)

    def take(self, operation: Operation) -> Simulation | None:
        """Take the outcome of the transaction at hand; None if nothing was planned."""
        planned = self._plans[operation]
        return planned.popleft() if planned else None

    def clear(self) -> None:
        """Drop all plans."""
        for planned in self._plans.values():
            planned.clear()
