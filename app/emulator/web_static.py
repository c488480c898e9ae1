"""Serves styles, scripts, pictures and words of the pages from memory."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from app.emulator.buyers import PAGES

_TYPES: Final = {
    ".css": "text/css",
    ".js": "text/javascript",
    ".json": "application/json",
    ".svg": "image/svg+xml",
}


@dataclass(frozen=True, slots=True)
class StaticFile:
    """One file; `tag` changes with its content."""

    content: bytes
    media_type: str
    tag: str


def static_route(folder: str) -> Route:
    """Return the route of a folder of resources/emulator_pages, below /payments."""
    files = {path.name: _read(path) for path in (PAGES / folder).iterdir()}

    async def serve(request: Request) -> Response:
        file = files.get(request.path_params["name"])
        if file is None:
            raise HTTPException(404, "There is no such file")
        # Asked for each time: another emulator on this port may be of another version.
        headers = {
            "Cache-Control": "no-cache",
            "ETag": file.tag,
            "X-Content-Type-Options": "nosniff",
        }
        if request.headers.get("if-none-match") == file.tag:
            return Response(status_code=304, headers=headers)
        return Response(file.content, media_type=file.media_type, headers=headers)

    return Route(f"/payments/{folder}/{{name}}", serve)


def _read(path: Path) -> StaticFile:
    content = path.read_bytes()
    tag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    return StaticFile(content, _TYPES[path.suffix], tag)
