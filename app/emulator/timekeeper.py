"""Fires the world's timers when their time has come, without anyone asking."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Final

from app.emulator.world import World

_LONGEST_SLEEP_S: Final = 3600.0


class Timekeeper:
    """A background task that sleeps until the next timer is due."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._wake = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to keep time."""
        self._world.on_timer.append(self._wake.set)
        self._world.on_clock.append(self._wake.set)
        self._task = asyncio.create_task(self._keep_time(), name="emulator timekeeper")

    async def stop(self) -> None:
        """End it; the timers stay where they are."""
        self._world.on_timer.remove(self._wake.set)
        self._world.on_clock.remove(self._wake.set)
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task

    async def _keep_time(self) -> None:
        while True:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), self._sleep_s())
            self._wake.clear()
            with self._world.transaction():
                pass  # entering one fires what is due

    def _sleep_s(self) -> float:
        due = self._world.shelves.timers.next_due()
        if due is None:
            return _LONGEST_SLEEP_S
        wait = (due - self._world.clock.now()).total_seconds()
        return min(max(wait, 0.0), _LONGEST_SLEEP_S)
