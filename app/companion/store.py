"""The companion's memory: the log and its desks, in SQLite or PostgreSQL."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from app.companion.desk_table import DeskTable
from app.companion.desks import Desk, checked_name, digest_of, new_token
from app.companion.group_commit import GroupCommit
from app.companion.log import Accepted, LogEntry
from app.companion.log_connection import LogConnection, LogWriter
from app.companion.log_table import LogTable, read_by_all
from app.companion.newest import Newest
from app.companion.own_thread import OwnThread
from app.domain.clock import Clock


class Calls(Protocol):
    """Tells of what other companions wrote."""

    def start(self, tell: Callable[[int], None]) -> None:
        """Call ``tell`` with their newest numbers, on any thread, until closed."""

    def close(self) -> None:
        """Be silent."""


@dataclass(frozen=True, slots=True)
class Database:
    """One database, as the store uses it: each part stays on a thread of its own."""

    writer: LogWriter
    reading: LogConnection
    desks: LogConnection
    calls: Calls | None = None


class Store:
    """Obeys ``NotificationLog`` and ``Desks``; every method belongs to one event loop.

    Nothing is opened before it is needed, and everything is opened again after trouble.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        """Touches no disk and no network."""
        self._database = database
        self._clock = clock
        self._newest = Newest(self.last_seq)
        self._commits = GroupCommit(database.writer.write, self._newest.learn)
        self._entries = LogTable(database.reading)
        self._desks = DeskTable(database.desks)
        self._trimmed = LogTable(database.desks)
        self._reading = OwnThread("companion reading")
        self._keeping = OwnThread("companion desks")

    @property
    def commits(self) -> GroupCommit:
        """How the log is written; for the metrics."""
        return self._commits

    async def append(self, message: Accepted) -> bool:
        return await self._commits.append(message)

    async def read(self, after: int, limit: int) -> Sequence[LogEntry]:
        known = self._newest.seq
        entries = await self._reading.run(self._entries.entries, after, limit)
        if not entries:
            self._newest.forget(known, after)
        return entries

    async def wait(self, after: int, seconds: float) -> bool:
        if self._database.calls is not None:
            self._database.calls.start(partial(self._learn, asyncio.get_running_loop()))
        return await self._newest.wait(after, seconds)

    async def last_seq(self) -> int:
        return await self._reading.run(self._entries.last_seq)

    async def add(self, name: str) -> str:
        kept, token = checked_name(name), new_token()
        await self._keeping.run(self._desks.add, kept, digest_of(token), self._clock.now())
        return token

    async def revoke(self, name: str) -> bool:
        return await self._keeping.run(self._desks.revoke, name.strip(), self._clock.now())

    async def desks(self) -> Sequence[Desk]:
        return await self._keeping.run(self._desks.active)

    async def revoked_desks(self) -> Sequence[Desk]:
        return await self._keeping.run(self._desks.revoked)

    async def note_read(self, positions: Mapping[str, int]) -> None:
        await self._keeping.run(self._desks.note_read, dict(positions), self._clock.now())

    async def trim(self, keep: dt.timedelta, silence: dt.timedelta) -> int:
        return await self._keeping.run(self._trim, keep, silence)

    async def close(self) -> None:
        """Finish what is being written, then let go of the store."""
        await self._newest.close()
        ended = await self._commits.close()
        await self._reading.close(self._database.reading.close)
        await self._keeping.close(self._database.desks.close)
        if self._database.calls is not None:
            await asyncio.to_thread(self._database.calls.close)
        if ended:
            await asyncio.to_thread(self._database.writer.close)

    def _learn(self, loop: asyncio.AbstractEventLoop, seq: int) -> None:
        """From the thread that listens; a loop that ended meanwhile needs no telling."""
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(self._newest.learn, seq)

    def _trim(self, keep: dt.timedelta, silence: dt.timedelta) -> int:
        newest = self._trimmed.newest_signature()
        if newest is None:
            return 0
        # whichever is earlier: a clock of ours that runs ahead must not make everything old
        now = min(self._clock.now(), newest)
        last = self._trimmed.last_seq() - 1  # the newest stays, so that no number is given twice
        return self._trimmed.drop_oldest(
            now - keep, read_by_all(self._desks.active(), last, now - silence)
        )
