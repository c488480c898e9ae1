"""What the log promises to whoever appends and reads, on SQLite and on PostgreSQL."""

import asyncio
import datetime as dt

import pytest

from app.companion.group_commit import WAITING_BYTES
from app.companion.log import LogUnavailable
from app.companion.opening import open_store
from tests.integration.companion_log.messages import BEGAN, message, play


def test_an_empty_log_has_no_entries_and_ends_at_0(database_url):
    async def scene(store):
        return await store.read(0, 10), await store.last_seq(), await store.wait(0, 0.01)

    assert play(database_url, scene) == ([], 0, False)


def test_entries_come_back_as_they_were_given_numbered_from_1(database_url):
    first = message(body=b'{"Message": "\xc3\xa9\xff"}', received_at=BEGAN)
    second = message(signed_at=BEGAN.replace(microsecond=1), object_id="", environment="Live")

    async def scene(store):
        assert [await store.append(first), await store.append(second)] == [True, True]
        return [(entry.seq, entry.message) for entry in await store.read(0, 10)]

    assert play(database_url, scene) == [(1, first), (2, second)]


def test_a_time_of_another_zone_comes_back_as_the_same_moment_in_utc(database_url):
    elsewhere = dt.timezone(dt.timedelta(hours=9))

    async def scene(store):
        await store.append(message(signed_at=BEGAN.astimezone(elsewhere)))
        return (await store.read(0, 1))[0].message.signed_at

    signed_at = play(database_url, scene)
    assert signed_at == BEGAN
    assert signed_at.tzinfo is dt.UTC


def test_the_same_message_again_is_not_new_and_takes_no_number(database_url):
    async def scene(store):
        sent = message()
        answers = [await store.append(each) for each in (sent, sent, message(), sent)]
        return answers, [entry.seq for entry in await store.read(0, 10)]

    assert play(database_url, scene) == ([True, False, True, False], [1, 2])


def test_the_same_message_many_times_at_once_is_new_once(database_url):
    async def scene(store):
        known = message()
        await store.append(known)
        sent = [message() for _ in range(300)]
        several = [each for each in (known, *sent) for _ in range(4)]
        answers = await asyncio.gather(*map(store.append, several))
        assert answers.count(True) == 300
        ids = [entry.message.message_id for entry in await store.read(0, 1000)]
        assert sorted(ids) == sorted(each.message_id for each in (known, *sent))
        return [entry.seq for entry in await store.read(0, 1000)]

    assert play(database_url, scene) == list(range(1, 302))


def test_a_message_published_anew_under_another_time_is_kept_as_well(database_url):
    async def scene(store):
        first = message()
        later = message(first.message_id, BEGAN + dt.timedelta(seconds=20))
        return [await store.append(first), await store.append(later), await store.last_seq()]

    assert play(database_url, scene) == [True, True, 2]


def test_reading_goes_on_behind_the_number_given(database_url):
    async def scene(store):
        await asyncio.gather(*(store.append(message()) for _ in range(120)))
        pages, after = [], 0
        while page := await store.read(after, 50):
            pages.append([entry.seq for entry in page])
            after = page[-1].seq
        return pages

    assert play(database_url, scene) == [[*range(1, 51)], [*range(51, 101)], [*range(101, 121)]]


def test_a_page_of_large_messages_is_cut_short_and_the_rest_comes_next(database_url):
    large = bytes(256 << 10)

    async def scene(store):
        await asyncio.gather(*(store.append(message(body=large)) for _ in range(40)))
        first = await store.read(0, 1000)
        return len(first), len(await store.read(first[-1].seq, 1000))

    assert play(database_url, scene) == (32, 8)


def test_a_single_message_larger_than_a_page_is_read_all_the_same(database_url):
    async def scene(store):
        await store.append(message(body=bytes(9 << 20)))
        return [len(entry.message.body) for entry in await store.read(0, 1000)]

    assert play(database_url, scene) == [9 << 20]


def test_what_cannot_be_written_as_text_is_replaced_and_the_body_keeps_it(database_url):
    async def scene(store):
        odd = message(kind="a\0b", object_id="\ud800", body=b'"\\u0000\\ud800"')
        assert await store.append(odd)
        assert not await store.append(odd)
        return (await store.read(0, 1))[0].message

    kept = play(database_url, scene)
    assert (kept.kind, kept.object_id, kept.body) == ("a\ufffdb", "?", b'"\\u0000\\ud800"')


def test_everyone_who_waits_is_woken_by_an_entry_behind_their_number(database_url):
    async def scene(store):
        await store.append(message())
        assert await store.wait(0, 60)
        waiting = [asyncio.ensure_future(store.wait(after, 60)) for after in (1, 1, 2)]
        await store.append(message())
        woken = [await waiting[0], await waiting[1], waiting[2].done()]
        await store.append(message())
        return [*woken, await waiting[2]]

    assert play(database_url, scene) == [True, True, False, True]


def test_waiting_ends_when_nothing_comes(database_url):
    async def scene(store):
        await store.append(message())
        return await store.wait(1, 0.01)

    assert play(database_url, scene) is False


def test_whoever_stops_waiting_leaves_nothing_behind(database_url):
    async def scene(store):
        await store.append(message())
        waiting = asyncio.ensure_future(store.wait(1, 60))
        await asyncio.sleep(0)
        waiting.cancel()
        await asyncio.wait({waiting})
        return await store.append(message())

    assert play(database_url, scene) is True


def test_an_append_nobody_waits_for_any_more_harms_no_other(database_url):
    async def scene(store):
        await store.append(message())
        tasks = [asyncio.ensure_future(store.append(message())) for _ in range(20)]
        await asyncio.sleep(0)
        for task in tasks[::2]:
            task.cancel()
        answers = await asyncio.gather(*tasks, return_exceptions=True)
        assert answers[1::2] == [True] * 10
        return [entry.seq for entry in await store.read(0, 100)]

    seqs = play(database_url, scene)
    assert seqs == list(range(1, len(seqs) + 1))


def test_closing_writes_what_waits(database_url):
    async def scene():
        store = await open_store(database_url)
        answers = [asyncio.ensure_future(store.append(message())) for _ in range(500)]
        await asyncio.sleep(0)
        await store.close()
        assert await asyncio.gather(*answers) == [True] * 500
        with pytest.raises(LogUnavailable, match="stops"):
            await store.append(message())
        with pytest.raises(LogUnavailable, match="stops"):
            await store.read(0, 1)

    asyncio.run(scene())
    assert play(database_url, lambda store: store.last_seq()) == 500


def test_numbers_go_on_where_they_were_after_opening_again(database_url):
    async def scene(store):
        sent = message("the same")
        return await store.append(sent), await store.append(message()), await store.last_seq()

    assert play(database_url, scene) == (True, True, 2)
    assert play(database_url, scene) == (False, True, 3)


def test_too_much_waiting_for_the_disk_is_refused_at_once(database_url):
    async def scene(store):
        large = bytes(1 << 20)
        count = (WAITING_BYTES >> 20) + 10
        sent = [asyncio.ensure_future(store.append(message(body=large))) for _ in range(count)]
        answers = await asyncio.gather(*sent, return_exceptions=True)
        refused = [str(each) for each in answers if isinstance(each, LogUnavailable)]
        assert set(refused) == {"too many messages wait for the disk"}
        assert answers.count(True) == await store.last_seq() == count - len(refused)
        return await store.append(message())

    assert play(database_url, scene) is True


def test_a_database_of_another_kind_is_refused():
    with pytest.raises(ValueError, match="sqlite or postgresql"):
        asyncio.run(open_store("mysql://shop"))
