"""Stands where a companion should be and answers as a test wants."""

import ssl
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class _Quiet(ThreadingHTTPServer):
    """Says nothing about clients that do not believe its certificate."""

    def handle_error(self, request, client_address) -> None:
        pass


class Pretender:
    """Answers every request with one status and some headers, `Date` among them if told."""

    def __init__(self, status=200, headers=None, tls=None, body=b"") -> None:
        self._server = _Quiet(("127.0.0.1", 0), _handler(status, headers or {}, body))
        self._server.daemon_threads = True
        self._scheme = "http"
        if tls:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(tls.cert, tls.key)
            self._server.socket = context.wrap_socket(
                self._server.socket, server_side=True, do_handshake_on_connect=False
            )
            self._scheme = "https"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()

    @property
    def port(self) -> int:
        return self._server.server_port

    @property
    def url(self) -> str:
        return f"{self._scheme}://localhost:{self.port}/ipn"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def _handler(status: int, headers: dict[str, str], body: bytes) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.do_HEAD()
            self.wfile.write(body)

        def do_HEAD(self) -> None:
            self.send_response_only(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()

        def log_message(self, *arguments: object) -> None:
            pass

    return Handler
