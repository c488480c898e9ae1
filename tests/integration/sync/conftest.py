"""Shops over a real emulator that listen to a feed on loopback."""

from collections.abc import Callable, Iterator

import pytest

from app.domain.environment import Region
from tests.counter import Counter
from tests.desk_fixtures import amazon, clock, emulator, open_desk, setup
from tests.feed_server import TOKEN, FeedServer, serve_feed

__all__ = ("amazon", "clock", "emulator", "open_desk", "setup")


@pytest.fixture
def feed() -> Iterator[FeedServer]:
    with serve_feed() as server:
        yield server


@pytest.fixture
def listen(open_desk, amazon, clock, feed) -> Callable[..., Counter]:
    """Opens a desk that listens: ``listen(name="till-2")``."""
    runners = []

    def begin(**changes: object) -> Counter:
        counter = Counter(open_desk(**changes), amazon, clock, Region.US)
        counter.services.sync.follow(feed.url, lambda: TOKEN)
        runners.append(counter.services.sync)
        return counter

    yield begin
    for runner in runners:
        runner.stop()


@pytest.fixture
def counter(listen) -> Counter:
    """A shop with one desk."""
    return listen()
