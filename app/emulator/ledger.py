"""What the emulator did and what it was asked: the proof of "exactly one effect"."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

_CALLS_KEPT: Final = 20_000


@dataclass(frozen=True, slots=True)
class Effect:
    """One thing that happened to an object at the pretend Amazon.

    Attributes:
        effect: the operation that caused it, `OrderReferenceCreated`, or `StateChange` for
            each step of a life cycle.
        amount: decimal text; empty where no money is concerned.
    """

    number: int
    at: datetime
    effect: str
    kind: str
    object_id: str
    environment: str
    reference_id: str = ""
    amount: str = ""
    currency: str = ""
    state: str = ""
    reason_code: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    """One request to the API; carries no secrets, notes or addresses."""

    number: int
    at: datetime
    environment: str
    operation: str
    object_id: str
    reference_id: str
    status: int
    code: str
    fault: str = ""


class CallLog:
    """The latest calls, oldest first; not kept over a restart."""

    def __init__(self) -> None:
        self._calls: deque[Call] = deque(maxlen=_CALLS_KEPT)
        self.count = 0

    def __iter__(self) -> Iterator[Call]:
        return iter(self._calls)

    def add(self, call: Call) -> None:
        """Keep a call."""
        self._calls.append(call)

    def next_number(self) -> int:
        """Count one more call."""
        self.count += 1
        return self.count

    def clear(self) -> None:
        """Forget all calls."""
        self._calls.clear()
