from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.domain.discount import AmountOff, PercentOff
from app.domain.money import Money
from app.domain.pricing import price

from .builders import basket, baskets, cheese, euros, product, song


@given(baskets())
def test_lines_add_up_and_none_is_negative(rung):
    pricing = price(rung)
    assert pricing.goods == pricing.listed - pricing.line_discounts - pricing.basket_discount
    assert pricing.goods == Money.total((line.amount for line in pricing.lines), rung.currency)
    for line in pricing.lines:
        assert min(line.listed, line.line_discount, line.basket_discount, line.amount).minor >= 0


@given(baskets())
def test_the_basket_discount_is_spread_to_the_last_cent(rung):
    off = rung.discount.off(rung.subtotal) if rung.discount else euros(0)
    assert price(rung).basket_discount == off


@given(baskets(), st.data())
def test_the_order_of_scanning_changes_no_line(rung, data):
    shuffled = data.draw(st.permutations(rung.lines))
    before = {line.line.number: line for line in price(rung).lines}
    after = {line.line.number: line for line in price(replace(rung, lines=tuple(shuffled))).lines}
    assert after == before


@given(baskets())
def test_lines_stay_in_the_order_of_the_basket(rung):
    assert [line.line for line in price(rung).lines] == list(rung.lines)


def test_an_odd_cent_goes_to_the_first_sku():
    rung = basket(product("B", 100), product("A", 100)).with_discount(AmountOff(euros(1), "even"))
    assert [line.basket_discount for line in price(rung).lines] == [euros(0), euros(1)]


def test_a_discount_on_free_goods_takes_nothing():
    rung = basket(product(minor=0)).with_discount(PercentOff(5_000, "sale"))
    assert price(rung).goods == euros(0)
    assert price(rung).basket_discount == euros(0)


def test_everything_off_leaves_zero():
    rung = basket(product(), (cheese(), "0.350")).with_discount(PercentOff(10_000, "staff"))
    assert price(rung).goods == euros(0)


def test_only_what_ships_is_weighed():
    rung = basket((product(weight_g=300), "2"), (cheese(), "0.350"), song(weight_g=999))
    assert price(rung).weight_g == 950
