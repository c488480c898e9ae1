"""What this shop decided about its tills, read once when somebody comes to one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from app.services.shop_settings import Setting
from app.services.till_settings import (
    DISCOUNT_REASONS,
    SCAN_GAP_MS,
    SCAN_LENGTHS,
    SCAN_PAUSES_MS,
    SCAN_SHORTEST,
)
from ui.till.scanner import ScanTiming

T = TypeVar("T", bool, int, str, list[str])


class ReadsSettings(Protocol):
    def get(self, setting: Setting[T]) -> T: ...


@dataclass(frozen=True, slots=True)
class TillHabits:
    """How this shop rings up.

    Attributes:
        reasons: what a discount may be given for; empty for the built-in list.
    """

    timing: ScanTiming = field(default_factory=ScanTiming)
    reasons: tuple[str, ...] = ()


def read_habits(settings: ReadsSettings) -> TillHabits:
    """Read them; figures that no scanner has are brought back into bounds. Runs on a worker."""
    timing = ScanTiming(
        gap_ms=_within(settings.get(SCAN_GAP_MS), SCAN_PAUSES_MS),
        shortest=_within(settings.get(SCAN_SHORTEST), SCAN_LENGTHS),
    )
    lines = settings.get(DISCOUNT_REASONS)
    return TillHabits(timing, tuple(filter(None, (line.strip() for line in lines))))


def _within(figure: int, bounds: tuple[int, int]) -> int:
    return min(max(figure, bounds[0]), bounds[1])
