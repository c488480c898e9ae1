"""What runs in the background, and that its trouble stays there."""

import asyncio
import datetime as dt

from app.companion.chores import Chores
from app.companion.desk_access import DeskAccess
from app.companion.log import LogUnavailable

KEEP = dt.timedelta(days=30)


class Shelf:
    """A store that trims, or is away."""

    def __init__(self, *, away: bool = False) -> None:
        self.away = away
        self.asked = []
        self.noted = []
        self.used = asyncio.Event()

    async def trim(self, keep, silence):
        self.asked.append((keep, silence))
        self.used.set()
        if self.away:
            raise LogUnavailable("away")
        return 7

    async def note_read(self, positions):
        if self.away:
            raise LogUnavailable("away")
        self.noted.append(positions)
        self.used.set()


def chores(shelf: Shelf) -> tuple[Chores, DeskAccess]:
    access = DeskAccess(shelf, lambda: 0.0)
    return Chores(access, shelf, KEEP), access


def test_old_entries_go_and_silent_desks_are_waited_for_three_times_as_long():
    shelf = Shelf()
    mine, _ = chores(shelf)

    asyncio.run(mine.trim())

    assert shelf.asked == [(KEEP, dt.timedelta(days=90))]
    assert mine.trimmed == 7


def test_a_log_that_is_away_is_trimmed_another_time(expect_log):
    expect_log("app.companion.chores", "old entries not dropped, the log is away")
    mine, _ = chores(Shelf(away=True))

    asyncio.run(mine.trim())

    assert mine.trimmed == 0


def test_positions_are_written_while_it_runs_and_at_the_end():
    shelf = Shelf()

    async def run():
        mine, access = chores(shelf)
        mine.positions_s = 0.001
        mine.start()
        access.note("till", 1)
        await shelf.used.wait()
        access.note("till", 2)
        await mine.stop()

    asyncio.run(run())

    assert shelf.noted == [{"till": 1}, {"till": 2}]


def test_positions_that_cannot_be_written_at_the_end_stop_nobody(expect_log):
    expect_log("app.companion.chores", "read positions not written, the log is away")

    async def run():
        mine, access = chores(Shelf(away=True))
        mine.start()
        access.note("till", 1)
        await mine.stop()

    asyncio.run(run())


def test_it_trims_by_itself():
    shelf = Shelf()

    async def run():
        mine, _ = chores(shelf)
        mine.first_trim_s = 0.001
        mine.start()
        await shelf.used.wait()
        await mine.stop()

    asyncio.run(run())

    assert len(shelf.asked) == 1
