"""Whatever order notifications, repeats, polls and late answers come in, an order ends the same."""

import datetime as dt
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.checkout_modes import AuthorizationMode
from app.domain.gateway import PermissionReport
from app.domain.identifiers import OrderNumber
from app.domain.payment_status import PaymentStatus
from app.services.order_views import OrderView
from tests.counter import Counter
from tests.desks import OpenDesk, Setup
from tests.feed_server import TOKEN, FeedServer
from tests.ipns import Ipn, ipn

_POLL = -1
_EXAMPLES = 20


class Snapshot:
    """What Amazon answered at one moment of an order's life."""

    def __init__(self, gateway: Any, permission_id: str) -> None:
        self.answers: dict[tuple[str, str], Any] = {}
        self._gateway = gateway
        permission: PermissionReport = self._keep("describe", permission_id)
        for charge_id in permission.charge_ids:
            charge = self._keep("charge", charge_id)
            for refund_id in charge.capture.refund_ids if charge.capture else ():
                self._keep("refunded", refund_id)

    def keep_refunds(self, refund_ids: list[str]) -> None:
        """Amazon lists a refund only once it is completed; it can be read before."""
        for refund_id in refund_ids:
            self._keep("refunded", refund_id)

    def _keep(self, method: str, object_id: str) -> Any:
        answer = getattr(self._gateway, method)(object_id)
        self.answers[method, object_id] = answer
        return answer


class Replaying:
    """A gateway that answers as Amazon did at any moment: late answers overtake early ones."""

    def __init__(self, life: list[Snapshot]) -> None:
        self.moment = 0
        self._life = life

    def __getattr__(self, method: str) -> Any:
        return lambda object_id: self._answer(method, object_id)

    def _answer(self, method: str, object_id: str) -> Any:
        moments = [*self._life[self.moment :: -1], *self._life[self.moment :]]
        return next(
            s.answers[method, object_id] for s in moments if (method, object_id) in s.answers
        )


@dataclass
class Life:
    """An order as it was placed, and everything that then happened to it at Amazon."""

    file: Path
    setup: Setup
    number: OrderNumber
    snapshots: list[Snapshot]
    messages: list[Ipn]
    copies: int = 0

    def live(self, feed: FeedServer, events: list[tuple[int, int]]) -> OrderView:
        """Have a desk hear these: message (or a poll), and the moment Amazon's answer is of."""
        self.copies += 1
        copy = self.file.with_name(f"copy-{self.copies}.sqlite")
        shutil.copyfile(self.file, copy)
        gateway = Replaying(self.snapshots)
        desk = OpenDesk(replace(self.setup, database_url=f"sqlite:///{copy}"), gateway)
        feed.lose_log()
        try:
            desk.services.sync.follow(feed.url, lambda: TOKEN)
            for message, gateway.moment in events:
                if message == _POLL:
                    desk.services.refresh.now(self.number)
                else:
                    feed.hear(self.messages[message])
                    desk.services.sync.step(0)
            assert desk.services.views.broken_timeline(self.number) is None
            return replace(desk.services.views.order(self.number), timeline=())
        finally:
            desk.services.sync.stop()
            desk.close()


@pytest.fixture
def database_url(sqlite_url):
    return sqlite_url


@pytest.fixture
def life(listen, amazon, setup, tmp_path) -> Life:
    """Queued, authorized, captured after a while, and refunded in two parts."""
    counter: Counter = listen()
    gateway = counter.services.desk.gateway
    number = counter.ring_up(authorization_mode=AuthorizationMode.ASYNCHRONOUS)
    counter.place(number)
    snapshots = [Snapshot(gateway, counter.permission_id)]
    placed = tmp_path / "placed.sqlite"
    with closing(sqlite3.connect(counter.services.desk.database.file)) as connection:
        connection.execute("VACUUM INTO ?", (str(placed),))

    def moment() -> None:
        snapshot = Snapshot(gateway, counter.permission_id)
        refunds = [r.refund_id for c in counter.view(number).charges for r in c.refunds]
        snapshot.keep_refunds(refunds)
        snapshots.append(snapshot)

    amazon.settle()
    moment()
    counter.poll()
    amazon.plan("Capture", "Pending")
    counter.capture(number, 100_00)
    moment()
    counter.amazon_decides()
    moment()
    for minor in (30_00, 20_00):
        amazon.advance(dt.timedelta(minutes=1))  # Amazon tells times by the second
        counter.refund(number, minor)
        moment()
        counter.amazon_decides()
        moment()
    assert counter.view(number).status is PaymentStatus.PARTIALLY_REFUNDED
    charge = counter.charge(number)
    ids = [counter.permission_id, charge.charge_id, charge.charge_id, charge.capture_id]
    ids += [refund.refund_id for refund in charge.refunds]
    messages = [ipn(object_id, f"m-{index}") for index, object_id in enumerate(ids)]
    return Life(placed, setup, number, snapshots, messages)


def test_every_order_of_messages_polls_and_late_answers_ends_the_same(life, feed, caplog):
    caplog.set_level("ERROR", "app.services.sync")
    last = len(life.snapshots) - 1
    told = range(len(life.messages))
    in_order = [(message, min(message + 1, last)) for message in told]
    expected = life.live(feed, [*in_order, (_POLL, last)])
    assert expected.status is PaymentStatus.PARTIALLY_REFUNDED
    assert expected.refunded.minor == 50_00

    events = st.tuples(st.integers(_POLL, len(life.messages) - 1), st.integers(0, last))

    @settings(max_examples=_EXAMPLES, suppress_health_check=list(HealthCheck))
    @given(st.lists(events, max_size=6), st.permutations([*told, _POLL]))
    def any_order(before, every_one):
        # each message comes once more at least, and Amazon answers the truth in the end
        assert life.live(feed, [*before, *((message, last) for message in every_one)]) == expected

    any_order()
