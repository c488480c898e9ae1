"""Keeps everyone but this machine's own programs away from the control routes."""

from __future__ import annotations

from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

_LOCAL_NAMES: Final = frozenset({"localhost", "127.0.0.1", "::1"})


class ControlGuard:
    """Serves loopback clients that use a loopback name; a page must come from here itself.

    A web page elsewhere could otherwise make its visitor's browser drive the emulator, directly
    or through a name that resolves to this machine.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or answer 403."""
        reason = _objection(scope)
        if reason is None:
            await self._app(scope, receive, send)
        else:
            await JSONResponse({"error": reason}, 403)(scope, receive, send)


def _objection(scope: Scope) -> str | None:
    headers = dict(scope["headers"])
    host = headers.get(b"host", b"").decode("latin-1")
    client = scope.get("client")
    if client is None or not ip_address(client[0]).is_loopback:
        return "Control is for programs on this machine only."
    if _name(f"//{host}") not in _LOCAL_NAMES:
        return "Control answers to localhost, 127.0.0.1 and [::1] only."
    origin = headers.get(b"origin")
    if origin is not None and origin.decode("latin-1") != f"{scope['scheme']}://{host}":
        return "Control is closed to web pages of other origins."
    return None


def _name(address: str) -> str | None:
    try:
        return urlsplit(address).hostname
    except ValueError:
        return None
