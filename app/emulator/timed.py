"""What each timer does when it is due (v1 §3.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.emulator.timers import Timer

if TYPE_CHECKING:
    from app.emulator.world import World


def fire(world: World, timer: Timer) -> None:
    """Do what the timer is for, if there is still a need."""
