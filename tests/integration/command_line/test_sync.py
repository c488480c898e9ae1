"""`main.py sync`: what it prints, and how it ends."""

import os
import signal
import threading

import pytest

from app.command_line.sync import until_stopped
from app.services.sync.step import SyncStep
from tests.feed_server import TOKEN, serve_feed
from tests.ipns import ipn, unreadable


@pytest.fixture
def feed():
    with serve_feed() as server:
        yield server


@pytest.fixture
def listening(terminal, feed):
    """A desk that is told of a companion by its settings, and of the token by its environment."""
    terminal.configure(companion=f'url = "{feed.url}"')
    return terminal


def test_once_does_what_is_due_and_says_so(listening, feed, permission_id):
    feed.hear(ipn(permission_id, "m-1"), unreadable("m-2"), ipn("S01-1111111-1111111", "m-3"))
    ended = listening.run("sync", "--once", PAYDESK_FEED_TOKEN=TOKEN)
    assert (ended.status, ended.complained) == (0, "")
    assert ended.said == (
        "3 received, 3 of them new, 1 applied, 1 of unknown orders, 1 given up, 0 to try again, "
        "0 orders asked about, 0 left\n"
    )
    again = listening.run("sync", "--once", PAYDESK_FEED_TOKEN=TOKEN)
    assert (again.status, again.said.startswith("0 received")) == (0, True)


@pytest.mark.parametrize(
    ("token", "status", "sentence"),
    [
        ("", 8, "The secret 'feed_token' is neither in the keyring, nor in PAYDESK_FEED_TOKEN"),
        ("another-desks", 8, "The companion does not know this desk's token; make a new one"),
    ],
)
def test_a_desk_without_its_token_says_what_to_do(listening, token, status, sentence):
    ended = listening.run("sync", "--once", PAYDESK_FEED_TOKEN=token)
    assert ended.status == status
    assert ended.complained.startswith(sentence)
    assert "another-desks" not in ended.complained + ended.said


def test_a_companion_that_is_away_is_told_by_the_exit_status(listening, feed):
    feed.plan.append((502, ""))
    ended = listening.run("sync", "--once", PAYDESK_FEED_TOKEN=TOKEN)
    assert ended.status == 5
    assert ended.complained.startswith("The companion's proxy does not reach it. It had no effect")


def test_without_a_companion_amazon_alone_is_asked(terminal):
    ended = terminal.run("sync", "--once")
    assert (ended.status, ended.complained) == (
        0,
        "No companion is set up: only Amazon is asked.\n",
    )


def test_it_listens_until_it_is_told_to_stop(listening, feed):
    process = listening.start("sync", PAYDESK_FEED_TOKEN=TOKEN)
    try:
        assert feed.waiting.wait(60)
        feed.hear(unreadable("m-1"))
        assert process.stdout.readline().startswith("1 received, 1 of them new, 0 applied")
        process.send_signal(signal.SIGTERM)
        assert (process.wait(60), process.stderr.read()) == (0, "")
    finally:
        process.kill()
        process.communicate()


class Interrupted:
    """Takes one turn, in which the signal comes while it holds its lock."""

    def __init__(self):
        self.is_stopped = self.hung = False
        self._lock = threading.Lock()
        self._turns = 0

    def step(self):
        self._turns += 1
        with self._lock:
            if self._turns == 1:
                os.kill(os.getpid(), signal.SIGTERM)
        return SyncStep()

    def pause(self, seconds):
        pass

    def stop(self):
        free = self._lock.acquire(timeout=5)
        self.hung, self.is_stopped = not free, True
        if free:
            self._lock.release()


def test_a_signal_in_any_moment_of_a_turn_ends_it(restored_signals):
    runner = Interrupted()
    assert until_stopped(runner) == SyncStep()
    assert not runner.hung


@pytest.fixture
def restored_signals():
    """What the test's own process does on signals."""
    before = {each: signal.getsignal(each) for each in (signal.SIGINT, signal.SIGTERM)}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)
