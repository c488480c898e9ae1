"""Several companions on one PostgreSQL: every reader sees one order, at any moment without gaps."""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest

from tests.integration.companion_log.messages import message, play

COMPANIONS, MESSAGES, AT_ONCE = 4, 300, 16


def taking_in(messages):
    """A companion that is sent these, several at a time; returns which were new to the log."""

    async def scene(store):
        left = iter(messages)
        new = []

        async def sender():
            new.extend([each.message_id for each in left if await store.append(each)])

        await asyncio.gather(*(sender() for _ in range(AT_ONCE)))
        return new

    return scene


def following(last):
    """A desk that reads behind its number until it has seen ``last``; returns all it was given."""

    async def scene(store):
        seen = []
        while len(seen) < last:
            if await store.wait(len(seen), 30):
                seen.extend(await store.read(len(seen), 7))
        return seen

    return scene


def polling(url, over):
    """Look at all numbers over and over; returns what was seen that is no beginning of 1, 2, 3."""
    strange, looks = [], 0
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
        while not over.is_set():
            looks += 1
            seqs = [seq for (seq,) in connection.execute("SELECT seq FROM companion_log")]
            if sorted(seqs) != list(range(1, len(seqs) + 1)):
                strange.append(seqs)
    return strange, looks


def test_no_desk_ever_sees_a_gap_or_another_order_or_misses_one(postgres_url):
    play(postgres_url, lambda store: store.last_seq())  # the tables are made
    sent = [[message() for _ in range(MESSAGES)] for _ in range(COMPANIONS)]
    everything = [each for several in sent for each in several]
    over = threading.Event()
    with ThreadPoolExecutor(COMPANIONS + 4) as pool:
        looking = pool.submit(polling, postgres_url, over)
        desks = [pool.submit(play, postgres_url, following(len(everything))) for _ in range(3)]
        companions = [pool.submit(play, postgres_url, taking_in(several)) for several in sent]
        new = [companion.result(60) for companion in companions]
        seen = [desk.result(60) for desk in desks]
        over.set()
        strange, looks = looking.result(60)
    assert [len(each) for each in new] == [MESSAGES] * COMPANIONS
    assert strange == []
    assert looks > 3
    assert [entry.seq for entry in seen[0]] == list(range(1, len(everything) + 1))
    assert {entry.message.message_id for entry in seen[0]} == {
        each.message_id for each in everything
    }
    assert seen[0] == seen[1] == seen[2]


def test_a_message_sent_to_all_companions_at_once_is_new_to_one_of_them(postgres_url):
    sent = [message() for _ in range(MESSAGES)]
    with ThreadPoolExecutor(COMPANIONS) as pool:
        orders = [sent, sent[::-1], sent[150:] + sent[:150], sent]
        taken = [pool.submit(play, postgres_url, taking_in(order)) for order in orders]
        new = [message_id for companion in taken for message_id in companion.result(60)]
    assert sorted(new) == sorted(each.message_id for each in sent)
    entries = play(postgres_url, lambda store: store.read(0, 1000))
    assert [entry.seq for entry in entries] == list(range(1, MESSAGES + 1))


def test_a_companion_that_dies_between_taking_numbers_and_committing_leaves_no_gap(postgres_url):
    play(postgres_url, lambda store: store.append(message()))
    with psycopg.connect(postgres_url.replace("+psycopg", "")) as dying:
        dying.execute("UPDATE companion_head SET last_seq = last_seq + 40")
        with ThreadPoolExecutor(1) as pool:
            added = pool.submit(play, postgres_url, lambda store: store.append(message()))
            waits_for = "SELECT count(*) FROM pg_locks WHERE NOT granted"
            with psycopg.connect(postgres_url.replace("+psycopg", ""), autocommit=True) as looking:
                while looking.execute(waits_for).fetchone() == (0,):
                    pass
            dying.rollback()
            assert added.result(60) is True
    entries = play(postgres_url, lambda store: store.read(0, 10))
    assert [entry.seq for entry in entries] == [1, 2]


def test_companions_that_start_together_make_the_tables_once(postgres_url):
    with ThreadPoolExecutor(6) as pool:
        started = [
            pool.submit(play, postgres_url, lambda store: store.append(message())) for _ in range(6)
        ]
        assert [each.result(60) for each in started] == [True] * 6
    assert play(postgres_url, lambda store: store.last_seq()) == 6


def test_a_desk_is_woken_by_what_another_companion_took_in(postgres_url):
    """Five times in a row: asking once a second would not keep up with the call."""

    async def scene(store):
        loop = asyncio.get_running_loop()
        await store.last_seq()
        for number in range(5):
            waiting = asyncio.ensure_future(store.wait(number, 30))
            await loop.run_in_executor(
                None, play, postgres_url, lambda other: other.append(message())
            )
            assert await waiting
        return await store.last_seq()

    assert play(postgres_url, scene) == 5


@pytest.mark.parametrize("setting", ["off", "local"])
def test_a_server_that_confirms_before_the_disk_has_it_is_told_otherwise(postgres_url, setting):
    plain = postgres_url.replace("+psycopg", "")
    with psycopg.connect(plain, autocommit=True) as connection:
        name = connection.info.dbname
        connection.execute(f"ALTER DATABASE {name} SET synchronous_commit = '{setting}'")
    from app.companion.postgres_server import PostgresServer

    with PostgresServer(plain).open() as ours:
        assert ours.execute("SHOW synchronous_commit").fetchone() == ("on",)
