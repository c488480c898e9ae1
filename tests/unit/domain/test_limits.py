"""Amazon Pay's ceilings, counts and windows."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import limits
from app.domain.environment import Mode
from app.domain.money import Currency, Money

_amounts = st.builds(Money, st.integers(1, 10**10), st.sampled_from(Currency))


@pytest.mark.parametrize(
    ("minor", "currency", "ceiling"),
    [
        (100_00, Currency.USD, 115_00),
        (500_00, Currency.EUR, 575_00),
        (500_01, Currency.GBP, 575_01),
        (10_000_00, Currency.EUR, 10_075_00),
        (1, Currency.USD, 1),
        (646, Currency.JPY, 743),  # 742.9, as Amazon rounded it in a recorded answer
        (56_000, Currency.JPY, 64_400),
        (60_000, Currency.JPY, 68_400),
    ],
)
def test_the_ceiling_is_15_percent_more_and_never_over_75_or_8400_yen(minor, currency, ceiling):
    assert limits.ceiling(Money(minor, currency)) == Money(ceiling, currency)


@given(_amounts)
def test_the_overage_stays_within_both_of_its_bounds(amount):
    over = limits.overage(amount)
    cap = 8_400 if amount.currency is Currency.JPY else 75_00
    assert 0 <= over.minor <= cap
    assert over.minor * 100 <= amount.minor * 15 + 50
    assert limits.ceiling(amount) - amount == over


@given(_amounts, st.integers(0, 10**9))
def test_a_larger_amount_never_has_a_lower_ceiling(amount, more):
    assert limits.ceiling(amount + Money(more, amount.currency)) >= limits.ceiling(amount)


def test_one_transaction_takes_150000_or_ten_million_yen():
    assert limits.largest(Currency.EUR) == Money(150_000_00, Currency.EUR)
    assert limits.largest(Currency.JPY) == Money(10_000_000, Currency.JPY)


def test_an_authorization_lives_30_days_live_and_2_days_elsewhere():
    assert limits.authorization_lifetime(Mode.LIVE) == dt.timedelta(days=30)
    assert limits.authorization_lifetime(Mode.SANDBOX) == dt.timedelta(days=2)
    assert limits.authorization_lifetime(Mode.TRAINING) == dt.timedelta(days=2)


def test_the_counts_and_windows_are_amazons():
    assert (limits.AUTHORIZATIONS_PER_ORDER, limits.REFUNDS_PER_CAPTURE) == (10, 10)
    windows = (limits.ORDER_LIFETIME, limits.DRAFT_LIFETIME, limits.INSTANT_CAPTURE)
    assert windows == (dt.timedelta(days=180), dt.timedelta(hours=3), dt.timedelta(days=7))
