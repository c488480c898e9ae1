import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.area import Area
from app.domain.errors import CurrencyMismatch
from app.domain.money import Currency, Money, Rounding
from app.domain.sales_tax import SalesTaxRule, SalesTaxTable
from app.domain.tax import (
    ExportPrice,
    RoundingNotAllowed,
    RoundingScope,
    Taxable,
    TaxPolicy,
    assess,
)
from app.domain.tax_rate import REDUCED, STANDARD, ZERO, TaxRate
from app.domain.vat import VatTable
from app.domain.vat_rates import EU_RATES, JP_RATES

from .builders import BERLIN, MANHATTAN, MEGURO, PARIS, ZURICH, euros

STATE = TaxRate.percent("State", "4")
CITY = TaxRate.percent("City", "4.875")
SALES = SalesTaxTable(
    (
        SalesTaxRule(STATE, Area.of("US", regions="NY"), frozenset({STANDARD})),
        SalesTaxRule(CITY, Area.of("US", postcodes="100*"), frozenset({STANDARD})),
    )
)
VAT = VatTable(EU_RATES)

places = st.sampled_from([BERLIN, PARIS, ZURICH, MANHATTAN])
policies = st.builds(
    TaxPolicy,
    st.sampled_from([VAT, SALES]),
    st.just(BERLIN),
    st.sampled_from(RoundingScope),
    st.sampled_from(Rounding),
    export_price=st.sampled_from(ExportPrice),
)
taxables = st.lists(
    st.builds(
        Taxable,
        st.builds(euros, st.integers(0, 10**7)),
        st.sampled_from([STANDARD, REDUCED, ZERO]),
        st.booleans(),
    ),
    max_size=8,
)


@given(taxables, places, policies, st.booleans())
def test_items_and_rates_tell_the_same_sums(items, place, policy, included):
    taxation = assess(items, place, policy, Currency.EUR, included=included)
    assert len(taxation.items) == len(items)
    for column in ("net", "tax", "gross"):
        by_item = Money.total((getattr(item, column) for item in taxation.items), Currency.EUR)
        by_rate = Money.total((getattr(row, column) for row in taxation.rates), Currency.EUR)
        assert by_item == by_rate == getattr(taxation, column)
    assert taxation.gross == taxation.net + taxation.tax


@given(taxables, places, policies, st.booleans())
def test_nothing_is_negative(items, place, policy, included):
    taxation = assess(items, place, policy, Currency.EUR, included=included)
    for row in (*taxation.items, *taxation.rates):
        assert row.net.minor >= 0
        assert row.tax.minor >= 0


@given(taxables, places, policies)
def test_prices_without_tax_are_the_net_and_prices_with_tax_the_gross(items, place, policy):
    amount = Money.total((item.amount for item in items), Currency.EUR)
    assert assess(items, place, policy, Currency.EUR, included=False).net == amount
    gross = assess(items, place, policy, Currency.EUR, included=True).gross
    if policy.export_price is ExportPrice.SAME:
        assert gross == amount
    assert gross <= amount


@given(taxables, places, policies, st.booleans(), st.data())
def test_the_order_of_lines_does_not_change_any_rate(items, place, policy, included, data):
    shuffled = data.draw(st.permutations(items))
    before = assess(items, place, policy, Currency.EUR, included=included)
    after = assess(shuffled, place, policy, Currency.EUR, included=included)
    assert after.rates == before.rates


@given(taxables, policies, st.booleans())
def test_rounding_once_is_within_one_unit_of_the_exact_tax_of_each_rate(items, policy, included):
    taxation = assess(items, PARIS, policy, Currency.EUR, included=included)
    if policy.scope is RoundingScope.PER_TOTAL:
        for row in taxation.rates:
            exact = row.net.minor * row.rate.per_million
            assert abs(row.tax.minor * 1_000_000 - exact) <= 1_000_000 + row.rate.per_million


