"""The desk's post: one turn at a time."""

import threading

import pytest

from app.domain.errors import Unavailable
from app.services.mails.sending import Sent
from ui.mailing import Mailing


class Post:
    """Counts turns; obeys ``SendsMails``."""

    def __init__(self):
        self.turns = 0
        self.nudged = 0
        self.stopped = threading.Event()
        self.trouble = None

    def step(self):
        self.turns += 1
        if self.trouble is not None:
            raise self.trouble
        return Sent(sent=self.turns)

    def nudge(self):
        self.nudged += 1

    def stop(self):
        self.stopped.set()


@pytest.fixture
def mailing(qtbot):
    made = Mailing()
    yield made
    made.close()


def test_a_hurry_begins_the_next_turn_at_once(qtbot, mailing):
    post = Post()
    mailing.begin(post)
    qtbot.waitUntil(mailing._timer.isActive)
    with qtbot.waitSignal(mailing.stepped):
        mailing.hurry()
    assert (post.turns, post.nudged) == (2, 1)


def test_trouble_ends_a_turn_and_not_the_post(qtbot, mailing, expect_log):
    expect_log("ui.mailing", "turn of the post failed")
    post = Post()
    post.trouble = Unavailable("the database is away")
    mailing.begin(post)
    qtbot.waitUntil(mailing._timer.isActive)
    post.trouble = None
    with qtbot.waitSignal(mailing.stepped) as told:
        mailing.hurry()
    assert told.args[0].sent == 2


def test_closing_stops_the_sender(qtbot):
    mailing, post = Mailing(), Post()
    with qtbot.waitSignal(mailing.stepped):
        mailing.begin(post)
    mailing.close()
    assert post.stopped.is_set()
    mailing.hurry()
    assert post.turns == 1
