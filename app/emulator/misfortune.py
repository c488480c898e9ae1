"""Carries faults out on a connection: hangs, resets, torn and wrong answers."""

from __future__ import annotations

import asyncio
import socket
import struct
from typing import Any, Final

from starlette.types import Receive, Scope, Send
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from app.emulator.faults import Fault, FaultKind
from app.emulator.v1_answer import Answer, send_answer

TRANSPORT: Final = "paydesk.transport"

_HTML: Final = (
    b"<html><head><title>502 Bad Gateway</title></head>"
    b"<body><h1>Bad Gateway</h1><p>Training &ndash; not Amazon</p></body></html>"
)
_BAD_GATEWAY: Final = 502
_GOODBYE_S: Final = 0.25


class OpenProtocol(HttpToolsProtocol):
    """HTTP that lets the application get at the transport, to break it."""

    def on_message_begin(self) -> None:
        """Put the transport where `drop` finds it."""
        super().on_message_begin()
        scope: dict[str, Any] = self.scope  # type: ignore[assignment]  # plus one key of ours
        scope["extensions"] = {TRANSPORT: {"transport": self.transport}}

    def shutdown(self) -> None:
        """Close as the server stops; a TLS client that does not say good-bye is not waited for."""
        super().shutdown()
        if self.scheme == "https" and self.transport.is_closing():
            self.loop.call_later(_GOODBYE_S, self.transport.abort)


class Connection:
    """One request's way back to the client, which a fault may cut.

    Args:
        scope: ASGI scope.
        receive: ASGI receive, with the body already read.
        send: ASGI send.
        stopping: set when the server stops; ends every wait.
    """

    def __init__(self, scope: Scope, receive: Receive, send: Send, stopping: asyncio.Event) -> None:
        self._scope = scope
        self._receive = receive
        self.send = send
        self._stopping = stopping

    async def wait(self, seconds: float) -> bool:
        """Wait; False if the client went away or the server stops before the time is over.

        A server that stops drops the connection, so nobody waits for its end.
        """
        gone = asyncio.ensure_future(self._gone())
        stop = asyncio.ensure_future(self._stopping.wait())
        try:
            done, _ = await asyncio.wait(
                {gone, stop}, timeout=seconds, return_when=asyncio.FIRST_COMPLETED
            )
        finally:
            await _dismiss(gone)
            await _dismiss(stop)
        if stop in done and gone not in done:
            await self.drop()
        return not done

    async def drop(self) -> None:
        """Reset the connection without an answer."""
        transport = self._scope["extensions"][TRANSPORT]["transport"]
        plain = transport.get_extra_info("socket")
        # Zero linger makes the kernel send RST instead of FIN.
        plain.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()
        await self._gone()

    async def send_torn(self, answer: Answer, after_bytes: int) -> None:
        """Send only the beginning of an answer and cut the connection."""
        await send_answer(self.send, answer, upto=min(after_bytes, len(answer.body) - 1))
        transport = self._scope["extensions"][TRANSPORT]["transport"]
        transport.close()
        await self._gone()

    async def send_html(self) -> None:
        """Send a gateway's HTML page in place of an answer."""
        await send_answer(
            self.send, Answer(_BAD_GATEWAY, _HTML, media_type="text/html; charset=utf-8")
        )

    async def _gone(self) -> None:
        while (await self._receive())["type"] != "http.disconnect":
            pass


async def suffer_before(connection: Connection, fault: Fault, instead: Answer | None) -> bool:
    """Carry out what goes wrong before the operation; False if the call ends here."""
    match fault.kind:
        case FaultKind.TIMEOUT_BEFORE:
            if await connection.wait(fault.seconds):
                await connection.drop()
            return False
        case FaultKind.DELAY_BEFORE:
            return await connection.wait(fault.seconds)
        case FaultKind.RESET_BEFORE:
            await connection.drop()
            return False
        case FaultKind.HTML_ERROR:
            await connection.send_html()
            return False
        case _ if instead is not None:
            await send_answer(connection.send, instead)
            return False
        case _:
            return True


async def suffer_after(connection: Connection, fault: Fault, answer: Answer, error: Answer) -> None:
    """Carry out what goes wrong after the operation was done.

    Args:
        connection: the way back.
        fault: what goes wrong.
        answer: what the client should have got.
        error: an InternalServerError to send instead, if that is the fault.
    """
    match fault.kind:
        case FaultKind.TIMEOUT_AFTER:
            if await connection.wait(fault.seconds):
                await connection.drop()
        case FaultKind.DELAY_AFTER:
            if await connection.wait(fault.seconds):
                await send_answer(connection.send, answer)
        case FaultKind.RESET_AFTER:
            await connection.drop()
        case FaultKind.INTERNAL_ERROR_AFTER:
            await send_answer(connection.send, error)
        case FaultKind.HTML_ERROR_AFTER:
            await connection.send_html()
        case FaultKind.TORN_BODY:
            await connection.send_torn(answer, fault.after_bytes)
        case _:
            await send_answer(connection.send, answer)


async def _dismiss(task: asyncio.Future[Any]) -> None:
    task.cancel()
    await asyncio.wait({task})
