"""One HTTP answer, put together from the pieces that arrive."""

from __future__ import annotations

from dataclasses import dataclass, field

from httptools import HttpParserError, HttpParserUpgrade, HttpResponseParser

_FINAL = 200
_UNFRAMED = frozenset({b"content-length", b"transfer-encoding"})


class NotHttp(Exception):
    """What arrived cannot be read as an HTTP answer."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A complete answer.

    Attributes:
        status: 200 and up; interim answers (1xx) are skipped.
        headers: names in lower case; the last one wins.
        body: never logged.
    """

    status: int
    headers: dict[bytes, bytes] = field(repr=False)
    body: bytes = field(repr=False)

    def header(self, name: bytes) -> str:
        """One header's text (``name`` in lower case), empty when it was not sent."""
        return self.headers.get(name, b"").decode("latin-1")


class IncomingAnswer:
    """Collects one answer; llhttp does the reading.

    Attributes:
        complete: the answer's last byte has arrived.
        surplus: bytes followed that belong to no answer of ours; do not reuse the connection.
    """

    def __init__(self) -> None:
        self.complete = False
        self.surplus = False
        self._keeps_alive = False
        self._status = 0
        self._headers: dict[bytes, bytes] = {}
        self._body: list[bytes] = []
        self._parser = HttpResponseParser(self)

    def feed(self, piece: bytes) -> None:
        """Take what arrived.

        Raises:
            NotHttp: it is no HTTP answer, or switches to another protocol.
        """
        try:
            self._parser.feed_data(piece)
        except (HttpParserError, HttpParserUpgrade) as failure:
            raise NotHttp from failure

    def end(self) -> bool:
        """The connection has ended; say whether the answer is whole."""
        unframed = self._status >= _FINAL and not _UNFRAMED & self._headers.keys()
        self.complete = self.complete or unframed
        return self.complete

    @property
    def keeps_alive(self) -> bool:
        """Whether the connection is good for another request."""
        return self._keeps_alive and not self.surplus

    def answer(self) -> Answer:
        """The answer; only once it is ``complete``."""
        return Answer(self._status, self._headers, b"".join(self._body))

    def on_message_begin(self) -> None:
        if self.complete:
            self.surplus = True

    def on_header(self, name: bytes, value: bytes) -> None:
        if not self.complete:
            self._headers[name.lower()] = value

    def on_headers_complete(self) -> None:
        if not self.complete:
            self._status = self._parser.get_status_code()

    def on_body(self, piece: bytes) -> None:
        if not self.complete:
            self._body.append(piece)

    def on_message_complete(self) -> None:
        if self._status >= _FINAL:
            self.complete = True
            self._keeps_alive = self._parser.should_keep_alive()
        else:  # 100 Continue and its like announce the real one
            self._headers = {}
            self._status = 0
