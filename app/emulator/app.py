"""Puts the emulator's parts together into one ASGI application."""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator
from typing import Final

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute
from starlette.types import Receive, Scope, Send

from app.emulator.control import control_routes
from app.emulator.control_guard import ControlGuard
from app.emulator.faults import FaultBook
from app.emulator.ipn_control import ipn_routes
from app.emulator.lwa_routes import LoginWithAmazon
from app.emulator.sns_sender import SnsSender
from app.emulator.throttle import Throttle
from app.emulator.timekeeper import Timekeeper
from app.emulator.v1_api import V1Api
from app.emulator.v1_gate import Gate
from app.emulator.web_routes import web_routes
from app.emulator.world import World

_API: Final = re.compile(r"/OffAmazonPayments(_Sandbox)?(/[^/]*)?/?")
_JSON_PATHS: Final = ("/control", "/auth/", "/user/", "/payments/")


class EmulatorApp:
    """Sends each request to its part: the API, control, or what buyers see.

    The API is plain ASGI; everything else is Starlette.
    """

    def __init__(self, world: World, sender: SnsSender, stopping: asyncio.Event) -> None:
        throttle, faults = Throttle(world.clock), FaultBook()
        self._world = world
        self._sender = sender
        self._api = V1Api(world, Gate(world, throttle), faults, stopping)
        self._pages = Starlette(
            routes=[
                *control_routes(world, faults, throttle),
                *ipn_routes(world, sender),
                *LoginWithAmazon(world).routes(),
                *web_routes(world),
            ],
            lifespan=self._run,
            exception_handlers={HTTPException: _say_in_kind},
        )
        self._control = ControlGuard(self._pages)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request, or the lifespan."""
        path = scope.get("path", "")
        if scope["type"] == "http" and _API.fullmatch(path):
            await self._api(scope, receive, send)
        elif path == "/control" or path.startswith("/control/"):
            await self._control(scope, receive, send)
        else:
            await self._pages(scope, receive, send)

    @property
    def routes(self) -> list[BaseRoute]:
        """Every route but the API's."""
        return self._pages.routes

    @contextlib.asynccontextmanager
    async def _run(self, _: Starlette) -> AsyncIterator[None]:
        world, sender = self._world, self._sender
        world.on_clock.append(sender.look_again)
        world.on_reset.append(sender.forget)
        await sender.start()
        timekeeper = Timekeeper(world)
        timekeeper.start()
        try:
            yield
        finally:
            await timekeeper.stop()
            await sender.stop()


async def _say_in_kind(request: Request, error: Exception) -> Response:
    """Answer what is not there: with JSON where JSON is spoken, else with a line of text."""
    if not isinstance(error, HTTPException):
        raise error
    if request.url.path.startswith(_JSON_PATHS):
        return JSONResponse({"error": error.detail}, error.status_code, error.headers)
    notice = f"Training \N{EN DASH} not Amazon. {error.detail}."
    return PlainTextResponse(notice, error.status_code, error.headers)
