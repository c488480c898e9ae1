from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from app.domain.area import Area
from app.domain.basket import Basket
from app.domain.destination import Destination
from app.domain.discount import AmountOff, PercentOff
from app.domain.gateway import BuyerContact
from app.domain.money import Currency, Money
from app.domain.order_quote import SalePolicy, quote_order
from app.domain.quantity import Quantity
from app.domain.sales_tax import SalesTaxRule, SalesTaxTable
from app.domain.tax import ExportPrice, RoundingScope, ShippingTax, TaxPolicy
from app.domain.tax_rate import TaxRate
from app.domain.vat import VatTable
from app.domain.vat_rates import EU_RATES
from app.services.buyers import notes_of
from app.services.order_views import OrderViews
from app.services.orders import Orders
from app.services.sale import EmptySale
from app.services.sales import QuoteNotFinal, QuoteOutdated, sale_of
from app.storage.orders import BuyerRecord
from tests.unit.domain.builders import BERLIN, MANHATTAN, ZURICH, basket, baskets, method, song

from .shop import euros, product

REFERENCE = "S01-1234567-1234567"
POST = method()
POLICY = SalePolicy(TaxPolicy(VatTable(EU_RATES), BERLIN), (POST,))
NEW_YORK = SalesTaxTable(
    (
        SalesTaxRule(
            TaxRate.percent("NY state", "4"), Area.of("US", regions="NY"), taxes_shipping=True
        ),
        SalesTaxRule(TaxRate.percent("NYC", "4.875"), Area.of("US", postcodes="100*")),
    )
)


def quoted(rung, place=BERLIN, policy=POLICY):
    return quote_order(rung, place, POST.method_id, policy)


def wire(texts, currency):
    return Money.total((Money.parse(text, currency) for text in texts), currency)


policies = st.builds(
    SalePolicy,
    st.builds(
        TaxPolicy,
        st.just(VatTable(EU_RATES)),
        st.just(BERLIN),
        st.sampled_from(RoundingScope),
        shipping_tax=st.sampled_from(ShippingTax),
        export_price=st.sampled_from(ExportPrice),
    ),
    st.just((POST,)),
)


@given(
    st.booleans().flatmap(lambda basis: baskets(prices_include_tax=basis)),
    st.sampled_from([BERLIN, ZURICH]),
    policies,
)
def test_lines_and_delivery_add_up_to_the_grand_total(rung, place, policy):
    quote = quoted(rung, place, policy)
    if not quote.grand_total:
        with pytest.raises(EmptySale):
            sale_of(rung, quote, REFERENCE)
        return
    sale = sale_of(rung, quote, REFERENCE)
    goods = Money.total((line.gross for line in sale.lines), sale.total.currency)
    delivery = Money.parse(sale.quote["shipping"]["gross"], sale.total.currency)
    assert sale.total == quote.grand_total == goods + delivery
    rates = sale.quote["rates"]
    assert wire([rate["gross"] for rate in rates], Currency.EUR) == sale.total
    assert wire([rate["tax"] for rate in rates], Currency.EUR) == quote.tax
    assert sale.quote["total"] == sale.total.to_wire()
    for line in sale.lines:
        listed = Quantity(line.quantity_milli).priced(line.unit_price)
        basis = line.gross if rung.prices_include_tax else line.net
        assert listed - line.discount >= basis


def test_a_sale_tells_each_line_as_it_was_sold():
    rung = (
        basket((product(minor=11_900), "2"), song(1_000))
        .discount_line(1, AmountOff(euros(800), "chipped"))
        .with_discount(PercentOff(1_000, "regular"))
    )
    sale = sale_of(rung, quoted(rung), REFERENCE, staff="carl", basket_id=7)
    mug, tune = sale.lines
    assert (mug.sku, mug.quantity_milli, mug.unit_price) == ("MUG", 2_000, euros(11_900))
    assert (mug.discount, mug.gross, tune.gross) == (euros(3_100), euros(20_700), euros(900))
    assert mug.net + mug.tax == mug.gross
    assert (mug.tax_basis_points, mug.tax_class) == (1_900, "standard")
    assert (sale.total, sale.staff, sale.basket_id) == (euros(22_090), "carl", 7)
    assert sale.quote["shipping"] == {
        "method_id": "post",
        "name": "Post",
        "price": "4.90",
        "gross": "4.90",
        "earliest_days": 1,
        "latest_days": 3,
        "rates": [
            {
                "label": "MwSt. 19 %",
                "per_million": 190_000,
                "net": "4.12",
                "tax": "0.78",
                "gross": "4.90",
                "jurisdictions": [{"label": "MwSt. 19 %", "per_million": 190_000, "tax": "0.78"}],
            }
        ],
    }
    assert sale.quote["basket_discount_terms"] == {"basis_points": 1_000, "reason": "regular"}
    assert sale.quote["lines"][0]["discount_terms"] == {"amount": "8.00", "reason": "chipped"}
    assert sale.quote["destination"] == {"country": "DE", "region": ""}


