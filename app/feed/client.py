"""Reads the companion's feed: one long poll at a time, broken off when the desk closes."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable
from http import HTTPStatus
from typing import Final
from urllib.parse import urlsplit

from app.amazonpay.answer import Answer
from app.amazonpay.connection import AnswerTooLong, Connection
from app.amazonpay.origin import Origin
from app.amazonpay.tls import public_context
from app.amazonpay.transport import WireRequest, request_head
from app.domain.errors import NotSent, OutcomeUnknown, Unavailable
from app.domain.feed import (
    FeedBusy,
    FeedPage,
    FeedRefused,
    FeedUnreachable,
    FeedUnreadable,
    FeedUnusable,
)
from app.feed.opening import Opening
from app.feed.page_json import page_of

PAGE_LIMIT: Final = 1000
WAIT_LIMIT_S: Final = 60

_CONNECT_S: Final = 5.0
_READ_S: Final = 15.0
"""Beyond the wait that was asked for, until the whole page is here."""

_PAGE_BYTES: Final = 16 * 1024 * 1024
_RETRY_S: Final = 5.0
"""When the companion asks for patience without saying how much."""

_LONGEST_RETRY_S: Final = 300.0
_REFUSALS: Final = frozenset({HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN})
_PATIENCE: Final = frozenset({HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE})
_PROXY_TROUBLE: Final = frozenset({HTTPStatus.BAD_GATEWAY, HTTPStatus.GATEWAY_TIMEOUT})


class Feed:
    """One companion's feed; one thread at a time reads it, any thread may stop it."""

    def __init__(
        self,
        url: str,
        token: Callable[[], str],
        tls: Callable[[], ssl.SSLContext] = public_context,
    ) -> None:
        """Remember where it is; nothing is opened yet.

        Args:
            url: ``https://host[:port][/path]``; plain HTTP for loopback alone.
            token: this desk's secret, asked for with every page and never kept in a log.
            tls: asked at the first secure connection.

        Raises:
            FeedUnusable: not such an address, or it would be called without TLS.
        """
        try:
            parts = urlsplit(url)
            self._origin = Origin.parse(f"{parts.scheme}://{parts.netloc}")
        except (ValueError, Unavailable) as error:
            raise FeedUnusable(f"{url!r} is not the address of a companion") from error
        if parts.query or parts.fragment:
            raise FeedUnusable("the companion's address ends before the first ? or #")
        if not (self._origin.secure or self._origin.is_loopback):
            raise FeedUnusable(f"the companion at {self._origin.host} must be called by https")
        self._path = f"{parts.path.rstrip('/')}/v1/notifications"
        self._token = token
        self._tls = tls
        self._connection: Connection | None = None
        self._opening: Opening | None = None
        self._lock = threading.Lock()
        self._reading = False
        self._interrupted = False
        self._stopped = False

    def read(self, after: int, limit: int = PAGE_LIMIT, wait_s: float = 0.0) -> FeedPage:
        """Ask for what stands behind number ``after``.

        Args:
            after: also tells the companion that this desk has everything up to there.
            limit: messages at most; fewer come when they are large.
            wait_s: how long the companion may wait for the first one; whole seconds.

        Raises:
            FeedUnreachable, FeedBusy: nothing is lost, ask again.
            FeedRefused, FeedUnreadable: a person must mend it.
            FeedUnusable: there is no token, or it holds a strange sign.
        """
        with self._lock:
            # whoever called between two readings does not want the next one to wait either
            wait = 0 if self._interrupted else int(min(wait_s, WAIT_LIMIT_S))
            self._reading, self._interrupted = True, False
        try:
            return self._read(after, limit, wait)
        finally:
            self._reading = False
            if self._stopped:
                self._hang_up()

    def _read(self, after: int, limit: int, wait: int) -> FeedPage:
        while True:
            try:
                answer = self._exchange(f"after={after}&limit={limit}&wait={wait}", wait + _READ_S)
            except AnswerTooLong as error:
                if limit == 1:
                    raise FeedUnreadable("one message is longer than any of Amazon's") from error
                limit = max(limit // 8, 1)
                continue
            except (NotSent, OutcomeUnknown) as error:
                raise FeedUnreachable(f"the companion does not answer: {error}") from error
            page = self._page(answer)
            _require_behind(page, after)
            return page

    def interrupt(self) -> None:
        """Break off a wait under way, from another thread; it ends as ``FeedUnreachable``.

        Also a wait for the host's name or for the connection.
        """
        with self._lock:
            self._interrupted = True
            opening = self._opening
            if opening is not None:
                opening.call_off()
            if self._reading and self._connection is not None:
                self._connection.interrupt()

    def stop(self) -> None:
        """Hang up for good, from any thread; a reading under way ends at once."""
        self._stopped = True
        self.interrupt()
        if not self._reading:
            self._hang_up()

    def _page(self, answer: Answer) -> FeedPage:
        if answer.status == HTTPStatus.OK:
            return page_of(answer.body)
        if answer.status in _REFUSALS:
            raise FeedRefused
        if answer.status in _PATIENCE:
            raise FeedBusy(_retry_in_s(answer))
        if answer.status in _PROXY_TROUBLE:
            raise FeedUnreachable("the companion's proxy does not reach it")
        raise FeedUnreadable(f"it answers {answer.status}")

    def _exchange(self, query: str, read_s: float) -> Answer:
        """Ask on the kept connection, and once more on a new one: a question changes nothing."""
        wire = self._request(query)
        kept = self._kept()
        if kept is not None:
            try:
                return self._on(kept, wire, read_s)
            except AnswerTooLong:
                raise
            except (NotSent, OutcomeUnknown):
                if self._interrupted:
                    raise
        return self._on(self._open(), wire, read_s)

    def _request(self, query: str) -> bytes:
        try:
            headers = {"Authorization": f"Bearer {self._token()}", "Accept": "application/json"}
            head = request_head("GET", f"{self._path}?{query}", self._origin, headers)
        except Unavailable as error:
            raise FeedUnusable(str(error)) from error
        except ValueError as error:
            raise FeedUnusable("the companion's token or address holds a strange sign") from error
        return WireRequest(self._origin, head).to_wire()

    def _on(self, connection: Connection, wire: bytes, read_s: float) -> Answer:
        try:
            return connection.exchange(wire, read_s)
        finally:
            if not connection.reusable:
                self._hang_up()

    def _hang_up(self) -> None:
        with self._lock:
            connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def _kept(self) -> Connection | None:
        if self._connection is not None and self._connection.is_stale():
            self._hang_up()
        return self._connection

    def _open(self) -> Connection:
        opening = Opening(self._connect)
        with self._lock:
            if self._stopped:
                raise NotSent("this desk is closing")
            if self._interrupted:
                raise NotSent("somebody has called meanwhile")
            self._opening = opening
        try:
            connection = opening.wait()
        finally:
            self._opening = None
        with self._lock:
            self._connection = connection
            interrupted = self._interrupted
        if interrupted:
            raise NotSent("somebody has called meanwhile")
        return connection

    def _connect(self) -> Connection:
        tls = self._tls() if self._origin.secure else None
        return Connection(self._origin, tls, _CONNECT_S, _PAGE_BYTES)


def _require_behind(page: FeedPage, after: int) -> None:
    """What stands elsewhere would move the cursor past unread messages, or never move it."""
    begins = page.messages[0].seq > after if page.messages else page.next == after
    if not begins:
        raise FeedUnreadable("its page is not behind the number that was asked for")


def _retry_in_s(answer: Answer) -> float:
    told = answer.header(b"retry-after")
    seconds = float(told) if told.isascii() and told.isdigit() else _RETRY_S
    return min(max(seconds, 1.0), _LONGEST_RETRY_S)
