"""A companion on this computer: it starts, is shared, comes back, and hears the pretend Amazon."""

import contextlib
import http.client
import json
import os
import signal
import socket
import sqlite3
import threading
from contextlib import closing
from dataclasses import replace
from urllib.parse import urlsplit

import pytest

from app.domain.errors import Unavailable
from app.domain.feed import FeedRefused
from app.feed.client import Feed
from app.services.local_companion import CompanionNotStarted, LocalCompanion
from app.services.pretend_ipn import Delivery, PretendAmazonRefused
from tests.training_waits import gone, until


def read(companion, at, **options):
    feed = Feed(at.feed_url, companion.token)
    try:
        return feed.read(**options)
    finally:
        feed.stop()


def test_a_test_message_of_the_pretend_amazon_is_read_from_the_feed(companion, pretend):
    made = companion()
    at = made.start()
    message_id = pretend.send_sample()
    page = read(made, at, after=0, wait_s=20)
    assert [message.message_id for message in page.messages] == [message_id]
    assert page.messages[0].kind == "PaymentAuthorize"
    until(lambda: pretend.delivery(message_id).delivered)
    assert pretend.delivery(message_id) == Delivery(delivered=True, answer=200)


def test_strangers_cannot_fill_the_disk_with_its_log(companion, place):
    made = companion()
    at = made.start()
    with closing(http.client.HTTPConnection(urlsplit(at.feed_url).netloc, timeout=10)) as stranger:
        stranger.request("GET", "/nothing")
        assert stranger.getresponse().status == 404
    made.close()  # and all that it had to say is written
    assert '"route"' not in place.log_file.read_text()


def test_a_message_nobody_has_sent_is_not_delivered(companion, pretend):
    companion().start()
    assert pretend.delivery("no such message") == Delivery(delivered=False)


def test_a_companion_that_does_not_know_the_merchant_refuses_and_that_is_told(
    companion, place, pretend
):
    companion(replace(place, merchants=("ANOTHER",))).start()
    message_id = pretend.send_sample()
    until(lambda: pretend.delivery(message_id).answer is not None)
    assert pretend.delivery(message_id) == Delivery(delivered=False, answer=403)


def test_its_token_is_for_its_owner_alone_and_a_strange_one_is_refused(companion, place):
    made = companion()
    at = made.start()
    assert place.endpoints_file.stat().st_mode & 0o777 == 0o600
    feed = Feed(at.feed_url, lambda: "strange")
    with pytest.raises(FeedRefused):
        feed.read(0)
    feed.stop()


def test_a_companion_that_was_never_started_has_no_token(place):
    with pytest.raises(Unavailable, match="has not been started"):
        LocalCompanion(place).token()


def test_it_comes_back_at_the_same_address_with_all_it_has_heard(companion, pretend, expect_log):
    expect_log("app.services.child_program", "child gone")
    made = companion()
    at = made.start()
    first = pretend.send_sample()
    until(lambda: pretend.delivery(first).delivered)
    before = made.token()
    os.kill(made.child_pid, signal.SIGKILL)
    until(lambda: made.token() != before)
    second = pretend.send_sample()
    until(lambda: pretend.delivery(second).delivered)
    page = read(made, at, after=0)
    assert [message.message_id for message in page.messages] == [first, second]


def test_a_second_desk_uses_the_first_ones_and_takes_over_when_that_closes(companion, expect_log):
    expect_log("app.services.child_program", "child gone")
    first, second = companion(), companion()
    at = first.start()
    assert second.start() == at
    assert second.child_pid is None
    read(second, at, after=0)
    first.close()
    until(lambda: second.child_pid is not None)
    read(second, at, after=0)


def test_closing_ends_it(companion):
    made = companion()
    made.start()
    pid = made.child_pid
    made.close()
    assert gone(pid)


def test_a_folder_that_cannot_be_used_is_told(companion, place):
    place.folder.write_text("a file")
    with pytest.raises(CompanionNotStarted, match="did not start"):
        companion().start()


def test_what_the_companion_refuses_is_told_in_its_words(companion, place):
    with pytest.raises(CompanionNotStarted, match="is no topic"):
        companion(replace(place, topics=("everything",))).start()


def test_an_address_that_is_not_on_this_machine_is_refused_by_the_pretend_amazon(pretend):
    with pytest.raises(PretendAmazonRefused):
        pretend.send_to("http://192.0.2.1/ipn")


def test_a_port_of_ones_own_is_kept(companion, place):
    free = companion()
    port = int(json.loads(_told(place, free))["port"])
    assert companion(replace(place, port=port)).start().feed_url == f"http://127.0.0.1:{port}"


def _told(place, companion):
    companion.start()
    told = place.endpoints_file.read_text()
    companion.close()
    return told


@pytest.fixture
def stranger():
    """Takes a port, and talks some other protocol there."""
    with socket.socket() as taken:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)

        def take(url):
            taken.bind(("127.0.0.1", urlsplit(url).port))
            taken.listen()
            threading.Thread(target=_talk_to_whoever_calls, args=(taken,), daemon=True).start()

        yield take
        with contextlib.suppress(OSError):
            taken.shutdown(socket.SHUT_RDWR)


def _talk_to_whoever_calls(listener):
    with contextlib.suppress(OSError):
        while True:
            caller, _ = listener.accept()
            with caller:
                caller.sendall(b"SSH-2.0-another program\r\n")


def test_a_remembered_port_that_another_program_has_taken_is_left_to_it(
    companion, pretend, stranger
):
    before = companion()
    old = before.start()
    first = pretend.send_sample()
    until(lambda: pretend.delivery(first).delivered)
    before.close()
    stranger(old.feed_url)
    made = companion()
    at = made.start()
    assert at.feed_url != old.feed_url
    second = pretend.send_sample()  # it was told the new address
    until(lambda: pretend.delivery(second).delivered)
    page = read(made, at, after=0)
    assert [message.message_id for message in page.messages] == [first, second]


def test_a_port_that_the_shop_has_set_is_not_exchanged_for_another(companion, place, stranger):
    free = companion()
    port = int(json.loads(_told(place, free))["port"])
    stranger(f"http://127.0.0.1:{port}")
    with pytest.raises(CompanionNotStarted, match="did not start"):
        companion(replace(place, port=port)).start()


def test_a_second_desk_that_looks_whether_it_is_there_moves_no_position(companion, place, pretend):
    first, second = companion(), companion()
    at = first.start()
    message_id = pretend.send_sample()
    until(lambda: pretend.delivery(message_id).delivered)
    assert read(first, at, after=1).messages == ()
    assert second.start() == at
    second.close()
    first.close()  # and what it knows of its desks is written
    with closing(sqlite3.connect(place.folder / "companion.sqlite")) as log:
        positions = "SELECT read_seq FROM companion_desks WHERE revoked_at IS NULL"
        assert log.execute(positions).fetchall() == [(1,)]
