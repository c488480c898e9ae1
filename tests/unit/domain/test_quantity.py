import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import Currency, Money
from app.domain.quantity import Quantity, QuantityRefused

quantities = st.builds(Quantity, st.integers(1, 99_999_999))


@given(quantities)
def test_a_quantity_reads_back_from_its_text(quantity):
    assert Quantity.parse(str(quantity)) == quantity


@pytest.mark.parametrize(
    ("text", "milli"), [("3", 3_000), ("0.350", 350), ("0.35", 350), ("1.000000", 1_000)]
)
def test_quantities_are_read_to_the_thousandth(text, milli):
    assert Quantity.parse(text) == Quantity(milli)


@pytest.mark.parametrize(
    "text",
    ["", "0", "0.0001", "1.0005", "-1", "1,5", "1e3", "NaN", "100000", "999999999", "\uff13"],
)
def test_what_is_no_quantity_is_refused(text):
    with pytest.raises(QuantityRefused):
        Quantity.parse(text)


@pytest.mark.parametrize(("milli", "text"), [(0, "0"), (-1_500, "-1.5"), (10**8, "100000")])
def test_a_refused_quantity_is_named(milli, text):
    with pytest.raises(QuantityRefused) as refusal:
        Quantity(milli)
    assert refusal.value.text == text


def test_more_and_less():
    assert Quantity.of(2) + Quantity(500) == Quantity(2_500)
    assert Quantity.of(2) - Quantity(500) == Quantity(1_500)
    assert Quantity(1) < Quantity(2)
    with pytest.raises(QuantityRefused):
        Quantity.of(1) - Quantity.of(1)


def test_only_thousands_are_whole():
    assert Quantity.of(7).is_whole
    assert not Quantity(7_001).is_whole


def test_350_grams_of_cheese_cost_their_share_of_a_kilogram():
    assert Quantity(350).priced(Money(1299, Currency.USD)) == Money(455, Currency.USD)
    assert Quantity.of(3).priced(Money(100, Currency.JPY)) == Money(300, Currency.JPY)


def test_a_parcel_is_never_lighter_than_it_says():
    assert Quantity(350).weighed(1_000) == 350
    assert Quantity(1).weighed(500) == 1
    assert Quantity.of(2).weighed(0) == 0
