"""Shifts and days: opened once, closed once, counted to the cent, numbered without a gap."""

import datetime as dt
import threading

import pytest

from app.domain.checkout_modes import AuthorizationMode, CaptureMode
from app.domain.day import ReportKind
from app.domain.discount import PercentOff
from app.domain.errors import PermissionRefused
from app.domain.money import Money
from app.domain.payment_status import PaymentStatus
from app.domain.permissions import Action, Effect, Permission, Role
from app.services.day.shifts import (
    DayClosedAlready,
    DayNotOver,
    NoShiftOpen,
    Shifts,
    ShiftOpenAlready,
    ShiftsStillOpen,
    day_bounds,
)

_PICKS = (("CF-101", 2_000), ("KT-303", 1_000))


def _today(selling):
    return selling.services.desk.clock.now().astimezone().date()


def test_an_x_report_counts_what_happened_since_the_shift_was_opened(selling):
    selling.sell(*_PICKS)
    shifts = Shifts(selling.services.desk)
    shifts.open("ava", Role.CASHIER)
    bargain = PercentOff(1_000, "Regular customer")
    taken = selling.sell(
        *_PICKS, change=lambda b: b.with_discount(bargain), capture_mode=CaptureMode.CAPTURE_NOW
    )
    reserved = selling.sell(*_PICKS)
    declined = selling.sell(*_PICKS, card="AmazonRejected")
    (charge,) = selling.services.views.order(taken).charges
    part = Money(5_00, charge.captured.currency)
    selling.services.refunds.refund(taken, charge.charge_id, part, "ben")

    report = shifts.x_report("ava")

    orders = {n: selling.services.views.order(n) for n in (taken, reserved, declined)}
    figures = report.figures
    assert (report.number, report.kind, report.person) == (0, ReportKind.SHIFT, "ava")
    assert {each.status: each.orders for each in figures.statuses} == {
        PaymentStatus.AUTHORIZED: 1,
        PaymentStatus.PROCESSED: 1,
        PaymentStatus.DECLINED: 1,
    }
    assert (figures.orders, figures.sold_orders) == (3, 2)
    assert figures.sold == orders[taken].total + orders[reserved].total
    assert (figures.captures, figures.captured) == (1, orders[taken].total)
    assert (figures.refunds, figures.refunded) == (1, part)
    assert figures.discounts.minor > 0
    net_and_tax = Money.total((t.net + t.tax for t in figures.taxes), figures.currency)
    assert net_and_tax == figures.sold
    assert [(each.person, each.orders) for each in figures.people] == [("ava", 2)]
    assert shifts.reports() == ()


def test_closing_makes_a_z_report_that_stays_as_it_was(selling):
    shifts = Shifts(selling.services.desk)
    shifts.open("ava", Role.CASHIER)
    number = selling.sell(*_PICKS)

    closed = shifts.close("ben", Role.MANAGER)
    selling.services.closing.cancel(number, "ben")

    assert (closed.number, closed.actor, closed.person) == (1, "ben", "ava")
    assert shifts.reports() == (closed,)
    assert shifts.reports()[0].figures.sold_orders == 1
    assert shifts.current() is None


def test_money_that_amazon_moved_before_a_close_counts_in_the_shift_that_heard_of_it(selling):
    shifts = Shifts(selling.services.desk)
    shifts.open("ava", Role.CASHIER)
    number = selling.sell(
        *_PICKS,
        authorization_mode=AuthorizationMode.ASYNCHRONOUS,
        capture_mode=CaptureMode.CAPTURE_NOW,
    )
    selling.amazon.settle()  # Amazon takes the money, and nobody here knows yet
    first = shifts.close("ava", Role.CASHIER)
    shifts.open("ava", Role.CASHIER)
    selling.services.refresh.now(number)

    second = shifts.close("ava", Role.CASHIER)

    total = selling.services.views.order(number).total
    assert (first.figures.captures, first.figures.captured.minor) == (0, 0)
    assert (second.figures.captures, second.figures.captured) == (1, total)


def test_a_desk_has_one_open_shift_and_only_an_open_one_can_be_closed(selling):
    shifts = Shifts(selling.services.desk)
    with pytest.raises(NoShiftOpen):
        shifts.close("ava", Role.CASHIER)
    with pytest.raises(NoShiftOpen):
        shifts.x_report("ava")
    shift = shifts.open("ava", Role.CASHIER)
    assert shifts.current() == shift
    with pytest.raises(ShiftOpenAlready, match="ava has an open shift at this desk"):
        shifts.open("ben", Role.MANAGER)
    refused = Permission(Effect.DENY)
    selling.services.permissions.set(Role.CASHIER, Action.OPEN_SHIFT, refused, "clara")
    with pytest.raises(PermissionRefused):
        shifts.close("ava", Role.CASHIER)
    assert shifts.current() == shift


def test_z_numbers_have_no_gap_whatever_was_refused_between_and_however_many_desks_close(
    open_beside,
):
    desks = [open_beside(name=f"till-{at}").services for at in range(3)]
    for services in desks:
        Shifts(services.desk).open("ava", Role.CASHIER)
    with pytest.raises(ShiftsStillOpen, match="till-0, till-1, till-2"):
        Shifts(desks[0].desk).close_day(dt.datetime.now().astimezone().date(), "ben", Role.MANAGER)
    closing = [
        threading.Thread(target=Shifts(services.desk).close, args=("ben", Role.MANAGER))
        for services in desks
    ]
    for each in closing:
        each.start()
    for each in closing:
        each.join()

    assert [report.number for report in Shifts(desks[0].desk).reports()] == [3, 2, 1]


def test_a_shift_counts_its_own_desk_and_the_day_counts_all(selling, open_beside):
    first, second = selling, open_beside(name="till-2")
    Shifts(first.services.desk).open("ava", Role.CASHIER)
    mine, other = first.sell(*_PICKS), second.sell(*_PICKS)

    shift = Shifts(first.services.desk).close("ava", Role.CASHIER)
    day = Shifts(first.services.desk).close_day(_today(first), "ben", Role.MANAGER)

    totals = [first.services.views.order(number).total for number in (mine, other)]
    assert (shift.figures.sold_orders, shift.figures.sold) == (1, totals[0])
    assert (day.figures.sold_orders, day.figures.sold) == (2, totals[0] + totals[1])
    assert (day.kind, day.number, day.day, day.desk) == (ReportKind.DAY, 2, _today(first), "")


def test_a_day_is_closed_once_and_the_next_one_begins_where_it_ended(selling, clock):
    shifts = Shifts(selling.services.desk)
    today = _today(selling)
    with pytest.raises(DayNotOver):
        shifts.close_day(today + dt.timedelta(days=2), "ben", Role.MANAGER)
    with pytest.raises(PermissionRefused):
        shifts.close_day(today, "ava", Role.CASHIER)
    closed = shifts.close_day(today, "ben", Role.MANAGER)
    with pytest.raises(DayClosedAlready, match="was closed already with Z report 1"):
        shifts.close_day(today, "ben", Role.MANAGER)
    late = selling.sell(*_PICKS)
    clock.advance(dt.timedelta(days=1))

    following = shifts.close_day(today + dt.timedelta(days=1), "ben", Role.MANAGER)

    assert closed.began_at == day_bounds(today)[0]
    assert (following.number, following.began_at) == (2, closed.ended_at)
    assert following.figures.sold == selling.services.views.order(late).total
    with pytest.raises(DayClosedAlready):
        shifts.close_day(today, "ben", Role.MANAGER)
