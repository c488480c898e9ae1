"""What the companion does beside answering: writes read positions down, gives room back."""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
from typing import Final

from app.companion.desk_access import DeskAccess
from app.companion.desks import Desks
from app.companion.log import LogUnavailable
from app.companion.waiting import dismissed

log = logging.getLogger(__name__)

_TRIM_S: Final = 3600.0
_SILENCE_TIMES: Final = 3


class Chores:
    """Two background tasks, from ``start`` to ``stop``.

    Attributes:
        trimmed: entries dropped so far.
    """

    positions_s = 1.0
    first_trim_s = 60.0

    def __init__(self, access: DeskAccess, desks: Desks, keep: dt.timedelta) -> None:
        """Keep entries for ``keep``; no desk is waited for that is silent three times as long."""
        self._access = access
        self._desks = desks
        self._keep = keep
        self._tasks: list[asyncio.Task[None]] = []
        self.trimmed = 0

    def start(self) -> None:
        """Begin; call it on the event loop."""
        self._tasks = [asyncio.create_task(self._positions()), asyncio.create_task(self._room())]

    async def stop(self) -> None:
        """End both; the last positions are written down."""
        for task in self._tasks:
            await dismissed(task)
        await self._write_positions()

    async def trim(self) -> None:
        """Drop what is old and read by all."""
        try:
            dropped = await self._desks.trim(self._keep, self._keep * _SILENCE_TIMES)
        except LogUnavailable:
            log.warning("old entries not dropped, the log is away")
            return
        self.trimmed += dropped
        if dropped:
            log.info("old entries dropped", extra={"count": dropped})

    async def _positions(self) -> None:
        while True:
            await asyncio.sleep(self.positions_s)
            await self._write_positions()

    async def _write_positions(self) -> None:
        try:
            await self._access.flush()
        except LogUnavailable:
            log.warning("read positions not written, the log is away")

    async def _room(self) -> None:
        pause = self.first_trim_s
        while True:
            await asyncio.sleep(pause)
            await self.trim()
            pause = _TRIM_S
