"""One kept-alive HTTP/1.1 connection, which knows whether a request can have had an effect."""

from __future__ import annotations

import contextlib
import select
import socket
import ssl
import time
from typing import Final

from app.amazonpay.answer import Answer, IncomingAnswer, NotHttp
from app.amazonpay.origin import Origin
from app.domain.errors import NotSent, OutcomeUnknown

ANSWER_LIMIT: Final = 1024 * 1024
"""Bytes; the longest honest answer, a full page of orders, is a tenth of it."""

_PIECE: Final = 65_536


class AnswerTooLong(OutcomeUnknown):
    """The answer goes on beyond what the caller takes; it was not read to its end."""

    def __init__(self) -> None:
        super().__init__("the answer is longer than any of Amazon's")


class Connection:
    """An open connection; one thread at a time uses it.

    Written on ``ssl`` and llhttp because the general clients cost four to twelve times a raw
    TLS round trip, and none of them tells a request that never left from one whose answer was
    lost, nor bounds an answer that trickles.

    Attributes:
        used_at: monotonic seconds of the last complete answer.
        reusable: nothing forbids another request.
    """

    def __init__(
        self,
        origin: Origin,
        tls: ssl.SSLContext | None,
        connect_timeout_s: float,
        answer_limit: int = ANSWER_LIMIT,
    ) -> None:
        """Connect, and shake hands where the origin is secure.

        Args:
            origin: who is called.
            tls: whom to believe; ``None`` where the origin is not secure.
            connect_timeout_s: for reaching the host, and again for the handshake.
            answer_limit: bytes of an answer that are taken at most.

        Raises:
            NotSent: no such host, refused, too slow, or a certificate we do not believe.
        """
        self._socket = _connect(origin, tls, connect_timeout_s)
        self._answer_limit = answer_limit
        self._watch = select.poll() if hasattr(select, "poll") else None
        if self._watch is not None:
            self._watch.register(self._socket, select.POLLIN)
        self.used_at = time.monotonic()
        self.reusable = True

    def is_stale(self) -> bool:
        """Whether the server has spoken or hung up since the last answer: it may not be reused."""
        if self._watch is not None:
            return bool(self._watch.poll(0))
        return bool(select.select([self._socket], [], [], 0)[0])

    def exchange(self, request: bytes, read_timeout_s: float) -> Answer:
        """Send one request and wait for its answer.

        Args:
            request: head and body, ready to send.
            read_timeout_s: for the whole answer, however slowly it trickles.

        Raises:
            NotSent: the request did not leave completely. It cannot have been accepted, for
                its signature or its last parameter is missing.
            OutcomeUnknown: it left, and no whole answer came.
        """
        self.reusable = False  # until proven again
        self._send(request, read_timeout_s)
        incoming = self._receive(time.monotonic() + read_timeout_s)
        self.reusable = incoming.keeps_alive
        self.used_at = time.monotonic()
        return incoming.answer()

    def interrupt(self) -> None:
        """End a wait for an answer from another thread; the waiting one then closes."""
        with contextlib.suppress(OSError):
            # below TLS: its own good-bye must not be said by two threads at once
            socket.socket.shutdown(self._socket, socket.SHUT_RDWR)

    def close(self) -> None:
        self.reusable = False
        self._socket.close()

    def _send(self, request: bytes, timeout_s: float) -> None:
        try:
            self._socket.settimeout(timeout_s)
            self._socket.sendall(request)
        except OSError as failure:
            raise NotSent("the connection broke before the request had left") from failure

    def _receive(self, deadline: float) -> IncomingAnswer:
        incoming = IncomingAnswer()
        received = 0
        while not incoming.complete:
            piece = self._piece(received, deadline)
            received += len(piece)
            if received > self._answer_limit:
                raise AnswerTooLong
            try:
                incoming.feed(piece)
            except NotHttp as unreadable:
                raise OutcomeUnknown("the answer is not HTTP") from unreadable
            if not piece and not incoming.end():
                raise OutcomeUnknown("the connection ended in the middle of the answer")
        return incoming

    def _piece(self, received: int, deadline: float) -> bytes:
        """Wait for more bytes; none means that the server has hung up."""
        try:
            if received:  # the first wait has the whole time, set before sending
                self._socket.settimeout(max(deadline - time.monotonic(), 0.001))
            return self._socket.recv(_PIECE)
        except TimeoutError as late:
            raise OutcomeUnknown("no complete answer in time") from late
        except OSError as failure:
            raise OutcomeUnknown("the connection broke while waiting for the answer") from failure


def _connect(origin: Origin, tls: ssl.SSLContext | None, timeout_s: float) -> socket.socket:
    try:
        plain = socket.create_connection((origin.host, origin.port), timeout_s)
    except socket.gaierror as unknown:
        raise NotSent(f"the host {origin.host} is unknown; is there a network?") from unknown
    except OSError as failure:
        raise NotSent(f"{origin.host} cannot be reached") from failure
    try:
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return plain if tls is None else tls.wrap_socket(plain, server_hostname=origin.host)
    except ssl.SSLCertVerificationError as stranger:
        plain.close()
        raise NotSent(f"{origin.host} has no certificate that we believe") from stranger
    except OSError as failure:
        plain.close()
        raise NotSent(f"{origin.host} could not be reached securely") from failure
