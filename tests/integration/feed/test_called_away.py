"""A desk that closes does not wait for a name, a connection or a handshake of its companion."""

import threading
from urllib.parse import urlsplit

import pytest

from app.amazonpay.connection import Connection
from app.amazonpay.origin import Origin
from app.domain.errors import NotSent
from app.domain.feed import FeedUnreachable
from app.feed.client import Feed
from app.feed.opening import Opening
from tests.feed_server import TOKEN, serve_feed

_WAIT_S = 20


class Hanging:
    """A step of opening a connection that takes as long as nobody lets it go."""

    def __init__(self, then):
        self._then = then
        self.reached, self.let_go = threading.Event(), threading.Event()

    def __call__(self):
        self.reached.set()
        self.let_go.wait(_WAIT_S * 2)
        return self._then()


class Reading(threading.Thread):
    """Waits for something, and keeps how that ended."""

    def __init__(self, wait):
        super().__init__(daemon=True)
        self._wait = wait
        self.error = None
        self.start()

    def run(self):
        try:
            self._wait()
        except (FeedUnreachable, NotSent) as error:
            self.error = error


def finish_opening():
    for thread in threading.enumerate():
        if thread.name == "feed opening":
            thread.join(_WAIT_S)


@pytest.mark.parametrize("call", ["stop", "interrupt"])
def test_a_connection_that_hangs_is_not_waited_for_once_the_desk_is_called_away(call):
    hanging = Hanging(lambda: None)
    feed = Feed("https://127.0.0.1:9", lambda: TOKEN, tls=hanging)
    reading = Reading(lambda: feed.read(0))
    try:
        assert hanging.reached.wait(_WAIT_S)
        getattr(feed, call)()
        reading.join(_WAIT_S)
        assert not reading.is_alive()
        assert isinstance(reading.error, FeedUnreachable)
    finally:
        hanging.let_go.set()
        finish_opening()
        feed.stop()


def test_a_connection_that_comes_too_late_is_closed():
    with serve_feed() as server:
        made = []

        def connect():
            made.append(
                Connection(Origin.parse(f"http://{urlsplit(server.url).netloc}"), None, _WAIT_S)
            )
            return made[0]

        hanging = Hanging(connect)
        opening = Opening(hanging)
        waiting = Reading(opening.wait)
        assert hanging.reached.wait(_WAIT_S)
        opening.call_off()
        waiting.join(_WAIT_S)
        assert str(waiting.error) == "somebody has called meanwhile"
        hanging.let_go.set()
        finish_opening()
        assert made[0].reusable is False


def test_a_fault_while_opening_is_raised_where_the_connection_was_wanted():
    def fault():
        raise LookupError("a fault of ours")

    with pytest.raises(LookupError, match="a fault of ours"):
        Opening(fault).wait()
