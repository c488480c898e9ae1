"""The endpoint under a real server, on a thread of the test."""

import asyncio
import socket
import threading

import uvicorn

from app.companion.admission import Admission
from app.companion.hearing import Hearing
from app.system_clock import SystemClock
from tests.unit.companion_ingest.hearing import MemoryLog

WAIT_S = 20


class Listening:
    """Listens on loopback until closed; what it took is in ``log.messages``."""

    def __init__(self, topics, merchant, certificate) -> None:
        self.log = MemoryLog()
        lists = Admission(frozenset(topics), frozenset({merchant}), frozenset({"Sandbox"}))
        self.hearing = Hearing(self.log, lists, SystemClock(), certificate)
        self._socket = socket.socket()
        self._socket.bind(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}/ipn"
        started = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve(started)))
        self._thread.start()
        assert started.wait(WAIT_S)

    async def _serve(self, started: threading.Event) -> None:
        config = uvicorn.Config(self.hearing.ingest, log_config=None, lifespan="off")
        self._server = uvicorn.Server(config)
        asyncio.get_running_loop().call_soon(started.set)
        await self._server.serve(sockets=[self._socket])
        await self.hearing.close()

    def counted(self) -> dict[str, int]:
        """The outcomes that happened."""
        return {outcome: count for outcome, count in self.hearing.ingest.counters if count}

    def close(self) -> None:
        self._server.should_exit = True
        self._thread.join(WAIT_S)
        assert not self._thread.is_alive(), "the endpoint did not stop"

    def say(self, *pieces: bytes) -> bytes:
        """Send raw bytes, and return what is answered until the end of the connection."""
        with socket.create_connection(("127.0.0.1", self.port), WAIT_S) as line:
            try:
                for piece in pieces:
                    line.sendall(piece)
            except ConnectionError:
                pass  # it has hung up already; what it said is waiting
            heard = b""
            try:
                while piece := line.recv(65536):
                    heard += piece
            except ConnectionError:
                pass
            return heard
