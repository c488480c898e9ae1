"""Whole orders, worked out by hand; the working stands beside the figures."""

from app.domain.area import Area
from app.domain.discount import AmountOff, PercentOff
from app.domain.money import Currency, Money, Rounding
from app.domain.order_quote import SalePolicy, quote_order
from app.domain.sales_tax import SalesTaxRule, SalesTaxTable
from app.domain.shipping import ShippingMethodId
from app.domain.tax import RoundingScope, ShippingTax, TaxPolicy
from app.domain.tax_rate import REDUCED, ZERO, TaxClass, TaxRate
from app.domain.vat import VatTable
from app.domain.vat_rates import EU_RATES, JP_RATES, UK_RATES

from .builders import BERLIN, LONDON, MANHATTAN, MEGURO, basket, cheese, method, product

POST = ShippingMethodId("post")
CLOTHING, FOOD = TaxClass("clothing"), TaxClass("food")
NEW_YORK_CITY = "100*  101* 102* 103* 104* 111* 112* 113* 114* 116*"


def rates(quote):
    """Each rate as (label, net, tax) in minor units."""
    return [(row.rate.label, row.net.minor, row.tax.minor) for row in quote.taxation.rates]


def amounts(quote):
    return [line.priced.amount.minor for line in quote.lines]


def new_york_rule(name, percent, area):
    return SalesTaxRule(
        TaxRate.percent(name, percent),
        area,
        exempt=frozenset({CLOTHING, FOOD}),
        taxes_shipping=True,
    )


def test_an_order_to_manhattan():
    usd = {"currency": Currency.USD, "price_includes_tax": False}
    rung = basket(
        (product("MUG", 1495, **usd), "2"),
        product("SHIRT", 2000, tax_class=CLOTHING, **usd),
        (cheese(1299, tax_class=FOOD, **usd), "0.350"),  # 4.5465 -> 4.55
        currency=Currency.USD,
        prices_include_tax=False,
    )
    rung = rung.discount_line(1, PercentOff(1_000, "last year's colour"))  # 29.90 - 2.99
    assert rung.subtotal == Money(26_91 + 20_00 + 4_55, Currency.USD)
    rung = rung.with_discount(AmountOff(Money(500, Currency.USD), "opening day"))
    city = Area.of("US", regions="NY", postcodes=NEW_YORK_CITY)
    table = SalesTaxTable(
        (
            new_york_rule("New York State", "4", Area.of("US", regions="NY")),
            new_york_rule("New York City", "4.5", city),
            new_york_rule("MCTD", "0.375", city),
        )
    )
    policy = SalePolicy(TaxPolicy(table, MANHATTAN), (method(minor=650, currency=Currency.USD),))
    quote = quote_order(rung, MANHATTAN, POST, policy)
    # 5.00 by 2691 : 2000 : 455 is 2.6146, 1.9433, 0.4421; the odd cent goes to the mugs
    assert amounts(quote) == [24_29, 18_06, 4_11]
    # (24.29 + 6.50) x 8.875 % = 2.7326; clothing and food are exempt
    assert rates(quote) == [
        ("New York State + New York City + MCTD", 30_79, 2_73),
        ("untaxed", 22_17, 0),
    ]
    shares = [share.minor for _, share in quote.taxation.rates[0].jurisdictions()]
    assert shares == [1_23, 1_38, 12]
    assert quote.grand_total == Money(55_69, Currency.USD)


def test_an_order_in_germany_with_two_rates_and_a_basket_discount():
    rung = basket((product("MUG", 11_90), "2"), product("BOOK", 9_99, tax_class=REDUCED))
    rung = rung.with_discount(PercentOff(1_000, "anniversary"))  # 3.379 -> 3.38
    policy = SalePolicy(
        TaxPolicy(VatTable(EU_RATES), BERLIN, shipping_tax=ShippingTax.PRO_RATA),
        (method(minor=4_90),),
    )
    quote = quote_order(rung, BERLIN, POST, policy)
    # 3.38 by 2380 : 999 is 2.3807 and 0.9993; the odd cent goes to the book
    assert amounts(quote) == [21_42, 8_99]
    # delivery 4.90 by 2142 : 899 is 3.4514 and 1.4486, so 3.45 and 1.45
    assert sorted(part.gross.minor for part in quote.shipping_taxed) == [1_45, 3_45]
    # 24.87 x 19/119 = 3.9708; 10.44 x 7/107 = 0.6830
    assert rates(quote) == [("MwSt. 19 %", 20_90, 3_97), ("MwSt. 7 %", 9_76, 68)]
    assert quote.grand_total == Money(35_31, Currency.EUR)


def british_order(scope):
    gbp = {"currency": Currency.GBP}
    rung = basket(
        product("KETTLE", 39_99, **gbp),
        (product("PICTURE BOOK", 7_99, tax_class=ZERO, **gbp), "2"),
        currency=Currency.GBP,
    )
    policy = SalePolicy(
        TaxPolicy(VatTable(UK_RATES), LONDON, scope), (method(minor=3_95, currency=Currency.GBP),)
    )
    return quote_order(rung, LONDON, POST, policy)


def test_an_order_in_britain_rounds_by_line_or_by_total_as_stated():
    # by line: 39.99 / 6 = 6.665 -> 6.67 and 3.95 / 6 = 0.658 -> 0.66
    by_line = british_order(RoundingScope.PER_LINE)
    assert rates(by_line) == [("VAT 20 %", 36_61, 7_33), ("untaxed", 15_98, 0)]
    # by total: 43.94 / 6 = 7.3233
    by_total = british_order(RoundingScope.PER_TOTAL)
    assert rates(by_total) == [("VAT 20 %", 36_62, 7_32), ("untaxed", 15_98, 0)]
    assert by_line.grand_total == by_total.grand_total == Money(59_92, Currency.GBP)


def test_an_order_in_japan_rounds_down_once_per_rate():
    jpy = {"currency": Currency.JPY}
    rung = basket(
        product("RICE", 100, tax_class=REDUCED, **jpy),
        product("SOY", 100, tax_class=REDUCED, **jpy),
        product("TEA", 100, tax_class=REDUCED, **jpy),
        product("POT", 2_200, **jpy),
        product("CUP", 333, **jpy),
        currency=Currency.JPY,
    )
    policy = SalePolicy(
        TaxPolicy(VatTable(JP_RATES), MEGURO, rounding=Rounding.DOWN),
        (method(minor=550, currency=Currency.JPY),),
    )
    quote = quote_order(rung, MEGURO, POST, policy)
    # 3,083 x 10/110 = 280.27; 300 x 8/108 = 22.22 (line by line it would be 3 x 7 = 21)
    assert rates(quote) == [("消費税 10 %", 2_803, 280), ("消費税 8 %", 278, 22)]
    assert quote.grand_total == Money(3_383, Currency.JPY)
    assert quote.grand_total.to_wire() == "3383"
