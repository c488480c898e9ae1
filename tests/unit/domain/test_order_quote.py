import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.basket import Basket
from app.domain.money import Currency, Money
from app.domain.order_quote import BasketEmpty, SalePolicy, difference, quote_order
from app.domain.shipping import ShippingMethodId, Zone
from app.domain.area import Area
from app.domain.tax import ExportPrice, RoundingScope, ShippingTax, TaxPolicy
from app.domain.tax_rate import REDUCED, ZERO
from app.domain.vat import VatTable
from app.domain.vat_rates import EU_RATES

from .builders import BERLIN, PARIS, ZURICH, basket, baskets, euros, method, product, song

POST = ShippingMethodId("post")
NATIONAL = method("national", 290, zone=Zone("DE", (Area.of("DE"),)))
VAT = VatTable(EU_RATES)
TAX = TaxPolicy(VAT, BERLIN)
POLICY = SalePolicy(TAX, (method(), NATIONAL))

policies = st.builds(
    SalePolicy,
    st.builds(
        TaxPolicy,
        st.just(VAT),
        st.just(BERLIN),
        st.sampled_from(RoundingScope),
        shipping_tax=st.sampled_from(ShippingTax),
        export_price=st.sampled_from(ExportPrice),
    ),
    st.just((method(), NATIONAL)),
)
places = st.none() | st.sampled_from([BERLIN, PARIS, ZURICH])
choices = st.none() | st.sampled_from([POST, ShippingMethodId("national")])


@given(st.booleans().flatmap(lambda i: baskets(prices_include_tax=i)), places, choices, policies)
def test_the_grand_total_is_net_plus_tax_and_the_sum_of_its_parts(rung, place, choice, policy):
    quote = quote_order(rung, place, choice, policy)
    assert quote.grand_total == quote.net + quote.tax
    lines = Money.total((line.taxed.gross for line in quote.lines), Currency.EUR)
    assert quote.grand_total == lines + quote.shipping_gross
    assert min(quote.grand_total, quote.net, quote.tax, quote.tax_relief).minor >= 0


@given(baskets(), places, choices, policies)
def test_with_gross_prices_the_total_is_what_was_priced_less_the_relief(
    rung, place, choice, policy
):
    quote = quote_order(rung, place, choice, policy)
    assert quote.grand_total == quote.pricing.goods + quote.shipping - quote.tax_relief


@given(baskets(prices_include_tax=False), places, choices, policies)
def test_with_net_prices_the_tax_comes_on_top(rung, place, choice, policy):
    quote = quote_order(rung, place, choice, policy)
    assert quote.net == quote.pricing.goods + quote.shipping
    assert quote.tax_relief == euros(0)


def test_an_empty_basket_has_no_total():
    with pytest.raises(BasketEmpty):
        quote_order(Basket(Currency.EUR, prices_include_tax=True), BERLIN, POST, POLICY)


def test_before_an_address_is_known_tax_is_the_home_rate_and_nothing_is_final():
    quote = quote_order(basket(product(minor=11_900)), None, POST, POLICY)
    assert (quote.tax, quote.grand_total) == (euros(1_900), euros(11_900))
    assert (quote.choices.offers, quote.offer, quote.lost_method) == ((), None, None)
    assert not quote.is_final


def test_goods_that_ship_wait_for_a_method():
    quote = quote_order(basket(product()), BERLIN, None, POLICY)
    assert not quote.is_final
    assert [each.price for each in quote.choices.offers] == [euros(290), euros(490)]
    assert quote_order(basket(product()), BERLIN, POST, POLICY).is_final


def test_digital_goods_need_neither_method_nor_address():
    quote = quote_order(basket(song()), None, None, POLICY)
    assert quote.is_final
    assert (quote.shipping, quote.shipping_gross, quote.shipping_taxed) == (euros(0), euros(0), ())
    chosen = quote_order(basket(song()), BERLIN, POST, POLICY)
    assert (chosen.offer, chosen.lost_method) == (None, None)


def test_a_new_address_changes_shipping_and_tax_and_loses_a_method():
    rung = basket(product(minor=11_900))
    home = quote_order(rung, BERLIN, ShippingMethodId("national"), POLICY)
    away = quote_order(rung, PARIS, ShippingMethodId("national"), POLICY)
    change = difference(home, away)
    assert home.grand_total == euros(12_190)
    assert (change.goods, change.shipping, change.total) == (euros(0), euros(-290), euros(-290))
    assert change.tax == away.tax - home.tax == euros(1_983 - 1_946)
    assert change.lost_method == "national"
    assert change.matters
    assert not away.is_final


def test_the_same_address_again_changes_nothing():
    rung = basket(product())
    home = quote_order(rung, BERLIN, POST, POLICY)
    assert not difference(home, quote_order(rung, BERLIN, POST, POLICY)).matters


def test_a_method_lost_before_is_not_lost_again():
    rung = basket(product())
    away = quote_order(rung, PARIS, ShippingMethodId("national"), POLICY)
    assert away.lost_method == "national"
    assert not difference(away, away).matters


def test_pro_rata_delivery_follows_only_what_ships():
    policy = SalePolicy(TaxPolicy(VAT, BERLIN, shipping_tax=ShippingTax.PRO_RATA), (method(),))
    rung = basket(product(tax_class=REDUCED), song(99_999))
    (part,) = quote_order(rung, BERLIN, POST, policy).shipping_taxed
    assert (part.rate.label, part.gross) == ("MwSt. 7 %", euros(490))


def test_pro_rata_delivery_of_free_goods_bears_its_own_class():
    policy = SalePolicy(TaxPolicy(VAT, BERLIN, shipping_tax=ShippingTax.PRO_RATA), (method(),))
    (part,) = quote_order(basket(product(minor=0)), BERLIN, POST, policy).shipping_taxed
    assert part.rate.label == "MwSt. 19 %"


def test_an_export_is_freed_from_home_tax_on_goods_and_delivery():
    policy = SalePolicy(
        TaxPolicy(VAT, BERLIN, export_price=ExportPrice.WITHOUT_HOME_TAX), (method(minor=595),)
    )
    quote = quote_order(basket(product(minor=11_900)), ZURICH, POST, policy)
    assert (quote.grand_total, quote.tax) == (euros(10_500), euros(0))
    assert quote.tax_relief == euros(1_995)


def test_a_free_order_totals_zero():
    quote = quote_order(basket(song(0, tax_class=ZERO)), BERLIN, None, POLICY)
    assert quote.grand_total == euros(0)
