from dataclasses import replace

import pytest

from app.domain.area import Area
from app.domain.destination import Destination
from app.domain.errors import ChangedMeanwhile, NotFound
from app.domain.money import Money, Rounding
from app.domain.order_quote import SalePolicy, quote_order
from app.domain.postal_address import AddressKind
from app.domain.sales_tax import SalesTaxRule, SalesTaxTable
from app.domain.shipping import Arrival, ShippingMethod, ShippingMethodId, Zone
from app.domain.tariff import FlatTariff, ValueStep, ValueTariff, WeightStep, WeightTariff
from app.domain.tax import ExportPrice, RoundingScope, ShippingTax, TaxPolicy
from app.domain.tax_rate import REDUCED, TaxClass, TaxRate
from app.domain.vat import VatTable
from app.services.pricing_policy import (
    NoTaxPolicy,
    PricingPolicies,
    ZoneInUse,
    first_tax_policy,
)
from app.services.tax_rows import RateNotPlain
from app.storage.room import TextTooLong
from tests.unit.domain.builders import BERLIN, LONDON, MANHATTAN, MEGURO, basket

from .shop import beside, euros, product, trail

GERMANY = Zone("Germany", (Area.of("DE"),), (Area.of("DE", postcodes="27498 78266"),))
WORLD = Zone("World", (Area(),))
POST = ShippingMethod(
    ShippingMethodId("post"),
    "Parcel",
    GERMANY,
    WeightTariff((WeightStep(2_000, euros(490)), WeightStep(31_500, euros(1_690)))),
    Arrival(1, 3),
    free_from=euros(5_000),
    delivers_to=frozenset({AddressKind.STREET, AddressKind.PARCEL_LOCKER}),
)
COURIER = ShippingMethod(
    ShippingMethodId("courier"), "Courier", WORLD, FlatTariff(euros(0)), Arrival(0, 0), active=False
)
LETTER = ShippingMethod(
    ShippingMethodId("letter"),
    "Letter",
    WORLD,
    ValueTariff((ValueStep(euros(0), euros(180)), ValueStep(euros(1_000), euros(0)))),
    Arrival(2, 5),
)
CLOTHING = TaxClass("clothing")
SALES_TAX = TaxPolicy(
    SalesTaxTable(
        (
            SalesTaxRule(
                TaxRate.percent("NY state", "4"),
                Area.of("US", regions="NY"),
                exempt=frozenset({CLOTHING}),
                taxes_shipping=True,
            ),
            SalesTaxRule(
                TaxRate.percent("NYC", "4.875"),
                Area(
                    frozenset({"US"}), counties=frozenset({"Kings"}), cities=frozenset({"New York"})
                ),
                only=frozenset({CLOTHING, REDUCED}),
            ),
        )
    ),
    MANHATTAN,
    RoundingScope.PER_LINE,
    Rounding.HALF_EVEN,
    ShippingTax.PRO_RATA,
    CLOTHING,
    ExportPrice.WITHOUT_HOME_TAX,
)


@pytest.fixture
def policies(desk):
    return PricingPolicies(desk)


@pytest.mark.parametrize(
    "policy",
    [
        first_tax_policy(BERLIN),
        first_tax_policy(LONDON),
        first_tax_policy(MEGURO),
        first_tax_policy(MANHATTAN),
        SALES_TAX,
    ],
    ids=["de", "gb", "jp", "us", "all"],
)
def test_a_tax_policy_comes_back_as_it_was_set(policies, policy):
    policies.set_tax(policy, "olga")
    assert policies.tax() == policy
    assert policies.load_policy() == SalePolicy(policy)


def test_without_tax_settings_nothing_can_be_totaled(policies):
    assert policies.tax() is None
    with pytest.raises(NoTaxPolicy):
        policies.load_policy()


def test_a_shop_outside_the_known_countries_collects_nothing_until_it_says_so():
    assert first_tax_policy(Destination("CH")).table == SalesTaxTable(())


def test_another_system_replaces_the_first_one_wholly(policies):
    vat = first_tax_policy(BERLIN)
    policies.set_tax(vat, "olga")
    policies.set_tax(SALES_TAX, "olga", seen=vat)
    policies.set_tax(vat, "olga", seen=SALES_TAX)
    assert policies.tax() == vat


def test_a_change_of_tax_is_in_the_trail_with_old_and_new(policies, database):
    vat = first_tax_policy(BERLIN)
    policies.set_tax(vat, "olga")
    rates = {
        **vat.table.rates,
        "DE": {**vat.table.rates["DE"], REDUCED: TaxRate("MwSt. 5 %", 50_000)},
    }
    policies.set_tax(replace(vat, table=VatTable(rates, vat.table.outside)), "max", seen=vat)
    assert trail(database)[-1] == (
        "tax.set",
        "",
        "max",
        {"DE reduced": "MwSt. 7 % (70000 per million) -> MwSt. 5 % (50000 per million)"},
    )


def test_whoever_has_not_seen_the_latest_tax_cannot_replace_it(policies, desk):
    vat = first_tax_policy(BERLIN)
    policies.set_tax(vat, "olga")
    with pytest.raises(ChangedMeanwhile):
        PricingPolicies(beside(desk)).set_tax(SALES_TAX, "max")
    assert policies.tax() == vat


@pytest.mark.parametrize(
    "rate",
    [TaxRate.stacked((TaxRate("a", 1), TaxRate("b", 2))), TaxRate("x", 0, leaves_territory=True)],
)
def test_a_rate_that_rows_cannot_hold_is_refused_and_the_old_ones_stay(policies, rate):
    vat = first_tax_policy(BERLIN)
    policies.set_tax(vat, "olga")
    table = VatTable({"DE": {REDUCED: rate}})
    with pytest.raises(RateNotPlain):
        policies.set_tax(replace(vat, table=table), "olga", seen=vat)
    assert policies.tax() == vat


