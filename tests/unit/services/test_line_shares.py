"""However a line is cut into parcels, its parts are what the buyer pays for it, to the cent."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import Currency, Money
from app.domain.order_quote import quote_order
from app.services.line_shares import LineShare, PickedLine, written
from tests.unit.domain.builders import BERLIN, baskets
from tests.unit.domain.test_order_quote import places, policies
import itertools

_THREE = LineShare("TS-1", "Shirt", 3_000, Money(10_00, Currency.EUR))


@st.composite
def cuts(draw):
    """A quantity in thousandths, and how it is sent in parcels."""
    quantity = draw(st.integers(1, 100_000))
    edges = draw(st.lists(st.integers(0, quantity), max_size=6))
    places = [0, *sorted(edges), quantity]
    return quantity, [high - low for low, high in itertools.pairwise(places)]


def _parts(share, parcels):
    done, told = 0, []
    for milli in parcels:
        told.append(share.part(milli, done))
        done += milli
    return told


def test_one_of_three_three_times_is_the_whole_line():
    assert [part.minor for part in _parts(_THREE, [1_000] * 3)] == [3_33, 3_34, 3_33]


@given(cuts(), st.integers(0, 10_000_000), st.sampled_from(Currency))
def test_the_parts_of_a_line_add_up_to_it_and_none_is_below_zero(cut, minor, currency):
    quantity, parcels = cut
    share = LineShare("TS-1", "Shirt", quantity, Money(minor, currency))
    parts = _parts(share, parcels)
    assert Money.total(parts, currency) == share.paid
    assert min(part.minor for part in parts) >= 0


@given(cuts(), st.integers(0, 10_000_000))
def test_no_part_is_a_cent_away_from_its_exact_share(cut, minor):
    quantity, parcels = cut
    share = LineShare("TS-1", "Shirt", quantity, Money(minor, Currency.EUR))
    for milli, part in zip(parcels, _parts(share, parcels), strict=True):
        assert abs(part.minor * quantity - minor * milli) <= quantity


@given(
    st.booleans().flatmap(lambda included: baskets(prices_include_tax=included)),
    places,
    policies,
    st.integers(1, 7),
)
def test_an_order_sent_line_by_line_and_piece_by_piece_is_its_total(rung, place, policy, pieces):
    """With discounts, with prices with tax and without, at home and abroad."""
    quote = quote_order(rung, place or BERLIN, None, policy)
    taken = Money.total([], rung.currency)
    for line in quote.lines:
        quantity = line.priced.line.quantity.milli
        share = LineShare("TS-1", "Shirt", quantity, line.taxed.gross)
        each = max(quantity // pieces, 1)
        whole = [each] * (quantity // each)
        taken += Money.total(_parts(share, [*whole, quantity - sum(whole)]), rung.currency)
    assert taken + quote.shipping_gross == quote.grand_total


@pytest.mark.parametrize(
    ("picked", "text"),
    [((), ""), ((PickedLine(0, 1_000), PickedLine(2, 350)), "0:1000 2:350")],
)
def test_picked_lines_are_written_down_with_the_intent(picked, text):
    assert written(picked) == text
