"""The client of the feed: what it asks, what it believes, and what it never tells."""

import orjson
import pytest

from app.domain.feed import FeedUnreachable, FeedUnreadable, FeedUnusable
from app.feed.client import Feed
from app.feed.page_json import page_of
from tests.feed_server import TOKEN, serve_feed
from tests.ipns import ipn

_BIG = "x" * 900_000


@pytest.fixture
def server():
    with serve_feed() as serving:
        yield serving


@pytest.fixture
def feed(server):
    client = Feed(server.url, lambda: TOKEN)
    yield client
    client.stop()


def test_a_page_longer_than_we_take_is_asked_for_in_smaller_parts(server, feed):
    server.hear(*(ipn("S01-0000001-0000001", f"m-{n}", Padding=_BIG) for n in range(20)))
    page = feed.read(0, limit=1000)
    assert [message.message_id for message in page.messages] == [
        f"m-{n}" for n in range(len(page.messages))
    ]
    assert 0 < len(page.messages) < 20
    assert (page.next, page.last) == (len(page.messages), 20)


def test_a_companion_that_hung_up_is_asked_again_on_a_new_connection(server, feed):
    server.hear(ipn("S01-0000001-0000001", "m-1"))
    assert len(feed.read(0).messages) == 1
    server.plan.append(b"")
    assert len(feed.read(0).messages) == 1
    server.plan.extend([b"", b""])
    with pytest.raises(FeedUnreachable, match="the companion does not answer"):
        feed.read(0)


@pytest.mark.parametrize(
    "url",
    [
        "http://companion.example.com",
        "https://companion.example.com?desk=1",
        "https://user:secret@companion.example.com",
        "ftp://127.0.0.1",
        "companion.example.com",
        "http://127.0.0.1:port",
        "",
    ],
)
def test_an_address_that_is_none_or_not_safe_is_refused(url):
    with pytest.raises(FeedUnusable):
        Feed(url, lambda: TOKEN)


def test_a_token_that_would_forge_a_header_is_not_sent(server):
    feed = Feed(server.url, lambda: "good\r\nX-Evil: 1")
    with pytest.raises(FeedUnusable, match="strange sign") as refused:
        feed.read(0)
    assert "good" not in str(refused.value)
    assert server.asked == []


def test_nothing_is_read_after_it_was_stopped(server, feed):
    feed.stop()
    with pytest.raises(FeedUnreachable):
        feed.read(0)
    assert server.asked == []


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b'{"notifications": [], "next": 1}',
        b'{"notifications": [], "next": -1, "last": 0}',
        b'{"notifications": [], "next": "1", "last": 0}',
        b'{"notifications": [{}], "next": 1, "last": 1}',
        b'{"notifications": [{"seq": 1}], "next": 1, "last": 1}',
    ],
)
def test_a_page_that_is_none_is_not_believed(content):
    with pytest.raises(FeedUnreadable):
        page_of(content)


@pytest.mark.parametrize(("numbers", "next_"), [((2, 1), 1), ((1, 1), 1), ((1, 2), 1), ((1, 2), 7)])
def test_numbers_must_rise_up_to_the_next(numbers, next_):
    entries = [ipn("S01-0000001-0000001", f"m-{n}").as_entry(n) for n in numbers]
    content = orjson.dumps({"notifications": entries, "next": next_, "last": 9})
    with pytest.raises(FeedUnreadable, match="its numbers do not rise"):
        page_of(content)


@pytest.mark.parametrize(
    "page",
    [
        b'{"notifications": [], "next": 9, "last": 9}',
        orjson.dumps(
            {
                "notifications": [ipn("S01-0000001-0000001", "m-1").as_entry(5)],
                "next": 5,
                "last": 5,
            }
        ),
    ],
)
def test_a_page_of_another_place_than_was_asked_for_is_not_believed(server, feed, page):
    server.plan.append(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(page), page))
    with pytest.raises(FeedUnreadable, match="is not behind the number"):
        feed.read(5)
