"""Entries go once they are old and every desk has read them; numbers never come again."""

import asyncio
import datetime as dt

import pytest

from tests.clocks import SetClock
from tests.integration.companion_log.messages import message, play

DAY = dt.timedelta(days=1)
KEEP, SILENCE = 30 * DAY, 90 * DAY
BEGAN = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)


class Shop:
    """A store whose messages are signed one a day, from the first of January on."""

    def __init__(self, store, clock):
        self.store, self.clock = store, clock

    async def days(self, count):
        for _ in range(count):
            await self.store.append(message(signed_at=self.clock.now()))
            self.clock.advance(DAY)

    async def trim(self):
        return await self.store.trim(KEEP, SILENCE)

    async def left(self):
        entries = await self.store.read(0, 1000)
        return (entries[0].seq, entries[-1].seq) if entries else None


def in_the_shop(database_url, scene):
    clock = SetClock(BEGAN)
    return play(database_url, lambda store: scene(Shop(store, clock)), clock)


def test_nothing_goes_from_an_empty_log(database_url):
    assert in_the_shop(database_url, lambda shop: shop.trim()) == 0


def test_what_is_old_and_read_by_all_goes_and_the_rest_stays(database_url):
    async def scene(shop):
        await shop.store.add("Till 1")
        await shop.store.add("Till 2")
        await shop.days(50)
        await shop.store.note_read({"Till 1": 50, "Till 2": 50})
        return await shop.trim(), await shop.left(), await shop.trim()

    # the newest was signed on day 49; what is older than day 19 goes
    assert in_the_shop(database_url, scene) == (19, (20, 50), 0)


def test_what_one_desk_has_not_read_stays_for_all(database_url):
    async def scene(shop):
        await shop.store.add("Till 1")
        await shop.store.add("Till 2")
        await shop.days(50)
        await shop.store.note_read({"Till 1": 50, "Till 2": 7})
        return await shop.trim(), await shop.left()

    assert in_the_shop(database_url, scene) == (7, (8, 50))


def test_a_new_desk_that_has_not_asked_yet_is_waited_for(database_url):
    async def scene(shop):
        await shop.days(50)
        await shop.store.add("Till 1")
        return await shop.trim()

    assert in_the_shop(database_url, scene) == 0


@pytest.mark.parametrize("leaves", ["revoked", "silent"])
def test_a_desk_that_left_is_not_waited_for(database_url, leaves):
    async def scene(shop):
        await shop.store.add("Till 1")
        await shop.store.add("Gone")
        await shop.store.note_read({"Gone": 0})
        if leaves == "revoked":
            await shop.store.revoke("Gone")
            await shop.days(50)
        else:
            await shop.days(92)
        last = await shop.store.last_seq()
        await shop.store.note_read({"Till 1": last})
        return await shop.trim(), last

    dropped, last = in_the_shop(database_url, scene)
    assert dropped == last - 31


def test_without_any_desk_only_the_age_counts(database_url):
    async def scene(shop):
        await shop.days(50)
        return await shop.trim(), await shop.left()

    assert in_the_shop(database_url, scene) == (19, (20, 50))


def test_the_newest_entry_stays_whatever_its_age_and_numbers_go_on(database_url):
    async def scene(shop):
        await shop.days(3)
        await shop.store.append(message(signed_at=BEGAN - 400 * DAY))
        await shop.store.append(message(signed_at=BEGAN + 400 * DAY))
        shop.clock.advance(500 * DAY)
        await shop.trim()
        assert await shop.left() == (5, 5)
        await shop.store.append(message(signed_at=shop.clock.now()))
        return await shop.left()

    assert in_the_shop(database_url, scene) == (5, 6)


def test_a_clock_that_runs_years_ahead_drops_nothing(database_url):
    async def scene(shop):
        await shop.store.add("Till 1")
        await shop.days(5)
        shop.clock.advance(2000 * DAY)
        return await shop.trim(), await shop.left()

    assert in_the_shop(database_url, scene) == (0, (1, 5))


def test_a_clock_that_fell_behind_drops_nothing(database_url):
    async def scene(shop):
        await shop.days(50)
        shop.clock.advance(-1000 * DAY)
        return await shop.trim()

    assert in_the_shop(database_url, scene) == 0


def test_a_younger_entry_holds_back_the_older_ones_behind_it_so_no_gap_opens(database_url):
    async def scene(shop):
        await shop.days(2)
        await shop.store.append(message(signed_at=BEGAN + 200 * DAY))
        await shop.days(5)
        shop.clock.advance(195 * DAY)
        await shop.days(1)
        await shop.trim()
        return [entry.seq for entry in await shop.store.read(0, 100)]

    assert in_the_shop(database_url, scene) == [3, 4, 5, 6, 7, 8, 9]


def test_many_go_in_several_steps_while_others_are_added(database_url):
    async def scene(shop):
        old = [message(signed_at=BEGAN) for _ in range(1800)]
        await asyncio.gather(*map(shop.store.append, old))
        await shop.store.append(message(signed_at=BEGAN + 100 * DAY))
        shop.clock.advance(100 * DAY)
        dropped, *_ = await asyncio.gather(
            shop.trim(),
            *(shop.store.append(message(signed_at=shop.clock.now())) for _ in range(100)),
        )
        return dropped, await shop.left()

    assert in_the_shop(database_url, scene) == (1800, (1801, 1901))


def test_a_message_that_was_dropped_and_comes_again_gets_a_new_number(database_url):
    async def scene(shop):
        old = message(signed_at=BEGAN)
        await shop.store.append(old)
        await shop.store.append(message(signed_at=BEGAN + 100 * DAY))
        shop.clock.advance(100 * DAY)
        assert await shop.trim() == 1
        return await shop.store.append(old), await shop.store.last_seq()

    assert in_the_shop(database_url, scene) == (True, 3)
