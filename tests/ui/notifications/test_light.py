"""The IPN light: one word for whether Amazon's messages reach this shop."""

import datetime as dt
from dataclasses import replace

import pytest

from app.domain.errors import DatabaseLocked, NotSent
from app.domain.feed import FeedRefused, FeedUnreachable
from app.services.inbox_rows import FeedStatus
from app.services.local_companion import CompanionNotStarted
from ui.background import Background
from ui.status.ipn_light import IpnLight, IpnState, sign_of
from ui.status.ipn_watch import IpnWatch
from ui.theme.tokens import Tone

NOW = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
WELL = FeedStatus(True, NOW, NOW - dt.timedelta(minutes=3), 7, 7, 0, 0, 0, None, None)
SILENT = NOW - dt.timedelta(minutes=12)


@pytest.mark.parametrize(
    ("status", "state", "text", "tone"),
    [
        (None, IpnState.NOT_SET_UP, "IPN not set up", Tone.NEUTRAL),
        (replace(WELL, configured=False), IpnState.NOT_SET_UP, "IPN not set up", Tone.NEUTRAL),
        (replace(WELL, last_message_at=None), IpnState.WAITING, "IPN ready", Tone.INFO),
        (WELL, IpnState.SEEN, "IPN 3 min ago", Tone.GOOD),
        (replace(WELL, last_message_at=NOW), IpnState.SEEN, "IPN just now", Tone.GOOD),
        (replace(WELL, backlog=99), IpnState.SEEN, "IPN 3 min ago", Tone.GOOD),
        (
            replace(WELL, backlog=1_240),
            IpnState.CATCHING_UP,
            "IPN: catching up, 1,240 left",
            Tone.INFO,
        ),
        (replace(WELL, dead=1), IpnState.PROBLEM, "IPN: 1 needs a person", Tone.WARN),
        (replace(WELL, dead=2, backlog=500), IpnState.PROBLEM, "IPN: 2 need a person", Tone.WARN),
        (replace(WELL, silent_since=SILENT), IpnState.SILENT, "IPN silent: 12 min", Tone.BAD),
        (
            replace(WELL, problem=FeedRefused(), dead=2),
            IpnState.PROBLEM,
            "IPN: companion refuses us",
            Tone.BAD,
        ),
    ],
)
def test_the_worst_that_holds_is_said(american, status, state, text, tone):
    sign = sign_of(status, NOW)
    assert (sign.state, sign.text, sign.tone) == (state, text, tone)


def test_why_the_companion_is_silent_stands_in_the_tip(american):
    problem = FeedUnreachable("the companion does not answer: connection refused")
    tip = sign_of(replace(WELL, silent_since=SILENT, problem=problem), NOW).tip
    assert "Nothing is lost" in tip
    assert "connection refused" in tip


def test_a_companion_that_did_not_start_is_told(tmp_path):
    trouble = CompanionNotStarted("the port is taken", tmp_path)
    sign = sign_of(WELL, NOW, trouble)
    assert (sign.state, sign.text) == (IpnState.PROBLEM, "IPN: not receiving")
    assert "the port is taken" in sign.tip


def test_unknown_orders_are_counted_in_the_tip(american):
    assert (
        "3 name an order that is not known here" in sign_of(replace(WELL, quarantined=3), NOW).tip
    )


def test_the_light_says_all_of_it_to_a_screen_reader(qtbot, window):
    light = IpnLight()
    qtbot.addWidget(light)
    sign = sign_of(WELL, NOW)
    light.show_sign(sign)
    assert light.text().strip() == "IPN 3 min ago"
    assert light.accessibleName() == f"{sign.text}. {sign.tip}"
    assert light.state is IpnState.SEEN


class Inbox:
    """Tells statuses one after the other; raises what is an error."""

    def __init__(self, *told):
        self.told = list(told)

    def status(self):
        now = self.told.pop(0) if len(self.told) > 1 else self.told[0]
        if isinstance(now, Exception):
            raise now
        return now


def test_the_watch_looks_at_once_and_when_asked(qtbot):
    background = Background(workers=1)
    watch = IpnWatch(background)
    with qtbot.waitSignal(watch.looked) as first:
        watch.follow(Inbox(WELL, replace(WELL, dead=1)))
    with qtbot.waitSignal(watch.looked) as second:
        watch.look()
    assert (first.args[0].dead, second.args[0].dead) == (0, 1)
    background.close()


@pytest.mark.parametrize("error", [DatabaseLocked("busy"), NotSent("away")])
def test_a_look_that_failed_is_no_news(qtbot, error):
    background = Background(workers=1)
    watch = IpnWatch(background)
    inbox = Inbox(error, WELL)
    watch.follow(inbox)
    with qtbot.waitSignal(watch.looked) as looked:
        watch.look()
    assert looked.args == [WELL]
    background.close()
