import pytest

from app.domain.area import Area
from app.domain.destination import Destination
from app.domain.sales_tax import SalesTaxRule, SalesTaxTable
from app.domain.tax_rate import (
    EXPORT,
    REDUCED,
    STANDARD,
    UNTAXED,
    ZERO,
    InvalidTaxRate,
    NoTaxRate,
    TaxClass,
    TaxRate,
)
from app.domain.vat import OUTSIDE_EU_VAT, OUTSIDE_UK_VAT, VatTable
from app.domain.vat_rates import EU_RATES, JP_RATES, UK_RATES

from .builders import BERLIN, MANHATTAN, ZURICH

STATE = TaxRate.percent("Illinois", "6.25")
GROCERY_RATE = TaxRate.percent("Illinois, groceries", "1")
CITY = TaxRate.percent("Chicago", "1.25")
GROCERY = TaxClass("grocery")
ILLINOIS = Area.of("US", regions="IL")
TABLE = SalesTaxTable(
    (
        SalesTaxRule(STATE, ILLINOIS, exempt=frozenset({GROCERY}), taxes_shipping=True),
        SalesTaxRule(GROCERY_RATE, ILLINOIS, only=frozenset({GROCERY})),
        SalesTaxRule(CITY, Area.of("US", postcodes="606*"), exempt=frozenset({GROCERY})),
    )
)
CHICAGO = Destination("US", "IL", postal_code="60602")
EU = VatTable(EU_RATES, OUTSIDE_EU_VAT)


def test_a_rate_of_8_875_percent_is_exact():
    assert TaxRate.percent("New York City", "8.875").per_million == 88_750


@pytest.mark.parametrize("text", ["", "-1", "101", "8,875", "0.00001", "NaN"])
def test_what_is_no_rate_is_refused(text):
    with pytest.raises(InvalidTaxRate) as refusal:
        TaxRate.percent("x", text)
    assert refusal.value.text in {text, "1010000"}


def test_the_jurisdictions_of_a_place_are_stacked():
    rate = TABLE.rate_for(CHICAGO, STANDARD)
    assert (rate.label, rate.per_million) == ("Illinois + Chicago", 75_000)
    assert rate.parts == (STATE, CITY)


def test_a_single_jurisdiction_stands_alone():
    assert TABLE.rate_for(Destination("US", "IL", postal_code="62701"), STANDARD) == STATE


def test_a_class_can_have_its_own_rate_in_a_state():
    assert TABLE.rate_for(CHICAGO, GROCERY) == GROCERY_RATE


def test_delivery_is_taxed_where_the_jurisdiction_says_so():
    assert TABLE.shipping_rate_for(CHICAGO, STANDARD) == STATE


def test_without_nexus_nothing_is_collected():
    assert TABLE.rate_for(MANHATTAN, STANDARD) == UNTAXED


def test_the_zero_class_is_taxed_nowhere():
    assert TABLE.rate_for(CHICAGO, ZERO) == UNTAXED
    assert EU.rate_for(BERLIN, ZERO) == UNTAXED


def test_vat_follows_class_and_country():
    assert EU.rate_for(BERLIN, STANDARD) == TaxRate.percent("MwSt. 19 %", "19")
    assert EU.rate_for(BERLIN, REDUCED) == TaxRate.percent("MwSt. 7 %", "7")
    assert EU.shipping_rate_for(Destination("FR"), REDUCED).per_million == 55_000


def test_a_zero_class_with_a_row_of_its_own_prints_its_label():
    zero = TaxRate.percent("VAT 0 %", "0")
    table = VatTable({"GB": {ZERO: zero}})
    assert table.rate_for(Destination("GB"), ZERO) == zero


def test_a_country_without_rates_is_an_export():
    assert EU.rate_for(ZURICH, STANDARD) == EXPORT
    assert EU.rate_for(ZURICH, ZERO) == EXPORT


@pytest.mark.parametrize(
    ("country", "code"),
    [("DE", "27498"), ("DE", "78266"), ("ES", "35001"), ("FR", "97110"), ("IT", "23041")],
)
def test_parts_of_member_states_outside_the_vat_territory_are_exports(country, code):
    assert EU.rate_for(Destination(country, postal_code=code), STANDARD) == EXPORT


def test_the_channel_islands_are_outside_uk_vat_and_belfast_is_not():
    table = VatTable(UK_RATES, OUTSIDE_UK_VAT)
    assert table.rate_for(Destination("GB", postal_code="JE2 3AB"), STANDARD) == EXPORT
    assert table.rate_for(Destination("GB", postal_code="BT1 5GS"), STANDARD).per_million == 200_000


def test_a_class_without_a_rate_is_refused_and_not_guessed():
    with pytest.raises(NoTaxRate) as refusal:
        EU.rate_for(BERLIN, GROCERY)
    assert (refusal.value.tax_class, refusal.value.country) == ("grocery", "DE")


@pytest.mark.parametrize("rates", [EU_RATES, UK_RATES, JP_RATES])
def test_every_starting_country_has_both_rates_and_the_reduced_is_not_higher(rates):
    for classes in rates.values():
        assert set(classes) == {STANDARD, REDUCED}
        assert 0 < classes[REDUCED].per_million <= classes[STANDARD].per_million <= 270_000
