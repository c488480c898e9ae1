"""HTTP for a public address: whoever dawdles or sends too long a head is hung up on."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any, Final, cast

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

HEAD_BYTES: Final = 32 * 1024
_GOODBYE_S: Final = 0.25
_REST_S: Final = 2.0
_LAST_LOOK_S: Final = 0.05


@dataclass(frozen=True, slots=True)
class Deadlines:
    """How long a request may take to arrive.

    Attributes:
        head_s: from the connection, or from its first byte on a kept one, to the end of its head.
        body_s: from there to its end.
        send_s: how long a client may take nothing of an answer that does not fit on the way.
    """

    head_s: float = 10.0
    body_s: float = 20.0
    send_s: float = 30.0


class DeadlineProtocol(HttpToolsProtocol):
    """A connection on which requests and answers must get on, a head in at most 32 KiB.

    uvicorn alone would wait for ever.
    """

    _deadline: asyncio.TimerHandle | None = None
    _head_bytes = 0
    _in_head = True

    def __init__(self, *args: Any, deadlines: Deadlines, **kwargs: Any) -> None:
        """As uvicorn makes its protocols, plus ``deadlines``."""
        super().__init__(*args, **kwargs)
        self._deadlines = deadlines
        self._stuck: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(cast("asyncio.Transport", transport))
        self._within(self._deadlines.head_s)

    def connection_lost(self, exc: Exception | None) -> None:
        self._in_time()
        self._unstuck()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self._in_head:
            self._head_bytes += len(data)
        elif self._deadline is None and self._answered():
            self._within(
                self._deadlines.head_s
            )  # a lone line feed begins no request, but ends keep-alive's timer
        super().data_received(data)
        if self._in_head and self._head_bytes > HEAD_BYTES:
            self.transport.abort()

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._in_head = True
        self._within(self._deadlines.head_s)

    def on_headers_complete(self) -> None:
        self._in_head = False
        self._head_bytes = 0
        self._within(self._deadlines.body_s)
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        self._in_time()
        super().on_message_complete()

    def shutdown(self) -> None:
        """Close as the server stops; half a request, or a mute TLS client, is not waited for."""
        super().shutdown()
        self.loop.call_later(_GOODBYE_S if self._answered() else _REST_S, self._abort_if_idle)

    def _abort_if_idle(self) -> None:
        if self._answered() or self.cycle.more_body:
            self.transport.abort()

    def _answered(self) -> bool:
        """Whether no request is under way; uvicorn makes a cycle for each, and none before."""
        cycle = cast("RequestResponseCycle | None", self.cycle)
        return cycle is None or cycle.response_complete

    def pause_writing(self) -> None:
        """The client takes nothing; whoever sends waits from now on."""
        super().pause_writing()
        self._stuck = self.loop.call_later(self._deadlines.send_s, self.transport.abort)

    def resume_writing(self) -> None:
        """The client has taken most of it."""
        self._unstuck()
        super().resume_writing()

    def _unstuck(self) -> None:
        if self._stuck is not None:
            self._stuck.cancel()
            self._stuck = None

    def _within(self, seconds: float) -> None:
        self._in_time()
        self._deadline = self.loop.call_later(seconds, self._too_slow)

    def _in_time(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _too_slow(self) -> None:
        """Look once more: if it was we who stood still, the rest is here already, unread."""
        self._deadline = self.loop.call_later(_LAST_LOOK_S, self._give_up)

    def _give_up(self) -> None:
        self._deadline = None
        self.transport.abort()
