"""HTTP answers in every cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.amazonpay.answer import IncomingAnswer, NotHttp

FRAMED = b"HTTP/1.1 200 OK\r\nDate: today\r\nContent-Length: 5\r\n\r\nhello"
CHUNKED = b"HTTP/1.1 503 Busy\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n"
INTERIM = b"HTTP/1.1 100 Continue\r\nX-Early: 1\r\n\r\n" + FRAMED
UNFRAMED = b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nhello"


def feed(*pieces):
    incoming = IncomingAnswer()
    for piece in pieces:
        incoming.feed(piece)
    return incoming


@pytest.mark.parametrize(("wire", "status"), [(FRAMED, 200), (CHUNKED, 503), (INTERIM, 200)])
def test_answer_is_the_same_however_it_is_cut(wire, status):
    for cut in range(len(wire) + 1):
        incoming = feed(wire[:cut], wire[cut:])
        assert incoming.complete
        assert incoming.keeps_alive
        answer = incoming.answer()
        assert (answer.status, answer.body) == (status, b"hello")


@pytest.mark.parametrize("wire", [FRAMED, CHUNKED, INTERIM])
def test_answer_cut_short_is_never_complete(wire):
    for length in range(len(wire)):
        incoming = feed(wire[:length])
        assert not incoming.complete
        assert not incoming.end()


def test_interim_answer_leaves_no_headers_behind():
    answer = feed(INTERIM).answer()
    assert answer.headers == {b"date": b"today", b"content-length": b"5"}
    assert answer.header(b"date") == "today"
    assert answer.header(b"x-early") == ""


def test_answer_without_length_ends_with_its_connection():
    incoming = feed(UNFRAMED)
    assert not incoming.complete
    assert incoming.end()
    assert incoming.answer().body == b"hello"
    assert not incoming.keeps_alive


def test_connection_that_asks_to_close_is_not_kept():
    incoming = feed(FRAMED.replace(b"Date: today", b"Connection: close"))
    assert incoming.complete
    assert not incoming.keeps_alive


def test_surplus_after_the_answer_spoils_the_connection_and_not_the_answer():
    incoming = feed(FRAMED + UNFRAMED.replace(b"hello", b"other"))
    assert incoming.complete
    assert incoming.surplus
    assert not incoming.keeps_alive
    assert (incoming.answer().body, incoming.answer().header(b"date")) == (b"hello", "today")


@pytest.mark.parametrize(
    "wire",
    [
        b"<html>no HTTP</html>",
        b"HTTP/1.1 999999 X\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
        b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
        b"HTTP/1.1 101 Switching\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n",
    ],
)
def test_anything_else_is_not_http(wire):
    with pytest.raises(NotHttp):
        feed(wire)


@given(st.binary(max_size=300), st.sampled_from([b"", b"HTTP/1.1 200 OK\r\n", FRAMED]))
def test_arbitrary_bytes_raise_nothing_else(noise, start):
    try:
        incoming = feed(start, noise)
        incoming.end()
    except NotHttp:
        return
