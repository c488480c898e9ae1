"""The companion as an ASGI application: hears Amazon on one path, feeds the desks on the others."""

from __future__ import annotations

import contextlib
import datetime as dt
import time
from collections.abc import AsyncIterator, Callable
from typing import Final

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from app.companion.access_log import AccessLog
from app.companion.chores import Chores
from app.companion.desk_access import DeskAccess
from app.companion.feed import REFUSALS, Feed, refusal, refused
from app.companion.operations import Counts, Operations
from app.companion.parts import Parts, open_parts
from app.companion.self_test import SelfTest, read_key
from app.companion.settings import CompanionSettings, load
from app.companion.traffic import ROUTE, SELF_TEST, Traffic
from app.companion.waiting import WaitingRoom

IPN_PATH: Final = "/ipn"


class Endpoint:
    """One companion's application.

    ``POST /ipn`` goes straight to the part that hears Amazon; Starlette would cost as much as
    the signature. Everything else is Starlette's.

    It is opened by the server's lifespan, or before it by ``open``, which tells what is wrong.

    Attributes:
        connections: how many the server holds, for the metrics; set before it is opened.
    """

    def __init__(self, settings: Callable[[], CompanionSettings] = load) -> None:
        """Nothing is read or opened yet."""
        self._load = settings
        self._opened: _Opened | None = None
        self.connections: Callable[[], int] | None = None
        self._outside = Starlette(lifespan=self._life)

    async def open(self) -> Parts:
        """Open the log and everything on it; again does nothing.

        Raises:
            BadCompanionSettings: the settings make no sense.
            SelfTestKeyUnusable: the key can be neither read nor made.
            LogUnavailable: the log cannot be opened.
        """
        if self._opened is None:
            self._opened = await _open(self._load(), self.connections)
        return self._opened.parts

    async def close(self) -> None:
        """Write what waits, let go of the log; again does nothing."""
        opened, self._opened = self._opened, None
        if opened is not None:
            await opened.close()

    @property
    def waiting(self) -> int:
        """How many polls and streams wait now."""
        return self._opened.room.count if self._opened is not None else 0

    def stop_waiting(self) -> None:
        """Send everybody home who waits for news; whoever asks from now on gets what there is."""
        if self._opened is not None:
            self._opened.room.stopping.set()

    def reopen_access_log(self) -> None:
        """Go on in a new file, after the old one was moved away."""
        if self._opened is not None:
            self._opened.access_log.reopen()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request, or the lifespan."""
        if scope["type"] == "lifespan":
            await self._outside(scope, receive, send)
        elif self._opened is None:
            await Response(status_code=503)(scope, receive, send)
        else:
            await self._opened.traffic(scope, receive, send)

    @contextlib.asynccontextmanager
    async def _life(self, _: Starlette) -> AsyncIterator[None]:
        await self.open()
        try:
            yield
        finally:
            self.stop_waiting()
            await self.close()


class _Opened:
    """Everything that lives as long as the log is open."""

    def __init__(
        self,
        settings: CompanionSettings,
        parts: Parts,
        key: bytes,
        connections: Callable[[], int] | None,
    ) -> None:
        self.parts = parts
        self.room = WaitingRoom(settings.waiting, settings.waiting_per_desk)
        self.access_log = AccessLog(settings.access_log)
        self.traffic = Traffic(self._serve, self.access_log)
        self._self_test = SelfTest(key, lambda: dt.datetime.now(dt.UTC), settings.unlisted)
        access = DeskAccess(parts.store, time.monotonic)
        self.chores = Chores(access, parts.store, dt.timedelta(days=settings.retention_days))
        counts = Counts(self.traffic, self.room, access, connections)
        operations = Operations(settings, parts, counts)
        feed = Feed(parts.store, access, self.room)
        self._routes = Starlette(
            routes=[*feed.routes(), *operations.routes()],
            exception_handlers={HTTPException: _plain, **dict.fromkeys(REFUSALS, refused)},
        )

    async def close(self) -> None:
        self.room.stopping.set()
        await self.chores.stop()
        await self.access_log.stop()
        await self.parts.close()

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        if header := SelfTest.asked_by(scope):
            scope[ROUTE] = SELF_TEST
            await self._self_test.answer(header, scope, receive, send)
        elif scope["path"] == IPN_PATH and scope["method"] == "POST":
            await self.parts.ingest(scope, receive, send)
        else:
            await self._routes(scope, receive, send)


async def _open(settings: CompanionSettings, connections: Callable[[], int] | None) -> _Opened:
    settings.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    key = read_key(settings.self_test_key, make=True)
    opened = _Opened(settings, await open_parts(settings), key, connections)
    opened.access_log.start()
    opened.chores.start()
    return opened


async def _plain(request: Request, error: Exception) -> Response:
    """What is not there, or not by this method."""
    if not isinstance(error, HTTPException):
        raise error
    if request.url.path == IPN_PATH:
        return Response(status_code=405, headers={"Allow": "POST"})
    answer = refusal(error.status_code, f"{error.detail}.")
    answer.headers.update(error.headers or {})
    return answer


app = Endpoint()
"""For any ASGI server; configured by the environment (``PAYDESK_COMPANION_...``)."""
