"""How a companion ends: nobody is kept waiting, nothing that was taken in is lost."""

import asyncio
import socket
import threading

import pytest

from app.companion.opening import open_store
from app.companion.server import CompanionServer
from app.companion.server_options import CompanionNotStarted, ServerOptions
from app.companion.settings import load
from tests.integration.companion.running import WAIT_S
from tests.integration.companion.test_slow_senders import heard


def test_desks_that_wait_get_their_empty_page_at_once(companion):
    answers = []
    polls = [
        threading.Thread(target=lambda: answers.append(companion.ask("?wait=60"))) for _ in range(3)
    ]
    for poll in polls:
        poll.start()
    companion.wait_for("paydesk_companion_waiting", 3)

    companion.server.stop()
    for poll in polls:
        poll.join(WAIT_S)

    assert [answer.status_code for answer in answers] == [200, 200, 200]
    assert [answer.json()["notifications"] for answer in answers] == [[], [], []]


def test_half_a_request_is_not_waited_for(companion):
    with socket.create_connection(("127.0.0.1", companion.server.port)) as line:
        line.sendall(b"POST /ipn HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf")
        companion.wait_for("paydesk_companion_connections", 2)
        companion.close()
        assert heard(line) == b""


def test_where_desks_have_read_is_written_down_at_the_end(companion):
    companion.take_in(2)
    companion.ask("?after=1")
    companion.close()

    async def desks():
        store = await open_store(companion.settings.database_url)
        try:
            return await store.desks()
        finally:
            await store.close()

    assert [(desk.name, desk.read_seq) for desk in asyncio.run(desks())] == [("till", 1)]


def test_one_data_folder_has_one_companion(companion):
    with pytest.raises(CompanionNotStarted, match="Another companion runs in the data folder"):
        CompanionServer(companion.settings, ServerOptions())


def test_a_port_that_is_taken_is_told(companion, start):
    taken = ServerOptions(port=companion.server.port)
    settings = load({}, {"data": companion.data / "other", "environments": ["Sandbox"]})

    with pytest.raises(CompanionNotStarted, match="cannot be used: Address already in use"):
        CompanionServer(settings, taken)
