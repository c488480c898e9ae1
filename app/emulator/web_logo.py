"""The shop's own logo: uploaded by the shop, shown on the pages its buyers see."""

from __future__ import annotations

from typing import Final

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from app.emulator.world import World

PATH: Final = "/payments/logo"
CONTROL_PATH: Final = "/control/logo"
SIZE_LIMIT: Final = 512 * 1024
_KINDS: Final = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
)


def picture_type(content: bytes) -> str | None:
    """Return the media type by the first bytes, whatever the sender calls it.

    SVG is left out: it can carry script.
    """
    return next((kind for start, kind in _KINDS if content.startswith(start)), None)


class Logo:
    """Keeps the logo with the account and serves it."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> list[BaseRoute]:
        """Return the routes."""
        return [
            Route(PATH, self.serve),
            Route(CONTROL_PATH, self.upload, methods=["PUT"]),
            Route(CONTROL_PATH, self.remove, methods=["DELETE"]),
        ]

    async def serve(self, _: Request) -> Response:
        """Send the logo, or 404 if there is none."""
        account = self._world.account
        if account.logo is None:
            return Response(status_code=404)
        headers = {"Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff"}
        return Response(account.logo, media_type=account.logo_type, headers=headers)

    async def upload(self, http: Request) -> Response:
        """Take a PNG, JPEG or GIF of at most 512 KB as the body of the request."""
        content = b""
        async for chunk in http.stream():
            content += chunk
            if len(content) > SIZE_LIMIT:
                message = f"A logo may have {SIZE_LIMIT} bytes at most."
                return JSONResponse({"error": "TooLarge", "message": message}, 413)
        kind = picture_type(content)
        if kind is None:
            message = "A logo must be a PNG, JPEG or GIF picture."
            return JSONResponse({"error": "UnsupportedPicture", "message": message}, 415)
        self._keep(content, kind)
        return JSONResponse({"logo_type": kind, "bytes": len(content)})

    async def remove(self, _: Request) -> Response:
        """Forget the logo."""
        self._keep(None, "")
        return Response(status_code=204)

    def _keep(self, content: bytes | None, kind: str) -> None:
        with self._world.transaction():
            self._world.account.logo, self._world.account.logo_type = content, kind
            self._world.keep_settings()
