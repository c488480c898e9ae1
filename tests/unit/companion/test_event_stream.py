"""What keeps a stream alive and what ends it, with times of the test's own."""

import asyncio
import datetime as dt

import pytest

from app.companion.desk_access import DeskAccess
from app.companion.desks import Desk, digest_of
from app.companion.event_stream import EventStream
from app.companion.log import Accepted, LogEntry, LogUnavailable
from app.companion.waiting import WaitingRoom

NOW = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)


class Tape:
    """A log in memory; ``read`` fails from its ``away_after``-th call on."""

    def __init__(self, count: int = 0, away_after: int = 1000) -> None:
        told = ("topic", "Notification", "", "", "", "", b"{}")
        self.entries = [
            LogEntry(n, Accepted(f"m{n}", NOW, NOW, *told)) for n in range(1, count + 1)
        ]
        self.left = away_after

    async def read(self, after, limit):
        self.left -= 1
        if self.left < 0:
            raise LogUnavailable("away")
        return self.entries[after : after + limit]

    async def wait(self, after, seconds):
        if after < len(self.entries):
            return True
        await asyncio.sleep(seconds)
        return False


class Shelf:
    """One desk, until it is revoked."""

    def __init__(self) -> None:
        self.names = ["till"]

    async def desks(self):
        return [Desk(name, digest_of(name), NOW) for name in self.names]


class Line:
    """Both ends of a stream: what was sent, and a desk that hangs up after some of it."""

    def __init__(self, log: Tape, hang_up_after: int = 1000, **times: float) -> None:
        self.log = log
        self.shelf = Shelf()
        self.now = 0.0
        self.room = WaitingRoom(10, 10)
        self.sent: list[bytes] = []
        self.times = {"heartbeat_s": 0.001, "lifetime_s": 60.0} | times
        self._left = hang_up_after
        self._gone = asyncio.Event()

    async def receive(self):
        await self._gone.wait()
        return {"type": "http.disconnect"}

    async def send(self, message):
        if message["type"] == "http.response.body":
            self.sent.append(message["body"])
            self._left -= 1
            if self._left <= 0:
                self._gone.set()

    async def _run(self, sends) -> None:
        access = DeskAccess(self.shelf, lambda: self.now)
        stream = EventStream(self.log, access, self.room, "till", 0)
        for name, value in self.times.items():
            setattr(stream, name, value)
        await stream({"type": "http"}, self.receive, sends)
        self.room.stopping.set()
        await asyncio.sleep(0)

    def run(self, send=None) -> list[bytes]:
        asyncio.run(self._run(send or self.send))
        return self.sent


def test_while_nothing_happens_it_says_that_it_is_there():
    line = Line(Tape(), hang_up_after=3)

    assert line.run() == [b": still here\n\n"] * 3 + [b""]


def test_it_ends_after_its_time_so_that_the_desk_says_what_it_has():
    line = Line(Tape(count=1), lifetime_s=0.0)

    sent = line.run()

    assert sent[0].startswith(b": still here\n\nid: 1\n")
    assert sent[1:] == [b""]


def test_a_desk_that_is_revoked_is_told_no_more():
    line = Line(Tape())

    async def revoke(message):
        await line.send(message)
        line.shelf.names.clear()
        line.now += 5

    assert line.run(revoke) == [b": still here\n\n", b""]


def test_a_log_that_goes_away_ends_it():
    line = Line(Tape(count=150, away_after=1))

    sent = line.run()

    assert sent[0].count(b"event: notification") == 100
    assert sent[1:] == [b""]


def test_a_log_that_is_away_at_the_start_is_told_before_anything_is_sent():
    line = Line(Tape(away_after=0))

    with pytest.raises(LogUnavailable):
        line.run()

    assert line.sent == []


def test_large_backlogs_are_sent_in_order_and_whole():
    line = Line(Tape(count=250), hang_up_after=3)

    text = b"".join(line.run())

    ids = [int(part.split(b"\n")[0]) for part in text.split(b"id: ")[1:]]
    assert ids == list(range(1, 251))
