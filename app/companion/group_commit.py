"""Many callers on the event loop share one write to the disk, made by a thread of its own."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Final, TypeAlias

from app.companion.log import Accepted, LogUnavailable

log = logging.getLogger(__name__)

_BATCH: Final = 256
_BATCH_BYTES: Final = 4 << 20
WAITING_BYTES: Final = 64 << 20
PATIENCE_S: Final = 10.0
_LOOK_S: Final = 0.5


@dataclass(frozen=True, slots=True)
class Written:
    """What became of a batch.

    Attributes:
        fresh: for each message whether it was new, in their order.
        last_seq: the newest number after it.
    """

    fresh: Sequence[bool]
    last_seq: int


_Waiting: TypeAlias = tuple[Accepted, asyncio.Future[bool]]


class GroupCommit:
    """Collects messages while the batch before them is on its way to the disk.

    ``append`` belongs to the event loop; ``write`` runs on the writer's thread and returns once
    its batch is durable, or raises LogUnavailable.

    Attributes:
        batches: written so far; ``messages`` were in them.
    """

    def __init__(
        self, write: Callable[[Sequence[Accepted]], Written], written: Callable[[int], None]
    ) -> None:
        """Start nothing yet.

        Args:
            write: puts a batch on disk.
            written: told the newest number on the loop, before those who wait learn of theirs.
        """
        self.batches = 0
        self.messages = 0
        self._write = write
        self._written = written
        self._waiting: SimpleQueue[_Waiting | None] = SimpleQueue()
        self._promised: deque[tuple[float, asyncio.Future[bool]]] = deque()
        self._impatience: asyncio.TimerHandle | None = None
        self._bytes = 0
        self._closed = False
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    @property
    def waiting(self) -> int:
        """Messages that no batch has taken up yet."""
        return self._waiting.qsize()

    async def append(self, message: Accepted) -> bool:
        """As ``NotificationLog.append``; also refuses when too much waits already."""
        if self._closed:
            raise LogUnavailable("the companion stops")
        if self._bytes > WAITING_BYTES:
            raise LogUnavailable("too many messages wait for the disk")
        if self._thread is None:
            self._start()
        loop = asyncio.get_running_loop()
        done: asyncio.Future[bool] = loop.create_future()
        self._bytes += len(message.body)
        self._promised.append((loop.time() + PATIENCE_S, done))
        if self._impatience is None:
            self._impatience = loop.call_later(_LOOK_S, self._look)
        self._waiting.put((message, done))
        return await done

    async def close(self) -> bool:
        """Write what waits, then end the thread; False when the disk keeps it for too long."""
        self._closed = True
        if self._thread is not None:
            self._waiting.put(None)
            await asyncio.to_thread(self._thread.join, PATIENCE_S)
        if self._impatience is not None:
            self._impatience.cancel()
        return self._thread is None or not self._thread.is_alive()

    def _look(self) -> None:
        """Give up what the disk has kept waiting for too long; it may still come through."""
        assert self._loop is not None  # noqa: S101 -- set before the first promise
        now = self._loop.time()
        while self._promised and (self._promised[0][0] < now or self._promised[0][1].done()):
            _, done = self._promised.popleft()
            if not done.done():
                done.set_exception(LogUnavailable("the disk or the database takes too long"))
        self._impatience = self._loop.call_later(_LOOK_S, self._look) if self._promised else None

    def _start(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._thread = threading.Thread(target=self._run, name="companion log", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        ended = False
        while not ended:
            batch: list[_Waiting] = []
            ended = self._fill(batch)
            if batch:
                self._settle(batch)

    def _fill(self, batch: list[_Waiting]) -> bool:
        """Wait for a message, and take what waits with it as far as one transaction holds it.

        Returns:
            True when nothing comes any more.
        """
        size = 0
        message = self._waiting.get()
        while message is not None:
            batch.append(message)
            size += len(message[0].body)
            if len(batch) >= _BATCH or size >= _BATCH_BYTES:
                return False
            try:
                message = self._waiting.get_nowait()
            except Empty:
                return False
        return True

    def _settle(self, batch: list[_Waiting]) -> None:
        try:
            written = self._write([message for message, _ in batch])
        except LogUnavailable as unavailable:
            self._tell(self._failed, batch, unavailable)
        except Exception:  # the thread's edge: whoever waits must hear of it
            log.exception("a batch was not written")
            self._tell(self._failed, batch, LogUnavailable("the log has a fault of its own"))
        else:
            self._tell(self._done, batch, written)

    def _tell(self, then: Callable[..., None], batch: list[_Waiting], outcome: object) -> None:
        assert self._loop is not None  # noqa: S101 -- set before the thread starts
        with contextlib.suppress(RuntimeError):  # the loop ended: nobody waits any more
            self._loop.call_soon_threadsafe(then, batch, outcome)

    def _done(self, batch: list[_Waiting], written: Written) -> None:
        self.batches += 1
        self.messages += len(batch)
        self._written(written.last_seq)
        for (message, done), fresh in zip(batch, written.fresh, strict=True):
            self._bytes -= len(message.body)
            if not done.done():
                done.set_result(fresh)

    def _failed(self, batch: list[_Waiting], unavailable: LogUnavailable) -> None:
        for message, done in batch:
            self._bytes -= len(message.body)
            if not done.done():
                done.set_exception(LogUnavailable(str(unavailable)))