@given(taxables, st.booleans())
def test_the_jurisdictions_of_a_rate_share_its_tax_to_the_cent(items, included):
    policy = TaxPolicy(SALES, MANHATTAN)
    for row in assess(items, MANHATTAN, policy, Currency.EUR, included=included).rates:
        shares = [share for _, share in row.jurisdictions()]
        assert Money.total(shares, Currency.EUR) == row.tax


def test_a_stacked_tax_is_told_by_jurisdiction():
    goods = [Taxable(euros(10_000), STANDARD)]
    taxation = assess(goods, MANHATTAN, TaxPolicy(SALES, MANHATTAN), Currency.EUR, included=False)
    (row,) = taxation.rates
    assert row.tax == euros(888)
    assert row.jurisdictions() == ((STATE, euros(400)), (CITY, euros(488)))


def test_an_untaxed_row_has_one_jurisdiction_with_nothing():
    goods = [Taxable(euros(100), ZERO)]
    taxation = assess(goods, MANHATTAN, TaxPolicy(SALES, MANHATTAN), Currency.EUR, included=False)
    (row,) = taxation.rates
    assert row.jurisdictions() == ((row.rate, euros(0)),)


@pytest.mark.parametrize(
    ("scope", "rounding", "tax"),
    [
        (RoundingScope.PER_LINE, Rounding.HALF_UP, 3),  # 0.5 cents, three times
        (RoundingScope.PER_LINE, Rounding.HALF_EVEN, 0),
        (RoundingScope.PER_LINE, Rounding.DOWN, 0),
        (RoundingScope.PER_TOTAL, Rounding.HALF_UP, 2),  # 1.5 cents, once
        (RoundingScope.PER_TOTAL, Rounding.HALF_EVEN, 2),
        (RoundingScope.PER_TOTAL, Rounding.DOWN, 1),
    ],
)
def test_three_half_cents_are_settled_where_and_how_the_policy_says(scope, rounding, tax):
    table = VatTable({"FR": {STANDARD: TaxRate.percent("TVA 10 %", "10")}})
    policy = TaxPolicy(table, PARIS, scope, rounding)
    lines = [Taxable(euros(5), STANDARD)] * 3
    assert assess(lines, PARIS, policy, Currency.EUR, included=False).tax == euros(tax)


def test_japan_rounds_once_per_rate_and_invoice():
    table = VatTable(JP_RATES)
    with pytest.raises(RoundingNotAllowed) as refusal:
        TaxPolicy(table, MEGURO, RoundingScope.PER_LINE)
    assert refusal.value.country == "JP"


def test_an_export_keeps_its_price_or_is_freed_from_home_tax():
    goods = [Taxable(euros(11_900), STANDARD), Taxable(euros(1_070), REDUCED)]
    same = assess(goods, ZURICH, TaxPolicy(VAT, BERLIN), Currency.EUR, included=True)
    assert (same.net, same.tax) == (euros(12_970), euros(0))
    freed = assess(
        goods,
        ZURICH,
        TaxPolicy(VAT, BERLIN, export_price=ExportPrice.WITHOUT_HOME_TAX),
        Currency.EUR,
        included=True,
    )
    assert (freed.net, freed.tax, freed.gross) == (euros(11_000), euros(0), euros(11_000))
    assert [item.net for item in freed.items] == [euros(10_000), euros(1_000)]


def test_a_gross_price_is_the_same_in_every_taxed_country():
    goods = [Taxable(euros(11_900), STANDARD)]
    taxation = assess(goods, PARIS, TaxPolicy(VAT, BERLIN), Currency.EUR, included=True)
    assert (taxation.gross, taxation.tax) == (euros(11_900), euros(1_983))


def test_nothing_to_tax_is_no_tax():
    taxation = assess([], BERLIN, TaxPolicy(VAT, BERLIN), Currency.EUR, included=True)
    assert (taxation.items, taxation.rates, taxation.gross) == ((), (), euros(0))


def test_an_amount_in_another_currency_is_refused():
    goods = [Taxable(Money(1, Currency.JPY), STANDARD)]
    with pytest.raises(CurrencyMismatch):
        assess(goods, BERLIN, TaxPolicy(VAT, BERLIN), Currency.EUR, included=True)
