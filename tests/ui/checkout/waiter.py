"""What a counter needs of pytest-qt's robot, where there is no test."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtTest import QTest


class Waiter:
    """Waits while Qt's events are handled."""

    def waitUntil(self, holds: Callable[[], bool], timeout: int) -> None:  # noqa: N802
        end = time.monotonic() + timeout / 1_000
        while not holds():
            assert time.monotonic() < end, "never came"
            QTest.qWait(2)

    def wait(self, ms: int) -> None:
        QTest.qWait(ms)

    @contextmanager
    def waitSignal(self, signal, timeout: int) -> Iterator[None]:  # noqa: N802
        heard: list[bool] = []
        signal.connect(lambda *_: heard.append(True))
        yield
        self.waitUntil(lambda: bool(heard), timeout)
