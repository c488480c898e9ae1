"""A receipt printer on loopback: reads ESC/POS, answers about its state, and can fail."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_READY = {1: 0x12, 2: 0x12, 4: 0x12}
PAPER_OUT = {1: 0x1A, 2: 0x32, 4: 0x72}
COVER_OPEN = {1: 0x1A, 2: 0x16, 4: 0x12}
OFFLINE = {1: 0x1A, 2: 0x12, 4: 0x12}
MECHANICAL = {1: 0x1A, 2: 0x52, 4: 0x12}


class Roll:
    """What a printer did, and what it shall do next.

    Attributes:
        address: ``host:port``.
        state: its answers to DLE EOT, by the number asked for.
        deaf: it never answers anything.
        runs_out_after: bytes of a receipt after which the paper ends; ``None`` for never.
        hangs_up_after: bytes after which it closes the connection; ``None`` for never.
        receipts: what it was sent, each in a connection of its own.
    """

    def __init__(self, server):
        self.address = f"127.0.0.1:{server.getsockname()[1]}"
        self.state = _READY
        self.deaf = False
        self.runs_out_after = None
        self.hangs_up_after = None
        self.receipts = []
        self._told = threading.Condition()
        self._server = server

    def printed(self, count=1):
        """The receipts so far, once there are so many: a print is over a moment after it is sent."""
        with self._told:
            self._told.wait_for(lambda: len(self.receipts) >= count, timeout=5)
            return list(self.receipts)

    def ready(self):
        self.state = _READY

    def serve(self):
        while True:
            try:
                wire, _ = self._server.accept()
            except OSError:
                return
            with wire:
                self._listen(wire)

    def _listen(self, wire):
        heard = bytearray()
        while True:
            try:
                data = wire.recv(65_536)
            except OSError:
                data = b""
            if not data:
                break
            heard += data
            heard = self._answer(wire, heard)
            if self.hangs_up_after is not None and len(heard) >= self.hangs_up_after:
                break
        if heard:
            with self._told:
                self.receipts.append(bytes(heard))
                self._told.notify_all()

    def _answer(self, wire, heard):
        while (at := heard.find(b"\x10\x04")) != -1 and len(heard) > at + 2:
            asked = heard[at + 2]
            del heard[at : at + 3]
            if not self.deaf:
                wire.sendall(bytes([self.state[asked]]))
        if self.runs_out_after is not None and len(heard) > self.runs_out_after:
            self.state = PAPER_OUT
        if heard.endswith(b"\x1dr\x01"):
            del heard[-3:]
            if not self.deaf and self.state is _READY:
                wire.sendall(b"\x00")
        return heard


@contextmanager
def printer() -> Iterator[Roll]:
    """One that listens until the block ends."""
    server = socket.create_server(("127.0.0.1", 0))
    roll = Roll(server)
    thread = threading.Thread(target=roll.serve, name="receipt printer", daemon=True)
    thread.start()
    try:
        yield roll
    finally:
        server.shutdown(socket.SHUT_RDWR)
        server.close()
        thread.join(5)
