"""Who waits for news: how many at once, and what ends a wait."""

from __future__ import annotations

import asyncio
import contextlib
from collections import Counter
from collections.abc import Iterator
from typing import Any, Final

from starlette.types import Receive

from app.companion.log import NotificationLog

_DISCONNECT: Final = "http.disconnect"


class TooManyWaiting(Exception):
    """No more may wait now.

    Attributes:
        own: this desk itself holds all it may.
    """

    def __init__(self, *, own: bool) -> None:
        super().__init__("too many wait")
        self.own = own


class WaitingRoom:
    """Seats for polls and streams.

    Attributes:
        stopping: set once the companion stops; whoever waits goes home at once.
    """

    def __init__(self, seats: int, seats_per_desk: int) -> None:
        self.stopping = asyncio.Event()
        self._seats = seats
        self._seats_per_desk = seats_per_desk
        self._stop: asyncio.Future[Any] | None = None
        self._taken: Counter[str] = Counter()
        self._count = 0

    @property
    def count(self) -> int:
        """How many wait now."""
        return self._count

    @contextlib.contextmanager
    def seat(self, desk: str) -> Iterator[None]:
        """Hold a seat.

        Raises:
            TooManyWaiting: none is free, for this desk or at all.
        """
        if self._taken[desk] >= self._seats_per_desk:
            raise TooManyWaiting(own=True)
        if self._count >= self._seats:
            raise TooManyWaiting(own=False)
        self._taken[desk] += 1
        self._count += 1
        try:
            yield
        finally:
            self._count -= 1
            self._taken[desk] -= 1
            if not self._taken[desk]:
                del self._taken[desk]

    async def news(
        self, log: NotificationLog, after: int, seconds: float, gone: asyncio.Future[None]
    ) -> bool:
        """Wait until there is an entry behind ``after``.

        Args:
            log: where it will appear.
            after: the number the desk has.
            seconds: how long it is willing to wait.
            gone: done once the desk has hung up.

        Returns:
            False when time is up, the desk is gone, or the companion stops.

        Raises:
            LogUnavailable: the log cannot be read just now.
        """
        if self.stopping.is_set() or gone.done():
            return False
        stop = self._stop = self._stop or asyncio.ensure_future(self.stopping.wait())
        news = asyncio.ensure_future(log.wait(after, seconds))
        ends: set[asyncio.Future[Any]] = {news, stop, gone}
        try:
            await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
            return news.result() if news.done() else False
        finally:
            news.cancel()


async def hung_up(receive: Receive) -> None:
    """Return once the client has gone away."""
    while (await receive())["type"] != _DISCONNECT:
        pass


async def dismissed(task: asyncio.Future[Any]) -> None:
    """End a task that nobody waits for any more; how it ended does not matter."""
    if not task.done():
        task.cancel()
        await asyncio.wait({task})
    if not task.cancelled():
        task.exception()
