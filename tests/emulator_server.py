"""Runs a whole emulator on a thread of the test process."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from app.emulator.server import EmulatorOptions, EmulatorServer

_START_S = 20


@contextmanager
def serve_emulator(options: EmulatorOptions | None = None) -> Iterator[EmulatorServer]:
    """Yield a listening emulator and stop it afterwards; without options it keeps nothing."""
    server = EmulatorServer(options or EmulatorOptions())
    ready = threading.Event()
    thread = threading.Thread(target=server.run, args=(ready.set,), name="emulator under test")
    thread.start()
    try:
        assert ready.wait(_START_S), "the emulator did not start"
        yield server
    finally:
        server.stop()
        thread.join(_START_S)
        assert not thread.is_alive(), "the emulator did not stop"
