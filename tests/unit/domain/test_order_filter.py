"""Windows and marked orders as plain values."""

from app.domain.order_filter import Chosen, OrderFilter, OrderWindow, Reserved, Sort


def test_a_list_sorted_by_age_holds_only_orders_with_a_reservation():
    assert OrderWindow(sort=Sort.RESERVED).effective == OrderFilter(reserved=Reserved.ANY)
    late = OrderWindow(OrderFilter(reserved=Reserved.LATE), Sort.RESERVED)
    assert late.effective is late.filter
    assert OrderWindow().effective.is_empty


def test_a_row_is_marked_and_unmarked():
    chosen = Chosen().toggled(3).toggled(5).toggled(3)
    assert (chosen.ids, 5 in chosen, 3 in chosen) == (frozenset({5}), True, False)
    assert Chosen().is_empty
    assert not chosen.is_empty


def test_of_everything_some_rows_are_left_out():
    chosen = Chosen(all_of=OrderWindow()).toggled(3)
    assert (3 in chosen, 4 in chosen) == (False, True)
    assert 3 in chosen.added(frozenset({3, 9}))
    assert not Chosen(all_of=OrderWindow()).is_empty


def test_rows_are_added_to_those_that_are_marked():
    assert Chosen(frozenset({1})).added(frozenset({2, 3})).ids == {1, 2, 3}
