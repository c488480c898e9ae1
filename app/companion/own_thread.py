"""Runs what blocks on one thread of its own, away from the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

from app.companion.log import LogUnavailable

P = ParamSpec("P")
T = TypeVar("T")


class OwnThread:
    """One thread that a database connection stays on; calls wait for those before them."""

    def __init__(self, name: str) -> None:
        """The thread starts with the first call."""
        self._executor = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._closed = False

    async def run(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do it over there and return what it returned.

        Raises:
            LogUnavailable: the thread was closed; nothing was done.
        """
        if self._closed:
            raise LogUnavailable("the companion stops")
        future = self._executor.submit(work, *args, **kwargs)
        return await asyncio.wrap_future(future)

    async def close(self, last: Callable[[], None]) -> None:
        """Do one last thing there, then end it."""
        if not self._closed:
            self._closed = True
            await asyncio.wrap_future(self._executor.submit(last))
            self._executor.shutdown()
