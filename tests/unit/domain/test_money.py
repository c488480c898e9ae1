import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import CurrencyMismatch, MalformedAmount
from app.domain.money import Currency, Money, Rounding, divide

currencies = st.sampled_from(Currency)
amounts = st.builds(Money, st.integers(-(10**11), 10**11), currencies)
weights = st.lists(st.integers(0, 10**6), min_size=1, max_size=12).filter(any)


@given(amounts)
def test_wire_text_reads_back_as_the_same_amount(amount):
    assert Money.parse(amount.to_wire(), amount.currency) == amount


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("14.00", Currency.EUR, 1400),
        ("14", Currency.EUR, 1400),
        ("0.1", Currency.USD, 10),
        ("-0.05", Currency.USD, -5),
        ("19.9500", Currency.GBP, 1995),
        ("646.00", Currency.JPY, 646),
        ("8400", Currency.JPY, 8400),
    ],
)
def test_amounts_are_read_exactly(text, currency, minor):
    assert Money.parse(text, currency) == Money(minor, currency)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "1.005",
        "1,00",
        "NaN",
        "Infinity",
        "1e4",
        "+1",
        ".5",
        "1.",
        "1 000",
        "\uff11",
        "9" * 13,
    ],
)
def test_what_is_no_amount_of_euros_is_refused(text):
    with pytest.raises(MalformedAmount) as refusal:
        Money.parse(text, Currency.EUR)
    assert (refusal.value.text, refusal.value.currency) == (text, "EUR")


def test_half_a_yen_is_refused():
    with pytest.raises(MalformedAmount):
        Money.parse("0.5", Currency.JPY)


def test_yen_go_to_the_wire_without_decimals():
    assert Money(1400, Currency.JPY).to_wire() == "1400"
    assert str(Money(1400, Currency.USD)) == "14.00 USD"


@pytest.mark.parametrize(
    "combine",
    [
        lambda a, b: a + b,
        lambda a, b: a - b,
        lambda a, b: a < b,
        lambda a, b: a <= b,
        lambda a, b: a > b,
        lambda a, b: a >= b,
    ],
)
def test_two_currencies_do_not_combine(combine):
    with pytest.raises(CurrencyMismatch) as refusal:
        combine(Money(1, Currency.EUR), Money(1, Currency.JPY))
    assert (refusal.value.left, refusal.value.right) == ("EUR", "JPY")


def test_amounts_are_ordered_and_counted():
    small, large = Money(1, Currency.EUR), Money(2, Currency.EUR)
    assert small < large
    assert small <= large
    assert large > small
    assert large >= small
    assert small * 2 == large
    assert -small == Money(-1, Currency.EUR)
    assert large - small == small
    assert not small - small


def test_the_total_of_nothing_is_zero():
    assert Money.total([], Currency.GBP) == Money.zero(Currency.GBP)
    assert Money.total([Money(1, Currency.GBP)] * 3, Currency.GBP) == Money(3, Currency.GBP)


@given(amounts, weights)
def test_allocated_parts_add_up_and_stay_within_one_unit_of_their_share(amount, by):
    parts = amount.allocate(by)
    assert Money.total(parts, amount.currency) == amount
    for part, weight in zip(parts, by, strict=True):
        assert abs(part.minor * sum(by) - amount.minor * weight) < sum(by)


@given(amounts, weights)
def test_no_weight_gets_no_part(amount, by):
    parts = amount.allocate([*by, 0])
    assert parts[-1] == Money.zero(amount.currency)


def test_odd_units_go_to_the_largest_remainders_then_to_the_first():
    assert [part.minor for part in Money(100, Currency.EUR).allocate([1, 1, 1])] == [34, 33, 33]
    assert [part.minor for part in Money(-5, Currency.EUR).allocate([1, 3])] == [-1, -4]


@pytest.mark.parametrize("by", [[], [0], [0, 0], [2, -1]])
def test_impossible_weights_are_a_bug(by):
    with pytest.raises(ValueError, match="cannot allocate"):
        Money(1, Currency.EUR).allocate(by)


@pytest.mark.parametrize(
    ("rounding", "expected"),
    [
        (Rounding.HALF_UP, [3, -3, 2, 2, 3]),
        (Rounding.HALF_EVEN, [2, -2, 2, 2, 3]),
        (Rounding.DOWN, [2, -2, 2, 2, 2]),
    ],
)
def test_halves_are_settled_as_named_and_symmetrically(rounding, expected):
    numerators = [250, -250, 249, 200, 251]
    assert [divide(numerator, 100, rounding) for numerator in numerators] == expected


def test_half_even_rounds_an_odd_half_up():
    assert divide(350, 100, Rounding.HALF_EVEN) == 4


def test_dividing_by_nothing_is_a_bug():
    with pytest.raises(ValueError, match="must be positive"):
        divide(1, 0)


def test_a_share_is_in_basis_points():
    assert Money(999, Currency.USD).share(1_500) == Money(150, Currency.USD)
    assert Money(999, Currency.USD).share(1_500, Rounding.DOWN) == Money(149, Currency.USD)


def test_amazon_pay_settles_in_four_currencies_only():
    settling = {currency for currency in Currency if currency.settles}
    assert settling == {Currency.EUR, Currency.GBP, Currency.JPY, Currency.USD}
