"""Runs what blocks on one thread of its own, away from the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

from app.companion.group_commit import PATIENCE_S
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
            LogUnavailable: the thread was closed and nothing was done; or it takes too long, and
                may get through later.
        """
        if self._closed:
            raise LogUnavailable("the companion stops")
        future = self._executor.submit(work, *args, **kwargs)
        try:
            async with asyncio.timeout(PATIENCE_S):
                return await asyncio.wrap_future(future)
        except TimeoutError as error:
            raise LogUnavailable("the database takes too long") from error

    async def close(self, last: Callable[[], None]) -> None:
        """Do one last thing there, then end it."""
        if not self._closed:
            self._closed = True
            ending = asyncio.wrap_future(self._executor.submit(last))
            await asyncio.wait({ending}, timeout=PATIENCE_S)
            self._executor.shutdown(wait=False)
