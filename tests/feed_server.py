"""A companion's feed on loopback whose log a test writes by hand, and whose troubles it plans."""

import json
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.ipns import Ipn

TOKEN = "desk-token-4711"


class FeedServer:
    """Serves ``GET /v1/notifications`` as the companion does.

    Attributes:
        log: what has been heard; index 0 is number 1.
        asked: the ``after`` of each question that was answered with a page.
        waiting: set whenever a question begins to wait for news.
        plan: answers to give before anything else: status and Retry-After, or raw bytes.
        first: the lowest number that retention has left.
    """

    def __init__(self) -> None:
        self.log: list[dict[str, Any]] = []
        self.asked: list[int] = []
        self.waits: list[int] = []
        self.waiting = threading.Event()
        self.plan: deque[tuple[int, str] | bytes] = deque()
        self.first = 1
        self._news = threading.Condition()
        self._closing = False
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = False
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def hear(self, *messages: Ipn) -> None:
        """Amazon posts these; their numbers follow the last one."""
        with self._news:
            for message in messages:
                self.log.append(message.as_entry(len(self.log) + 1))
            self._news.notify_all()

    def lose_log(self, messages: Iterable[Ipn] = ()) -> None:
        """The companion begins another log."""
        self.log.clear()
        self.hear(*messages)

    def close(self) -> None:
        with self._news:
            self._closing = True
            self._news.notify_all()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def page(self, after: int, limit: int, wait: int) -> bytes:
        """What the companion answers."""
        self.asked.append(after)
        self.waits.append(wait)
        with self._news:
            if wait and len(self.log) <= after:
                self.waiting.set()
                self._news.wait_for(lambda: len(self.log) > after or self._closing, wait)
            found = [entry for entry in self.log if entry["seq"] > max(after, self.first - 1)]
            shown = found[:limit]
            page = {
                "notifications": shown,
                "next": shown[-1]["seq"] if shown else after,
                "last": len(self.log),
            }
        return json.dumps(page).encode()


@contextmanager
def serve_feed() -> Iterator[FeedServer]:
    """Run one for a while."""
    server = FeedServer()
    try:
        yield server
    finally:
        server.close()


def _handler(feed: FeedServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = 5  # a desk that hangs on to its connection must not keep the test from ending
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            if feed.plan:
                planned = feed.plan.popleft()
                if isinstance(planned, bytes):
                    self.wfile.write(planned)
                    self.close_connection = True
                    return
                self._answer(planned[0], b'{"error": "planned"}', planned[1])
                return
            if self.headers["Authorization"] != f"Bearer {TOKEN}":
                self._answer(401, b'{"error": "unknown token"}')
                return
            asked = {
                name: int(values[0]) for name, values in parse_qs(urlsplit(self.path).query).items()
            }
            self._answer(200, feed.page(asked["after"], asked["limit"], asked["wait"]))

        def _answer(self, status: int, body: bytes, retry_after: str = "") -> None:
            head = [f"HTTP/1.1 {status} X", "Content-Type: application/json"]
            head += [f"Retry-After: {retry_after}"] if retry_after else []
            head += [f"Content-Length: {len(body)}", "", ""]
            try:
                self.wfile.write("\r\n".join(head).encode() + body)
            except OSError:
                self.close_connection = True  # the desk has hung up

        def log_message(self, *arguments: object) -> None:
            pass

    return Handler
