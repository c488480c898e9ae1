"""Hears what other companions on the same PostgreSQL have written."""

from __future__ import annotations

import select
import socket
import threading
from collections.abc import Callable
from typing import Final

import psycopg

from app.companion.log import LogUnavailable
from app.companion.postgres_server import CHANNEL, PostgresServer, translated

_TRY_AGAIN_S: Final = 1.0


class PostgresCalls:
    """Obeys ``Calls``: a thread with a connection of its own that listens."""

    def __init__(self, server: PostgresServer) -> None:
        """Nothing is opened yet."""
        self._server = server
        self._ends = socket.socketpair()
        self._closed = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self, tell: Callable[[int], None]) -> None:
        if self._thread is None:
            self._thread = threading.Thread(
                target=self._run, args=(tell,), name="companion calls", daemon=True
            )
            self._thread.start()

    def close(self) -> None:
        self._closed.set()
        self._ends[0].send(b".")
        if self._thread is not None:
            self._thread.join()  # at most as long as connecting may take
        for end in self._ends:
            end.close()

    def _run(self, tell: Callable[[int], None]) -> None:
        while not self._closed.is_set():
            try:
                with self._server.open() as connection, translated():
                    connection.execute(f"LISTEN {CHANNEL}")
                    self._listen(connection, tell)
            except LogUnavailable:
                # those who wait ask the database once a second meanwhile
                self._closed.wait(_TRY_AGAIN_S)

    def _listen(self, connection: psycopg.Connection, tell: Callable[[int], None]) -> None:
        while not self._closed.is_set():
            select.select([connection.fileno(), self._ends[1].fileno()], [], [])
            connection.pgconn.consume_input()
            while notice := connection.pgconn.notifies():
                if notice.extra.isdigit():
                    tell(int(notice.extra))
