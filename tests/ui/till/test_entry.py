"""What the till's field is read as."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import Refused
from app.domain.quantity import Quantity, QuantityRefused
from ui.till.amount_field import read_percent, read_quantity
from ui.till.entry import ENTRY_LIMIT, read_entry, searched_text


@pytest.mark.parametrize(
    ("typed", "quantity", "text"),
    [
        ("mug", None, "mug"),
        ("3*mug", Quantity.of(3), "mug"),
        ("3 * blue mug", Quantity.of(3), "blue mug"),
        ("0,35*ham", Quantity(350), "ham"),
        ("0.35×ham", Quantity(350), "ham"),  # noqa: RUF001 -- the sign people type
        ("3*", Quantity.of(3), ""),
        ("12X34", None, "12X34"),
        (" blue \t\n mug\x00 ", None, "blue mug"),
        ("", None, ""),
        ("*mug", None, "*mug"),
    ],
)
def test_a_number_before_a_star_is_a_quantity(typed, quantity, text):
    entry = read_entry(typed)
    assert (entry.quantity, entry.text) == (quantity, text)


@pytest.mark.parametrize("typed", ["0*mug", "999999999*mug", "1.2345*mug"])
def test_an_impossible_quantity_is_refused_but_its_words_can_be_searched(typed):
    with pytest.raises(QuantityRefused):
        read_entry(typed)
    assert searched_text(typed) == "mug"


@given(st.text(max_size=2_000))
def test_whatever_is_pasted_is_one_short_line_or_refused(pasted):
    try:
        text = read_entry(pasted).text
    except Refused:
        return
    assert len(text) <= ENTRY_LIMIT
    assert text == text.strip()
    assert text.isprintable()


@pytest.mark.parametrize(("text", "points"), [("5", 500), ("12.5 %", 1_250), ("100", 10_000)])
def test_a_percentage_is_read_exactly(text, points):
    assert read_percent(text) == points


@pytest.mark.parametrize("text", ["", "much", "1e9999", "0.001", "NaN", "5%x", "9" * 500])
def test_what_is_no_percentage_is_refused(text):
    with pytest.raises(Refused):
        read_percent(text)


@pytest.mark.parametrize("text", ["", "-1", "0", "1e3", "9" * 500, "∞"])
def test_what_is_no_quantity_is_refused(text):
    with pytest.raises(Refused):
        read_quantity(text)
