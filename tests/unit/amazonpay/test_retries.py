"""When a call is repeated, and what its end proves."""

import pytest

from app.amazonpay.retries import Retries
from app.domain.errors import NotSent, OutcomeUnknown, RejectedByAmazon, Throttled
from tests.unit.amazonpay.timeline import Timeline


class Script:
    """Plays its lines, one a try: exceptions are raised, the rest is answered."""

    def __init__(self, *lines):
        self.lines = list(lines)
        self.tries = 0

    def __call__(self):
        self.tries += 1
        line = self.lines.pop(0)
        if isinstance(line, Exception):
            raise line
        return line


@pytest.fixture
def timeline():
    return Timeline()


def run(timeline, script, *, changes=True, **patience):
    return Retries(timeline.pace(**patience)).run("Capture", script, changes=changes)


LOST = OutcomeUnknown("no complete answer in time")
UNSENT = NotSent("refused")
NO = RejectedByAmazon("InvalidAuthorizationStatus")


def test_answer_is_given_at_once(timeline):
    assert run(timeline, Script("done")) == "done"
    assert timeline.waited == []


def test_pauses_are_one_two_and_four_seconds(timeline):
    assert run(timeline, Script(LOST, UNSENT, LOST, "done")) == "done"
    assert timeline.waited == [1.0, 2.0, 4.0]


def test_chance_shortens_a_pause_to_half_at_the_least(timeline):
    pace = timeline.pace()
    hasty = type(pace)(clock=timeline, wait=timeline.wait, chance=lambda: 0.0)
    assert Retries(hasty).run("Capture", Script(LOST, LOST, "done"), changes=True) == "done"
    assert timeline.waited == [0.5, 1.0]


def test_change_that_was_never_sent_is_not_sent(timeline):
    script = Script(*[UNSENT] * 4)
    with pytest.raises(NotSent, match="refused"):
        run(timeline, script)
    assert script.tries == 4


def test_change_that_was_lost_once_stays_unknown_though_later_tries_never_left(
    timeline, expect_log
):
    expect_log("app.amazonpay.retries", "amazon pay outcome unknown")
    with pytest.raises(OutcomeUnknown, match="Capture: no complete answer in time"):
        run(timeline, Script(LOST, UNSENT, UNSENT, UNSENT))


def test_refusal_after_a_lost_try_proves_nothing(timeline, expect_log):
    expect_log("app.amazonpay.retries", "amazon pay outcome unknown")
    with pytest.raises(OutcomeUnknown) as unknown:
        run(timeline, Script(LOST, NO))
    assert unknown.value.__cause__ is NO


def test_throttling_after_a_lost_try_proves_nothing(timeline, expect_log):
    expect_log("app.amazonpay.retries", "amazon pay outcome unknown")
    with pytest.raises(OutcomeUnknown):
        run(timeline, Script(LOST, Throttled("Capture", 2.0)))


@pytest.mark.parametrize("refusal", [NO, Throttled("Capture", 2.0)])
def test_refusal_is_never_repeated(timeline, refusal):
    script = Script(UNSENT, refusal)
    with pytest.raises(type(refusal)) as raised:
        run(timeline, script)
    assert raised.value is refusal
    assert script.tries == 2


def test_read_that_was_lost_had_no_effect(timeline):
    with pytest.raises(NotSent, match="no complete answer in time"):
        run(timeline, Script(LOST, LOST, LOST, LOST), changes=False)


def test_refused_read_is_refused_though_an_earlier_try_was_lost(timeline):
    with pytest.raises(RejectedByAmazon) as raised:
        run(timeline, Script(LOST, NO), changes=False)
    assert raised.value is NO


def test_no_pause_is_begun_that_would_end_after_the_budget(timeline):
    script = Script(*[UNSENT] * 4)
    with pytest.raises(NotSent):
        run(timeline, script, budget_s=3.5)
    assert timeline.waited == [1.0, 2.0]
    assert script.tries == 3


def test_time_spent_in_tries_counts_against_the_budget(timeline):
    def slow():
        timeline.pass_time(20.0)
        raise UNSENT

    with pytest.raises(NotSent):
        run(timeline, slow, budget_s=45.0)
    assert timeline.waited == [1.0, 2.0]


def test_canceled_pause_ends_the_call(timeline):
    timeline.canceled = True
    script = Script(UNSENT, "done")
    with pytest.raises(NotSent):
        run(timeline, script)
    assert script.tries == 1


def test_bug_is_not_repeated(timeline):
    script = Script(ZeroDivisionError())
    with pytest.raises(ZeroDivisionError):
        run(timeline, script)
    assert script.tries == 1
