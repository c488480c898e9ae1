"""Reads the small forms the pages send."""

from __future__ import annotations

from typing import Final
from urllib.parse import parse_qsl

from starlette.requests import Request

_SIZE_LIMIT: Final = 16_384
_FIELD_LIMIT: Final = 100


async def read_form(request: Request) -> dict[str, str]:
    """Return the fields of an `application/x-www-form-urlencoded` body; none if it is too large."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > _SIZE_LIMIT:
            return {}
    try:
        return dict(parse_qsl(body.decode("utf-8", "replace"), max_num_fields=_FIELD_LIMIT))
    except ValueError:
        return {}
