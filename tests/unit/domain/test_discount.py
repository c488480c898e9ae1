import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.discount import AmountOff, DiscountRefused, PercentOff, require_fits
from app.domain.errors import AmountExceeded, CurrencyMismatch
from app.domain.money import Currency, Money

from .builders import euros


@given(st.integers(1, 10_000), st.integers(0, 10**9))
def test_a_percentage_takes_nothing_below_zero(basis_points, minor):
    off = PercentOff(basis_points, "sale").off(euros(minor))
    assert 0 <= off.minor <= minor


@given(st.integers(1, 10**9), st.integers(0, 10**9))
def test_an_amount_takes_what_there_is_and_no_more(amount, minor):
    assert AmountOff(euros(amount), "sale").off(euros(minor)) == euros(min(amount, minor))


@pytest.mark.parametrize("basis_points", [0, -1, 10_001])
def test_a_percentage_is_above_0_and_at_most_100(basis_points):
    with pytest.raises(DiscountRefused, match="more than 0 % and at most 100 %"):
        PercentOff(basis_points, "sale")


@pytest.mark.parametrize("minor", [0, -1])
def test_an_amount_off_is_above_zero(minor):
    with pytest.raises(DiscountRefused, match="more than zero"):
        AmountOff(euros(minor), "sale")


def test_no_discount_goes_without_a_reason():
    with pytest.raises(DiscountRefused, match="needs a reason"):
        PercentOff(100, " ")
    with pytest.raises(DiscountRefused, match="needs a reason"):
        AmountOff(euros(1), "")


def test_its_size_for_permissions_is_rounded_up():
    assert PercentOff(1_000, "sale").basis_points_of(euros(5)) == 1_000
    assert AmountOff(euros(100), "sale").basis_points_of(euros(3_000)) == 334
    assert AmountOff(euros(100), "sale").basis_points_of(euros(50)) == 10_000
    assert AmountOff(euros(100), "sale").basis_points_of(euros(0)) == 10_000


def test_an_amount_larger_than_its_base_is_refused_with_the_largest_possible():
    with pytest.raises(AmountExceeded) as refusal:
        require_fits(AmountOff(euros(101), "sale"), euros(100))
    assert (refusal.value.asked, refusal.value.left) == ("1.01", "1.00")
    require_fits(AmountOff(euros(100), "sale"), euros(100))
    require_fits(None, euros(0))


def test_an_amount_in_another_currency_is_refused():
    with pytest.raises(CurrencyMismatch):
        require_fits(AmountOff(Money(1, Currency.USD), "sale"), euros(100))
