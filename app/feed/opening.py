"""Opens a connection where it holds up nobody: looking a host up cannot be broken off."""

from __future__ import annotations

import threading
from collections.abc import Callable

from app.amazonpay.connection import Connection
from app.domain.errors import NotSent


class Opening:
    """One try; whoever waits for it can be called away, and then it ends by itself.

    Name look-up, connecting and the TLS handshake each block for seconds, and no other thread can
    end them. So they run on a daemon thread, which keeps no program from ending.
    """

    def __init__(self, connect: Callable[[], Connection]) -> None:
        """Nothing is opened yet.

        Args:
            connect: opens it; ``NotSent`` when that fails.
        """
        self._connect = connect
        self._lock = threading.Lock()
        self._settled = threading.Event()
        self._outcome: Connection | BaseException | None = None

    def wait(self) -> Connection:
        """Open it.

        Raises:
            NotSent: it cannot be reached, or it was called off.
        """
        threading.Thread(target=self._open, name="feed opening", daemon=True).start()
        self._settled.wait()
        if isinstance(self._outcome, Connection):
            return self._outcome
        raise self._outcome or NotSent("it was called off")

    def call_off(self) -> None:
        """Have the waiting one wait no longer, from another thread; too late is no harm."""
        self._settle(NotSent("somebody has called meanwhile"))

    def _open(self) -> None:
        outcome: Connection | BaseException
        try:
            outcome = self._connect()
        except BaseException as error:  # noqa: BLE001 -- raised again by the one who waits
            outcome = error
        if not self._settle(outcome) and isinstance(outcome, Connection):
            outcome.close()

    def _settle(self, outcome: Connection | BaseException) -> bool:
        """Whether this was the first outcome; others do not count."""
        with self._lock:
            if self._settled.is_set():
                return False
            self._outcome = outcome
            self._settled.set()
            return True
