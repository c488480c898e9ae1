"""Misfortunes on demand: what goes wrong with the next calls of an operation."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class FaultKind(StrEnum):
    """What goes wrong; "before" means that nothing happened, "after" that the effect did."""

    TIMEOUT_BEFORE = "timeout_before"
    TIMEOUT_AFTER = "timeout_after"
    DELAY_BEFORE = "delay_before"
    DELAY_AFTER = "delay_after"
    RESET_BEFORE = "reset_before"
    RESET_AFTER = "reset_after"
    INTERNAL_ERROR_BEFORE = "internal_error_before"
    INTERNAL_ERROR_AFTER = "internal_error_after"
    SERVICE_UNAVAILABLE = "service_unavailable"
    THROTTLE = "throttle"
    HTML_ERROR = "html_error"
    HTML_ERROR_AFTER = "html_error_after"
    TORN_BODY = "torn_body"

    @property
    def has_effect(self) -> bool:
        """Tell whether the operation is carried out all the same."""
        return self in _AFTER or self is FaultKind.DELAY_BEFORE


_AFTER = frozenset(
    {
        FaultKind.TIMEOUT_AFTER,
        FaultKind.DELAY_AFTER,
        FaultKind.RESET_AFTER,
        FaultKind.INTERNAL_ERROR_AFTER,
        FaultKind.HTML_ERROR_AFTER,
        FaultKind.TORN_BODY,
    }
)


@dataclass(frozen=True, slots=True)
class Fault:
    """One misfortune.

    Attributes:
        operation: the operation it strikes; `*` for any.
        skip: how many calls of the operation pass unharmed first.
        times: how many calls it strikes after that.
        seconds: how long a timeout hangs or a delay waits.
        after_bytes: how much of a torn body arrives.
    """

    operation: str
    kind: FaultKind
    skip: int = 0
    times: int = 1
    seconds: float = 60.0
    after_bytes: int = 40


class FaultBook:
    """The misfortunes that are still to come, in the order they were asked for."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Ask for a misfortune."""
        self._faults.append(fault)

    def clear(self) -> None:
        """Call all of them off."""
        self._faults.clear()

    def pending(self) -> list[Fault]:
        """Return those still to come."""
        return list(self._faults)

    def take(self, operation: str) -> Fault | None:
        """Return the misfortune of the call at hand and count it; None for good luck."""
        for place, fault in enumerate(self._faults):
            if fault.operation not in {operation, "*"}:
                continue
            if fault.skip:
                self._faults[place] = replace(fault, skip=fault.skip - 1)
                return None
            if fault.times > 1:
                self._faults[place] = replace(fault, times=fault.times - 1)
            else:
                del self._faults[place]
            return fault
        return None
