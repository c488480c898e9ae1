"""Posts one message over HTTP/1.1 and reads the status of the answer."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Final
from urllib.parse import SplitResult, urlsplit

FIRST_FINAL_STATUS: Final = 200
MAX_HEADER_LINES: Final = 200
MAX_BODY: Final = 65536


class NoAnswer(Exception):
    """The host could not be reached, or what came back was no HTTP answer."""


@dataclass(frozen=True, slots=True)
class Post:
    """One request.

    Attributes:
        torn: half of the body is sent, then the connection is closed.
    """

    url: str
    headers: Sequence[tuple[str, str]]
    body: bytes
    torn: bool = False


async def post(request: Post, tls: ssl.SSLContext, timeout_seconds: float) -> int:
    """Returns the HTTP status; redirects are not followed.

    Raises:
        NoAnswer: with the reason in words; the receiver may have acted all the same.
    """
    try:
        async with asyncio.timeout(timeout_seconds):
            return await _exchange(request, tls)
    except TimeoutError:
        raise NoAnswer(f"no answer within {timeout_seconds:g} s") from None
    except (OSError, ValueError) as error:
        raise NoAnswer(f"{type(error).__name__}: {error}") from error


async def _exchange(request: Post, tls: ssl.SSLContext) -> int:
    parts = urlsplit(request.url)
    secure = parts.scheme == "https"
    reader, writer = await asyncio.open_connection(
        parts.hostname, parts.port or (443 if secure else 80), ssl=tls if secure else None
    )
    try:
        body = request.body[: len(request.body) // 2] if request.torn else request.body
        writer.write(_head(parts, request) + body)
        await writer.drain()
        if request.torn:
            raise NoAnswer("the body was torn off on purpose")
        return await _status(reader)
    finally:
        if request.torn and not secure:
            writer.close()  # what was written must still get out
        else:
            writer.transport.abort()  # a TLS goodbye could be waited for in vain


def _head(parts: SplitResult, request: Post) -> bytes:
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    lines = [
        f"POST {target} HTTP/1.1",
        f"Host: {parts.netloc.rpartition('@')[2]}",
        f"Content-Length: {len(request.body)}",
        *(f"{name}: {value}" for name, value in request.headers),
    ]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


async def _status(reader: asyncio.StreamReader) -> int:
    """Status of the final answer; its body is read as far as its length is told."""
    while True:
        line = await reader.readline()
        version, _, rest = line.partition(b" ")
        if not version.startswith(b"HTTP/1."):
            raise NoAnswer("the answer is not HTTP" if line else "the connection was closed")
        status = int(rest[:3])
        length = await _content_length(reader)
        if status >= FIRST_FINAL_STATUS:
            with suppress(asyncio.IncompleteReadError):
                await reader.readexactly(min(length, MAX_BODY))
            return status


async def _content_length(reader: asyncio.StreamReader) -> int:
    length = 0
    for _ in range(MAX_HEADER_LINES):
        name, _, value = (await reader.readline()).strip().partition(b":")
        if not name:
            return length
        if name.lower() == b"content-length":
            length = max(0, int(value))
    raise NoAnswer("the answer has too many headers")
