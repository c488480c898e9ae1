"""Scripts of the tour: what is next happens when it may, and a wait in vain has a name."""

import pytest

from ui.tour.player import Player, TourFailed, Until


@pytest.fixture
def ended(qtbot):
    """Play a script to its end; returns what went wrong."""

    def play(script):
        player = Player(script)
        with qtbot.waitSignal(player.ended, timeout=5_000) as heard:
            player.play()
        return heard.args[0]

    return play


def test_each_step_waits_for_what_it_needs(ended):
    done = []

    def script():
        looks = []
        yield Until("three looks", lambda: looks.append(1) or len(looks) == 3)
        done.append(len(looks))
        yield Until("nothing", lambda: True)
        done.append("end")

    assert ended(script()) == ""
    assert done == [3, "end"]


def test_a_wait_in_vain_is_named(ended):
    def script():
        yield Until("the tide", lambda: False, limit_s=0.05)

    assert ended(script()) == "waited in vain for the tide"


def test_a_failure_ends_the_script_where_it_is(ended):
    closed = []

    def script():
        try:
            yield Until("a start", lambda: True)
            raise TourFailed("no till on the screen")
        finally:
            closed.append(True)

    assert ended(script()) == "no till on the screen"
    assert closed == [True]


def test_whoever_watches_can_end_it(qtbot):
    def script():
        yield Until("the tide", lambda: False)

    player = Player(script())
    with qtbot.waitSignal(player.ended) as heard:
        player.play()
        player.fail("the shop is closed")
    assert heard.args == ["the shop is closed"]
