"""Orders: made once, changed while it is time, paid another way, shown page by page."""

import itertools

import pytest

from app.domain.environment import Region
from app.domain.errors import NotFound, Refused, TransitionRefused
from app.domain.identifiers import ChargePermissionId, OrderNumber
from app.domain.order_stage import OrderStage
from app.domain.payment_status import PaymentStatus
from app.services.orders import AnotherOrdersReference
from tests.amazon import Effect
from tests.counter import CASHIER
from tests.sales import sale


def test_the_same_order_reference_gives_the_same_order(counter):
    number = counter.ring_up()
    again = counter.services.orders.create(sale(counter.permission_id, counter.money(100_00)))
    assert again == number
    assert [row.number for row in counter.services.book.newest()] == [number]
    counter.require_sound_books()


def test_a_changed_basket_changes_the_order_until_it_is_confirmed(counter):
    number = counter.ring_up()
    changed = sale(counter.permission_id, counter.money(80_00))
    counter.services.orders.revise(number, changed)
    counter.place(number)
    assert counter.view(number).total == counter.money(80_00)
    assert counter.effects()[0] == Effect("SetOrderReferenceDetails", "", "80.00")
    counter.require_sound_books()

    with pytest.raises(TransitionRefused):
        counter.services.orders.revise(number, changed)
    assert counter.view(number).total == counter.money(80_00)


def test_a_buyer_who_gave_up_the_check_may_buy_something_else(open_counter):
    counter = open_counter(Region.EU)
    number = counter.ring_up()
    counter.place(number, "Abandoned")
    counter.services.orders.revise(number, sale(counter.permission_id, counter.money(90_00)))
    assert counter.place(number).stage is OrderStage.PLACED
    sets = [e for e in counter.effects() if e.operation == "SetOrderReferenceDetails"]
    assert [one.amount for one in sets] == ["100.00", "90.00"]
    assert counter.view(number).authorized == counter.money(90_00)
    counter.require_sound_books()


def test_an_order_reference_that_pays_for_something_else_is_refused(counter):
    first = counter.ring_up()
    taken = counter.permission_id
    failed = counter.ring_up(card="AmazonRejected")
    counter.place(failed)
    with pytest.raises(AnotherOrdersReference) as refused:
        counter.services.orders.pay_another_way(failed, taken, CASHIER)
    assert refused.value.number == first
    assert counter.view(failed).stage is OrderStage.FAILED
    counter.require_sound_books()


def test_an_order_that_did_not_fail_is_not_paid_another_way(counter, amazon):
    number = counter.ring_up()
    counter.place(number)
    with pytest.raises(TransitionRefused):
        counter.services.orders.pay_another_way(number, amazon.order_reference(Region.US), CASHIER)
    assert counter.view(number).permission_id == counter.permission_id


def test_an_order_nobody_knows_is_named(counter):
    nobody = OrderNumber("P-999999")
    for ask in (
        lambda: counter.services.views.order(nobody),
        lambda: counter.services.checkout.advance(nobody),
        lambda: counter.services.refresh.now(nobody),
        lambda: counter.services.closing.cancel(nobody, CASHIER),
    ):
        with pytest.raises(NotFound, match="there is no order P-999999"):
            ask()


def test_a_charge_of_another_order_is_not_this_orders(counter):
    first = counter.ring_up()
    counter.place(first)
    second = counter.ring_up()
    counter.place(second)
    with pytest.raises(NotFound):
        counter.services.charges.capture(
            first, counter.charge(second).charge_id, counter.money(1_00), CASHIER
        )
    assert counter.amazon.calls("Capture") == []


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_orders_are_shown_page_by_page_newest_first(counter):
    numbers = [
        counter.services.orders.create(
            sale(ChargePermissionId(f"S01-0000000-{serial:07d}"), counter.money(serial * 1_00))
        )
        for serial in range(1, 8)
    ]
    book = counter.services.book
    seen, before = [], None
    for _ in itertools.count():
        page = book.newest(before, limit=3)
        if not page:
            break
        seen += [row.number for row in page]
        before = page[-1].id
    assert seen == numbers[::-1]
    queued = book.newest(status=PaymentStatus.QUEUED, limit=2)
    assert [row.number for row in queued] == numbers[:-3:-1]
    assert book.newest(status=PaymentStatus.PROCESSED) == []
    counter.require_sound_books()


def test_a_sale_whose_lines_exceed_its_total_is_refused(counter):
    from dataclasses import replace

    good = sale(ChargePermissionId("S01-0000000-0000001"), counter.money(10_00))
    for bad in (
        replace(good, total=counter.money(9_99)),
        replace(good, lines=(replace(good.lines[0], net=counter.money(9_00)),)),
        replace(good, lines=()),
    ):
        with pytest.raises(Refused):
            counter.services.orders.create(bad)
    assert counter.services.book.newest() == []
