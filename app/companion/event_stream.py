"""Notifications as server-sent events, for desks that keep a line open."""

from __future__ import annotations

import asyncio
from typing import Final

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from app.companion.desk_access import DeskAccess
from app.companion.feed_json import event_of
from app.companion.log import LogUnavailable, NotificationLog
from app.companion.waiting import WaitingRoom, dismissed, hung_up

_BATCH: Final = 100
_HEARTBEAT: Final = b": still here\n\n"
_HEADERS: Final = (
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-store"),
    (b"x-accel-buffering", b"no"),  # nginx would hold events back
)


class EventStream(Response):
    """One desk's line.

    It ends when the desk hangs up, when its token is revoked, when the log cannot be read, when
    the companion stops, and after a quarter of an hour: what was sent need not be stored, so a
    desk counts as having read only what it says when it comes back.
    """

    media_type = "text/event-stream"
    heartbeat_s = 15.0
    lifetime_s = 900.0

    def __init__(
        self, log: NotificationLog, access: DeskAccess, room: WaitingRoom, desk: str, after: int
    ) -> None:
        """Send what comes behind ``after``."""
        super().__init__()
        self._log = log
        self._access = access
        self._room = room
        self._desk = desk
        self._after = after

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve until one side ends it.

        Raises:
            TooManyWaiting: there is no seat; nothing was sent.
            LogUnavailable: the log cannot be read; nothing was sent.
        """
        del scope
        with self._room.seat(self._desk):
            first = await self._log.read(self._after, _BATCH)
            await send({"type": "http.response.start", "status": 200, "headers": list(_HEADERS)})
            await _send(send, _HEARTBEAT + b"".join(event_of(entry) for entry in first))
            self._after = first[-1].seq if first else self._after
            gone = asyncio.ensure_future(hung_up(receive))
            try:
                await self._serve(send, gone)
            except LogUnavailable:
                pass  # the desk asks again
            finally:
                await dismissed(gone)
            await send({"type": "http.response.body", "body": b""})

    async def _serve(self, send: Send, gone: asyncio.Future[None]) -> None:
        loop = asyncio.get_running_loop()
        until = loop.time() + self.lifetime_s
        while loop.time() < until and not (gone.done() or self._room.stopping.is_set()):
            if not await self._access.still_known(self._desk):
                return
            entries = await self._log.read(self._after, _BATCH)
            if entries:
                await _send(send, b"".join(event_of(entry) for entry in entries))
                self._after = entries[-1].seq
                continue
            news = await self._room.news(self._log, self._after, self.heartbeat_s, gone)
            if not (news or gone.done() or self._room.stopping.is_set()):
                await _send(send, _HEARTBEAT)


async def _send(send: Send, piece: bytes) -> None:
    await send({"type": "http.response.body", "body": piece, "more_body": True})
