"""The database server goes, comes back, locks, hangs or lies: nothing is confirmed too early."""

import asyncio
from contextlib import closing

import psycopg
import pytest

from app.companion import group_commit, own_thread
from app.companion.log import LogUnavailable
from app.companion.opening import open_store
from tests.integration.companion_log.messages import message, play

_END_OTHERS = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()
"""


@pytest.fixture
def server(postgres_url):
    """A connection of the operator's."""
    with closing(psycopg.connect(plain(postgres_url), autocommit=True)) as connection:
        yield connection


def plain(url):
    return url.replace("+psycopg", "")


def test_connections_ended_by_the_server_are_made_again(postgres_url, server):
    async def scene(store):
        assert await store.append(message())
        await store.add("Till 1")
        server.execute(_END_OTHERS)
        assert await store.append(message())
        assert [entry.seq for entry in await store.read(0, 10)] == [1, 2]
        assert [desk.name for desk in await store.desks()] == ["Till 1"]

    play(postgres_url, scene)


def test_a_commit_whose_answer_was_lost_is_in_the_log_once_and_not_taken_for_new(
    postgres_url, server
):
    async def scene(store):
        assert await store.append(message())
        sent = message()
        writer = store._database.writer
        really = writer._write

        def committed_and_cut(rows):
            writer._write = really
            really(rows)
            server.execute(_END_OTHERS)
            return really(rows)

        writer._write = committed_and_cut
        return await store.append(sent), [entry.seq for entry in await store.read(0, 10)]

    assert play(postgres_url, scene) == (False, [1, 2])


def test_a_desk_that_waits_while_the_line_breaks_is_woken_all_the_same(postgres_url, server):
    async def scene(store):
        await store.append(message())
        waiting = asyncio.ensure_future(store.wait(1, 60))
        listening = (
            "SELECT count(*) FROM pg_stat_activity"
            " WHERE datname = current_database() AND query LIKE 'LISTEN%'"
        )
        await asyncio.sleep(0)
        while server.execute(listening).fetchone() == (0,):
            pass
        server.execute(_END_OTHERS)
        other = await asyncio.to_thread(play, postgres_url, lambda it: it.append(message()))
        return other, await waiting

    assert play(postgres_url, scene) == (True, True)


def test_a_server_that_is_not_there_refuses_and_serves_once_it_is(postgres_url, server):
    """As seen by a companion: it may not connect for a while."""

    async def scene(store):
        assert await store.append(message())
        server.execute("REVOKE CONNECT ON DATABASE " + server.info.dbname + " FROM PUBLIC")
        server.execute("ALTER ROLE shop NOLOGIN")
        server.execute(_END_OTHERS)
        for _ in range(4):
            with pytest.raises(LogUnavailable):
                await store.append(message())
            with pytest.raises(LogUnavailable):
                await store.read(0, 1)
        server.execute("ALTER ROLE shop LOGIN")
        server.execute("GRANT CONNECT ON DATABASE " + server.info.dbname + " TO PUBLIC")
        return await store.append(message()), await store.last_seq()

    name = server.info.dbname
    server.execute("DROP ROLE IF EXISTS shop")
    server.execute("CREATE ROLE shop LOGIN")
    server.execute(f"GRANT ALL ON DATABASE {name} TO shop")
    server.execute("GRANT ALL ON SCHEMA public TO shop")
    try:
        assert play(postgres_url.replace("paydesk@", "shop@"), scene) == (True, 2)
    finally:
        server.execute("DROP OWNED BY shop")
        server.execute("DROP ROLE shop")


def test_a_failed_commit_gives_its_numbers_back(postgres_url, server):
    """A disk that is full at the moment of the commit: each message is refused, none is numbered."""

    async def scene(store):
        assert await store.append(message())
        server.execute(
            "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN RAISE disk_full; END $$"
        )
        server.execute(
            "CREATE CONSTRAINT TRIGGER full_at_commit AFTER INSERT ON companion_log"
            " DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION full_disk()"
        )
        lost = [message() for _ in range(50)]
        answers = await asyncio.gather(*map(store.append, lost), return_exceptions=True)
        assert {str(answer) for answer in answers} == {
            "there is no room left on the database server"
        }
        server.execute("DROP TRIGGER full_at_commit ON companion_log")
        assert await asyncio.gather(*map(store.append, lost)) == [True] * 50
        return [entry.seq for entry in await store.read(0, 100)]

    assert play(postgres_url, scene) == list(range(1, 52))


def test_a_table_locked_by_another_program_is_waited_for_and_then_refused(postgres_url, server):
    async def scene(store):
        assert await store.append(message())
        store_settings = "SET lock_timeout = '50ms'"
        with store._database.writer._handle.connection() as writing:
            writing.execute(store_settings)
        with psycopg.connect(plain(postgres_url)) as other:
            other.execute("SELECT FROM companion_head FOR UPDATE")
            with pytest.raises(LogUnavailable, match="another program holds"):
                await store.append(message())
            assert len(await store.read(0, 10)) == 1  # reading goes on
        return await store.append(message()), await store.last_seq()

    assert play(postgres_url, scene) == (True, 2)


def test_a_server_that_hangs_lets_nobody_wait_for_ever(postgres_url, server, monkeypatch):
    for module in (group_commit, own_thread):
        monkeypatch.setattr(module, "PATIENCE_S", 0.05)
    monkeypatch.setattr(group_commit, "_LOOK_S", 0.01)

    async def scene(store):
        await store.append(message())
        sent = message()
        with psycopg.connect(plain(postgres_url)) as other:
            other.execute("LOCK TABLE companion_log, companion_desks")
            with pytest.raises(LogUnavailable, match="takes too long"):
                await store.append(sent)
            with pytest.raises(LogUnavailable, match="takes too long"):
                await store.read(0, 1)
        while True:
            try:
                await store.append(sent)
            except LogUnavailable:
                continue
            return [entry.seq for entry in await store.read(0, 10)]

    assert play(postgres_url, scene) == [1, 2]


def test_a_log_of_a_newer_paydesk_is_left_alone(postgres_url, server):
    play(postgres_url, lambda store: store.append(message()))
    server.execute("UPDATE companion_schema SET version = 99")
    with pytest.raises(LogUnavailable, match="newer Paydesk"):
        play(postgres_url, lambda store: store.last_seq())


def test_the_sentence_about_a_server_that_does_not_answer_holds_no_password():
    with pytest.raises(LogUnavailable) as refusal:
        asyncio.run(open_store("postgresql+psycopg://till:s3cret@127.0.0.1:1/shop"))
    assert str(refusal.value) == "the database server does not answer"
    assert "s3cret" not in repr(refusal.value)


def test_a_call_from_elsewhere_that_is_no_number_is_passed_over(postgres_url, server):
    async def scene(store):
        waiting = asyncio.ensure_future(store.wait(0, 60))
        await asyncio.sleep(0)
        server.execute("NOTIFY companion_log, 'what'")
        server.execute("NOTIFY companion_log")
        await store.append(message())
        return await waiting

    assert play(postgres_url, scene) is True
