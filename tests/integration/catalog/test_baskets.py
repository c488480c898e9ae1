import datetime as dt
import threading
from dataclasses import replace

import pytest
from sqlalchemy import select, text

from app.domain.basket_state import BasketState
from app.domain.discount import AmountOff, PercentOff
from app.domain.errors import ChangedMeanwhile, NotFound, TransitionRefused
from app.domain.gateway import BuyerContact
from app.domain.identifiers import OrderNumber
from app.domain.order_stage import OrderStage
from app.domain.product import Unit
from app.domain.quantity import Quantity, QuantityRefused
from app.services.basket_keeping import UNDO_LIMIT
from app.services.baskets import BasketNotOpen, Baskets, NothingToUndo
from app.services.orders import Orders
from app.services.sale import Sale, SoldLine
from app.storage.baskets import BasketHistoryRecord
from app.storage.orders import OrderRecord
from app.storage.room import TextTooLong

from .shop import beside, desk_at, euros, product

MUG = product(barcodes=("4711",))
CHEESE = product("CH", "Cheese", 1_299, unit=Unit.KILOGRAM, weight_g=1_000)
ANNA = BuyerContact("Anna", "anna@example.com", "030 1")


@pytest.fixture
def held(baskets):
    return baskets.open("carl", prices_include_tax=True)


def ring_up(baskets, held, *goods):
    for each in goods:
        held = baskets.change(held, lambda basket, each=each: basket.add(each))
    return held


def full(baskets, held):
    """A basket with everything a basket can have."""
    held = ring_up(baskets, held, MUG)
    for change in (
        lambda b: b.add(CHEESE, Quantity(350)),
        lambda b: b.discount_line(1, AmountOff(euros(100), "chipped")),
        lambda b: b.note_line(2, "sliced"),
        lambda b: b.with_discount(PercentOff(500, "regular", "olga")),
        lambda b: b.with_note("gift"),
        lambda b: b.with_customer(ANNA),
    ):
        held = baskets.change(held, change)
    return held


def test_every_part_of_a_basket_survives_a_restart(baskets, held, database):
    held = full(baskets, held)
    assert Baskets(desk_at(database)).get(held.basket_id) == held
    assert held.basket.customer == ANNA
    assert held.basket.lines[0].product == MUG


def test_what_a_change_refuses_leaves_the_basket_as_it_was(baskets, held):
    held = ring_up(baskets, held, MUG)
    with pytest.raises(QuantityRefused):
        baskets.change(held, lambda basket: basket.set_quantity(1, Quantity.of(0)))
    assert baskets.get(held.basket_id) == held


def test_a_change_that_changes_nothing_costs_no_version(baskets, held):
    held = ring_up(baskets, held, MUG)
    assert baskets.change(held, lambda basket: basket.with_note("")) == held


def test_two_tills_that_change_one_basket_do_not_both_win(baskets, held):
    first = ring_up(baskets, held, MUG)
    with pytest.raises(ChangedMeanwhile):
        ring_up(baskets, held, CHEESE)
    assert baskets.get(held.basket_id) == first


def test_changes_are_taken_back_one_by_one_to_the_empty_basket(baskets, held):
    states = [held.basket]
    for change in (
        lambda b: b.add(MUG),
        lambda b: b.add(CHEESE, Quantity(350)),
        lambda b: b.add(MUG, Quantity.of(2)),
        lambda b: b.remove(1),
        lambda b: b.with_customer(ANNA),
        lambda b: b.with_discount(PercentOff(500, "regular")),
        lambda b: b.split(2, Quantity(100)),
    ):
        held = baskets.change(held, change)
        states.append(held.basket)
    assert held.undoable == 7
    last_number = held.basket.last_number
    for before in reversed(states[:-1]):
        held = baskets.undo(held)
        assert held.basket == replace(before, last_number=last_number)
    assert held.undoable == 0
    with pytest.raises(NothingToUndo):
        baskets.undo(held)


def test_a_line_number_taken_back_is_not_given_again(baskets, held):
    held = baskets.undo(ring_up(baskets, held, MUG))
    held = ring_up(baskets, held, CHEESE)
    assert [line.number for line in held.basket.lines] == [2]


def test_the_history_is_short_and_bounded(baskets, held, database):
    held = ring_up(baskets, held, *[product(f"S{i}", minor=i) for i in range(UNDO_LIMIT + 7)])
    assert held.undoable == UNDO_LIMIT
    with database.read() as session:
        entries = session.scalars(select(BasketHistoryRecord)).all()
    assert len(entries) == UNDO_LIMIT
    assert all(entry.before["lines"] == [] for entry in entries)


def test_a_parked_basket_is_listed_with_name_age_and_owner(baskets, held, clock, desk):
    held = ring_up(baskets, held, MUG, MUG, CHEESE)
    baskets.park(held, "  lady  with\thound ")
    clock.advance(dt.timedelta(minutes=7))
    (row,) = Baskets(beside(desk)).parked()
    assert (row.name, row.owner, row.desk) == ("lady with hound", "carl", "counter-1")
    assert (row.age, row.lines, row.subtotal) == (dt.timedelta(minutes=7), 2, euros(3_679))
    assert baskets.left_open() == ()


def test_a_parked_basket_is_taken_up_whole_at_another_desk(baskets, held, desk):
    parked = baskets.park(full(baskets, held), "Anna")
    there = Baskets(beside(desk))
    taken = there.take_up(there.parked()[0], "dora")
    assert taken.basket == parked.basket
    assert (taken.owner, taken.desk, taken.state) == ("dora", "counter-2", BasketState.OPEN)
    assert there.undo(taken).basket.customer is None


