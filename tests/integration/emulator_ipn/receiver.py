"""A shop's IPN endpoint on loopback that answers as it is told and keeps what it gets."""

import queue
import ssl
import threading
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

WAIT_S = 20


@dataclass(frozen=True)
class Received:
    path: str
    headers: dict[str, str]
    body: bytes
    whole: bool


class Receiver:
    """Answers with `statuses` in turn, then with 200; `next()` waits for a message.

    A `silent` one takes a message and never answers.
    """

    def __init__(self, statuses=(), tls=None, port=0, *, silent=False) -> None:
        self.closing = threading.Event()
        self.silent = silent
        self._statuses = list(statuses)
        self._received: queue.Queue[Received] = queue.Queue()
        self._server = ThreadingHTTPServer(("127.0.0.1", port), _handler(self))
        self._scheme = "http"
        if tls:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(tls.cert, tls.key)
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
            self._scheme = "https"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()

    @property
    def url(self) -> str:
        return f"{self._scheme}://127.0.0.1:{self._server.server_port}/ipn?shop=1"

    def answer(self, *statuses: int) -> None:
        self._statuses.extend(statuses)

    def next(self) -> Received:
        return self._received.get(timeout=WAIT_S)

    def take(self, count: int) -> list[Received]:
        return [self.next() for _ in range(count)]

    @property
    def is_empty(self) -> bool:
        return self._received.empty()

    def close(self) -> None:
        self.closing.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def heard(self, message: Received) -> int:
        self._received.put(message)
        return self._statuses.pop(0) if self._statuses else 200


def _handler(receiver: Receiver) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            body = self.rfile.read(length)
            headers = {name.lower(): value for name, value in self.headers.items()}
            message = Received(self.path, headers, body, whole=len(body) == length)
            status = receiver.heard(message)
            if receiver.silent:
                receiver.closing.wait(WAIT_S)
            if receiver.silent or not message.whole:
                self.close_connection = True
                return
            self.send_response(status)
            if status in {301, 302}:
                self.send_header("Location", receiver.url)
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"ok")

        def log_message(self, *arguments: object) -> None:
            pass

    return Handler
