"""What changed is told once, to everybody who asks, whoever changed it."""

import pytest

from app.domain.environment import Region
from app.domain.timeline import Event
from app.services.facts import order_for_change
from app.services.pulse import Beat
from app.storage import timeline
from tests.sales import money, sale


@pytest.fixture
def ring_up(open_desk, amazon):
    """Sells something at a desk of that name; returns the order's number."""

    def sell(services):
        permission_id = amazon.order_reference(Region.US, "Normal")
        return services.orders.create(sale(permission_id, money(Region.US, 1_000)))

    return sell


def test_the_first_beat_tells_nothing(open_desk, ring_up):
    services = open_desk()
    ring_up(services)
    assert services.pulse.beat(Beat()).changed == frozenset()


def test_an_order_of_another_desk_is_told_once(open_desk, ring_up):
    here, there = open_desk(), open_desk(name="till-2")
    first = here.pulse.beat(Beat())
    number = ring_up(there)
    second = here.pulse.beat(first)
    assert second.changed == {number}
    assert here.pulse.beat(second).changed == frozenset()


def test_every_further_change_is_told_again(open_desk, ring_up):
    services = open_desk()
    number = ring_up(services)
    first = services.pulse.beat(Beat())
    services.checkout.advance(number, "anna")
    assert services.pulse.beat(first).changed == {number}


def test_more_changes_than_the_overlap_are_all_told(open_desk, ring_up):
    services = open_desk()
    early = ring_up(services)
    first = services.pulse.beat(Beat())
    with services.desk.database.write() as session:
        order = order_for_change(session, early)
        for _ in range(3 * 200):
            timeline.append(session, order, services.desk.system(), Event.NOTE, {"text": "again"})
    late = ring_up(services)
    assert services.pulse.beat(first).changed == {early, late}


def test_no_call_is_open_when_all_were_answered(open_desk, ring_up):
    services = open_desk()
    services.checkout.advance(ring_up(services), "anna")
    assert services.pulse.beat(Beat()).open_calls == 0
