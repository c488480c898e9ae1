"""A backlog: how far it is worked off, how fast, and how long it still takes."""

import pytest

from ui.notifications.catch_up_bar import CatchUpBar
from ui.notifications.catching_up import CatchUp, CatchUpWatch


def test_a_few_messages_are_no_backlog_worth_saying():
    assert CatchUpWatch().see(99, 0.0) is None


def test_it_is_followed_to_its_end_with_its_rate():
    watch = CatchUpWatch()
    assert watch.see(1_000, 0.0) == CatchUp(1_000, 1_000)
    assert watch.see(800, 1.0) == CatchUp(1_000, 800, rate=200)
    assert watch.see(50, 2.0) == CatchUp(1_000, 50, rate=475)
    assert watch.see(0, 3.0) is None
    assert watch.see(99, 4.0) is None


def test_the_rate_is_that_of_the_last_seconds():
    watch = CatchUpWatch()
    watch.see(10_000, 0.0)
    for second in range(1, 13):
        seen = watch.see(10_000 - (5_000 if second > 5 else 0) - second, float(second))
    assert seen == CatchUp(10_000, 4_988, rate=1)


def test_one_that_grows_begins_anew():
    watch = CatchUpWatch()
    watch.see(200, 0.0)
    watch.see(150, 1.0)
    assert watch.see(500, 2.0) == CatchUp(500, 500)


def test_one_that_is_stopped_has_no_rate():
    watch = CatchUpWatch()
    watch.see(200, 0.0)
    assert watch.see(150, 1.0, paused=True) == CatchUp(200, 150, paused=True)


@pytest.mark.parametrize(("left", "rate", "seconds"), [(100, 10, 10), (101, 10, 11), (5, 0, None)])
def test_the_time_left_is_rounded_up(left, rate, seconds):
    assert CatchUp(200, left, rate).seconds_left == seconds


@pytest.fixture
def bar(qtbot, american, window):
    made = CatchUpBar()
    qtbot.addWidget(made)
    return made


def test_the_bar_says_count_rate_and_what_remains(bar):
    bar.show_catch_up(CatchUp(28_800, 12_340, 411))
    assert bar.pace.text() == "16,460 of 28,800 messages  ·  411/s  ·  about 31 s left"
    assert bar.progress.value() == 571
    bar.show_catch_up(None)
    assert bar.isHidden()


def test_the_bar_stops_it_and_lets_it_go_on(bar, qtbot):
    bar.show_catch_up(CatchUp(1_000, 500, 100))
    with qtbot.waitSignal(bar.canceled):
        bar.button.click()
    bar.show_catch_up(CatchUp(1_000, 500, paused=True))
    assert bar.button.text() == "Go on"
    assert "the companion keeps the others" in bar.pace.text()
    with qtbot.waitSignal(bar.resumed):
        bar.button.click()