def test_a_label_that_does_not_fit_is_refused(policies):
    table = VatTable({"DE": {REDUCED: TaxRate("x" * 121, 1)}})
    with pytest.raises(TextTooLong, match="label takes at most 120"):
        policies.set_tax(TaxPolicy(table, BERLIN), "olga")
    assert policies.tax() is None


def test_products_may_have_the_usual_classes_and_those_of_the_table(policies):
    assert policies.tax_classes() == {"standard", "reduced", "zero"}
    policies.set_tax(SALES_TAX, "olga")
    assert policies.tax_classes() == {"standard", "reduced", "zero", "clothing"}


def test_shipping_comes_back_as_it_was_saved(policies):
    policies.set_tax(first_tax_policy(BERLIN), "olga")
    policies.save_zone(WORLD, "olga")
    policies.save_zone(GERMANY, "olga")
    for method in (POST, COURIER, LETTER):
        policies.save_method(method, "olga")
    assert policies.zones() == (GERMANY, WORLD)
    assert policies.methods() == (POST, COURIER, LETTER)
    quote = quote_order(basket(product()), BERLIN, POST.method_id, policies.load_policy())
    assert [(each.method.name, each.price) for each in quote.choices.offers] == [
        ("Letter", euros(0)),
        ("Parcel", euros(490)),
    ]


def test_a_saved_method_replaces_the_one_that_was_seen(policies, database):
    policies.save_zone(GERMANY, "olga")
    policies.save_method(POST, "olga")
    dearer = replace(
        POST,
        tariff=WeightTariff((WeightStep(2_000, euros(590)), WeightStep(5_000, euros(990)))),
        free_from=None,
    )
    policies.save_method(dearer, "max", seen=POST)
    assert policies.methods() == (dearer,)
    assert trail(database)[-1] == (
        "shipping.saved",
        "post",
        "max",
        {
            "tariff": "weight 2000: 4.90 EUR 31500: 16.90 EUR -> weight 2000: 5.90 EUR 5000: 9.90 EUR",
            "free_from": "50.00 EUR -> -",
        },
    )


def test_whoever_has_not_seen_the_latest_method_cannot_replace_it(policies):
    policies.save_zone(GERMANY, "olga")
    policies.save_method(POST, "olga")
    for seen in (None, replace(POST, name="Old")):
        with pytest.raises(ChangedMeanwhile):
            policies.save_method(replace(POST, name="New"), "olga", seen)
        with pytest.raises(ChangedMeanwhile):
            policies.remove_method(replace(POST, name="Old"), "olga")
    assert policies.methods() == (POST,)


def test_a_method_needs_its_zone_as_it_is_kept(policies):
    with pytest.raises(NotFound, match="no shipping zone Germany"):
        policies.save_method(POST, "olga")
    policies.save_zone(replace(GERMANY, except_for=()), "olga")
    with pytest.raises(ChangedMeanwhile):
        policies.save_method(POST, "olga")
    assert policies.methods() == ()


def test_a_changed_zone_reaches_all_its_methods(policies):
    policies.save_zone(GERMANY, "olga")
    policies.save_method(POST, "olga")
    wider = Zone("D-A-CH", (Area.of("DE", "AT", "CH"),))
    policies.save_zone(wider, "olga", seen=GERMANY)
    assert policies.zones() == (wider,)
    assert policies.methods() == (replace(POST, zone=wider),)


def test_two_zones_never_share_a_name(policies):
    policies.save_zone(GERMANY, "olga")
    policies.save_zone(WORLD, "olga")
    for zone, seen in ((replace(WORLD, name="Germany"), WORLD), (replace(GERMANY, areas=()), None)):
        with pytest.raises(ChangedMeanwhile):
            policies.save_zone(zone, "olga", seen)
    assert policies.zones() == (GERMANY, WORLD)


def test_a_zone_that_a_method_goes_to_stays(policies, database):
    policies.save_zone(GERMANY, "olga")
    policies.save_method(POST, "olga")
    with pytest.raises(ZoneInUse, match="'Parcel' still goes to 'Germany'"):
        policies.remove_zone(GERMANY, "olga")
    policies.remove_method(POST, "olga")
    policies.remove_zone(GERMANY, "olga")
    assert policies.zones() == policies.methods() == ()
    acts = [act for act, *_ in trail(database)]
    assert acts == ["zone.saved", "shipping.saved", "shipping.removed", "zone.removed"]


def test_a_zone_that_changed_meanwhile_is_not_removed(policies):
    policies.save_zone(GERMANY, "olga")
    with pytest.raises(ChangedMeanwhile):
        policies.remove_zone(replace(GERMANY, areas=()), "olga")
    assert policies.zones() == (GERMANY,)


def test_a_table_that_no_rows_exist_for_is_a_bug_and_changes_nothing(policies):
    with pytest.raises(TypeError, match="no rows for a str"):
        policies.set_tax(TaxPolicy("by ear", BERLIN), "olga")
    assert policies.tax() is None


def test_a_free_from_of_zero_is_not_the_same_as_none(policies, database):
    policies.save_zone(GERMANY, "olga")
    policies.save_method(replace(POST, free_from=Money(0, POST.tariff.currency)), "olga")
    assert policies.methods()[0].free_from == euros(0)
    assert trail(database)[-1][3]["free_from"] == "- -> 0.00 EUR"
