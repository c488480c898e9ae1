"""How a desk follows its companion: outages, another log, refusals, and being called away."""

import threading

import pytest

from app.domain.errors import NotSent
from app.domain.feed import FeedBusy, FeedRefused, FeedUnreachable, FeedUnreadable
from app.domain.inbox import InboxState
from app.domain.payment_status import PaymentStatus
from tests.feed_server import TOKEN
from tests.integration.sync.test_applying import queued
from tests.ipns import ipn

_WAIT_S = 20


@pytest.fixture
def database_url(sqlite_url):
    """What is told here does not depend on the database."""
    return sqlite_url


def strangers(first, last):
    """Messages about orders that nobody here knows."""
    return [ipn(f"S01-{n:07}-0000001-A000001", f"m-{n}") for n in range(first, last + 1)]


def take_turns(counter, turns=50):
    """Turn until nothing is left."""
    for _ in range(turns):
        step = counter.services.sync.step(0)
        assert (step.problem, step.trouble) == (None, None)
        if step.is_idle:
            return
    raise AssertionError("the sync never comes to rest")


def test_pages_are_read_until_the_log_ends_and_the_cursor_stands_behind_them(counter, feed):
    feed.hear(*strangers(1, 1200))
    counter.services.sync.step(0)
    counter.services.sync.step(0)
    assert feed.asked == [0, 1000]
    status = counter.services.inbox.status()
    assert (status.cursor, status.newest) == (1200, 1200)
    assert sum(counter.services.inbox.counts().values()) == 1200


def test_a_companion_that_is_away_loses_nothing_and_is_not_hammered(
    counter, feed, clock, expect_log
):
    expect_log("app.services.sync", "companion not heard")
    feed.plan.extend([(502, ""), (502, "")])
    for pause_s in (1, 2):
        before = clock.monotonic()
        step = counter.services.sync.step(0)
        assert type(step.problem) is FeedUnreachable
        assert pause_s - (clock.monotonic() - before) <= step.wait_s <= pause_s
        clock.wait(pause_s)
    assert feed.asked == []
    feed.hear(*strangers(1, 3))
    assert counter.services.sync.step(0).stored == 3
    assert counter.services.inbox.status().problem is None


@pytest.mark.parametrize(
    ("plan", "told"),
    [
        ((429, "17"), (FeedBusy, 17)),
        ((503, ""), (FeedBusy, 5)),
        ((401, ""), (FeedRefused, 1)),
        ((404, ""), (FeedUnreadable, 1)),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n<ht>", (FeedUnreadable, 1)),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{", (FeedUnreachable, 1)),
    ],
)
def test_each_refusal_is_told_by_its_class(counter, feed, expect_log, plan, told):
    expect_log("app.services.sync", "companion not heard")
    feed.plan.append(plan)
    kind, pause_s = told
    clock = counter.services.desk.clock
    before = clock.monotonic()
    step = counter.services.sync.step(0)
    assert type(step.problem) is kind
    assert pause_s - (clock.monotonic() - before) <= step.wait_s <= pause_s
    assert TOKEN not in str(step.problem)


def test_a_companion_that_asks_for_a_pause_is_left_alone_for_it(counter, feed, clock, expect_log):
    expect_log("app.services.sync", "companion not heard")
    feed.plan.extend([(429, "600"), (429, "600")])
    step = counter.services.sync.step(0)
    assert counter.services.sync.step(0).problem is step.problem
    assert len(feed.plan) == 1
    clock.wait(601)
    assert counter.services.sync.step(0).problem is not step.problem
    assert not feed.plan


def test_a_log_that_began_anew_is_read_from_its_beginning_without_repeats(
    counter, feed, expect_log
):
    expect_log("app.services.sync", "companion's log started over")
    feed.hear(*strangers(1, 5))
    take_turns(counter)
    feed.lose_log(strangers(4, 6))
    take_turns(counter)
    ids = [row.message_id for row in counter.services.inbox.page()]
    assert ids == ["m-6", "m-5", "m-4", "m-3", "m-2", "m-1"]
    assert counter.services.inbox.status().cursor == 3


