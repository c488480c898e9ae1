"""A page that a desk read before another desk started over moves the shared cursor nowhere."""

import pytest

from app.feed.client import Feed
from app.services.sync.intake import Intake
from tests.feed_server import TOKEN
from tests.integration.sync.test_listening import strangers, take_turns


@pytest.fixture
def shared(listen, feed):
    """Two desks that follow one companion, and what the second holds in its hands."""

    class Shared:
        reads, holds = listen(name="till-1"), listen(name="till-2")
        cursor = reads.services.inbox.watch.feed
        intake = Intake(holds.services.desk)

        def look(self):
            """Read a page, and come to no end with it."""
            place = self.intake.place(self.cursor)
            reader = Feed(feed.url, lambda: TOKEN)
            page = reader.read(place.seq)
            reader.stop()
            return place, page

        def ids(self):
            return {row.message_id for row in self.reads.services.inbox.page()}

    return Shared()


@pytest.fixture
def starting_over(expect_log):
    expect_log("app.services.sync", "companion's log started over")


@pytest.mark.usefixtures("starting_over")
def test_a_page_of_the_old_log_does_not_jump_over_messages_of_the_new_one(shared, feed):
    feed.hear(*strangers(1, 3))
    take_turns(shared.reads)
    feed.hear(*strangers(4, 9))
    place, stale = shared.look()  # 4 to 9, and this desk is slow
    feed.lose_log(strangers(11, 12))
    take_turns(shared.reads)
    feed.hear(*strangers(13, 14))
    take_turns(shared.reads)
    assert shared.intake.place(shared.cursor).seq == 4

    assert shared.intake.keep(shared.cursor, place, stale) == 6
    assert shared.intake.place(shared.cursor) == (4, "m-14")
    feed.hear(*strangers(15, 20))
    take_turns(shared.reads)
    assert shared.ids() == {f"m-{n}" for n in (*range(1, 10), *range(11, 21))}
    status = shared.reads.services.inbox.status()
    assert (status.cursor, status.newest) == (10, 10)


@pytest.mark.usefixtures("starting_over")
def test_the_old_logs_first_page_is_not_the_first_one_of_the_new_log(shared, feed):
    feed.hear(*strangers(1, 5))
    place, stale = shared.look()
    take_turns(shared.reads)
    feed.lose_log()
    shared.reads.services.sync.step(0)  # started over, and nothing there yet
    assert shared.intake.place(shared.cursor).seq == 0

    assert shared.intake.keep(shared.cursor, place, stale) == 0
    assert shared.intake.place(shared.cursor).seq == 0
    feed.hear(*strangers(11, 16))
    take_turns(shared.reads)
    assert shared.ids() == {f"m-{n}" for n in (*range(1, 6), *range(11, 17))}


def test_a_page_that_both_desks_have_read_is_counted_once(shared, feed):
    feed.hear(*strangers(1, 4))
    place, same = shared.look()
    take_turns(shared.reads)
    assert shared.intake.keep(shared.cursor, place, same) == 0
    assert shared.intake.place(shared.cursor) == (4, "m-4")
