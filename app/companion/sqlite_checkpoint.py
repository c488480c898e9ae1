"""Moves what was written ahead into the file itself, out of the way of the commits."""

from __future__ import annotations

import logging
import sqlite3
import threading
from typing import Final

from app.companion.log import LogUnavailable
from app.companion.sqlite_file import SqliteFile, SqliteHandle

log = logging.getLogger(__name__)

_EVERY_BYTES: Final = 4 << 20
_PATIENCE_S: Final = 5.0
_PASSIVE: Final = "PRAGMA wal_checkpoint(PASSIVE)"


class SqliteCheckpoint:
    """A thread with a connection of its own does the bulk while the writer goes on.

    What was added meanwhile is left for the writer: it moves the little rest between two
    batches, and then SQLite begins the write-ahead file anew. Else it would grow for as long as
    messages keep coming.
    """

    def __init__(self, file: SqliteFile, patience_s: float = _PATIENCE_S) -> None:
        """The thread starts when there is something to do.

        Args:
            file: where the log lies.
            patience_s: for the bulk under way when all is closed.
        """
        self._patience_s = patience_s
        self._handle = SqliteHandle(file)
        self._bytes = 0
        self._wanted = threading.Event()
        self._bulk_done = threading.Event()
        self._closed = False
        self._thread: threading.Thread | None = None

    def note(self, size: int) -> None:
        """The writer's: so many bytes were committed."""
        self._bytes += size
        if self._bytes < _EVERY_BYTES:
            return
        self._bytes = 0
        if self._thread is None:
            self._thread = threading.Thread(
                target=self._run, name="companion checkpoint", daemon=True
            )
            self._thread.start()
        self._wanted.set()

    def finish(self, connection: sqlite3.Connection) -> None:
        """The writer's, between two transactions: move the rest once the bulk is done."""
        if self._bulk_done.is_set():
            self._bulk_done.clear()
            connection.execute(_PASSIVE).fetchone()

    def close(self) -> None:
        """End the thread; one that a disk holds up is left behind and keeps nobody from ending.

        The write-ahead file has everything that it would have moved.
        """
        self._closed = True
        self._wanted.set()
        if self._thread is not None:
            self._thread.join(self._patience_s)
            if self._thread.is_alive():
                log.warning("checkpoint left behind", extra={"waited_s": self._patience_s})

    def _run(self) -> None:
        while True:
            self._wanted.wait()
            self._wanted.clear()
            if self._closed:
                break
            try:
                with self._handle.connection() as connection:
                    connection.execute(_PASSIVE).fetchone()
            except LogUnavailable as unavailable:
                # the write-ahead file holds everything; it is tried again after more messages
                log.warning("checkpoint put off", extra={"reason": str(unavailable)})
            else:
                self._bulk_done.set()
        self._handle.close()