def test_another_log_that_is_longer_already_is_noticed_by_its_last_message(
    listen, feed, expect_log
):
    expect_log("app.services.sync", "companion's log started over")
    feed.hear(*strangers(1, 5))
    take_turns(listen(run="first"))
    feed.lose_log(strangers(11, 30))
    restarted = listen(run="second")
    take_turns(restarted)
    assert sum(restarted.services.inbox.counts().values()) == 25


def test_what_retention_took_away_is_no_other_log(listen, feed):
    feed.hear(*strangers(1, 5))
    take_turns(listen(run="first"))
    feed.first = 6
    feed.hear(*strangers(6, 7))
    restarted = listen(run="second")
    take_turns(restarted)
    assert sum(restarted.services.inbox.counts().values()) == 7


def test_a_turn_waits_for_news_and_brings_it_at_once(counter, amazon, feed):
    number = queued(counter)
    amazon.settle()
    done = []
    turn = threading.Thread(target=lambda: done.append(counter.services.sync.step(_WAIT_S)))
    turn.start()
    assert feed.waiting.wait(_WAIT_S)
    feed.hear(ipn(counter.charge(number).charge_id, "m-1"))
    turn.join(_WAIT_S)
    assert [(step.stored, step.applied) for step in done] == [(1, 1)]
    assert counter.view(number).status is PaymentStatus.AUTHORIZED


@pytest.mark.parametrize("call", ["stop", "nudge", "unfollow"])
def test_a_turn_that_waits_ends_when_it_is_called_away(counter, feed, call):
    done = []
    turn = threading.Thread(target=lambda: done.append(counter.services.sync.step(_WAIT_S)))
    turn.start()
    assert feed.waiting.wait(_WAIT_S)
    getattr(counter.services.sync, call)()
    turn.join(_WAIT_S)
    assert [(step.problem, step.trouble, step.wait_s) for step in done] == [(None, None, 0)]


def test_what_becomes_due_ends_the_wait_for_news(counter, feed):
    queued(counter)  # its first poll is due in half a minute
    counter.services.sync.step(0)
    counter.pass_time(seconds=28)
    step = counter.services.sync.step(_WAIT_S)
    assert 0 < feed.waits[-1] < _WAIT_S
    assert step.polled == 1  # less than whole seconds would be asked for again and again


def test_a_desk_without_a_companion_polls_alone(counter, amazon):
    counter.services.sync.unfollow()
    number = queued(counter)
    amazon.settle()
    assert counter.services.sync.step(0).polled == 0
    counter.pass_time(seconds=31)
    assert counter.services.sync.step(0).polled == 1
    assert counter.view(number).status is PaymentStatus.AUTHORIZED
    assert counter.services.inbox.status().configured is False


def test_amazon_away_keeps_the_messages_and_the_companion_is_read_on(counter, amazon, feed):
    number = queued(counter)
    amazon.settle()
    amazon.strike("GetOrderReferenceDetails", "reset_before", times=20)
    feed.hear(ipn(counter.charge(number).charge_id, "m-1"))
    step = counter.services.sync.step(0)
    assert isinstance(step.trouble, NotSent)
    feed.hear(*strangers(2, 3))
    step = counter.services.sync.step(0)
    assert (step.stored, step.applied, step.failed) == (2, 0, 0)
    assert counter.services.inbox.counts()[InboxState.STORED] == 3
    amazon.call_off()
    counter.pass_time(minutes=2)
    take_turns(counter)
    assert counter.view(number).status is PaymentStatus.AUTHORIZED


def test_a_companion_that_says_nothing_is_told_after_two_minutes(counter, feed, expect_log):
    expect_log("app.services.sync", "companion not heard")
    counter.services.sync.step(0)
    assert counter.services.inbox.status().silent_since is None
    feed.plan.append((502, ""))
    counter.services.sync.step(0)
    counter.pass_time(minutes=3)
    status = counter.services.inbox.status()
    assert status.silent_since == status.last_seen_at
    assert isinstance(status.problem, FeedUnreachable)
