"""The disk is full, broken or slow, the file locked, gone or exchanged: nothing is confirmed too early."""

import asyncio
import os
import shutil
import sqlite3
import stat
from collections import Counter
from contextlib import closing

import pytest

from app.companion import group_commit, sqlite_file
from app.companion.log import LogUnavailable
from app.companion.opening import open_store
from tests.integration.companion_log.messages import message, play
from tests.integration.companion_log.sqlite_disk import (
    FULL,
    SYNC_FAILED,
    WRITE_FAILED,
    SqliteDisk,
)


@pytest.fixture
def file(tmp_path):
    return tmp_path / "log.sqlite"


@pytest.fixture
def disk():
    disk = SqliteDisk()
    with disk.in_place():
        yield disk


@pytest.fixture
def short_wait(monkeypatch):
    """Give up on a locked file at once."""
    monkeypatch.setattr(sqlite_file, "BUSY_MS", 20)


async def sent_until_taken(store, each):
    """What Amazon does: send again while the answer is not 200; returns the refusals."""
    refusals = []
    while True:
        try:
            await store.append(each)
        except LogUnavailable as unavailable:
            refusals.append(str(unavailable))
        else:
            return refusals


def in_the_file(file):
    """The ids that lie in it, by how often; after SQLite has looked it over."""
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        seqs = [seq for (seq,) in connection.execute("SELECT seq FROM companion_log")]
        assert sorted(seqs) == list(range(1, len(seqs) + 1))
        return Counter(
            each for (each,) in connection.execute("SELECT message_id FROM companion_log")
        )


@pytest.mark.parametrize(
    ("operation", "code", "words"),
    [
        ("writes", FULL, "no room left"),
        ("writes", WRITE_FAILED, "disk with the log's file reports an error"),
        ("syncs", SYNC_FAILED, "disk with the log's file reports an error"),
    ],
)
def test_every_single_write_and_sync_may_fail_and_nothing_confirmed_is_lost(
    tmp_path, disk, operation, code, words
):
    """Fail the first, the second ... until the story is over before its turn comes."""
    nth, refused = 0, 0
    while True:
        nth += 1
        file = tmp_path / f"{nth}.sqlite"
        play(file, lambda store: store.append(message("before")))
        getattr(disk, f"fail_{operation}")(nth, code=code)
        before = getattr(disk, operation)

        async def scene(store):
            return [await sent_until_taken(store, message(f"m{serial}")) for serial in range(4)]

        try:
            refusals = [each for several in play(file, scene) for each in several]
        except LogUnavailable as unavailable:  # already while opening
            refusals = [str(unavailable)]
            disk.heal()
            play(file, scene)
        done = getattr(disk, operation) - before
        disk.heal()
        assert all(words in each for each in refusals)
        refused += bool(refusals)
        assert in_the_file(file) == Counter(["before", "m0", "m1", "m2", "m3"])
        if done < nth:
            break
    assert nth >= 8
    assert refused >= 5


@pytest.mark.parametrize("operation", ["writes", "syncs"])
def test_a_disk_that_stays_broken_confirms_nothing_and_is_used_again_once_it_heals(
    file, disk, operation
):
    async def scene(store):
        assert await store.append(message())
        getattr(disk, f"fail_{operation}")(1, times=10_000)
        lost = [message() for _ in range(40)]
        answers = await asyncio.gather(*map(store.append, lost), return_exceptions=True)
        assert {type(answer) for answer in answers} == {LogUnavailable}
        for each in lost[:3]:
            with pytest.raises(LogUnavailable):
                await store.append(each)
        assert [entry.seq for entry in await store.read(0, 100)] == [1]
        disk.heal()
        assert await asyncio.gather(*map(store.append, lost)) == [True] * 40
        return await store.last_seq()

    assert play(file, scene) == 41
    assert set(in_the_file(file).values()) == {1}


