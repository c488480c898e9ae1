"""The mails of every event arrive once each, in order, under restarts, retries and three desks."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from sqlalchemy import select

from app.domain.checkout_modes import AuthorizationMode
from app.domain.environment import Region
from app.domain.errors import Declined
from app.domain.inbox import Audience, InboxState, OutboxState
from app.domain.mail_events import INTERNAL, MailEvent
from app.domain.mail_grid import MailRule
from app.services.mails.server import MailServer, Security
from app.storage.notifications import NotificationRecord
from app.storage.outbox import OutboxRecord
from tests.counter import MANAGER, Counter
from tests.desk_fixtures import amazon, clock, emulator, open_desk, setup
from tests.desks import OpenDesk
from tests.integration.mails.shop import BOTH, OFFICE, SENDER
from tests.post_office import PostOffice

__all__ = ("amazon", "clock", "emulator", "open_desk", "setup")

BOSS = "boss@shop.example"
DESKS = ("till-1", "till-2", "back-office")


class Shop:
    """Three desks, of which one is closed and opened again after each thing that happens."""

    def __init__(self, setup, amazon, clock, office: PostOffice) -> None:
        self.setup, self.amazon, self.clock, self.office = setup, amazon, clock, office
        self.open: dict[str, OpenDesk] = {}
        self.turns = 0
        for name in DESKS:
            self.restart(name)
        self.counter = self.counter_of("till-1")

    def restart(self, name: str) -> None:
        before = self.open.pop(name, None)
        if before is not None:
            before.services.mail.runner.close()
            before.close()
        self.turns += 1
        self.open[name] = OpenDesk(self.setup.changed(name=name, run=f"run-{self.turns}"))

    def counter_of(self, name: str) -> Counter:
        return Counter(self.open[name].services, self.amazon, self.clock, Region.US)

    def then(self, *, minutes: int = 6) -> None:
        """Time passes, a desk starts anew, and all three send what is due until nothing is."""
        self.counter.pass_time(minutes=minutes)
        self.restart(DESKS[self.turns % len(DESKS)])
        self.counter = self.counter_of("till-1")
        self.counter.poll()
        self.send()

    def send(self) -> None:
        posts = [desk.services.mail.runner for desk in self.open.values()]
        while any(not each.is_idle for each in [post.step() for post in posts]):
            pass

    def rows(self) -> list[OutboxRecord]:
        with self.open["till-1"].database.read() as session:
            return list(session.scalars(select(OutboxRecord).order_by(OutboxRecord.id)))

    def close(self) -> None:
        for desk in self.open.values():
            desk.services.mail.runner.close()
            desk.close()


@pytest.fixture
def shop(setup, amazon, clock, office) -> Iterator[Shop]:
    with ExitStack() as stack:
        opened = Shop(setup, amazon, clock, office)
        stack.callback(opened.close)
        mail = opened.open["till-1"].services.mail
        server = MailServer("127.0.0.1", office.port, Security.PLAIN, address=SENDER)
        mail.servers.save(server, None, "olga")
        mail.grid.set_department((OFFICE,), "olga")
        for event in MailEvent:
            if event not in INTERNAL:
                mail.grid.set_rule(event, Audience.BUYER, MailRule(on=True), "olga")
            mail.grid.set_rule(event, Audience.ORDERS_DEPARTMENT, MailRule(on=True), "olga")
            staff = MailRule(on=event is not MailEvent.PROCESSED, recipients=(BOSS,))
            mail.grid.set_rule(event, Audience.STAFF, staff, "olga")
        yield opened


def queued_then_refunded(shop: Shop) -> None:
    counter = shop.counter
    number = counter.ring_up(authorization_mode=AuthorizationMode.ASYNCHRONOUS)
    counter.place(number)
    shop.then()
    shop.amazon.settle()
    shop.then()
    shop.counter.capture(number, 60_00)
    shop.amazon.settle()
    shop.then()
    shop.counter.refund(number, 25_00)
    shop.amazon.settle()
    shop.then()
    shop.amazon.plan("Refund", "Declined", "AmazonRejected")
    shop.counter.refund(number, 5_00)
    shop.amazon.settle()
    shop.then()


def captured_whole(shop: Shop) -> None:
    number = shop.counter.ring_up()
    shop.counter.place(number)
    shop.then()
    shop.counter.capture(number, 100_00)
    shop.amazon.settle()
    shop.then()


def declined(reason: str) -> Callable[[Shop], None]:
    def happen(shop: Shop) -> None:
        shop.amazon.plan("Authorize", "Declined", reason)
        number = shop.counter.ring_up(authorization_mode=AuthorizationMode.ASYNCHRONOUS)
        shop.counter.place(number)
        shop.then()
        shop.amazon.settle()
        shop.then()

    return happen


def voided(shop: Shop) -> None:
    number = shop.counter.ring_up()
    shop.counter.place(number)
    shop.then()
    charge = shop.counter.charge(number).charge_id
    shop.counter.services.charges.void(number, charge, MANAGER)
    shop.then()


def declined_capture(shop: Shop) -> None:
    number = shop.counter.ring_up()
    shop.counter.place(number)
    shop.amazon.plan("Capture", "Declined", "AmazonRejected")
    with pytest.raises(Declined):
        shop.counter.capture(number, 10_00)
    shop.then()


def grown_old_in_silence(shop: Shop) -> None:
    now = shop.clock.now()
    with shop.open["till-1"].database.write() as session:
        heard = NotificationRecord(
            message_id="m-1",
            feed_seq=1,
            received_at=now,
            stored_at=now,
            kind="PaymentAuthorize",
            body="{}",
            state=InboxState.APPLIED,
        )
        session.add(heard)
    shop.counter.pass_time(minutes=1)
    number = shop.counter.ring_up()
    shop.counter.place(number)
    shop.then(minutes=25 * 60)
    for desk in shop.open.values():
        desk.services.mail.runner._sweeping.sweep(hears_amazon=True)
    shop.send()


STORIES = (
    queued_then_refunded,
    captured_whole,
    declined("InvalidPaymentMethod"),
    declined("AmazonRejected"),
    voided,
    declined_capture,
    grown_old_in_silence,
)


@BOTH
def test_the_mails_of_every_event_arrive_once_each_in_order(shop, expect_log):
    expect_log("app.services.mails", "mail not sent")
    expect_log("app.services.mails", "mail server away")
    for story in STORIES:
        shop.office.replies = ["250 OK", "451 greylisted", "421 closing"]
        story(shop)
        shop.office.replies = []
        shop.then(minutes=90)
    rows = [row for row in shop.rows() if row.audience is not Audience.SCREEN]
    assert {row.state for row in rows} <= {OutboxState.SENT, OutboxState.DROPPED}
    assert {row.event for row in rows if row.state is OutboxState.SENT} == set(MailEvent)
    sent = {f".{row.id}.": row for row in rows if row.state is OutboxState.SENT}
    arrived = [f".{name.split('.')[1]}." for name in shop.office.ids]
    assert sorted(arrived) == sorted(sent)
    by_reader = defaultdict(list)
    for (to, _mail), key in zip(shop.office.taken, arrived, strict=True):
        by_reader[sent[key].subject, to].append(sent[key].id)
    assert all(ids == sorted(ids) for ids in by_reader.values())
    assert {to for _, to in by_reader} >= {OFFICE, BOSS}
    assert len(by_reader) > 20
