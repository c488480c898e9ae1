"""Bodies that never end, come in crumbs, or are many: over real sockets."""

import socket
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

HEAD = b"POST /ipn HTTP/1.1\r\nHost: shop\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
CHUNK = b"10000\r\n" + b" " * 65536 + b"\r\n"


def genuine(emulator, endpoint):
    """A body that this endpoint takes."""
    emulator.ok(
        "POST",
        "/control/ipn/send",
        {"type": "PaymentCapture", "region": "eu", "environment": "Sandbox"},
    )
    emulator.tried()
    return endpoint.log.messages[-1].body


def status(answer):
    return int(answer.split(b" ", 2)[1])


def test_a_body_that_is_announced_as_too_large_is_refused_before_it_is_sent(endpoint):
    answer = endpoint.say(HEAD + b"Content-Length: 1000000000\r\n\r\n")
    assert status(answer) == 413
    assert b"connection: close" in answer.lower()


def test_who_asks_before_sending_too_much_is_told_not_to(endpoint):
    answer = endpoint.say(HEAD + b"Expect: 100-continue\r\nContent-Length: 300000\r\n\r\n")
    assert status(answer) == 413


def test_a_chunked_body_without_end_is_cut_off(endpoint):
    endpoint.say(CHUNKED, *[CHUNK] * 200)
    assert endpoint.counted() == {"too_large": 1}
    assert endpoint.log.messages == []


def test_a_chunked_body_is_taken(emulator, endpoint):
    body = genuine(emulator, endpoint)
    chunks = b"".join(
        b"%x\r\n%b\r\n" % (len(body[at : at + 7]), body[at : at + 7])
        for at in range(0, len(body), 7)
    )
    close = CHUNKED.replace(b"Host: shop\r\n", b"Host: shop\r\nConnection: close\r\n")
    assert status(endpoint.say(close + chunks + b"0\r\n\r\n")) == 200
    assert endpoint.counted() == {"accepted": 1, "duplicate": 1}


def test_a_sender_that_hangs_up_in_the_middle_leaves_nothing(emulator, endpoint):
    body = genuine(emulator, endpoint)
    with socket.create_connection(("127.0.0.1", endpoint.port), 20) as line:
        line.sendall(HEAD + b"Content-Length: %d\r\n\r\n" % len(body) + body[:-1])
    again = HEAD + b"Connection: close\r\nContent-Length: %d\r\n\r\n" % len(body)
    assert status(endpoint.say(again + body)) == 200
    assert len(endpoint.log.messages) == 1


def test_many_at_the_same_moment_are_kept_once_and_fetch_one_certificate(emulator, endpoint):
    body = genuine(emulator, endpoint)
    request = HEAD + b"Connection: close\r\nContent-Length: %d\r\n\r\n" % len(body) + body
    with ThreadPoolExecutor(16) as senders:
        answers = list(senders.map(endpoint.say, [request] * 200))
    assert {status(answer) for answer in answers} == {200}
    assert endpoint.counted() == {"accepted": 1, "duplicate": 200}
    assert endpoint.hearing.certificates.fetches == 1


def test_silent_senders_keep_nobody_waiting(emulator, endpoint):
    with ExitStack() as silent:
        for _ in range(300):
            line = silent.enter_context(socket.create_connection(("127.0.0.1", endpoint.port), 20))
            line.sendall(HEAD + b"Content-Length: 200000\r\n\r\n" + b"{" * 100)
        assert genuine(emulator, endpoint)
        assert endpoint.counted() == {"accepted": 1}


def test_requests_on_one_connection_are_answered_in_turn(emulator, endpoint):
    body = genuine(emulator, endpoint)
    one = HEAD + b"Content-Length: %d\r\n\r\n" % len(body) + body
    bad = HEAD + b"Content-Length: 2\r\n\r\n{}"
    last = HEAD + b"Connection: close\r\nContent-Length: 2\r\n\r\n{}"
    answer = endpoint.say(one + bad + one + last)
    told = [line for line in answer.split(b"\r\n") if line.startswith(b"HTTP/1.1")]
    assert [int(line.split()[1]) for line in told] == [200, 400, 200, 400]