def test_what_a_failed_flush_left_in_the_file_is_flushed_before_it_counts(file, disk):
    """The process dies after the flush failed; the next one finds the commit in the file."""
    sent = message()

    async def dying():
        store = await open_store(file)
        await store.append(message())
        disk.fail_syncs(1, times=10_000)
        with pytest.raises(LogUnavailable):
            await store.append(sent)
        for name in ("log.sqlite", "log.sqlite-wal"):  # as a killed process leaves them
            shutil.copy(file.parent / name, file.parent / f"left-{name}")
        disk.heal()
        await store.close()

    asyncio.run(dying())

    async def next_one(store):
        assert (await store.read(0, 10))[-1].message == sent  # there, though never confirmed
        disk.fail_syncs(1, times=10_000)
        with pytest.raises(LogUnavailable):
            await store.append(sent)
        disk.heal()
        before = disk.syncs
        assert not await store.append(sent)
        return disk.syncs - before

    assert play(file.parent / "left-log.sqlite", next_one) >= 2  # the log ahead, then the file


def test_a_file_that_may_grow_no_more_takes_messages_again_once_it_may(file):
    async def scene(store):
        large = bytes(100_000)
        for _ in range(5):
            assert await store.append(message(body=large))
        with closing(sqlite3.connect(file)) as looking:
            pages = looking.execute("PRAGMA page_count").fetchone()[0]
        writer = store._database.writer._handle
        with writer.connection() as connection:
            connection.execute(f"PRAGMA max_page_count={pages + 20}")
        # the first refusal drops the connection, and with it the limit
        with pytest.raises(LogUnavailable, match="no room left"):
            await asyncio.gather(*(store.append(message(body=large)) for _ in range(5)))
        return await store.append(message(body=large))

    assert play(file, scene) is True
    assert set(in_the_file(file).values()) == {1}


