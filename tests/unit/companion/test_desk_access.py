"""The feed's door with a store of the test's own: how old its list may be, what it writes down."""

import asyncio
import datetime as dt

import pytest
from starlette.requests import HTTPConnection

from app.companion.desk_access import DeskAccess, NotLetIn
from app.companion.desks import Desk, digest_of
from app.companion.log import LogUnavailable


class Shelf:
    """Desks in memory."""

    def __init__(self, *names: str) -> None:
        self.names = list(names)
        self.reads = 0
        self.away = False
        self.noted: list[dict[str, int]] = []

    async def desks(self):
        self.reads += 1
        if self.away:
            raise LogUnavailable("away")
        began = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
        return [Desk(name, digest_of(f"token of {name}"), began) for name in self.names]

    async def note_read(self, positions):
        if self.away:
            raise LogUnavailable("away")
        self.noted.append(dict(positions))


class Door:
    """An access with a clock that stands until it is moved."""

    def __init__(self, *names: str) -> None:
        self.now = 100.0
        self.shelf = Shelf(*names)
        self.access = DeskAccess(self.shelf, lambda: self.now)

    def ask(self, token: str, address: str = "203.0.113.7") -> str:
        header = (b"authorization", f"Bearer {token}".encode())
        scope = {"type": "http", "headers": [header], "client": (address, 1)}
        return asyncio.run(self.access.desk(HTTPConnection(scope)))

    def flush(self) -> None:
        asyncio.run(self.access.flush())


def test_the_list_of_desks_is_kept_for_five_seconds():
    door = Door("till")
    assert [door.ask("token of till") for _ in range(3)] == ["till"] * 3
    assert door.shelf.reads == 1
    door.now += 5

    door.ask("token of till")

    assert door.shelf.reads == 2


def test_a_revoked_desk_is_out_once_the_list_is_read_again():
    door = Door("till")
    door.ask("token of till")
    door.shelf.names = []
    door.now += 5

    with pytest.raises(NotLetIn):
        door.ask("token of till")


def test_a_new_desk_is_let_in_a_second_after_the_last_look():
    door = Door("till")
    door.ask("token of till")
    door.shelf.names.append("office")
    door.now += 1

    assert door.ask("token of office") == "office"


def test_guesses_do_not_wear_out_the_store():
    door = Door("till")
    for _ in range(100):
        with pytest.raises(NotLetIn):
            door.ask("guess")

    assert door.shelf.reads == 1


def test_guesses_of_one_address_do_not_slow_another_down():
    door = Door("till")
    waits = []
    for address in [*["203.0.113.7"] * 11, "203.0.113.8"]:
        with pytest.raises(NotLetIn) as stranger:
            door.ask("guess", address)
        waits.append(stranger.value.retry_after_s)

    assert waits == [0] * 10 + [5, 0]


def test_a_desk_that_asks_too_often_is_told_when_to_come_back():
    door = Door("till")
    for _ in range(200):
        door.ask("token of till")

    with pytest.raises(NotLetIn) as refused:
        door.ask("token of till")

    assert refused.value.retry_after_s == 1


def test_while_the_store_is_away_the_list_in_hand_is_used(expect_log):
    expect_log("app.companion.desk_access", "desks not read, the list in hand is used")
    door = Door("till")
    door.ask("token of till")
    door.shelf.away = True
    door.now += 60

    assert door.ask("token of till") == "till"


def test_positions_are_written_down_once_and_as_a_sign_of_life_each_minute():
    door = Door("till")
    for seq in (1, 2, 2):
        door.access.note("till", seq)
    door.flush()
    door.access.note("till", 2)
    door.flush()
    door.now += 61
    door.access.note("till", 2)
    door.flush()

    assert door.shelf.noted == [{"till": 2}, {"till": 2}]


def test_positions_that_could_not_be_written_are_written_later():
    door = Door("till")
    door.access.note("till", 7)
    door.shelf.away = True
    with pytest.raises(LogUnavailable):
        door.flush()
    door.shelf.away = False

    door.flush()

    assert door.shelf.noted == [{"till": 7}]
