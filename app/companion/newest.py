"""The newest number of the log, and those who wait for a newer one."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from typing import Final

from app.companion.log import LogUnavailable

_ASK_AGAIN_S: Final = 1.0


class Newest:
    """Wakes whoever waits as soon as this process learns of an entry behind their number.

    Of entries of other companions it is told where the database calls; it also asks the database
    once a second while somebody waits. Belongs to the event loop.
    """

    def __init__(self, ask: Callable[[], Awaitable[int]]) -> None:
        """Ask nothing yet; ``ask`` reads the newest number from the database."""
        self._ask = ask
        self._seq = 0
        self._waiting: dict[asyncio.Future[None], int] = {}
        self._watch: asyncio.Task[None] | None = None

    def learn(self, seq: int) -> None:
        """Tell those who wait that there is ``seq``; an older one than known changes nothing."""
        if seq <= self._seq:
            return
        self._seq = seq
        for done, after in list(self._waiting.items()):
            if after < seq and not done.done():
                done.set_result(None)

    @property
    def seq(self) -> int:
        """The newest number that this process knows of."""
        return self._seq

    def forget(self, known: int, after: int) -> None:
        """Somebody read after ``known`` was known, and nothing stands behind ``after``.

        So an older log was put back: whoever waits shall wait again, and not ask in vain.
        """
        if self._seq == known > after:
            self._seq = after

    async def wait(self, after: int, seconds: float) -> bool:
        """As ``NotificationLog.wait``."""
        if self._seq > after:
            return True
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting[done] = after
        if self._watch is None or self._watch.done():
            self._watch = asyncio.create_task(self._keep_asking())
        try:
            async with asyncio.timeout(seconds):
                await done
        except TimeoutError:
            return False
        finally:
            del self._waiting[done]
        return True

    async def close(self) -> None:
        """Ask no more."""
        if self._watch is not None:
            self._watch.cancel()
            await asyncio.wait({self._watch})

    async def _keep_asking(self) -> None:
        while self._waiting:
            with contextlib.suppress(LogUnavailable):  # whoever reads is told
                self.learn(await self._ask())
            await asyncio.sleep(_ASK_AGAIN_S)
