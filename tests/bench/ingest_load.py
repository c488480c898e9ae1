"""Posts ready-made bodies over many connections, or one at a steady pace, and takes the times."""

import asyncio
import time
from dataclasses import dataclass

import uvloop


@dataclass(frozen=True)
class Load:
    """How it went.

    Attributes:
        seconds: from the first request to the last answer.
        waits_ms: each request's.
        errors: answers that were not 200.
        cpu_us: what the server spent on each request.
    """

    seconds: float
    waits_ms: list
    errors: int
    cpu_us: float = 0

    @property
    def per_second(self):
        return len(self.waits_ms) / self.seconds

    def wait(self, share):
        """The time in ms that this share of the requests stayed below."""
        ordered = sorted(self.waits_ms)
        return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


class _Client(asyncio.Protocol):
    """One kept-alive connection; posts the next body as soon as it has its answer."""

    def __init__(self, bodies, waits, bad, ended):
        self._bodies, self._waits, self._bad, self._ended = bodies, waits, bad, ended
        self._began = 0
        self._transport = None

    def connection_made(self, transport):
        self._transport = transport
        self._next()

    def data_received(self, data):
        if not data.endswith(b"\r\n\r\n"):
            return  # the answers have no body; a torn head is awaited whole
        self._waits.append((time.perf_counter_ns() - self._began) / 1e6)
        if not data.startswith(b"HTTP/1.1 200"):
            self._bad.append(data[:16])
        self._next()

    def connection_lost(self, _):
        if not self._ended.done():
            self._ended.set_result(None)

    def _next(self):
        body = next(self._bodies, None)
        if body is None:
            self._transport.close()
            return
        self._began = time.perf_counter_ns()
        head = b"POST /ipn HTTP/1.1\r\nHost: bench\r\nContent-Length: %d\r\n\r\n" % len(body)
        self._transport.write(head + body)


def at_full_speed(port, bodies, connections):
    """Post them all, over so many connections at a time."""

    async def load():
        loop = asyncio.get_running_loop()
        left, waits, bad = iter(bodies), [], []
        ends = [loop.create_future() for _ in range(connections)]
        began = time.perf_counter()
        for ended in ends:
            await loop.create_connection(
                lambda ended=ended: _Client(left, waits, bad, ended), "127.0.0.1", port
            )
        await asyncio.wait(ends)
        return Load(time.perf_counter() - began, waits, len(bad))

    return uvloop.run(load())


def at_a_pace(port, bodies, per_second):
    """Post them one after the other, so many a second, over one connection."""

    async def load():
        loop = asyncio.get_running_loop()
        waits, bad = [], []
        began = loop.time()
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for number, body in enumerate(bodies):
            await asyncio.sleep(began + number / per_second - loop.time())
            head = b"POST /ipn HTTP/1.1\r\nHost: bench\r\nContent-Length: %d\r\n\r\n" % len(body)
            asked = time.perf_counter_ns()
            writer.write(head + body)
            answer = await reader.readuntil(b"\r\n\r\n")
            waits.append((time.perf_counter_ns() - asked) / 1e6)
            if not answer.startswith(b"HTTP/1.1 200"):
                bad.append(answer)
        writer.close()
        return Load(loop.time() - began, waits, len(bad))

    return uvloop.run(load())
