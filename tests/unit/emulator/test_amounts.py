"""Amounts and ceilings (v1 reference, §2.0, §3.6)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.emulator.amounts import parse_amount, spoken, supported, wire, wire_or_zero
from app.emulator.conversions import converted
from app.emulator.limits import capture_fee, ceiling, largest, percentage_fee
from app.emulator.objects import Price
from app.emulator.states import Region


@given(st.integers(0, 10**11), st.sampled_from(["USD", "JPY", "CHF"]))
def test_what_is_written_is_read_back(minor, currency):
    price = Price(minor, currency)
    assert parse_amount(wire(price), currency) == price


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("2", "USD", 200),
        ("2.5", "USD", 250),
        ("02.50", "USD", 250),
        ("0.01", "EUR", 1),
        ("646", "JPY", 646),
        ("2.", "USD", None),
        (".5", "USD", None),
        ("2.500", "USD", None),
        ("646.0", "JPY", None),
        ("+2", "USD", None),
        (" 2", "USD", None),
        ("2\n", "USD", None),
        ("1_000", "USD", None),
        ("٢", "USD", None),
        ("9" * 13, "USD", None),
    ],
)
def test_only_plain_decimals_are_amounts(text, currency, minor):
    assert parse_amount(text, currency) == (None if minor is None else Price(minor, currency))


def test_amounts_are_written_and_spoken_as_amazon_does():
    assert wire(Price(5, "USD")) == "0.05"
    assert wire(Price(646, "JPY")) == "646"
    assert wire_or_zero(Price(0, "USD")) == "0"
    assert wire_or_zero(Price(150, "USD")) == "1.50"
    assert spoken(Price(646, "JPY")) == "646.00 JPY"
    assert spoken(Price(100000, "USD")) == "1000.00 USD"


@pytest.mark.parametrize(
    ("minor", "currency", "most"),
    [
        (646, "JPY", 743),
        (56_000, "JPY", 64_400),
        (56_010, "JPY", 64_410),
        (100_000, "JPY", 108_400),
        (1, "USD", 1),
        (3, "USD", 3),
        (4, "USD", 5),
        (10_000, "USD", 11_500),
        (50_000, "EUR", 57_500),
        (50_001, "EUR", 57_501),
        (1_000_000, "GBP", 1_007_500),
    ],
)
def test_a_ceiling_is_fifteen_percent_rounded_half_up_and_at_most_75(minor, currency, most):
    assert ceiling(Price(minor, currency)) == Price(most, currency)


def test_the_fee_is_two_point_nine_percent_and_thirty():
    assert capture_fee(Price(10_000, "USD")) == Price(320, "USD")
    assert capture_fee(Price(1000, "JPY")) == Price(29, "JPY")
    assert percentage_fee(Price(50, "USD")) == Price(1, "USD")
    assert percentage_fee(Price(52, "USD")) == Price(2, "USD")


def test_the_largest_amounts():
    assert largest("EUR") == Price(15_000_000, "EUR")
    assert largest("JPY") == Price(10_000_000, "JPY")


def test_regions_take_their_currencies():
    assert supported(Region.US) == {"USD"}
    assert supported(Region.JP) == {"JPY"}
    assert {"GBP", "EUR", "CHF", "HKD"} < supported(Region.UK)


def test_conversion_rounds_half_up_into_the_ledger():
    assert converted(Price(10_000, "CHF"), "EUR") == Price(10_500, "EUR")
    assert converted(Price(1000, "JPY"), "GBP") == Price(530, "GBP")
