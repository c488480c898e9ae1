"""Whatever is committed around a close is in exactly one report: by rows, not by clocks."""

import datetime as dt
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import psycopg
import pytest

from app.domain.checkout_modes import CaptureMode
from app.domain.day import EntryKind
from app.domain.money import Money
from app.domain.permissions import Role
from app.services.change import Change
from app.services.day.entries import enter
from app.services.day.shifts import Shifts
from app.services.facts import order_for_change

_PICKS = (("CF-101", 2_000), ("KT-303", 1_000))
_WAITING = """
    SELECT count(*) FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'
"""
on_postgresql = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)


def _today(selling):
    return selling.services.desk.clock.now().astimezone().date()


def _note_capture(selling, session, number, amount, late=dt.timedelta()):
    """What a desk does when Amazon says that it took the money; not committed yet."""
    cause = selling.services.desk.person("anna")
    cause = replace(cause, at=cause.at - late)
    change = Change(session, order_for_change(session, number), cause)
    enter(change, EntryKind.CAPTURE, f"{number}-c", amount)
    session.flush()


@on_postgresql
def test_money_that_was_noted_before_the_close_and_committed_after_it_is_in_the_next_day(
    selling, clock
):
    shifts, database = Shifts(selling.services.desk), selling.services.desk.database
    number = selling.sell(*_PICKS)
    amount = selling.services.views.order(number).total
    today = _today(selling)

    with database.write() as session:
        _note_capture(selling, session, number, amount)
        first = shifts.close_day(today, "ben", Role.MANAGER)
    clock.advance(dt.timedelta(days=1))
    second = shifts.close_day(today + dt.timedelta(days=1), "ben", Role.MANAGER)

    assert (first.figures.orders, first.figures.captures) == (1, 0)
    assert (second.figures.orders, second.figures.captured) == (0, amount)


@on_postgresql
def test_a_shift_waits_for_money_that_is_being_noted_in_it(selling, setup):
    shifts, database = Shifts(selling.services.desk), selling.services.desk.database
    shifts.open("ava", Role.CASHIER)
    number = selling.sell(*_PICKS)
    amount = selling.services.views.order(number).total

    with ThreadPoolExecutor(1) as pool:
        with database.write() as session:
            _note_capture(selling, session, number, amount)
            closing = pool.submit(shifts.close, "ava", Role.CASHIER)
            address = setup.database_url.replace("+psycopg", "")
            with psycopg.connect(address, autocommit=True) as looking:
                while looking.execute(_WAITING).fetchone() == (0,):
                    assert not closing.done()
        closed = closing.result(30)

    assert (closed.figures.captures, closed.figures.captured) == (1, amount)


def test_a_desk_whose_clock_is_behind_is_counted_once_all_the_same(selling, clock):
    """What it dates before the last close is in the next report."""
    shifts, today = Shifts(selling.services.desk), _today(selling)
    number = selling.sell(*_PICKS)
    amount = selling.services.views.order(number).total
    shifts.close_day(today, "ben", Role.MANAGER)
    with selling.services.desk.database.write() as session:
        _note_capture(selling, session, number, amount, late=dt.timedelta(minutes=5))
    clock.advance(dt.timedelta(days=1))

    following = shifts.close_day(today + dt.timedelta(days=1), "ben", Role.MANAGER)

    assert following.figures.captured == amount


def test_a_refund_that_amazon_declines_later_is_set_right_in_the_shift_that_hears_of_it(selling):
    shifts = Shifts(selling.services.desk)
    shifts.open("ava", Role.CASHIER)
    number = selling.sell(*_PICKS, capture_mode=CaptureMode.CAPTURE_NOW)
    (charge,) = selling.services.views.order(number).charges
    part = Money(20_00, charge.captured.currency)
    selling.amazon.plan("Refund", "Declined", "AmazonRejected")
    selling.services.refunds.refund(number, charge.charge_id, part, "ben")
    first = shifts.close("ava", Role.CASHIER)
    day = shifts.close_day(_today(selling), "ben", Role.MANAGER)

    shifts.open("ava", Role.CASHIER)
    selling.amazon.settle()
    selling.services.refresh.now(number)
    selling.services.refresh.now(number)
    second = shifts.close("ava", Role.CASHIER)

    nothing = Money.zero(part.currency)
    told = [(z.figures.refunds, z.figures.refunded, z.figures.kept) for z in (first, day, second)]
    assert told == [(1, part, nothing), (1, part, nothing), (0, nothing, part)]
    assert second.figures.declined_refunds == 1
    assert shifts.reports() == (second, day, first)


def test_what_is_sold_while_no_shift_is_open_is_the_days_alone(selling):
    shifts = Shifts(selling.services.desk)
    alone = selling.sell(*_PICKS)
    shifts.open("ava", Role.CASHIER)
    shift = shifts.close("ava", Role.CASHIER)
    day = shifts.close_day(_today(selling), "ben", Role.MANAGER)

    assert shift.figures.orders == 0
    assert day.figures.sold == selling.services.views.order(alone).total
