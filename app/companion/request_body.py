"""Reads a request's body: not more, not longer, and not for more senders than we can bear."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, Final, TypeAlias

from app.amazonpay.sns.envelope import BODY_LIMIT
from app.companion.outcomes import Outcome
from app.domain.errors import Refused

Scope: TypeAlias = MutableMapping[str, Any]
Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]

BODY_TIMEOUT_S: Final = 10.0
"""SNS hangs up after 15 s."""

_UNFINISHED_LIMIT: Final = 64 * 1024 * 1024
"""Bytes of all bodies that have not ended yet; a genuine one is 2 to 8 KB."""


class NoBody(Refused):
    """There is no whole body to judge; ``outcome`` says why."""

    def __init__(self, outcome: Outcome, why: str) -> None:
        super().__init__(why)
        self.outcome = outcome


class BodyReader:
    """Reads bodies for one endpoint; one event loop uses it."""

    def __init__(
        self, timeout_s: float = BODY_TIMEOUT_S, unfinished_limit: int = _UNFINISHED_LIMIT
    ) -> None:
        """Set the limits.

        Args:
            timeout_s: for a whole body, however it trickles.
            unfinished_limit: bytes, for all bodies together that have not ended yet.
        """
        self._timeout_s = timeout_s
        self._unfinished_limit = unfinished_limit
        self._unfinished = 0

    async def read(self, scope: Scope, receive: Receive) -> bytes:
        """The whole body.

        Raises:
            NoBody: too large, too slow, torn off, or one too many; the rest was not read.
        """
        if _declared_length(scope) > BODY_LIMIT:
            raise NoBody(Outcome.TOO_LARGE, "the body is announced as too large")
        try:
            async with asyncio.timeout(self._timeout_s):
                message = await receive()
                if message.get("more_body", False):
                    return await self._rest(message, receive)
                return _piece(message)
        except TimeoutError as late:
            raise NoBody(Outcome.TOO_SLOW, "the body did not come in time") from late

    async def _rest(self, message: Message, receive: Receive) -> bytes:
        body = bytearray()
        try:
            while True:
                piece = _piece(message)
                body += piece
                self._unfinished += len(piece)
                if len(body) > BODY_LIMIT:
                    raise NoBody(Outcome.TOO_LARGE, "the body is too large")
                if not message.get("more_body", False):
                    return bytes(body)
                if self._unfinished > self._unfinished_limit:
                    raise NoBody(Outcome.UNAVAILABLE, "too many senders are in the middle")
                message = await receive()
        finally:
            self._unfinished -= len(body)


def _piece(message: Message) -> bytes:
    if message["type"] != "http.request":
        raise NoBody(Outcome.TORN, "the sender hung up in the middle")
    piece: bytes = message.get("body", b"")
    return piece


def _declared_length(scope: Scope) -> int:
    """0 when none was sent, or none that is a number: then what comes is counted."""
    for name, value in scope["headers"]:
        if name == b"content-length":
            return int(value) if value.isdigit() else 0
    return 0
