"""Who may read: tokens given once, digests kept, positions noted."""

import base64
import datetime as dt
import hashlib
import sqlite3

import pytest

from app.companion.desks import BadDeskName, DeskNameTaken
from tests.clocks import SetClock
from tests.integration.companion_log.messages import play

NOON = dt.datetime(2026, 3, 1, 12, 0, tzinfo=dt.UTC)


def test_a_token_has_256_bits_and_only_its_digest_is_kept(database_url):
    async def scene(store):
        token = await store.add("Till 1")
        (desk,) = await store.desks()
        return token, desk

    token, desk = play(database_url, scene, SetClock(NOON))
    assert len(base64.urlsafe_b64decode(token + "=")) == 32
    assert desk.token_digest == hashlib.sha256(token.encode()).digest()
    assert (desk.name, desk.created_at, desk.revoked_at) == ("Till 1", NOON, None)
    assert (desk.read_seq, desk.seen_at) == (0, None)
    assert desk.token_digest.hex() not in repr(desk)
    assert str(desk.token_digest) not in repr(desk)


def test_the_database_does_not_hold_the_token(sqlite_url):
    token = play(sqlite_url, lambda store: store.add("Till 1"))
    with sqlite3.connect(sqlite_url.removeprefix("sqlite:///")) as connection:
        dump = "\n".join(connection.iterdump())
    connection.close()
    assert "Till 1" in dump
    assert token not in dump


def test_two_desks_get_two_tokens_and_are_listed_by_name(database_url):
    async def scene(store):
        tokens = {await store.add("Till 2"), await store.add(" Till 1 ")}
        return len(tokens), [desk.name for desk in await store.desks()]

    assert play(database_url, scene) == (2, ["Till 1", "Till 2"])


def test_a_name_can_be_given_once_until_it_is_revoked(database_url):
    clock = SetClock(NOON)

    async def scene(store):
        first = await store.add("Till 1")
        with pytest.raises(DeskNameTaken, match="'Till 1' already; revoke it first"):
            await store.add("Till 1")
        clock.advance(dt.timedelta(hours=1))
        assert await store.revoke("Till 1")
        assert not await store.revoke("Till 1")
        assert await store.desks() == []
        second = await store.add("Till 1")
        (old,) = await store.revoked_desks()
        (new,) = await store.desks()
        return first != second, old.token_digest != new.token_digest, old.revoked_at

    assert play(database_url, scene, clock) == (True, True, NOON + dt.timedelta(hours=1))


@pytest.mark.parametrize("name", ["", "  ", "-a", "a\nb", "a\0b", "a" * 65, "a;b", "\ud800"])
def test_a_name_that_is_none_is_refused_and_nothing_is_kept(sqlite_url, name):
    async def scene(store):
        with pytest.raises(BadDeskName, match="nothing was written"):
            await store.add(name)
        return await store.desks()

    assert play(sqlite_url, scene) == []


def test_names_may_be_written_in_any_script(database_url):
    async def scene(store):
        await store.add("レジ 1")
        await store.add("Çağa-2.b")
        return {desk.name for desk in await store.desks()}

    assert play(database_url, scene) == {"レジ 1", "Çağa-2.b"}


def test_positions_are_kept_with_the_time_and_the_last_word_counts(database_url):
    clock = SetClock(NOON)

    async def scene(store):
        for name in ("Till 1", "Till 2", "Till 3"):
            await store.add(name)
        await store.note_read({"Till 1": 7, "Till 2": 9})
        clock.advance(dt.timedelta(minutes=1))
        await store.revoke("Till 3")
        await store.note_read({"Till 1": 5, "Till 3": 4, "Nobody": 3})
        (gone,) = await store.revoked_desks()
        return [(desk.read_seq, desk.seen_at) for desk in (*await store.desks(), gone)]

    later = NOON + dt.timedelta(minutes=1)
    assert play(database_url, scene, clock) == [(5, later), (9, NOON), (0, None)]
