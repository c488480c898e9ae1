"""The desk's post: one turn at a time, and notices on screen once."""

import datetime as dt
import threading

import pytest

from app.domain.errors import Unavailable
from app.domain.inbox import Audience, OutboxState
from app.domain.mail_events import MailEvent
from app.services.mails.rows import MailRow
from app.services.mails.sending import Sent
from ui.mailing import Mailing


def row(serial):
    at = dt.datetime(2026, 3, 1, tzinfo=dt.UTC)
    told = (MailEvent.REFUND_FAILED, Audience.SCREEN, "", OutboxState.SENT, at, None, at)
    return MailRow(serial, "P-100001", *told, 0, 0, "", "", "AmazonRejected")


class Post:
    """Counts turns; obeys ``SendsMails`` and ``TellsScreens``."""

    def __init__(self, rows=()):
        self.rows = list(rows)
        self.turns = 0
        self.nudged = 0
        self.stopped = threading.Event()
        self.asked = []
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

    def on_screen(self, after):
        self.asked.append(after)
        return [each for each in self.rows if each.id > after]

    def last_id(self):
        return 7


@pytest.fixture
def mailing(qtbot):
    made = Mailing()
    yield made
    made.close()


def test_what_is_new_since_the_start_is_shown_once(qtbot, mailing):
    post, shown = Post([row(7), row(8), row(9)]), []
    mailing.noticed.connect(lambda each: shown.append(each.id))
    mailing.begin(post, post)
    qtbot.waitUntil(lambda: len(shown) == 2)
    qtbot.waitUntil(mailing._timer.isActive)
    mailing.hurry()
    qtbot.waitUntil(lambda: post.asked == [7, 9])
    assert shown == [8, 9]
    assert (post.turns, post.nudged) == (2, 1)


def test_trouble_ends_a_turn_and_not_the_post(qtbot, mailing, expect_log):
    expect_log("ui.mailing", "turn of the post failed")
    post = Post()
    post.trouble = Unavailable("the database is away")
    mailing.begin(post, post)
    qtbot.waitUntil(mailing._timer.isActive)
    post.trouble = None
    with qtbot.waitSignal(mailing.stepped) as told:
        mailing.hurry()
    assert told.args[0].sent == 2


def test_closing_stops_the_sender(qtbot):
    mailing, post = Mailing(), Post()
    with qtbot.waitSignal(mailing.stepped):
        mailing.begin(post, post)
    mailing.close()
    assert post.stopped.is_set()
    mailing.hurry()
    assert post.turns == 1
