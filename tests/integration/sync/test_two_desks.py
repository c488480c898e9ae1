"""A desk that was away, and desks that share one database, end where one that never left is."""

import contextlib
import sqlite3
import threading
from contextlib import closing
from dataclasses import replace

import pytest

from app.domain.checkout_modes import AuthorizationMode
from app.domain.errors import DatabaseFull
from app.domain.inbox import Finding, InboxState
from app.domain.payment_status import PaymentStatus
from tests.feed_server import TOKEN
from tests.integration.sync.test_listening import take_turns
from tests.ipns import ipn


def sell(counter, count):
    """So many orders whose authorization is pending, with the ids that IPNs will name."""
    sold = {}
    for _ in range(count):
        number = counter.ring_up(authorization_mode=AuthorizationMode.ASYNCHRONOUS)
        counter.place(number)
        sold[number] = [counter.permission_id, counter.charge(number).charge_id]
    return sold


def told(sold, round_):
    """What Amazon sends about all of them."""
    ids = [object_id for ids in sold.values() for object_id in ids]
    return [ipn(object_id, f"{object_id}-{round_}") for object_id in ids]


def pictures(counter, sold):
    """The orders as they stand; how they came there differs."""
    return [replace(counter.view(number), timeline=()) for number in sold]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_desk_that_was_away_for_a_day_ends_equal_to_one_that_never_left(
    listen, amazon, feed, setup, tmp_path
):
    stayed = listen()
    sold = sell(stayed, 4)
    away = tmp_path / "away.sqlite"
    with closing(sqlite3.connect(stayed.services.desk.database.file)) as connection:
        connection.execute("VACUUM INTO ?", (str(away),))
    for round_ in range(3):
        if round_ == 0:
            amazon.plan("Authorize", "Declined", "AmazonRejected")
            amazon.settle()
        if round_ == 1:
            stayed.capture(next(iter(sold)), 100_00)
        feed.hear(*told(sold, round_))
        take_turns(stayed)
        stayed.pass_time(hours=8)
    asked = len(amazon.calls("GetOrderReferenceDetails"))

    back = listen(database_url=f"sqlite:///{away}", run="a day later")
    take_turns(back)
    take_turns(stayed)
    assert pictures(back, sold) == pictures(stayed, sold)
    assert back.view(next(iter(sold))).status is PaymentStatus.PROCESSED
    # 24 messages of four orders: each order is read once, whatever was missed about it
    assert len(amazon.calls("GetOrderReferenceDetails")) <= asked + 2 * len(sold)
    assert back.services.inbox.counts() == stayed.services.inbox.counts()
    back.require_sound_books()


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_two_desks_share_the_work_and_do_nothing_twice(listen, amazon, feed):
    desks = [listen(name="till-1"), listen(name="till-2")]
    sold = sell(desks[0], 12)
    amazon.settle()
    messages = told(sold, 0)
    feed.hear(*messages)
    before = len(amazon.calls("GetOrderReferenceDetails"))
    steps = []
    ready = threading.Barrier(len(desks))

    def work(desk):
        ready.wait()
        while not (step := desk.services.sync.step(0)).is_idle:
            assert (step.problem, step.trouble) == (None, None)
            steps.append(step)

    threads = [threading.Thread(target=work, args=(desk,)) for desk in desks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    take_turns(desks[0])
    assert sum(step.stored for step in steps) == len(messages)
    assert sum(step.applied for step in steps) == len(messages)
    assert {row.attempts for row in desks[1].services.inbox.page()} == {1}
    assert len(amazon.calls("GetOrderReferenceDetails")) == before + len(sold)
    assert {view.status for view in pictures(desks[1], sold)} == {PaymentStatus.AUTHORIZED}
    assert pictures(desks[0], sold) == pictures(desks[1], sold)
    desks[0].require_sound_books()


def test_what_a_desk_took_up_and_never_finished_is_taken_over(listen, amazon, feed):
    dies, lives = listen(name="till-1"), listen(name="till-2")
    ((number, ids),) = sell(dies, 1).items()
    amazon.settle()
    feed.hear(ipn(ids[1], "m-1"))
    dies.services.sync.step(0)
    message = dies.services.inbox.page()[0].id
    dies.services.inbox.replay([message])
    claims = dies.services.sync.applying.claims
    assert [each.id for each in claims.take()] == [message]
    assert lives.services.sync.step(0).applied == 0
    assert lives.services.inbox.replay([message]) == 0  # it is being looked at
    lives.pass_time(minutes=4)
    assert lives.services.sync.step(0).applied == 1
    with dies.services.desk.database.write() as session:
        assert claims.settle(session, [message], Finding.NEWS, None) == 0  # not its any more
    (row,) = lives.services.inbox.page()
    assert (row.state, row.finding, row.attempts) == (
        InboxState.APPLIED,
        Finding.NOTHING_NEW,
        2,
    )
    assert lives.view(number).status is PaymentStatus.AUTHORIZED


def test_desks_share_the_polls_too(listen, amazon, feed):
    desks = [listen(name="till-1"), listen(name="till-2")]
    sell(desks[0], 2)
    desks[0].pass_time(seconds=40)
    assert [desk.services.sync.step(0).polled for desk in desks] == [2, 0]
    assert TOKEN not in repr(desks[0].services.sync)


def test_a_message_that_ends_the_program_every_time_is_given_up(listen, feed):
    desk = listen()
    ((_, ids),) = sell(desk, 1).items()
    feed.hear(ipn(ids[1], "m-1"))
    desk.services.sync.listen(0)
    for _ in range(8):
        assert len(desk.services.sync.applying.claims.take()) == 1  # and the program ends
        desk.pass_time(minutes=4)
    assert desk.services.sync.step(0).dead == 1
    (row,) = desk.services.inbox.page()
    assert row.problem == "the program has ended each time it was looked at; a person must read it"


class Ends(BaseException):
    """The program."""


class Fatal:
    """Reads orders, and ends the program at one of them."""

    def __init__(self, refresh, permission_id):
        self._refresh = refresh
        self._permission_id = permission_id

    def now(self, number, cause, permission_id, also):
        if permission_id == self._permission_id:
            raise Ends
        self._refresh.now(number, cause, permission_id, also)


def test_a_message_that_ends_the_program_takes_no_others_with_it(listen, feed):
    desk = listen()
    sold = list(sell(desk, 3).values())
    feed.hear(*(ipn(charge_id, f"m-{at}") for at, (_, charge_id) in enumerate(sold)))
    sync = desk.services.sync
    sync.applying = replace(sync.applying, refresh=Fatal(sync.applying.refresh, sold[0][0]))
    for _ in range(13):
        with contextlib.suppress(Ends):
            sync.step(0)
        desk.pass_time(minutes=4)  # the lease runs out
    assert {row.message_id: row.state for row in desk.services.inbox.page()} == {
        "m-0": InboxState.DEAD,
        "m-1": InboxState.APPLIED,
        "m-2": InboxState.APPLIED,
    }


def test_a_database_that_cannot_be_written_gives_no_message_up(listen, amazon, feed):
    desk = listen()
    ((_, ids),) = sell(desk, 1).items()
    amazon.settle()
    feed.hear(ipn(ids[1], "m-1"))
    sync, well = desk.services.sync, desk.services.sync.applying
    sync.applying = replace(well, refresh=Full())
    for _ in range(12):
        assert isinstance(sync.step(0).trouble, DatabaseFull)
        desk.pass_time(minutes=4)
    sync.applying = well
    assert sync.step(0).applied == 1


class Full:
    """Cannot write down what Amazon says."""

    def now(self, number, cause, permission_id, also):
        raise DatabaseFull("no room")


class Closes:
    """Reads an order, and meanwhile its desk is closed."""

    def __init__(self, sync):
        self._refresh = sync.applying.refresh
        self._stop = sync.stop

    def now(self, number, cause, permission_id, also):
        self._stop()
        self._refresh.now(number, cause, permission_id, also)


def test_a_desk_that_closes_finishes_one_order_and_leaves_the_others_to_the_next(listen, feed):
    first, second = listen(name="till-1"), listen(name="till-2")
    sold = sell(first, 3)
    feed.hear(*(ipn(ids[1], ids[1]) for ids in sold.values()))
    sync = first.services.sync
    sync.applying = replace(sync.applying, refresh=Closes(sync))
    assert sync.step(0).applied == 1
    assert second.services.sync.step(0).applied == 2
    assert {row.attempts for row in second.services.inbox.page()} == {1}
