"""A server on loopback that does, request by request, what the script says."""

import contextlib
import socket
import struct
import threading
from collections import deque
from dataclasses import dataclass
from urllib.parse import parse_qsl

from app.amazonpay.origin import Origin

NAMESPACE = 'xmlns="http://mws.amazonservices.com/schema/OffAmazonPayments/2013-01-01"'


@dataclass(frozen=True)
class Asked:
    """A request as it came."""

    line: str
    headers: dict[str, str]
    form: dict[str, str]


@dataclass(frozen=True)
class Answer:
    """A whole answer, with a ``Date`` only where one is given."""

    body: bytes
    status: int = 200
    date: str = ""
    extra: bytes = b""
    closing: bool = False

    def wire(self):
        dated = f"Date: {self.date}\r\n".encode() if self.date else b""
        ending = b"Connection: close\r\n" if self.closing else b""
        length = b"Content-Length: %d\r\n\r\n" % len(self.body)
        return b"HTTP/1.1 %d X\r\n" % self.status + dated + self.extra + ending + length + self.body


@dataclass(frozen=True)
class Torn:
    """Only the first bytes of an answer, then the end of the connection."""

    answer: Answer
    length: int


class Reset:
    """The request is read, and the connection is reset."""


class Silence:
    """The request is read, and nothing is ever said."""


@dataclass(frozen=True)
class Bytes:
    """Whatever bytes, then the end of the connection."""

    data: bytes


@dataclass(frozen=True)
class HangUpAfter:
    """A whole answer that promises to keep the connection, and the end of it."""

    answer: Answer


def success(operation, payload=""):
    """A success of an operation."""
    return Answer(
        f"<{operation}Response {NAMESPACE}><{operation}Result>{payload}</{operation}Result>"
        f"<ResponseMetadata><RequestId>rid-1</RequestId></ResponseMetadata>"
        f"</{operation}Response>".encode()
    )


def refusal(code, status, message="a sentence", *, gateway=False, **more):
    """An error answer, of the service or of the gateway before it."""
    request_id = "RequestID" if gateway else "RequestId"
    head = '<?xml version="1.0"?>' if gateway else ""
    return Answer(
        f"{head}<ErrorResponse {NAMESPACE}><Error><Type/><Code>{code}</Code>"
        f"<Message>{message}</Message></Error><{request_id}>rid-2</{request_id}>"
        f"</ErrorResponse>".encode(),
        status,
        **more,
    )


class ScriptedServer:
    """Serves until closed; each request takes the next line of ``script``, the last one stays.

    Attributes:
        asked: the requests, in order.
        connections: how many were opened.
        ended: released each time the server has closed one.
    """

    def __init__(self, *script, tls=None):
        self.script = deque(script)
        self.asked = []
        self.connections = 0
        self.ended = threading.Semaphore(0)
        self._tls = tls
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._open = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._threads = [threading.Thread(target=self._accept, name="scripted server")]
        self._threads[0].start()

    @property
    def port(self):
        return self._listener.getsockname()[1]

    @property
    def origin(self):
        return Origin(secure=self._tls is not None, host="127.0.0.1", port=self.port)

    @property
    def url(self):
        return str(self.origin)

    def close(self):
        self._over.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self._open:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def _accept(self):
        while not self._over.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._open.append(connection)
            self.connections += 1
            thread = threading.Thread(target=self._serve, args=(connection,), name="scripted peer")
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection):
        with contextlib.suppress(OSError):
            if self._tls is not None:
                connection = self._tls.wrap_socket(connection, server_side=True)
        with connection, contextlib.suppress(OSError):
            while (asked := _read(connection)) is not None:
                with self._lock:
                    self.asked.append(asked)
                    step = self.script[0] if len(self.script) == 1 else self.script.popleft()
                if not self._play(connection, step):
                    break
        self.ended.release()

    def _play(self, connection, step):
        """Do one step; says whether the connection goes on."""
        match step:
            case Answer():
                connection.sendall(step.wire())
                return not step.closing
            case HangUpAfter(answer=answer):
                connection.sendall(answer.wire())
            case Torn(answer=answer, length=length):
                connection.sendall(answer.wire()[:length])
            case Bytes(data=data):
                connection.sendall(data)
            case Reset():
                linger = struct.pack("ii", 1, 0)
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            case Silence():
                self._over.wait()
        return False


def _read(connection):
    """One request, or None at the end of the connection."""
    received = b""
    while b"\r\n\r\n" not in received:
        piece = connection.recv(65536)
        if not piece:
            return None
        received += piece
    head, _, body = received.partition(b"\r\n\r\n")
    line, *lines = head.decode("ascii").split("\r\n")
    headers = dict(one.split(": ", 1) for one in lines)
    while len(body) < int(headers["Content-Length"]):
        body += connection.recv(65536)
    return Asked(line, headers, dict(parse_qsl(body.decode("ascii"), keep_blank_values=True)))
