"""HTTP to Amazon: pooled connections, bounded waits, failures sorted by what they may have done."""

from __future__ import annotations

import ssl
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from app.amazonpay.answer import Answer
from app.amazonpay.connection import Connection
from app.amazonpay.origin import Origin
from app.amazonpay.tls import public_context
from app.domain.errors import NotSent, Unavailable

CONNECT_TIMEOUT_S: Final = 5.0

_IDLE_LIMIT_S: Final = 50.0
"""Shorter than the minute after which Amazon's load balancers hang up."""

_POOLED_PER_ORIGIN: Final = 8


@dataclass(frozen=True, slots=True)
class WireRequest:
    """One request, its head ready to send.

    Attributes:
        head: request line and headers without ``Content-Length``, each ending in CR LF.
        body: secret; never logged.
    """

    origin: Origin
    head: bytes = field(repr=False)
    body: bytes = field(default=b"", repr=False)

    def to_wire(self) -> bytes:
        return b"%bContent-Length: %d\r\n\r\n%b" % (self.head, len(self.body), self.body)


def request_head(method: str, target: str, origin: Origin, headers: dict[str, str]) -> bytes:
    """Lay out request line and headers.

    Raises:
        ValueError: a line break or another control character would forge a header; a bug.
    """
    lines = [f"{method} {target} HTTP/1.1", f"Host: {origin.authority}", "User-Agent: Paydesk"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    if not all(line.isascii() and line.isprintable() for line in lines):
        msg = "a header holds a control character"
        raise ValueError(msg)
    return "".join(f"{line}\r\n" for line in lines).encode("ascii")


class Transport:
    """Sends requests for all threads of the process over pooled connections.

    Redirects are never followed, proxies and other settings of the environment never read.

    Attributes:
        handshakes: connections opened so far.
    """

    def __init__(
        self,
        tls: Callable[[], ssl.SSLContext] = public_context,
        connect_timeout_s: float = CONNECT_TIMEOUT_S,
    ) -> None:
        """Take part in the pool; nothing is opened yet.

        Args:
            tls: asked at the first secure connection, so that starting up does not pay for it.
            connect_timeout_s: for reaching the host, and again for the handshake.
        """
        self.handshakes = 0
        self._tls = tls
        self._connect_timeout_s = connect_timeout_s
        self._idle: dict[Origin, deque[Connection]] = {}
        self._lock = threading.Lock()
        self._closed = False

    def send(self, request: WireRequest, read_timeout_s: float) -> Answer:
        """Send one request, once, and wait so long for the whole answer.

        Raises:
            NotSent: it certainly had no effect.
            OutcomeUnknown: it left, and no whole answer came back.
            Unavailable: plain HTTP beyond this machine; nothing was sent.
        """
        wire = request.to_wire()
        connection = self._take(request.origin)
        if connection is not None:
            try:
                return self._exchange(request.origin, connection, wire, read_timeout_s)
            except NotSent:
                pass  # the server hung up on an old connection; a new one has not been tried
        return self._exchange(request.origin, self._open(request.origin), wire, read_timeout_s)

    def close(self) -> None:
        """Close what is idle now and what becomes idle later."""
        with self._lock:
            self._closed = True
            idle = [connection for pool in self._idle.values() for connection in pool]
            self._idle.clear()
        for connection in idle:
            connection.close()

    def _exchange(
        self, origin: Origin, connection: Connection, wire: bytes, read_timeout_s: float
    ) -> Answer:
        try:
            return connection.exchange(wire, read_timeout_s)
        finally:
            self._give_back(origin, connection)

    def _open(self, origin: Origin) -> Connection:
        if not (origin.secure or origin.is_loopback):
            raise Unavailable(f"{origin.host} would be called without TLS")
        connection = Connection(
            origin, self._tls() if origin.secure else None, self._connect_timeout_s
        )
        with self._lock:
            self.handshakes += 1
        return connection

    def _take(self, origin: Origin) -> Connection | None:
        """The connection used last, for it is the least likely to have gone stale."""
        oldest = time.monotonic() - _IDLE_LIMIT_S
        while True:
            with self._lock:
                pool = self._idle.get(origin)
                connection = pool.pop() if pool else None
            if connection is None or not (connection.used_at < oldest or connection.is_stale()):
                return connection
            connection.close()

    def _give_back(self, origin: Origin, connection: Connection) -> None:
        if connection.reusable:
            with self._lock:
                pool = self._idle.setdefault(origin, deque())
                if not self._closed and len(pool) < _POOLED_PER_ORIGIN:
                    pool.append(connection)
                    return
        connection.close()