def test_the_desk_that_parked_it_holds_it_no_more(baskets, held, desk):
    held = ring_up(baskets, held, MUG)
    parked = baskets.park(held, "")
    with pytest.raises(BasketNotOpen, match="parked at counter-1"):
        ring_up(baskets, parked, MUG)
    there = Baskets(beside(desk))
    taken = there.take_up(there.parked()[0], "dora")
    with pytest.raises(BasketNotOpen, match="open at counter-2"):
        baskets.change(taken, lambda basket: basket.add(MUG))


def test_one_of_many_desks_gets_a_parked_basket(baskets, held, desk):
    baskets.park(ring_up(baskets, held, MUG), "")
    (row,) = baskets.parked()
    results = []

    def grab(name):
        try:
            results.append(Baskets(beside(desk, name)).take_up(row, name).desk)
        except ChangedMeanwhile:
            results.append(None)

    desks = [threading.Thread(target=grab, args=(f"d{number}",)) for number in range(6)]
    for each in desks:
        each.start()
    for each in desks:
        each.join()
    (winner,) = [name for name in results if name]
    assert len(results) == 6
    assert baskets.get(row.basket_id).desk == winner


def test_a_broken_desks_basket_can_be_taken_from_it(baskets, held, desk):
    held = ring_up(baskets, held, MUG)
    there = Baskets(beside(desk))
    (row,) = there.open_elsewhere()
    assert there.take_up(row, "dora").desk == "counter-2"
    with pytest.raises(BasketNotOpen):
        ring_up(baskets, held, MUG)


def test_after_a_crash_the_desk_finds_what_it_held(baskets, held, desk):
    held = ring_up(baskets, held, MUG)
    Baskets(beside(desk)).open("dora", prices_include_tax=True)
    (row,) = Baskets(desk).left_open()
    assert (row.basket_id, row.version) == (held.basket_id, held.version)


def test_a_checked_out_basket_knows_its_order_and_nobody_changes_it(baskets, held):
    held = full(baskets, held)
    done = baskets.check_out(held.basket_id, OrderNumber("P-100001"))
    assert (done.state, done.order_number) == (BasketState.CHECKED_OUT, "P-100001")
    assert (done.basket.customer, done.undoable) == (None, 0)
    with pytest.raises(BasketNotOpen, match="checked out at counter-1"):
        ring_up(baskets, done, MUG)
    with pytest.raises(TransitionRefused):
        baskets.abandon(done)


def test_checking_out_twice_for_one_order_is_once_and_for_another_is_refused(baskets, held):
    done = baskets.check_out(held.basket_id, OrderNumber("P-100001"))
    assert baskets.check_out(held.basket_id, OrderNumber("P-100001")) == done
    with pytest.raises(TransitionRefused):
        baskets.check_out(held.basket_id, OrderNumber("P-100002"))


def sold(basket_id):
    line = SoldLine("MUG", "Mug", 1_000, euros(119), euros(0), euros(100), euros(19), euros(119))
    return Sale("S01-1111111-1111111", euros(119), (line,), basket_id=basket_id)


@pytest.mark.parametrize(
    ("stage", "state"),
    [(OrderStage.PLACED, BasketState.CHECKED_OUT), (OrderStage.FAILED, BasketState.OPEN)],
)
def test_an_order_placed_just_before_a_crash_checks_its_basket_out(
    baskets, held, desk, stage, state
):
    held = ring_up(baskets, held, MUG)
    number = Orders(desk).create(sold(held.basket_id))
    with desk.database.write() as session:
        session.scalars(select(OrderRecord)).one().stage = stage
    left = [row.basket_id for row in Baskets(desk).left_open()]
    assert left == ([held.basket_id] if state is BasketState.OPEN else [])
    after = baskets.get(held.basket_id)
    assert (after.state, after.order_number) == (state, number if not left else "")


def test_an_abandoned_basket_keeps_nothing_of_its_customer(baskets, held, database):
    baskets.abandon(full(baskets, held))
    after = baskets.get(held.basket_id)
    assert (after.state, after.basket.customer) == (BasketState.ABANDONED, None)
    with database.read() as session:
        assert session.scalar(text("SELECT count(*) FROM basket_history")) == 0
    assert baskets.left_open() == baskets.parked() == ()


def test_a_parked_basket_can_be_abandoned_from_the_list(baskets, held):
    baskets.park(held, "")
    baskets.abandon(baskets.parked()[0])
    assert baskets.get(held.basket_id).state is BasketState.ABANDONED


def test_a_basket_that_never_was_is_named(baskets, held):
    with pytest.raises(NotFound, match="no basket 4711"):
        baskets.check_out(4711, OrderNumber("P-1"))


def test_closed_baskets_are_forgotten_and_the_others_stay(baskets, held, clock):
    baskets.abandon(ring_up(baskets, held, MUG))
    other = baskets.open("carl", prices_include_tax=True)
    assert baskets.forget_closed(clock.at) == 0
    clock.advance(dt.timedelta(days=30))
    assert baskets.forget_closed(clock.at) == 1
    with pytest.raises(NotFound):
        baskets.get(held.basket_id)
    assert baskets.get(other.basket_id) == other


def test_a_name_that_does_not_fit_is_refused(baskets, held):
    with pytest.raises(TextTooLong, match="name takes at most 80 characters"):
        baskets.park(held, "x" * 81)
    assert baskets.get(held.basket_id) == held