def test_a_file_locked_by_another_program_is_waited_for(file):
    async def scene(store):
        await store.append(message())
        with closing(sqlite3.connect(file, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            waiting = asyncio.ensure_future(store.append(message()))
            assert len(await store.read(0, 10)) == 1  # reading goes on
            assert not waiting.done()
            other.execute("COMMIT")
            return await waiting

    assert play(file, scene) is True


def test_a_file_locked_for_an_hour_refuses_each_message_and_then_takes_them(file, short_wait):
    async def scene(store):
        await store.append(message())
        with closing(sqlite3.connect(file, isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            for _ in range(20):
                with pytest.raises(LogUnavailable, match="another program holds"):
                    await store.append(message())
            with pytest.raises(LogUnavailable, match="another program holds"):
                await store.add("Till 1")
            assert len(await store.read(0, 10)) == 1
            other.execute("ROLLBACK")
        await store.add("Till 1")
        return await store.append(message()), await store.last_seq()

    assert play(file, scene) == (True, 2)


def test_a_disk_that_hangs_lets_nobody_wait_for_ever(file, disk, monkeypatch):
    monkeypatch.setattr(group_commit, "PATIENCE_S", 0.05)
    monkeypatch.setattr(group_commit, "_LOOK_S", 0.01)

    async def scene(store):
        await store.append(message())
        disk.hang()
        sent = message()
        with pytest.raises(LogUnavailable, match="takes too long"):
            await store.append(sent)
        disk.go_on()
        refusals = await sent_until_taken(store, sent)
        return set(refusals) <= {"the disk or the database takes too long"}

    assert play(file, scene) is True
    assert set(in_the_file(file).values()) == {1}


def test_a_disk_that_hangs_does_not_keep_the_companion_from_ending(file, disk, monkeypatch):
    monkeypatch.setattr(group_commit, "PATIENCE_S", 0.05)
    monkeypatch.setattr(group_commit, "_LOOK_S", 0.01)

    async def scene():
        store = await open_store(file)
        await store.append(message())
        disk.hang()
        with pytest.raises(LogUnavailable, match="takes too long"):
            await store.append(message())
        await store.close()
        hung = store._commits._thread
        assert hung.is_alive()
        disk.go_on()
        hung.join()
        store._database.writer.close()

    asyncio.run(scene())
    assert sum(in_the_file(file).values()) == 2


def test_a_deleted_file_is_noticed_and_no_new_one_begins_in_its_place(file):
    async def scene(store):
        await store.append(message())
        aside = file.with_name("aside.sqlite")
        file.rename(aside)
        for _ in range(3):
            with pytest.raises(LogUnavailable, match="file is gone"):
                await store.append(message())
            with pytest.raises(LogUnavailable, match="gone"):
                await store.read(0, 1)
        assert not file.exists()
        aside.rename(file)
        return await sent_until_taken(store, message()), await store.last_seq()

    assert play(file, scene) == ([], 2)


def test_a_file_put_in_the_place_of_the_log_is_not_written_unseen(file, tmp_path):
    play(tmp_path / "backup.sqlite", lambda store: store.append(message()))

    async def scene(store):
        await store.append(message())
        await store.append(message())
        for name in ("-wal", "-shm"):
            file.with_name(file.name + name).unlink()
        (tmp_path / "backup.sqlite").replace(file)
        with pytest.raises(LogUnavailable, match="another file lies"):
            await store.append(message())
        await store.append(message())
        await sent_until_taken(store, message())

    play(file, scene)
    assert sum(in_the_file(file).values()) == 3


@pytest.mark.parametrize("content", [b"", b"no database" * 400])
def test_a_file_of_something_else_is_refused_unless_it_is_empty(file, content):
    file.write_bytes(content)
    if content:
        with pytest.raises(LogUnavailable, match="no database; put back the last backup"):
            play(file, lambda store: store.last_seq())
        assert file.read_bytes() == content
    else:
        assert play(file, lambda store: store.append(message())) is True


def test_a_log_of_a_newer_paydesk_is_left_alone(file):
    play(file, lambda store: store.append(message()))
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version=99")
    with pytest.raises(LogUnavailable, match="newer Paydesk"):
        play(file, lambda store: store.last_seq())


@pytest.mark.skipif(os.name != "posix", reason="modes are a matter of POSIX")
def test_the_file_and_what_lies_beside_it_are_for_their_owner_alone(tmp_path):
    file = tmp_path / "new folder" / "log.sqlite"

    async def scene(store):
        await store.append(message())
        return {each.name: stat.S_IMODE(each.stat().st_mode) for each in file.parent.iterdir()}

    assert play(file, scene) == {
        "log.sqlite": 0o600,
        "log.sqlite-wal": 0o600,
        "log.sqlite-shm": 0o600,
    }
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    file.chmod(0o644)
    play(file, lambda store: store.last_seq())
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(LogUnavailable, match="cannot be made or opened"):
        play(tmp_path / "taken" / "log.sqlite", lambda store: store.last_seq())


def test_what_was_written_ahead_is_moved_into_the_file_while_messages_keep_coming(file):
    """Else the write-ahead file would grow for as long as the process lives."""

    async def scene(store):
        ahead = file.with_name(file.name + "-wal")
        largest = 0
        for _ in range(60):
            sent = (store.append(message(body=bytes(20_000))) for _ in range(50))
            await asyncio.gather(*sent)
            largest = max(largest, ahead.stat().st_size)
        return largest

    assert play(file, scene) < 40 << 20  # of 60 MB
    assert sum(in_the_file(file).values()) == 3000


def test_a_clock_that_jumps_changes_neither_order_nor_what_is_new(file):
    import datetime as dt

    from tests.integration.companion_log.messages import BEGAN

    jumps = [0, 4_000, -9_000, 3, -20_000]

    async def scene(store):
        sent = [message(received_at=BEGAN + dt.timedelta(days=days)) for days in jumps]
        answers = [await store.append(each) for each in (*sent, sent[2])]
        entries = await store.read(0, 10)
        assert [entry.message for entry in entries] == sent
        return answers

    assert play(file, scene) == [True] * 5 + [False]


def test_after_a_backup_was_put_back_a_desk_waits_for_news_again(file, tmp_path):
    play(tmp_path / "backup.sqlite", lambda store: store.append(message()))

    async def scene(store):
        await store.append(message())
        await store.append(message())
        for name in ("-wal", "-shm"):
            file.with_name(file.name + name).unlink()
        (tmp_path / "backup.sqlite").replace(file)
        with pytest.raises(LogUnavailable, match="another file lies"):
            await store.read(1, 10)
        assert await store.wait(1, 0.0)  # as far as it knows there were two
        assert await store.read(1, 10) == []
        return await store.wait(1, 0.0)

    assert play(file, scene) is False
