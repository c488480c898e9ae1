"""Objects go into the store and come back as they were."""

import datetime as dt
from dataclasses import dataclass, field

import pytest

from app.emulator.account import new_account
from app.emulator.buyers import BUYERS
from app.emulator.clock import Clock
from app.emulator.objects import Address, Status
from app.emulator.states import Environment, OrderReferenceState, Reason, Region
from app.emulator.store import Store
from app.emulator.thaw import thaw
from app.emulator.world import World

NOON = dt.datetime(2024, 1, 2, 12, 0, 0, 123456, tzinfo=dt.UTC)


@pytest.fixture
def store():
    made = Store()
    yield made
    made.close()


def stored(store: Store, thing: object):
    store.save("Thing", "1", thing)
    store.commit()
    return dict(store.load("Thing"))["1"]


def test_a_status_comes_back_with_its_enum(store):
    status = Status(OrderReferenceState.CLOSED, Reason.EXPIRED, None, NOON)
    assert thaw(Status[OrderReferenceState], stored(store, status)) == status


@dataclass(slots=True)
class Older:
    name: str


@dataclass(slots=True)
class Newer:
    name: str
    pair: tuple[str, Address] | None = None
    scopes: tuple[str, ...] = ()
    regions: list[Region] = field(default_factory=list)


def test_nested_shapes_come_back(store):
    thing = Newer("x", ("a", Address(name="ä")), ("one", "two"), [Region.EU])
    assert thaw(Newer, stored(store, thing)) == thing


def test_members_of_another_version_are_filled_in_or_left_out(store):
    assert thaw(Newer, stored(store, Older("x"))) == Newer("x")
    assert thaw(Older, stored(store, Newer("x"))) == Older("x")


def test_nothing_is_written_before_the_commit(store):
    store.save("Thing", "1", Older("x"))
    assert list(store.load("Thing")) == []
    store.commit()
    assert [key for key, _ in store.load("Thing")] == ["1"]


def test_what_is_removed_is_gone_and_what_is_saved_after_that_is_there(store):
    stored(store, Older("x"))
    store.remove("Thing", "1")
    store.commit()
    assert list(store.load("Thing")) == []
    store.remove("Thing", "1")
    store.save("Thing", "1", Older("y"))
    store.commit()
    assert [body["name"] for _, body in store.load("Thing")] == ["y"]


def test_a_listener_hears_of_a_change_after_it_is_stored(store):
    world, heard = World(new_account(), store, Clock(), BUYERS), []

    def listen(event):
        kept = dict(store.load("OrderReference"))[event.object_id]
        heard.append((event.kind.value, event.object_id, kept["status"]["state"]))

    world.on_change.append(listen)
    with world.transaction():
        order = world.create_order_reference(Region.US, Environment.SANDBOX, BUYERS[0].buyer_id)
        with world.transaction():
            world.move(order, OrderReferenceState.OPEN)
        assert heard == []
    assert heard == [("OrderReference", order.order_reference_id, "Open")]
