"""The test of the way from Amazon: it ends in a message, or says what is missing."""

import datetime as dt
from dataclasses import replace

import pytest

from app.domain.errors import DatabaseLocked, NotSent
from app.domain.feed import FeedRefused
from app.domain.inbox import Finding, InboxState
from app.services.inbox_rows import FeedStatus, InboxRow
from app.services.pretend_ipn import Delivery
from ui.background import Background
from ui.notifications.ipn_test import IpnTest, Stage
from ui.notifications.ipn_test_sheet import IpnTestSheet

NOW = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
WELL = FeedStatus(True, NOW, NOW, 7, 7, 0, 0, 0, None, None)
ROW = InboxRow(
    id=8,
    seq=8,
    message_id="sample",
    kind="PaymentAuthorize",
    object_id="P01-0000000-0000000-A000000",
    permission_id="",
    order=None,
    environment="Sandbox",
    sent_at=NOW - dt.timedelta(seconds=0.4),
    received_at=NOW,
    stored_at=NOW,
    settled_at=NOW,
    state=InboxState.APPLIED,
    finding=Finding.SAMPLE,
    attempts=1,
    problem="",
)


class Inbox:
    """Holds what the sync has taken in so far."""

    def __init__(self, status=WELL):
        self.told = status
        self.rows = [replace(ROW, id=7, message_id="older")]

    def page(self, wanted=None, before=None, limit=100):
        fits = [row for row in self.rows if wanted.text in {"", row.message_id}]
        return fits[:limit]

    def status(self):
        if isinstance(self.told, Exception):
            raise self.told
        return self.told


class Pretend:
    """Sends, and knows what became of it."""

    def __init__(self, delivery=Delivery(delivered=True, answer=200), fails=None):  # noqa: B008
        self.told, self.fails = delivery, fails

    def send_sample(self):
        if self.fails is not None:
            raise self.fails
        return "sample"

    def delivery(self, message_id):
        assert message_id == "sample"
        return self.told


@pytest.fixture
def background():
    made = Background(workers=1)
    yield made
    made.close()


@pytest.fixture
def make(background, qapp):
    """``make(inbox, pretend, limit_ms)``: a test that is about to start."""
    return lambda inbox, pretend, limit_ms=20_000: IpnTest(inbox, pretend, background, limit_ms)


def ended(qtbot, test):
    qtbot.waitUntil(lambda: test.panel.stage in {Stage.ARRIVED, Stage.MISSING})
    return test.panel


def test_the_message_that_was_sent_ends_it(make, qtbot):
    inbox = Inbox()
    test = make(inbox, Pretend())
    test.start()
    qtbot.waitUntil(lambda: test.panel.sent is True)
    assert test.panel.stage is Stage.WAITING
    inbox.rows.insert(0, ROW)
    test.look()
    assert ended(qtbot, test).arrived == ROW
    assert test.panel.took == "0.4 s"


def test_any_message_ends_it_where_a_person_presses_amazons_button(make, qtbot):
    inbox = Inbox()
    test = make(inbox, None)
    test.start()
    qtbot.waitUntil(lambda: test.panel.stage is Stage.WAITING)
    test.look()
    inbox.rows.insert(0, replace(ROW, message_id="from seller central"))
    test.look()
    assert ended(qtbot, test).arrived.message_id == "from seller central"


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (replace(WELL, configured=False), "No companion is set up"),
        (replace(WELL, problem=FeedRefused()), "does not know this desk's token"),
        (replace(WELL, silent_since=NOW), "The companion does not answer"),
        (DatabaseLocked("the database is busy"), "The database is busy."),
    ],
)
def test_what_stands_in_the_way_is_said_before_anything_is_sent(make, qtbot, status, words):
    test = make(Inbox(status), Pretend(fails=AssertionError()))
    test.start()
    assert words in ended(qtbot, test).missing


@pytest.mark.parametrize(
    ("delivery", "words"),
    [
        (Delivery(delivered=True, answer=200), "this desk did not fetch it"),
        (Delivery(delivered=False, answer=403), "does not know the topic or merchant"),
        (Delivery(delivered=False, answer=503), "could not keep it (answer 503)"),
        (Delivery(delivered=False), "did not reach the companion"),
    ],
)
def test_a_message_that_does_not_come_is_looked_for_on_its_way(make, qtbot, delivery, words):
    test = make(Inbox(), Pretend(delivery), 1)
    test.start()
    assert words in ended(qtbot, test).missing


def test_a_pretend_amazon_that_is_away_is_told(make, qtbot):
    test = make(Inbox(), Pretend(fails=NotSent("the pretend Amazon does not answer")))
    test.start()
    assert ended(qtbot, test).missing == "The pretend Amazon does not answer."


def test_after_a_failure_it_can_be_tried_again(make, qtbot):
    inbox = Inbox(replace(WELL, configured=False))
    test = make(inbox, Pretend())
    test.start()
    ended(qtbot, test)
    inbox.told = WELL
    inbox.rows.insert(0, replace(ROW, id=9))
    inbox.rows[0], newest = replace(ROW, id=7), inbox.rows[0]
    test.start()
    qtbot.waitUntil(lambda: test.panel.stage is Stage.WAITING)
    inbox.rows.insert(0, newest)
    test.look()
    assert ended(qtbot, test).arrived == newest


@pytest.fixture
def sheet(make, window, qtbot):
    """The dialog of a test, and the inbox behind it."""

    def begin(inbox, pretend, url="https://shop.example/ipn"):
        made = IpnTestSheet(make(inbox, pretend), url, window.shell)
        made.open()
        return made

    return begin


def test_the_sheet_leads_through_seller_central_and_says_when_it_waits(sheet, qtbot):
    shown = sheet(Inbox(), None)
    assert "Seller Central" in shown.intro.text()
    assert shown.address.text() == "https://shop.example/ipn"
    shown.primary.click()
    qtbot.waitUntil(lambda: shown.primary.text() == "Waiting …")
    qtbot.waitUntil(lambda: shown.outcome.text().startswith("Waiting for Amazon."))
    shown.reject()


def test_the_sheet_says_that_it_works_and_how_long_it_took(sheet, qtbot):
    inbox = Inbox()
    shown = sheet(inbox, Pretend())
    shown.primary.click()
    inbox.rows.insert(0, ROW)
    qtbot.waitUntil(lambda: shown.primary.text() == "Done")
    assert shown.outcome.text() == "✓ It works: the message took 0.4 s."
    assert [sign.text() for sign, _ in shown.lines] == ["✓", "✓", "✓"]
    shown.primary.click()


def test_the_sheet_leads_to_the_settings_where_nothing_is_set_up(sheet, qtbot):
    shown = sheet(Inbox(replace(WELL, configured=False)), Pretend(), url="")
    assert not shown.copy.isEnabled()
    shown.primary.click()
    qtbot.waitUntil(shown.set_up.isVisible)
    assert [sign.text() for sign, _ in shown.lines] == ["✕", "•", "✕"]
    with qtbot.waitSignal(shown.set_up_wanted):
        shown.set_up.click()
    shown.reject()
