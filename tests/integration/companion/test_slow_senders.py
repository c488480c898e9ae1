"""Connections that give nothing, little, or too much: each is hung up on, and the others served."""

import socket
from contextlib import ExitStack, suppress

import pytest

from app.companion.deadline_protocol import Deadlines
from app.companion.server_options import ServerOptions
from tests.sns_messages import classic

WAIT_S = 20
HASTY = ServerOptions(deadlines=Deadlines(head_s=0.5, body_s=0.5))
CROWD = 60


def call(companion, text: bytes) -> socket.socket:
    line = socket.create_connection(("127.0.0.1", companion.server.port), WAIT_S)
    line.sendall(text)
    return line


def heard(line: socket.socket) -> bytes:
    """Waits until it is hung up on, and tells what was said before that."""
    said = b""
    with suppress(ConnectionError):
        while piece := line.recv(65536):
            said += piece
    return said


def pour(line: socket.socket) -> None:
    """Headers without end."""
    while True:
        line.sendall(b"X-More: " + b"x" * 1000 + b"\r\n")


BEGUN = (
    b"",
    b"\r\n",
    b"POST /ipn HT",
    b"POST /ipn HTTP/1.1\r\nHost: x\r\nX-Slow: 1\r\n",
    b"POST /ipn HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf",
    b"POST /ipn HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel",
)


def test_whoever_does_not_go_on_is_hung_up_on(start):
    companion = start(HASTY)

    with ExitStack() as lines:
        slow = [lines.enter_context(call(companion, begun)) for begun in BEGUN]
        assert [heard(line) for line in slow] == [b""] * len(BEGUN)
    assert companion.take_in(1)


def test_a_kept_connection_is_not_kept_by_line_feeds(start):
    companion = start(HASTY)

    with call(companion, b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n") as line:
        assert line.recv(65536).startswith(b"HTTP/1.1 200 OK")
        line.sendall(b"\r\n")
        assert heard(line) == b""


def test_a_head_without_end_is_hung_up_on(companion):
    head = b"POST /ipn HTTP/1.1\r\nHost: x\r\n"
    with call(companion, head) as line, pytest.raises(ConnectionError):
        pour(line)


def test_a_crowd_that_says_nothing_keeps_nobody_out(companion):
    with ExitStack() as crowd:
        for _ in range(CROWD):
            crowd.enter_context(call(companion, b"POST /ipn HTTP/1.1\r\nHost: x\r\n"))
        companion.wait_for("paydesk_companion_connections", CROWD + 1)

        assert companion.take_in(3)
        assert len(companion.ask().json()["notifications"]) == 3


def test_beyond_the_limit_amazon_is_asked_to_come_back(start, expect_log):
    expect_log("uvicorn.error", "Exceeded concurrency limit")
    companion = start(ServerOptions(connections=20))
    with ExitStack() as crowd:
        for _ in range(20):
            crowd.enter_context(call(companion, b"POST /ipn HTTP/1.1\r\nHost: x\r\n"))

        assert companion.post(companion.signer.body()) == 503
    companion.wait_for_room()
    assert companion.take_in(1)


@pytest.mark.parametrize("path", ["/v1/notifications", "/v1/stream"])
def test_whoever_takes_nothing_of_an_answer_is_hung_up_on(start, path):
    companion = start(ServerOptions(deadlines=Deadlines(send_s=0.3)))
    padded = classic(NotificationData="x" * 100_000)
    assert {companion.post(companion.signer.body(padded)) for _ in range(60)} == {200}
    question = f"GET {path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {companion.token}\r\n\r\n"

    with socket.socket() as line:
        line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        line.connect(("127.0.0.1", companion.server.port))
        line.sendall(question.encode())
        companion.wait_for("paydesk_companion_connections", 2)
        companion.wait_for("paydesk_companion_connections", 1)
    companion.wait_for("paydesk_companion_waiting", 0)


def test_waiting_desks_do_not_count_as_slow(start):
    companion = start(HASTY)

    assert companion.ask("?wait=1").status_code == 200
