"""Amounts that cannot be: refused by our own rules, and Amazon never hears of them."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.domain.checkout_modes import CaptureMode
from app.domain.environment import Region
from app.domain.errors import (
    AmountExceeded,
    CountExceeded,
    CurrencyMismatch,
    MalformedAmount,
    TransitionRefused,
)
from app.domain.identifiers import ChargePermissionId
from app.domain.money import Currency, Money
from app.domain.rules import AmountNotPositive, CapturesExist
from app.services.sale import EmptySale
from tests.counter import MANAGER, Counter
from tests.desks import OpenDesk
from tests.faults.sequences import Run
from tests.sales import sale

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

_EUR = Money(10_00, Currency.EUR)


def usd(minor: int) -> Money:
    return Money(minor, Currency.USD)


@pytest.fixture
def run(setup, amazon, clock) -> Iterator[Run]:
    """A placed order of 100.00 USD, nothing captured."""
    desk = OpenDesk(replace(setup))
    counter = Counter(desk.services, amazon, clock, Region.US)
    placed = Run(counter, ChargePermissionId(amazon.order_reference(Region.US)), {})
    placed.create()
    placed.advance()
    yield placed
    desk.close()


def capture(run: Run, amount: Money) -> None:
    run.counter.services.charges.capture(
        run.number, run.view.charges[-1].charge_id, amount, MANAGER
    )


def refund(run: Run, amount: Money) -> None:
    run.counter.services.refunds.refund(run.number, run.view.charges[-1].charge_id, amount, MANAGER)


def authorize(run: Run, amount: Money) -> None:
    run.counter.services.charges.authorize_again(run.number, amount, MANAGER)


def refused(run: Run, error: type[Exception], do, *arguments) -> Exception:
    """It is refused, nothing is sent, nothing is written down."""
    calls, before = len(run.counter.amazon.calls()), run.view
    with pytest.raises(error) as stopped:
        do(run, *arguments)
    assert len(run.counter.amazon.calls()) == calls
    assert run.view == before
    return stopped.value


@pytest.mark.parametrize("do", [capture, authorize])
@pytest.mark.parametrize(
    ("amount", "error"),
    [
        (usd(0), AmountNotPositive),
        (usd(-1), AmountNotPositive),
        (_EUR, CurrencyMismatch),
        (usd(100_01), AmountExceeded),
        (usd(10**12), AmountExceeded),
    ],
)
def test_an_impossible_amount_is_refused_before_anything_is_sent(run, do, amount, error):
    refused(run, error, do, amount)


@pytest.mark.parametrize(
    ("amount", "error"),
    [
        (usd(0), AmountNotPositive),
        (usd(-1), AmountNotPositive),
        (_EUR, CurrencyMismatch),
        (usd(115_01), AmountExceeded),
    ],
)
def test_an_impossible_refund_is_refused_before_anything_is_sent(run, amount, error):
    capture(run, usd(100_00))
    refused(run, error, refund, amount)


def test_a_refusal_tells_what_is_left(run):
    error = refused(run, AmountExceeded, authorize, usd(15_01))
    assert (error.asked, error.left, error.currency) == ("15.01", "15.00", "USD")
    authorize(run, usd(15_00))
    error = refused(run, AmountExceeded, authorize, usd(1))
    assert error.left == "0.00"


def test_a_pending_refund_counts_against_the_next(run):
    capture(run, usd(100_00))
    refund(run, usd(110_00))
    error = refused(run, AmountExceeded, refund, usd(5_01))
    assert error.left == "5.00"
    refund(run, usd(5_00))


def test_a_second_capture_of_one_authorization_is_refused(run):
    capture(run, usd(60_00))
    refused(run, TransitionRefused, capture, usd(40_00))


def test_a_refund_before_the_capture_is_refused(run):
    refused(run, TransitionRefused, refund, usd(1_00))


def test_a_cancelation_after_the_capture_is_refused(run):
    capture(run, usd(60_00))
    refused(run, CapturesExist, Run.cancel)


def test_the_eleventh_authorization_is_refused(setup, run, amazon):
    other = Run(
        run.counter,
        ChargePermissionId(amazon.order_reference(Region.US)),
        {"capture_mode": CaptureMode.NONE},
    )
    other.create()
    other.advance()
    for _ in range(10):
        authorize(other, usd(1_00))
    refused(other, CountExceeded, authorize, usd(1_00))


def test_the_eleventh_refund_is_refused(run):
    capture(run, usd(100_00))
    for _ in range(10):
        refund(run, usd(1_00))
    refused(run, CountExceeded, refund, usd(1_00))


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("10.001", Currency.USD),
        ("10.5", Currency.JPY),
        ("1e3", Currency.USD),
        ("ten", Currency.USD),
        ("", Currency.USD),
        ("1,000.00", Currency.USD),
        ("\N{ARABIC-INDIC DIGIT ONE}0.00", Currency.USD),
        ("NaN", Currency.USD),
        ("9" * 30, Currency.USD),
    ],
)
def test_a_text_that_is_no_amount_never_becomes_one(run, text, currency):
    calls = len(run.counter.amazon.calls())
    with pytest.raises(MalformedAmount) as stopped:
        capture(run, Money.parse(text, currency))
    assert (stopped.value.text, stopped.value.currency) == (text, currency)
    assert len(run.counter.amazon.calls()) == calls


@pytest.mark.parametrize(
    ("total", "error"),
    [(usd(0), EmptySale), (usd(-100), EmptySale), (_EUR, CurrencyMismatch)],
)
def test_an_order_of_an_impossible_total_is_never_made(run, amazon, total, error):
    permission_id = ChargePermissionId(amazon.order_reference(Region.US))
    calls = len(amazon.calls())
    with pytest.raises(error):
        run.counter.services.orders.create(sale(permission_id, total))
    assert len(amazon.calls()) == calls
    assert [row.number for row in run.counter.services.book.newest()] == [run.number]
