"""One line of JSON per request: what was asked for and how it ended, never by whom."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import sys
import time
from pathlib import Path
from typing import Final, TextIO

import orjson

from app.companion.waiting import dismissed

log = logging.getLogger(__name__)

_FLUSH_S: Final = 0.25
_WAITING_LINES: Final = 50_000


class AccessLog:
    """Collects lines and writes them four times a second.

    No address, header, query or body is in it: the route and not the path, since anybody may
    put anything into a path.

    Attributes:
        dropped: lines that did not fit while the file could not be written.
    """

    def __init__(self, target: str) -> None:
        """``-`` is standard error, ``none`` nowhere, anything else a file that is appended to."""
        self._target = "" if target == "none" else target
        self._lines: list[tuple[float, str, str, int, float]] = []
        self._file: TextIO | None = None
        self._task: asyncio.Task[None] | None = None
        self.dropped = 0

    def note(self, method: str, route: str, status: int, seconds: float) -> None:
        """Remember a request that has been answered."""
        if not self._target:
            return
        if len(self._lines) >= _WAITING_LINES:
            self.dropped += 1
            return
        self._lines.append((time.time(), method, route, status, seconds))

    def start(self) -> None:
        """Begin to write; call it on the event loop."""
        if self._target:
            self.reopen()
            self._task = asyncio.create_task(self._run())

    def reopen(self) -> None:
        """Open the file anew, after it was moved away."""
        old, self._file = self._file, None
        if old is not None and old is not sys.stderr:
            old.close()
        if self._target == "-":
            self._file = sys.stderr
        elif self._target:
            with contextlib.suppress(OSError):
                self._file = Path(self._target).open("a", encoding="utf-8")  # noqa: SIM115 -- kept

    async def stop(self) -> None:
        """Write what is left."""
        if self._task is not None:
            await dismissed(self._task)
        self._write()
        if self._file is not None and self._file is not sys.stderr:
            self._file.close()
        self._file = None

    async def _run(self) -> None:
        while True:
            await asyncio.sleep(_FLUSH_S)
            self._write()

    def _write(self) -> None:
        if not self._lines or self._file is None:
            return
        text = "".join(map(_line, self._lines))
        try:
            self._file.write(text)
            self._file.flush()
        except OSError:  # a full disk: service goes on, and the lines wait
            return
        self._lines.clear()


def _line(seen: tuple[float, str, str, int, float]) -> str:
    at, method, route, status, seconds = seen
    moment = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(at))
    line = {
        "at": f"{moment}.{int(at % 1 * 1000):03d}Z",
        "method": method,
        "route": route,
        "status": status,
        "ms": round(seconds * 1000, 2),
    }
    return orjson.dumps(line).decode() + "\n"