def test_a_stacked_rate_keeps_its_exact_size_and_its_receivers():
    rung = Basket(Currency.USD, prices_include_tax=False).add(
        replace(product(), price=Money(10_000, Currency.USD), price_includes_tax=False)
    )
    policy = SalePolicy(TaxPolicy(NEW_YORK, MANHATTAN), (method(minor=500, currency=Currency.USD),))
    sale = sale_of(rung, quoted(rung, MANHATTAN, policy), REFERENCE)
    (line,) = sale.lines
    assert (line.net.minor, line.tax.minor, line.tax_basis_points) == (10_000, 888, 888)
    goods, delivery = sale.quote["rates"]
    assert goods["per_million"] == 88_750
    assert [(part["label"], part["tax"]) for part in goods["jurisdictions"]] == [
        ("NY state", "4.00"),
        ("NYC", "4.88"),
    ]
    assert (delivery["label"], delivery["tax"]) == ("NY state", "0.20")
    assert sale.total.minor == 10_000 + 888 + 500 + 20


def test_no_word_about_the_buyer_goes_into_the_breakdown():
    rung = basket(product()).with_note("for Anna Berg").note_line(1, "engrave: Anna Berg")
    rung = rung.with_customer(BuyerContact("Anna Berg", "anna@example.com"))
    place = Destination("DE", city="Bad Anna Berg", postal_code="09456")
    sale = sale_of(rung, quoted(rung, place), REFERENCE)
    assert "Anna" not in repr(sale)
    assert "09456" not in repr(sale)


def test_the_notes_of_a_basket_are_kept_beside_the_buyer_by_line(desk):
    rung = basket(product(), (song(99), "1")).with_note("for Anna").note_line(2, "gift")
    number = Orders(desk).create(sale_of(rung, quoted(rung), REFERENCE, staff="carl"))
    with desk.database.read() as session:
        assert notes_of(session.scalars(select(BuyerRecord)).one()) == {0: "for Anna", 2: "gift"}
    again = rung.with_note("").note_line(2, "gift, red ribbon")
    Orders(desk).revise(number, sale_of(again, quoted(again), REFERENCE, staff="carl"))
    with desk.database.read() as session:
        assert notes_of(session.scalars(select(BuyerRecord)).one()) == {2: "gift, red ribbon"}


def test_an_erased_buyer_s_order_gets_no_notes(desk):
    rung = basket(product()).with_note("for Anna")
    number = Orders(desk).create(sale_of(basket(product()), quoted(basket(product())), REFERENCE))
    with desk.database.write() as session:
        session.scalars(select(BuyerRecord)).one().erased_at = desk.clock.now()
    Orders(desk).revise(number, sale_of(rung, quoted(rung), REFERENCE))
    with desk.database.read() as session:
        assert notes_of(session.scalars(select(BuyerRecord)).one()) == {}


def test_whoever_approved_a_discount_is_kept_with_the_sale():
    rung = basket(product(minor=11_900)).discount_line(1, AmountOff(euros(800), "chipped", "max"))
    rung = rung.with_discount(PercentOff(1_000, "regular", "olga"))
    sale = sale_of(rung, quoted(rung), REFERENCE)
    assert sale.quote["basket_discount_terms"]["approved_by"] == "olga"
    assert sale.quote["lines"][0]["discount_terms"]["approved_by"] == "max"


def test_goods_that_ship_are_not_sold_without_place_and_method():
    rung = basket(product())
    with pytest.raises(QuoteNotFinal):
        sale_of(rung, quote_order(rung, BERLIN, None, POLICY), REFERENCE)


def test_a_basket_that_changed_after_its_quote_is_quoted_again():
    rung = basket(product())
    with pytest.raises(QuoteOutdated):
        sale_of(rung.add(product()), quoted(rung), REFERENCE)


def test_what_costs_nothing_is_not_sold_by_amazon_pay():
    rung = basket(song(0))
    with pytest.raises(EmptySale):
        sale_of(rung, quoted(rung), REFERENCE)


def test_an_order_can_be_made_from_it(desk):
    rung = basket(product(minor=11_900), (song(99), "3"))
    number = Orders(desk).create(sale_of(rung, quoted(rung), REFERENCE, staff="carl"))
    assert OrderViews(desk.database).order(number).total == euros(11_900 + 297 + 490)
